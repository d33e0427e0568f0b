"""A seat for somebody who has none: a walk-in, or one who comes although they had cancelled."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator_app.core.changes import Add
from facilitator_app.core.model import Group, Person, Round, Seat
from facilitator_app.core.rounds import current_round, has_begun
from facilitator_app.core.state import EventState


def seats_for(state: EventState, person: Person, now_ms: int) -> list[Add]:
    """Return a seat for `person` in the current round and those to come, as far as they are made.

    In each it is at the end of the circle that has the fewest people, one of the person's own
    language first.
    """
    seats: list[Add] = []
    for round_ in _rounds_from_now(state):
        known = state.known(Seat, f"{round_.id}:{person.id}")
        if known is not None and not known.removed:
            continue
        taken = state.by(Seat, "round_id", round_.id)
        group = _roomiest(state, taken, person) if taken else None
        if group is None:
            continue
        circle = [each for each in taken if each.group_id == group.id]
        seat = Seat(
            id=f"{round_.id}:{person.id}",
            round_id=round_.id,
            group_id=group.id,
            person_id=person.id,
            position=(circle[-1].position if circle else 0.0) + 1.0,
            name=person.display_name,
            came_at_ms=now_ms if has_begun(state, round_) else None,
        )
        seats.append(Add(seat))
    return seats


def _rounds_from_now(state: EventState) -> list[Round]:
    current = current_round(state)
    return [
        each
        for each in state.all(Round)
        if not has_begun(state, each) or (current is not None and each.id == current.id)
    ]


def _roomiest(state: EventState, seats: Sequence[Seat], person: Person) -> Group | None:
    """Return the group with the fewest people, among those of the person's language if any is."""
    here: dict[str, int] = {}
    for seat in seats:
        here[seat.group_id] = here.get(seat.group_id, 0) + (not seat.absent)
    groups = state.all(Group)
    with_room = [
        each for each in groups if not each.max_size or here.get(each.id, 0) < each.max_size
    ]
    own_language = [
        each for each in with_room if person.language and each.language == person.language
    ]
    open_to_all = [
        each for each in with_room if each.language in ("", state.event.language, person.language)
    ]
    candidates = own_language or open_to_all or with_room or groups
    return min(candidates, key=lambda each: (here.get(each.id, 0), each.number), default=None)
