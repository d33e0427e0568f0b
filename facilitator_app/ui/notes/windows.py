"""Which panes are in windows of their own, and where those windows were the last time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notes.pane import Pane
from facilitator_app.ui.notes.pane_window import PaneWindow


class PaneWindows(QObject):
    """Puts panes into windows and takes them back.

    Args:
        title_of: Returns the title of a pane's window.
        page: Its window's keys work in the windows of panes too.

    Attributes:
        were_brought: True when the windows of this event have been brought back.
        changed: A pane went out or came back.
        opened: A new `PaneWindow`.
    """

    changed = Signal()
    opened = Signal(object)

    def __init__(self, kit: Kit, title_of: Callable[[Pane], str], page: QWidget) -> None:
        super().__init__(page)
        self._kit, self._title_of, self._page = kit, title_of, page
        self._windows: dict[str, PaneWindow] = {}
        self.were_brought = False

    def has(self, pane: Pane) -> bool:
        """Return True while a pane is in a window of its own."""
        return pane.group_id in self._windows

    def others(self, panes: Iterable[Pane]) -> list[Pane]:
        """Return those of `panes` that are side by side in the main window."""
        return [pane for pane in panes if not self.has(pane)]

    def window_of(self, pane: Pane) -> PaneWindow | None:
        """Return the window of a pane."""
        return self._windows.get(pane.group_id)

    def toggle(self, pane: Pane) -> None:
        """Put a pane into a window of its own, or back to the others."""
        if self.has(pane):
            self._windows[pane.group_id].close()
        else:
            self._put_out(pane, None)
            pane.take_focus()
            self._remember()

    def bring_back(self, panes: Iterable[Pane]) -> None:
        """Put those panes into windows that were in one; not where a screen is missing now."""
        self.were_brought = True
        places = self._kit.preferences.value.note_windows
        for pane in panes:
            place = QRect(*places.get(pane.group_id, ()))
            if place.isValid() and QGuiApplication.screenAt(place.center()) is not None:
                self._put_out(pane, place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the windows of panes with the main one, which ends the program."""
        if event.type() == QEvent.Type.Close:
            self.close()
        return super().eventFilter(watched, event)

    def close(self) -> None:
        """Take every pane back, and remember where each was."""
        if self._windows:
            self._remember()
        self.were_brought = False
        windows, self._windows = self._windows, {}
        for window in windows.values():
            window.closing.disconnect()
            window.close()

    def _put_out(self, pane: Pane, place: QRect | None) -> None:
        main = self._page.window()
        main.installEventFilter(self)  # once, however often it is asked for
        everywhere = main.actions()
        window = PaneWindow(self._kit.theme, pane.view, self._title_of(pane), everywhere)
        if place is not None:
            window.resize(place.size())
            window.move(place.topLeft())  # with its frame: the title bar stays on the screen
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.closing.connect(partial(self._on_closing, pane))
        window.undo_wanted.connect(pane.undo)
        window.redo_wanted.connect(pane.redo)
        window.accept_wanted.connect(partial(pane.notices.press, "F8"))
        window.decline_wanted.connect(partial(pane.notices.press, "F9"))
        self._windows[pane.group_id] = window
        self.opened.emit(window)
        pane.view.header.show_in_window(in_window=True)
        self.changed.emit()
        window.show()

    def _remember(self) -> None:
        places = {
            group_id: (window.x(), window.y(), window.width(), window.height())
            for group_id, window in self._windows.items()
        }
        self._kit.preferences.remember(note_windows=places)

    def _on_closing(self, pane: Pane) -> None:
        del self._windows[pane.group_id]
        pane.view.header.show_in_window(in_window=False)
        self._remember()
        self.changed.emit()
