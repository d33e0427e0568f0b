"""A file whose log is whole, but whose tables or pages are damaged, is made anew from the log.

Everything but the log is derived from it, so nothing is lost. The damaged file is kept.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.core.model import Record
from facilitator_app.storage import read_model
from facilitator_app.storage.backup import sync_to_disk
from facilitator_app.storage.database import (
    about_the_disk,
    create_database,
    damaged_name,
    files_beside,
    open_for_reading,
    remove_event,
    told,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

    from facilitator_app.storage.tables import Readable

_LOG = ("update_log", ("seq", "scope", "data", "crc", "written_at"))
_META = ("meta", ("key", "value"))


def is_sound(db: Readable) -> bool:
    """Return True when the pages of the file fit together: tables, indexes, full text."""
    try:
        return db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except sqlite3.DatabaseError as error:
        if about_the_disk(error):
            raise
        return False


def remake(path: Path, records: Iterable[Record]) -> Path:
    """Make the file at `path` anew with its log and `records`; whoever calls holds its lock.

    Returns:
        Where the damaged file is kept.

    Raises:
        UserError: There is no room, or the folder cannot be written; nothing has changed.
    """
    new, kept = path.with_name(f"{path.name}.new"), _free_name(path)
    remove_event(new)
    try:
        with closing(open_for_reading(path)) as old, closing(create_database(new)) as db:
            _fill(db, old, records, path)
        with told(path):
            sync_to_disk(new)
            for file in (path, *files_beside(path)):  # the write-ahead log belongs to it
                if file.exists():
                    shutil.copyfile(file, kept.with_name(file.name.replace(path.name, kept.name)))
            for file in files_beside(path):
                file.unlink(missing_ok=True)
            new.replace(path)
    except BaseException:
        remove_event(new)
        raise
    return kept


def _fill(db: Database, old: Database, records: Iterable[Record], path: Path) -> None:
    with told(path), db.atomic():
        _copy(old.conn, db.conn, *_LOG)
        _copy_what_can_be_read(old.conn, db.conn, *_META)
        read_model.rebuild(db, records)


def _copy(
    old: sqlite3.Connection, new: sqlite3.Connection, table: str, columns: tuple[str, ...]
) -> None:
    names, marks = ", ".join(columns), ", ".join("?" for _ in columns)
    rows = old.execute(f"SELECT {names} FROM {table}")  # noqa: S608 - names of ours
    new.executemany(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", rows)  # noqa: S608


def _copy_what_can_be_read(
    old: sqlite3.Connection, new: sqlite3.Connection, table: str, columns: tuple[str, ...]
) -> None:
    try:
        _copy(old, new, table, columns)
    except sqlite3.DatabaseError as error:
        if about_the_disk(error):
            raise


def _free_name(path: Path) -> Path:
    """Return a name that no event is looked for under: the list of events shows it once."""
    names = (path.with_name(f"{damaged_name(path)}{at or ''}") for at in count())
    return next(name for name in names if not name.exists())
