"""Opening an event file: what it must be, and a sentence for each way in which it is not."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.storage.file_format import FORMAT_STEPS, format_steps
from facilitator_app.storage.tables import with_tables

if TYPE_CHECKING:
    from sqlite_utils import Database

    from facilitator_app.storage.tables import Readable

C = TypeVar("C", "Database", sqlite3.Connection)

APPLICATION_ID = 0x4469616C  # "Dial"
BUSY_TIMEOUT_MS = 3_000

_NEARLY_NOTHING_BYTES = 64 * 1024
_CANNOT_BE_WRITTEN = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
_OF_THE_DISK = (
    *_CANNOT_BE_WRITTEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_NOMEM,
)


def create_database(path: Path) -> Database:
    """Make a new event file.

    Raises:
        UserError: There is a file already, or it cannot be written.
    """
    if path.exists():
        raise UserError(Problem.FILE_EXISTS, path=path)
    if path.parent.is_dir() and not os.access(path.parent, os.W_OK):
        raise UserError(Problem.READ_ONLY, path=path)
    with told(path):
        try:
            with _closed_on_error(with_tables(_connect(path, "mode=rwc"))) as db:
                db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                prepare(db)
                _bring_to_this_version(db)
        except BaseException:
            remove_event(path)  # half a file would be in the way of the next try
            raise
    return db


def open_database(path: Path) -> Database:
    """Open an event file for reading and writing, brought to this version.

    Raises:
        UserError: It is missing, no event, newer, damaged, in use, or cannot be written.
    """
    return with_tables(connect_to_event(path))


def connect_to_event(path: Path) -> sqlite3.Connection:
    """Open an event file as `open_database` does, without what makes and changes tables.

    Raises:
        UserError: It is missing, no event, newer, damaged, in use, or cannot be written.
    """
    _require_file(path)
    if not _is_writable(path):
        raise UserError(Problem.READ_ONLY, path=path)
    with told(path), _closed_on_error(_connect(path, "mode=rw")) as connection:
        require_event(connection, path)
        prepare(connection)
        if format_steps(connection) != list(FORMAT_STEPS):
            _bring_to_this_version(with_tables(connection))
        connection.execute("BEGIN IMMEDIATE")  # some systems open a protected file without a word
        connection.execute("ROLLBACK")
    return connection


def open_for_reading(path: Path) -> Database:
    """Open an event file without changing it, also in a folder that cannot be written.

    Raises:
        UserError: It is missing, no event, newer or damaged.
    """
    _require_file(path)
    with told(path), _closed_on_error(with_tables(_connect_for_reading(path))) as db:
        require_event(db.conn, path)
    return db


def remove_event(path: Path) -> None:
    """Delete an event file with what is kept beside it."""
    for file in (path, *files_beside(path), pending_path(path)):
        file.unlink(missing_ok=True)


def damaged_files(path: Path) -> list[Path]:
    """Return the damaged files that were kept when the event at `path` was made anew."""
    begin = damaged_name(path)
    return [each for each in path.parent.iterdir() if each.name.startswith(begin)]


def damaged_name(path: Path) -> str:
    """Return how the name of a damaged file begins; no list of events looks for such."""
    return f"{path.name}.damaged"


def prepare(db: Readable) -> None:
    """Set what makes an acknowledged write survive a power cut."""
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA fullfsync = ON")  # macOS calls a write done while the disk still holds it
    db.execute("PRAGMA foreign_keys = ON")


def require_event(db: sqlite3.Connection, path: Path) -> None:
    """Refuse a file of another program and a file of a newer version.

    Raises:
        UserError: It is one of these.
    """
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise UserError(Problem.NOT_AN_EVENT, path=path)
    if set(format_steps(db)) - set(FORMAT_STEPS):
        raise UserError(Problem.FILE_TOO_NEW, path=path)


def file_identity(path: Path) -> tuple[int, int] | None:
    """Return what tells the file at `path` from any other on this computer; None without one."""
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_dev, status.st_ino)


@contextmanager
def told(path: Path) -> Generator[None]:
    """Turn what SQLite and the system say of `path` into a problem that a person can mend."""
    try:
        yield
    except sqlite3.Error as error:
        problem = problem_of(error)
        if problem is Problem.CANNOT_WRITE and _is_full(path):
            problem = Problem.DISK_FULL
        raise UserError(problem, path=path, reason=error) from error
    except UnicodeDecodeError as error:  # a name of a table
        raise UserError(Problem.FILE_DAMAGED, path=path, reason="UTF-8") from error
    except PermissionError as error:
        raise UserError(Problem.CANNOT_WRITE, path=path, reason=error.strerror) from error
    except OSError as error:
        full = error.errno == errno.ENOSPC
        problem = Problem.DISK_FULL if full else Problem.CANNOT_READ
        raise UserError(problem, path=path, reason=error.strerror) from error


def problem_of(error: sqlite3.Error) -> Problem:
    """Return what a SQLite error means to a person."""
    match _primary_code(error):
        case sqlite3.SQLITE_NOTADB:
            return Problem.NOT_AN_EVENT
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_ERROR:  # or a table is not as it was made
            return Problem.FILE_DAMAGED
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return Problem.FILE_IN_USE
        case sqlite3.SQLITE_READONLY:
            return Problem.READ_ONLY
        case sqlite3.SQLITE_FULL:
            return Problem.DISK_FULL
        case _ if re.search("malformed|decode to UTF-8", str(error)):
            return Problem.FILE_DAMAGED
        case _:
            return Problem.CANNOT_WRITE


def about_the_disk(error: Exception) -> bool:
    """Return True when trying the same again later may help, False for what never will."""
    if isinstance(error, sqlite3.Error):
        return _primary_code(error) in _OF_THE_DISK
    return isinstance(error, OSError | MemoryError)


def _primary_code(error: sqlite3.Error) -> int | None:
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _require_file(path: Path) -> None:
    if not path.is_file():
        raise UserError(Problem.NO_SUCH_FILE, path=path)


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _is_full(path: Path) -> bool:
    """Return True when the disk has no room: SQLite does not always see that this is why."""
    try:
        return shutil.disk_usage(path.parent).free < _NEARLY_NOTHING_BYTES
    except OSError:
        return False


def files_beside(path: Path) -> tuple[Path, Path]:
    """Return the write-ahead log and its index, which are there while a file is open."""
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def pending_path(path: Path) -> Path:
    """Return the file of what is on its way into the log of the event at `path`."""
    return path.with_name(f"{path.name}-pending")


def _connect(path: Path, options: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{options}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_MS / 1000)
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _connect_for_reading(path: Path) -> sqlite3.Connection:
    """Return a connection that shows everything that was ever committed.

    Whoever reads a file in WAL mode needs its index beside it, and only who may write removes
    that again. Where nothing can be written, a write-ahead log that a crash left behind must be
    read all the same: `immutable` alone would pass it over.
    """
    if _is_writable(path):
        try:
            return _read(_connect(path, "mode=rw"))
        except sqlite3.OperationalError as error:
            if _primary_code(error) not in _CANNOT_BE_WRITTEN:
                raise
    log, _ = files_beside(path)
    if not (log.exists() and log.stat().st_size):
        return _read(_connect(path, "mode=ro&immutable=1"))
    try:
        return _read(_connect(path, "mode=ro"))  # somebody has it open
    except sqlite3.OperationalError:
        return _in_memory(path, log)


def _read(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return `connection` after it has proved that it can read."""
    try:
        connection.execute("SELECT COUNT(*) FROM sqlite_master")
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _in_memory(path: Path, log: Path) -> sqlite3.Connection:
    """Return a copy of the file and its write-ahead log, put together out of its folder."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        shutil.copyfile(log, copy.with_name(log.name))
        memory = sqlite3.connect(":memory:")
        with closing(sqlite3.connect(copy)) as source:
            source.backup(memory)
    return _read(memory)


@contextmanager
def _closed_on_error(db: C) -> Generator[C]:
    try:
        yield db
    except BaseException:
        db.close()
        raise


def _bring_to_this_version(db: Database) -> None:
    from facilitator_app.storage.migrations import migrations  # noqa: PLC0415 - it loads the tools

    migrations.apply(db)
