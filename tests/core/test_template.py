"""A plan without a day."""

import pytest

from facilitator_app.core.model import Phase, Question, Step
from facilitator_app.core.template import (
    in_language,
    nearest,
    phase_of,
    second_loop,
    template_of,
    without_second_loop,
)
from facilitator_app.env.paths import resource
from facilitator_app.intake.templates import read_templates
from tests.core.made_events import planned, shipped


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ({"fi": "suomi", "sv": "svenska"}, "svenska"),
        ({"fi": "suomi"}, "suomi"),
        ({"en": "English"}, "English"),
        ({"fi": "suomi", "sv": ""}, "suomi"),
        ({}, ""),
    ],
)
def test_a_text_is_taken_in_the_language_asked_for_or_the_nearest(words, expected):
    assert in_language(words, "sv") == expected


def test_the_template_nearest_in_length_is_taken_the_longer_of_equal_ones():
    templates = [each for each in read_templates(resource("phases")) if each.id.isdigit()]

    assert [nearest(templates, length).id for length in (45, 80, 90, 130, 150, 300)] == [
        "60",
        "60",
        "120",
        "120",
        "180",
        "240",
    ]


def test_the_second_loop_is_the_choice_the_pairs_about_it_and_the_deepening():
    steps = shipped("120").steps

    gone = second_loop([each.step for each in steps])

    assert [steps[at].step for at in sorted(gone)] == [
        Step.TOPIC_CHOICE,
        Step.PAIRS,
        Step.DEEPENING,
    ]
    assert len(without_second_loop(steps)) == len(steps) - 3
    assert without_second_loop(shipped("60").steps) == shipped("60").steps
    apart = [Step.TOPIC_CHOICE, Step.JOINT, Step.DEEPENING]
    assert second_loop(apart) == frozenset()


def test_a_plan_becomes_a_template_with_the_lengths_it_really_had():
    state = planned("120", start_minute=1000, dialogue_start_minute=1020)
    asked = Question(id="q", phase_id="p6", text="Miksi?")
    variant = Question(id="v", phase_id="p6", text="Varför?", group_id="g1")

    made = template_of(
        state.with_records([asked, variant]),
        template_id="own-ilta",
        name="Ilta",
        lengths={"p6": 31, "p3": 5},
    )

    assert (made.id, made.names, made.frame_minutes) == ("own-ilta", {"fi": "Ilta"}, 20)
    joint, opening = made.steps[5], made.steps[2]
    assert (joint.minutes, joint.min_minutes, joint.questions) == (31, 20, ({"fi": "Miksi?"},))
    assert (opening.minutes, opening.min_minutes) == (5, 5)
    assert phase_of(joint, "p6", "fi").title == state.get(Phase, "p6").title
