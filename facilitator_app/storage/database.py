"""Opening an event file: what it must be, and a sentence for each way in which it is not."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.storage.migrations import migrations

APPLICATION_ID = 0x4469616C  # "Dial"
BUSY_TIMEOUT_MS = 3_000


def create_database(path: Path) -> Database:
    """Make a new event file.

    Raises:
        UserError: There is a file already, or it cannot be written.
    """
    if path.exists():
        raise UserError(Problem.FILE_EXISTS, path=path)
    with told(path):
        db = Database(_connect(f"{path.absolute().as_uri()}?mode=rwc"))
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        prepare(db)
        migrations.apply(db)
    return db


def open_database(path: Path) -> Database:
    """Open an event file for reading and writing, brought to this version.

    Raises:
        UserError: It is missing, no event, newer, damaged, in use, or cannot be written.
    """
    if not path.is_file():
        raise UserError(Problem.NO_SUCH_FILE, path=path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise UserError(Problem.READ_ONLY, path=path)
    with told(path):
        db = Database(_connect(f"{path.absolute().as_uri()}?mode=rw"))
        try:
            require_event(db, path)
            prepare(db)
            migrations.apply(db)
        except BaseException:
            db.close()
            raise
    return db


def open_for_reading(path: Path) -> Database:
    """Open an event file without changing it, also in a folder that cannot be written.

    Raises:
        UserError: It is missing, no event, newer or damaged.
    """
    if not path.is_file():
        raise UserError(Problem.NO_SUCH_FILE, path=path)
    # A write-ahead log needs a file beside it; where none can be made, nobody writes either.
    immutable = "" if os.access(path.parent, os.W_OK) else "&immutable=1"
    with told(path):
        db = Database(_connect(f"{path.absolute().as_uri()}?mode=ro{immutable}"))
        try:
            require_event(db, path)
        except BaseException:
            db.close()
            raise
    return db


def prepare(db: Database) -> None:
    """Set what makes an acknowledged write survive a power cut."""
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA foreign_keys = ON")


def require_event(db: Database, path: Path) -> None:
    """Refuse a file of another program and a file of a newer version.

    Raises:
        UserError: It is one of these.
    """
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise UserError(Problem.NOT_AN_EVENT, path=path)
    known = {step.name for step in migrations._migrations}
    if any(step.name not in known for step in migrations.applied(db)):
        raise UserError(Problem.FILE_TOO_NEW, path=path)


def format_version(db: Database) -> int:
    """Return how many steps the file has been brought through."""
    return len(migrations.applied(db))


@contextmanager
def told(path: Path) -> Generator[None]:
    """Turn what SQLite and the system say of `path` into a problem that a person can mend."""
    try:
        yield
    except sqlite3.Error as error:
        raise UserError(problem_of(error), path=path, reason=error) from error
    except PermissionError as error:
        raise UserError(Problem.CANNOT_WRITE, path=path, reason=error.strerror) from error
    except OSError as error:
        raise UserError(Problem.CANNOT_READ, path=path, reason=error.strerror) from error


def problem_of(error: sqlite3.Error) -> Problem:
    """Return what a SQLite error means to a person."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF
    match primary:
        case sqlite3.SQLITE_NOTADB:
            return Problem.NOT_AN_EVENT
        case sqlite3.SQLITE_CORRUPT:
            return Problem.FILE_DAMAGED
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return Problem.FILE_IN_USE
        case sqlite3.SQLITE_READONLY:
            return Problem.READ_ONLY
        case sqlite3.SQLITE_FULL:
            return Problem.DISK_FULL
        case _ if "malformed" in str(error):
            return Problem.FILE_DAMAGED
        case _:
            return Problem.CANNOT_WRITE


def _connect(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_MS / 1000)
    connection.execute("PRAGMA cell_size_check = ON")
    return connection
