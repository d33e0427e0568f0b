"""The near-verbatim record: every line that was said, by group and phase, without a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator_app.core.document import (
    Block,
    Clock,
    Composition,
    Contents,
    Heading,
    Paragraph,
    Role,
    Span,
    Style,
    Word,
    paragraph,
    strong,
    word,
)
from facilitator_app.core.event_facts import (
    day_of,
    facts_table,
    ground_rules,
    group_facts,
    group_title,
    groups_table,
    held_back_note,
    notes_for_readers,
    organisers,
    phase_title,
    times_tables,
    title_of,
)
from facilitator_app.core.model import MINUTE_MS, Group, Line, LineKind, Phase, Question
from facilitator_app.core.participation import group_sizes
from facilitator_app.core.review import marked_as_draft
from facilitator_app.core.state import EventState
from facilitator_app.core.time_use import Held, held_by, last_known_ms
from facilitator_app.core.told import line_span, says_something, spoken_in, told_lines, written

RECORD = "record"  # its name among the documents that are read through
_KIND_LABELS = {
    kind: strong(Word(f"kind_{kind}"))
    for kind in LineKind
    if kind not in (LineKind.VIEW, LineKind.HANDOFF)
}


def compose_record(state: EventState) -> Composition:
    """Return the record of an event.

    Lines that were struck or taken away are left out; every other line that says something
    stands in it exactly once, in order of time within its group and phase.
    """
    title = title_of(state)
    composition = Composition(
        kind=Word("record"),
        title=word("record_title", title=title),
        subject=word("record_subtitle", day=day_of(state)),
        organisers=organisers(state),
        day=day_of(state),
        blocks=tuple(_blocks(state)),
    )
    return marked_as_draft(state, RECORD, composition)


def record_chapters(state: EventState) -> Iterator[Block]:
    """Yield every line that may leave the event, by group and phase."""
    groups = state.all(Group)
    lines = told_lines(state)
    if not lines:
        yield paragraph(Style.BODY, Word("no_lines"))
    sizes, until_ms = group_sizes(state), last_known_ms(state)
    for group in groups:
        if group.id in lines:
            yield Heading(1, group_title(state, group) if len(groups) > 1 else Word("discussion"))
            yield paragraph(
                Style.BODY, group_facts(sizes.get(group.id, 0), len(lines[group.id])), kept=True
            )
            held = held_by(state, group.id, until_ms)
            yield from _phases(state, group, lines.pop(group.id), held)
    if lines:  # of groups that were taken away
        yield Heading(1, Word("other_groups"))
        for left in lines.values():
            yield from _phases(state, None, left, {})


def _blocks(state: EventState) -> Iterator[Block]:
    groups = state.all(Group)
    yield paragraph(Style.TITLE, word("record_title", title=title_of(state)))
    yield paragraph(Style.SUBTITLE, word("record_subtitle", day=day_of(state)))
    yield from notes_for_readers(state)
    yield paragraph(Style.BODY, Word("record_reading"), *held_back_note(state))
    if len(groups) > 1:
        yield Contents(levels=1)
    yield Heading(1, Word("facts_heading"))
    yield facts_table(state)
    yield from record_chapters(state)
    yield from _appendix(state)


def _phases(
    state: EventState, group: Group | None, lines: Sequence[Line], held: dict[str, Held]
) -> Iterator[Block]:
    by_phase: dict[str, list[Line]] = {}
    for line in lines:
        by_phase.setdefault(line.phase_id, []).append(line)
    known = [phase for phase_id in by_phase if (phase := state.known(Phase, phase_id))]
    for phase in sorted(known, key=lambda each: (each.position, each.id)):
        yield Heading(2, phase_title(state, phase))
        yield from _about_phase(state, group, phase, held.get(phase.id))
        yield from _lines(state, group, by_phase.pop(phase.id))
    if by_phase:
        yield Heading(2, Word("outside_phases"))
        rest = sorted(
            (line for each in by_phase.values() for line in each), key=lambda line: line.at_ms
        )
        yield from _lines(state, group, rest)


def _about_phase(
    state: EventState, group: Group | None, phase: Phase, held: Held | None
) -> Iterator[Block]:
    planned = word("minutes", count=phase.minutes)
    if held:
        event = state.event
        yield paragraph(
            Style.NOTE,
            word(
                "phase_held",
                start=Clock(event.minute_of(held.started_ms)),
                end=Clock(event.minute_of(held.ended_ms)),
                spent=word("minutes", count=held.minutes),
                planned=planned,
            ),
            kept=True,
        )
    else:
        yield paragraph(Style.NOTE, word("phase_planned", planned=planned), kept=True)
    group_id = group.id if group else ""
    for question in state.by(Question, "phase_id", phase.id):
        if says_something(question.text) and question.group_id in ("", group_id):
            yield paragraph(
                Style.BODY,
                strong(Word("question_label")),
                written(question.text, spoken_in(state, group_id), ready=True),
                kept=True,
            )


def _lines(state: EventState, group: Group | None, lines: Sequence[Line]) -> Iterator[Paragraph]:
    midnight_ms, language = state.event.midnight_ms, spoken_in(state, group.id if group else "")
    times: dict[int, Span] = {}  # several lines are written in a minute
    for line in lines:
        minute = (line.at_ms - midnight_ms) // MINUTE_MS
        time = times.setdefault(minute, Span(Clock(minute), Role.TIME))
        label, text = _KIND_LABELS.get(line.what), line_span(line, language)
        style = Style.LINE_QUOTE if line.what is LineKind.QUOTE else Style.LINE
        yield Paragraph(style, (time, label, text) if label else (time, text))


def _appendix(state: EventState) -> Iterator[Block]:
    rules, groups = ground_rules(state), groups_table(state)
    times = tuple(times_tables(state))
    if not (rules or groups or times):
        return
    yield Heading(1, Word("record_appendix"), new_page=True)
    if groups:
        yield groups
    yield from times
    if rules:
        yield Heading(2, Word("ground_rules"))
        yield from (paragraph(Style.NUMBER, rule) for rule in rules)
