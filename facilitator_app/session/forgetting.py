"""Taking things out of an event for good: no undo, no trace in the file.

What was taken out reaches other laptops as a deletion, and merging an older copy does not bring
it back; each laptop packs its own file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from facilitator_app.core.changes import Touched
from facilitator_app.core.model import KINDS, Scope
from facilitator_app.session.session import Session


def forget(
    session: Session, records: Iterable[Touched], scopes: Collection[Scope] = tuple(Scope)
) -> None:
    """Delete `records` and everything that they ever held.

    Args:
        scopes: Which documents lose every former wording with it.

    Raises:
        UserError: Not allowed, or the file cannot be written; what is deleted stays deleted and
            the file is packed at its next opening.
    """
    session.forget(records)
    session.rewrite_file(scopes)


def forget_scope(session: Session, scope: Scope) -> None:
    """Delete for good everything of a scope.

    Names of people may be in the former wordings of lines too: those go with the people. Private
    things are in no other document, and the notes keep their former wordings.

    Raises:
        UserError: As for `forget`.
    """
    tables = [(kind, session.state.table(kind)) for kind in KINDS if kind.scope is scope]
    forget(
        session,
        [Touched(kind, each) for kind, table in tables for each in (*table.rows, *table.removed)],
        (scope,) if scope is Scope.PRIVATE else tuple(Scope),
    )
