"""What happens after the summary is written: who gets it, what people said, what is counted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.facts_card import FactsCard
from facilitator_app.ui.summary.feedback_card import FeedbackCard
from facilitator_app.ui.summary.recipients_card import RecipientsCard
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row


class AfterView(QWidget):
    """Recipients, feedback, facts."""

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recipients = RecipientsCard(theme, desk)
        self.feedback = FeedbackCard(theme, desk)
        self.facts = FactsCard(theme, desk)
        row = Row(theme, self, gap=12)
        for card in (self.recipients, self.feedback, self.facts):
            row.addWidget(card, 1)

    def show_state(self) -> None:
        """Show the event as it is now."""
        for card in (self.recipients, self.feedback, self.facts):
            card.show_state()

    def arrange(self, room: Breakpoint) -> None:
        """Leave out what is only to be read where there is little room."""
        self.facts.setVisible(room >= Breakpoint.NORMAL)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for card in (self.recipients, self.feedback, self.facts):
            card.retranslate()
