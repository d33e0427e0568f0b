"""Whose voice the summary carries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.balance import Dimension, balance
from facilitator_app.core.model import Group, Line, LineKind, Question, Section, Sentence
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_sources import (
    Support,
    reference,
    sentences_by_line,
    sources,
    support,
)
from tests.strategies import records


def said(*counts):
    """Lines of groups g0, g1 …, so many each."""
    return [
        Line(id=f"{group}-{at}", group_id=f"g{group}", text="Sanottu.", number=at + 1)
        for group, count in enumerate(counts)
        for at in range(count)
    ]


def state_of(*several):
    groups = [Group(id=f"g{at}", number=at + 1) for at in range(3)]
    return EventState.empty().with_records([*groups, *several])


def sentence(key, *line_ids, section=Section.TOPICS, group_id=""):
    return Sentence(
        id=key, section=section, text="Kerrottiin.", line_ids=line_ids, group_id=group_id
    )


def test_a_sentence_weighs_one_shared_among_its_sources():
    state = state_of(*said(4, 4, 2), sentence("a", "0-0", "1-0"), sentence("b", "0-1"))

    found = balance(state)

    assert [share.of_lines for share in found.shares] == [0.4, 0.4, 0.2]
    assert [share.of_summary for share in found.shares] == [0.75, 0.25, 0.0]
    assert [share.key for share in found.missing] == ["g2"]
    assert found.traced == 2


def test_less_than_half_of_ones_share_is_missing():
    state = state_of(*said(5, 5, 0), *(sentence(f"s{at}", "0-0") for at in range(7)))
    tilted = state.with_records([sentence(f"t{at}", "1-0") for at in range(2)])
    mended = state.with_records([sentence(f"t{at}", "1-0") for at in range(3)])

    assert [share.key for share in balance(tilted).missing] == ["g1"]
    assert balance(mended).missing == ()


def test_while_nothing_is_traced_nobody_is_missing():
    found = balance(state_of(*said(3, 3, 3), sentence("a"), sentence("b", "gone")))

    assert (found.traced, found.missing) == (0, ())


def test_what_all_say_together_is_weighed_before_what_groups_say_alone():
    alone = sentence("own", "1-0", group_id="g1")
    together = sentence("joint", "0-0")

    assert balance(state_of(*said(2, 2, 0), alone)).shares[1].of_summary == 1.0
    assert balance(state_of(*said(2, 2, 0), alone, together)).shares[1].of_summary == 0.0


def test_questions_without_a_sentence_are_named():
    state = state_of(*said(1, 1, 1), sentence("a"), sentence("b", section=Section.USE))

    assert balance(state).empty == (
        Section.AGREED,
        Section.DIFFERENCES,
        Section.UNCLEAR,
        Section.CONTINUE,
    )


def test_questions_and_kinds_have_their_shares_too():
    lines = [
        Line(id="a", text="x", question_id="q1", what=LineKind.INSIGHT),
        Line(id="b", text="x", question_id="q1"),
        Line(id="c", text="x"),
        Line(id="d", text="x", what=LineKind.PROCESS),
    ]
    state = state_of(*lines, Question(id="q0"), Question(id="q1"), sentence("s", "a"))

    questions = balance(state, Dimension.QUESTION).shares
    kinds = balance(state, Dimension.KIND).shares

    assert [(share.key, share.lines) for share in questions] == [("q1", 2), ("", 1)]
    assert [(share.key, share.lines) for share in kinds] == [("view", 2), ("insight", 1)]


@given(st.lists(records((Line, Group, Sentence, Question)), max_size=30))
@pytest.mark.parametrize("dimension", Dimension)
def test_shares_add_up_to_one_or_nothing(dimension, several):
    found = balance(EventState.empty().with_records(several), dimension)

    lines = sum(share.of_lines for share in found.shares)
    told = sum(share.of_summary for share in found.shares)
    assert lines == pytest.approx(1.0) or lines == 0.0
    assert told == pytest.approx(1.0 if found.traced else 0.0)


def test_a_sentence_knows_how_well_it_stands():
    state = state_of(*said(2, 0, 0))
    struck = state.with_records([Line(id="0-1", group_id="g0", text="x", struck=True)])

    traced = sentence("a", "0-1", "0-0")
    assert support(state, traced) is Support.TRACED
    assert support(struck, traced) is Support.LOST
    assert support(state, sentence("b", "gone")) is Support.LOST
    assert support(state, sentence("c")) is Support.NONE
    assert [line.id for line in sources(state, traced)] == ["0-1", "0-0"]
    assert [line.id for line in sources(struck, traced)] == ["0-0"]


def test_a_line_knows_its_sentences_and_what_people_call_it():
    state = state_of(*said(1, 2, 0), sentence("a", "1-1"), sentence("b", "1-1", "0-0"))

    assert sentences_by_line(state) == {"1-1": ("a", "b"), "0-0": ("b",)}
    assert reference(state, state.get(Line, "1-1")) == (2, 2)
    assert reference(state, Line(id="x", group_id="gone", number=4)) == (0, 4)
