"""Undo: before-images, and nobody's work but one's own."""

import contextlib
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.changes import Add, Set
from facilitator_app.core.codec import field_names
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import KINDS, Line, Scope, Theme
from facilitator_app.core.state import EventState
from facilitator_app.session.opening import Desk
from facilitator_app.session.roles import Seat
from facilitator_app.session.session import Session
from facilitator_app.session.undo import Turn, UndoStack, step_of
from facilitator_app.sync.document import Document
from tests.strategies import changes

MERGED = (Line, Theme)


def in_memory():
    """A session without a file, which writes nowhere: undo is not about the disk."""
    numbers = itertools.count()
    session = Session(
        None,
        {scope: Document() for scope in Scope},
        EventState.empty(),
        stamp=lambda: "2020-09-08T06:30:00.000Z",
        new_id=lambda: f"id{next(numbers)}",
        seat=Seat(),
        writable=False,
        on_close=lambda _: None,
    )
    session._require_allowed = lambda _: None
    return session


def test_a_record_that_one_step_writes_over_twice_is_as_it_was_when_the_step_is_undone():
    session = in_memory()
    session.commit([Add(Line(id="a", text="first"))], name="step")
    over = [Add(Line(id="a", text="second")), Add(Line(id="a", text="first", group_id="g"))]
    session.commit(over, name="step")

    session.undo()

    assert session.state.get(Line, "a") == Line(id="a", text="first")


def there(state):
    return {kind.kind: state.table(kind).rows for kind in KINDS if state.table(kind).rows}


STEPS = st.lists(st.lists(changes(), min_size=1, max_size=3), max_size=8)


def known_changes(state, step):
    """Leave out what no command would ask for: a change of something that is not there."""
    kept = []
    for change in step:
        if isinstance(change, Add) or state.known(change.kind, change.id):
            kept.append(change)
            state = state.apply([change])
    return kept


@given(STEPS)
def test_undoing_everything_leads_back_step_by_step_and_redoing_forth(steps):
    session, seen = in_memory(), []
    for step in steps:
        if kept := known_changes(session.state, step):
            seen.append(there(session.state))
            session.commit(kept, name="step")
    end = there(session.state)

    for before in reversed(seen):
        session.undo()
        assert there(session.state) == before
    with pytest.raises(UserError) as caught:
        session.undo()
    assert caught.value.problem is Problem.NOTHING_TO_UNDO

    for after in [*seen[1:], end][: len(seen)]:
        session.redo()
        assert there(session.state) == after
    with pytest.raises(UserError):
        session.redo()


@given(STEPS)
def test_what_undo_leaves_is_what_the_documents_hold(steps):
    session = in_memory()
    for number, step in enumerate(steps):
        if kept := known_changes(session.state, step):
            session.commit(kept, name="step")
            if number % 2:
                session.undo()

    for scope in Scope:
        held = Document([session.snapshot(scope)]).read_all()
        for record in held:
            assert session.state.known(type(record), record.id) == record


@given(
    st.lists(changes(MERGED), min_size=1, max_size=3),
    st.lists(changes(MERGED), min_size=1, max_size=3),
)
def test_what_somebody_else_changed_meanwhile_stays(mine, theirs):
    session, peer = in_memory(), Document()
    session.commit([Add(Line(id="a", text="alku")), Add(Theme(id="b"))], name="start")
    session.undo_stack.clear()
    mine = known_changes(session.state, mine)
    if not mine:
        return
    session.commit(mine, name="mine")
    peer.receive(session.snapshot(Scope.ROOM))
    update = peer.apply(theirs)
    if not update:
        return
    before = session.state
    session.receive(Scope.ROOM, update)
    after = session.state
    theirs_changed = [
        (kind, key, field)
        for kind in MERGED
        for key in ("a", "b", "c", "r1:p1", "r1:p2")
        for field in field_names(kind)
        if value(before, kind, key, field) != value(after, kind, key, field)
    ]

    with contextlib.suppress(UserError):
        session.undo()

    for kind, key, field in theirs_changed:
        assert value(session.state, kind, key, field) == value(after, kind, key, field)


def value(state, kind, key, field):
    record = state.known(kind, key)
    return None if record is None else getattr(record, field)


def test_a_step_that_somebody_built_upon_is_dropped_and_the_one_before_it_is_undone():
    session, peer = in_memory(), Document()
    session.commit([Add(Theme(id="t", title="Ensin"))], name="first")
    session.commit([Add(Theme(id="u"))], name="second")
    session.commit([Set(Theme, "t", "title", "Oma")], name="third")
    peer.receive(session.snapshot(Scope.ROOM))
    session.receive(Scope.ROOM, peer.apply([Set(Theme, "t", "title", "Toisen")]))

    assert session.undo() == "second"

    assert session.state.find(Theme, "u") is None
    assert session.state.get(Theme, "t").title == "Toisen"
    with pytest.raises(UserError):  # their work is in the theme: it is not mine to take away
        session.undo()
    assert session.state.get(Theme, "t").title == "Toisen"


def test_work_of_others_elsewhere_does_not_matter():
    session, peer = in_memory(), Document()
    session.commit([Add(Theme(id="t", title="Ensin", position=1.0))], name="first")
    session.commit([Set(Theme, "t", "title", "Sitten")], name="second")
    peer.receive(session.snapshot(Scope.ROOM))
    session.receive(Scope.ROOM, peer.apply([Set(Theme, "t", "position", 2.0)]))

    assert session.undo() == "second"

    assert session.state.get(Theme, "t") == Theme(id="t", title="Ensin", position=2.0)


def test_something_new_done_ends_what_can_be_done_again():
    session = in_memory()
    session.commit([Add(Theme(id="t"))], name="first")
    session.undo()
    assert (session.undo_stack.next_undo, session.undo_stack.next_redo) == ("", "first")

    session.commit([Add(Theme(id="u"))], name="second")

    assert (session.undo_stack.next_undo, session.undo_stack.next_redo) == ("second", "")


def test_a_step_that_is_built_upon_cannot_be_done_again_either():
    session, peer = in_memory(), Document()
    session.commit([Add(Theme(id="t", title="Ensin"))], name="first")
    session.commit([Set(Theme, "t", "title", "Sitten")], name="second")
    session.undo()
    peer.receive(session.snapshot(Scope.ROOM))
    session.receive(Scope.ROOM, peer.apply([Set(Theme, "t", "title", "Toisen")]))

    with pytest.raises(UserError):
        session.redo()


def test_writing_over_a_record_can_be_undone():
    session = in_memory()
    session.commit([Add(Theme(id="t", title="Vanha", position=3.0))], name="first")
    session.commit([Add(Theme(id="t", title="Uusi"))], name="second")
    session.undo()

    assert session.state.get(Theme, "t") == Theme(id="t", title="Vanha", position=3.0)


def test_equal_steps_are_undone_the_last_first():
    session = in_memory()
    session.commit([Add(Line(id="a"))], name="begin")
    for starred in (True, False, True):
        session.commit([Set(Line, "a", "starred", starred)], name="star")

    seen = []
    for _ in range(3):
        session.undo()
        seen.append(session.state.get(Line, "a").starred)

    assert seen == [False, True, False]


def test_a_change_of_nothing_known_leaves_nothing_to_undo():
    step = step_of("x", EventState.empty(), [Set(Line, "nobody", "text", "x")])

    assert (step.forward, step.backward) == ((), ())


def test_a_turn_takes_what_leads_there():
    state = EventState.empty().with_records([Theme(id="t", title="a")])
    step = step_of("x", state, [Set(Theme, "t", "title", "b")])
    stack = UndoStack()
    stack.took(step)

    assert Turn(step, is_undo=True).changes == (Set(Theme, "t", "title", "a"),)
    assert Turn(step, is_undo=False).changes == (Set(Theme, "t", "title", "b"),)
    assert stack.next_to_redo(state) is None
    assert isinstance(Desk(stamp=str, lock_path=lambda path: path).new_id(), str)
