"""The recorder's own short forms, one a line."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from facilitator_app.core.abbreviations import read_list, write_list
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label


class ShortForms(Card):
    """Edits the list; every change applies at once.

    Attributes:
        changed: The short forms as they are now.
        closed: The list is left.
    """

    changed = Signal(dict)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="h2")
        self._hint = Label(theme, colour="text2", elide=True)
        self._close = Button(theme, icon="x", kind="quiet", name=" ")
        self._list = QPlainTextEdit()
        self._list.setTabChangesFocus(True)
        top = Row(theme, gap=12)
        top.addWidget(self._title)
        top.addWidget(self._hint, 1)
        top.addWidget(self._close)
        column = Column(theme, self, gap=12, margins=(16, 14, 16, 14))
        column.addLayout(top)
        column.addWidget(self._list, 1)
        self._close.clicked.connect(self.closed)
        self._list.textChanged.connect(self._on_changed)
        self.retranslate()

    def show_forms(self, forms: Mapping[str, str]) -> None:
        """Show these short forms and begin to edit."""
        if read_list(self._list.toPlainText()) != dict(forms):
            self._list.setPlainText(write_list(forms))
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Own short forms"))
        self._hint.show_text(
            self.tr("One a line, for example: va = viranomainen. Written out after a space.")
        )
        self._close.show_text("", name=self.tr("Close"))
        self._list.setAccessibleName(self.tr("Short forms, one a line"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit(read_list(self._list.toPlainText()))
