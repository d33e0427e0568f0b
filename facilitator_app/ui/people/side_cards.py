"""Beside the list: who waits for a place, what to remember, and what becomes of the names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import Event, Person
from facilitator_app.core.people_list import Reminder, Tally
from facilitator_app.ui.formats import day
from facilitator_app.ui.people.words import REMINDER_ICONS, reminder_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Row, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label, Span

SHOWN_WAITING, SHOWN_REMINDERS = 5, 8


class WaitingCard(Card):
    """Those who wait, the earliest registration first.

    Attributes:
        promoted: Id of a person who gets a place.
    """

    promoted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown: tuple[object, ...] = ()
        self._title = Label(theme, role="h3")
        self._free = Label(theme, role="meta", colour="text2")
        self._rows = Column(theme, gap=0)
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._free)
        column = Column(theme, self, gap=8, margins=(12, 10, 12, 10))
        column.addLayout(head)
        column.addLayout(self._rows)

    def show_queue(self, waiting: Sequence[Person], tally: Tally) -> None:
        """Show who waits, and how many places there are for them."""
        self.setVisible(bool(waiting))
        self._title.show_text(self.tr("Waiting list"))
        free = self.tr("%n place(s) free", "", tally.free) if tally.capacity else ""
        self._free.show_text(free)
        wanted = (*waiting, self._title.text())  # the words change with the language
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._rows)
        for number, person in enumerate(waiting[:SHOWN_WAITING], start=1):
            self._rows.addWidget(Line(self._theme))
            row = _WaitingRow(self._theme, number, person)
            row.promoted.connect(self.promoted)
            self._rows.addWidget(row)
        if len(waiting) > SHOWN_WAITING:
            more = self.tr("%n more", "", len(waiting) - SHOWN_WAITING)
            self._rows.addWidget(Label(self._theme, more, role="meta", colour="text2"))


class _WaitingRow(QWidget):
    """One who waits."""

    promoted = Signal(str)

    def __init__(self, theme: Theme, number: int, person: Person) -> None:
        super().__init__()
        self._id = person.id
        words = Column(theme, gap=0)
        who = person.full_name or person.organisation
        words.addWidget(Label(theme, who, role="small", elide=True))
        since = self.tr("reg. {time}").format(time=person.registered_at)
        below = since if person.registered_at else person.organisation
        if below != who:
            words.addWidget(Label(theme, below, role="meta", colour="text2", elide=True))
        lift = Button(theme, self.tr("Promote"), size="small")
        lift.setAccessibleName(f"{self.tr('Promote')} {who}")
        lift.clicked.connect(self._on_clicked)
        row = Row(theme, self, gap=8, margins=(0, 6, 0, 6))
        row.addWidget(Label(theme, str(number), role="strong"))
        row.addLayout(words, 1)
        row.addWidget(lift)

    @Slot()
    def _on_clicked(self) -> None:
        self.promoted.emit(self._id)


class RemindersCard(Card):
    """Needs, other languages, phones."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown: tuple[object, ...] = ()
        self._title = Label(theme, role="h3")
        self._rows = Column(theme, gap=6)
        column = Column(theme, self, gap=8, margins=(12, 10, 12, 10))
        column.addWidget(self._title)
        column.addLayout(self._rows)

    def show_reminders(self, found: Sequence[Reminder]) -> None:
        """Show what is to be remembered."""
        self.setVisible(bool(found))
        self._title.show_text(self.tr("Note before the start"))
        wanted = (*found, self._title.text())
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._rows)
        for each in found[:SHOWN_REMINDERS]:
            line = QWidget()
            row = Row(self._theme, line, gap=8)
            row.addWidget(Icon(self._theme, REMINDER_ICONS[each.what], px=16))
            text = reminder_text(each)
            row.addWidget(Label(self._theme, text, role="small", wrap=True), 1)
            self._rows.addWidget(line)
        if len(found) > SHOWN_REMINDERS:
            more = self.tr("%n more", "", len(found) - SHOWN_REMINDERS)
            self._rows.addWidget(Label(self._theme, more, role="meta", colour="text2"))


class PrivacyCard(Card):
    """Says where the names are, and until when."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, fill="mosssoft", border="mosssoft")
        self._text = Label(theme, role="small", wrap=True)
        row = Row(theme, self, gap=10, margins=(12, 10, 12, 10))
        row.addWidget(Icon(theme, "shield-check", colour="moss"))
        row.addWidget(self._text, 1)

    def show_event(self, event: Event) -> None:
        """Show when the names are due to go."""
        where = self.tr("Names are in this list only. They do not get into notes or the summary.")
        until = self.tr("To be deleted {day}.").format(day=day(event.retention_day.isoformat()))
        self._text.show_spans([Span(where + " "), Span(until, "control_bold")])
