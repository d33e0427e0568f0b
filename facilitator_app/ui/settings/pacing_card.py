"""What is remembered of the lengths of phases in past events, and its end."""

from __future__ import annotations

from PySide6.QtCore import Slot

from facilitator_app.intake.past_lengths import PastLengths
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label


class PacingCard(Card):
    """Says of how many events lengths are known, and forgets them."""

    def __init__(self, theme: Theme, past: PastLengths) -> None:
        super().__init__(theme)
        self._past = past
        self._name = IconLabel(theme, "history", role="h3", colour="text", px=18)
        self._known = Label(theme, role="small", wrap=True)
        self._meaning = Label(theme, role="meta", colour="text2", wrap=True)
        self.forget = Button(theme, size="small")
        row = Row(theme)
        row.addWidget(self.forget)
        row.addStretch(1)
        column = Column(theme, self, gap=8, margins=(14, 12, 14, 14))
        for widget in (self._name, self._known, self._meaning):
            column.addWidget(widget)
        column.addLayout(row)
        self.forget.clicked.connect(self._on_forget)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._name.show_text(self.tr("Lengths of phases"))
        self._meaning.show_text(
            self.tr(
                "When a dialogue is over, this computer remembers how long its phases took, and "
                "the plan shows it. No names, no notes, nothing leaves this computer."
            )
        )
        self.forget.show_text(self.tr("Forget them"))
        self.show_known()

    def show_known(self) -> None:
        """Show of how many events lengths are known."""
        events = len(self._past.events)
        known = self.tr("Known from %n event(s).", "", events)
        self._known.show_text(known if events else self.tr("Nothing is remembered yet."))
        self.forget.setVisible(events > 0)

    @Slot()
    def _on_forget(self) -> None:
        self._past.forget_all()
        self.show_known()
