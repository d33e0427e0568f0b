"""The gate of the themes wall: what recorders marked to be shared, and what hangs there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import Line
from facilitator_app.core.wall import Cluster
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label, Span

Marks = tuple[tuple[int, int], ...]


class WallGate(Card):
    """Two columns: what waits, and what is on the wall.

    Attributes:
        let_through: A line may be shown.
        kept_off: A line may not, or no longer, be shown.
        closed: The gate is left; what waits goes on waiting.
    """

    let_through = Signal(str)
    kept_off = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._title, self._hint = Label(theme, role="h2"), Label(theme, colour="text2", elide=True)
        self._close = Button(theme, icon="x", kind="quiet", name=" ")
        self._waiting_head, self._wall_head = Label(theme, role="h3"), Label(theme, role="h3")
        self._waiting_place, self._wall_place = QWidget(), QWidget()
        self._waiting = Column(theme, self._waiting_place, gap=8)
        self._wall = Column(theme, self._wall_place, gap=8)
        self._shown: tuple[object, object] = ((), ())
        self._first = ""  # the line that F8 and F9 are about
        self._close.clicked.connect(self.closed)
        self._lay_out()
        self.retranslate()

    def show_lines(self, waiting: Sequence[tuple[Line, Marks]], wall: Sequence[Cluster]) -> None:
        """Show what waits at the gate, and the wall as the room sees it.

        Args:
            waiting: Lines, each with the stretches that could tell who is meant.
        """
        if (tuple(waiting), tuple(wall)) == self._shown:
            return
        self._shown = (tuple(waiting), tuple(wall))
        clear(self._waiting)
        clear(self._wall)
        self._first = waiting[0][0].id if waiting else ""
        for line, marks in waiting:
            self._waiting.addWidget(self._row(line.id, line.text, marks, waits=True))
        for cluster in wall:
            tag = f"#{cluster.tag}" if cluster.tag else self.tr("Without a tag")
            self._wall.addWidget(Label(self._theme, tag, role="meta_bold", colour="text2"))
            for each in cluster.lines:
                self._wall.addWidget(self._row(each.id, each.text, (), waits=False))
        self._waiting.addStretch(1)
        self._wall.addStretch(1)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("The themes wall"))
        self._hint.show_text(
            self.tr("Lines tagged #share wait here. Nothing reaches the room before you let it.")
        )
        self._waiting_head.show_text(self.tr("Waiting"))
        self._wall_head.show_text(self.tr("On the wall"))
        self._close.show_text("", name=self.tr("Close"))
        self._shown = ((), ())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        top = Row(self._theme, gap=12)
        top.addWidget(self._title)
        top.addWidget(self._hint, 1)
        top.addWidget(self._close)
        columns = Row(self._theme, gap=20)
        for head, place in (
            (self._waiting_head, self._waiting_place),
            (self._wall_head, self._wall_place),
        ):
            column = Column(self._theme, gap=8)
            column.addWidget(head)
            column.addWidget(Scroll(place), 1)
            columns.addLayout(column, 1)
        whole = Column(self._theme, self, gap=12, margins=(16, 14, 16, 14))
        whole.addLayout(top)
        whole.addLayout(columns, 1)

    def answer(self, *, accepted: bool) -> bool:
        """Let the first line that waits through, or not; False when none waits."""
        line_id = self._first
        if line_id:
            (self.let_through if accepted else self.kept_off).emit(line_id)
        return bool(line_id)

    def _row(self, line_id: str, text: str, marks: Marks, *, waits: bool) -> QWidget:
        keys = waits and line_id == self._first
        row = _GateRow(self._theme, line_id, waits=waits, keys=keys)
        row.say(text, marks)
        row.let_through.connect(self.let_through)
        row.kept_off.connect(self.kept_off)
        return row


class _GateRow(Card):
    """A line with its one or two buttons."""

    let_through = Signal(str)
    kept_off = Signal(str)

    def __init__(self, theme: Theme, line_id: str, *, waits: bool, keys: bool) -> None:
        super().__init__(theme)
        self._line_id = line_id
        self._text = Label(theme, wrap=True)
        self._warning = Label(theme, role="meta", colour="amber", wrap=True)
        words = Column(theme, gap=2)
        words.addWidget(self._text)
        words.addWidget(self._warning)
        row = Row(theme, self, gap=8, margins=(12, 8, 8, 8))
        row.addLayout(words, 1)
        accept, decline = ("F8", "F9") if keys else ("", "")
        if waits:
            show = Button(theme, self.tr("Show"), kind="primary", size="small", key=accept)
            show.clicked.connect(self._on_show)
            row.addWidget(show)
        off_words = self.tr("Not now") if waits else self.tr("Take down")
        off = Button(theme, off_words, size="small", key=decline)
        off.clicked.connect(self._on_off)
        row.addWidget(off)

    def say(self, text: str, marks: Marks) -> None:
        """Show the line, and say when something in it could tell who is meant."""
        spans: list[Span] = []
        at = 0
        for start, end in marks:
            spans += [Span(text[at:start]), Span(text[start:end], "strong", "amber")]
            at = end
        self._text.show_spans([*spans, Span(text[at:])])
        self._warning.show_text(self.tr("Possible identifier in this line") if marks else "")
        self._warning.setVisible(bool(marks))

    @Slot()
    def _on_show(self) -> None:
        self.let_through.emit(self._line_id)

    @Slot()
    def _on_off(self) -> None:
        self.kept_off.emit(self._line_id)
