"""Which division of the people is in force."""

import pytest

from facilitator_app.core.model import Group, LiveEvent, LiveKind, Round, Seat
from facilitator_app.core.rounds import current_round, has_begun
from facilitator_app.core.state import EventState


@pytest.fixture
def state():
    return EventState.empty().with_records(
        [
            Group(id="g", number=1),
            Round(id="r1", number=1),
            Round(id="r2", number=2, first_phase_id="later"),
            Seat(id="r1:a", round_id="r1", group_id="g", person_id="a"),
            Seat(id="r2:a", round_id="r2", group_id="g", person_id="a"),
        ]
    )


def started(state, phase_id, order=1):
    start = LiveEvent(
        id=f"l{order}", group_id="g", order=order, what=LiveKind.START, phase_id=phase_id
    )
    return state.with_records([start])


def test_before_the_event_the_first_round_is_in_force(state):
    assert current_round(state).id == "r1"
    assert not has_begun(state, state.get(Round, "r1"))


def test_the_second_round_comes_into_force_when_its_phase_begins(state):
    state = started(state, "first")
    assert current_round(state).id == "r1"
    assert has_begun(state, state.get(Round, "r1"))

    assert current_round(started(state, "later", order=2)).id == "r2"


def test_a_round_without_seats_is_never_in_force(state):
    state = started(state.with_records([Round(id="r3", number=3, locked=True)]), "first")
    assert current_round(state).id == "r1"


def test_without_rounds_there_is_none():
    assert current_round(EventState.empty()) is None
