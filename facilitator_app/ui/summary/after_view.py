"""What happens after the summary is written: who gets it, what people said, what is counted."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.facts_card import FactsCard
from facilitator_app.ui.summary.feedback_card import FeedbackCard
from facilitator_app.ui.summary.recipients_card import RecipientsCard
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row

_LEAST_HEIGHT = 300  # of a card that stands above others


class AfterView(QWidget):
    """Recipients, feedback, facts."""

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recipients = RecipientsCard(theme, desk)
        self.feedback = FeedbackCard(theme, desk)
        self.facts = FactsCard(theme, desk)
        self._theme = theme
        self._row = Row(theme, self, gap=12)
        for card in self._cards:
            self._row.addWidget(card, 1)

    def show_state(self) -> None:
        """Show the event as it is now."""
        for card in self._cards:
            card.show_state()

    def arrange(self, room: Breakpoint) -> None:
        """Put the cards one below the other where there is little room; the page scrolls then."""
        side_by_side = room >= Breakpoint.NORMAL
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if side_by_side else way.TopToBottom)
        for card in self._cards:
            card.setMinimumHeight(0 if side_by_side else self._theme.px(_LEAST_HEIGHT))

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for card in self._cards:
            card.retranslate()

    @property
    def _cards(self) -> tuple[RecipientsCard, FeedbackCard, FactsCard]:
        return self.recipients, self.feedback, self.facts
