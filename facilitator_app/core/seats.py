"""Who sits in a circle."""

from __future__ import annotations

from facilitator_app.core.model import Round, Seat
from facilitator_app.core.state import EventState


def circle(state: EventState, group_id: str, round_id: str = "") -> list[Seat]:
    """Return the seats of a group in order, in the given round or the last one that has seats."""
    rounds = [each.id for each in state.all(Round)][::-1] if not round_id else [round_id]
    for each in rounds:
        seats = state.by(Seat, "round_id", each)
        if seats:
            return [seat for seat in seats if seat.group_id == group_id]
    return []
