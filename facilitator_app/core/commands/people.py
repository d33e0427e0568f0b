"""Commands on registrations and arrivals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Attendance, Person, Seat
from facilitator_app.core.newcomers import seats_for
from facilitator_app.core.person_names import split_name
from facilitator_app.core.registrations import Comparison
from facilitator_app.core.state import EventState
from facilitator_app.core.text import one_line

LONGEST_NAME = 200
_FORGOTTEN = dict.fromkeys(
    ("last_name", "email", "organisation", "organisation_code", "sector", "unit", "level"), ""
) | {"joins_by": "", "registered_at": "", "wants_summary": False}


def add_people(state: EventState, people: Sequence[Person]) -> list[Change]:  # noqa: ARG001
    """Register `people`."""
    return [Add(person) for person in people]


def take_over(state: EventState, comparison: Comparison, new_id: Callable[[], str]) -> list[Change]:
    """Take a compared list over: new people are registered, changed ones get their new values.

    Where only the least is kept of people, nothing else comes in.
    """
    minimal = state.event.minimal_data
    changes: list[Change] = []
    for person in comparison.new:
        values = minimal_values(person) if minimal else {}
        changes.append(Add(replace(person, id=new_id(), **values)))
    for each in comparison.changed:
        values = dict(each.values)
        if minimal:
            values = {name: value for name, value in values.items() if name not in _FORGOTTEN}
        changes += edit_person(state, each.person.id, **values)
    for person in comparison.cancelled:
        changes += _seats_follow(state, person.id, Attendance.CANCELLED, 0)
        changes += edit(state.get(Person, person.id), attendance=Attendance.CANCELLED)
    return changes


def edit_person(state: EventState, person_id: str, **values: Any) -> list[Change]:
    """Give a registration these field values; what the circles call the person follows."""
    person = state.get(Person, person_id)
    changes = edit(person, **values)
    name = state.apply(changes).get(Person, person_id).display_name
    for seat in state.by(Seat, "person_id", person_id):
        changes += edit(seat, name=name)
    return changes


def remove_person(state: EventState, person_id: str) -> list[Change]:
    """Take somebody off the list, with their seats."""
    seats = state.by(Seat, "person_id", person_id)
    return [remove(state.get(Person, person_id)), *(remove(seat) for seat in seats)]


def walk_in(
    state: EventState, person_id: str, name: str, now_ms: int, *, organisation: str = ""
) -> list[Change]:
    """Take in somebody who was not registered: a name is enough, and they are here at once.

    Raises:
        UserError: There is no name.
    """
    first, last = split_name(name[:LONGEST_NAME])
    if not first:
        raise UserError(Problem.NO_NAME)
    person = Person(
        id=person_id,
        first_name=first,
        last_name=last,
        organisation=one_line(organisation),
        attendance=Attendance.PRESENT,
        arrived_at_ms=now_ms,
        walk_in=True,
    )
    return [Add(person), *seats_for(state, person, now_ms)]


def mark(state: EventState, person_id: str, attendance: Attendance, now_ms: int) -> list[Change]:
    """Say where a person stands; seats in the circles follow, and who comes gets one."""
    person = state.get(Person, person_id)
    values: dict[str, Any] = {"attendance": attendance}
    match attendance:
        case Attendance.PRESENT if person.arrived_at_ms is None:
            values["arrived_at_ms"] = now_ms
        case Attendance.LEFT:
            values["left_at_ms"] = now_ms
        case Attendance.EXPECTED | Attendance.LATE:  # it was somebody else who had come
            values |= {"arrived_at_ms": None, "left_at_ms": None}
        case _:
            pass
    changes = edit(person, **values) + _seats_follow(state, person_id, attendance, now_ms)
    if attendance is Attendance.PRESENT:
        changes += seats_for(state, person, now_ms)
    return changes


def close_arrivals(state: EventState, now_ms: int) -> list[Change]:
    """Say that whoever is still expected does not come."""
    expected = [each for each in state.all(Person) if each.attendance is Attendance.EXPECTED]
    return [
        change
        for person in expected
        for change in mark(state, person.id, Attendance.NO_SHOW, now_ms)
    ]


def keep_minimal(state: EventState, *, minimal: bool) -> list[Change]:
    """Keep of everybody only what the room needs to call them, or allow more again.

    What was known besides is taken away at once; who has no first name keeps the last one.
    """
    changes = edit(state.event, minimal_data=minimal)
    if minimal:
        for person in state.all(Person):
            changes += edit_person(state, person.id, **minimal_values(person))
    return changes


def minimal_values(person: Person) -> dict[str, Any]:
    """Return the field values that a person has where only the least is kept."""
    return {**_FORGOTTEN, "first_name": person.first_name or person.last_name}


def promote(state: EventState, person_id: str) -> list[Change]:
    """Take a person from the waiting list into the event."""
    return edit(state.get(Person, person_id), attendance=Attendance.EXPECTED)


def _seats_follow(
    state: EventState, person_id: str, attendance: Attendance, now_ms: int
) -> list[Change]:
    absent = attendance.leaves_seat_empty
    changes: list[Change] = []
    for seat in state.by(Seat, "person_id", person_id):
        if seat.absent and not absent:
            came = {"came_at_ms": now_ms} if attendance is Attendance.PRESENT else {}
            changes += edit(seat, absent=False, **came)
        else:
            changes += edit(seat, absent=absent)
    return changes
