"""Pasted lines become lines of their own, some at a time: the window stays alive meanwhile."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator_app.session.note_pane import ADDED_AT_ONCE, NotePane
from facilitator_app.ui.kit import Kit


class Pasting(QObject):
    """Adds what was pasted into one pane.

    Attributes:
        went_on: How many of how many lines have been looked at; there are more to come.
        ended: How many lines were added.
    """

    went_on = Signal(int, int)
    ended = Signal(int)

    def __init__(self, kit: Kit, notes: NotePane, parent: QObject) -> None:
        super().__init__(parent)
        self._kit, self._notes = kit, notes
        self._steps: Generator[Sequence[str]] | None = None
        self._looked = self._added = self._total = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)  # whenever no key waits
        self._timer.timeout.connect(self._step)

    def begin(self, lines: Sequence[str]) -> None:
        """Add these lines, after those that are still being added."""
        self.finish()
        self._looked, self._added, self._total = 0, 0, len(lines)
        self._steps = self._notes.adding(lines, self._kit.clock.now_ms())
        self._timer.start()
        self._step()

    def finish(self) -> None:
        """Add the rest at once."""
        while self._steps is not None:
            self._step()

    def stop(self) -> None:
        """Add no more; what was added stays, and one press takes it back."""
        if self._steps is not None:
            self._steps.close()
            self._steps = None
            self._timer.stop()
            self.ended.emit(self._added)

    @Slot()
    def _step(self) -> None:
        if self._steps is None:
            return
        with self._kit.door.shown():
            self._added += len(next(self._steps, ()))
            self._looked += ADDED_AT_ONCE
            if self._looked < self._total:
                self.went_on.emit(self._looked, self._total)
                return
        self.stop()
