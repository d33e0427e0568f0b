"""Boxes to tick and dots to choose by, in the design's colours: Qt's own vanish in the dark."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from facilitator_app.ui.theme import Theme, TypeRole

SIDE, GAP, ROUND, EDGE = 16, 8, 3, 1.5
_WRAPPED = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(
    Qt.TextFlag.TextWordWrap
)


class _Marked:
    """What Qt asks boxes and dots alike: how large they are and where they are hit."""

    _look: _Look

    def sizeHint(self) -> QSize:
        """Return the size that shows all of the text."""
        return self._look.size()

    def minimumSizeHint(self) -> QSize:
        """Return how narrow it may become."""
        return self._look.smallest()

    def hasHeightForWidth(self) -> bool:
        """Return True: a long text goes on in the next line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the text is at `width`."""
        return self._look.height_for(width)

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere on the mark and its text."""
        return self._look.holds(place)


class TickBox(_Marked, QCheckBox):
    """Is on or off; says so with a tick and not only by colour."""

    def __init__(
        self, theme: Theme, *, role: TypeRole = "small", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = _Look(self, theme, role)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, tick and text."""
        painter = QPainter(self)
        box = self._look.begin(painter)
        radius = self._look.px(ROUND)
        painter.drawRoundedRect(box, radius, radius)
        if self.isChecked():
            self._look.theme.paint_icon(painter, box, "check", "onpri")
        self._look.finish(painter)


class ChoiceDot(_Marked, QRadioButton):
    """One of several; the chosen one has a dot in it."""

    def __init__(
        self, theme: Theme, *, role: TypeRole = "small", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = _Look(self, theme, role)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring, dot and text."""
        painter = QPainter(self)
        ring = self._look.begin(painter)
        painter.drawEllipse(ring)
        if self.isChecked():
            dot = ring.width() * 0.3
            painter.setBrush(self._look.theme.c("onpri"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(ring.adjusted(dot, dot, -dot, -dot))
        self._look.finish(painter)


class _Look:
    """What boxes and dots have in common: size, colours and the text beside."""

    def __init__(self, button: QAbstractButton, theme: Theme, role: TypeRole) -> None:
        self.theme, self.px = theme, theme.px
        self._button = button
        self._role: TypeRole = role
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        theme.changed.connect(button.updateGeometry)
        theme.changed.connect(button.update)

    def size(self) -> QSize:
        metrics = QFontMetrics(self.theme.font(self._role))
        width = metrics.horizontalAdvance(self._text()) + self.px(SIDE + GAP) + 2
        return QSize(width, self._height(1))

    def smallest(self) -> QSize:
        return QSize(min(self.size().width(), self.px(120)), self.size().height())

    def height_for(self, width: int) -> int:
        metrics = QFontMetrics(self.theme.font(self._role))
        room = QRect(0, 0, width - self.px(SIDE + GAP) - 1, 10_000)
        text = metrics.boundingRect(room, _WRAPPED, self._text())
        return self._height(max(1, round(text.height() / metrics.lineSpacing())))

    def holds(self, place: QPoint) -> bool:
        return self._button.rect().contains(place)

    def begin(self, painter: QPainter) -> QRectF:
        """Take pen and brush for the mark, and return where it stands."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, button = self.px(SIDE), self._button
        box = QRectF(1, (button.height() - side) / 2, side, side)
        on = button.isChecked()
        edge = "line" if not button.isEnabled() else "pri" if on or button.underMouse() else "ctl"
        painter.setPen(QPen(self.theme.c(edge), self.px(EDGE)))
        painter.setBrush(self.theme.c("pri" if on else "surface"))
        return box

    def finish(self, painter: QPainter) -> None:
        """Write the text, in as many lines as it takes."""
        theme, button = self.theme, self._button
        painter.setPen(theme.c("text" if button.isEnabled() else "text3"))
        painter.setFont(theme.font(self._role))
        left = self.px(SIDE + GAP) + 1
        room = QRectF(left, 0, button.width() - left, button.height())
        painter.drawText(room, _WRAPPED, self._text())

    def _height(self, lines: int) -> int:
        return max(lines * self.theme.line_height(self._role), self.px(SIDE)) + self.px(6)

    def _text(self) -> str:
        return self._button.text().replace("&&", "&")
