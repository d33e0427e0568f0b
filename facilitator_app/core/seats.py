"""Who sits in a circle."""

from __future__ import annotations

from facilitator_app.core.model import Seat
from facilitator_app.core.rounds import current_round
from facilitator_app.core.state import EventState


def circle(state: EventState, group_id: str, round_id: str = "") -> list[Seat]:
    """Return the seats of a group in order, in the given round or the current one."""
    if not round_id:
        round_ = current_round(state)
        round_id = round_.id if round_ else ""
    return [seat for seat in state.by(Seat, "round_id", round_id) if seat.group_id == group_id]
