"""A run-through of an event: everything works as on the day, and nothing of it is ever written."""

from __future__ import annotations

from facilitator_app.core.changes import Add
from facilitator_app.core.model import (
    Canvas,
    ChecklistItem,
    Event,
    FrameItem,
    Group,
    PairRound,
    Person,
    Phase,
    Question,
    Recipient,
    Record,
    Round,
    RuleSet,
    Seat,
)
from facilitator_app.core.state import EventState
from facilitator_app.session import roles
from facilitator_app.session.session import Session
from facilitator_app.sync.documents import Documents

_PLANNED: tuple[type[Record], ...] = (  # and nothing of what happens on the day
    Event,
    FrameItem,
    Phase,
    Question,
    RuleSet,
    Canvas,
    ChecklistItem,
    Person,
    Recipient,
    Group,
    Round,
    Seat,
    PairRound,
)


def rehearse(session: Session) -> Session:
    """Return a session on the same event, as planned and not begun, that has no file."""
    rehearsal = Session(
        session.path,
        Documents(),
        EventState.empty(),
        stamp=str,
        new_id=session.new_id,
        seat=roles.Seat(),
        kept=False,
        on_close=lambda _: None,
    )
    planned = [record for kind in _PLANNED for record in session.state.all(kind)]
    rehearsal.commit([Add(record) for record in planned], name=rehearse.__name__, undoable=False)
    rehearsal.seat = session.seat
    return rehearsal
