"""The plan against what happened, as a document: when, how long, and what was changed meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator_app.core.course import Course, courses
from facilitator_app.core.document import (
    Block,
    Clock,
    Column,
    Composition,
    Heading,
    Listing,
    Signed,
    Style,
    Table,
    Text,
    Word,
    Written,
    paragraph,
    word,
)
from facilitator_app.core.event_facts import (
    day_of,
    group_title,
    notes_for_readers,
    organisers,
    phase_title,
    times_tables,
    title_of,
)
from facilitator_app.core.forecast import event_time
from facilitator_app.core.model import Group, Phase
from facilitator_app.core.plan import Slot, schedule
from facilitator_app.core.state import EventState
from facilitator_app.core.time_use import Held, held_by, last_known_ms, minutes_of
from facilitator_app.core.timeline import Track, track_of

_NOTHING = Written("–")


def compose_plan_and_course(state: EventState) -> Composition:
    """Return the plan against the course of an event. It names nobody."""
    return Composition(
        kind=Word("course"),
        title=word("course_title", title=title_of(state)),
        subject=word("course_subtitle", day=day_of(state)),
        organisers=organisers(state),
        day=day_of(state),
        blocks=tuple(_blocks(state)),
    )


def _blocks(state: EventState) -> Iterator[Block]:
    yield paragraph(Style.TITLE, word("course_title", title=title_of(state)))
    yield paragraph(Style.SUBTITLE, word("course_subtitle", day=day_of(state)))
    yield from notes_for_readers(state)
    until_ms = last_known_ms(state)
    tracks = {group.id: track_of(state, group.id) for group in state.all(Group)}
    held = courses(state)
    if not held:
        yield paragraph(Style.BODY, Word("course_not_held"))
    else:
        yield Heading(1, Word("course_whole"))
        yield _whole(state, held)
    yield from times_tables(state)
    for group in (each.group for each in held):
        yield Heading(1, group_title(state, group) if len(held) > 1 else Word("course_phases"))
        yield _phases(state, held_by(state, group.id, until_ms))
        changes = tuple(_changes(state, tracks[group.id], until_ms))
        if changes:
            yield Heading(2, Word("course_changes"))
            yield from changes


def _whole(state: EventState, held: Sequence[Course]) -> Table:
    return Table(
        caption=Word("course_whole_caption"),
        description=Word("course_whole_description"),
        columns=(
            Column(Word("column_group"), share=36),
            Column(Word("course_began"), is_number=True, share=16),
            Column(Word("course_ended"), is_number=True, share=16),
            Column(Word("course_planned_end"), is_number=True, share=16),
            Column(Word("column_difference"), is_number=True, share=16),
        ),
        rows=tuple(
            (
                group_title(state, each.group),
                Clock(each.began_minute),
                Clock(each.ended_minute),
                Clock(each.planned_end_minute),
                Signed(each.late_minutes),
            )
            for each in held
        ),
    )


def _phases(state: EventState, held: dict[str, Held]) -> Table:
    event = state.event
    slots = schedule(state.all(Phase), event.groups_start_minute)
    rows = tuple(_phase_row(state, slot, held.get(slot.phase.id)) for slot in slots)
    return Table(
        caption=Word("course_phases_caption"),
        description=Word("course_phases_description"),
        columns=(
            Column(Word("column_phase"), share=45),  # the others are as wide as their words
            Column(Word("course_planned_start"), is_number=True, share=11),
            Column(Word("course_began"), is_number=True, share=11),
            Column(Word("column_planned"), is_number=True, share=11),
            Column(Word("column_held"), is_number=True, share=11),
            Column(Word("column_difference"), is_number=True, share=11),
        ),
        rows=rows,
    )


def _phase_row(state: EventState, slot: Slot, held: Held | None) -> tuple[Text, ...]:
    planned = slot.phase.minutes
    start = Clock(slot.start_minute)
    title = phase_title(state, slot.phase)
    if held is None:
        return (title, start, _NOTHING, planned, Word("not_held"), _NOTHING)
    began = Clock(event_time(state).minute_of(held.started_ms))
    return (title, start, began, planned, held.minutes, Signed(held.minutes - planned))


def _changes(state: EventState, track: Track, until_ms: int) -> Iterator[Block]:
    """Yield what the facilitator changed on the way."""
    titles = {phase.id: phase_title(state, phase) for phase in state.all(Phase)}
    for phase_id, seconds in track.added_seconds.items():
        if phase_id in titles and round(seconds / 60):
            yield paragraph(
                Style.BULLET,
                word("course_added", phase=titles[phase_id], minutes=Signed(round(seconds / 60))),
            )
    dropped = tuple(titles[each] for each in sorted(track.dropped) if each in titles)
    if dropped:
        yield paragraph(Style.BULLET, word("course_dropped", phases=Listing(dropped)))
    stood_ms = sum(_stood_ms(track, at, until_ms) for at in range(len(track.runs)))
    if minutes_of(stood_ms):
        stopped = word("minutes", count=minutes_of(stood_ms))
        yield paragraph(Style.BULLET, word("course_stopped", minutes=stopped))


def _stood_ms(track: Track, at: int, until_ms: int) -> int:
    run = track.runs[at]
    end_ms = max(run.started_ms, until_ms if run.ended_ms is None else run.ended_ms)
    return end_ms - run.started_ms - run.spent_ms(end_ms)
