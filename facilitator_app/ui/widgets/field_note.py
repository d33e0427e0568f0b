"""A plain sentence at the field that it is about; it goes when the field is mended."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Row
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label

WIDEST = 320


class FieldNote(Card):
    """Says below a field what is wrong with it, without taking the focus.

    Args:
        room: The widget over which it may lie, for example a page.
    """

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(theme, room, fill="lingonsoft", border="lingonline", radius=6)
        self._theme, self._room = theme, room
        self._label = Label(theme, role="small", colour="lingon", wrap=True, measure=WIDEST)
        row = Row(theme, self, gap=6, margins=(8, 6, 10, 6))
        row.addWidget(Icon(theme, "triangle-alert", colour="lingon", px=16))
        row.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; "" while it says nothing."""
        return "" if self.isHidden() else self._label.text()

    def say(self, field: QWidget, text: str) -> None:
        """Say `text` below `field`."""
        self._label.show_text(text)
        self.setAccessibleName(text)
        field.setAccessibleDescription(text)
        width = min(
            self._label.sizeHint().width() + self._theme.px(44), self._theme.px(WIDEST + 44)
        )
        height = self._label.heightForWidth(width - self._theme.px(44)) + self._theme.px(12)
        below = field.mapTo(self._room, QPoint(0, field.height() + 4))
        left = max(0, min(below.x(), self._room.width() - width))
        top = below.y()
        if top + height > self._room.height():
            top -= field.height() + height + 8
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415 - loads 500 names

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Say nothing any more."""
        self.hide()
