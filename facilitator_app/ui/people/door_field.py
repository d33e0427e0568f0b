"""The search at the door: a few letters find somebody, Enter says that they have come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.search_field import SearchField

_STEPS = {
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_PageUp): -10,
    int(Qt.Key.Key_PageDown): 10,
}


class DoorField(SearchField):
    """Types letters, moves in the list, and acts on who is current there.

    Attributes:
        entered: Enter: the current person has come.
        stepped: The current row is to go up or down by so many.
        cancelled: Del in an empty field: the current person does not come.
        pasted: Something that is a list, not a name.
    """

    entered = Signal()
    stepped = Signal(int)
    cancelled = Signal()
    pasted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)

    def event(self, event: QEvent) -> bool:
        """Leave Undo to the event while nothing is typed: it takes back the last arrival."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.text()
            and _undoes(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on keys that are not text."""
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text(), event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Delete and not self.text():
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _paste(self, text: str, event: QKeyEvent) -> None:
        if "\t" in text or "\n" in text.strip():
            self.pasted.emit(text)
        else:
            super().keyPressEvent(event)


def _undoes(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)
