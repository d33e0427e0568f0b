"""Work that takes longer than a blink, away from the GUI thread, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from facilitator_app.core.errors import UserError
from facilitator_app.ui.errors import ErrorDoor

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 - not an error
    """Raised in the work when nobody waits for it any more."""


class Task(QObject):
    """One piece of work that is under way. Lives on the GUI thread.

    Attributes:
        progress: Share done, 0.0 to 1.0.
        ended: It is over, whichever way; tells the task.
    """

    progress = Signal(float)
    ended = Signal(object)
    _came = Signal(object)
    _went_wrong = Signal(object)

    def __init__(
        self, done: Callable[[Any], None], failed: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self._done, self._failed = done, failed
        self._cancelled = False
        self._came.connect(self._on_came)
        self._went_wrong.connect(self._on_went_wrong)

    @property
    def cancelled(self) -> bool:
        """True when nobody waits for it any more."""
        return self._cancelled

    def cancel(self) -> None:
        """Want no result; the work stops when it next reports."""
        self._cancelled = True

    def report(self, share: float) -> None:
        """Say from the work how much is done.

        Raises:
            Cancelled: Nobody waits for it any more.
        """
        if self._cancelled:
            raise Cancelled
        self.progress.emit(share)

    @Slot(object)
    def _on_came(self, result: object) -> None:
        self.ended.emit(self)
        if not self._cancelled:
            self._done(result)

    @Slot(object)
    def _on_went_wrong(self, error: BaseException) -> None:
        self.ended.emit(self)
        if not (self._cancelled or isinstance(error, Cancelled)):
            self._failed(error)


class _Job(QRunnable):
    def __init__(self, work: Callable[[Task], object], task: Task) -> None:
        super().__init__()
        self._work, self._task = work, task

    def run(self) -> None:
        try:
            result = self._work(self._task)
        except BaseException as error:  # noqa: BLE001 - a worker must not die silently
            self._task._went_wrong.emit(error)
        else:
            self._task._came.emit(result)


class Tasks(QObject):
    """Runs work in a pool of threads."""

    def __init__(self, door: ErrorDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._pool = QThreadPool(self)
        self._running: set[Task] = set()

    def run(
        self,
        work: Callable[[Task], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> Task:
        """Call `work(task)` on another thread, then `done(result)` or `failed(error)` on this one.

        Without `failed`, a `UserError` becomes a strip and anything else a logged bug.

        The work gets immutable things, calls `task.report(share)` now and then and returns a
        value; it never touches a widget or a session.
        """
        task = Task(done, failed or self._report)
        self._running.add(task)
        task.ended.connect(self._forget)
        self._pool.start(_Job(work, task))
        return task

    def close(self) -> None:
        """Cancel everything and wait for what is under way."""
        for task in self._running:
            task.cancel()
        self._pool.waitForDone()

    @Slot(object)
    def _forget(self, task: Task) -> None:
        self._running.discard(task)

    def _report(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error  # a bug: the crash hook logs it and says so
        self._door.report(error)
