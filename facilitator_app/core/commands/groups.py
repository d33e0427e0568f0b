"""Commands on groups, seats and pairs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from facilitator_app.core.changes import Add, Change, Set, edit, remove
from facilitator_app.core.model import (
    Condition,
    Group,
    PairRound,
    Person,
    Phase,
    Round,
    Seat,
)
from facilitator_app.core.pairs import mixed_pairs, neighbour_pairs
from facilitator_app.core.plan import is_joint
from facilitator_app.core.seats import circle
from facilitator_app.core.state import EventState

NewId = Callable[[], str]


def set_group_count(state: EventState, count: int, new_id: NewId) -> list[Change]:
    """Add groups, or take the last ones away, until there are `count`."""
    groups = state.all(Group)
    changes: list[Change] = [
        Add(Group(id=new_id(), number=number)) for number in range(len(groups) + 1, count + 1)
    ]
    return changes + [remove(group) for group in groups[count:]]


def edit_group(state: EventState, group_id: str, **values: Any) -> list[Change]:
    """Give a group these field values."""
    return edit(state.get(Group, group_id), **values)


def set_condition(state: EventState, condition: Condition, new_id: NewId) -> list[Change]:
    """Ask for a condition, or change one: put it aside, take it back, give it another number.

    Args:
        condition: One without an id is a new one.
    """
    known = state.known(Condition, condition.id) if condition.id else None
    if known is None:
        return [Add(condition if condition.id else replace(condition, id=new_id()))]
    values = {"number": condition.number, "active": condition.active, "people": condition.people}
    return edit(known, removed=False, **values)


def remove_condition(state: EventState, condition_id: str) -> list[Change]:
    """Ask for a condition no more."""
    return [remove(state.get(Condition, condition_id))]


def add_round(state: EventState, round_id: str, first_phase_id: str) -> list[Change]:
    """Add a round that begins with a phase, nobody seated yet."""
    number = max((each.number for each in state.all(Round)), default=0) + 1
    return [Add(Round(id=round_id, number=number, first_phase_id=first_phase_id))]


def add_next_round(state: EventState, round_id: str) -> list[Change]:
    """Add a round that begins with the next joint dialogue after the last round has begun."""
    last = state.all(Round)[-1].first_phase_id if state.all(Round) else ""
    phases = state.all(Phase)
    ids = [each.id for each in phases]
    after = ids.index(last) + 1 if last in ids else 0
    joint = [each for each in phases if is_joint(each)]
    later = [each for each in joint if ids.index(each.id) >= after]
    if not last:
        later = later[1:]  # the first round has the first dialogue
    chosen = later[0].id if later else ""
    if not state.all(Round):
        return [
            Add(Round(id=f"{round_id}.1", number=1)),
            Add(Round(id=round_id, number=2, first_phase_id=chosen)),
        ]
    return add_round(state, round_id, chosen)


def tie_round(state: EventState, round_id: str, first_phase_id: str) -> list[Change]:
    """Let a round begin with another phase."""
    return edit(state.get(Round, round_id), first_phase_id=first_phase_id)


def remove_round(state: EventState, round_id: str) -> list[Change]:
    """Take a round away with its seats; later ones move up."""
    gone = state.get(Round, round_id)
    later = [each for each in state.all(Round) if each.number > gone.number]
    return [
        remove(gone),
        *(remove(seat) for seat in state.by(Seat, "round_id", round_id)),
        *(change for each in later for change in edit(each, number=each.number - 1)),
    ]


def seat_rounds(
    state: EventState, new_id: NewId, rounds: Mapping[int, Mapping[str, Sequence[str]]]
) -> list[Change]:
    """Seat several rounds: number -> group id -> person ids."""
    return [
        change
        for number, members in rounds.items()
        for change in seat(state, new_id, number, members)
    ]


def regroup(
    state: EventState, new_id: NewId, rounds: Mapping[int, Mapping[str, Sequence[str]]]
) -> list[Change]:
    """Move those who sit elsewhere in `rounds`, and seat who has no seat; nobody else moves."""
    changes: list[Change] = []
    for number, members in rounds.items():
        each = next((one for one in state.all(Round) if one.number == number), None)
        if each is None:
            changes += seat(state, new_id, number, members)
            continue
        seats = state.by(Seat, "round_id", each.id)
        last = {
            group: max([s.position for s in seats if s.group_id == group], default=0.0)
            for group in members
        }
        at = {place.person_id: place for place in seats}
        for group_id, people in members.items():
            for person_id in people:
                place = at.get(person_id)
                if place is not None and place.group_id == group_id:
                    continue
                last[group_id] += 1.0
                changes += _sit(state, each.id, group_id, person_id, last[group_id])
    return changes


def sit(state: EventState, round_id: str, person_id: str, group_id: str) -> list[Change]:
    """Give somebody who has none a seat at the end of a group's circle."""
    circle = [each for each in state.by(Seat, "round_id", round_id) if each.group_id == group_id]
    last = circle[-1].position if circle else 0.0
    return _sit(state, round_id, group_id, person_id, last + 1.0)


def seat(
    state: EventState, new_id: NewId, number: int, members: Mapping[str, Sequence[str]]
) -> list[Change]:
    """Seat people as they stand in `members` (group id -> person ids), as round `number`."""
    held = next((each for each in state.all(Round) if each.number == number), None)
    changes: list[Change] = []
    round_id = held.id if held else new_id()
    if held is None:
        changes.append(Add(Round(id=round_id, number=number)))
    seated = {f"{round_id}:{person}" for people in members.values() for person in people}
    changes += [remove(old) for old in state.by(Seat, "round_id", round_id) if old.id not in seated]
    for group_id, people in members.items():
        for position, person_id in enumerate(people, start=1):
            changes += _sit(state, round_id, group_id, person_id, float(position))
    return changes


def move_seat(state: EventState, seat_id: str, group_id: str) -> list[Change]:
    """Move a person to another group's circle, at its end."""
    place = state.get(Seat, seat_id)
    circle = [
        each for each in state.by(Seat, "round_id", place.round_id) if each.group_id == group_id
    ]
    last = circle[-1].position if circle else 0.0
    return edit(place, group_id=group_id, position=last + 1.0)


def pin_seat(state: EventState, seat_id: str, *, pinned: bool) -> list[Change]:
    """Keep a person where they are when groups are made anew, or let them go."""
    return edit(state.get(Seat, seat_id), pinned=pinned)


def order_circle(state: EventState, seat_ids: Sequence[str]) -> list[Change]:
    """Seat a circle in this order."""
    return [
        Set(Seat, seat_id, "position", float(position))
        for position, seat_id in enumerate(seat_ids, start=1)
        if state.get(Seat, seat_id).position != position
    ]


def make_pairs(
    state: EventState, new_id: NewId, group_id: str, phase_id: str, *, mixed: bool
) -> list[Change]:
    """Pair up a circle for a phase, with new pairs as far as there are any.

    Args:
        mixed: False pairs neighbours; a circle that has had pairs is always mixed.
    """
    earlier = state.by(PairRound, "group_id", group_id)
    people = [seat.person_id for seat in circle(state, group_id) if not seat.absent]
    former = [pair for each in earlier if each.phase_id != phase_id for pair in each.pairs]
    pairs = mixed_pairs(people, former) if mixed or former else neighbour_pairs(people)
    existing = next((each for each in earlier if each.phase_id == phase_id), None)
    if existing is not None:
        return edit(existing, pairs=pairs)
    number = len(earlier) + 1
    new = PairRound(id=new_id(), group_id=group_id, phase_id=phase_id, number=number, pairs=pairs)
    return [Add(new)]


def _sit(
    state: EventState, round_id: str, group_id: str, person_id: str, position: float
) -> list[Change]:
    person = state.get(Person, person_id)
    seat_id = f"{round_id}:{person_id}"
    place = state.known(Seat, seat_id)
    values: dict[str, Any] = {
        "group_id": group_id,
        "position": position,
        "name": person.display_name,
        "absent": person.attendance.leaves_seat_empty,
    }
    if place is not None:
        return edit(place, removed=False, **values)
    return [Add(Seat(id=seat_id, round_id=round_id, person_id=person_id, **values))]
