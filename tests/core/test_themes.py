"""Themes by groups, and the first proposal."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.model import Event, Group, Line, LineKind, Question, Theme
from facilitator_app.core.state import EventState
from facilitator_app.core.theme_proposals import LEAST_LINES, propose_themes
from facilitator_app.core.themes import lines_of_theme, moved, theme_matrix
from facilitator_app.intake.sample import SEMINAR
from tests.events import sample_state
from tests.strategies import records


def test_the_matrix_counts_lines_in_cells_and_groups_at_the_end():
    state = EventState.empty().with_records(
        [
            *(Group(id=f"g{number}", number=number) for number in (1, 2, 3)),
            Theme(id="t1", title="Yksi", position=1.0),
            Theme(id="t2", title="Kaksi", position=2.0),
            Line(id="a", group_id="g1", theme_ids=("t1",)),
            Line(id="b", group_id="g1", theme_ids=("t1", "t2")),
            Line(id="c", group_id="g3", theme_ids=("t1", "gone")),
            Line(id="d", group_id="g2", theme_ids=("t1",), struck=True),
            Line(id="e", group_id="left", theme_ids=("t1",)),
        ]
    )

    matrix = theme_matrix(state)

    assert [row.counts for row in matrix.rows] == [(2, 0, 1), (1, 0, 0)]
    assert [(row.groups, row.lines) for row in matrix.rows] == [(2, 4), (1, 1)]
    assert matrix.largest == 2
    assert [line.id for line in lines_of_theme(state, "t1")] == ["a", "b", "c", "e"]
    assert [line.id for line in lines_of_theme(state, "t1", "g1")] == ["a", "b"]


def test_heat_has_three_steps_and_none_is_none():
    matrix = theme_matrix(sample_state(SEMINAR))
    largest = matrix.largest

    assert [matrix.heat(count) for count in (0, 1, largest)] == [0, 1, 3]
    assert {matrix.heat(count) for count in range(largest + 1)} == {0, 1, 2, 3}
    assert theme_matrix(EventState.empty()).heat(0) == 0


@given(st.lists(records((Line, Theme, Group)), max_size=30))
def test_the_numbers_of_a_row_are_those_of_its_lines(several):
    state = EventState.empty().with_records(several)

    for row in theme_matrix(state).rows:
        assert row.lines == len(lines_of_theme(state, row.theme.id))


@given(st.lists(st.integers(), min_size=1, max_size=6), st.data())
def test_moving_keeps_everything(items, data):
    at = data.draw(st.integers(0, len(items) - 1))
    to = data.draw(st.integers(-2, 9))

    result = moved(items, at, to)

    assert sorted(result) == sorted(items)
    assert result[max(0, min(to, len(items) - 1))] == items[at]


def bare(*, tags: bool = True) -> EventState:
    """The sample's lines before anybody made a theme."""
    state = sample_state(SEMINAR)
    return state.with_records(
        replace(line, theme_ids=(), tags=line.tags if tags else ()) for line in state.all(Line)
    )


def test_a_proposal_says_which_tag_and_words_its_lines_share():
    state = bare()

    proposals = propose_themes(state)

    assert 4 <= len(proposals) <= 8
    for each in proposals:
        assert len(each.line_ids) >= LEAST_LINES
        assert each.groups >= 2
        for line_id in each.line_ids:
            line = state.get(Line, line_id)
            assert set(each.tags) & set(line.tags)
    assert any(each.words for each in proposals)


def test_without_tags_the_forms_of_shared_words_propose():
    state = bare(tags=False)

    proposals = propose_themes(state)

    assert proposals
    feedback = next(each for each in proposals if each.title == "Palaute")
    for line_id in feedback.line_ids:
        assert any(word in state.get(Line, line_id).text.lower() for word in feedback.words)


def test_words_of_the_title_and_the_questions_propose_nothing():
    lines = [
        Line(id=f"{group}{at}", group_id=group, text="Luottamuksesta puhuttiin pitkään.", done=True)
        for group in ("g1", "g2")
        for at in range(5)
    ]
    groups = [Group(id="g1", number=1), Group(id="g2", number=2)]
    plain = EventState.empty().with_records([*groups, *lines])
    asked = plain.with_records([Question(id="q", text="Mistä luottamus syntyy?")])
    titled = plain.with_records([Event(id="event", title="Luottamus")])

    def words(state):
        return {word for each in propose_themes(state) for word in each.words}

    assert "luottamuksesta" in words(plain)
    assert "luottamuksesta" not in words(asked)
    assert "luottamuksesta" not in words(titled)


def test_lines_that_have_a_theme_or_were_struck_are_left_alone():
    state = EventState.empty().with_records(
        [
            *(Line(id=f"a{at}", tags=("tieto",), theme_ids=("t",)) for at in range(9)),
            *(Line(id=f"b{at}", tags=("kieli",), struck=True) for at in range(9)),
            *(Line(id=f"c{at}", tags=("loppu",), what=LineKind.PROCESS) for at in range(9)),
        ]
    )

    assert propose_themes(state) == []


@given(st.lists(records((Line, Group, Question, Event)), max_size=40))
def test_any_event_has_a_proposal_or_none(several):
    state = EventState.empty().with_records(several)

    for each in propose_themes(state):
        assert each.title
        assert all(state.find(Line, line_id) for line_id in each.line_ids)
