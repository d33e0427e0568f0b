"""The record for the National Dialogues: what their core group asks for, and every line."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator_app.core.document import (
    Block,
    Composition,
    Contents,
    Heading,
    Style,
    Text,
    Word,
    paragraph,
    word,
)
from facilitator_app.core.event_facts import (
    day_of,
    facts_table,
    held_back_note,
    notes_for_readers,
    organisers,
    title_of,
)
from facilitator_app.core.model import BACKGROUND_ID, Background, Section
from facilitator_app.core.record import record_chapters
from facilitator_app.core.review import marked_as_draft
from facilitator_app.core.state import EventState
from facilitator_app.core.text import shown_on_one_line
from facilitator_app.core.told import (
    joint_sentences,
    parts_of,
    says_something,
    sentence_span,
    written,
)

NATIONAL = "national"  # its name among the documents that are read through
_FACTS = ("organiser_kind", "backgrounds", "ages", "contact")


def compose_national(state: EventState) -> Composition:
    """Return the record of an event for the core group; it names nobody and ranks nothing."""
    title = word("national_title", title=title_of(state))
    composition = Composition(
        kind=Word("record"),  # short: it stands in the header beside the page
        title=title,
        subject=word("record_subtitle", day=day_of(state)),
        organisers=organisers(state),
        day=day_of(state),
        blocks=tuple(_blocks(state, title)),
    )
    return marked_as_draft(state, NATIONAL, composition)


def _blocks(state: EventState, title: Text) -> Iterator[Block]:
    background = state.find(Background, BACKGROUND_ID) or Background(id=BACKGROUND_ID)
    language = state.event.language
    yield paragraph(Style.TITLE, title)
    yield paragraph(Style.SUBTITLE, word("record_subtitle", day=day_of(state)))
    yield from notes_for_readers(state)
    yield paragraph(Style.BODY, Word("national_reading"), *held_back_note(state))
    yield Contents(levels=1)
    yield Heading(1, Word("facts_heading"))
    told = {name: shown_on_one_line(getattr(background, name)) for name in _FACTS}
    yield facts_table(
        state, ((name, written(text, language)) for name, text in told.items() if text)
    )
    messages = joint_sentences(state, Section.KEY_MESSAGE)
    if messages:
        yield Heading(1, Word("section_key_message"))
        yield from (paragraph(Style.BULLET, sentence_span(state, each)) for each in messages)
    if says_something(background.surprises):
        yield Heading(1, Word("surprises_heading"))
        for words, is_item in parts_of(background.surprises, language):
            yield paragraph(Style.BULLET if is_item else Style.BODY, words)
    yield from record_chapters(state)
