"""Texts of the summary on their way to a translator and back, each by an id that stays."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from facilitator_app.core.document import (
    Block,
    Cell,
    Column,
    Composition,
    Heading,
    Listing,
    Span,
    Style,
    Table,
    Text,
    Word,
    Written,
    paragraph,
    word,
)
from facilitator_app.core.event_facts import day_of, organisers, title_of
from facilitator_app.core.frozen import frozen
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_languages import (
    LANGUAGES,
    TextState,
    Unit,
    master_language,
    text_state,
    translation_of,
    units,
)
from facilitator_app.core.text import shown

TRANSLATED = "u"  # of an anchor: the place of a translation
_SAFE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,30}")


@frozen
class SentText:
    """A text as a translator gets it.

    Attributes:
        id: Letters and digits: what every tool keeps as it is.
        translation: As far as there is one.
        is_old: True when the original has changed since it was translated.
    """

    id: str
    unit: Unit
    translation: str
    is_old: bool


@frozen
class ReturnedText:
    """A text as it came back; `source` is what it was translated from, "" when nobody knows."""

    id: str
    source: str
    translation: str


class Arrival(StrEnum):
    """What a text that came back would do."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    OLD = "old"  # new or changed, but the original has changed since it was sent
    UNKNOWN = "unknown"  # its original is gone


@frozen
class ArrivedText:
    """One text that came back, beside what stands here.

    Attributes:
        unit: Its original; None when that is gone.
    """

    arrival: Arrival
    unit: Unit | None
    returned: ReturnedText
    present: str


def sent_texts(state: EventState, language: str) -> tuple[SentText, ...]:
    """Return every text of the summary, in its order, with its translation so far."""
    found: list[SentText] = []
    for unit in units(state):
        known = translation_of(state, unit, language)
        is_old = text_state(state, unit, language) is TextState.CHANGED
        found.append(SentText(id_of(unit), unit, known.text if known else "", is_old))
    return tuple(found)


def id_of(unit: Unit) -> str:
    """Return the id by which a text is found again; the same text always has the same one."""
    if _SAFE.fullmatch(unit.key):
        return unit.key
    return "t" + hashlib.sha256(unit.key.encode("utf-8", "replace")).hexdigest()[:24]


def arrivals(
    state: EventState, language: str, returned: Sequence[ReturnedText]
) -> tuple[ArrivedText, ...]:
    """Return what each text that came back would do; those without a translation are left out."""
    here = {each.id: each for each in sent_texts(state, language)}
    return tuple(_arrived(here.get(each.id), each) for each in returned if each.translation.strip())


def compose_translation_table(state: EventState, language: str) -> Composition:
    """Return the texts in two columns: the original, and the place of the translation."""
    title = word("translation_title", title=title_of(state))
    return Composition(
        kind=Word("translation"),
        title=title,
        subject=word("translation_subtitle", language=Word(f"language_{language}")),
        organisers=organisers(state),
        day=day_of(state),
        blocks=tuple(_blocks(state, language, title)),
    )


def _blocks(state: EventState, language: str, title: Text) -> Iterator[Block]:
    yield paragraph(Style.TITLE, title)
    yield paragraph(
        Style.SUBTITLE, word("translation_subtitle", language=Word(f"language_{language}"))
    )
    yield paragraph(Style.BODY, Word("translation_reading"))
    yield Heading(1, Word("translation_heading"))
    master, texts = master_language(state), sent_texts(state, language)
    rows = tuple(_row(each, master, language) for each in texts)
    yield Table(
        caption=Word("translation_caption"),
        description=Word("translation_description"),
        columns=(
            Column(_language_name(master)),
            Column(_language_name(language)),
        ),
        rows=rows,
        kept=False,
        names_rows=False,
    )


def _language_name(code: str) -> Text:
    name = Word(f"language_{code}") if code in LANGUAGES else Written(code)
    return Listing((name,), begins=True)


def _row(sent: SentText, master: str, language: str) -> tuple[Cell, Cell]:
    place = Span(Written(sent.translation, language), anchor=f"{TRANSLATED}_{sent.id}")
    return Written(sent.unit.text, master), (paragraph(Style.BODY, place),)


def _arrived(sent: SentText | None, returned: ReturnedText) -> ArrivedText:
    told = replace(returned, translation=returned.translation.strip())
    if sent is None:
        return ArrivedText(Arrival.UNKNOWN, None, told, "")
    if _same(sent.translation, told.translation):
        return ArrivedText(Arrival.SAME, sent.unit, told, sent.translation)
    if told.source.strip() and not _same(told.source, sent.unit.text):
        return ArrivedText(Arrival.OLD, sent.unit, told, sent.translation)
    arrival = Arrival.CHANGED if sent.translation else Arrival.NEW
    return ArrivedText(arrival, sent.unit, told, sent.translation)


def _same(first: str, second: str) -> bool:
    return shown(first).split() == shown(second).split()


def counts(found: Sequence[ArrivedText]) -> Mapping[Arrival, int]:
    """Return how many texts of each sort came back."""
    return {each: sum(one.arrival is each for one in found) for each in Arrival}
