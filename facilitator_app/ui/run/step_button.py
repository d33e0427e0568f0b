"""A little more or less time; while it is looked at, its effect is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.button import Button


class StepButton(Button):
    """One of −5 −1 +1 +5.

    Attributes:
        chosen: Its minutes.
        hovered: Its minutes while the pointer or the focus is on it, then 0.
    """

    chosen = Signal(int)
    hovered = Signal(int)

    def __init__(self, theme: Theme, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, f"{minutes:+d}".replace("-", "−"), parent=parent)
        self.minutes = minutes
        self.clicked.connect(self._on_clicked)

    def retranslate(self) -> None:
        """Say what it does to a screen reader."""
        translate = QCoreApplication.translate
        name = (
            translate("Run", "%n minute(s) more", "", self.minutes)
            if self.minutes > 0
            else translate("Run", "%n minute(s) less", "", -self.minutes)
        )
        self.setAccessibleName(name)
        self.setToolTip(name)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the effect."""
        super().enterEvent(event)
        self.hovered.emit(self.minutes)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the effect away."""
        super().leaveEvent(event)
        self.hovered.emit(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the effect."""
        super().focusInEvent(event)
        self.hovered.emit(self.minutes)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the effect away."""
        super().focusOutEvent(event)
        self.hovered.emit(0)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.minutes)
