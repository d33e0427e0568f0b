"""The ring around whatever the keyboard is on: two pixels, two pixels outside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QSlider,
    QWidget,
)
from shiboken6 import isValid

from facilitator_app.ui.theme import Theme

GAP, WIDTH, RADIUS = 2, 2, 8
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QWidget):
    """Lies over a window and follows the focus; fields show it by their own border.

    The mouse never sees it, and it shows only when the focus came by keyboard.
    """

    def __init__(self, theme: Theme, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._wanted: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves; a mouse that touches the button needs no ring."""
        if event.type() in _MOVES:
            self._place()
        elif event.type() == QEvent.Type.MouseButtonPress and watched is self._target:
            self._watch(None)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._theme.px(WIDTH)
        painter.setPen(QPen(self._theme.c("pri"), width))
        inset = width / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = self._theme.px(RADIUS)
        painter.drawRoundedRect(rect, radius, radius)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._wanted = now if now is not None and not by_mouse else None
        QTimer.singleShot(0, self, self._follow)  # the first frame need not wait for a ring

    @Slot()
    def _follow(self) -> None:
        wanted = self._wanted
        mine = wanted is not None and isValid(wanted) and self._wants_ring(wanted)
        self._watch(wanted if mine else None)

    def _watch(self, target: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched, self._target = [], target
        widget = target
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _wants_ring(self, widget: QWidget) -> bool:
        mine = widget.window() is self._window
        return mine and isinstance(widget, QAbstractButton | QSlider)

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        reach = self._theme.px(GAP) + self._theme.px(WIDTH)
        rect = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        rect = rect.adjusted(-reach, -reach, reach, reach)
        for widget in self._watched:  # what is scrolled out of sight has no ring outside
            area = widget.parentWidget()
            if isinstance(area, QAbstractScrollArea):
                view = area.viewport()
                seen = QRect(view.mapTo(self._window, QPoint(0, 0)), view.size())
                if not seen.intersects(rect):
                    self.hide()
                    return
        self.setGeometry(rect)
        self.show()
        self.raise_()
