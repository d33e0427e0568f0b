"""One line below the script: prompt cards by F4, and the situations that come up most."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.cards import Situation
from facilitator_app.ui.card_texts import situation_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import FilterChip

SHOWN = (
    Situation.QUIET,
    Situation.DOMINATING,
    Situation.STRONG_FEELING,
    Situation.CONFLICT,
)


class CardsBar(QWidget):
    """Opens the cards.

    Attributes:
        wanted: A `Situation`, or "" for all of them.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = Button(theme, icon="search", key="F4")
        self._chips = [_Chip(theme, each) for each in SHOWN]
        self._row = row = Row(theme, self, gap=8)
        row.addWidget(self._find)
        for chip in self._chips:
            chip.chosen.connect(self.wanted)
            row.addWidget(chip)
        row.addStretch(1)
        self._find.clicked.connect(self._on_find)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._find.show_text(self.tr("Find a prompt card"))
        for chip in self._chips:
            chip.show_text(situation_text(chip.situation))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the way to all cards; situations come where they fit."""
        return self._find.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many situations as fit."""
        super().resizeEvent(event)
        left = self.width() - self._find.sizeHint().width()
        for chip in self._chips:
            left -= chip.sizeHint().width() + self._row.spacing()
            chip.setVisible(left >= 0)

    @Slot()
    def _on_find(self) -> None:
        self.wanted.emit("")


class _Chip(FilterChip):
    chosen = Signal(str)

    def __init__(self, theme: Theme, situation: Situation) -> None:
        super().__init__(theme, checkable=False)
        self.situation = situation
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.situation.value)
