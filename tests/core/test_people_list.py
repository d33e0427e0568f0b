"""The people of an event as a list."""

from facilitator_app.core.model import EVENT_ID, Attendance, Event, Group, Person, Round, Seat
from facilitator_app.core.people_list import (
    PersonRow,
    Reminder,
    people_rows,
    person_row,
    reminders,
    tally,
    waiting_list,
)
from facilitator_app.core.state import EventState


def state_of(*records):
    return EventState.empty().with_records(records)


def test_the_list_is_in_the_order_of_last_names_then_first_names():
    names = [("Örjan", "Aho"), ("Åsa", "Aho"), ("Eero", "Öhberg"), ("Zaida", "Ceder"), ("Bo", "")]
    people = [Person(id=first, first_name=first, last_name=last) for first, last in names]

    assert [row.id for row in people_rows(state_of(*people))] == [
        "Åsa",
        "Örjan",
        "Bo",
        "Zaida",
        "Eero",
    ]


def test_a_row_knows_the_group_of_the_round_in_force():
    state = state_of(
        Person(id="a", first_name="Aino"),
        Group(id="g1", number=1),
        Group(id="g2", number=2),
        Round(id="r1", number=1, locked=True),
        Round(id="r2", number=2),
        Seat(id="r1:a", round_id="r1", group_id="g2", person_id="a"),
        Seat(id="r2:a", round_id="r2", group_id="g1", person_id="a"),
    )

    assert people_rows(state)[0].group_number == 2
    assert person_row(state, state.get(Person, "a")).group_number == 2


def test_a_few_letters_find_by_the_beginning_of_any_part_of_the_name():
    row = PersonRow(Person(id="a", first_name="Juha-Pekka", last_name="Åkerlind"))

    assert row.fits("ak")
    assert row.fits("pek ake")
    assert not row.fits("kerlind")


def test_search_sees_organisation_and_address_too():
    row = PersonRow(
        Person(id="a", first_name="Aino", organisation="ELY-keskus", email="aino@ely.fi")
    )

    assert row.holds("ely kes")
    assert row.holds("@ely")
    assert not row.holds("kela")


def test_places_in_use_are_those_present_late_or_expected():
    stands = [Attendance.PRESENT, Attendance.LATE, Attendance.EXPECTED, Attendance.CANCELLED]
    people = (Person(id=each, attendance=each) for each in stands)
    state = state_of(Event(id=EVENT_ID, capacity=5), *people)

    sums = tally(state)

    assert (sums.present, sums.in_use, sums.free) == (1, 3, 2)


def test_the_earliest_registration_is_first_in_the_queue():
    state = state_of(
        Person(id="b", registered_at="2020-08-28 09:12", attendance=Attendance.WAITING),
        Person(id="c", registered_at="", attendance=Attendance.WAITING),
        Person(id="a", registered_at="2020-08-27 14:05", attendance=Attendance.WAITING),
        Person(id="d", attendance=Attendance.EXPECTED),
    )
    assert [each.id for each in waiting_list(state)] == ["a", "b", "c"]


def test_needs_languages_and_phones_are_counted_with_their_groups():
    rows = [
        PersonRow(Person(id="a", needs="Tekstitys"), 1),
        PersonRow(Person(id="b", needs="tekstitys", language="sv"), 3),
        PersonRow(Person(id="c", joins_by="Puhelimella", language="fi"), 2),
        PersonRow(Person(id="d", needs="ramppi", attendance=Attendance.CANCELLED)),
    ]

    assert reminders(rows, "fi") == [
        Reminder("need", "tekstitys", 2, (1, 3)),
        Reminder("language", "sv", 1, (3,)),
        Reminder("phone", "", 1, (2,)),
    ]
