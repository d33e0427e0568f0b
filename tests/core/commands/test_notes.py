"""Commands on lines."""

import pytest

from facilitator_app.core.commands import notes
from facilitator_app.core.lines import parse
from facilitator_app.core.model import Line, LineKind
from facilitator_app.core.state import EventState


@pytest.fixture
def state():
    return EventState.empty().with_records(
        [
            Line(id="a", group_id="g1", number=4, text="sanottu"),
            Line(id="b", group_id="g2", number=9),
        ]
    )


def test_lines_are_numbered_in_their_group(state):
    (begun,) = notes.begin_line(state, Line(id="c", group_id="g1"))
    (first,) = notes.begin_line(state, Line(id="c", group_id="g3"))

    assert (begun.record.number, first.record.number) == (5, 1)


def test_a_line_is_typed_and_finished(state):
    state = state.apply(notes.edit_line(state, "a", "! oival"))
    state = state.apply(notes.finish_line(state, "a", parse("! oivallus #arki")))

    line = state.get(Line, "a")
    assert (line.what, line.text, line.tags) == (LineKind.INSIGHT, "oivallus", ("arki",))
    assert line.done
    assert line.counts


def test_a_line_without_anything_typed_is_taken_away(state):
    assert state.apply(notes.finish_line(state, "a", parse("  "))).find(Line, "a") is None


def test_kind_tags_and_marks_can_be_changed_afterwards(state):
    for changes in (
        notes.set_kind(state, "a", LineKind.QUOTE),
        notes.set_tags(state, "a", ["x", "y", "x"]),
        notes.star(state, "a", starred=True),
        notes.strike(state, "a", struck=True),
    ):
        state = state.apply(changes)

    line = state.get(Line, "a")
    assert (line.what, line.tags, line.starred) == (LineKind.QUOTE, ("x", "y"), True)
    assert not line.counts


def test_a_change_of_recorder_is_a_visible_line_that_was_not_said(state):
    state = state.apply(notes.hand_off(state, "c", "g1", "Pekka → Liisa", 5, "p1"))

    marker = state.get(Line, "c")
    assert (marker.what, marker.number, marker.done) == (LineKind.HANDOFF, 5, True)
    assert not marker.counts
