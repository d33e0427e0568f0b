"""Commands on groups, seats and pairs."""

import itertools

import pytest

from facilitator_app.core.commands import groups, people
from facilitator_app.core.model import Attendance, Group, PairRound, Person, Round, Seat
from facilitator_app.core.state import EventState


@pytest.fixture
def new_id():
    numbers = itertools.count()
    return lambda: f"id{next(numbers):04d}"


@pytest.fixture
def state(new_id):
    registered = [
        Person(id=f"person{at}", first_name=f"Nimi{at}", last_name="Sukunimi") for at in range(6)
    ]
    away = Person(id="away", attendance=Attendance.CANCELLED)
    state = EventState.empty().with_records([*registered, away])
    state = state.apply(groups.set_group_count(state, 2, new_id))
    return state.apply(divide(state, new_id))


def divide(state, new_id, rounds=1):
    """Seat whoever is to be seated, one group after the other."""
    people_here = [each.id for each in state.all(Person) if each.attendance.is_seated]
    circles = [group.id for group in state.all(Group)]
    members = {group: people_here[at :: len(circles)] for at, group in enumerate(circles)}
    return groups.seat_rounds(state, new_id, dict.fromkeys(range(1, rounds + 1), members))


def circle(state, number=1):
    group = state.all(Group)[number - 1]
    return [seat.person_id for seat in groups.circle(state, group.id)]


def test_there_are_as_many_groups_as_asked_for(state, new_id):
    more = state.apply(groups.set_group_count(state, 4, new_id))
    fewer = more.apply(groups.set_group_count(more, 1, new_id))

    assert [each.number for each in more.all(Group)] == [1, 2, 3, 4]
    assert [each.number for each in fewer.all(Group)] == [1]


def test_a_group_gets_a_facilitator(state):
    group = state.all(Group)[0]
    state = state.apply(groups.edit_group(state, group.id, facilitator="Aino"))
    assert state.get(Group, group.id).facilitator == "Aino"


def test_those_who_come_are_seated_under_the_name_that_the_room_may_see(state):
    assert sorted(circle(state, 1) + circle(state, 2)) == [f"person{at}" for at in range(6)]
    assert {seat.name for seat in state.all(Seat)} == {f"Nimi{at} S." for at in range(6)}


def test_dividing_again_moves_seats_and_makes_no_second_round(state, new_id):
    state = state.apply(people.mark(state, "person0", Attendance.CANCELLED, 1))
    state = state.apply(divide(state, new_id))

    assert len(state.all(Round)) == 1
    assert "person0" not in circle(state, 1) + circle(state, 2)
    back = state.apply(people.mark(state, "person0", Attendance.PRESENT, 1))
    back = back.apply(divide(back, new_id))
    assert "person0" in circle(back, 1) + circle(back, 2)


def test_more_rounds_make_more_seats_and_the_first_counts_before_the_event(state, new_id):
    state = state.apply(divide(state, new_id, rounds=2))
    first, second = state.all(Round)

    assert len(state.by(Seat, "round_id", first.id)) == len(state.by(Seat, "round_id", second.id))
    group = state.all(Group)[0]
    assert groups.circle(state, group.id) == groups.circle(state, group.id, first.id)


def test_a_person_moved_sits_at_the_end_of_the_other_circle(state):
    seat = next(each for each in state.all(Seat) if each.person_id == circle(state, 1)[0])
    other = state.all(Group)[1]

    state = state.apply(groups.move_seat(state, seat.id, other.id))

    assert circle(state, 2)[-1] == seat.person_id


def test_into_an_empty_circle_somebody_is_the_first(state, new_id):
    state = state.apply(groups.set_group_count(state, 3, new_id))
    third = state.all(Group)[2]
    seat = state.all(Seat)[0]

    state = state.apply(groups.move_seat(state, seat.id, third.id))

    assert state.get(Seat, seat.id).position == 1.0
    assert circle(state, 3) == [seat.person_id]


def test_a_circle_sits_in_the_order_it_was_given(state):
    before = circle(state, 1)
    seats = {each.person_id: each.id for each in state.all(Seat)}

    state = state.apply(groups.order_circle(state, [seats[each] for each in reversed(before)]))

    assert circle(state, 1) == before[::-1]


def test_a_person_can_be_held_in_place(state):
    seat = state.all(Seat)[0]
    assert state.apply(groups.pin_seat(state, seat.id, pinned=True)).get(Seat, seat.id).pinned


def test_pairs_are_neighbours_first_and_new_people_in_the_next_phase(state, new_id):
    group = state.all(Group)[0]
    state = state.apply(groups.make_pairs(state, new_id, group.id, "ph1", mixed=False))
    state = state.apply(groups.make_pairs(state, new_id, group.id, "ph2", mixed=False))

    first, second = state.by(PairRound, "group_id", group.id)
    assert first.pairs == (tuple(circle(state, 1)),)
    assert (first.number, second.number) == (1, 2)
    again = state.apply(groups.make_pairs(state, new_id, group.id, "ph1", mixed=True))
    assert len(again.all(PairRound)) == 2


def test_an_absent_person_is_in_no_pair(state, new_id):
    group = state.all(Group)[0]
    away = circle(state, 1)[0]
    state = state.apply(people.mark(state, away, Attendance.LEFT, 9))

    state = state.apply(groups.make_pairs(state, new_id, group.id, "ph1", mixed=False))

    (pairs,) = state.all(PairRound)
    assert away not in [person for pair in pairs.pairs for person in pair]


def test_without_seats_there_is_no_circle(new_id):
    blank = EventState.empty()
    state = blank.apply(groups.set_group_count(blank, 1, new_id))
    assert groups.circle(state, state.all(Group)[0].id) == []
