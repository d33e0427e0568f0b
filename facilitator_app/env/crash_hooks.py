"""What happens to an error that nobody expected: it is logged, somebody is told, work goes on."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

logger = logging.getLogger(__name__)


class CrashHooks:
    """Catches what would end a thread or a slot, on whatever thread it happens.

    `tell` is called on that thread and must be safe there.
    """

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._former = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        self._former = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def uninstall(self) -> None:
        """Give back to the hooks that were there before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._former

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, _: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, error.__traceback__)
            return
        self._report(error, "in the window")

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._report(args.exc_value, "on a thread")

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            self._report(args.exc_value, "while something was being taken away")

    def _report(self, error: BaseException, where: str) -> None:
        logger.error("unexpected error %s", where, exc_info=error)
        self._tell()
