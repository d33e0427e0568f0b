"""The templates as cards in a grid, with the legend of their bars."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from facilitator_app.core.template_face import TemplateFace
from facilitator_app.ui.start.template_card import Legend, TemplateCard
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.theme.tokens import HEIGHT_CONTROL
from facilitator_app.ui.widgets.boxes import Column, Row
from facilitator_app.ui.widgets.label import Label


class Templates(QWidget):
    """One card a template; arrows move among them.

    Attributes:
        chosen: The id of a template.
        removed: The card of a template of one's own that is to go away.
    """

    chosen = Signal(str)
    removed = Signal(object)

    def __init__(
        self, theme: Theme, templates: Sequence[TemplateFace], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._columns = theme, 0
        self._title = Label(theme, role="title")
        self._hint = Label(theme, role="meta", colour="text2", elide=True)
        self._legend = Legend(theme)
        self._cards = [self._made(template) for template in templates]
        head = Row(theme, gap=12)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._hint)
        self._grid = QGridLayout()
        column = Column(theme, self, gap=10)
        column.addLayout(head)
        column.addLayout(self._grid, 1)
        column.addWidget(self._legend)
        column.addStretch(0)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def cards(self) -> Sequence[TemplateCard]:
        """The cards in reading order."""
        return tuple(self._cards)

    def retranslate(self, language: str) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("New event"))
        self._hint.show_text(self.tr("Choose a template; everything can be changed"))
        self._legend.retranslate()
        for card in self._cards:
            card.retranslate(language)

    @property
    def current(self) -> TemplateCard | None:
        """The card that has the focus."""
        return next((card for card in self._cards if card is self.window().focusWidget()), None)

    def show_templates(self, templates: Sequence[TemplateFace], language: str) -> None:
        """Show these templates; cards of those that were there already stay."""
        if [card.template for card in self._cards] == list(templates):
            return
        kept = {card.template.id: card for card in self._cards if card.template in templates}
        had_focus = self._cards.index(self.current) if self.current is not None else None
        for card in self._cards:
            self._grid.removeWidget(card)
            if card not in kept.values():
                card.hide()
                card.deleteLater()
        self._cards = [kept.get(each.id) or self._made(each) for each in templates]
        for card in self._cards:
            card.retranslate(language)
        self._place()
        if had_focus is not None and self._cards:
            self._cards[min(had_focus, len(self._cards) - 1)].setFocus()

    def set_columns(self, columns: int) -> None:
        """Put so many cards side by side."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def take_focus(self) -> None:
        """Give the focus to the first card."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        step = steps.get(Qt.Key(event.key()))
        at = self._cards.index(self.current) if self.current is not None else None
        if step is None or at is None:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(self._cards):
            self._cards[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, template: TemplateFace) -> TemplateCard:
        card = TemplateCard(self._theme, template)
        card.chosen.connect(self.chosen)
        card.removed.connect(partial(self.removed.emit, card))
        return card

    def _place(self) -> None:
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // self._columns, at % self._columns)
            if at:
                QWidget.setTabOrder(self._cards[at - 1], card)

    @Slot()
    def _restyle(self) -> None:
        self._grid.setSpacing(self._theme.px(10))
        self._title.setMinimumHeight(self._theme.px(HEIGHT_CONTROL))  # as the search beside it
