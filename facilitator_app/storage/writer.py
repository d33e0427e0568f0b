"""One thread that writes, so that a slow disk never slows a key. Batches commit together.

What could not be written stays in the queue and is tried again; nothing is ever dropped. While it
waits for the disk it is in a file beside the event.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Record
from facilitator_app.storage.database import (
    about_the_disk,
    file_identity,
    open_database,
    told,
)
from facilitator_app.storage.pending import PendingFile
from facilitator_app.storage.read_model import forget, write_records
from facilitator_app.storage.update_log import LogEnd, Update, append_updates, log_end

if TYPE_CHECKING:
    from sqlite_utils import Database

logger = logging.getLogger(__name__)

RETRY_SECONDS = 2.0

T = TypeVar("T")
Saved = Callable[[int], None]
Failed = Callable[[Problem], None]
Job = Callable[["Database"], None]


@frozen
class Batch:
    """What one step writes: rows of the log, and the records as they now are."""

    updates: Sequence[Update]
    records: Sequence[Record]


class Writer:
    """Writes batches in order on a thread of its own, from the `end` of the log on.

    `saved(n)` is called on that thread when the first n batches are on disk, `failed(problem)`
    when a write did not work; it will be tried again. `mend` is called on it when the file proves
    to be damaged: it makes it anew or raises a `UserError`.
    """

    def __init__(
        self,
        path: Path,
        end: LogEnd,
        saved: Saved,
        failed: Failed,
        mend: Callable[[], object] | None = None,
    ) -> None:
        self._saved, self._failed, self._mend = saved, failed, mend
        self._file = _File(path, end)
        self._pending = PendingFile(path, end)
        self._changed = threading.Condition()
        self._queue: list[Batch] = []
        self._jobs: list[tuple[Job, Future[None]]] = []
        self._submitted = self._written = 0
        self._closing = self._retry_now = False
        self.problem: Problem | None = None
        self._thread = threading.Thread(target=self._run, name=f"writer {path.name}", daemon=True)
        self._thread.start()

    def submit(self, batch: Batch) -> int:
        """Queue `batch` and return its number, from 1."""
        with self._changed:
            self._require_open()
            self._queue.append(batch)
            if batch.updates:
                self._pending.put(batch.updates)
            self._submitted += 1
            self._changed.notify_all()
            return self._submitted

    def run(self, job: Job) -> None:
        """Do `job` with the file when everything queued is on disk, and wait for it.

        Raises:
            UserError: What is queued cannot be written; nothing was done.
        """
        done: Future[None] = Future()
        with self._changed:
            self._require_open()
            self._jobs.append((job, done))
            self._changed.notify_all()
        done.result()

    @property
    def submitted(self) -> int:
        """How many batches were queued so far."""
        with self._changed:
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
        written = self._written == self._submitted
        self._pending.close(keep=not written)
        return written

    def _require_open(self) -> None:
        if self._closing:
            raise RuntimeError("the writer is closed")

    def _run(self) -> None:
        while self._wait_for_work():
            batches = list(self._queue)
            try:
                if batches:
                    self._file.write(batches)
                else:
                    self._do_jobs()
            except Exception as error:  # noqa: BLE001 - the queue must outlive any error
                self._file.close()
                if not self._mended(error) and not self._keep_for_later(error):
                    break
            else:
                self._done(len(batches))
        self._file.close()

    def _wait_for_work(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._jobs or self._closing)
            return bool(self._queue or self._jobs)

    def _do_jobs(self) -> None:
        with self._changed:
            self._pending.stop()  # a job may take out of the file what this one would still have
        while self._jobs:
            job, done = self._jobs.pop(0)
            try:
                self._file.do(job)
            except BaseException as error:  # noqa: BLE001 - raised where it was asked for
                self._file.close()
                done.set_exception(error)
            else:
                done.set_result(None)
        with self._changed:
            self._begin_pending()

    def _done(self, count: int) -> None:
        if not count:
            return
        with self._changed:
            del self._queue[:count]
            self._written += count
            self.problem = None
            written = self._written
            if self._pending.is_long:
                self._begin_pending()
            self._changed.notify_all()
        _tell(self._saved, written)

    def _begin_pending(self) -> None:
        waiting = [batch.updates for batch in self._queue if batch.updates]
        self._pending.begin(self._file.end, waiting)

    def _mended(self, error: Exception) -> bool:
        """Have a damaged file made anew, once; True when it is worth writing to again."""
        if self._mend is None or _problem(error) is not Problem.FILE_DAMAGED:
            return False
        mend, self._mend = self._mend, None
        try:
            mend()
        except UserError as failure:  # the log is damaged too, or there is no room
            logger.error("the file cannot be made anew: %s", failure.problem.value)
            return False
        return True

    def _keep_for_later(self, error: Exception) -> bool:
        """Tell about `error` and wait; False when there is no more time to wait."""
        problem = _problem(error)
        logger.error("a write failed: %s (%s)", problem.value, type(error).__name__)
        with self._changed:
            self.problem, was_closing = problem, self._closing
            waiting, self._jobs[:] = list(self._jobs), []
            self._changed.notify_all()
        for _, done in waiting:
            done.set_exception(UserError(problem, path=self._file.path, reason=""))
        _tell(self._failed, problem)
        with self._changed:
            self._changed.wait_for(lambda: self._retry_now or self._closing, RETRY_SECONDS)
            self._retry_now = False
        return not was_closing


class _File:
    """The event file as the writer's thread has it open, and proof that it is still the same."""

    def __init__(self, path: Path, end: LogEnd) -> None:
        self.path, self.end = path, end
        self._db: Database | None = None
        self._identity: tuple[int, int] | None = None

    def write(self, batches: Sequence[Batch]) -> None:
        """Write `batches` in one transaction."""
        db = self._open()
        with told(self.path):
            _write(db, batches)
        self.end = log_end(db)

    def do(self, job: Job) -> None:
        """Do `job`."""
        db = self._open()
        try:
            with told(self.path):
                job(db)
        finally:
            self.end = log_end(db)

    def close(self) -> None:
        """Let go of the file."""
        if self._db is not None:
            try:
                self._db.close()
            except sqlite3.Error:
                logger.warning("the database did not close cleanly")
            self._db = None

    def _open(self) -> Database:
        """Return the open file; "saved" must never be said of one that was moved or deleted.

        Raises:
            UserError: It is gone, or another file has taken its place.
        """
        if self._db is not None and file_identity(self.path) != self._identity:
            self.close()
        if self._db is None:
            db = open_database(self.path)
            if log_end(db) != self.end:
                db.close()
                raise UserError(Problem.NO_SUCH_FILE, path=self.path)
            self._db, self._identity = db, file_identity(self.path)
        return self._db


def _write(db: Database, batches: Sequence[Batch]) -> None:
    with db.atomic():
        append_updates(db, [update for batch in batches for update in batch.updates])
        latest = {(record.kind, record.id): record for batch in batches for record in batch.records}
        try:
            with db.atomic():
                write_records(db, latest.values())
        except Exception as error:
            if about_the_disk(error) or not db.conn.in_transaction:
                raise
            # The log is the truth: it must not wait for a table.
            logger.error("the read model will be made anew: %s", type(error).__name__)
            forget(db)


def _tell(listener: Callable[[T], None], news: T) -> None:
    """Call `listener`; its error must not stop the writing."""
    try:
        listener(news)
    except Exception as error:  # noqa: BLE001
        logger.error("a listener of the writer failed: %s", type(error).__name__)


def _problem(error: Exception) -> Problem:
    return getattr(error, "problem", Problem.CANNOT_WRITE)
