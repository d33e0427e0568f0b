"""The summary of an event: findings first, then themes, shared answers and groups.

A summary that nobody has written yet reads too: themes without a text show some of their lines,
groups show their insights. Everything that is counted is counted here, and nothing is ranked.
"""

from __future__ import annotations

from collections.abc import Iterator

from facilitator_app.core.backgrounds import backgrounds_table
from facilitator_app.core.document import (
    Block,
    Composition,
    Contents,
    Heading,
    Role,
    Span,
    Style,
    Text,
    Word,
    paragraph,
    word,
)
from facilitator_app.core.event_facts import (
    day_of,
    facts_table,
    groups_table,
    held_back_note,
    notes_for_readers,
    organisers,
    times_tables,
    title_of,
)
from facilitator_app.core.model import Group, Line, LineKind, Section, Theme
from facilitator_app.core.participation import took_part
from facilitator_app.core.review import marked_as_draft
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_chapters import (
    five_questions,
    group_chapters,
    insights_of_only_group,
    theme_chapters,
)
from facilitator_app.core.summary_sources import sources
from facilitator_app.core.told import is_told, joint_sentences, sentence_span, written_sentences

SUMMARY = "summary"  # its name among the documents that are read through
MOST_GROUPS_IN_TEXT = 6  # above this, the groups' discussions go to an appendix


def compose_summary(state: EventState) -> Composition:
    """Return the summary of an event; quotes are attributed to "a participant" only."""
    composition = Composition(
        kind=Word("summary"),
        title=_title(state).text,
        subject=_subtitle(state),
        organisers=organisers(state),
        day=day_of(state),
        blocks=tuple(_blocks(state)),
    )
    return marked_as_draft(state, SUMMARY, composition)


def _blocks(state: EventState) -> Iterator[Block]:
    yield paragraph(Style.TITLE, _title(state))
    yield paragraph(Style.SUBTITLE, _subtitle(state))
    yield from notes_for_readers(state)
    yield paragraph(Style.LEAD, *_lead(state))
    yield from _list(state, Section.KEY_MESSAGE, Style.NUMBER, Role.FIRST_STRONG)
    yield Contents(levels=2)
    yield Heading(1, Word("facts_heading"))
    yield facts_table(state)
    yield from theme_chapters(state)
    yield from five_questions(state)
    yield from insights_of_only_group(state)
    chapters, apart = tuple(group_chapters(state)), len(state.all(Group)) > MOST_GROUPS_IN_TEXT
    if chapters and not apart:
        yield Heading(1, Word("groups_heading"))
        yield from chapters
    yield from _list(state, Section.MISSING_VOICES, Style.BULLET)
    yield from _use(state)
    yield Heading(1, Word("made_heading"))
    yield paragraph(Style.BODY, *_how_it_was_made(state))
    if chapters and apart:
        yield Heading(1, Word("groups_appendix"), new_page=True)
        yield from chapters
    yield from _appendix(state)


def _title(state: EventState) -> Span:
    findings = joint_sentences(state, Section.TITLE)
    return sentence_span(state, findings[0]) if findings else Span(title_of(state))


def _subtitle(state: EventState) -> Text:
    day = day_of(state)
    if joint_sentences(state, Section.TITLE):  # the event's own title is not said above
        return word("summary_subtitle_titled", title=title_of(state), day=day)
    return word("summary_subtitle", day=day)


def _lead(state: EventState) -> Iterator[Span]:
    sentences = joint_sentences(state, Section.LEAD)
    if sentences:
        yield from (sentence_span(state, each) for each in sentences)
        return
    people, groups = took_part(state), len(state.all(Group))
    told = word("people", count=people)
    if people and groups > 1:
        among = word("in_groups", count=groups)
        yield Span(word("lead", people=told, groups=among, title=title_of(state)))
    elif people:
        yield Span(word("lead_one_group", people=told, title=title_of(state)))
    yield Span(Word("lead_contents"))


def _list(
    state: EventState, section: Section, style: Style, role: Role = Role.PLAIN
) -> Iterator[Block]:
    sentences = joint_sentences(state, section)
    if not sentences:
        return
    yield Heading(1, Word(f"section_{section}"))
    for each in sentences:
        span = sentence_span(state, each)
        yield paragraph(style, Span(span.text, role, span.anchor))


def _use(state: EventState) -> Iterator[Block]:
    sentences = joint_sentences(state, Section.USE)
    yield Heading(1, Word(f"section_{Section.USE}"))
    yield paragraph(Style.BODY, Word("no_decisions"), *([Word("use_intro")] if sentences else []))
    for each in sentences:
        yield paragraph(Style.NUMBER, sentence_span(state, each))


def _how_it_was_made(state: EventState) -> Iterator[Text]:
    lines = [line for line in state.all(Line) if is_told(state, line)]
    groups = len(state.all(Group))
    if lines:
        yield word("made_lines", lines=word("lines", count=len(lines)))
    else:
        yield Word("no_lines")
    if lines and groups > 1:
        yield word("made_groups", count=groups)
    if any(line.what is LineKind.QUOTE for line in lines):
        yield Word("made_quotes")
    placed = sum(bool(line.theme_ids) for line in lines)
    if placed:
        yield word("made_themes", lines=word("lines", count=placed), count=len(state.all(Theme)))
    yield from held_back_note(state)
    left_out = sum(line.struck for line in state.all(Line))
    if left_out:
        yield word("made_left_out", count=left_out)
    sentences = written_sentences(state)
    traced = sum(bool(sources(state, each)) for each in sentences)
    if traced:
        yield word("made_sources", traced=traced, count=len(sentences))
    yield Word("made_limits")


def _appendix(state: EventState) -> Iterator[Block]:
    groups, times = groups_table(state), tuple(times_tables(state))
    backgrounds = tuple(backgrounds_table(state))
    if groups or times or backgrounds:
        yield Heading(1, Word("appendix"), new_page=True)
    if groups:
        yield groups
    yield from backgrounds
    yield from times
