"""A line to type into that finds things, with a magnifying glass and its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.ui.keys import key_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.key_hint import HEIGHT as HINT_HEIGHT
from facilitator_app.ui.widgets.key_hint import hint_width, paint_hint

ICON, MARGIN = 16, 10


class SearchField(QLineEdit):
    """Finds as one types; Esc empties it. `textChanged` is what it reports.

    Args:
        key: Shown at the end while nothing is typed; whoever owns the page binds it.
    """

    def __init__(
        self, theme: Theme, placeholder: str = "", *, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._key = theme, key
        self.setClearButtonEnabled(False)
        self.show_placeholder(placeholder)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_placeholder(self, text: str) -> None:
        """Say what can be found here."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glass before the text, and the key after it."""
        super().paintEvent(event)
        px = self._theme.px
        painter = QPainter(self)
        side = px(ICON)
        box = QRectF(px(MARGIN), (self.height() - side) // 2, side, side)
        self._theme.paint_icon(painter, box, "search", "text3")
        if self._shows_key():
            text, height = key_text(self._key), px(HINT_HEIGHT)
            width = hint_width(self._theme, text)
            left, top = self.width() - width - px(MARGIN), (self.height() - height) // 2
            paint_hint(painter, self._theme, QRectF(left, top, width, height), text)

    def _shows_key(self) -> bool:
        return bool(self._key) and self._theme.key_hints and not self.text()

    @Slot()
    def _restyle(self) -> None:
        px = self._theme.px
        right = 0
        if self._key and self._theme.key_hints:
            right = hint_width(self._theme, key_text(self._key)) + px(MARGIN)
        self.setTextMargins(px(MARGIN) + px(ICON) - px(2), 0, right, 0)
        self.update()
