"""How long a phase like the current one has really taken in one's own events."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.pacing_memory import Realistic
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel


class PacingLine(QWidget):
    """One line, hidden while nothing is known.

    Attributes:
        minutes_wanted: Make the phase this long.
    """

    minutes_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes = 0
        self.words = IconLabel(theme, "history", role="meta", colour="text2", px=15, elide=True)
        self.take = Button(theme, kind="quiet", size="small")
        row = Row(theme, self, gap=8)
        row.addWidget(self.words, 1)
        row.addWidget(self.take)
        self.take.clicked.connect(self._on_take)
        self.hide()

    def show_length(self, known: Realistic | None, planned_minutes: int) -> None:
        """Show what is known beside what is planned."""
        self.setVisible(known is not None)
        self._minutes = known.minutes if known else planned_minutes
        self.take.show_text(self.tr("Plan {minutes} min").format(minutes=self._minutes))
        if known is None:
            return
        events = self.tr("%n event(s)", "", known.events)
        if known.shortest == known.longest:
            text = self.tr("In your dialogues {minutes} min · {events}")
        else:
            text = self.tr("In your dialogues {minutes} min ({shortest}–{longest}) · {events}")
        self.words.show_text(
            text.format(
                minutes=known.minutes,
                shortest=known.shortest,
                longest=known.longest,
                events=events,
            )
        )
        self.take.setVisible(known.minutes != planned_minutes)

    @Slot()
    def _on_take(self) -> None:
        self.minutes_wanted.emit(self._minutes)
