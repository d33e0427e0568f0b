"""How long the phases were planned to take and how long they took."""

from __future__ import annotations

import pytest

from facilitator_app.core.model import MINUTE_MS, Group, Line, LiveEvent, LiveKind, Phase
from facilitator_app.core.state import EventState
from facilitator_app.core.time_use import (
    Held,
    PhaseTime,
    held_by,
    last_known_ms,
    minutes_of,
    time_use,
)

PHASES = [Phase(id="p", position=1.0, minutes=10), Phase(id="q", position=2.0, minutes=20)]


def live(group, order, what, minute, phase_id=""):
    return LiveEvent(
        id=f"{group}{order}",
        group_id=group,
        order=order,
        what=what,
        at_ms=minute * MINUTE_MS,
        phase_id=phase_id,
    )


def state_of(*records):
    return EventState.empty().with_records([*PHASES, Group(id="g", number=1), *records])


def test_a_phase_is_as_long_as_it_ran_without_its_pauses():
    state = state_of(
        live("g", 1, LiveKind.START, 100, "p"),
        live("g", 2, LiveKind.PAUSE, 103),
        live("g", 3, LiveKind.RESUME, 105),
        live("g", 4, LiveKind.START, 112, "q"),
        live("g", 5, LiveKind.END, 130),
    )

    held = held_by(state, "g", 0)

    assert held["p"] == Held(100 * MINUTE_MS, 112 * MINUTE_MS, 10 * MINUTE_MS)
    assert held["q"].minutes == 18


def test_a_phase_that_was_come_back_to_is_both_runs_together():
    state = state_of(
        live("g", 1, LiveKind.START, 100, "p"),
        live("g", 2, LiveKind.START, 105, "q"),
        live("g", 3, LiveKind.START, 110, "p"),
        live("g", 4, LiveKind.END, 113),
    )

    assert held_by(state, "g", 0)["p"] == Held(100 * MINUTE_MS, 113 * MINUTE_MS, 8 * MINUTE_MS)


def test_a_clock_that_was_left_running_is_counted_to_the_last_thing_known():
    state = state_of(
        live("g", 1, LiveKind.START, 100, "p"), Line(id="a", group_id="g", at_ms=107 * MINUTE_MS)
    )

    assert last_known_ms(state) == 107 * MINUTE_MS
    (first, second) = time_use(state)
    assert first.mean_minutes == 7
    assert second.held == {}
    assert second.mean_minutes is None


def test_several_groups_are_told_by_their_mean():
    times = PhaseTime(PHASES[0], {"g": Held(0, 0, 10 * MINUTE_MS), "h": Held(0, 0, 13 * MINUTE_MS)})

    assert times.mean_minutes == 12  # 11.5: half a minute is rounded up


@pytest.mark.parametrize(
    ("length_ms", "minutes"), [(0, 0), (29_999, 0), (30_000, 1), (89_999, 1), (90_000, 2)]
)
def test_minutes_are_whole(length_ms, minutes):
    assert minutes_of(length_ms) == minutes


def test_nothing_is_known_of_a_blank_event():
    assert last_known_ms(EventState.empty()) == 0
    assert time_use(EventState.empty()) == ()
