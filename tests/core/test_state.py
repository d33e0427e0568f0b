"""The state of an event: sorted views that are mended, and what changes amount to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.changes import Add, Set
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import EVENT_ID, KINDS, Event, Line, Phase, Record, Seat, Theme
from facilitator_app.core.state import EventState, Table
from tests.strategies import changes, records_of

VIEWED = {Line: ("group_id", "at_ms", "what"), Seat: ("round_id", "absent"), Phase: ("step",)}


@given(st.sampled_from(list(VIEWED)), st.data())
def test_mended_views_equal_freshly_sorted_ones(kind, data):
    table = Table(kind, {}, {})
    for _ in range(data.draw(st.integers(1, 8))):
        for field in ("", *VIEWED[kind]):  # look, so that there is something to mend
            table.by(field)
        table = table.with_records(data.draw(st.lists(records_of(kind), max_size=4)))

    fresh = Table(kind, table.rows, table.removed)
    for field in ("", *VIEWED[kind]):
        assert table.by(field) == fresh.by(field)


def test_many_records_at_once_are_sorted_anew():
    table = Table(Theme, {}, {})
    assert table.in_order == ()

    table = table.with_records(
        [Theme(id=f"t{number}", position=float(-number)) for number in range(200)]
    )

    assert [each.id for each in table.in_order] == [f"t{number}" for number in range(199, -1, -1)]


def test_a_state_is_not_changed_by_what_comes_after_it():
    before = EventState.empty().with_records([Line(id="a", text="first")])
    seen = before.all(Line)

    after = before.with_records([Line(id="a", text="second"), Line(id="b")])

    assert before.all(Line) == seen == (Line(id="a", text="first"),)
    assert len(after.all(Line)) == 2


@given(st.lists(changes(), max_size=12))
def test_changes_one_by_one_are_the_changes_together(steps):
    one_by_one = EventState.empty()
    for step in steps:
        one_by_one = one_by_one.apply([step])
    together = EventState.empty().apply(steps)

    for kind in KINDS:
        assert one_by_one.table(kind).rows == together.table(kind).rows
        assert one_by_one.table(kind).removed == together.table(kind).removed


def test_a_removed_record_is_not_found_but_known():
    line = Line(id="a", text="said")
    state = EventState.empty().apply([Add(line), Set(Line, "a", "removed", value=True)])

    assert state.all(Line) == ()
    assert state.find(Line, "a") is None
    assert state.known(Line, "a").text == "said"
    assert state.apply([Set(Line, "a", "removed", value=False)]).all(Line) == (line,)


def test_a_change_of_something_unknown_changes_nothing():
    state = EventState.empty().apply([Set(Line, "nobody", "text", "x")])

    assert state.known(Line, "nobody") is None


def test_what_is_not_there_cannot_be_got():
    with pytest.raises(UserError) as caught:
        EventState.empty().get(Line, "a")

    assert caught.value.problem is Problem.NO_SUCH_RECORD


def test_an_event_is_blank_before_it_is_written():
    assert EventState.empty().event == Event(id=EVENT_ID)
    written = Event(id=EVENT_ID, title="Ilta")
    assert EventState.empty().with_records([written]).event is written


def test_everything_is_every_record_that_is_there():
    there: list[Record] = [Line(id="a"), Theme(id="t"), Event(id=EVENT_ID)]
    state = EventState.empty().with_records([*there, Line(id="b", removed=True)])

    assert sorted(state.everything(), key=str) == sorted(there, key=str)
