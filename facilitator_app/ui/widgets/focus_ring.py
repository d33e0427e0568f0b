"""The ring around whatever the keyboard is on: two pixels, two pixels outside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
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

    The mouse never sees it. It shows from the first key until the mouse is pressed.
    """

    def __init__(self, theme: Theme, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._theme, self._window, self._app = theme, window, app
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._by_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._on_focus_changed)

    def listen(self) -> None:
        """See the keys and the mouse of the window, which is on the screen now."""
        self._window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell keyboard from mouse, and follow what moves."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._set_keyboard(by_keyboard=True)
        elif kind == QEvent.Type.MouseButtonPress:
            self._set_keyboard(by_keyboard=False)
        elif kind in _MOVES and watched is not self._window.windowHandle():
            self._place()
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
        if self._by_keyboard:
            self._watch(now)

    def _set_keyboard(self, *, by_keyboard: bool) -> None:
        if by_keyboard != self._by_keyboard:
            self._by_keyboard = by_keyboard
            self._watch(self._app.focusWidget() if by_keyboard else None)

    def _watch(self, target: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        if target is not None and not self._wants_ring(target):
            target = None
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
