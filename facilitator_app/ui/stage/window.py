"""The window in the room. It cannot be closed by accident and never takes the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.ui.icons import Icons
from facilitator_app.ui.stage.canvas import StageCanvas

_FLAGS = (
    Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
)


class StageWindow(QWidget):
    """Fills one screen.

    Attributes:
        strayed: It is on another screen than the one it was put on.
    """

    strayed = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(None, _FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._leaving = self._watching = False
        self._target: QScreen | None = None
        self.canvas = StageCanvas(icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)

    def show_on(self, screen: QScreen) -> None:
        """Fill `screen`."""
        self._target = screen
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        handle = self.windowHandle()
        handle.setScreen(screen)
        if not self._watching:
            self._watching = True
            handle.screenChanged.connect(self._on_screen)
        self.setGeometry(screen.geometry())

    def leave(self) -> None:
        """Hide, and belong to no screen."""
        self._target = None
        self.hide()

    def close_for_good(self) -> None:
        """Close, because the program ends."""
        self._leaving = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless the program ends: somebody pressed Alt+F4 in the wrong place."""
        if self._leaving:
            super().closeEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let keys do nothing here."""
        event.accept()

    @Slot(QScreen)
    def _on_screen(self, screen: QScreen) -> None:
        """Hide at once when the system has moved the window: it must never cover the desk."""
        if self._target is not None and screen is not self._target:
            self.leave()
            self.strayed.emit()
