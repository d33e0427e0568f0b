"""When the talks run over: what the time that is left does to the plan."""

from __future__ import annotations

from facilitator_app.core.late_start import late_start, late_starts
from facilitator_app.core.model import Phase, Step
from facilitator_app.intake.sample import SEMINAR
from tests.core.made_events import planned, sample_state


def test_each_ready_length_and_a_few_small_delays_are_offered():
    offers = late_starts(sample_state(SEMINAR))

    assert [each.minutes for each in offers] == [100, 95, 90, 75, 60, 45]
    assert [each.start_minute for each in offers] == [605, 610, 615, 630, 645, 660]


def test_an_offer_shows_what_gives_and_sums_exactly():
    state = sample_state(SEMINAR)

    for offer in late_starts(state):
        if not offer.missing_minutes:
            given = sum(each.before - each.after for each in offer.given)
            assert given == 105 - offer.minutes


def test_protected_phases_are_untouched_while_others_can_give():
    offer = late_start(sample_state(SEMINAR), 600 + 10)

    assert offer.given
    assert not offer.touches_protected


def test_an_offer_that_is_too_short_says_by_how_many_minutes():
    offer = late_start(planned("120"), 1020 + 75)

    assert offer.missing_minutes == 11
    assert offer.given == ()


def test_the_second_loop_is_left_out_when_everything_else_is_not_enough():
    offer = late_start(planned("120"), 1020 + 60)

    gone = [each.phase.step for each in offer.given if each.after == 0]
    assert gone[-3:] == [Step.TOPIC_CHOICE, Step.PAIRS, Step.DEEPENING]
    assert sum(each.before - each.after for each in offer.given) == 60


def test_an_earlier_start_lets_the_plan_grow():
    offer = late_start(planned("120"), 1010)

    assert sum(each.after - each.before for each in offer.given) == 10


def test_nothing_changes_when_the_start_is_as_planned():
    state = planned("120")

    assert late_start(state, 1020).given == ()
    assert len(state.all(Phase)) == 12
