"""One setting: its name, what it means, and its control at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QSlider, QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column, Line, Row
from facilitator_app.ui.widgets.label import Label


class SettingRow(QWidget):
    """Name and meaning at the left, `control` at the right, a line below."""

    def __init__(self, theme: Theme, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._name = Label(theme, role="h3", wrap=True)
        self._meaning = Label(theme, role="meta", colour="text2", wrap=True)
        words = Column(theme, gap=0)
        words.addWidget(self._name)
        words.addWidget(self._meaning)
        row = Row(theme, gap=20, margins=(0, 12, 0, 12))
        row.addLayout(words, 1)
        row.addWidget(control, 1 if control.findChild(QSlider) else 0)
        column = Column(theme, self, gap=0)
        column.addLayout(row)
        column.addWidget(Line(theme))

    def show_text(self, name: str, meaning: str) -> None:
        """Say what it is, also to a screen reader."""
        self._name.show_text(name)
        self._meaning.show_text(meaning)
        controls = self._control.findChildren(QSlider) or [self._control]
        for control in controls:
            control.setAccessibleName(name)
            control.setAccessibleDescription(meaning)
        if isinstance(self._control, QAbstractButton):
            self._control.setToolTip(name)
