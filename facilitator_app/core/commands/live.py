"""Commands on the clocks of the groups. Every one of them can be undone by another one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from facilitator_app.core.changes import Add, Change, edit
from facilitator_app.core.commands.plan import move_event
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.forecast import DESK_CLOCK_ID, coming_phases, is_far
from facilitator_app.core.model import DeskClock, LiveEvent, LiveKind, Phase
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import (
    Track,
    length_ms,
    not_undone,
    standing,
    track_of,
    unrevoked,
)

NewId = Callable[[], str]

UNDO_WINDOW_MS = 10 * 60_000
LONGEST_STEP_SECONDS = 24 * 3600

# What stays when a phase is taken back: it is about the plan or the computer, not about the phase.
_OUTLIVES_ITS_PHASE = (LiveKind.ADD, LiveKind.DROP, LiveKind.KEEP, LiveKind.LEAVE_OUT)


class Batch:
    """Live events that one key gives, undone together."""

    def __init__(self, state: EventState, new_id: NewId, now_ms: int) -> None:
        self._state, self._new_id, self._now_ms = state, new_id, now_ms
        self._id = new_id()
        self._orders: dict[str, int] = {}
        self.changes: list[Change] = []

    def give(self, group_id: str, what: LiveKind, **values: Any) -> None:
        """Add one event."""
        order = self._orders.get(group_id)
        if order is None:
            events = self._state.by(LiveEvent, "group_id", group_id)
            order = events[-1].order if events else 0
        self._orders[group_id] = order + 1
        event = LiveEvent(
            id=self._new_id(),
            group_id=group_id,
            order=order + 1,
            what=what,
            at_ms=self._now_ms,
            batch=self._id,
            **values,
        )
        self.changes.append(Add(event))


def track(state: EventState, group_id: str) -> Track:
    """Return the folded clock of a group."""
    return track_of(state, group_id)


def start(
    state: EventState,
    new_id: NewId,
    group_ids: Sequence[str],
    now_ms: int,
    phase_id: str = "",
    *,
    began_ms: int | None = None,
    offset_minutes: int | None = None,
) -> list[Change]:
    """Begin `phase_id`, or the first phase, in those of these groups that have not begun.

    Args:
        began_ms: When it really began, if that was earlier.
        offset_minutes: Of local time from UTC now: an event of another day moves to this one.
            None leaves the plan where it is.
    """
    phases = state.all(Phase)
    if not phases:
        raise UserError(Problem.NO_MORE_PHASES)
    target = state.get(Phase, phase_id).id if phase_id else phases[0].id
    batch = Batch(state, new_id, now_ms)
    for group_id in group_ids:
        if not phase_id and track(state, group_id).current:
            continue  # a second press must not begin the evening anew
        batch.give(group_id, LiveKind.START, phase_id=target)
        if began_ms is not None and began_ms < now_ms:
            batch.give(group_id, LiveKind.BACKDATE, seconds=round((now_ms - began_ms) / 1000))
    if not batch.changes:
        raise UserError(Problem.ALREADY_RUNNING)
    if offset_minutes is None or began_ms is not None:
        return batch.changes
    return [*_moved_to_now(state, now_ms, offset_minutes), *batch.changes]


def next_phase(
    state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int
) -> list[Change]:
    """Go on to the next phase that is not left out; after the last one the dialogue ends."""
    batch = Batch(state, new_id, now_ms)
    for group_id, each in running(state, group_ids):
        coming = coming_phases(state, each)
        if coming:
            batch.give(group_id, LiveKind.START, phase_id=coming[0].id)
        else:
            batch.give(group_id, LiveKind.END)
    return batch.changes


def previous_phase(
    state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int
) -> list[Change]:
    """Undo the last change of phase: the time goes back to the phase before.

    What was done to the clock of the phase that never began goes with it; added time stays.
    """
    batch = Batch(state, new_id, now_ms)
    for group_id in group_ids:
        for undoes in _since_last_phase(state, group_id):
            batch.give(group_id, LiveKind.BACK, undoes=undoes)
    if not batch.changes:
        raise UserError(Problem.NO_FORMER_PHASE)
    return batch.changes


def pause(state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int) -> list[Change]:
    """Stop the clock of the running phase."""
    return _each(state, new_id, group_ids, now_ms, LiveKind.PAUSE)


def resume(state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int) -> list[Change]:
    """Let a stopped clock go on."""
    return _each(state, new_id, group_ids, now_ms, LiveKind.RESUME)


def add_seconds(
    state: EventState,
    new_id: NewId,
    group_ids: Sequence[str],
    now_ms: int,
    seconds: int,
    phase_id: str = "",
) -> list[Change]:
    """Give a phase more time, or take some (negative); everything after it moves.

    Args:
        phase_id: The phase; "" means the running one. No more is taken than is left of it.
    """
    if abs(seconds) > LONGEST_STEP_SECONDS:
        raise UserError(Problem.BAD_VALUE, field="seconds")
    batch = Batch(state, new_id, now_ms)
    for group_id, each in running(state, group_ids):
        target = phase_id or _current_id(each)
        change = max(seconds, -_seconds_left(state, each, target, now_ms))
        if change:
            batch.give(group_id, LiveKind.ADD, phase_id=target, seconds=change)
    if not batch.changes and seconds:
        raise UserError(Problem.NO_TIME_LEFT)
    return batch.changes


def backdate(
    state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int, seconds: int
) -> list[Change]:
    """Say that the running phase began `seconds` earlier (negative: later) than it says."""
    if abs(seconds) > LONGEST_STEP_SECONDS:
        raise UserError(Problem.BAD_VALUE, field="seconds")
    return _each(state, new_id, group_ids, now_ms, LiveKind.BACKDATE, seconds=seconds)


def set_dropped(
    state: EventState,
    new_id: NewId,
    group_ids: Sequence[str],
    now_ms: int,
    phase_id: str,
    *,
    dropped: bool,
) -> list[Change]:
    """Leave a phase that is still to come out in these groups, or take it back in."""
    what = LiveKind.DROP if dropped else LiveKind.KEEP
    batch = Batch(state, new_id, now_ms)
    for group_id in group_ids:
        each = track(state, group_id)
        runs = each.current is not None and each.current.phase_id == phase_id
        if (phase_id in each.dropped) != dropped and not runs:
            batch.give(group_id, what, phase_id=phase_id)
    return batch.changes


def leave_out(
    state: EventState,
    new_id: NewId,
    group_ids: Sequence[str],
    now_ms: int,
    since_ms: int,
    until_ms: int,
) -> list[Change]:
    """Say that a stretch of time does not count: the computer slept and the dialogue waited."""
    return _each(
        state, new_id, group_ids, now_ms, LiveKind.LEAVE_OUT, since_ms=since_ms, until_ms=until_ms
    )


def begin_silence(
    state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int, seconds: int
) -> list[Change]:
    """Begin a thinking pause, or give the running one another length."""
    return _each(state, new_id, group_ids, now_ms, LiveKind.SILENCE, seconds=seconds)


def end_silence(
    state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int
) -> list[Change]:
    """End the thinking pause of those of these groups that have one."""
    batch = Batch(state, new_id, now_ms)
    for group_id in group_ids:
        if track(state, group_id).silence:
            batch.give(group_id, LiveKind.SPEAK)
    return batch.changes


def keep_behind(state: EventState, behind_ms: int) -> list[Change]:
    """Remember how much the event's time is behind this laptop's time of day."""
    clock = state.known(DeskClock, DESK_CLOCK_ID)
    if clock is not None:
        return edit(clock, removed=False, behind_ms=behind_ms)
    return [Add(DeskClock(id=DESK_CLOCK_ID, behind_ms=behind_ms))]


def undo(state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int) -> list[Change]:
    """Take back the last command of these groups, if it is younger than ten minutes."""
    lasts = {group_id: _last(not_undone(_events(state, group_id))) for group_id in group_ids}
    return _take_back(state, new_id, lasts, now_ms)


def redo(state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int) -> list[Change]:
    """Take back the last undoing of these groups, if nothing was done since."""
    lasts: dict[str, LiveEvent | None] = {}
    for group_id in group_ids:
        last = _last(_without_redoing(_events(state, group_id)))
        lasts[group_id] = last if last and last.what is LiveKind.UNDO else None
    return _take_back(state, new_id, lasts, now_ms)


def _take_back(
    state: EventState, new_id: NewId, lasts: dict[str, LiveEvent | None], now_ms: int
) -> list[Change]:
    latest = max((each for each in lasts.values() if each), key=_age, default=None)
    if latest is None or now_ms - latest.at_ms > UNDO_WINDOW_MS:
        raise UserError(Problem.NOTHING_TO_UNDO)
    batch = Batch(state, new_id, now_ms)
    for group_id, last in lasts.items():
        if last is not None and last.batch == latest.batch:
            batch.give(group_id, LiveKind.UNDO, undoes=latest.batch)
    return batch.changes


def _each(
    state: EventState,
    new_id: NewId,
    group_ids: Sequence[str],
    now_ms: int,
    what: LiveKind,
    **values: Any,
) -> list[Change]:
    """Give one command to those of these groups that have begun, as one batch."""
    batch = Batch(state, new_id, now_ms)
    for group_id, _ in running(state, group_ids):
        batch.give(group_id, what, **values)
    return batch.changes


def running(state: EventState, group_ids: Iterable[str]) -> list[tuple[str, Track]]:
    """Return those of these groups that are in a phase.

    Raises:
        UserError: None of them is.
    """
    tracks = [(group_id, track(state, group_id)) for group_id in group_ids]
    running = [(group_id, each) for group_id, each in tracks if each.current]
    if not running:
        over = bool(tracks) and all(each.ended for _, each in tracks)
        raise UserError(Problem.DIALOGUE_OVER if over else Problem.NOT_RUNNING)
    return running


def _current_id(each: Track) -> str:
    return each.current.phase_id if each.current else ""


def _seconds_left(state: EventState, each: Track, phase_id: str, now_ms: int) -> int:
    phase = state.known(Phase, phase_id)
    left_ms = length_ms(each, phase) - each.spent_ms(phase_id, now_ms) if phase else 0
    return max(0, left_ms // 1000)


def _since_last_phase(state: EventState, group_id: str) -> list[str]:
    """Return the batches from the last change of phase on, the latest first."""
    events = standing(_events(state, group_id))
    changes_of_phase = (LiveKind.START, LiveKind.END)
    starts = [at for at, each in enumerate(events) if each.what in changes_of_phase]
    if len(starts) < 2:
        return []
    since = events[starts[-1] :]
    undone = (each.batch for each in since if each.what not in _OUTLIVES_ITS_PHASE)
    return list(dict.fromkeys(undone))[::-1]


def _without_redoing(events: Sequence[LiveEvent]) -> list[LiveEvent]:
    """Return what nothing has taken back, without those undoings that took back an undoing."""
    undoings = {each.batch for each in events if each.what is LiveKind.UNDO}
    return [each for each in unrevoked(events) if each.undoes not in undoings]


def _events(state: EventState, group_id: str) -> tuple[LiveEvent, ...]:
    return state.by(LiveEvent, "group_id", group_id)


def _last(events: Sequence[LiveEvent]) -> LiveEvent | None:
    return events[-1] if events else None


def _age(event: LiveEvent) -> tuple[int, int, str]:
    return (event.at_ms, event.order, event.id)


def _moved_to_now(state: EventState, now_ms: int, offset_minutes: int) -> list[Change]:
    """Move the event so that its dialogue begins now, if it was planned for quite another time.

    Nothing moves when the planned beginning is near, nor once a group has begun.
    """
    event = state.event
    if state.all(LiveEvent) or not is_far(event.at_ms(event.groups_start_minute), now_ms):
        return []
    local = datetime.fromtimestamp(now_ms / 1000 + offset_minutes * 60, UTC)
    ahead = event.groups_start_minute - event.start_minute  # speeches before the dialogue
    start_minute = local.hour * 60 + local.minute - ahead
    return move_event(state, local.date().isoformat(), start_minute, offset_minutes)
