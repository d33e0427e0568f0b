"""Closing an event: numbers stay, and what never left this laptop is deleted for good."""

from __future__ import annotations

from facilitator_app.core.commands.closing import close
from facilitator_app.core.model import Scope
from facilitator_app.session.forgetting import forget_scope
from facilitator_app.session.roles import Role
from facilitator_app.session.session import Session


def close_event(session: Session) -> None:
    """Close the event; who spoke, who asked for the floor and own notes are deleted for good.

    On a laptop that is not the coordinator's only the latter happens.

    Raises:
        UserError: As for `forgetting.forget`; the event is closed, and what is left over is
            taken out when it is closed again or next opened.
    """
    if session.seat.role is Role.COORDINATOR:
        session.execute_now(close)
    forget_scope(session, Scope.PRIVATE)
