"""Who may change what."""

import pytest

from facilitator_app.core.changes import Add, Set
from facilitator_app.core.commands import notes
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import (
    BroadcastSeen,
    Event,
    Group,
    Line,
    LiveEvent,
    OwnNote,
    Person,
    Phase,
    Question,
    Theme,
    TopicCandidate,
    Turn,
    UsedQuestion,
)
from facilitator_app.core.model import Seat as Chair
from facilitator_app.core.state import EventState
from facilitator_app.session.opening import open_session
from facilitator_app.session.roles import Role, Seat, may_change

RECORDER = Seat(Role.RECORDER, "g1")
FACILITATOR = Seat(Role.FACILITATOR, "g1")
STATE = EventState.empty().with_records(
    [
        Group(id="g1"),
        Group(id="g2"),
        Line(id="mine", group_id="g1"),
        Line(id="theirs", group_id="g2"),
        Phase(id="p"),
        Chair(id="r:theirs", group_id="g2"),
    ]
)
OWN = {"group_id": "g1"}
OTHER = {"group_id": "g2"}


@pytest.mark.parametrize(
    ("change", "recorder", "facilitator"),
    [
        (Add(Line(id="new", **OWN)), True, False),
        (Add(Line(id="new", **OTHER)), False, False),
        (Add(Line(id="new")), False, False),
        (Add(Line(id="theirs", **OWN)), False, False),
        (Set(Line, "mine", "text", "x"), True, False),
        (Set(Line, "theirs", "text", "x"), False, False),
        (Set(Line, "mine", "group_id", "g2"), False, False),
        (Set(Line, "theirs", "group_id", "g1"), False, False),
        (Set(Line, "nobody's", "text", "x"), False, False),
        (Set(Group, "g1", "help_at_ms", 5), True, True),
        (Set(Group, "g2", "help_at_ms", 5), False, False),
        (Set(Group, "g1", "topic", "x"), False, True),
        (Set(Group, "g1", "facilitator", "x"), False, False),
        (Add(Group(id="g1")), False, False),
        (Add(LiveEvent(id="e", **OWN)), False, True),
        (Add(LiveEvent(id="e", **OTHER)), False, False),
        (Add(UsedQuestion(id="q:g1", **OWN)), False, True),
        (Add(BroadcastSeen(id="b:g1", **OWN)), True, True),
        (Add(BroadcastSeen(id="b:g2", **OTHER)), False, False),
        (Add(TopicCandidate(id="t", **OWN)), False, True),
        (Add(Question(id="q", **OWN)), False, True),
        (Add(Question(id="q")), False, False),
        (Add(Chair(id="r:p", **OWN)), False, True),
        (Set(Chair, "r:theirs", "absent", True), False, False),
        (Set(Phase, "p", "minutes", 5), False, False),
        (Add(Person(id="a")), False, False),
        (Add(Theme(id="t")), False, False),
        (Set(Event, "event", "title", "x"), False, False),
        (Add(Turn(id="t")), True, True),
        (Add(OwnNote(id="g1:p")), True, True),
    ],
    ids=str,
)
def test_each_role_changes_its_own(change, recorder, facilitator):
    assert may_change(RECORDER, STATE, [change]) is recorder
    assert may_change(FACILITATOR, STATE, [change]) is facilitator
    assert may_change(Seat(), STATE, [change])


def test_one_change_that_is_not_allowed_holds_back_all():
    allowed, refused = Add(Line(id="new", **OWN)), Set(Phase, "p", "minutes", 5)

    assert not may_change(RECORDER, STATE, [allowed, refused])


def test_what_is_refused_changes_nothing(session, desk):
    session.commit([Add(Group(id="g1")), Add(Phase(id="p", minutes=5))], name="")
    session.close()
    recorder = open_session(session.path, desk, RECORDER)

    with pytest.raises(UserError) as caught:
        recorder.commit([Set(Phase, "p", "minutes", 9)], name="")
    assert caught.value.problem is Problem.NOT_ALLOWED
    recorder.execute(notes.begin_line, Line(id="a", group_id="g1"))

    assert recorder.state.get(Phase, "p").minutes == 5
    assert recorder.undo() == "begin_line"
    assert recorder.close()


def test_a_step_that_is_not_allowed_any_more_stays_to_be_undone(session):
    session.commit([Add(Theme(id="t"))], name="theme")
    session.seat = RECORDER
    with pytest.raises(UserError):
        session.undo()
    session.seat = Seat()

    assert session.undo() == "theme"
