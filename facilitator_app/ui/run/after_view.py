"""The dialogue is over: the plan beside what happened, and what is left to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from facilitator_app.core.course import Course
from facilitator_app.core.frozen import frozen
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.formats import clock_time
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.boxes import Card, Column, Grid, Line, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label

MINUS = "\N{MINUS SIGN}"
NOTHING = "–"


@frozen
class HeldPhase:
    """A phase beside its plan.

    Attributes:
        minutes: How long it took, on average where there were several groups; None when no
            group held it.
    """

    title: str
    planned: int
    minutes: int | None


@frozen
class After:
    """What is shown when the dialogue is over.

    Attributes:
        courses: The groups it is about.
        closed: Whether the event has been closed.
        may_close: Whether this laptop may close it.
    """

    courses: Sequence[Course]
    phases: Sequence[HeldPhase]
    closed: bool
    may_close: bool


class AfterView(QWidget):
    """Plan and course as a table.

    Attributes:
        document_wanted: Write it as a Word file.
        close_wanted: Close the event and delete what is private.
        back_wanted: The dialogue goes on after all.
    """

    document_wanted = Signal()
    close_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._after: After | None = None
        self._title = IconLabel(theme, "flag", role="title", colour="text", px=24)
        self._about = Label(theme, role="body", colour="text2", wrap=True)
        self._groups, self._phases = _Table(theme, 4), _Table(theme, 4)
        self.document = Button(theme, icon="file-text", kind="primary")
        self.close_event = Button(theme, icon="lock")
        self.back = Button(theme, icon="chevron-left", kind="quiet", key="Ctrl+Left")
        self._what_closing_does = Label(theme, role="small", colour="text2", wrap=True)
        self.delete = Button(theme, icon="trash-2")
        self.not_now = Button(theme, kind="quiet")
        self._closing = Card(theme, fill="ambersoft", border="amberline")
        self._lay_out()
        self.document.clicked.connect(self.document_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.close_event.clicked.connect(self._on_close)
        self.not_now.clicked.connect(self._on_not_now)
        self.delete.clicked.connect(self._on_delete)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self.document.show_text(self.tr("Save as a Word file…"))
        self.close_event.show_text(self.tr("Close the event…"))
        self.back.show_text(self.tr("The dialogue goes on"))
        self.delete.show_text(self.tr("Delete them and close"))
        self.not_now.show_text(self.tr("Not now"))
        self._what_closing_does.show_text(
            self.tr(
                "Closing deletes from this computer for good: who spoke and when, who asked for "
                "the floor, and your own notes. How many were heard stays, without names. The "
                "notes of the groups stay as they are."
            )
        )
        if self._after is not None:
            self.show_after(self._after)

    def arrange(self, room: Breakpoint) -> None:
        """Put the groups beside the phases, or above them."""
        beside = room >= Breakpoint.NORMAL
        self._halves.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def show_after(self, after: After) -> None:
        """Show how it went."""
        self._after = after
        self._title.show_text(self._title_of(after.courses))
        self._about.show_text(self._about_of(after))
        several = len(after.courses) > 1
        self._groups.setVisible(several)
        if several:
            self._groups.show_rows(
                (self.tr("Group"), self.tr("Began"), self.tr("Ended"), self.tr("Difference, min")),
                [
                    (
                        _group_name(self.tr("Group {number}"), course),
                        clock_time(course.began_minute),
                        clock_time(course.ended_minute),
                        _signed(course.late_minutes),
                    )
                    for course in after.courses
                ],
            )
        held = self.tr("Held on average, min") if several else self.tr("Held, min")
        self._phases.show_rows(
            (self.tr("Phase"), self.tr("Planned, min"), held, self.tr("Difference, min")),
            [self._row(each) for each in after.phases],
        )
        self.close_event.setVisible(after.may_close and not after.closed)
        self.back.setVisible(not after.closed)
        if after.closed:
            self._closing.hide()

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        return (self._tables, self.document)

    def _title_of(self, courses: Sequence[Course]) -> str:
        if not courses:
            return self.tr("The dialogue is over")
        end = max(course.ended_minute for course in courses)
        return self.tr("The dialogue ended at {time}").format(time=clock_time(end))

    def _about_of(self, after: After) -> str:
        if not after.courses:
            return ""
        course = max(after.courses, key=lambda each: each.ended_minute)
        late = course.late_minutes
        if late > 0:
            difference = self.tr("%n min later than planned.", "", late)
        elif late < 0:
            difference = self.tr("%n min earlier than planned.", "", -late)
        else:
            difference = self.tr("As planned.")
        began = min(each.began_minute for each in after.courses)
        times = self.tr("Began {began}, planned end {end}.").format(
            began=clock_time(began), end=clock_time(course.planned_end_minute)
        )
        closed = self.tr("The event is closed.") if after.closed else ""
        return " ".join(filter(None, (difference, times, closed)))

    def _row(self, phase: HeldPhase) -> tuple[str, ...]:
        if phase.minutes is None:
            return (phase.title, str(phase.planned), self.tr("not held"), NOTHING)
        difference = _signed(phase.minutes - phase.planned)
        return (phase.title, str(phase.planned), str(phase.minutes), difference)

    def _lay_out(self) -> None:
        theme = self._theme
        self._tables = QWidget()
        self._halves = Row(theme, gap=28)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        self._halves.addWidget(self._groups, 0, top)
        self._halves.addWidget(self._phases, 1, top)
        tables = Column(theme, self._tables, gap=0, margins=(0, 0, 8, 0))
        tables.addLayout(self._halves)
        tables.addStretch(1)
        answers = Row(theme, gap=8)
        for button in (self.delete, self.not_now):
            answers.addWidget(button)
        answers.addStretch(1)
        closing = Column(theme, self._closing, gap=10, margins=(14, 12, 14, 12))
        closing.addWidget(self._what_closing_does)
        closing.addLayout(answers)
        self._closing.hide()
        buttons = Row(theme, gap=8)
        buttons.addWidget(self.document)
        buttons.addWidget(self.close_event)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        card = Card(theme)
        column = Column(theme, card, gap=12, margins=(22, 18, 16, 16))
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(Scroll(self._tables), 1)
        column.addWidget(self._closing)
        column.addLayout(buttons)
        Column(theme, self).addWidget(card)

    @Slot()
    def _on_close(self) -> None:
        self._closing.show()
        self.not_now.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_not_now(self) -> None:
        self._closing.hide()
        self.close_event.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_delete(self) -> None:
        self._closing.hide()
        self.close_wanted.emit()


class _Table(QWidget):
    """Rows of texts: the first column words, the others numbers."""

    def __init__(self, theme: Theme, columns: int) -> None:
        super().__init__()
        self._theme, self._columns = theme, columns
        self._grid = Grid(theme, self, gaps=(28, 7))
        self._grid.setColumnStretch(columns, 1)
        self._labels: list[list[Label]] = []

    def show_rows(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show a table."""
        while len(self._labels) <= len(rows):
            self._add_row()
        for labels, texts in zip(self._labels, (head, *rows), strict=False):
            for label, text in zip(labels, texts, strict=True):
                label.show_text(text)
        for at, labels in enumerate(self._labels):
            for label in labels:
                label.setVisible(at <= len(rows))

    def _add_row(self) -> None:
        at = len(self._labels)
        colour: Token = "text2" if at == 0 else "text"
        labels: list[Label] = []
        for column in range(self._columns):
            align = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            role = "meta" if at == 0 else "body"
            label = Label(self._theme, role=role, colour=colour, align=align)
            self._grid.addWidget(label, 2 * at, column)
            labels.append(label)
        if at == 0:
            self._grid.addWidget(Line(self._theme), 1, 0, 1, self._columns)
        self._labels.append(labels)


def _signed(minutes: int) -> str:
    if minutes < 0:
        return f"{MINUS}{-minutes}"
    return f"+{minutes}" if minutes else "0"


def _group_name(pattern: str, course: Course) -> str:
    number = pattern.format(number=course.group.number)
    return f"{number} · {course.group.topic}" if course.group.topic else number
