"""On or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator_app.ui.theme import Theme

WIDTH, HEIGHT = 36, 20


class Switch(QAbstractButton):
    """A switch; the word beside it is its accessible name. Its shape says the state too."""

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Return the size of the switch."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter turn it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, theme = self.isChecked(), self._theme
        track = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(theme.c("pri" if on else "surface"))
        painter.setPen(QPen(theme.c("pri" if on else "ctl"), 1))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        side = track.height() - theme.px(6)
        gap = theme.px(3)
        left = track.right() - side - gap if on else track.left() + gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("onpri" if on else "ctl"))
        painter.drawEllipse(QRectF(left, track.top() + gap, side, side))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
