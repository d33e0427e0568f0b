"""Closing an event: who spoke goes for good, numbers and the notes stay."""

from __future__ import annotations

import pytest

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import notes
from facilitator_app.core.model import (
    EVENT_ID,
    KINDS,
    CircleTotal,
    Event,
    EventStatus,
    Form,
    Group,
    Line,
    OwnNote,
    Phase,
    Round,
    Scope,
    Turn,
    Waiting,
)
from facilitator_app.core.model import Seat as Chair
from facilitator_app.session.closing import close_event
from facilitator_app.session.opening import open_session
from facilitator_app.session.roles import Role, Seat
from tests.session.test_forgetting import bytes_beside

SECRET = "SALAINEN"


def chair(name, at):
    return Chair(id=f"r1:{name}", round_id="r1", group_id="g1", person_id=name, position=at)


def turn(at, name, **values):
    return Turn(
        id=f"t{at}",
        group_id="g1",
        person_id=name,
        started_at_ms=at * 1000,
        ended_at_ms=at * 1000 + 500,
        **values,
    )


@pytest.fixture
def held(session):
    session.commit(
        [
            Add(Event(id=EVENT_ID)),
            Add(Group(id="g1", number=1)),
            Add(Round(id="r1", number=1)),
            *(Add(chair(name, float(at))) for at, name in enumerate("abc")),
            Add(Phase(id="p0", form=Form.JOINT)),
            Add(Phase(id="p1", form=Form.PAIRS)),
            Add(Line(id="l", text="ensin")),
        ],
        name="",
    )
    session.commit(
        [
            Add(turn(1, "a", phase_id="p0")),
            Add(turn(2, "a", phase_id="p0")),
            Add(turn(3, "b", phase_id="p1")),
            Add(turn(4, "c", phase_id="p0", passed=True)),
            Add(turn(5, "", phase_id="p0")),
            Add(Waiting(id="w", group_id="g1", person_id="b")),
            Add(OwnNote(id="g1:p0", group_id="g1", text=SECRET)),
        ],
        name="",
    )
    session.execute(notes.edit_line, "l", "sitten")
    assert session.flush()
    return session


def private_rows(state):
    kinds = [kind for kind in KINDS if kind.scope is Scope.PRIVATE]
    return [row for kind in kinds for row in state.all(kind)]


def test_who_spoke_and_own_notes_are_gone_for_good(held, desk):
    assert len(private_rows(held.state)) == 7

    close_event(held)

    assert private_rows(held.state) == []
    assert SECRET.encode() not in bytes_beside(held.path)
    held.close()
    again = open_session(held.path, desk)
    assert private_rows(again.state) == []
    assert again.state.find(Event, EVENT_ID).status is EventStatus.CLOSED
    again.close()


def test_how_many_were_heard_stays_and_names_nobody(held):
    close_event(held)

    assert held.state.all(CircleTotal) == (CircleTotal(id="g1", people=3, heard=1, turns=3),)


def test_a_circle_in_which_nobody_was_counted_leaves_no_numbers(session):
    session.commit([Add(Group(id="g1", number=1))], name="")

    close_event(session)

    assert session.state.all(CircleTotal) == ()


def test_the_notes_keep_their_former_wordings(held):
    close_event(held)

    assert held.state.find(Line, "l").text == "sitten"
    assert b"ensin" in bytes_beside(held.path)


def test_closing_twice_keeps_the_numbers(held):
    close_event(held)
    close_event(held)

    assert held.state.find(CircleTotal, "g1").turns == 3


def test_a_recorder_may_take_the_own_notes_of_this_laptop_away_and_closes_nothing(held):
    held.seat = Seat(Role.RECORDER, "g1")

    close_event(held)

    assert private_rows(held.state) == []
    assert held.state.event.status is not EventStatus.CLOSED
    assert held.state.all(CircleTotal) == ()
