"""A seat for somebody who comes without one."""

import pytest

from facilitator_app.core.commands import people
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Attendance, Group, Person, Round, Seat
from facilitator_app.core.state import EventState


@pytest.fixture
def state():
    return EventState.empty().with_records(
        [
            Group(id="g1", number=1),
            Group(id="g2", number=2, language="sv"),
            Round(id="r1", number=1, locked=True),
            Round(id="r2", number=2),
            Person(id="a", first_name="Aino", attendance=Attendance.PRESENT),
            Person(id="c", first_name="Ceija", attendance=Attendance.CANCELLED, language="sv"),
            Seat(id="r1:a", round_id="r1", group_id="g1", person_id="a", position=1.0),
            Seat(id="r2:a", round_id="r2", group_id="g1", person_id="a", position=1.0),
        ]
    )


def groups_of(state, person_id):
    return {seat.round_id: seat.group_id for seat in state.by(Seat, "person_id", person_id)}


def test_somebody_from_the_street_is_here_at_once_and_has_a_seat(state):
    state = state.apply(people.walk_in(state, "w", " Bo  Ek ", 7, organisation="Kela\n"))

    person = state.get(Person, "w")
    assert (person.first_name, person.last_name, person.organisation) == ("Bo", "Ek", "Kela")
    assert (person.walk_in, person.attendance, person.arrived_at_ms) == (
        True,
        Attendance.PRESENT,
        7,
    )
    assert set(groups_of(state, "w")) == {"r1", "r2"}


def test_a_number_is_a_name_enough(state):
    state = state.apply(people.walk_in(state, "w", "17", 7))
    assert state.get(Person, "w").display_name == "17"


def test_nothing_is_no_name(state):
    with pytest.raises(UserError) as caught:
        people.walk_in(state, "w", "  ", 7)
    assert caught.value.problem is Problem.NO_NAME


def test_somebody_who_had_cancelled_and_comes_sits_at_the_table_of_their_language(state):
    state = state.apply(people.mark(state, "c", Attendance.PRESENT, 9))
    assert set(groups_of(state, "c").values()) == {"g2"}


def test_nobody_is_put_where_there_is_no_room_while_there_is_some_elsewhere(state):
    state = state.with_records([Group(id="g1", number=1, max_size=1), Group(id="g2", number=2)])
    state = state.apply(people.walk_in(state, "w", "Bo", 7))
    assert set(groups_of(state, "w").values()) == {"g2"}


def test_whoever_is_still_expected_at_the_end_has_not_come(state):
    state = state.with_records([Person(id="e", first_name="Eero")])
    state = state.apply(people.close_arrivals(state, 9))

    assert state.get(Person, "e").attendance is Attendance.NO_SHOW
    assert state.get(Person, "a").attendance is Attendance.PRESENT


def test_somebody_taken_off_the_list_leaves_no_seat(state):
    state = state.apply(people.remove_person(state, "a"))
    assert not state.by(Seat, "person_id", "a")
    assert state.find(Person, "a") is None


def test_the_circle_calls_people_by_their_new_name(state):
    state = state.apply(people.edit_person(state, "a", last_name="Aalto"))
    assert {seat.name for seat in state.by(Seat, "person_id", "a")} == {"Aino A."}


def test_who_will_be_late_has_not_come_and_their_seat_waits(state):
    state = state.apply(people.mark(state, "a", Attendance.LATE, 9))
    assert state.get(Person, "a").arrived_at_ms is None
    assert all(seat.absent for seat in state.by(Seat, "person_id", "a"))
