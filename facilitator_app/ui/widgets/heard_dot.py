"""Heard or not yet, as a shape: a filled dot or a hollow one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.ui.theme import Theme

DOT = 11


class HeardDot(QWidget):
    """One dot beside its word; a screen reader passes it over."""

    def __init__(self, theme: Theme, *, heard: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._heard = theme, heard
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Return the size of the dot."""
        side = self._theme.px(DOT) + 2
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint_dot(painter, self._theme, middle, heard=self._heard)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def paint_dot(painter: QPainter, theme: Theme, middle: QPointF, *, heard: bool) -> None:
    """Paint a dot around `middle`."""
    radius = theme.px(DOT) / 2
    if heard:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("moss"))
        painter.drawEllipse(middle, radius, radius)
    else:
        width = theme.px(2)
        painter.setPen(QPen(theme.c("amberfill"), width))
        painter.setBrush(theme.c("surface"))
        painter.drawEllipse(middle, radius - width / 2, radius - width / 2)
