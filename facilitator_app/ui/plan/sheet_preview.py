"""A card with pages to look at, and buttons that turn them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.paper.preview import PagePreview
from facilitator_app.ui.paper.sheet import Sheet
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label


class SheetPreview(Card):
    """Shows sheets page by page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, fill="sunk")
        self.pages = PagePreview(theme)
        self._back = Button(theme, icon="chevron-left", size="small")
        self._on = Button(theme, icon="chevron-right", size="small")
        self._where = Label(theme, role="meta", colour="text2")
        row = Row(theme, gap=8)
        row.addStretch(1)
        for widget in (self._back, self._where, self._on):
            row.addWidget(widget)
        row.addStretch(1)
        column = Column(theme, self, gap=8, margins=(14, 14, 14, 10))
        column.addWidget(self.pages, 1)
        column.addLayout(row)
        self.pages.turned.connect(self._on_turned)
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._back.show_text("", name=self.tr("Previous page"))
        self._on.show_text("", name=self.tr("Next page"))
        self.pages.setAccessibleName(self.tr("Preview"))
        self._on_turned(self.pages.page, self.pages.count)

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Show these sheets."""
        self.pages.show_sheets(sheets)

    @Slot(int, int)
    def _on_turned(self, page: int, count: int) -> None:
        last = page + self.pages.beside
        pages = f"{page + 1}" if last == page + 1 else f"{page + 1}–{last}"
        text = self.tr("Page {page} of {count}").format(page=pages, count=count)
        self._where.show_text(text if count else self.tr("Nothing chosen"))
        self._back.setEnabled(page > 0)
        self._on.setEnabled(last < count)

    @Slot()
    def _turn_back(self) -> None:
        self.pages.turn(-1)

    @Slot()
    def _turn_on(self) -> None:
        self.pages.turn(1)
