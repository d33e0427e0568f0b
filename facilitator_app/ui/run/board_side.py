"""Beside the board: messages to all groups with their marks, and help flags."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from facilitator_app.core.board import Board
from facilitator_app.core.commands.messages import addressees, seen_by
from facilitator_app.core.forecast import EventTime
from facilitator_app.core.model import Broadcast, Message
from facilitator_app.core.state import EventState
from facilitator_app.ui.formats import clock_time
from facilitator_app.ui.run.words import message_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label, Span
from facilitator_app.ui.widgets.sized import fixed_width

WIDTH, SENT = 292, 4
BACK_IN_MINUTES = 5


class BoardSide(QWidget):
    """Messages and flags.

    Attributes:
        message_wanted: A `Message`, its words and its clock time in minutes after midnight.
        coming: Id of a group that is told that somebody comes.
        settled: Id of a group whose flag is taken down.
    """

    message_wanted = Signal(str, str, int)
    coming = Signal(str)
    settled = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._sent_title = Label(theme, role="h3"), Label(theme, role="h3")
        self._five = Button(theme, icon="megaphone", key="F7")
        self._next = Button(theme, icon="megaphone", key="Shift+F7")
        self._back = Button(theme, icon="megaphone")
        self._own = QLineEdit()
        self._sent = [_Sent(theme) for _ in range(SENT)]
        self._none = Label(theme, role="meta", colour="text2", wrap=True)
        self._flag = _Flag(theme)
        self._back_minute = 0
        fixed_width(theme, self, WIDTH)
        self._lay_out()
        self._five.clicked.connect(self.send_five)
        self._next.clicked.connect(self.send_next)
        self._back.clicked.connect(self._on_back)
        self._own.returnPressed.connect(self._on_own)
        self._flag.coming.connect(self.coming)
        self._flag.settled.connect(self.settled)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._title.show_text(self.tr("Message to all groups"))
        self._sent_title.show_text(self.tr("Sent"))
        self._none.show_text(self.tr("Nothing sent yet."))
        self._five.show_text(message_text(Message.FIVE_LEFT, "", 0))
        self._next.show_text(message_text(Message.NEXT_PHASE, "", 0))
        self._own.setPlaceholderText(self.tr("Own message, Enter"))
        self._own.setAccessibleName(self.tr("Own message"))
        self._flag.retranslate()

    def show_board(self, board: Board, state: EventState, time: EventTime, now_ms: int) -> None:
        """Show what was sent and who needs help."""
        self._back_minute = -(-int(time.minute_of(now_ms)) // 5) * 5 + BACK_IN_MINUTES
        self._back.show_text(message_text(Message.ALL_BACK, "", self._back_minute))
        sent = state.all(Broadcast)[-SENT:][::-1]
        for row, message in zip(self._sent, [*sent, *[None] * SENT], strict=False):
            row.setVisible(message is not None)
            if message is not None:
                row.show_message(state, message, clock_time(time.minute_of(message.at_ms)))
        self._none.setVisible(not sent)
        flags = board.flags
        self._flag.setVisible(bool(flags))
        if flags:
            group = flags[0].group
            self._flag.show_flag(
                group.id,
                group.number,
                group.help_text,
                clock_time(time.minute_of(group.help_at_ms or now_ms)),
                answered=group.help_comes_at_ms is not None,
            )

    @Slot()
    def send_five(self) -> None:
        """Tell everybody that five minutes are left."""
        self.message_wanted.emit(Message.FIVE_LEFT.value, "", 0)

    @Slot()
    def send_next(self) -> None:
        """Tell everybody to go to the next phase."""
        self.message_wanted.emit(Message.NEXT_PHASE.value, "", 0)

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        return (self._five, self._own)

    def _lay_out(self) -> None:
        theme = self._theme
        messages, sent = Card(theme), Card(theme)
        column = Column(theme, messages, gap=8, margins=(12, 12, 12, 12))
        column.addWidget(self._title)
        for button in (self._five, self._next, self._back):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        column.addWidget(self._own)
        column = Column(theme, sent, gap=8, margins=(12, 12, 12, 12))
        column.addWidget(self._sent_title)
        column.addWidget(self._none)
        for row in self._sent:
            column.addWidget(row)
        column.addStretch(1)
        column.addWidget(self._flag)
        stacked = Column(theme, self, gap=10)
        stacked.addWidget(messages)
        stacked.addWidget(sent, 1)

    @Slot()
    def _on_back(self) -> None:
        self.message_wanted.emit(Message.ALL_BACK.value, "", self._back_minute)

    @Slot()
    def _on_own(self) -> None:
        text = self._own.text().strip()
        self._own.clear()
        if text:
            self.message_wanted.emit(Message.OWN.value, text, 0)


class _Sent(QWidget):
    """A message that was sent, and how many groups have seen it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = Label(theme, role="control", wrap=True, lines=2)
        self._seen = IconLabel(theme, "check", role="meta", colour="text2", px=14)
        column = Column(theme, self, gap=2)
        column.addWidget(self._text)
        column.addWidget(self._seen)

    def show_message(self, state: EventState, message: Broadcast, time: str) -> None:
        said = message_text(message.what, message.text, message.minute)
        to = addressees(state, message)
        if message.group_ids and len(to) == 1:
            said = self.tr("Group {number}: {text}").format(number=to[0].number, text=said)
        self._text.show_spans([Span(time, "control_bold"), Span(f"  {said}")])
        seen = len(seen_by(state, message))
        if seen:
            text = self.tr("{seen}/{count} have seen it").format(seen=seen, count=len(to))
            self._seen.show_text(text, "check-check", "moss")
        else:
            self._seen.show_text(self.tr("sent, not seen yet"), "check", "amber")


class _Flag(Card):
    """The group that has waited longest for help."""

    coming = Signal(str)
    settled = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, fill="lingonsoft", border="lingonline")
        self._group_id = ""
        self._title = IconLabel(theme, "flag", role="h3", colour="text", px=16)
        self._title.icon.show_icon("flag", "lingon")
        self._text = Label(theme, role="control", wrap=True, lines=3)
        self._go = Button(theme, size="small")
        self._done = Button(theme, size="small")
        buttons = Row(theme, gap=6)
        buttons.addWidget(self._go)
        buttons.addWidget(self._done)
        buttons.addStretch(1)
        column = Column(theme, self, gap=6, margins=(12, 10, 12, 10))
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(buttons)
        self._go.clicked.connect(self._on_go)
        self._done.clicked.connect(self._on_done)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._go.show_text(self.tr("I am going"))
        self._done.show_text(self.tr("Settled"))

    def show_flag(
        self, group_id: str, number: int, text: str, time: str, *, answered: bool
    ) -> None:
        """Show whose flag is up."""
        self._group_id = group_id
        self._title.label.show_text(self.tr("Group {number} needs help").format(number=number))
        told = f"”{text}” {time}" if text else time
        if answered:
            told = self.tr("{told} · told that somebody comes").format(told=told)
        self._text.show_text(told)
        self._go.setEnabled(not answered)

    @Slot()
    def _on_go(self) -> None:
        self.coming.emit(self._group_id)

    @Slot()
    def _on_done(self) -> None:
        self.settled.emit(self._group_id)
