"""An event was running when the program ended: what, when, what is safe, and one key to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.forecast import EventTime
from facilitator_app.core.model import Line
from facilitator_app.core.resuming import Interrupted
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import TrackStatus
from facilitator_app.ui.formats import clock_time, time_left
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import Icon, IconLabel
from facilitator_app.ui.widgets.label import Label, Span

WIDTH = 820


class ResumeCard(QWidget):
    """In the middle of the page until it is answered.

    Attributes:
        answered: True when the time that was lost is to be left out.
        line_kept: Id of a line that was being typed and is to be kept as it is.
    """

    answered = Signal(bool)
    line_kept = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lost: Interrupted | None = None
        self._title = Label(theme, role="title", wrap=True)
        self._about = Label(theme, role="body", colour="text2", wrap=True)
        self._boxes = [_Box(theme) for _ in range(3)]
        self._line = Card(theme, fill="ambersoft", border="amberline")
        self._line_text = Label(theme, wrap=True, lines=2)
        self._keep = Button(theme, size="small")
        self.go_on = Button(theme, icon="play", kind="primary", size="big", key="F8")
        self.without = Button(theme, size="big", key="F9")
        self._safe = IconLabel(theme, "shield-check", role="meta", colour="text3", px=15)
        self._lay_out()
        self.go_on.clicked.connect(self._on_go_on)
        self.without.clicked.connect(self._on_without)
        self._keep.clicked.connect(self._on_keep)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._title.show_text(self.tr("The event was running. Go on?"))
        self._keep.show_text(self.tr("Keep the line"))
        self.go_on.show_text(self.tr("Go on from here"))
        self.without.show_text(self.tr("Go on without the time in between"))
        self._safe.show_text(self.tr("The file was checked and is sound. Nothing typed is lost."))

    def show_lost(
        self,
        lost: Interrupted,
        status: TrackStatus,
        state: EventState,
        time: EventTime,
        now_ms: int,
    ) -> None:
        """Show what is known of the event.

        Args:
            status: Where the clock of its first running group stands now.
        """
        self._lost = lost
        about = self.tr("“{title}” has been running since {began}. Last noted at {last}.")
        self._about.show_text(
            about.format(
                title=state.event.title,
                began=clock_time(time.minute_of(lost.began_ms)),
                last=clock_time(time.minute_of(lost.since_ms)),
            )
        )
        phase, lines, away = self._boxes
        left = time_left(status.length_ms - status.spent_ms)
        phase.show_texts(
            self.tr("Phase"),
            status.phase.title if status.phase else "–",
            self.tr("began {start}, {left} left now").format(
                start=clock_time(time.minute_of(status.started_ms)), left=left
            ),
        )
        last_line = (
            self.tr("the last one {time}").format(
                time=clock_time(time.minute_of(lost.last_line_ms))
            )
            if lost.last_line_ms is not None
            else ""
        )
        lines.show_texts(self.tr("Notes"), self.tr("%n line(s) safe", "", lost.lines), last_line)
        away.show_texts(
            self.tr("Away"),
            self._length(now_ms - lost.since_ms),
            self.tr("the clock went on all the time"),
        )
        self._show_unfinished(lost, state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as wide as designed, or as there is room."""
        super().resizeEvent(event)
        self._card.setFixedWidth(min(self._theme.px(WIDTH), event.size().width()))

    def press(self, key: str) -> bool:
        """Answer by key."""
        if key == "F8":
            self._on_go_on()
        else:
            self._on_without()
        return True

    def _show_unfinished(self, lost: Interrupted, state: EventState) -> None:
        line = state.find(Line, lost.unfinished[-1]) if lost.unfinished else None
        self._line.setVisible(line is not None and not line.done)
        if line is not None:
            self._line_text.show_spans(
                [Span(self.tr("One line was not finished:"), "strong"), Span(f" ”{line.text}”")]
            )

    def _length(self, ms: int) -> str:
        minutes, seconds = divmod(ms // 1000, 60)
        if not minutes:
            return self.tr("{seconds} s").format(seconds=seconds)
        return self.tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=seconds)

    def _lay_out(self) -> None:
        theme = self._theme
        card = Card(theme)
        card.set_strong("pri")
        self._card = card
        inner = Column(theme, card, gap=16, margins=(32, 26, 32, 28))
        head = Row(theme, gap=16)
        head.addWidget(Icon(theme, "history", px=30, colour="pri"), 0, Qt.AlignmentFlag.AlignTop)
        words = Column(theme, gap=6)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        inner.addLayout(head)
        boxes = Row(theme, gap=12)
        for box in self._boxes:
            boxes.addWidget(box, 1)
        inner.addLayout(boxes)
        line = Row(theme, self._line, gap=10, margins=(12, 8, 12, 8))
        line.addWidget(Icon(theme, "pencil", colour="amber"))
        line.addWidget(self._line_text, 1)
        line.addWidget(self._keep)
        inner.addWidget(self._line)
        buttons = Row(theme, gap=8)
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.without)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        column = Column(theme, self, gap=14)
        column.addStretch(1)
        middle = Row(theme, gap=0)
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addWidget(self._safe, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    @Slot()
    def _on_go_on(self) -> None:
        self.answered.emit(False)  # noqa: FBT003 - a signal

    @Slot()
    def _on_without(self) -> None:
        self.answered.emit(True)  # noqa: FBT003 - a signal

    @Slot()
    def _on_keep(self) -> None:
        if self._lost is not None and self._lost.unfinished:
            self._line.hide()
            self.line_kept.emit(self._lost.unfinished[-1])


class _Box(Card):
    """A word, what it is, and a quieter line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, fill="bg", border="bg")
        self._labels = (
            Label(theme, role="meta", colour="text2"),
            Label(theme, role="h2", wrap=True, lines=2),
            Label(theme, role="meta", colour="text2", wrap=True),
        )
        column = Column(theme, self, gap=3, margins=(14, 10, 14, 10))
        for label in self._labels:
            column.addWidget(label)
        column.addStretch(1)

    def show_texts(self, *texts: str) -> None:
        """Show the three texts."""
        for label, text in zip(self._labels, texts, strict=True):
            label.show_text(text)
