"""One thread that writes, so that a slow disk never slows a key. Batches commit together.

What could not be written stays in the queue and is tried again; nothing is ever dropped.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from facilitator_app.core.errors import Problem
from facilitator_app.core.model import Record
from facilitator_app.storage.database import open_database, problem_of
from facilitator_app.storage.read_model import forget, write_records
from facilitator_app.storage.update_log import Update, append_updates

logger = logging.getLogger(__name__)

RETRY_SECONDS = 2.0

_ROW_FAULTS = (TypeError, ValueError, OverflowError, sqlite3.Error)

Saved = Callable[[int], None]
Failed = Callable[[Problem], None]


@dataclass(frozen=True, slots=True)
class Batch:
    """What one step writes: rows of the log, and the records as they now are."""

    updates: Sequence[Update]
    records: Sequence[Record]


class Writer:
    """Writes batches in order on a thread of its own.

    `saved(n)` is called on that thread when the first n batches are on disk, `failed(problem)`
    when a write did not work; it will be tried again.
    """

    def __init__(self, path: Path, saved: Saved, failed: Failed) -> None:
        self._path = path
        self._saved, self._failed = saved, failed
        self._changed = threading.Condition()
        self._queue: list[Batch] = []
        self._submitted = self._written = 0
        self._closing = self._retry_now = False
        self.problem: Problem | None = None
        self._thread = threading.Thread(target=self._run, name=f"writer {path.name}", daemon=True)
        self._thread.start()

    def submit(self, batch: Batch) -> int:
        """Queue `batch` and return its number, from 1."""
        with self._changed:
            self._queue.append(batch)
            self._submitted += 1
            self._changed.notify_all()
            return self._submitted

    @property
    def unsaved(self) -> int:
        """How many batches are not on disk yet."""
        with self._changed:
            return self._submitted - self._written

    def retry(self) -> None:
        """Try a failed write again at once."""
        with self._changed:
            self._retry_now = True
            self._changed.notify_all()

    def flush(self, timeout_s: float | None = None) -> bool:
        """Wait until everything queued is on disk; False when a write failed or time ran out."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._written == self._submitted or self.problem is not None, timeout_s
            )
            return self._written == self._submitted

    def close(self) -> bool:
        """Write what is queued and stop; False when something could not be written."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()
        return self._written == self._submitted

    def _run(self) -> None:
        db: Database | None = None
        while batches := self._next_batches():
            try:
                db = db or open_database(self._path)
                _write(db, batches)
            except Exception as error:  # noqa: BLE001 - the queue must outlive any error
                db = _closed(db)
                if not self._keep_for_later(error):
                    break
            else:
                self._done(len(batches))
        _closed(db)

    def _next_batches(self) -> list[Batch]:
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._closing)
            return list(self._queue)

    def _done(self, count: int) -> None:
        with self._changed:
            del self._queue[:count]
            self._written += count
            self.problem = None
            written = self._written
            self._changed.notify_all()
        self._saved(written)

    def _keep_for_later(self, error: Exception) -> bool:
        """Tell about `error` and wait; False when there is no more time to wait."""
        problem = _problem(error)
        logger.error("a write failed: %s", problem.value)
        with self._changed:
            self.problem, was_closing = problem, self._closing
            self._changed.notify_all()
        self._failed(problem)
        with self._changed:
            self._changed.wait_for(lambda: self._retry_now or self._closing, RETRY_SECONDS)
            self._retry_now = False
        return not was_closing


def _write(db: Database, batches: Sequence[Batch]) -> None:
    with db.atomic():
        append_updates(db, [update for batch in batches for update in batch.updates])
        latest = {(record.kind, record.id): record for batch in batches for record in batch.records}
        try:
            with db.atomic():
                write_records(db, latest.values())
        except _ROW_FAULTS as error:  # the log is the truth: it must not wait for a table
            if not _is_fault_of_ours(error):
                raise
            logger.error("the read model will be made anew: %s", type(error).__name__)
            forget(db)


def _is_fault_of_ours(error: Exception) -> bool:
    """Return True for a row that the tables refuse, False for a disk that does not take it."""
    if not isinstance(error, sqlite3.OperationalError | sqlite3.DatabaseError):
        return True
    faults = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH)
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in faults


def _problem(error: Exception) -> Problem:
    if isinstance(error, sqlite3.Error):
        return problem_of(error)
    return getattr(error, "problem", Problem.CANNOT_WRITE)


def _closed(db: Database | None) -> None:
    if db is not None:
        try:
            db.close()
        except sqlite3.Error:
            logger.warning("the database did not close cleanly")
