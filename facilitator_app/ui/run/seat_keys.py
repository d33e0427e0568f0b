"""From digits to seats: one digit a seat, two where there are more than nine."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

TOGETHER_MS = 500


class SeatKeys(QObject):
    """Waits for a second digit only where it could make a difference.

    Attributes:
        chosen: Number of a seat; 0 for somebody who is not named.
    """

    chosen = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOGETHER_MS)
        self._timer.timeout.connect(self.finish)

    def digit(self, digit: int, seats: int) -> None:
        """Take a digit; `seats` is how many there are."""
        if self._first:
            number, first = self._first * 10 + digit, self._first
            self._drop()
            if number <= seats:
                self.chosen.emit(number)
                return
            self.chosen.emit(first)
        if digit and digit * 10 <= seats:
            self._first = digit
            self._timer.start()
        elif digit <= seats:
            self.chosen.emit(digit)

    @Slot()
    def finish(self) -> None:
        """Let the digit that waits stand alone."""
        first = self._first
        self._drop()
        if first:
            self.chosen.emit(first)

    def _drop(self) -> None:
        self._first = 0
        self._timer.stop()
