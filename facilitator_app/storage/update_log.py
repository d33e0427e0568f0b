"""The append-only truth: rows with a checksum each, and snapshots that shorten the reading."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Scope
from facilitator_app.storage.database import about_the_disk

if TYPE_CHECKING:
    from sqlite_utils import Database

    from facilitator_app.storage.tables import Readable


LogEnd = tuple[int, int]
"""Number and checksum of a log's newest row; zeros when it has none."""


@frozen
class Update:
    """One change to one scope's document.

    Attributes:
        written_at: UTC, ISO 8601 with milliseconds, for example "2026-03-01T12:00:05.250Z".
        waits: True when it came before what it builds on; it is written again in its turn.
    """

    scope: Scope
    data: bytes
    written_at: str
    waits: bool = False


def append_updates(db: Database, updates: Iterable[Update]) -> None:
    """Write `updates` in order; the caller's transaction makes it all or none."""
    db.conn.executemany(
        "INSERT INTO update_log (scope, data, crc, written_at) VALUES (?, ?, ?, ?)",
        [
            (_label(update), update.data, zlib.crc32(update.data), update.written_at)
            for update in updates
        ],
    )


def read_updates(db: Readable, scope: Scope) -> list[bytes]:
    """Return what brings an empty document to the present: the snapshot, then what came after.

    Raises:
        UserError: A row does not match its checksum.
    """
    start, updates = _read_snapshot(db, scope)
    rows = db.execute(
        "SELECT data, crc FROM update_log WHERE scope = ? AND seq > ? ORDER BY seq",
        [scope.value, start],
    )
    for data, crc in rows:
        if zlib.crc32(data) != crc:
            raise UserError(Problem.FILE_DAMAGED, path="", reason="crc")
        updates.append(data)
    return updates


def read_waiting(db: Readable, scope: Scope) -> list[bytes]:
    """Return the updates that came too early, also those whose turn has come since."""
    query = "SELECT data FROM update_log WHERE scope = ? ORDER BY seq"
    return [data for (data,) in db.execute(query, [_waiting(scope)])]


def read_log(db: Database, scope: Scope) -> Iterator[Update]:
    """Yield every row of a scope with the time at which it was written, without the snapshot.

    Raises:
        UserError: A row does not match its checksum.
    """
    rows = db.execute(
        "SELECT data, crc, written_at FROM update_log WHERE scope = ? ORDER BY seq", [scope.value]
    )
    for data, crc, written_at in rows:
        if zlib.crc32(data) != crc:
            raise UserError(Problem.FILE_DAMAGED, path="", reason="crc")
        yield Update(scope, data, written_at)


def log_end(db: Readable) -> LogEnd:
    """Return number and checksum of the newest row, which tell one file from another."""
    query = "SELECT seq, crc FROM update_log ORDER BY seq DESC LIMIT 1"
    row = db.execute(query).fetchone()
    return (row[0], row[1]) if row else (0, 0)


def crcs_after(db: Readable, seq: int) -> list[int]:
    """Return the checksum of row `seq`, zero where that is none, and of all rows after it."""
    query = "SELECT crc FROM update_log WHERE seq >= ? ORDER BY seq"
    crcs = [crc for (crc,) in db.execute(query, [seq])]
    return crcs if seq else [0, *crcs]


def require_known_scopes(db: Readable) -> None:
    """Refuse a log with a row that belongs to no scope: it would be passed over in silence.

    Raises:
        UserError: There is one.
    """
    if _lost_rows(db):
        raise UserError(Problem.FILE_DAMAGED, path="", reason="scope")


def damaged_rows(db: Database) -> list[int]:
    """Return the numbers of the rows that do not match their checksum or belong to no scope."""
    rows = db.execute("SELECT seq, data, crc FROM update_log ORDER BY seq")
    return _lost_rows(db) + [seq for seq, data, crc in rows if zlib.crc32(data) != crc]


def damaged_snapshots(db: Database) -> list[str]:
    """Return the scopes whose snapshot does not match its checksum; their log still has all."""
    rows = db.execute("SELECT scope, data, crc FROM snapshot ORDER BY scope")
    return [scope for scope, data, crc in rows if zlib.crc32(data) != crc]


def rows_since_snapshot(db: Database, scope: Scope) -> int:
    """Return how many rows have to be replayed after the snapshot."""
    query = (
        "SELECT COUNT(*) FROM update_log WHERE scope = :scope AND seq > "
        "COALESCE((SELECT seq FROM snapshot WHERE scope = :scope), 0)"
    )
    return int(db.execute(query, {"scope": scope.value}).fetchone()[0])


def write_snapshot(db: Database, scope: Scope, data: bytes) -> None:
    """Keep `data` as what the whole log of `scope` amounts to at this moment."""
    query = "SELECT MAX(seq) FROM update_log WHERE scope = ?"  # other scopes' numbers come back
    last = db.execute(query, [scope.value]).fetchone()[0] or 0
    row = {"scope": scope.value, "seq": last, "data": data, "crc": zlib.crc32(data)}
    db.table("snapshot").upsert(row, pk="scope")


def clear_log(db: Database, scope: Scope) -> None:
    """Forget how `scope` came to be; the caller writes its documents anew."""
    db.execute("DELETE FROM update_log WHERE scope IN (?, ?)", [scope.value, _waiting(scope)])
    db.execute("DELETE FROM snapshot WHERE scope = ?", [scope.value])


def scope_sizes(db: Database) -> dict[str, int]:
    """Return the bytes of each scope's log."""
    rows = dict(db.execute("SELECT scope, SUM(LENGTH(data)) FROM update_log GROUP BY scope"))
    return {scope.value: int(rows.get(scope.value) or 0) for scope in Scope}


def _label(update: Update) -> str:
    return _waiting(update.scope) if update.waits else update.scope.value


def _waiting(scope: Scope) -> str:
    return f"{scope.value}/waiting"


def _read_snapshot(db: Readable, scope: Scope) -> tuple[int, list[bytes]]:
    query = "SELECT seq, data, crc FROM snapshot WHERE scope = ?"
    try:
        row = db.execute(query, [scope.value]).fetchone()
    except sqlite3.DatabaseError as error:
        if about_the_disk(error):
            raise
        row = None
    if row is None or zlib.crc32(row[1]) != row[2]:  # the log still has everything
        return 0, []
    return row[0], [row[1]]


def _lost_rows(db: Readable) -> list[int]:
    labels = [label for scope in Scope for label in (scope.value, _waiting(scope))]
    marks = ", ".join("?" for _ in labels)
    query = f"SELECT seq FROM update_log WHERE scope NOT IN ({marks})"  # noqa: S608 - only marks
    return [seq for (seq,) in db.execute(query, labels)]
