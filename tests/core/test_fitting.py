"""Figure 1 of part B: a fitted plan sums exactly, keeps its minimums or says what is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.fitting import Fit, Misfit, Obstacle, apportion, fit, taken
from facilitator_app.core.model import Flex, Phase, Step
from facilitator_app.core.plan import CLOSING_STEPS, is_joint, least_minutes, schedule
from facilitator_app.core.template import Template, at_length
from facilitator_app.env.paths import resource
from facilitator_app.intake.templates import read_templates
from tests.core.made_events import phases_of

TEMPLATES = read_templates(resource("phases"))
LENGTHS = st.integers(45, 300)


@st.composite
def own_phases(draw):
    """Phases of any plan somebody might make."""
    count = draw(st.integers(1, 14))
    phases = []
    for number in range(count):
        minutes = draw(st.integers(1, 60))
        phases.append(
            Phase(
                id=f"p{number}",
                position=float(number),
                step=draw(st.sampled_from(Step)),
                flex=draw(st.sampled_from(Flex)),
                minutes=minutes,
                min_minutes=draw(st.none() | st.integers(1, 60)),
            )
        )
    return phases


@st.composite
def pinned(draw, phases, length):
    """The same phases, some of them with a fixed start that does not contradict the others."""
    count = draw(st.integers(0, min(3, len(phases) - 1)))
    places = sorted(
        draw(st.sets(st.integers(1, len(phases) - 1), min_size=count, max_size=count))
        if len(phases) > 1
        else ()
    )
    times = sorted(
        draw(st.sets(st.integers(1, length - 1), min_size=len(places), max_size=len(places)))
    )
    pins = dict(zip(places, times, strict=True))
    return [replace(each, pinned_minute=pins.get(at)) for at, each in enumerate(phases)]


def fitted(phases, result):
    """Return the phases with their new lengths, those left out gone."""
    new = [replace(each, minutes=result.minutes[each.id]) for each in phases]
    return [each for each in new if each.minutes]


def assert_sound(phases, start, end):
    result = fit(phases, start, end)
    if isinstance(result, Misfit):
        assert result.obstacle is Obstacle.TOO_LITTLE_TIME
        assert result.missing_minutes > 0
        return result
    kept = fitted(phases, result)
    before = {each.id: each for each in phases}
    slots = schedule(kept, start)
    assert slots[-1].end_minute == end
    assert all(slot.wait_minutes == slot.late_minutes == 0 for slot in slots[1:])
    for phase in phases:
        assert isinstance(result.minutes[phase.id], int)
        if phase.flex is Flex.PROTECTED:
            assert result.minutes[phase.id] >= least_minutes(before[phase.id])
        if phase.flex is not Flex.DROPS:
            assert result.minutes[phase.id] >= least_minutes(before[phase.id])
    return result


@given(template=st.sampled_from(TEMPLATES), length=LENGTHS, data=st.data())
def test_any_template_at_any_length_with_any_pins_sums_exactly_or_says_what_is_missing(
    template, length, data
):
    phases = data.draw(pinned(phases_of(template), length))

    assert_sound(phases, 0, length)


@given(phases=own_phases(), length=st.integers(1, 400), data=st.data())
def test_any_plan_with_any_pins_sums_exactly_or_says_what_is_missing(phases, length, data):
    phases = data.draw(pinned(phases, length)) if length > 4 else phases

    assert_sound(phases, 0, length)


@given(phases=own_phases(), length=st.integers(1, 400))
def test_what_is_said_to_be_missing_is_exactly_what_is_missing(phases, length):
    result = fit(phases, 0, length)

    if isinstance(result, Misfit):
        assert isinstance(fit(phases, 0, length + result.missing_minutes), Fit)
        assert isinstance(fit(phases, 0, length + result.missing_minutes - 1), Misfit)


@given(phases=own_phases(), length=st.integers(1, 400))
def test_a_protected_phase_gives_only_when_nothing_else_can(phases, length):
    result = fit(phases, 0, length)

    if isinstance(result, Fit) and any(
        each.flex is Flex.PROTECTED and result.minutes[each.id] < each.minutes for each in phases
    ):
        for phase in phases:
            if phase.flex is Flex.SHRINKS:
                assert result.minutes[phase.id] == least_minutes(phase)
            if phase.flex is Flex.DROPS:
                assert result.minutes[phase.id] == 0


@given(template=st.sampled_from(TEMPLATES), length=LENGTHS)
def test_every_template_can_be_had_at_every_length_with_the_largest_share_for_joint_dialogue(
    template, length
):
    result = at_length(template, length)

    assert isinstance(result, Template)
    assert result.dialogue_minutes == length
    phases = phases_of(result)
    joint = sum(each.minutes for each in phases if is_joint(each))
    for step in Step:
        if step not in (Step.JOINT, Step.DEEPENING):
            assert joint > sum(each.minutes for each in phases if each.step is step)
    if length >= 90:
        assert joint > sum(each.minutes for each in phases if each.step in CLOSING_STEPS)


@given(amount=st.integers(0, 1000), weights=st.lists(st.integers(0, 90), min_size=1, max_size=20))
def test_shares_are_whole_sum_exactly_and_are_fair_to_a_minute(amount, weights):
    shares = apportion(amount, weights)

    if sum(weights):
        assert sum(shares) == amount
        for share, weight in zip(shares, weights, strict=True):
            assert abs(share - amount * weight / sum(weights)) < 1


@given(phases=own_phases(), amount=st.integers(0, 200))
def test_time_is_taken_only_from_what_can_shrink_and_never_below_its_minimum(phases, amount):
    lengths = taken(phases, amount)

    giving = {each.id: each for each in phases if each.flex is not Flex.PROTECTED}
    assert set(lengths) == set(giving)
    given_up = sum(giving[each].minutes - minutes for each, minutes in lengths.items())
    slack = sum(each.minutes - least_minutes(each) for each in giving.values())
    assert given_up == min(amount, slack)
    assert all(minutes >= least_minutes(giving[each]) for each, minutes in lengths.items())


def test_the_closing_block_keeps_twenty_minutes_while_other_protected_phases_can_give():
    phases = phases_of(next(each for each in TEMPLATES if each.id == "120"))

    result = fit(phases, 0, 82)

    closing = [result.minutes[each.id] for each in phases if each.step in CLOSING_STEPS]
    assert sum(closing) == 20


@pytest.mark.parametrize(
    ("pins", "obstacle"),
    [
        ({1: 30, 2: 20}, Obstacle.PIN_OUT_OF_ORDER),
        ({1: 30, 2: 30}, Obstacle.PIN_OUT_OF_ORDER),
        ({1: -5}, Obstacle.PIN_OUTSIDE),
        ({2: 60}, Obstacle.PIN_OUTSIDE),
        ({2: 500}, Obstacle.PIN_OUTSIDE),
    ],
)
def test_pins_that_contradict_each_other_or_the_plan_are_named(pins, obstacle):
    phases = [Phase(id=f"p{at}", minutes=20, pinned_minute=pins.get(at)) for at in range(3)]

    result = fit(phases, 0, 60)

    assert isinstance(result, Misfit)
    assert result.obstacle is obstacle
    assert set(result.phase_ids) <= {f"p{at}" for at in pins}


def test_a_stretch_before_a_pin_that_is_too_short_names_the_pin_and_the_minutes():
    phases = [
        Phase(id="a", minutes=20, min_minutes=15),
        Phase(id="b", minutes=20, pinned_minute=10),
    ]

    assert fit(phases, 0, 60) == Misfit(Obstacle.TOO_LITTLE_TIME, 5, ("b",))


def test_a_plan_without_phases_cannot_be_fitted():
    assert fit([], 0, 60) == Misfit(Obstacle.NO_PHASES)
