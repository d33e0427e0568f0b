"""What a page shows before there is anything in it: one sentence, one thing to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column, Row
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label

ICON, SENTENCE = 36, 320
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyState(QWidget):
    """An icon, a title, a sentence and the buttons given; in the middle of its room."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        controls: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = Label(theme, role="h2", align=_CENTRE)
        self._sentence = Label(
            theme, role="small", colour="text2", wrap=True, measure=SENTENCE, align=_CENTRE
        )
        row = Row(theme, gap=8)
        row.addStretch(1)
        for control in controls:
            row.addWidget(control)
        row.addStretch(1)
        column = Column(theme, self, gap=10, margins=(16, 16, 16, 16))
        column.addStretch(1)
        picture = Icon(theme, icon, colour="text3", px=ICON)
        for widget in (picture, self._title, self._sentence):
            column.addWidget(widget, alignment=_CENTRE)
        column.addLayout(row)
        column.addStretch(1)

    def show_text(self, title: str, sentence: str) -> None:
        """Say what is missing and what to do."""
        self._title.show_text(title)
        self._sentence.show_text(sentence)
