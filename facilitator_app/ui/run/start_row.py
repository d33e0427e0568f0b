"""When the phase really began: one, three or five minutes earlier, or a clock time."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.ui.run.step_button import StepButton
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row
from facilitator_app.ui.widgets.sized import fixed_width

EARLIER = (-1, -3, -5)
_CLOCK = re.compile(r"(\d{1,2})[.:,]?(\d{2})")


class StartRow(QWidget):
    """Opens in place, closes with Esc or once something was chosen.

    Attributes:
        moved: Minutes by which the phase began earlier.
        set_to: A clock time, minutes after midnight.
        closed: It is out of view again, whatever was chosen.
    """

    moved = Signal(int)
    set_to = Signal(float)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = [StepButton(theme, minutes) for minutes in EARLIER]
        self._field = QLineEdit()
        fixed_width(theme, self._field, 86)
        row = Row(theme, self, gap=6)
        row.addStretch(1)
        for button in self._buttons:
            row.addWidget(button)
            button.chosen.connect(self._on_chosen)
        row.addWidget(self._field)
        row.addStretch(1)
        self._field.returnPressed.connect(self._on_entered)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        translate = QCoreApplication.translate
        self._field.setPlaceholderText(translate("Run", "at 17.42"))
        self._field.setAccessibleName(translate("Run", "Clock time at which the phase began"))
        for button in self._buttons:
            name = translate("Run", "Began %n minute(s) earlier", "", -button.minutes)
            button.setAccessibleName(name)
            button.setToolTip(name)

    def open(self) -> None:
        """Come into view with the field ready."""
        self._field.clear()
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _on_chosen(self, minutes: int) -> None:
        self._close()
        self.moved.emit(-minutes)

    @Slot()
    def _on_entered(self) -> None:
        minute = clock_minute(self._field.text())
        if minute is not None:
            self._close()
            self.set_to.emit(float(minute))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def clock_minute(text: str) -> int | None:
    """Return the minute after midnight of "17.42", "1742" or "17:42"; None when it is no time."""
    found = _CLOCK.fullmatch(text.strip())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2])
    return hour * 60 + minute if hour < 24 and minute < 60 else None
