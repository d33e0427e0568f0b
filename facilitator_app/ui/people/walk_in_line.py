"""Somebody stands at the door who is on no list: one line, a name is enough."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import Icon


class WalkInLine(Card):
    """Takes a name, and an organisation if there is time.

    Attributes:
        given: Name and organisation of somebody who is here.
        closed: Nothing more is to be added.
    """

    given = Signal(str, str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, fill="prisoft", border="priline")
        self.name, self.organisation = QLineEdit(), QLineEdit()
        self._add = Button(theme, icon="check", kind="primary", key="Return")
        self._close = Button(theme, icon="x", kind="quiet", key="Esc")
        row = Row(theme, self, gap=8, margins=(12, 8, 8, 8))
        row.addWidget(Icon(theme, "user-plus", colour="pri"))
        row.addWidget(self.name, 3)
        row.addWidget(self.organisation, 2)
        row.addWidget(self._add)
        row.addWidget(self._close)
        self._add.clicked.connect(self._give)
        self._close.clicked.connect(self.closed)
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        name, organisation = self.tr("Name or number"), self.tr("Organisation, if it matters")
        for field, words in ((self.name, name), (self.organisation, organisation)):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self._add.show_text(self.tr("Is here"))
        self._close.show_text("", name=self.tr("Close"))

    def begin(self, name: str, *, with_organisation: bool) -> None:
        """Wait for a name; `name` was typed elsewhere already."""
        self.organisation.setVisible(with_organisation)
        self.organisation.clear()
        self.name.setText(name)
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the line with Enter, leave it with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _give(self) -> None:
        self.given.emit(self.name.text(), self.organisation.text())
