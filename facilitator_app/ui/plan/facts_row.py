"""Name, day and times of the event in one row above the timeline."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.clock_text import read_clock, read_day
from facilitator_app.core.model import Event
from facilitator_app.ui.formats import clock_time
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.field_note import FieldNote
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.line_field import LineField


class FactsRow(Card):
    """Asks for what an event begins with.

    Attributes:
        title_given: The name.
        begin_given: ISO date and minutes after midnight.
        end_given: Minutes after midnight of the end of everything.
        done: It may go away.
    """

    title_given = Signal(str)
    begin_given = Signal(str, int)
    end_given = Signal(int)
    done = Signal()

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(theme, room, fill="prisoft", border="priline")
        self._theme = theme
        self._event = Event(id="")
        self.title, self.day = LineField(theme), LineField(theme, width=124)
        self.start, self.end = LineField(theme, width=72), LineField(theme, width=72)
        self._labels = [Label(theme, role="meta", colour="text2") for _ in range(4)]
        self._done = Button(theme, kind="primary")
        self.note = FieldNote(theme, room)
        row = Row(theme, self, gap=10, margins=(12, 8, 12, 10))
        fields = (self.title, self.day, self.start, self.end)
        for label, field in zip(self._labels, fields, strict=True):
            column = Column(theme, gap=2)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, 1 if field is self.title else 0)
        row.addWidget(self._done, alignment=Qt.AlignmentFlag.AlignBottom)
        self.title.given.connect(self._on_title)
        self.day.given.connect(self._on_begin)
        self.start.given.connect(self._on_begin)
        self.end.given.connect(self._on_end)
        self._done.clicked.connect(self.finish)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        words = (self.tr("Name of the event"), self.tr("Day"), self.tr("Begins"), self.tr("Ends"))
        fields = (self.title, self.day, self.start, self.end)
        for label, field, word in zip(self._labels, fields, words, strict=True):
            label.show_text(word)
            field.setAccessibleName(word)
        self._done.show_text(self.tr("Done"))

    def show_event(self, event: Event) -> None:
        """Show what the event holds."""
        self._event = event
        self.title.show_text(event.title)
        self.day.show_text(day_text(event.day))
        self.start.show_text(clock_time(event.start_minute))
        self.end.show_text(clock_time(event.end_minute))

    def take_focus(self) -> None:
        """Begin with the name, ready to be overwritten."""
        self.title.setFocus(Qt.FocusReason.TabFocusReason)
        self.title.selectAll()

    @Slot()
    def finish(self) -> None:
        """Report what is written and go away, unless something is wrong."""
        for field in (self.title, self.day, self.start, self.end):
            field.give()
        if not self.note.text:
            self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in any field means that all is said."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        """Take the sentence away with the field."""
        self.note.clear()

    @Slot(str)
    def _on_title(self, text: str) -> None:
        if text.strip():
            self.note.clear()
            self.title_given.emit(text.strip())
        else:
            self.note.say(self.title, self.tr("The event needs a name."))

    @Slot()
    def _on_begin(self) -> None:
        day = read_day(self.day.text(), year=int(self._event.day[:4]))
        start = read_clock(self.start.text())
        if day is None:
            self.note.say(self.day, self.tr("Give a day such as 1.12.2026."))
        elif start is None:
            self.note.say(self.start, self.tr("Give a clock time such as 17.30."))
        else:
            self.note.clear()
            self.begin_given.emit(day, start)

    @Slot(str)
    def _on_end(self, text: str) -> None:
        start = self._event.groups_start_minute
        end = read_clock(text, after=start)
        if end is None:
            self.note.say(self.end, self.tr("Give a clock time such as 17.30."))
        elif end <= start:
            self.note.say(self.end, self.tr("The end must come after the start."))
        else:
            self.note.clear()
            self.end_given.emit(end)


def day_text(day: str) -> str:
    """Return an ISO date as it is typed: "1.12.2026"."""
    year, month, of_month = day.split("-")
    return f"{int(of_month)}.{int(month)}.{year}"
