"""Commands that make the plan fit, and what mends a finding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.changes import Set
from facilitator_app.core.commands import fitting, mends, plan
from facilitator_app.core.critique import critique
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.findings import Mend, MendKind, Rule
from facilitator_app.core.model import Flex, Phase, Question, Step
from facilitator_app.core.plan import available_minutes, planned_minutes
from facilitator_app.core.template import at_length
from facilitator_app.env.paths import resource
from facilitator_app.intake.library import read_library
from facilitator_app.intake.sample import SEMINAR
from tests.core.made_events import numbered, planned, sample_state, shipped

LIBRARY = read_library(resource("phases"))


def total(state):
    return planned_minutes(state.all(Phase))


def steps(state):
    return [each.step for each in state.all(Phase)]


def test_a_plan_fills_its_time():
    state = planned("120", minutes=105)

    state = state.apply(fitting.fit_to_time(state))

    assert total(state) == available_minutes(state.event) == 105


def test_what_is_left_out_is_taken_away_so_that_undo_can_bring_it_back():
    state = planned("120", minutes=96)

    state = state.apply(fitting.fit_to_time(state))

    assert Step.REFLECTION not in steps(state)
    assert total(state) == 96


def test_a_plan_that_cannot_fit_says_by_how_many_minutes():
    state = planned("120", minutes=70)

    with pytest.raises(UserError) as caught:
        fitting.fit_to_time(state)
    assert caught.value.problem is Problem.PLAN_DOES_NOT_FIT
    assert caught.value.details["minutes"] == 8


def test_pins_that_contradict_are_not_fitted():
    state = planned("120").apply([Set(Phase, "p3", "pinned_minute", 5)])

    with pytest.raises(UserError) as caught:
        fitting.fit_to_time(state)
    assert caught.value.problem is Problem.PINS_CONTRADICT


def test_a_later_start_refits_the_plan_to_what_is_left():
    state = planned("120")

    state = state.apply(fitting.begin_dialogues_at(state, 1020 + 15))

    assert state.event.dialogue_start_minute == 1035
    assert total(state) == 105


def test_a_start_an_hour_later_takes_the_second_loop_out():
    state = planned("120")

    state = state.apply(fitting.begin_dialogues_at(state, 1020 + 60))

    assert Step.DEEPENING not in steps(state)
    assert total(state) == 60


def test_a_longer_phase_takes_its_time_from_what_can_shrink():
    state = planned("120")

    state = state.apply(fitting.lengthen(state, "p12", 5))

    assert state.get(Phase, "p12").minutes == 15
    assert total(state) == 120
    for phase in planned("120").all(Phase):
        if phase.flex is Flex.PROTECTED and phase.id != "p12":
            assert state.get(Phase, phase.id).minutes == phase.minutes


def test_a_longer_phase_uses_free_time_first():
    state = planned("120", minutes=123)

    state = state.apply(fitting.lengthen(state, "p12", 5))

    assert total(state) == 123


def test_a_break_is_put_before_a_phase():
    state = planned("120")

    state = state.apply(
        fitting.insert_step(state, LIBRARY.step(Step.BREAK), numbered(), before_id="p7")
    )

    at = steps(state).index(Step.BREAK)
    assert state.all(Phase)[at + 1].id == "p7"
    assert total(state) == 120


def test_the_second_loop_can_be_left_out_and_taken_again():
    state = planned("120")

    without = state.apply(fitting.leave_out_second_loop(state))
    again = without.apply(fitting.take_second_loop(without, shipped("120").steps, numbered()))

    assert Step.DEEPENING not in steps(without)
    assert Step.TOPIC_CHOICE not in steps(without)
    assert steps(without).count(Step.PAIRS) == 1
    assert steps(again) == steps(state)
    assert [each.minutes for each in again.all(Phase)] == [
        each.minutes for each in state.all(Phase)
    ]
    assert total(without) == 120


def test_a_second_loop_is_taken_only_once():
    state = planned("120")

    assert fitting.take_second_loop(state, shipped("120").steps, numbered()) == []


def test_another_template_takes_the_place_of_the_plan():
    state = planned("120")

    state = state.apply(fitting.use_template(state, at_length(shipped("60"), 90), numbered()))

    assert steps(state) == [each.step for each in shipped("60").steps]
    assert total(state) == 90
    assert state.by(Question, "phase_id", state.all(Phase)[2].id)


def test_every_key_that_mends_a_finding_of_the_seminar_makes_it_smaller():
    state = sample_state(SEMINAR)
    for finding in critique(state):
        for mend in finding.mends:
            after = state.apply(mends.mend(state, mend, LIBRARY, numbered()))
            values = [each.value for each in critique(after) if each.rule is finding.rule]
            if mend.kind in (MendKind.LENGTHEN, MendKind.ADD_BREAK):
                assert values != [finding.value]
                assert total(after) == 105
            else:
                assert after.all(Phase) == state.all(Phase)


def test_pressing_the_key_again_ends_with_enough_breaks():
    state, new_id = sample_state(SEMINAR), numbered("break")
    for _ in range(4):
        finding = next((each for each in critique(state) if each.rule is Rule.NO_BREAK), None)
        if finding is None:
            break
        state = state.apply(mends.mend(state, finding.mends[0], LIBRARY, new_id))

    assert finding is None


@pytest.mark.parametrize("minutes", [70, 110])
def test_time_findings_are_gone_after_one_of_their_mends(minutes):
    state = planned("120", minutes=minutes)
    finding = critique(state)[0]

    for mend in finding.mends:
        after = state.apply(mends.mend(state, mend, LIBRARY, numbered()))
        rules = {each.rule for each in critique(after)}
        assert not rules & {Rule.PLAN_TOO_LONG, Rule.END_UNREACHABLE}


def test_a_pin_that_contradicts_can_be_lifted():
    state = planned("120").apply([Set(Phase, "p3", "pinned_minute", 5)])

    state = state.apply(
        mends.mend(state, Mend(MendKind.UNPIN, target_id="p3"), LIBRARY, numbered())
    )

    assert state.get(Phase, "p3").pinned_minute is None


def test_the_ready_wording_on_the_notes_is_in_the_language_of_the_event():
    state = planned("120", language="sv")

    state = state.apply(mends.mend(state, Mend(MendKind.ANNOUNCE), LIBRARY, numbered()))

    assert state.event.recording_announcement.startswith("Diskussionen antecknas")


def test_a_later_end_moves_the_promised_end_only_when_it_must():
    state = planned("120", dialogue_end_minute=1130)

    moved = state.apply(mends.mend(state, Mend(MendKind.END_LATER, minutes=5), LIBRARY, numbered()))
    beyond = state.apply(
        mends.mend(state, Mend(MendKind.END_LATER, minutes=25), LIBRARY, numbered())
    )

    assert (moved.event.dialogue_end_minute, moved.event.end_minute) == (1135, 1140)
    assert (beyond.event.dialogue_end_minute, beyond.event.end_minute) == (1155, 1155)


@pytest.mark.parametrize("minutes", [0, -1, -60, 601])
def test_zero_and_negative_minutes_are_refused_and_nothing_is_lost(minutes):
    state = planned("120")

    with pytest.raises(UserError) as caught:
        plan.set_minutes(state, "p1", minutes)
    assert caught.value.problem is Problem.BAD_MINUTES
    assert caught.value.details == {"least": 1, "most": 600}


def test_a_minimum_longer_than_the_phase_is_refused():
    state = planned("120")

    with pytest.raises(UserError):
        plan.set_least(state, "p1", 9)
    assert state.apply(plan.set_least(state, "p1", 8)).get(Phase, "p1").min_minutes == 8


def test_locking_a_phase_without_a_minimum_keeps_its_length_and_unlocking_gives_it_free():
    state = planned("120").apply([Set(Phase, "p1", "min_minutes", None)])

    locked = state.apply(plan.set_flex(state, "p1", Flex.PROTECTED))
    free = locked.apply(plan.set_flex(locked, "p1", Flex.SHRINKS))

    assert locked.get(Phase, "p1").min_minutes == 8
    assert free.get(Phase, "p1").min_minutes is None


@pytest.mark.parametrize("minute", [900, 1140, 1300])
def test_a_pin_outside_the_plan_is_refused(minute):
    state = planned("120")

    with pytest.raises(UserError) as caught:
        plan.pin_phase(state, "p5", minute)
    assert caught.value.problem is Problem.PINS_CONTRADICT


def test_a_pin_before_an_earlier_one_is_refused_and_one_after_it_is_kept():
    state = planned("120")
    state = state.apply(plan.pin_phase(state, "p5", 1050))

    with pytest.raises(UserError):
        plan.pin_phase(state, "p7", 1045)
    assert state.apply(plan.pin_phase(state, "p7", 1090)).get(Phase, "p7").pinned_minute == 1090
    assert state.apply(plan.pin_phase(state, "p5", None)).get(Phase, "p5").pinned_minute is None


@given(by=st.integers(-5, 5), at=st.integers(0, 3))
def test_a_question_moves_among_those_of_its_phase(by, at):
    state = planned("60")
    for text in ("a", "b", "c"):
        state = state.apply(plan.add_question(state, numbered(text), "p5", text))
    before = [each.text for each in state.by(Question, "phase_id", "p5")]
    chosen = state.by(Question, "phase_id", "p5")[min(at, len(before) - 1)]

    after = state.apply(plan.move_question(state, chosen.id, by)).by(Question, "phase_id", "p5")

    expected = [each for each in before if each != chosen.text]
    expected.insert(max(0, min(len(before) - 1, before.index(chosen.text) + by)), chosen.text)
    assert [each.text for each in after] == expected
