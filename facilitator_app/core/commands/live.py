"""Commands on the clocks of the groups. Every one of them can be undone by another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from facilitator_app.core.changes import Add, Change
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import LiveEvent, LiveKind, Phase
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import PhaseRun, Track, fold, standing

NewId = Callable[[], str]

UNDO_WINDOW_MS = 10 * 60_000


def track(state: EventState, group_id: str) -> Track:
    """Return the folded clock of a group."""
    return fold(state.by(LiveEvent, "group_id", group_id))


def start(
    state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int, phase_id: str = ""
) -> list[Change]:
    """Begin `phase_id`, or the first phase, in these groups."""
    phases = state.all(Phase)
    if not phases:
        raise UserError(Problem.NO_MORE_PHASES)
    target = phase_id or phases[0].id
    return _each(state, new_id, group_ids, LiveKind.START, now_ms, phase_id=target)


def next_phase(
    state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int
) -> list[Change]:
    """Go on to the next phase; after the last one the dialogue ends."""
    batch, changes = new_id(), list[Change]()
    for group_id in group_ids:
        run = _running(track(state, group_id))
        following = _after(state, run.phase_id)
        what = LiveKind.START if following else LiveKind.END
        changes.append(_event(state, new_id, group_id, what, now_ms, batch, phase_id=following))
    return changes


def previous_phase(
    state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int
) -> list[Change]:
    """Undo the last change of phase: the time goes back to the phase before."""
    changes: list[Change] = []
    batch = new_id()
    for group_id in group_ids:
        events = standing(state.by(LiveEvent, "group_id", group_id))
        starts = [each for each in events if each.what in (LiveKind.START, LiveKind.END)]
        if len(starts) < 2:
            raise UserError(Problem.NOTHING_TO_UNDO)
        changes.append(
            _event(state, new_id, group_id, LiveKind.UNDO, now_ms, batch, undoes=starts[-1].batch)
        )
    return changes


def pause(state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int) -> list[Change]:
    """Stop the clock of the running phase."""
    return _each(state, new_id, group_ids, LiveKind.PAUSE, now_ms)


def resume(state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int) -> list[Change]:
    """Let a stopped clock go on."""
    return _each(state, new_id, group_ids, LiveKind.RESUME, now_ms)


def add_seconds(
    state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int, seconds: int
) -> list[Change]:
    """Give the running phase more time, or take some (negative)."""
    batch, changes = new_id(), list[Change]()
    for group_id in group_ids:
        run = _running(track(state, group_id))
        changes.append(
            _event(
                state,
                new_id,
                group_id,
                LiveKind.ADD,
                now_ms,
                batch,
                phase_id=run.phase_id,
                seconds=seconds,
            )
        )
    return changes


def backdate(
    state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int, seconds: int
) -> list[Change]:
    """Say that the running phase began `seconds` earlier than the key was pressed."""
    return _each(state, new_id, group_ids, LiveKind.BACKDATE, now_ms, seconds=seconds)


def undo(state: EventState, new_id: NewId, group_ids: Sequence[str], now_ms: int) -> list[Change]:
    """Take back the last command of these groups, if it is younger than ten minutes."""
    batches = [_last_batch(state, group_id, now_ms) for group_id in group_ids]
    changes, batch = list[Change](), new_id()
    for group_id, last in zip(group_ids, batches, strict=True):
        if last:
            changes.append(
                _event(state, new_id, group_id, LiveKind.UNDO, now_ms, batch, undoes=last)
            )
    if not changes:
        raise UserError(Problem.NOTHING_TO_UNDO)
    return changes


def _each(
    state: EventState,
    new_id: NewId,
    group_ids: Sequence[str],
    what: LiveKind,
    now_ms: int,
    *,
    phase_id: str = "",
    seconds: int = 0,
) -> list[Change]:
    """Give one command to several groups as one batch."""
    if what is not LiveKind.START:
        for group_id in group_ids:
            _running(track(state, group_id))
    batch = new_id()
    return [
        _event(state, new_id, group_id, what, now_ms, batch, phase_id=phase_id, seconds=seconds)
        for group_id in group_ids
    ]


def _event(  # noqa: PLR0913 - the fields of one record
    state: EventState,
    new_id: NewId,
    group_id: str,
    what: LiveKind,
    now_ms: int,
    batch: str,
    *,
    phase_id: str = "",
    seconds: int = 0,
    undoes: str = "",
) -> Add:
    events = state.by(LiveEvent, "group_id", group_id)
    return Add(
        LiveEvent(
            id=new_id(),
            group_id=group_id,
            order=events[-1].order + 1 if events else 1,
            what=what,
            at_ms=now_ms,
            phase_id=phase_id,
            seconds=seconds,
            batch=batch,
            undoes=undoes,
        )
    )


def _running(track: Track) -> PhaseRun:
    if track.current is None:
        raise UserError(Problem.NOT_RUNNING)
    return track.current


def _after(state: EventState, phase_id: str) -> str:
    """Return the id of the phase after `phase_id`, "" after the last one."""
    phases = state.all(Phase)
    at = next((at for at, phase in enumerate(phases) if phase.id == phase_id), -1)
    return phases[at + 1].id if at + 1 < len(phases) else ""


def _last_batch(state: EventState, group_id: str, now_ms: int) -> str:
    events = standing(state.by(LiveEvent, "group_id", group_id))
    if events and now_ms - events[-1].at_ms <= UNDO_WINDOW_MS:
        return events[-1].batch
    return ""
