"""A field with its word above it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.label import Label


class Labelled(QWidget):
    """Puts a word above a field; the word is the field's name for a screen reader too."""

    def __init__(self, theme: Theme, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self._label = Label(theme, role="meta", colour="text2", elide=True)
        column = Column(theme, self, gap=2)
        column.addWidget(self._label)
        column.addWidget(field)
        column.addStretch(1)

    def show_text(self, text: str) -> None:
        """Show the word."""
        self._label.show_text(text)
        self.field.setAccessibleName(text)
