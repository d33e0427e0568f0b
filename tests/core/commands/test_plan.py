"""Commands on the event and its plan."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import plan
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import (
    EVENT_ID,
    Event,
    Flex,
    Form,
    FrameItem,
    Phase,
    Question,
    RuleSet,
    Step,
    UsedQuestion,
)
from facilitator_app.core.plan import planned_minutes
from facilitator_app.core.state import EventState
from facilitator_app.core.template import Template, TemplateStep
from tests.core.made_events import planned


@pytest.fixture
def new_id():
    numbers = itertools.count()
    return lambda: f"id{next(numbers):04d}"


@pytest.fixture
def state():
    phases = [Phase(id=f"p{at}", position=float(at), minutes=10) for at in range(3)]
    questions = [Question(id="q", phase_id="p1", position=1.0, text="Miksi?")]
    return EventState.empty().with_records([Event(id=EVENT_ID), *phases, *questions])


def order(state):
    return [phase.id for phase in state.all(Phase)]


def test_an_event_begins_as_a_copy_of_its_template_in_its_language(new_id):
    template = Template(
        id="120",
        names={"fi": "Kaksi tuntia"},
        rule_set="rules-4",
        steps=(
            TemplateStep(
                step=Step.OPENING,
                form=Form.ROUND,
                flex=Flex.SHRINKS,
                minutes=15,
                min_minutes=8,
                titles={"fi": "Avaus", "sv": "Öppning"},
                scripts={"fi": "Tervetuloa"},
                questions=({"fi": "Kuka olet?", "sv": "Vem är du?"},),
            ),
            TemplateStep(
                step=Step.JOINT, form=Form.JOINT, flex=Flex.PROTECTED, minutes=40, titles={}
            ),
        ),
    )
    event = Event(id="anything", title="Ilta", language="sv")

    state = EventState.empty().apply(
        plan.begin_event(EventState.empty(), event, template, [{"fi": "Kuuntele"}], new_id)
    )

    first, second = state.all(Phase)
    assert (first.title, first.script, first.minutes) == ("Öppning", "Tervetuloa", 15)
    assert (first.min_minutes, first.step, second.title) == (8, Step.OPENING, "")
    assert [each.text for each in state.by(Question, "phase_id", first.id)] == ["Vem är du?"]
    (rules,) = state.all(RuleSet)
    assert (rules.source, rules.rules) == ("rules-4", ({"fi": "Kuuntele"},))
    assert (state.event.rule_set_id, state.event.template) == (rules.id, "120")
    assert template.minutes == 55


def test_a_value_that_an_event_cannot_have_is_refused(state):
    for values in ({"day": "31.12.2026"}, {"retention_days": -1}):
        with pytest.raises(UserError) as caught:
            plan.edit_event(state, values)
        assert caught.value.problem is Problem.BAD_VALUE
    assert state.apply(plan.edit_event(state, {"title": "Ilta"})).event.title == "Ilta"


def test_a_phase_has_no_negative_length(state):
    with pytest.raises(UserError) as caught:
        plan.set_minutes(state, "p0", -1)
    assert caught.value.problem is Problem.BAD_MINUTES
    assert state.apply(plan.set_minutes(state, "p0", 25)).get(Phase, "p0").minutes == 25


def test_a_phase_can_be_protected(state):
    assert state.apply(plan.set_flex(state, "p0", Flex.PROTECTED)).get(Phase, "p0").flex is (
        Flex.PROTECTED
    )


def test_a_new_phase_comes_last_or_after_another(state):
    last = state.apply(plan.add_phase(state, Phase(id="new")))
    after = state.apply(plan.add_phase(state, Phase(id="new"), after_id="p0"))
    blank = EventState.empty()

    assert order(last) == ["p0", "p1", "p2", "new"]
    assert order(after) == ["p0", "new", "p1", "p2"]
    assert order(blank.apply(plan.add_phase(blank, Phase(id="new")))) == ["new"]


@given(
    st.lists(
        st.tuples(st.sampled_from(["p0", "p1", "p2"]), st.sampled_from(["", "p0", "p1", "p2"]))
    )
)
def test_a_phase_is_moved_where_it_was_dropped(moves):
    state = EventState.empty().with_records(
        [Phase(id=f"p{at}", position=float(at)) for at in range(3)]
    )
    for phase_id, after_id in moves:
        if phase_id == after_id:
            continue
        expected = [each for each in order(state) if each != phase_id]
        expected.insert(expected.index(after_id) + 1 if after_id else 0, phase_id)

        state = state.apply(plan.move_phase(state, phase_id, after_id=after_id))

        assert order(state) == expected


def test_a_copied_phase_stands_behind_the_first_with_its_own_questions(state, new_id):
    state = state.apply(plan.duplicate_phase(state, "p1", new_id))

    copy = order(state)[2]
    assert order(state) == ["p0", "p1", copy, "p2"]
    assert [each.text for each in state.by(Question, "phase_id", copy)] == ["Miksi?"]
    assert len(state.by(Question, "phase_id", "p1")) == 1


def test_a_phase_taken_out_leaves_its_questions(state):
    state = state.apply(plan.remove_phase(state, "p1"))

    assert order(state) == ["p0", "p2"]
    assert state.find(Question, "q")


def test_questions_are_added_at_the_end_and_vanish_without_words(state, new_id):
    state = state.apply(plan.add_question(state, new_id, "p1", "Entä sitten?", from_group=True))
    assert [each.text for each in state.by(Question, "phase_id", "p1")] == [
        "Miksi?",
        "Entä sitten?",
    ]

    state = state.apply(plan.edit_question(state, "q", "Miksi juuri nyt?"))
    assert state.get(Question, "q").text == "Miksi juuri nyt?"
    state = state.apply(plan.edit_question(state, "q", "  "))
    assert state.find(Question, "q") is None
    first = plan.add_question(state, new_id, "p2", "Ensimmäinen")
    assert first == [Add(Question(id="id0001", phase_id="p2", position=1.0, text="Ensimmäinen"))]


def test_a_question_is_ticked_once_per_group_and_can_be_unticked(state):
    assert plan.tick_question(state, "q", "g1", 5, used=False) == []

    for used in (True, False, True):
        state = state.apply(plan.tick_question(state, "q", "g1", 5, used=used))
        assert [each.group_id for each in state.all(UsedQuestion)] == (["g1"] if used else [])


def test_the_frame_is_replaced_and_says_when_the_dialogue_begins(state):
    talk = FrameItem(id="f1", start_minute=540, title="Avaus")
    dialogue = FrameItem(id="f2", start_minute=570, is_dialogue=True)
    state = state.apply(plan.set_frame(state, [talk, dialogue]))
    assert state.event.dialogue_start_minute == 570

    state = state.apply(plan.set_frame(state, [FrameItem(id="f3", start_minute=600)]))

    assert [item.id for item in state.all(FrameItem)] == ["f3"]
    assert state.event.dialogue_start_minute == 570


def test_a_frame_with_its_end_sets_the_times_of_the_event_and_refits_the_plan():
    state = planned("120", dialogue_start_minute=None)
    items = [
        FrameItem(id="f1", start_minute=540, title="Puhe"),
        FrameItem(id="f2", start_minute=600, title="Dialogit", is_dialogue=True),
        FrameItem(id="f3", start_minute=700, title="Katse tulevaan"),
    ]

    state = state.apply(plan.set_frame(state, items, 720))

    event = state.event
    assert (event.start_minute, event.end_minute) == (540, 720)
    assert (event.groups_start_minute, event.groups_end_minute) == (600, 700)
    assert planned_minutes(state.all(Phase)) == 100


def test_dialogues_that_last_to_the_end_need_no_end_of_their_own():
    state = planned("120")
    items = [
        FrameItem(id="f1", start_minute=600, end_minute=705, is_dialogue=True),
        FrameItem(id="f2", start_minute=705, title="Tilaisuus päättyy"),
    ]

    state = state.apply(plan.set_frame(state, items, 705))

    assert state.event.dialogue_end_minute is None
    assert state.event.groups_end_minute == 705


def test_a_frame_that_the_plan_does_not_fit_leaves_the_lengths_alone():
    state = planned("120")
    items = [FrameItem(id="f1", start_minute=600, end_minute=630, is_dialogue=True)]

    after = state.apply(plan.set_frame(state, items, 630))

    assert after.all(Phase) == state.all(Phase)


def test_a_question_that_is_moved_nowhere_stays():
    state = planned("60")
    only = state.apply(plan.add_question(state, lambda: "q", "p5", "Miksi?"))

    assert plan.move_question(only, "q", 1) == []
