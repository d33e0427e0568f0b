"""Opening, making and closing an event: lock, file, documents, tables, session."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Record, Scope
from facilitator_app.core.state import EventState
from facilitator_app.session.roles import Seat
from facilitator_app.session.session import Session
from facilitator_app.storage import pending, read_model, rewriting, update_log
from facilitator_app.storage.database import (
    connect_to_event,
    create_database,
    open_database,
    open_for_reading,
    pending_path,
    remove_event,
    told,
)
from facilitator_app.storage.file_lock import FileLock
from facilitator_app.sync.documents import Documents, Log

if TYPE_CHECKING:
    from facilitator_app.storage.tables import Database, Readable
    from facilitator_app.storage.update_log import LogEnd

logger = logging.getLogger(__name__)

SNAPSHOT_ROWS = 500  # replaying fewer rows costs less than keeping a snapshot


@frozen
class Desk:
    """What a session needs of the computer that it runs on.

    Attributes:
        stamp: Returns the time of day in UTC, ISO 8601, for the log.
        lock_path: Returns the lock of an event file.
        new_id: Returns an id that no other laptop will ever make.
    """

    stamp: Callable[[], str]
    lock_path: Callable[[Path], Path]
    new_id: Callable[[], str] = lambda: os.urandom(8).hex()


@frozen
class _Content:
    """What was found in a file: records of its tables, or of its log."""

    documents: Documents
    records: list[Record]
    log_end: LogEnd = (0, 0)
    from_tables: bool = False


def create(path: Path, desk: Desk) -> Session:
    """Make a new, blank event file and open it.

    Raises:
        UserError: There is a file already, or it cannot be written.
    """
    with _locked_unless_it_fails(path, desk) as lock:
        with _new_file(path) as db:
            read_model.rebuild(db, ())
        return _session(path, desk, Seat(), lock, _Content(Documents(), []))


def open_session(path: Path, desk: Desk, seat: Seat | None = None) -> Session:
    """Open an event for work; nobody else can have it open for work at the same time.

    Raises:
        UserError: It is missing, no event, newer, damaged, in use, or cannot be written.
    """
    if not path.is_file():
        raise UserError(Problem.NO_SUCH_FILE, path=path)
    with _locked_unless_it_fails(path, desk) as lock:
        pending.take_in(path)
        with closing(connect_to_event(path)) as file:
            documents = _documents(file, path)
            rows, end = _rows(file, path), _log_end(file, path)
        from_tables = rows is not None
        records = _read(documents, path) if rows is None else rows
        damaged = None if from_tables else _make_ready(path, records)
        content = _Content(documents, records, end, from_tables)
        session = _session(path, desk, seat or Seat(), lock, content)
        session.damaged_file = damaged
        return session


def open_read_only(path: Path, desk: Desk) -> Session:
    """Open an event to look at; it may be open elsewhere or lie in a folder without write access.

    Raises:
        UserError: It is missing, no event, newer or damaged.
    """
    take_in_pending(path, desk)
    with closing(open_for_reading(path)) as db:
        documents = _documents(db, path)
    state = EventState.empty().with_records(_read(documents, path))
    return Session(
        path,
        documents,
        state,
        stamp=desk.stamp,
        new_id=desk.new_id,
        seat=Seat(),
        writable=False,
        on_close=lambda _: None,
    )


def take_in_pending(path: Path, desk: Desk) -> None:
    """Let a file to be looked at have what its program still held when it was killed.

    Where somebody works on the event, or nothing can be written, it stays as it is.
    """
    if not pending_path(path).exists():
        return
    try:
        with told(path), closing(FileLock(desk.lock_path(path), path)):
            pending.take_in(path)
    except UserError as error:
        logger.info("what was on its way stays beside the file: %s", error.problem.value)


def save_elsewhere(session: Session, path: Path) -> None:
    """Write everything that the session knows, saved or not, to a new file.

    For the moment when the event's own file takes no more: the disk is full or gone.

    Raises:
        UserError: There is a file already, or this one cannot be written either.
    """
    with _new_file(path) as db:
        update_log.append_updates(db, session.as_updates())
        read_model.rebuild(db, session.state.everything())


@contextmanager
def _new_file(path: Path) -> Generator[Database]:
    """Make an event file and fill it inside, all or nothing."""
    with closing(create_database(path)) as db:
        try:
            with told(path), db.atomic():
                yield db
        except BaseException:
            db.close()
            remove_event(path)
            raise


def _rows(file: Readable, path: Path) -> list[Record] | None:
    """Return what the tables hold; None when the log must say it, also because of a damage."""
    try:
        with told(path):
            if read_model.is_current(file) and not rewriting.is_packing_due(file):
                return read_model.read_all(file)
    except UserError as error:
        if error.problem is not Problem.FILE_DAMAGED:
            raise
    except ValueError as error:  # a cell that no record of this kind can have
        logger.warning("a row of the tables cannot be read: %s", type(error).__name__)
    return None


def _make_ready(path: Path, records: list[Record]) -> Path | None:
    """Bring the tables to this version, and finish what a program that ended did not.

    Damaged tables are made anew; where even that does not work, the whole file is.

    Returns:
        Where the damaged file is kept, None when there was no damage.
    """
    from facilitator_app.storage import remaking  # noqa: PLC0415 - most starts make nothing anew

    try:
        with closing(open_database(path)) as db, told(path):
            sound = remaking.is_sound(db)
            if sound:
                read_model.rebuild(db, records)
            if sound and rewriting.is_packing_due(db):
                _pack(db, path)
    except UserError as error:
        if error.problem is not Problem.FILE_DAMAGED:
            raise
        sound = False
    if sound:
        return None
    logger.error("the file was damaged and is made anew from its log")
    return remaking.remake(path, records)


def _pack(db: Database, path: Path) -> None:
    """Pack the file; when it cannot be, the event opens all the same."""
    try:
        with told(path):
            rewriting.pack(db, path)
    except UserError as error:
        logger.warning("the file is packed another time: %s", error.problem.value)


def _log_end(db: Readable, path: Path) -> LogEnd:
    with told(path):
        return update_log.log_end(db)


def _documents(db: Readable, path: Path) -> Documents:
    try:
        with told(path):
            return read_documents(db)
    except UserError as error:
        raise _about(path, error) from error


def _read(documents: Documents, path: Path) -> list[Record]:
    try:
        return documents.read_all()
    except UserError as error:
        raise _about(path, error) from error


def _about(path: Path, error: UserError) -> UserError:
    """Return a damage of the log as one of the file."""
    damaged = error.problem in (Problem.FILE_DAMAGED, Problem.BAD_UPDATE)
    return UserError(Problem.FILE_DAMAGED, path=path) if damaged else error


def read_documents(db: Readable) -> Documents:
    """Return the documents that the log makes.

    Raises:
        UserError: A row is damaged.
    """
    update_log.require_known_scopes(db)
    return Documents(
        {
            scope: Log(update_log.read_updates(db, scope), update_log.read_waiting(db, scope))
            for scope in Scope
        }
    )


def _session(
    path: Path,
    desk: Desk,
    seat: Seat,
    lock: FileLock,
    content: _Content,
) -> Session:
    def on_close(session: Session) -> None:
        try:
            _keep_snapshots(session)
        except UserError as error:  # only slower to open next time
            logger.warning("no snapshot: %s", error.problem.value)
        finally:
            lock.close()

    return Session(
        path,
        content.documents,
        EventState.empty().with_records(content.records),
        stamp=desk.stamp,
        new_id=desk.new_id,
        seat=seat,
        from_tables=content.from_tables,
        log_end=content.log_end,
        on_close=on_close,
    )


def _keep_snapshots(session: Session) -> None:
    """Shorten the next opening of a long log; what was not written must not get into it."""
    if session.unsaved:
        return
    with closing(open_database(session.path)) as db, told(session.path), db.atomic():
        for scope in Scope:
            if update_log.rows_since_snapshot(db, scope) > SNAPSHOT_ROWS:
                update_log.write_snapshot(db, scope, session.snapshot(scope))


@contextmanager
def _locked_unless_it_fails(path: Path, desk: Desk) -> Generator[FileLock]:
    """Take the lock of an event; let go of it only when what is done inside fails."""
    with told(path):
        lock = FileLock(desk.lock_path(path), path)
    try:
        yield lock
    except BaseException:
        lock.close()
        raise
