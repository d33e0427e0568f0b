"""Taking out of a file for good what is no longer in its documents.

SQLite leaves deleted rows on free pages and in the write-ahead log, and the full-text index keeps
the words of deleted lines: the log is replaced, the tables are made anew, the file is packed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Record, Scope
from facilitator_app.storage import backup, read_model, update_log
from facilitator_app.storage.database import damaged_files

if TYPE_CHECKING:
    from sqlite_utils import Database

    from facilitator_app.storage.tables import Readable

_PACKING_DUE_KEY = "packing_due"


def rewrite(
    db: Database,
    updates: Sequence[update_log.Update],
    records: Iterable[Record],
    scopes: Collection[Scope],
) -> None:
    """Replace the log of each of `scopes` by its part of `updates`, the tables by `records`."""
    with db.atomic():
        for scope in scopes:
            update_log.clear_log(db, scope)
        update_log.append_updates(db, [each for each in updates if each.scope in scopes])
        read_model.rebuild(db, records)
        backup.set_meta(db, _PACKING_DUE_KEY, "1")


def is_packing_due(db: Readable) -> bool:
    """Return True when a rewritten file was not packed: the program ended in between."""
    return backup.meta(db, _PACKING_DUE_KEY) is not None


def pack(db: Database, path: Path) -> None:
    """Leave nothing in the file and its write-ahead log but what the tables hold.

    A damaged file that is kept beside it would hold what is forgotten: it goes too.

    Raises:
        UserError: Somebody is reading the file; it stays due.
    """
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute("VACUUM")
    if db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise UserError(Problem.FILE_IN_USE, path=path)
    for kept in damaged_files(path):
        kept.unlink(missing_ok=True)
    with db.atomic():
        db.execute("DELETE FROM meta WHERE key = ?", [_PACKING_DUE_KEY])
