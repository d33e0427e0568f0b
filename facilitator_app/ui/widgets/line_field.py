"""One line of text that reports when one leaves it, and says below itself what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.theme.tokens import HEIGHT_SMALL


class LineField(QLineEdit):
    """Takes a line.

    Args:
        width: In pixels at 100 %; 0 takes what there is.
        small: True for a number within a line of text.

    Attributes:
        given: The text, when the writer leaves the field, if it changed.
    """

    given = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str = "",
        *,
        width: int = 0,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._width, self._small = theme, width, small
        self._shown, self._giving = "", False
        self.setAccessibleName(name)
        self.editingFinished.connect(self.give)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_text(self, text: str) -> None:
        """Show what the event holds; what is being written here is left alone."""
        is_draft = self.text() != self._shown and not self._giving
        self._shown = text
        if not is_draft and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    @Slot()
    def give(self) -> None:
        """Report the text now, if it changed."""
        if self.text() != self._shown:
            self._giving = True  # what is shown meanwhile is the answer
            self.given.emit(self.text())
            self._giving = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back with Esc what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _restyle(self) -> None:
        if self._width:
            self.setFixedWidth(self._theme.px(self._width))
        if self._small:
            self.setFont(self._theme.font("control"))
            self.setStyleSheet(f"min-height: {self._theme.px(HEIGHT_SMALL) - 4}px;")
