"""When each group began and ended, beside what was planned."""

from __future__ import annotations

from facilitator_app.core.forecast import event_time, planned_end_minute
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Group, Phase
from facilitator_app.core.state import EventState
from facilitator_app.core.time_use import last_known_ms
from facilitator_app.core.timeline import track_of


@frozen
class Course:
    """How the evening of one group went, in minutes after midnight of the event's day.

    Attributes:
        ended_minute: Or until when it is known to have gone on.
    """

    group: Group
    began_minute: float
    ended_minute: float
    planned_end_minute: float

    @property
    def late_minutes(self) -> int:
        """How much later it ended than planned; negative when earlier."""
        return round(self.ended_minute - self.planned_end_minute)


def courses(state: EventState) -> tuple[Course, ...]:
    """Return how it went in every group that began."""
    time = event_time(state)
    end = planned_end_minute(state.event, state.all(Phase))
    until_ms = last_known_ms(state)
    result: list[Course] = []
    for group in state.all(Group):
        runs = track_of(state, group.id).runs
        if runs:
            last_ms = runs[-1].ended_ms
            ended = time.minute_of(until_ms if last_ms is None else last_ms)
            result.append(Course(group, time.minute_of(runs[0].started_ms), ended, end))
    return tuple(result)
