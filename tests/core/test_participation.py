"""How many took part, without a name."""

from __future__ import annotations

import pytest

from facilitator_app.core.model import Attendance, Person, Round, Seat
from facilitator_app.core.participation import group_sizes, took_part
from facilitator_app.core.state import EventState


def seat(person, group, *, round_id="r1", absent=False):
    return Seat(
        id=f"{round_id}:{person}",
        round_id=round_id,
        group_id=group,
        person_id=person,
        absent=absent,
    )


def state_of(*records):
    return EventState.empty().with_records([Round(id="r1", number=1), *records])


@pytest.mark.parametrize(
    ("attendance", "count"),
    [
        (Attendance.PRESENT, 1),
        (Attendance.LATE, 0),
        (Attendance.LEFT, 1),
        (Attendance.NO_SHOW, 0),
        (Attendance.CANCELLED, 0),
        (Attendance.WAITING, 0),
        (Attendance.EXPECTED, 0),
    ],
)
def test_those_who_came_took_part(attendance, count):
    assert took_part(state_of(Person(id="a", attendance=attendance))) == count


def test_where_attendance_was_not_taken_the_seats_tell():
    state = state_of(seat("a", "g1"), seat("b", "g1"), seat("c", "g2", absent=True))

    assert took_part(state) == 2
    assert dict(group_sizes(state)) == {"g1": 2}


def test_somebody_who_left_early_is_counted_in_the_group():
    left = Person(id="a", attendance=Attendance.LEFT)
    came = Person(id="b", attendance=Attendance.PRESENT)
    missing = Person(id="c", attendance=Attendance.NO_SHOW)
    seats = [seat("a", "g1", absent=True), seat("b", "g1"), seat("c", "g1")]

    assert dict(group_sizes(state_of(left, came, missing, *seats))) == {"g1": 2}


def test_groups_are_as_large_as_in_the_round_held_last():
    state = state_of(
        Round(id="r2", number=2, locked=True),
        seat("a", "g1"),
        seat("b", "g1"),
        seat("a", "g2", round_id="r2"),
    )

    assert dict(group_sizes(state)) == {"g2": 1}


def test_nobody_took_part_in_a_blank_event():
    assert took_part(EventState.empty()) == 0
