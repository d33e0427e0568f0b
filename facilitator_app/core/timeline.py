"""Where a group stands: a fold of its live commands. Nothing is decremented."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from facilitator_app.core.model import MINUTE_MS, LiveEvent, LiveKind, Phase


class TrackState(StrEnum):
    """What a group's clock does."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(slots=True)
class PhaseRun:
    """One phase as it really ran.

    Attributes:
        started_ms: Milliseconds since the epoch; moved by a later correction.
        ended_ms: None while it runs.
        pauses: From and to, milliseconds since the epoch; the last may be open.
    """

    phase_id: str
    started_ms: int
    ended_ms: int | None = None
    pauses: list[tuple[int, int | None]] = field(default_factory=list[tuple[int, "int | None"]])

    @property
    def is_paused(self) -> bool:
        """True while the clock stands still."""
        return bool(self.pauses) and self.pauses[-1][1] is None

    def spent_ms(self, now_ms: int) -> int:
        """Return how long it has run by `now_ms`, pauses left out; never negative."""
        end = now_ms if self.ended_ms is None else self.ended_ms
        paused = sum(
            max(0, (end if to is None else min(to, end)) - max(since, self.started_ms))
            for since, to in self.pauses
        )
        return max(0, end - self.started_ms - paused)


@dataclass(slots=True)
class Track:
    """The folded commands of one group, independent of the time of day."""

    runs: list[PhaseRun] = field(default_factory=list[PhaseRun])
    added_seconds: dict[str, int] = field(default_factory=dict[str, int])
    ended: bool = False

    @property
    def current(self) -> PhaseRun | None:
        """The run that is going on, None before the start and after the end."""
        return self.runs[-1] if self.runs and not self.ended else None


@dataclass(frozen=True, slots=True)
class TrackStatus:
    """Where a group stands at one moment.

    Attributes:
        phase: The phase going on; None before the start and after the end.
        started_ms: When it began, milliseconds since the epoch; 0 without a phase.
        length_ms: How long it may take, additions counted.
        spent_ms: How long it has taken, pauses left out.
    """

    state: TrackState
    phase: Phase | None = None
    started_ms: int = 0
    length_ms: int = 0
    spent_ms: int = 0

    @property
    def remaining_ms(self) -> int:
        """Time left in the phase; negative when over."""
        return self.length_ms - self.spent_ms


def fold(events: Iterable[LiveEvent]) -> Track:
    """Return what the commands of one group, in their order, amount to."""
    track = Track()
    for event in standing(list(events)):
        _apply(track, event)
    return track


def standing(events: Sequence[LiveEvent]) -> list[LiveEvent]:
    """Return the commands that have not been undone, without the undoing itself."""
    return [event for event in not_undone(events) if event.what is not LiveKind.BACK]


def not_undone(events: Sequence[LiveEvent]) -> list[LiveEvent]:
    """Return the commands that undo can take back, in order."""
    undone: set[str] = set()
    kept: list[LiveEvent] = []
    for event in reversed(events):
        if event.batch and event.batch in undone:
            continue
        if event.what in (LiveKind.UNDO, LiveKind.BACK):
            undone.add(event.undoes)
        if event.what is not LiveKind.UNDO:
            kept.append(event)
    return kept[::-1]


def status(track: Track, phases: Mapping[str, Phase], now_ms: int) -> TrackStatus:
    """Return where `track` stands at `now_ms`."""
    run = track.current
    if run is None:
        return TrackStatus(TrackState.ENDED if track.ended else TrackState.WAITING)
    phase = phases.get(run.phase_id)
    return TrackStatus(
        state=TrackState.PAUSED if run.is_paused else TrackState.RUNNING,
        phase=phase,
        started_ms=run.started_ms,
        length_ms=length_ms(track, phase) if phase else 0,
        spent_ms=run.spent_ms(now_ms),
    )


def length_ms(track: Track, phase: Phase) -> int:
    """Return how long `phase` may take in this track: planned minutes and what was added."""
    return max(0, phase.minutes * MINUTE_MS + track.added_seconds.get(phase.id, 0) * 1000)


def _apply(track: Track, event: LiveEvent) -> None:
    run = track.current
    match event.what:
        case LiveKind.START:
            _close(run, event.at_ms)
            track.ended = False
            track.runs.append(PhaseRun(event.phase_id, event.at_ms))
        case LiveKind.ADD:
            added = track.added_seconds
            added[event.phase_id] = added.get(event.phase_id, 0) + event.seconds
        case LiveKind.PAUSE if run and not run.is_paused:
            run.pauses.append((event.at_ms, None))
        case LiveKind.RESUME if run and run.is_paused:
            run.pauses[-1] = (run.pauses[-1][0], max(event.at_ms, run.pauses[-1][0]))
        case LiveKind.BACKDATE if run:
            _backdate(track, run, event.seconds)
        case LiveKind.END if run:
            _close(run, event.at_ms)
            track.ended = True
        case _:  # a command that has nothing to act on: another laptop was faster
            pass


def _close(run: PhaseRun | None, at_ms: int) -> None:
    if run is None:
        return
    run.ended_ms = max(at_ms, run.started_ms)
    if run.is_paused:
        run.pauses[-1] = (run.pauses[-1][0], max(at_ms, run.pauses[-1][0]))


def _backdate(track: Track, run: PhaseRun, seconds: int) -> None:
    """Move the start of `run`; the phase before it ends where it now begins."""
    run.started_ms -= seconds * 1000
    if len(track.runs) > 1:
        former = track.runs[-2]
        run.started_ms = max(run.started_ms, former.started_ms)
        former.ended_ms = run.started_ms
