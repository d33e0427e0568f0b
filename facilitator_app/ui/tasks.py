"""Work that takes longer than a blink, away from the GUI thread, with progress and cancel."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from facilitator_app.core.errors import UserError
from facilitator_app.ui.errors import ErrorDoor

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 - not an error
    """Raised in the work when nobody waits for it any more."""


class Messenger:
    """What the work has of its task, on another thread: no object of Qt that could end there."""

    def __init__(self, number: int, post: Post) -> None:
        self._number, self._post = number, post
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """True when nobody waits for the result any more."""
        return self._cancelled

    def cancel(self) -> None:
        """Want no result; the work stops when it next reports."""
        self._cancelled = True

    def report(self, share: float) -> None:
        """Say from the work how much is done, 0.0 to 1.0.

        Raises:
            Cancelled: Nobody waits for it any more.
        """
        if self._cancelled:
            raise Cancelled
        self._post.progress.emit(self._number, share)

    def tell_end(self, result: object, error: BaseException | None) -> None:
        """Say from the work that it is over."""
        self._post.ended.emit(self._number, result, error)


class Task(QObject):
    """One piece of work that is under way. Lives and ends on the GUI thread.

    Attributes:
        progress: Share done, 0.0 to 1.0.
        ended: It is over, whichever way; tells the task.
    """

    progress = Signal(float)
    ended = Signal(object)

    def __init__(
        self,
        messenger: Messenger,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._messenger, self._done, self._failed = messenger, done, failed

    def cancel(self) -> None:
        """Want no result; the work stops when it next reports."""
        self._messenger.cancel()

    def end(self, result: object, error: BaseException | None) -> None:
        """Hand on what came of the work, to whoever still waits for it."""
        self.ended.emit(self)
        if self._messenger.cancelled or isinstance(error, Cancelled):
            return
        if error is None:
            self._done(result)
        else:
            self._failed(error)


class Post(QObject):
    """Carries news of the work to the GUI thread; outlives every work.

    Attributes:
        progress: The number of a task, and the share done.
        ended: The number of a task, its result, and the error if there was one.
    """

    progress = Signal(int, float)
    ended = Signal(int, object, object)


def _do(work: Callable[[Messenger], object], messenger: Messenger) -> None:
    try:
        result = work(messenger)
    except BaseException as error:  # noqa: BLE001 - a worker must not die silently
        messenger.tell_end(None, error)
    else:
        messenger.tell_end(result, None)


class Tasks(QObject):
    """Runs work in a pool of threads."""

    def __init__(self, door: ErrorDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._pool = QThreadPool(self)
        self._numbers = itertools.count()
        self._running: dict[int, Task] = {}
        self._post = Post(self)
        self._post.progress.connect(self._on_progress)
        self._post.ended.connect(self._on_ended)

    def run(
        self,
        work: Callable[[Messenger], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> Task:
        """Call `work(messenger)` on another thread, then `done(result)` or `failed(error)` here.

        Without `failed`, a `UserError` becomes a strip and anything else a logged bug.

        The work gets immutable things, calls `messenger.report(share)` now and then and returns a
        value; it never touches a widget or a session.
        """
        number = next(self._numbers)
        messenger = Messenger(number, self._post)
        task = self._running[number] = Task(messenger, done, failed or self._report)
        # No QRunnable: PySide keeps one for ever that is over before `start` returns.
        self._pool.start(partial(_do, work, messenger))
        return task

    def close(self) -> None:
        """Cancel everything and wait for what is under way."""
        for task in self._running.values():
            task.cancel()
        self._pool.waitForDone()

    @Slot(int, float)
    def _on_progress(self, number: int, share: float) -> None:
        self._running[number].progress.emit(share)

    @Slot(int, object, object)
    def _on_ended(self, number: int, result: object, error: BaseException | None) -> None:
        self._running.pop(number).end(result, error)

    def _report(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error  # a bug: the crash hook logs it and says so
        self._door.report(error)
