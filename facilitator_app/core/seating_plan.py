"""How many people each group is planned to have, before anybody has come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from facilitator_app.core.model import Group, Person, Round, Seat
from facilitator_app.core.state import EventState


def planned_sizes(state: EventState) -> Mapping[int, int]:
    """Return group number -> people, those not yet seated spread evenly; empty when unknown."""
    groups = state.all(Group)
    seated = _seated(state)
    if any(seated.values()):
        return {group.number: seated[group.id] for group in groups}
    people = sum(each.attendance.is_seated for each in state.all(Person)) or state.event.capacity
    if not people or not groups:
        return {}
    size, more = divmod(people, len(groups))
    return {group.number: size + (at < more) for at, group in enumerate(groups)}


def _seated(state: EventState) -> Counter[str]:
    for each in state.all(Round):
        seats = state.by(Seat, "round_id", each.id)
        if seats:
            return Counter(seat.group_id for seat in seats if not seat.absent)
    return Counter()
