"""Which questions a group is asked."""

from __future__ import annotations

from facilitator_app.core.commands import plan
from facilitator_app.core.model import Question
from facilitator_app.core.questions import questions_of
from tests.core.made_events import numbered, planned


def made(*questions):
    state = planned("60")
    return state.with_records(
        list(questions)
        + [
            Question(id=each.id, removed=True)
            for each in state.all(Question)
            if each.phase_id == "p5"
        ]
    )


def test_every_group_is_asked_what_is_for_all():
    state = made(Question(id="q1", phase_id="p5", position=1.0, text="Miksi?"))

    assert [each.text for each in questions_of(state, "g1", "p5")] == ["Miksi?"]
    assert [each.text for each in questions_of(state, "", "p5")] == ["Miksi?"]


def test_a_groups_variant_stands_where_the_question_stands_and_only_there():
    state = made(
        Question(id="q1", phase_id="p5", position=1.0, text="Miksi?"),
        Question(id="q2", phase_id="p5", position=2.0, text="Miten?"),
        Question(
            id="v", phase_id="p5", position=9.0, text="Varför?", group_id="g1", variant_of="q1"
        ),
    )

    assert [each.text for each in questions_of(state, "g1", "p5")] == ["Varför?", "Miten?"]
    assert [each.text for each in questions_of(state, "g2", "p5")] == ["Miksi?", "Miten?"]
    assert [each.text for each in questions_of(state, "", "p5")] == ["Miksi?", "Miten?"]


def test_a_groups_own_question_comes_among_the_others_and_outlives_what_it_replaced():
    state = made(
        Question(id="q1", phase_id="p5", position=2.0, text="Miksi?"),
        Question(id="own", phase_id="p5", position=1.0, text="Oma?", group_id="g1"),
        Question(
            id="v", phase_id="p5", position=3.0, text="Tilalle?", group_id="g1", variant_of="x"
        ),
    )

    assert [each.text for each in questions_of(state, "g1", "p5")] == ["Oma?", "Miksi?", "Tilalle?"]


def test_a_variant_is_written_beside_the_question():
    state = made(Question(id="q1", phase_id="p5", position=1.0, text="Miksi?"))

    state = state.apply(
        plan.add_question(state, numbered(), "p5", "Varför?", group_id="g1", variant_of="q1")
    )

    assert [each.text for each in questions_of(state, "g1", "p5")] == ["Varför?"]
