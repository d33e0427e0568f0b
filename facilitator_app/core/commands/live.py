"""Commands on the clocks of the groups. Every one of them can be undone by another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from facilitator_app.core.changes import Add, Change
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import LiveEvent, LiveKind, Phase
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import PhaseRun, Track, fold, not_undone, standing

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
    target = state.get(Phase, phase_id).id if phase_id else phases[0].id
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
    """Undo the last change of phase: the time goes back to the phase before.

    What was done to the clock of the phase that never began goes with it; added time stays.
    """
    changes: list[Change] = []
    batch = new_id()
    for group_id in group_ids:
        changes += [
            _event(state, new_id, group_id, LiveKind.BACK, now_ms, batch, undoes=undoes)
            for undoes in _since_last_phase(state, group_id)
        ]
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
    lasts = {group_id: _last(state, group_id) for group_id in group_ids}
    latest = max((each for each in lasts.values() if each), key=_age, default=None)
    if latest is None or now_ms - latest.at_ms > UNDO_WINDOW_MS:
        raise UserError(Problem.NOTHING_TO_UNDO)
    batch = new_id()
    return [
        _event(state, new_id, group_id, LiveKind.UNDO, now_ms, batch, undoes=latest.batch)
        for group_id, last in lasts.items()
        if last is not None and last.batch == latest.batch
    ]


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
    gone_by = state.known(Phase, phase_id)  # also one that was taken out of the plan as it ran
    if gone_by is None:
        return ""
    here = (gone_by.position, gone_by.id)
    later = (each.id for each in state.all(Phase) if (each.position, each.id) > here)
    return next(later, "")


def _since_last_phase(state: EventState, group_id: str) -> list[str]:
    """Return the batches from the last change of phase on, the latest first."""
    events = standing(state.by(LiveEvent, "group_id", group_id))
    changes_of_phase = (LiveKind.START, LiveKind.END)
    starts = [at for at, each in enumerate(events) if each.what in changes_of_phase]
    if len(starts) < 2:
        raise UserError(Problem.NOTHING_TO_UNDO)
    undone = (each.batch for each in events[starts[-1] :] if each.what is not LiveKind.ADD)
    return list(dict.fromkeys(undone))[::-1]


def _last(state: EventState, group_id: str) -> LiveEvent | None:
    events = not_undone(state.by(LiveEvent, "group_id", group_id))
    return events[-1] if events else None


def _age(event: LiveEvent) -> tuple[int, int, str]:
    return (event.at_ms, event.order, event.id)
