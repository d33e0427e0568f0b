"""Asks for a name in a row above the timeline; nothing waits for the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.labelled import Labelled
from facilitator_app.ui.widgets.line_field import LineField


class NameRow(Card):
    """One field, a button that keeps and one that does not.

    Attributes:
        given: The name; the row goes away.
        closed: The row has gone away.
    """

    given = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, fill="prisoft", border="priline")
        self.field = LineField(theme)
        self._field = Labelled(theme, self.field)
        self.keep = Button(theme, kind="primary", key="Return")
        self._leave = Button(theme, kind="quiet", key="Esc")
        row = Row(theme, self, gap=10, margins=(12, 8, 12, 10))
        row.addWidget(self._field, 1)
        for button in (self.keep, self._leave):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignBottom)
        self.keep.clicked.connect(self._on_keep)
        self._leave.clicked.connect(self._close)
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._field.show_text(self.tr("Name of the template"))
        self.keep.show_text(self.tr("Keep"))
        self._leave.show_text(self.tr("Not now"))

    def open(self, name: str) -> None:
        """Come into view, with a name to overwrite."""
        self.field.setText(name)
        self.show()
        self.field.setFocus(Qt.FocusReason.TabFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter, leave with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_keep()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_keep(self) -> None:
        name = self.field.text().strip()
        if name:
            self._close()
            self.given.emit(name)

    @Slot()
    def _close(self) -> None:
        self.hide()
        self.closed.emit()
