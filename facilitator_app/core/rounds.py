"""Which division of the people is in force: told by the clocks, so that nobody has to say it."""

from __future__ import annotations

from facilitator_app.core.model import Group, LiveEvent, LiveKind, Round, Seat
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import standing


def has_begun(state: EventState, each: Round) -> bool:
    """Return True when a round is being held or was: its first phase has begun in some group."""
    if each.locked:
        return True
    if not each.first_phase_id and state.all(Round)[0].id != each.id:
        return False
    return any(has_entered(state, group.id, each.first_phase_id) for group in state.all(Group))


def current_round(state: EventState) -> Round | None:
    """Return the round that was begun last; before any was, the first one that has seats."""
    seated = [each for each in state.all(Round) if state.by(Seat, "round_id", each.id)]
    if len(seated) < 2:
        return seated[0] if seated else None
    begun = [each for each in seated if has_begun(state, each)]
    return begun[-1] if begun else seated[0]


def has_entered(state: EventState, group_id: str, phase_id: str) -> bool:
    """Return True when a group's clock was started in a phase; "" means in any."""
    return any(
        event.what is LiveKind.START and phase_id in ("", event.phase_id)
        for event in standing(state.by(LiveEvent, "group_id", group_id))
    )
