"""Who sits where, person by person."""

from __future__ import annotations

import pytest

from facilitator_app.core.model import Attendance, Group, Person, Phase, Round, Seat
from facilitator_app.core.seat_lists import people_by_name, seated_rounds
from facilitator_app.core.state import EventState


@pytest.fixture
def state():
    def seat(round_id, person_id, group_id):
        return Seat(
            id=f"{round_id}:{person_id}", round_id=round_id, person_id=person_id, group_id=group_id
        )

    return EventState.empty().with_records(
        [
            Phase(id="p1", position=1.0, minutes=30),
            Phase(id="p2", position=2.0, minutes=30),
            Group(id="g1", number=1),
            Group(id="g2", number=2),
            Round(id="r1", number=1),
            Round(id="r2", number=2, first_phase_id="p2"),
            Round(id="r3", number=3),
            Person(id="a", first_name="Åsa", last_name="Öhberg", organisation="Kela"),
            Person(id="b", first_name="Bo", last_name="Ek"),
            Person(id="c", first_name="Ceija", attendance=Attendance.CANCELLED),
            Person(id="d", first_name="17"),
            seat("r1", "a", "g1"),
            seat("r1", "b", "g1"),
            seat("r1", "c", "g2"),
            seat("r2", "a", "g2"),
            seat("r2", "b", "g1"),
            seat("r2", "d", "g1"),
        ]
    )


def test_everybody_is_found_by_name_with_the_group_of_each_round(state):
    found = [
        (each.full_name, [group.number if group else None for group in each.groups])
        for each in people_by_name(state)
    ]
    assert found == [("17", [None, 1]), ("Bo Ek", [1, 1]), ("Åsa Öhberg", [1, 2])]


def test_a_round_begins_with_its_phase_and_one_without_seats_is_none(state):
    assert [each.start_minute for each in seated_rounds(state)] == [0, 30]
