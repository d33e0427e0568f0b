"""The summary in several languages: what is translated, what has changed since, what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Section, Sentence, Theme, ThemePart, Translation
from facilitator_app.core.state import EventState
from facilitator_app.core.told import says_something

LANGUAGES = ("fi", "sv", "en")


class TextState(StrEnum):
    """Where a translation stands."""

    DONE = "done"
    CHANGED = "changed"  # the original was changed after it had been translated
    MISSING = "missing"


@frozen
class Unit:
    """One text to translate.

    Attributes:
        key: Unique in the event; the id of a translation is this, a colon and the language.
        section: Where it stands; None for a text of a theme.
        part: Which text of a theme; "" for a sentence.
        group_id: The group that says it; "" for all together.
        changed_at_ms: When the original was last changed; 0 when nobody knows.
    """

    key: str
    text: str
    section: Section | None = None
    sentence_id: str = ""
    theme_id: str = ""
    part: str = ""
    group_id: str = ""
    changed_at_ms: int = 0


def master_language(state: EventState) -> str:
    """Return the language that the others are translated from: that of the event."""
    return state.event.language or LANGUAGES[0]


def other_languages(state: EventState) -> tuple[str, ...]:
    """Return the languages to translate into."""
    return tuple(each for each in LANGUAGES if each != master_language(state))


def units(state: EventState) -> Iterator[Unit]:
    """Yield every text of the summary in the order of the page: questions, other parts, themes."""
    for section in Section:
        for sentence in state.by(Sentence, "section", section):
            if says_something(sentence.text):
                yield Unit(
                    key=sentence.id,
                    text=sentence.text,
                    section=section,
                    sentence_id=sentence.id,
                    group_id=sentence.group_id,
                    changed_at_ms=sentence.changed_at_ms,
                )
    for theme in state.all(Theme):
        for part in ThemePart:
            text = str(getattr(theme, part.value))
            if says_something(text):
                key = f"{theme.id}.{part.value}"
                yield Unit(key=key, text=text, theme_id=theme.id, part=part.value)


def translation_of(state: EventState, unit: Unit, language: str) -> Translation | None:
    """Return the translation of a text, if there is one."""
    found = state.find(Translation, f"{unit.key}:{language}")
    return found if found is not None and says_something(found.text) else None


def text_state(state: EventState, unit: Unit, language: str) -> TextState:
    """Return where a text stands in a language."""
    translation = translation_of(state, unit, language)
    if translation is None:
        return TextState.MISSING
    return TextState.DONE if translation.of_text == unit.text else TextState.CHANGED


@frozen
class Progress:
    """How far a language is.

    Attributes:
        total: How many texts there are.
        changed: How many of them have changed since they were translated.
        missing: How many are not translated.
    """

    total: int
    changed: int
    missing: int

    @property
    def done(self) -> int:
        """How many are translated, whether or not they have changed since."""
        return self.total - self.missing


def progress(state: EventState, language: str) -> Progress:
    """Return how far a language is."""
    states = [text_state(state, unit, language) for unit in units(state)]
    return Progress(len(states), states.count(TextState.CHANGED), states.count(TextState.MISSING))
