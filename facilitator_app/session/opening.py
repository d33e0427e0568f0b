"""Opening, making and closing an event: lock, file, documents, tables, session."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Generator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Record, Scope
from facilitator_app.core.state import EventState
from facilitator_app.session.roles import Seat
from facilitator_app.session.session import Session
from facilitator_app.storage import read_model, rewriting, update_log
from facilitator_app.storage.database import (
    connect_to_event,
    create_database,
    open_database,
    open_for_reading,
    remove_event,
    told,
)
from facilitator_app.sync.document import Document

if TYPE_CHECKING:
    from facilitator_app.storage.tables import Database, Readable

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
    new_id: Callable[[], str] = lambda: secrets.token_hex(8)


def create(path: Path, desk: Desk) -> Session:
    """Make a new, blank event file and open it.

    Raises:
        UserError: There is a file already, or it cannot be written.
    """
    with _locked_unless_it_fails(path, desk) as lock:
        documents = {scope: Document() for scope in Scope}
        with _new_file(path) as db:
            read_model.rebuild(db, ())
        return _session(path, desk, Seat(), lock, documents, ())


def open_session(path: Path, desk: Desk, seat: Seat | None = None) -> Session:
    """Open an event for work; nobody else can have it open for work at the same time.

    Raises:
        UserError: It is missing, no event, newer, damaged, in use, or cannot be written.
    """
    if not path.is_file():
        raise UserError(Problem.NO_SUCH_FILE, path=path)
    with _locked_unless_it_fails(path, desk) as lock:
        with closing(connect_to_event(path)) as file:
            documents, records = _load(file, path)
            with told(path):
                is_ready = read_model.is_current(file) and not rewriting.is_packing_due(file)
        if not is_ready:
            _make_ready(path, records)
        return _session(path, desk, seat or Seat(), lock, documents, records)


def open_read_only(path: Path, desk: Desk) -> Session:
    """Open an event to look at; it may be open elsewhere or lie in a folder without write access.

    Raises:
        UserError: It is missing, no event, newer or damaged.
    """
    with closing(open_for_reading(path)) as db:
        documents, records = _load(db, path)
    state = EventState.empty().with_records(records)
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


def _make_ready(path: Path, records: list[Record]) -> None:
    """Bring the tables to this version, and finish what a program that ended did not."""
    with closing(open_database(path)) as db, told(path):
        if not read_model.is_current(db):
            read_model.rebuild(db, records)
        if rewriting.is_packing_due(db):
            _pack(db, path)


def _pack(db: Database, path: Path) -> None:
    """Pack the file; when it cannot be, the event opens all the same."""
    try:
        with told(path):
            rewriting.pack(db, path)
    except UserError as error:
        logger.warning("the file is packed another time: %s", error.problem.value)


def _load(db: Readable, path: Path) -> tuple[dict[Scope, Document], list[Record]]:
    try:
        with told(path):
            documents = {scope: load_document(db, scope) for scope in Scope}
    except UserError as error:
        if error.problem in (Problem.FILE_DAMAGED, Problem.BAD_UPDATE):
            raise UserError(Problem.FILE_DAMAGED, path=path) from error
        raise
    records = [record for document in documents.values() for record in document.read_all()]
    return documents, records


def load_document(db: Readable, scope: Scope) -> Document:
    """Return the document of a scope as its log makes it.

    Raises:
        UserError: A row is damaged.
    """
    document = Document(update_log.read_updates(db, scope))
    for update in update_log.read_waiting(db, scope):
        document.receive(update)
    return document


def _session(
    path: Path,
    desk: Desk,
    seat: Seat,
    lock: FileLock,
    documents: Mapping[Scope, Document],
    records: list[Record] | tuple[()],
) -> Session:
    def on_close(session: Session) -> None:
        try:
            _keep_snapshots(session)
        except UserError as error:  # only slower to open next time
            logger.warning("no snapshot: %s", error.problem.value)
        finally:
            lock.release()

    return Session(
        path,
        documents,
        EventState.empty().with_records(records),
        stamp=desk.stamp,
        new_id=desk.new_id,
        seat=seat,
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
        # Not bound to a thread: whoever closes the session lets go.
        lock = FileLock(desk.lock_path(path), thread_local=False)
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise UserError(Problem.FILE_IN_USE, path=path) from error
    try:
        yield lock
    except BaseException:
        lock.release()
        raise
