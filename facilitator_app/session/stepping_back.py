"""Undo and redo of an open event: live commands for ten minutes, also over a restart.

Steps of this process are on the stack of the session. What a process before it did to the clocks
is in their own log of commands, and is taken back by a command of its own.
"""

from __future__ import annotations

from facilitator_app.core.commands import live
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Group, LiveEvent
from facilitator_app.session.session import Session
from facilitator_app.session.undo import Turn


def step_back(session: Session, now_ms: int) -> str:
    """Take back the last step and return its name.

    Raises:
        UserError: There is none, or it moved a clock more than ten minutes ago.
    """
    turn = session.undo_stack.next_to_undo(session.state)
    if turn is None:
        session.execute_now(live.undo, session.new_id, _groups(session), now_ms)
        return live.undo.__name__
    _check_age(session, turn, now_ms)
    return session.undo()


def step_forward(session: Session, now_ms: int) -> str:
    """Do the last undone step again and return its name.

    Raises:
        UserError: There is none, or it moved a clock more than ten minutes ago.
    """
    turn = session.undo_stack.next_to_redo(session.state)
    if turn is None:
        session.execute_now(live.redo, session.new_id, _groups(session), now_ms)
        return live.redo.__name__
    _check_age(session, turn, now_ms)
    return session.redo()


def _check_age(session: Session, turn: Turn, now_ms: int) -> None:
    """Refuse what would move a clock back to where it was long ago."""
    made = (each.id for each in turn.step.born if each.kind is LiveEvent)
    events = (session.state.known(LiveEvent, event_id) for event_id in made)
    given_ms = [event.at_ms for event in events if event is not None]
    if given_ms and now_ms - max(given_ms) > live.UNDO_WINDOW_MS:
        raise UserError(Problem.NOTHING_TO_UNDO)


def _groups(session: Session) -> list[str]:
    own = session.seat.group_id
    return [own] if own else [group.id for group in session.state.all(Group)]
