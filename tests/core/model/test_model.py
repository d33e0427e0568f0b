"""What the records know of themselves."""

from datetime import date

import pytest

from facilitator_app.core.model import (
    EVENT_ID,
    FIVE_QUESTIONS,
    KINDS,
    Attendance,
    Event,
    Person,
    Phase,
    Scope,
    Section,
)


def test_every_kind_has_its_own_name():
    assert len({kind.kind for kind in KINDS}) == len(KINDS)


def test_people_stay_at_the_desk_and_behaviour_on_the_laptop():
    scopes = {kind.kind: kind.scope for kind in KINDS if kind.scope is not Scope.ROOM}
    assert scopes == {
        "person": Scope.DESK,
        "recipient": Scope.DESK,
        "feedback": Scope.DESK,
        "sending": Scope.DESK,
        "condition": Scope.DESK,
        "exported": Scope.DESK,
        "circle_total": Scope.DESK,
        "desk_clock": Scope.PRIVATE,
        "turn": Scope.PRIVATE,
        "waiting": Scope.PRIVATE,
        "fishbowl": Scope.PRIVATE,
        "own_note": Scope.PRIVATE,
        "used_card": Scope.PRIVATE,
    }


def test_an_event_knows_its_instants():
    event = Event(id=EVENT_ID, day="2020-09-08", start_minute=540, utc_offset_minutes=180)

    assert event.midnight_ms == 1_599_512_400_000
    assert event.at_ms(570) == 1_599_546_600_000
    assert event.minute_of(1_599_546_600_000) == 570
    assert event.groups_start_minute == 540
    assert event.retention_day == date(2020, 12, 8)


@pytest.mark.parametrize("values", [{"day": "x"}, {"day": "9999-01-01"}, {"retention_days": -1}])
def test_an_event_has_a_day_in_the_calendar(values):
    with pytest.raises(ValueError, match=r"."):
        Event(id=EVENT_ID, **values)


def test_a_phase_is_never_shorter_than_nothing():
    with pytest.raises(ValueError, match="negative"):
        Phase(id="p", minutes=-1)


@pytest.mark.parametrize(
    ("first", "last", "full", "shown"),
    [
        ("Aino", "Aalto", "Aino Aalto", "Aino A."),
        ("Aino", "", "Aino", "Aino"),
        ("", "Aalto", "Aalto", "Aalto"),
        ("", "", "", ""),
    ],
)
def test_the_room_sees_a_first_name_and_an_initial(first, last, full, shown):
    person = Person(id="p", first_name=first, last_name=last)
    assert (person.full_name, person.display_name) == (full, shown)


def test_who_is_counted_when_groups_are_made():
    assert [each for each in Attendance if each.is_seated] == [
        Attendance.EXPECTED,
        Attendance.PRESENT,
        Attendance.LATE,
    ]


def test_the_summary_answers_the_five_questions_first():
    assert tuple(Section)[:5] == FIVE_QUESTIONS
