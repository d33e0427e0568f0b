"""Commands on registrations and arrivals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from facilitator_app.core.changes import Add, Change, edit
from facilitator_app.core.model import Attendance, Person, Seat
from facilitator_app.core.registrations import Comparison
from facilitator_app.core.state import EventState


def add_people(state: EventState, people: Sequence[Person]) -> list[Change]:  # noqa: ARG001
    """Register `people`."""
    return [Add(person) for person in people]


def take_over(state: EventState, comparison: Comparison, new_id: Callable[[], str]) -> list[Change]:
    """Take a compared list over: new people are registered, changed ones get their new values."""
    changes: list[Change] = [Add(replace(person, id=new_id())) for person in comparison.new]
    for each in comparison.changed:
        changes += edit(state.get(Person, each.person.id), **each.values)
    return changes


def edit_person(state: EventState, person_id: str, **values: Any) -> list[Change]:
    """Give a registration these field values."""
    return edit(state.get(Person, person_id), **values)


def mark(state: EventState, person_id: str, attendance: Attendance, now_ms: int) -> list[Change]:
    """Say where a person stands; seats in the circles follow."""
    person = state.get(Person, person_id)
    values: dict[str, Any] = {"attendance": attendance}
    if attendance is Attendance.PRESENT and person.arrived_at_ms is None:
        values["arrived_at_ms"] = now_ms
    if attendance is Attendance.LEFT:
        values["left_at_ms"] = now_ms
    return edit(person, **values) + _seats_follow(state, person_id, attendance, now_ms)


def promote(state: EventState, person_id: str) -> list[Change]:
    """Take a person from the waiting list into the event."""
    return edit(state.get(Person, person_id), attendance=Attendance.EXPECTED)


def _seats_follow(
    state: EventState, person_id: str, attendance: Attendance, now_ms: int
) -> list[Change]:
    absent = not attendance.is_seated
    changes: list[Change] = []
    for seat in state.by(Seat, "person_id", person_id):
        if seat.absent and not absent:
            changes += edit(seat, absent=False, came_at_ms=now_ms)
        else:
            changes += edit(seat, absent=absent)
    return changes
