"""Commands on registrations and arrivals."""

import pytest

from facilitator_app.core.commands import people
from facilitator_app.core.model import Attendance, Person, Seat
from facilitator_app.core.registrations import Changed, Comparison
from facilitator_app.core.state import EventState


@pytest.fixture
def state():
    return EventState.empty().with_records(
        [
            Person(id="a", first_name="Aino", last_name="Aalto"),
            Person(id="b", attendance=Attendance.WAITING),
            Seat(id="r:a", round_id="r", person_id="a"),
        ]
    )


def test_people_are_registered(state):
    state = state.apply(people.add_people(state, [Person(id="c", first_name="Ceija")]))
    assert state.get(Person, "c").full_name == "Ceija"


def test_the_first_arrival_is_kept_and_leaving_is_noted(state):
    for attendance, now_ms in (
        (Attendance.PRESENT, 10),
        (Attendance.LEFT, 20),
        (Attendance.PRESENT, 30),
    ):
        state = state.apply(people.mark(state, "a", attendance, now_ms))

    person = state.get(Person, "a")
    assert (person.arrived_at_ms, person.left_at_ms) == (10, 20)
    assert person.attendance is Attendance.PRESENT


def test_seats_follow_the_person(state):
    state = state.apply(people.mark(state, "a", Attendance.NO_SHOW, 10))
    assert state.get(Seat, "r:a").absent
    state = state.apply(people.mark(state, "a", Attendance.PRESENT, 20))
    assert not state.get(Seat, "r:a").absent


def test_somebody_comes_off_the_waiting_list(state):
    assert state.apply(people.promote(state, "b")).get(Person, "b").attendance is (
        Attendance.EXPECTED
    )


def test_a_registration_is_corrected(state):
    state = state.apply(people.edit_person(state, "a", email="aino@example.org"))
    assert state.get(Person, "a").email == "aino@example.org"


def test_a_compared_list_is_taken_over(state):
    aino = state.get(Person, "a")
    comparison = Comparison(
        new=(Person(id="", first_name="Uusi"),),
        changed=(Changed(aino, {"unit": "Arkisto"}),),
        same=(),
        vanished=(),
    )

    state = state.apply(people.take_over(state, comparison, lambda: "new"))

    assert state.get(Person, "new").first_name == "Uusi"
    assert state.get(Person, "a").unit == "Arkisto"
