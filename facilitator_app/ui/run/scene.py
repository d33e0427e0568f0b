"""What the cards of the run page show: one group at one moment."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator_app.core.circle import Span
from facilitator_app.core.forecast import EventTime, TrackForecast, event_time, track_forecast
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Group, Phase
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import Track, TrackStatus
from facilitator_app.ui.formats import clock_time


@frozen
class Scene:
    """One group at one moment.

    Attributes:
        looked_at: A phase that somebody wants to see; "" shows the one going on.
        timed: True when the length of turns is kept.
        span: What heard is about.
    """

    state: EventState
    group: Group
    track: Track
    forecast: TrackForecast
    time: EventTime
    now_ms: int
    looked_at: str = ""
    timed: bool = False
    span: Span = Span.PHASE

    @property
    def status(self) -> TrackStatus:
        """Where the group's clock stands."""
        return self.forecast.status

    @property
    def phases(self) -> Sequence[Phase]:
        """The plan."""
        return self.state.all(Phase)

    @property
    def phase(self) -> Phase | None:
        """The phase that the cards are about: the one looked at, going on, or the first."""
        if self.looked_at:
            return self.state.find(Phase, self.looked_at)
        if self.status.phase is not None:
            return self.status.phase
        return self.phases[0] if self.phases and not self.track.runs else None

    @property
    def running(self) -> Phase | None:
        """The phase that is going on."""
        return self.status.phase

    @property
    def running_id(self) -> str:
        """Its id; "" when none is."""
        return self.status.phase_id

    def clock(self, at_ms: int) -> str:
        """Return an instant as a clock time, "17.54"."""
        return clock_time(self.time.minute_of(at_ms))

    def number_of(self, phase: Phase) -> int:
        """Return the place of a phase in the plan, from 1; 0 when it is in it no more."""
        return next((at for at, each in enumerate(self.phases, 1) if each.id == phase.id), 0)


def scene_of(
    state: EventState,
    group: Group,
    track: Track,
    now_ms: int,
    *,
    looked_at: str = "",
    timed: bool = False,
    span: Span = Span.PHASE,
) -> Scene:
    """Return a group at a moment."""
    return Scene(
        state=state,
        group=group,
        track=track,
        forecast=track_forecast(state, group.id, now_ms, track),
        time=event_time(state),
        now_ms=now_ms,
        looked_at=looked_at,
        timed=timed,
        span=span,
    )
