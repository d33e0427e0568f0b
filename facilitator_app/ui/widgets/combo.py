"""One of many: a combo box with the design's arrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator_app.ui.theme import Theme

ARROW = 16


class Combo(QComboBox):
    """Chooses one of many. The wheel scrolls the page, not the choice."""

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and its arrow."""
        super().paintEvent(event)
        side = self._theme.px(ARROW)
        left = self.width() - side - self._theme.px(8)
        box = QRectF(left, (self.height() - side) // 2, side, side)
        colour = "text2" if self.isEnabled() else "text3"
        self._theme.paint_icon(QPainter(self), box, "chevron-down", colour)
