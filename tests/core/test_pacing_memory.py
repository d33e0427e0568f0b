"""How long phases really take in one's own events."""

from __future__ import annotations

from dataclasses import replace

from facilitator_app.core.commands import live
from facilitator_app.core.model import EVENT_ID, Event, Form, Phase, Round, Seat, Step
from facilitator_app.core.pacing_memory import (
    PastEvent,
    PhaseLength,
    Realistic,
    past_event,
    realistic,
)
from tests.core.plans import Desk, event_with

ROUND = Phase(id="p00", position=0.0, step=Step.OPENING, form=Form.ROUND, minutes=10)
JOINT = Phase(id="p01", position=1.0, step=Step.JOINT, form=Form.JOINT, minutes=20)


def seats(group, count, *, absent=0):
    return [
        Seat(
            id=f"{group}-{at}",
            round_id="r1",
            group_id=group,
            person_id=f"{group}-{at}",
            position=float(at),
            absent=at < absent,
        )
        for at in range(count)
    ]


def held(people, round_minutes, joint_minutes, groups=1):
    desk = Desk(event_with([ROUND, JOINT], groups=groups))
    names = tuple(f"g{number}" for number in range(1, groups + 1))
    chairs = [seat for name in names for seat in seats(name, people)]
    desk.state = desk.state.with_records([Round(id="r1", number=1), *chairs])
    desk.give(live.start, groups=names)
    desk.wait(round_minutes * 60_000)
    desk.give(live.next_phase, groups=names)
    desk.wait(joint_minutes * 60_000)
    desk.give(live.next_phase, groups=names)
    return desk.state


def remembered(*states):
    past = [past_event(state) for state in states]
    assert None not in past
    return past


def test_a_phase_is_as_long_as_the_middle_one_of_the_events():
    past = remembered(held(6, 9, 20), held(6, 12, 26), held(6, 15, 41))

    assert realistic(past, JOINT, 6) == Realistic(minutes=26, shortest=20, longest=41, events=3)


def test_a_round_is_counted_by_the_person():
    past = remembered(held(6, 12, 20))

    assert realistic(past, ROUND, 10).minutes == 20
    assert realistic(past, ROUND, 0).minutes == 12  # nobody knows how many will come


def test_an_event_with_six_groups_counts_once():
    past = remembered(held(6, 9, 20, groups=6), held(6, 9, 30))

    assert realistic(past, JOINT, 6) == Realistic(minutes=25, shortest=20, longest=30, events=2)


def test_those_who_stayed_away_took_no_time_in_the_round():
    state = held(6, 12, 20)
    state = state.with_records([replace(seat, absent=True) for seat in seats("g1", 2)])

    assert realistic(remembered(state), ROUND, 4).minutes == 12


def test_a_phase_of_another_form_is_another_thing():
    past = remembered(held(6, 9, 20))

    assert realistic(past, replace(JOINT, form=Form.FISHBOWL), 6) is None


def test_a_phase_that_was_only_passed_through_has_no_length():
    desk = Desk(event_with([ROUND, JOINT]))
    desk.give(live.start)
    desk.wait(5_000)
    desk.give(live.next_phase)

    assert past_event(desk.state) is None


def test_an_invented_event_teaches_nothing():
    state = held(6, 9, 20)
    state = state.with_records([replace(state.find(Event, EVENT_ID), invented=True)])

    assert past_event(state) is None


def test_the_same_event_is_the_same_one_however_often_it_is_looked_at():
    first, again = remembered(held(6, 9, 20), held(6, 9, 22))

    assert first.key == again.key
    assert first.lengths != again.lengths


def test_what_is_remembered_names_nobody():
    (past,) = remembered(held(6, 9, 20))

    assert past == PastEvent(
        past.key,
        (
            PhaseLength(Step.OPENING, Form.ROUND, 6, 540),
            PhaseLength(Step.JOINT, Form.JOINT, 6, 1200),
        ),
    )
