"""Closing an event when its dialogue is over."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator_app.core.changes import Add, Change, Set
from facilitator_app.core.circle import NOT_HEARD_BY_ALL
from facilitator_app.core.model import (
    EVENT_ID,
    CircleTotal,
    Event,
    EventStatus,
    Group,
    Phase,
    Turn,
)
from facilitator_app.core.seats import circle
from facilitator_app.core.state import EventState


def close(state: EventState) -> Sequence[Change]:
    """Close the event, and keep of each circle only how many were heard and how often."""
    totals = (total_of(state, group.id) for group in state.all(Group))
    return [
        *(Add(total) for total in totals if total.turns),
        Set(Event, EVENT_ID, "status", EventStatus.CLOSED),
    ]


def total_of(state: EventState, group_id: str) -> CircleTotal:
    """Return what stays of a circle: numbers, nobody's name."""
    seats = circle(state, group_id)
    spoken = [turn for turn in state.by(Turn, "group_id", group_id) if _heard(state, turn)]
    people = {turn.person_id for turn in spoken if turn.person_id}
    return CircleTotal(
        id=group_id,
        people=sum(not seat.absent for seat in seats),
        heard=len(people & {seat.person_id for seat in seats}),
        turns=len(spoken),
    )


def _heard(state: EventState, turn: Turn) -> bool:
    phase = state.known(Phase, turn.phase_id)
    aloud = phase is None or phase.form not in NOT_HEARD_BY_ALL
    return aloud and not turn.passed and turn.ended_at_ms is not None
