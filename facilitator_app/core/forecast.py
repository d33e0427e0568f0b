"""When it will end: where each group is, what is still to come, and which group is the slowest.

Everything is in the event's own time, milliseconds since the epoch. The plan is in times of day;
where this laptop's time of day was set right in the middle of the event, `EventTime` knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import MINUTE_MS, DeskClock, Event, Group, Phase
from facilitator_app.core.plan import schedule
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import (
    Track,
    TrackState,
    TrackStatus,
    length_ms,
    status,
    track_of,
)

DEAD_BAND_MS = MINUTE_MS  # a minute early or late is on time
OFFER_MS = 5 * MINUTE_MS  # from here on shortening is proposed
FAR_MS = 12 * 60 * MINUTE_MS  # from here on nobody has been waiting for the beginning
UNREALISTIC_SHARE = 0.2  # of what is left: a delay beyond it is no matter of small cuts

DESK_CLOCK_ID = "clock"


class Drift(StrEnum):
    """How the expected end stands to the planned one."""

    EARLY = "early"
    ON_TIME = "on_time"
    SLIGHT = "slight"
    LATE = "late"
    UNREALISTIC = "unrealistic"


@frozen
class EventTime:
    """The plan's times of day in the event's own time, and back."""

    event: Event
    behind_ms: int = 0

    def at_ms(self, minute: float) -> int:
        """Return the instant of a clock time of the plan in the event's own time."""
        return self.event.at_ms(minute) - self.behind_ms

    def minute_of(self, at_ms: int) -> float:
        """Return the clock time of an instant, in minutes after midnight of the event's day."""
        return self.event.minute_of(at_ms + self.behind_ms)


@frozen
class Ahead:
    """A phase going on or still to come, as it is expected.

    Attributes:
        length_ms: How long it may take in this group as things stand.
        left_ms: How much of that is left.
        pinned_ms: Before when it must not begin; None when it follows the former phase.
        waited_ms: How long people are expected to wait for that.
    """

    phase: Phase
    length_ms: int
    left_ms: int
    start_ms: int
    pinned_ms: int | None = None
    waited_ms: int = 0

    @property
    def end_ms(self) -> int:
        """When it is expected to be over."""
        return self.start_ms + self.left_ms


@frozen
class TrackForecast:
    """Where one group stands, and when it will be done.

    Attributes:
        ahead: The phases going on and to come; the one going on is the first while there is one.
        planned_start_ms: When it should begin.
        planned_end_ms: When it should be done.
        expected_end_ms: When it will be, if nothing is done about it.
        late_start_ms: How much later than planned it began; negative when earlier.
        since_start_ms: How much slower than the plan it has been since it began.
    """

    group_id: str
    status: TrackStatus
    ahead: tuple[Ahead, ...]
    planned_start_ms: int
    planned_end_ms: int
    expected_end_ms: int
    late_start_ms: int = 0
    since_start_ms: int = 0

    @property
    def offset_ms(self) -> int:
        """How much later than planned it will end; negative when earlier."""
        return self.expected_end_ms - self.planned_end_ms

    @property
    def is_running(self) -> bool:
        """True while the group is in a phase."""
        return self.status.state in (TrackState.RUNNING, TrackState.PAUSED)

    @property
    def coming(self) -> tuple[Ahead, ...]:
        """The phases that have not begun."""
        return self.ahead[1:] if self.is_running else self.ahead

    @property
    def left_ms(self) -> int:
        """How much of the dialogue is left."""
        return sum(each.left_ms for each in self.ahead)

    @property
    def drift(self) -> Drift:
        """How the expected end stands to the planned one."""
        if self.offset_ms < -DEAD_BAND_MS:
            return Drift.EARLY
        if self.offset_ms <= DEAD_BAND_MS:
            return Drift.ON_TIME
        if self.is_running and self.offset_ms > UNREALISTIC_SHARE * self.left_ms:
            return Drift.UNREALISTIC
        return Drift.LATE if self.offset_ms > OFFER_MS else Drift.SLIGHT


@frozen
class EventForecast:
    """All groups together: the slowest one decides when the event ends."""

    tracks: tuple[TrackForecast, ...]

    @property
    def slowest(self) -> TrackForecast | None:
        """The group that ends last, the first of several; None without groups."""
        return max(self.tracks, key=lambda each: each.expected_end_ms, default=None)


def is_far(planned_start_ms: int, now_ms: int) -> bool:
    """Return True when `now_ms` belongs to another day than a beginning that was planned."""
    return abs(now_ms - planned_start_ms) > FAR_MS


def event_time(state: EventState) -> EventTime:
    """Return how the plan's times of day and the event's own time go together."""
    clock = state.find(DeskClock, DESK_CLOCK_ID)
    return EventTime(state.event, clock.behind_ms if clock else 0)


def forecast(
    state: EventState, now_ms: int, tracks: Mapping[str, Track] | None = None
) -> EventForecast:
    """Return when each group will be done.

    Args:
        tracks: Their folded clocks by group, when the caller has them.
    """
    known = tracks or {}
    groups = state.all(Group)
    return EventForecast(
        tuple(track_forecast(state, each.id, now_ms, known.get(each.id)) for each in groups)
    )


def track_forecast(
    state: EventState, group_id: str, now_ms: int, track: Track | None = None
) -> TrackForecast:
    """Return when a group will be done.

    Args:
        track: Its folded clock, when the caller has it or asks "what if".
    """
    each = track_of(state, group_id) if track is None else track
    phases, time = state.all(Phase), event_time(state)
    standing = track_status(state, each, now_ms)
    planned_start_ms = time.at_ms(_planned_start(state.event, phases))
    ahead = tuple(_ahead(state, each, standing, now_ms))
    expected_end_ms = ahead[-1].end_ms if ahead else _last_end_ms(each, now_ms)
    if not each.runs and not phases:
        expected_end_ms = time.at_ms(planned_end_minute(state.event, phases))
    started_ms = each.started_ms
    return TrackForecast(
        group_id=group_id,
        status=standing,
        ahead=ahead,
        planned_start_ms=planned_start_ms,
        planned_end_ms=time.at_ms(planned_end_minute(state.event, phases)),
        expected_end_ms=expected_end_ms,
        late_start_ms=0 if started_ms is None else started_ms - planned_start_ms,
        since_start_ms=0
        if started_ms is None
        else expected_end_ms - _end_from(phases, time, started_ms),
    )


def track_status(state: EventState, track: Track, now_ms: int) -> TrackStatus:
    """Return where a group stands; a phase taken out of the plan as it ran runs on as it was."""
    phases = state.table(Phase).rows
    run = track.current
    gone = None if run is None or run.phase_id in phases else state.known(Phase, run.phase_id)
    return status(track, {**phases, gone.id: gone} if gone else phases, now_ms)


def _planned_start(event: Event, phases: Sequence[Phase]) -> int:
    slots = schedule(phases[:1], event.groups_start_minute)
    return slots[0].start_minute if slots else event.groups_start_minute


def planned_end_minute(event: Event, phases: Sequence[Phase]) -> float:
    """Return the later one of the end of the plan and the end that was promised."""
    slots = schedule(phases, event.groups_start_minute)
    plan_end = slots[-1].end_minute if slots else event.groups_start_minute
    return max(plan_end, event.groups_end_minute)


def _end_from(phases: Sequence[Phase], time: EventTime, started_ms: int) -> int:
    """Return when the plan as it was written would end, had it begun at `started_ms`."""
    now_ms = started_ms
    for at, phase in enumerate(phases):
        pinned_ms = None if phase.pinned_minute is None else time.at_ms(phase.pinned_minute)
        if at and pinned_ms is not None:
            now_ms = max(now_ms, pinned_ms)
        now_ms += phase.minutes * MINUTE_MS
    return now_ms


def _last_end_ms(track: Track, now_ms: int) -> int:
    if not track.runs:
        return now_ms
    end_ms = track.runs[-1].ended_ms
    return now_ms if end_ms is None else end_ms


def _ahead(state: EventState, track: Track, standing: TrackStatus, now_ms: int) -> Iterator[Ahead]:
    phases, time = state.all(Phase), event_time(state)
    reached_ms = now_ms
    if standing.state is TrackState.ENDED:
        return
    if standing.state is TrackState.WAITING:
        planned_ms = time.at_ms(_planned_start(state.event, phases))
        reached_ms = planned_ms if is_far(planned_ms, now_ms) else max(now_ms, planned_ms)
    elif standing.phase is not None:
        left_ms = max(0, standing.remaining_ms)
        reached_ms += left_ms
        yield Ahead(standing.phase, standing.length_ms, left_ms, now_ms)
    for phase in coming_phases(state, track):
        length = length_ms(track, phase)
        pinned_ms = None if phase.pinned_minute is None else time.at_ms(phase.pinned_minute)
        start_ms = reached_ms if pinned_ms is None else max(reached_ms, pinned_ms)
        left_ms = max(0, length - track.spent_ms(phase.id, now_ms))
        yield Ahead(phase, length, left_ms, start_ms, pinned_ms, start_ms - reached_ms)
        reached_ms = start_ms + left_ms


def coming_phases(state: EventState, track: Track) -> list[Phase]:
    """Return the phases after the one going on, or all before the start, but those left out."""
    run = track.current
    here = state.known(Phase, run.phase_id) if run else None  # also one taken out as it ran
    if run and here is None:
        return []
    order = (here.position, here.id) if here else None
    return [
        phase
        for phase in state.all(Phase)
        if phase.id not in track.dropped and (order is None or (phase.position, phase.id) > order)
    ]
