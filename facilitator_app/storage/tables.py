"""sqlite-utils, loaded when it is first needed: an event is on the screen before that."""

from __future__ import annotations

import sqlite3
import sys
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from sqlite_utils import Database

    Readable: TypeAlias = Database | sqlite3.Connection


def with_tables(connection: sqlite3.Connection) -> Database:
    """Return `connection` with what makes and changes tables."""
    _load_without_numpy()
    from sqlite_utils import Database  # noqa: PLC0415

    return Database(connection, execute_plugins=False)  # nobody else's code in an event


def tables_in_memory() -> Database:
    """Return an empty database that is in no file."""
    return with_tables(sqlite3.connect(":memory:"))


def _load_without_numpy() -> None:
    """Load sqlite-utils without numpy, which it would take along if it can.

    Only the solver of the groups needs numpy, and loads it when somebody divides people.
    """
    absent = [name for name in ("numpy", "pandas") if name not in sys.modules]
    blocked = dict.fromkeys(absent)
    sys.modules.update(blocked)  # pyright: ignore[reportCallIssue, reportArgumentType]
    try:
        import sqlite_utils  # noqa: F401, PLC0415
    finally:
        for name in absent:
            del sys.modules[name]
