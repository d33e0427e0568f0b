"""A pane in a window of its own, for a second screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.notes.note_keys import NoteKeys
from facilitator_app.ui.notes.pane_view import PaneView
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column

SIZE, SMALLEST = (720, 620), (320, 280)


class PaneWindow(QWidget):
    """Holds one pane; closing it brings the pane back to the others.

    Args:
        everywhere: What the keys of the main window do: they work here too.

    Attributes:
        keys: The keys of a recorder, pressed in this window.
        closing: The pane is about to come back.
        undo_wanted: Ctrl+Z was pressed here.
        redo_wanted: Ctrl+Y was pressed here.
        accept_wanted: F8 was pressed here.
        decline_wanted: F9 was pressed here.
    """

    closing = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    accept_wanted = Signal()
    decline_wanted = Signal()

    def __init__(
        self, theme: Theme, view: PaneView, title: str, everywhere: Sequence[QAction] = ()
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._view = view
        column = Column(theme, self, gap=0, margins=(12, 12, 12, 12))
        column.addWidget(view)
        view.setMinimumHeight(0)
        view.setMaximumHeight(16_777_215)  # Qt's own "no limit"
        view.show()
        self.setMinimumSize(theme.px(SMALLEST[0]), theme.px(SMALLEST[1]))
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        self.keys = NoteKeys(self)
        own = {
            "Ctrl+Z": self.undo_wanted,
            "Ctrl+Y": self.redo_wanted,
            "Ctrl+Shift+Z": self.redo_wanted,
            "F8": self.accept_wanted,
            "F9": self.decline_wanted,
        }
        for key, signal in own.items():
            QShortcut(QKeySequence(key), self).activated.connect(signal)
        taken = {QKeySequence(key) for key in own}
        self.addActions([each for each in everywhere if taken.isdisjoint(each.shortcuts())])

    @property
    def view(self) -> PaneView:
        """The pane in it."""
        return self._view

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the pane back before the window goes."""
        self._view.setParent(None)
        self.closing.emit()
        super().closeEvent(event)
