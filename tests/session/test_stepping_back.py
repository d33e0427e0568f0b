"""Undo over time and over a restart: no clock jumps back to where it was long ago."""

from __future__ import annotations

import pytest

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import live, plan
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import EVENT_ID, Event, Group, Phase
from facilitator_app.session.opening import open_session
from facilitator_app.session.stepping_back import step_back, step_forward

START_MS = 1_599_546_600_000
MINUTE_MS = 60_000


@pytest.fixture
def held(session):
    session.commit(
        [
            Add(Event(id=EVENT_ID)),
            Add(Group(id="g1", number=1)),
            Add(Group(id="g2", number=2)),
            Add(Phase(id="p0", position=0.0, minutes=10)),
            Add(Phase(id="p1", position=1.0, minutes=10)),
        ],
        name="",
        undoable=False,
    )
    session.execute(live.start, session.new_id, ["g1", "g2"], START_MS)
    session.execute(live.next_phase, session.new_id, ["g1"], START_MS + 9 * MINUTE_MS)
    return session


def phase_of(session, group_id="g1"):
    current = live.track(session.state, group_id).current
    return current.phase_id if current else ""


def test_a_live_command_is_taken_back_within_ten_minutes(held):
    assert step_back(held, START_MS + 19 * MINUTE_MS) == "next_phase"
    assert phase_of(held) == "p0"


@pytest.mark.parametrize("step", [step_back, step_forward])
def test_after_ten_minutes_the_clock_stays_where_it_is(held, step):
    if step is step_forward:
        step_back(held, START_MS + 10 * MINUTE_MS)
    before = phase_of(held)

    with pytest.raises(UserError) as refused:
        step(held, START_MS + 19 * MINUTE_MS + 1)

    assert refused.value.problem is Problem.NOTHING_TO_UNDO
    assert phase_of(held) == before


def test_a_change_of_the_plan_can_be_taken_back_whenever_it_was_the_last(held):
    held.execute(plan.set_minutes, "p1", 25)

    assert step_back(held, START_MS + 90 * MINUTE_MS) == "set_minutes"
    assert held.state.get(Phase, "p1").minutes == 10


def test_over_a_restart_the_last_live_command_is_taken_back_and_done_again(held, desk):
    held.close()
    again = open_session(held.path, desk)
    now_ms = START_MS + 12 * MINUTE_MS

    assert step_back(again, now_ms) == "undo"
    assert phase_of(again) == "p0"
    assert phase_of(again, "g2") == "p0"
    assert step_forward(again, now_ms) == "redo"
    assert phase_of(again) == "p1"

    step_back(again, now_ms)
    with pytest.raises(UserError):  # the start of both groups is older than ten minutes
        step_back(again, now_ms)
    assert phase_of(again, "g2") == "p0"
    again.close()
