"""What somebody must know before a document leaves: names, sources, quotes, removals, languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from facilitator_app.core.document import Anchored, Composition, Written, anchor
from facilitator_app.core.frozen import frozen
from facilitator_app.core.identifiers import Category, Checker, NameKind, in_brackets, names_of
from facilitator_app.core.model import Cleared, Line, Person, Seat, Sentence, Theme
from facilitator_app.core.quotes import held_back
from facilitator_app.core.review import anchored_texts, fingerprint, is_approved
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_languages import Progress, master_language, progress
from facilitator_app.core.summary_sources import Support, support
from facilitator_app.core.told import written_sentences

_PEOPLE = (Category.PARTICIPANT, Category.STAFF, Category.SPEAKER)


@frozen
class FoundName:
    """A name that would leave the event.

    Attributes:
        line_id: The line in which it stands; "" when it is in no line.
        sentence_id: The sentence in which it stands; "" when it is in none.
        theme_id: The theme in whose texts it stands; "" when it is in none.
        words: As it stands there.
    """

    words: str
    line_id: str = ""
    sentence_id: str = ""
    theme_id: str = ""


@frozen
class ExportReport:
    """What was checked in a document, and what was found.

    Attributes:
        names: How many names of the event's lists were looked for.
        forms: In how many inflected forms all together.
        texts: How many texts of the document were looked through.
        without_source: Ids of sentences that rest on no line, or on one that is gone.
        held_back: Ids of quotes that are left out because nobody has cleared them.
        left_out: How many lines are left out because somebody asked for it.
        approved: True when somebody read it through as it is now; else it calls itself a draft.
        fingerprint: Of what it says, to approve just that.
        language: How far the document's language is; None for the language it was written in.
    """

    names: int
    forms: int
    texts: int
    found: tuple[FoundName, ...]
    without_source: tuple[str, ...]
    held_back: tuple[str, ...]
    left_out: int
    language: Progress | None
    approved: bool
    fingerprint: str

    @property
    def is_clean(self) -> bool:
        """True when nothing in it needs a look."""
        gaps = self.language is not None and (self.language.missing or self.language.changed)
        return not (self.found or self.without_source or self.held_back or gaps)


def check_before_export(
    state: EventState, what: str, composition: Composition, checker: Checker, language: str
) -> ExportReport:
    """Return what is to be known of a document in `language`.

    Args:
        what: Its name among the documents that are read through.
        checker: Made from the names of this event.
    """
    texts = list(anchored_texts(composition))
    places = _places(state)
    told = {places[name].sentence_id for name, _ in texts if name in places}
    found = [
        each
        for name, text in texts
        if isinstance(text, Written)
        for each in _names_in(state, checker, text, places.get(name, FoundName("")))
    ]
    return ExportReport(
        names=_name_count(state),
        forms=checker.form_count,
        texts=len(texts),
        found=tuple(found),
        without_source=tuple(
            each.id
            for each in written_sentences(state)
            if each.id in told and support(state, each) is not Support.TRACED
        ),
        held_back=tuple(line.id for line in held_back(state)),
        left_out=sum(line.struck for line in state.all(Line)),
        language=None if language == master_language(state) else progress(state, language),
        approved=is_approved(state, what, composition),
        fingerprint=fingerprint(composition),
    )


def _name_count(state: EventState) -> int:
    """Return how many people the lists name; a seat stands for one who has no registration."""
    people = {each.full_name for each in state.all(Person)} or {
        each.name for each in state.all(Seat)
    }
    kinds = (NameKind.STAFF, NameKind.SPEAKER)
    others = {each.text for each in names_of(state) if each.kind in kinds}
    return len((people | others) - {""})


def _names_in(
    state: EventState, checker: Checker, text: Written, place: FoundName
) -> Iterator[FoundName]:
    cleared = {each.words.casefold() for each in state.by(Cleared, "line_id", place.line_id)}
    for words in (text.text, *text.translations.values()):
        for finding in checker.check(words):
            name = words[finding.start : finding.end]
            known = name.casefold() in cleared or in_brackets(words, finding)
            if finding.category in _PEOPLE and finding.certain and not known:
                yield FoundName(name, place.line_id, place.sentence_id, place.theme_id)


def _places(state: EventState) -> Mapping[str, FoundName]:
    """Return what stands behind every anchor that a document of this event can have."""
    found: dict[str, FoundName] = {}
    for line in state.all(Line):
        found[anchor(Anchored.LINE, line.id)] = FoundName("", line_id=line.id)
    for sentence in state.all(Sentence):
        found[anchor(Anchored.SENTENCE, sentence.id)] = FoundName("", sentence_id=sentence.id)
    for theme in state.all(Theme):
        place = FoundName("", theme_id=theme.id)
        found[anchor(Anchored.THEME_TITLE, theme.id)] = place
        for what, text in (
            (Anchored.THEME_TEXT, theme.description),
            (Anchored.THEME_DISAGREEMENT, theme.disagreement),
        ):
            for part in range(text.count("\n") + 1):
                found[anchor(what, theme.id, part)] = place
    return found
