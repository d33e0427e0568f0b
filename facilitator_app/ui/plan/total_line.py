"""The line above the timeline: how long it is, how long it may be, and a later start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.clock_text import read_clock
from facilitator_app.core.late_start import LateStart
from facilitator_app.core.model import Event
from facilitator_app.ui.formats import clock_time, time_range
from facilitator_app.ui.plan.words import balance_words, late_item
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import Chip
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.label import Label, Span
from facilitator_app.ui.widgets.wrap_row import WrapRow


class TotalLine(QWidget):
    """Sums up the plan.

    Attributes:
        times_wanted: Somebody wants to change the name and times of the event.
        start_wanted: A clock time at which the dialogues are to begin, in minutes.
        wrong_time: What was typed as a start is none.
    """

    times_wanted = Signal()
    start_wanted = Signal(int)
    wrong_time = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planned_start = 0
        self._part = Button(theme, kind="quiet", icon="clock")
        self._planned = Label(theme, role="small", colour="text2")
        self._available = Label(theme, role="small", colour="text2")
        self._balance = Chip(theme)
        self._late_label = Label(theme, role="small", colour="text2")
        self.late = Combo(theme)
        self.late.setEditable(True)
        self.late.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        self.late.setCompleter(None)  # type: ignore[arg-type]
        self.late.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.late.setMinimumContentsLength(len("10.00"))  # the list is as wide as its texts
        late = QWidget()  # label and list stay beside each other
        late_row = Row(theme, late, gap=8)
        late_row.addWidget(self._late_label)
        late_row.addWidget(self.late)
        row = WrapRow(theme, self, gap=6, margins=(8, 6, 8, 6))
        for widget in (self._part, self._planned, self._available, self._balance):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(late)
        self._part.clicked.connect(self.times_wanted)
        self.late.activated.connect(self._on_activated)
        self.late.installEventFilter(self)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._late_label.show_text(self.tr("If the talks run over"))
        self.late.setAccessibleName(self.tr("Start of the dialogues when the talks run over"))

    def show_totals(self, event: Event, planned: int, over_minutes: int) -> None:
        """Show what the plan takes and what it has."""
        times = time_range(event.groups_start_minute, event.groups_end_minute)
        has_frame = event.groups_start_minute != event.start_minute
        part = self.tr("Groups {times}") if has_frame else self.tr("Dialogue {times}")
        self._part.show_text(part.format(times=times), name=self.tr("Name, day and times"))
        available = event.groups_end_minute - event.groups_start_minute
        self._planned.show_spans(_counted(self.tr("Planned"), planned))
        self._available.show_spans(_counted(self.tr("Available"), available))
        if over_minutes == 0:
            self._balance.show_state(balance_words(0), "check", "moss")
        elif over_minutes > 0:
            self._balance.show_state(balance_words(over_minutes), "triangle-alert", "amber")
        else:
            self._balance.show_state(balance_words(over_minutes), "clock", "sunk")

    def show_starts(self, start_minute: int, offers: Sequence[LateStart]) -> None:
        """Offer these later starts."""
        self._planned_start = start_minute
        self.late.clear()
        self.late.addItem(clock_time(start_minute), start_minute)
        for offer in offers:
            self.late.addItem(late_item(offer), offer.start_minute)
        self.late.setCurrentIndex(0)

    def show_start(self) -> None:
        """Show the start that holds."""
        self.late.setCurrentIndex(0)
        self.late.setEditText(clock_time(self._planned_start))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a typed time with Enter."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._take_typed()
            return True
        return super().eventFilter(watched, event)

    def _take_typed(self) -> None:
        text = self.late.currentText().partition("·")[0].strip()
        minute = read_clock(text, after=self._planned_start)
        if minute is None:
            self.wrong_time.emit(text)
        else:
            self.start_wanted.emit(minute)

    @Slot(int)
    def _on_activated(self, at: int) -> None:
        minute = self.late.itemData(at)
        if minute is not None:
            self.late.setEditText(clock_time(minute))
            self.start_wanted.emit(minute)


def _counted(word: str, minutes: int) -> list[Span]:
    return [Span(f"{word} "), Span(f"{minutes} min", "control_bold", "text")]
