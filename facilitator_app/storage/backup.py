"""Copies that can be handed out, and what is wrong with a file."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.storage import update_log
from facilitator_app.storage.database import open_for_reading, told

if TYPE_CHECKING:
    from sqlite_utils import Database

    from facilitator_app.storage.tables import Readable

LAST_BACKUP_KEY = "last_backup"
_COPIES_KEY, _MOST_COPIES = "copies", 50
INDEX_OF_WORDS = "note_fts"


def copy_event(path: Path, target: Path) -> None:
    """Write one plain file with everything of an event, which may be open, to `target`.

    Raises:
        UserError: There is a file already, or it cannot be written.
    """
    if target.exists():
        raise UserError(Problem.FILE_EXISTS, path=target)
    if target.parent.is_dir() and not os.access(target.parent, os.W_OK):
        raise UserError(Problem.FOLDER_READ_ONLY, path=target.parent)
    partial = target.with_name(f"{target.name}.part")
    with told(target):  # a disk for reading only refuses even that
        partial.unlink(missing_ok=True)
    db = open_for_reading(path)
    try:
        with told(target):
            db.execute("PRAGMA query_only = OFF")  # the copy counts as writing
            db.execute("VACUUM INTO ?", [str(partial)])
            sync_to_disk(partial)
            partial.replace(target)
    except UserError:
        partial.unlink(missing_ok=True)
        raise
    finally:
        db.close()


def note_copy(db: Database, target: Path) -> None:
    """Keep where a copy was written: what is deleted for good goes from there too."""
    former = [each for each in copies(db) if each != target]
    places = [str(each) for each in (*former, target)][-_MOST_COPIES:]
    set_meta(db, _COPIES_KEY, json.dumps(places))


def copies(db: Readable) -> list[Path]:
    """Return where copies of the event were written, the latest last."""
    return [Path(each) for each in json.loads(meta(db, _COPIES_KEY) or "[]")]


def sync_to_disk(file: Path) -> None:
    """Wait until what was written to `file` would survive a power cut."""
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())


def find_damage(db: Database) -> list[str]:
    """Return what is wrong with an open file, in words for a log; nothing when it is sound."""
    try:
        problems = [row[0] for row in db.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
        problems += [f"update_log row {seq}: checksum" for seq in update_log.damaged_rows(db)]
        problems += [f"snapshot {scope}: checksum" for scope in update_log.damaged_snapshots(db)]
        _check_index_of_words(db)
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return problems


def _check_index_of_words(db: Database) -> None:
    """Let the full-text index look at itself, in a copy: that counts as writing.

    Raises:
        sqlite3.DatabaseError: It does not fit the lines.
    """
    if not db.table(INDEX_OF_WORDS).exists():
        return
    with closing(sqlite3.connect(":memory:")) as memory:
        db.conn.backup(memory)
        memory.execute(f"INSERT INTO {INDEX_OF_WORDS}({INDEX_OF_WORDS}) VALUES('integrity-check')")


def meta(db: Readable, key: str) -> str | None:
    """Return a fact about the file itself."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", [key]).fetchone()
    return row[0] if row else None


def set_meta(db: Database, key: str, value: str) -> None:
    """Keep a fact about the file itself."""
    db.table("meta").upsert({"key": key, "value": value}, pk="key")
