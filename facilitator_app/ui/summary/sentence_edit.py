"""Writing a sentence where it stands: Enter keeps it, Esc gives it up, leaving keeps it too."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.text_field import TextField

_NOT_LEFT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class _Field(TextField):
    given_up = Signal()
    gone = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _NOT_LEFT:
            self.gone.emit()


class SentenceEdit(QWidget):
    """A field for one sentence.

    Attributes:
        kept: Its words, once.
        given_up: Nothing is to change.
    """

    kept = Signal(str)
    given_up = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = _Field(theme, name, role="script", lines=(2, 8))
        self._hint = Label(theme, role="meta", colour="text2")
        self._done = False
        column = Column(theme, self, gap=2)
        column.addWidget(self._field)
        column.addWidget(self._hint)
        self._field.left.connect(self._on_kept)
        self._field.gone.connect(self._on_kept)
        self._field.given_up.connect(self._on_given_up)

    @property
    def text(self) -> str:
        """What is written by now."""
        return self._field.text

    def begin(self, text: str, hint: str, *, chosen: bool) -> None:
        """Write, beginning with `text`.

        Args:
            hint: What Enter does, said below.
            chosen: True: the first letter typed takes the place of all of it.
        """
        self._field.show_text(text)
        self._hint.show_text(hint)
        if chosen:
            self._field.selectAll()
        else:
            self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_kept(self) -> None:
        if not self._done:
            self._done = True
            self.kept.emit(self._field.text)

    @Slot()
    def _on_given_up(self) -> None:
        if not self._done:
            self._done = True
            self.given_up.emit()
