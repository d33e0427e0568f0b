"""A new list beside the one that stands."""

from __future__ import annotations

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.commands import people
from facilitator_app.core.model import EVENT_ID, Attendance, Event, Person
from facilitator_app.core.registrations import chosen, compare
from facilitator_app.core.state import EventState

AINO = Person(id="", first_name="Aino", last_name="Aalto", email="aino@example.org")
BO = Person(id="", first_name="Bo", last_name="Ek", organisation="Kela")


def state_of(*records):
    return EventState.empty().with_records(records)


def taken(state, comparison):
    numbers = itertools.count()
    return state.apply(people.take_over(state, comparison, lambda: f"n{next(numbers):05}"))


def names(state):
    return [each.full_name for each in state.all(Person)]


def test_the_same_list_again_changes_nothing():
    state = taken(state_of(), compare(state_of(), [AINO, BO]))
    again = compare(state, [AINO, BO])

    assert (again.new, again.changed, len(again.same)) == ((), (), 2)
    assert taken(state, again) is state or names(taken(state, again)) == names(state)


def test_the_address_says_who_it_is_whatever_the_name():
    state = state_of(replace(AINO, id="a"))
    (change,) = compare(state, [replace(AINO, last_name="Aalto-Ek")]).changed
    assert (change.person.id, change.values) == ("a", {"last_name": "Aalto-Ek"})


def test_two_people_who_share_an_address_are_told_apart_by_their_names():
    other = replace(AINO, first_name="Eino")
    state = state_of(replace(AINO, id="a"), replace(other, id="b"))
    comparison = compare(state, [other, AINO])
    assert [each.id for each in comparison.same] == ["b", "a"]


def test_two_people_of_one_name_are_told_apart_by_their_organisation():
    other = replace(BO, organisation="Verohallinto")
    state = state_of(replace(BO, id="a"), replace(other, id="b"))
    assert [each.id for each in compare(state, [other]).same] == ["b"]
    assert compare(state, [replace(BO, organisation="ELY")]).new


def test_who_has_vanished_stays_unless_they_are_to_be_cancelled():
    state = state_of(replace(AINO, id="a"), replace(BO, id="b"))
    comparison = compare(state, [AINO])
    assert [each.id for each in comparison.vanished] == ["b"]

    assert taken(state, comparison).get(Person, "b").attendance is Attendance.EXPECTED
    cancelled = taken(state, chosen(comparison, cancel={"b"}))
    assert cancelled.get(Person, "b").attendance is Attendance.CANCELLED


def test_each_row_can_be_left_out():
    state = state_of(replace(AINO, id="a", organisation="ELY"))
    comparison = compare(state, [replace(AINO, organisation="Kela"), BO])
    kept = taken(state, chosen(comparison, without={0}, keep={"a"}))

    assert names(kept) == ["Aino Aalto"]
    assert kept.get(Person, "a").organisation == "ELY"


def test_an_arrival_is_not_undone_by_a_list():
    state = state_of(replace(AINO, id="a", attendance=Attendance.PRESENT))
    assert compare(state, [AINO]).changed == ()


def test_beyond_the_places_the_last_to_register_wait_and_go_on_waiting():
    state = state_of(Event(id=EVENT_ID, capacity=1))
    early = replace(AINO, registered_at="2020-08-10 10:15")
    late = replace(BO, registered_at="2020-08-11")
    comparison = compare(state, [late, early])
    state = taken(state, comparison)

    assert comparison.queued == 1
    standing = {each.full_name: each.attendance for each in state.all(Person)}
    assert standing == {"Aino Aalto": Attendance.EXPECTED, "Bo Ek": Attendance.WAITING}
    assert compare(state, [late, early]).changed == ()


def test_where_only_the_least_is_kept_a_list_brings_no_more():
    state = taken(state_of(Event(id=EVENT_ID, minimal_data=True)), compare(state_of(), [AINO]))
    (person,) = state.all(Person)
    assert (person.full_name, person.email, person.wants_summary) == ("Aino", "", False)


PEOPLE = st.builds(
    Person,
    id=st.just(""),
    first_name=st.sampled_from(["Aino", "Bo", "Ceija", ""]),
    last_name=st.sampled_from(["Aalto", "Ek", ""]),
    email=st.sampled_from(["", "a@b.fi", "A@b.fi", "c@d.fi"]),
    organisation=st.sampled_from(["", "Kela", "ELY"]),
)


@given(st.lists(PEOPLE, max_size=8))
def test_everybody_in_a_list_is_new_changed_or_the_same_and_nobody_twice(rows):
    state = taken(state_of(), compare(state_of(), rows))
    assert len(state.all(Person)) == len(rows)
    again = compare(state, rows)

    assert len(again.new) + len(again.changed) + len(again.same) == len(rows)
    assert len(again.vanished) == len(again.new)
