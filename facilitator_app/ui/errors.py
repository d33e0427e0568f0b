"""The one door from an error to the person in front of the screen. It never blocks anything."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from facilitator_app.core.errors import UserError

logger = logging.getLogger(__name__)


class ErrorDoor(QObject):
    """Reports what went wrong; the window shows it as a strip.

    Attributes:
        problem: A `UserError`: something that the person can mend.
        crashed: A bug: it is logged, what was typed is saved, work goes on. Safe from any thread.
    """

    problem = Signal(object)
    crashed = Signal()

    def report(self, error: UserError) -> None:
        """Show what `error` says."""
        logger.info("told the user: %s", error.problem.value)  # no names or notes in the log
        self.problem.emit(error)

    def report_crash(self) -> None:
        """Say that something went wrong; whoever calls has logged it. Safe from any thread."""
        self.crashed.emit()

    @contextmanager
    def shown(self) -> Generator[None]:
        """Turn a `UserError` raised inside the block into a strip."""
        try:
            yield
        except UserError as error:
            self.report(error)
