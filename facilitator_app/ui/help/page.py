"""The key card: every key that does something, by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.keys import KeySection
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll, clear
from facilitator_app.ui.widgets.key_hint import KeyHint
from facilitator_app.ui.widgets.label import Label

KEYS_WIDTH = 190
COLUMNS = {Breakpoint.WIDE: 3, Breakpoint.NORMAL: 3, Breakpoint.NARROW: 2, Breakpoint.TINY: 1}


class HelpPage(Page):
    """Shows the keys.

    Args:
        sections: Returns the keys of every place, in the language in use.
    """

    def __init__(self, kit: Kit, sections: Callable[[], Sequence[KeySection]]) -> None:
        super().__init__(PageId.HELP, kit)
        self._sections = sections
        self._about = Label(self.theme, role="body", colour="text2", wrap=True)
        inner = QWidget()
        self._columns = Row(self.theme, inner, gap=12)
        column = Column(self.theme, self.body, gap=12)
        column.addWidget(self._about)
        column.addWidget(Scroll(inner), 1)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._about.show_text(
            self.tr(
                "The keys are the same in every language. Single letters and Space act on a page "
                "while no field has the focus; the settings switch them off."
            )
        )
        self._fill()

    def arrange(self, room: Breakpoint) -> None:
        """Use as many columns as fit."""
        self._fill()

    def _fill(self) -> None:
        clear(self._columns)
        columns: list[tuple[int, Column]] = []
        for _ in range(COLUMNS[self.breakpoint]):
            holder = QWidget()
            columns.append((0, Column(self.theme, holder, gap=12)))
            self._columns.addWidget(holder, 1)
        for section in self._sections():
            if section.rows:
                at = min(range(len(columns)), key=lambda at: columns[at][0])
                height, column = columns[at]
                column.addWidget(self._card(section))
                columns[at] = (height + len(section.rows) + 2, column)
        for _, column in columns:
            column.addStretch(1)

    def _card(self, section: KeySection) -> QWidget:
        card = Card(self.theme)
        column = Column(self.theme, card, gap=6, margins=(14, 12, 14, 14))
        column.addWidget(Label(self.theme, section.title, role="h2"))
        for row in section.rows:
            line, keys = Row(self.theme, gap=6), Row(self.theme, gap=4)
            holder = QWidget()
            holder.setLayout(keys)
            holder.setFixedWidth(self.theme.px(KEYS_WIDTH))
            for key in row.keys:
                keys.addWidget(KeyHint(self.theme, key, holder, always=True))
            keys.addStretch(1)
            line.addWidget(holder)
            line.addWidget(Label(self.theme, row.does, role="small", wrap=True), 1)
            column.addLayout(line)
        return card
