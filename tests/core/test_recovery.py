"""What gives when a group is late."""

from copy import deepcopy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.core.commands import pacing
from facilitator_app.core.forecast import DEAD_BAND_MS, track_forecast
from facilitator_app.core.model import MINUTE_MS, Flex, Form, Phase, Step
from facilitator_app.core.plan import CLOSING_LEAST, CLOSING_STEPS, least_minutes
from facilitator_app.core.recovery import Choice, propose, ways_out
from tests.core.plans import START_MINUTE, Desk, event_with, phases

F = Flex.PROTECTED, Flex.SHRINKS, Flex.DROPS


def evening():
    """The second half of the evening of the pictures: joint dialogue is going on."""
    rows = [
        (Step.JOINT, 26, Flex.PROTECTED, 20),
        (Step.TOPIC_CHOICE, 4, Flex.SHRINKS, 3),
        (Step.PAIRS, 6, Flex.SHRINKS, 4),
        (Step.DEEPENING, 23, Flex.SHRINKS, 15),
        (Step.INSIGHTS_ALONE, 3, Flex.PROTECTED, 2),
        (Step.INSIGHTS, 12, Flex.PROTECTED, 8),
        (Step.CLOSING, 10, Flex.PROTECTED, 6),
    ]
    return [
        Phase(
            id=f"p{at:02d}", position=float(at), step=step, minutes=minutes, flex=flex,
            min_minutes=least, form=Form.JOINT,
        )
        for at, (step, minutes, flex, least) in enumerate(rows)
    ]  # fmt: skip


def late_by(minutes, plan=None, **values):
    desk = Desk(event_with(evening() if plan is None else plan, **values))
    desk.wait(minutes * MINUTE_MS)
    desk.press("start")
    return desk


def seen(desk):
    return track_forecast(desk.state, "g1", desk.now_ms)


def shortened(proposal):
    return {
        cut.phase.step: (cut.length_ms // MINUTE_MS, cut.proposed_ms // MINUTE_MS)
        for cut in proposal.cuts
    }


def test_six_minutes_are_won_as_the_picture_shows():
    proposal = propose(seen(late_by(6)))

    assert shortened(proposal) == {
        Step.TOPIC_CHOICE: (4, 3),
        Step.PAIRS: (6, 4),
        Step.DEEPENING: (23, 20),
    }
    assert (proposal.won_ms, proposal.unrecovered_ms) == (6 * MINUTE_MS, 0)


def test_what_cannot_be_won_back_is_said():
    proposal = propose(seen(late_by(30)))

    assert proposal.won_ms == 11 * MINUTE_MS
    assert proposal.unrecovered_ms == 19 * MINUTE_MS


def test_within_a_minute_nothing_is_proposed():
    assert propose(seen(late_by(1))).cuts == ()


def test_being_early_is_no_reason_to_make_phases_longer():
    desk = late_by(0)
    desk.press("next")

    assert propose(seen(desk)).cuts == ()


def test_an_accepted_proposal_ends_on_time_and_undo_takes_it_back():
    desk = late_by(6)
    before = desk.track
    proposal = propose(seen(desk))

    desk.state = desk.state.apply(pacing.accept(desk.state, desk.new_id, desk.now_ms, [proposal]))

    assert seen(desk).offset_ms == 0
    assert seen(desk).expected_end_ms == proposal.end_ms
    desk.press("undo")
    assert desk.track == before


def test_what_may_be_left_out_goes_before_a_dialogue_gets_shorter():
    plan = evening()
    plan[2] = Phase(
        id="p02", position=2.0, step=Step.REFLECTION, minutes=5, min_minutes=5, flex=Flex.DROPS
    )

    proposal = propose(seen(late_by(6, plan)))

    assert [(cut.phase.step, cut.dropped) for cut in proposal.cuts] == [
        (Step.TOPIC_CHOICE, False),
        (Step.REFLECTION, True),
    ]
    desk = late_by(6, plan)
    desk.state = desk.state.apply(pacing.accept(desk.state, desk.new_id, desk.now_ms, [proposal]))
    desk.press("next")
    desk.press("next")
    assert seen(desk).status.phase.step is Step.DEEPENING


def test_the_closing_block_keeps_twenty_minutes_unless_somebody_was_asked():
    plan = [Phase(id="p00", position=0.0, step=Step.JOINT, minutes=60, flex=Flex.PROTECTED)]
    plan += [
        Phase(id=f"p{at:02d}", position=float(at), step=step, minutes=9, min_minutes=3)
        for at, step in enumerate((Step.INSIGHTS_ALONE, Step.INSIGHTS, Step.CLOSING), start=1)
    ]
    each = seen(late_by(12, plan))

    assert propose(each).won_ms == 7 * MINUTE_MS
    assert propose(each, closing_asked=True).won_ms == 12 * MINUTE_MS
    assert [way.choice for way in ways_out(each)] == [
        Choice.SHORTEN,
        Choice.SHORTEN_CLOSING,
        Choice.END_LATE,
    ]


def test_a_second_dialogue_can_be_left_out_when_nothing_else_helps():
    each = seen(late_by(30))

    loop = next(way for way in ways_out(each) if way.choice is Choice.LEAVE_OUT_LOOP)

    assert [cut.phase.step for cut in loop.proposal.cuts] == [
        Step.TOPIC_CHOICE,
        Step.PAIRS,
        Step.DEEPENING,
    ]
    assert loop.proposal.won_ms == 33 * MINUTE_MS


def test_a_minute_before_a_wait_wins_nothing():
    plan = evening()
    plan[3] = Phase(
        id="p03", position=3.0, step=Step.DEEPENING, minutes=23, min_minutes=15,
        pinned_minute=START_MINUTE + 45,
    )  # fmt: skip
    each = seen(late_by(12, plan, spare=0))

    proposal = propose(each)

    # 26 + 4 + 6 end at 48, three late for the fixed start: only these three can be won before it.
    assert sum(cut.won_ms for cut in proposal.cuts if cut.phase.id < "p03") == 3 * MINUTE_MS
    assert proposal.end_ms == each.expected_end_ms - proposal.won_ms


@settings(max_examples=max(300, settings.default.max_examples))
@given(phases(least=1), st.integers(0, 90), st.integers(0, 1_800_000), st.booleans())
def test_advice_keeps_to_the_method_and_adds_up(plan, delay, spent_ms, asked):
    check_advice(plan, delay, spent_ms, asked=asked)


def check_advice(plan, delay, spent_ms, *, asked):
    """What must hold of every proposal; the bench runs it on thousands of plans."""
    desk = late_by(delay, plan)
    desk.wait(spent_ms)
    each = seen(desk)
    proposal = propose(each, closing_asked=asked)

    for cut in proposal.cuts:
        assert cut.phase.flex is not Flex.PROTECTED
        assert cut.won_ms > 0
        assert cut.phase.id != each.status.phase_id
        if cut.dropped:
            assert cut.phase.flex is Flex.DROPS
        else:
            assert cut.proposed_ms >= least_minutes(cut.phase) * MINUTE_MS
    if not asked:
        assert_closing_kept(each, proposal)
    assert proposal.won_ms + proposal.unrecovered_ms == max(0, each.offset_ms)
    assert proposal.unrecovered_ms >= 0
    if proposal.delay_ms <= DEAD_BAND_MS:
        assert not proposal.cuts
    assert_accepting_does_what_it_says(desk, each, proposal)


def assert_closing_kept(each, proposal):
    closing = [a for a in each.ahead if a.phase.step in CLOSING_STEPS]
    before_ms = sum(a.length_ms for a in closing)
    won_ms = sum(c.won_ms for c in proposal.cuts if c.phase.step in CLOSING_STEPS)
    assert won_ms == 0 or before_ms - won_ms >= CLOSING_LEAST * MINUTE_MS


def assert_accepting_does_what_it_says(desk, each, proposal):
    before = deepcopy(desk.track)
    changes = pacing.accept(desk.state, desk.new_id, desk.now_ms, [proposal])
    desk.state = desk.state.apply(changes)
    assert seen(desk).expected_end_ms == proposal.end_ms
    assert proposal.end_ms == each.expected_end_ms - proposal.won_ms
    if changes:
        assert desk.press("undo")
    assert desk.track == before


@pytest.mark.parametrize("delay", range(0, 40, 3))
def test_every_way_out_says_where_it_leads(delay):
    desk = late_by(delay)
    for way in ways_out(seen(desk)):
        other = late_by(delay)
        other.state = other.state.apply(
            pacing.accept(other.state, other.new_id, other.now_ms, [way.proposal])
        )
        assert seen(other).expected_end_ms == way.proposal.end_ms
