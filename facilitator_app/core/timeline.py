"""Where a group stands: a fold of its live commands. Nothing is decremented.

A phase is as old as the sum of the stretches in which it ran: from its start to its end, without
the stretches in which the clock stood still or that were left out, over all its runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import MINUTE_MS, LiveEvent, LiveKind, Phase
from facilitator_app.core.state import EventState

LAST_SHARE = 5  # the soft change comes in the last fifth of a phase unless the plan says otherwise

Stretch = tuple[int, int]


class TrackState(StrEnum):
    """What a group's clock does."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class Face(StrEnum):
    """What the timer of a phase shows; each is a word, an icon, a shape and a colour."""

    WAITING = "waiting"
    RUNNING = "running"
    SOON = "soon"
    OVER = "over"
    PAUSED = "paused"
    SILENCE = "silence"
    ENDED = "ended"


@dataclass(slots=True)
class PhaseRun:
    """One phase as it really ran, once.

    Attributes:
        started_ms: Milliseconds since the epoch; moved by a later correction.
        ended_ms: None while it runs.
        pauses: From and to, milliseconds since the epoch; the last may be open.
        left_out: Stretches that do not count, because the computer slept or was off.
    """

    phase_id: str
    started_ms: int
    ended_ms: int | None = None
    pauses: list[tuple[int, int | None]] = field(default_factory=list[tuple[int, "int | None"]])
    left_out: list[Stretch] = field(default_factory=list[Stretch])

    @property
    def is_paused(self) -> bool:
        """True while the clock stands still."""
        return bool(self.pauses) and self.pauses[-1][1] is None

    def spent_ms(self, now_ms: int) -> int:
        """Return how long it has run by `now_ms`, pauses left out; never negative."""
        end = now_ms if self.ended_ms is None else self.ended_ms
        pauses = [(since, end if to is None else to) for since, to in self.pauses]
        still = _covered_ms([*pauses, *self.left_out], self.started_ms, end)
        return max(0, end - self.started_ms - still)


@frozen
class Silence:
    """A thinking pause: nobody speaks, and that is well."""

    since_ms: int
    length_ms: int

    def left_ms(self, now_ms: int) -> int:
        """Return how much is left of it; 0 when it is over."""
        return max(0, self.since_ms + self.length_ms - now_ms)


@dataclass(slots=True)
class Track:
    """The folded commands of one group, independent of the time of day."""

    runs: list[PhaseRun] = field(default_factory=list[PhaseRun])
    added_seconds: dict[str, int] = field(default_factory=dict[str, int])
    dropped: set[str] = field(default_factory=set[str])
    silence: Silence | None = None
    ended: bool = False

    @property
    def current(self) -> PhaseRun | None:
        """The run that is going on, None before the start and after the end."""
        return self.runs[-1] if self.runs and not self.ended else None

    @property
    def started_ms(self) -> int | None:
        """When the first phase began, None before that."""
        return self.runs[0].started_ms if self.runs else None

    def spent_ms(self, phase_id: str, now_ms: int) -> int:
        """Return how long a phase has taken by `now_ms`, all its runs together."""
        return sum(run.spent_ms(now_ms) for run in self.runs if run.phase_id == phase_id)


@frozen
class TrackStatus:
    """Where a group stands at one moment.

    Attributes:
        phase: The phase going on; None before the start and after the end.
        phase_id: Its id, also when it has been taken out of the plan.
        started_ms: When it began, milliseconds since the epoch; 0 without a phase.
        length_ms: How long it may take, additions counted.
        spent_ms: How long it has taken, pauses left out.
        silence_ms: What is left of a thinking pause; None when there is none.
        silence_length_ms: How long the thinking pause is.
    """

    state: TrackState
    phase: Phase | None = None
    phase_id: str = ""
    started_ms: int = 0
    length_ms: int = 0
    spent_ms: int = 0
    silence_ms: int | None = None
    silence_length_ms: int = 0

    @property
    def remaining_ms(self) -> int:
        """Time left in the phase; negative when over."""
        return self.length_ms - self.spent_ms

    @property
    def seconds(self) -> tuple[int, int]:
        """The seconds that a timer shows, of the phase and of a thinking pause."""
        return -(-self.remaining_ms // 1000), -(-(self.silence_ms or 0) // 1000)

    @property
    def share_left(self) -> float:
        """Share of the phase, or of the thinking pause, that is left: 0.0 to 1.0."""
        left, length = self.remaining_ms, self.length_ms
        if self.silence_ms is not None:
            left, length = self.silence_ms, self.silence_length_ms
        return min(1.0, max(0.0, left / length)) if length else 0.0

    @property
    def face(self) -> Face:
        """What the timer shows."""
        if self.state is TrackState.RUNNING and self.silence_ms is None:
            return _running_face(self)
        return {
            TrackState.WAITING: Face.WAITING,
            TrackState.RUNNING: Face.SILENCE,
            TrackState.PAUSED: Face.PAUSED,
            TrackState.ENDED: Face.ENDED,
        }[self.state]


def fold(events: Iterable[LiveEvent]) -> Track:
    """Return what the commands of one group, in their order, amount to."""
    track = Track()
    for event in standing(list(events)):
        _apply(track, event)
    return track


def track_of(state: EventState, group_id: str) -> Track:
    """Return the folded clock of a group, folded once in a state; treat it as immutable."""
    return state.once(_folded, group_id)


def _folded(state: EventState, group_id: str) -> Track:
    return fold(state.by(LiveEvent, "group_id", group_id))


def standing(events: Sequence[LiveEvent]) -> list[LiveEvent]:
    """Return the commands that have not been undone, without the undoing itself."""
    return [event for event in not_undone(events) if event.what is not LiveKind.BACK]


def not_undone(events: Sequence[LiveEvent]) -> list[LiveEvent]:
    """Return the commands that undo can take back, in order."""
    return [event for event in unrevoked(events) if event.what is not LiveKind.UNDO]


def unrevoked(events: Sequence[LiveEvent]) -> list[LiveEvent]:
    """Return the commands and undoings that nothing later has taken back, in order."""
    undone: set[str] = set()
    kept: list[LiveEvent] = []
    for event in reversed(events):
        if event.batch and event.batch in undone:
            continue
        if event.what in (LiveKind.UNDO, LiveKind.BACK):
            undone.add(event.undoes)
        kept.append(event)
    return kept[::-1]


def status(track: Track, phases: Mapping[str, Phase], now_ms: int) -> TrackStatus:
    """Return where `track` stands at `now_ms`."""
    run = track.current
    if run is None:
        return TrackStatus(TrackState.ENDED if track.ended else TrackState.WAITING)
    phase = phases.get(run.phase_id)
    spent_ms, silence = track.spent_ms(run.phase_id, now_ms), track.silence
    return TrackStatus(
        state=TrackState.PAUSED if run.is_paused else TrackState.RUNNING,
        phase=phase,
        phase_id=run.phase_id,
        started_ms=run.started_ms,
        length_ms=length_ms(track, phase) if phase else 0,
        spent_ms=spent_ms,
        silence_ms=silence.left_ms(now_ms) if silence else None,
        silence_length_ms=silence.length_ms if silence else 0,
    )


def is_over(tracks: Iterable[Track]) -> bool:
    """True when every group that began has come to its end."""
    begun = [track for track in tracks if track.runs]
    return bool(begun) and all(track.current is None for track in begun)


def length_ms(track: Track, phase: Phase) -> int:
    """Return how long `phase` may take in this track: planned minutes and what was added."""
    if phase.id in track.dropped:
        return 0
    return max(0, phase.minutes * MINUTE_MS + track.added_seconds.get(phase.id, 0) * 1000)


def _running_face(status: TrackStatus) -> Face:
    if status.remaining_ms <= -1000:  # from the moment that the label says so
        return Face.OVER
    soon = status.phase.soon_minutes if status.phase else None
    limit_ms = status.length_ms // LAST_SHARE if soon is None else soon * MINUTE_MS
    return Face.SOON if status.remaining_ms <= limit_ms else Face.RUNNING


def _apply(track: Track, event: LiveEvent) -> None:
    match event.what:
        case LiveKind.ADD:
            added = track.added_seconds
            added[event.phase_id] = added.get(event.phase_id, 0) + event.seconds
        case LiveKind.DROP:
            track.dropped.add(event.phase_id)
        case LiveKind.KEEP:
            track.dropped.discard(event.phase_id)
        case LiveKind.START | LiveKind.END:
            _turn_over(track, event)
        case LiveKind.LEAVE_OUT:
            for run in track.runs:
                run.left_out.append((event.since_ms, max(event.since_ms, event.until_ms)))
        case _ if (run := track.current) is not None:
            _apply_to_run(track, run, event)
        case _:  # a command that has nothing to act on: another laptop was faster
            pass


def _turn_over(track: Track, event: LiveEvent) -> None:
    run = track.current
    if run is None and event.what is LiveKind.END:
        return
    track.silence = None
    if run is not None:
        run.ended_ms = max(event.at_ms, run.started_ms)
        _go_on(run, event.at_ms)
    track.ended = event.what is LiveKind.END
    if not track.ended:
        track.dropped.discard(event.phase_id)
        track.runs.append(PhaseRun(event.phase_id, event.at_ms))


def _apply_to_run(track: Track, run: PhaseRun, event: LiveEvent) -> None:
    match event.what:
        case LiveKind.PAUSE if not run.is_paused:
            run.pauses.append((event.at_ms, None))
        case LiveKind.RESUME:
            _go_on(run, event.at_ms)
        case LiveKind.BACKDATE:
            _backdate(track, run, event)
        case LiveKind.SILENCE:
            since_ms = track.silence.since_ms if track.silence else event.at_ms
            track.silence = Silence(since_ms, max(0, event.seconds) * 1000)
        case LiveKind.SPEAK:
            track.silence = None
        case _:
            pass


def _go_on(run: PhaseRun, at_ms: int) -> None:
    if run.is_paused:
        since_ms = run.pauses[-1][0]
        run.pauses[-1] = (since_ms, max(at_ms, since_ms))


def _backdate(track: Track, run: PhaseRun, event: LiveEvent) -> None:
    """Move the start of `run`; a phase right before it ends where it now begins."""
    former = track.runs[-2] if len(track.runs) > 1 else None
    began_ms = run.started_ms
    wanted_ms = min(began_ms - event.seconds * 1000, max(event.at_ms, began_ms))
    run.started_ms = wanted_ms if former is None else max(wanted_ms, former.started_ms)
    if former is None or former.ended_ms is None:
        return
    touched = former.ended_ms == began_ms
    former.ended_ms = run.started_ms if touched else min(former.ended_ms, run.started_ms)


def _covered_ms(stretches: Iterable[Stretch], since_ms: int, until_ms: int) -> int:
    """Return how much of `since_ms` to `until_ms` the stretches cover, each moment once."""
    covered, reached = 0, since_ms
    for start, end in sorted(stretches):
        start, end = max(start, reached), min(end, until_ms)  # noqa: PLW2901 - clipped
        if end > start:
            covered += end - start
            reached = end
    return covered
