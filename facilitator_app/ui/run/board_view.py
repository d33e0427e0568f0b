"""The coordinator's board: which group needs me, and will the evening end in time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.board import Board
from facilitator_app.core.forecast import EventTime
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import TrackState
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.formats import clock_time
from facilitator_app.ui.run.board_row import BoardRowButton, columns_of
from facilitator_app.ui.run.board_side import BoardSide
from facilitator_app.ui.run.drift import StripFacts
from facilitator_app.ui.run.drift_strip import DriftStrip
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.sized import fixed_height
from facilitator_app.ui.widgets.wrap_row import WrapRow


class BoardView(QWidget):
    """Strip above, rows of groups, messages and flags beside them.

    Attributes:
        opened: Id of a group somebody wants to see.
        strip_pressed: Id of a button of the strip.
        start_wanted: Begin in all groups.
        next_wanted: Go to the next phase in all groups.
        pause_wanted: Stop all clocks, or let them go on.
    """

    opened = Signal(str)
    strip_pressed = Signal(str)
    start_wanted = Signal()
    next_wanted = Signal()
    pause_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.strip = DriftStrip(theme, wide=True)
        self.side = BoardSide(theme)
        self._head = _Head(theme)
        self._rows: list[BoardRowButton] = []
        self._people = IconLabel(theme, "users", role="control", colour="text", px=16)
        self._lines = IconLabel(theme, "notebook-pen", role="control", colour="text", px=16)
        self._hint = Label(theme, role="meta", colour="text2", elide=True)
        self._start = Button(theme, icon="play", kind="primary", key="F5")
        self._pause = Button(theme, icon="pause", key="Space")
        self._next = Button(theme, icon="skip-forward", key="Ctrl+Right")
        self._lay_out()
        self.strip.pressed.connect(self.strip_pressed)
        self._start.clicked.connect(self.start_wanted)
        self._pause.clicked.connect(self.pause_wanted)
        self._next.clicked.connect(self.next_wanted)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self.side.retranslate()
        self._head.retranslate()
        self._hint.show_text(self.tr("A row or 1–9 opens the group"))
        self._start.show_text(self.tr("Begin in all groups"))
        self._next.show_text(self.tr("All to the next phase"))

    def arrange(self, room: Breakpoint) -> None:
        """Put messages beside the rows where there is room."""
        self.strip.arrange(room)
        self.side.setVisible(room >= Breakpoint.NORMAL)
        self._hint.setVisible(room >= Breakpoint.NORMAL)

    def show_board(
        self,
        board: Board,
        state: EventState,
        time: EventTime,
        now_ms: int,
        strip: StripFacts | None,
    ) -> None:
        """Show all groups."""
        self.strip.show_facts(strip)
        self._head.show_axis(board, time, now_ms)
        self._make(len(board.rows))
        if self._rows:
            self._head.follow(self._rows[0].width())
        for button, row in zip(self._rows, board.rows, strict=True):
            button.show_row(board, row, now_ms)
        self._people.show_text(
            self.tr("{people} here, {groups} groups").format(
                people=board.here, groups=len(board.rows)
            )
        )
        self._lines.show_text(self.tr("%n line(s)", "", board.lines))
        self.side.show_board(board, state, time, now_ms)
        states = [row.forecast.status.state for row in board.rows]
        running = any(each is TrackState.RUNNING for each in states)
        begun = running or TrackState.PAUSED in states
        self._start.setVisible(TrackState.WAITING in states)
        self._pause.setVisible(begun)
        self._next.setVisible(begun)
        pause = self.tr("Stop all") if running else self.tr("All go on")
        self._pause.show_text(pause)
        self._pause.show_icon("pause" if running else "play")

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        return (self.strip, self._table, *self.side.areas())

    def _make(self, count: int) -> None:
        while len(self._rows) > count:
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < count:
            row = BoardRowButton(self._theme)
            row.opened.connect(self.opened)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)

    def _lay_out(self) -> None:
        theme = self._theme
        self._table = Card(theme)
        inner = QWidget()
        self._column = Column(theme, inner, gap=0)
        self._column.addStretch(1)
        foot = WrapRow(theme, gap=14, margins=(12, 8, 12, 10))
        foot.addWidget(self._people)
        foot.addWidget(self._lines)
        foot.addStretch(1)
        foot.addWidget(self._hint)
        for button in (self._pause, self._next, self._start):
            foot.addWidget(button)
        column = Column(theme, self._table, gap=0)
        column.addWidget(self._head)
        column.addWidget(Scroll(inner), 1)
        column.addLayout(foot)
        row = Row(theme, gap=12)
        row.addWidget(self._table, 1)
        row.addWidget(self.side)
        stacked = Column(theme, self, gap=12)
        stacked.addWidget(self.strip)
        stacked.addLayout(row, 1)


class _Head(QWidget):
    """The words above the columns, with the clock time now and at the end of the axis."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = ("", "", "", "", "")
        self._now = self._end = ""
        self._share, self._follow = 0.0, 0
        fixed_height(theme, self, 32)

    def retranslate(self) -> None:
        self._words = (
            self.tr("Group"),
            self.tr("Phase and course"),
            self.tr("Against the plan"),
            self.tr("Lines / 5 min"),
            self.tr("Notes"),
        )
        self.update()

    def follow(self, width: int) -> None:
        """Have the columns where the rows have them, beside a scroll bar too."""
        if width != self._follow:
            self._follow = width
            self.update()

    def show_axis(self, board: Board, time: EventTime, now_ms: int) -> None:
        now = self.tr("now {time}").format(time=clock_time(time.minute_of(now_ms)))
        end = clock_time(time.minute_of(board.ends_ms))
        share = (now_ms - board.begins_ms) / (board.ends_ms - board.begins_ms)
        if (now, end) != (self._now, self._end):
            self._now, self._end, self._share = now, end, share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        columns = columns_of(self._theme, self._follow or self.width())
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.c("text2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        lefts = (columns.group, columns.axis, columns.drift, columns.pace, columns.recorder)
        for left, word in zip(lefts, self._words, strict=True):
            painter.drawText(round(left), 0, 400, self.height(), middle, word)
        metrics = QFontMetricsF(painter.font())
        end = round(columns.axis + columns.axis_width - metrics.horizontalAdvance(self._end))
        painter.drawText(end, 0, 80, self.height(), middle, self._end)
        painter.setFont(self._theme.font("meta_bold"))
        painter.setPen(self._theme.c("lingon"))
        width = QFontMetricsF(painter.font()).horizontalAdvance(self._now)
        at = columns.axis + self._share * columns.axis_width - width / 2
        after_word = columns.axis + metrics.horizontalAdvance(self._words[1]) + 10
        left = min(max(at, after_word), end - width - 10)
        painter.drawText(round(left), 0, 200, self.height(), middle, self._now)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.c("line"))
