"""Which panes are in windows of their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from facilitator_app.ui.notes.pane import Pane
from facilitator_app.ui.notes.pane_window import PaneWindow
from facilitator_app.ui.theme import Theme


class PaneWindows(QObject):
    """Puts panes into windows and takes them back.

    Args:
        title_of: Returns the title of a pane's window.

    Attributes:
        changed: A pane went out or came back.
    """

    changed = Signal()

    def __init__(self, theme: Theme, title_of: Callable[[Pane], str], parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._title_of = theme, title_of
        self._windows: dict[str, PaneWindow] = {}

    def has(self, pane: Pane) -> bool:
        """Return True while a pane is in a window of its own."""
        return pane.group_id in self._windows

    def toggle(self, pane: Pane) -> None:
        """Put a pane into a window of its own, or back to the others."""
        if self.has(pane):
            self._windows[pane.group_id].close()
            return
        window = PaneWindow(self._theme, pane.view, self._title_of(pane))
        window.closing.connect(partial(self._on_closing, pane))
        window.undo_wanted.connect(pane.undo)
        window.redo_wanted.connect(pane.redo)
        window.accept_wanted.connect(partial(pane.notices.press, "F8"))
        window.decline_wanted.connect(partial(pane.notices.press, "F9"))
        self._windows[pane.group_id] = window
        pane.view.header.show_in_window(in_window=True)
        self.changed.emit()
        window.show()
        pane.take_focus()

    def close(self) -> None:
        """Take every pane back."""
        for window in list(self._windows.values()):
            window.close()

    def _on_closing(self, pane: Pane) -> None:
        del self._windows[pane.group_id]
        pane.view.header.show_in_window(in_window=False)
        self.changed.emit()
