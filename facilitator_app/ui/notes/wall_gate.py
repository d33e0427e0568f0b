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
from facilitator_app.ui.widgets.label import Label


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
        self._close.clicked.connect(self.closed)
        self._lay_out()
        self.retranslate()

    def show_lines(self, waiting: Sequence[Line], wall: Sequence[Cluster]) -> None:
        """Show what waits at the gate, and the wall as the room sees it."""
        if (tuple(waiting), tuple(wall)) == self._shown:
            return
        self._shown = (tuple(waiting), tuple(wall))
        clear(self._waiting)
        clear(self._wall)
        for line in waiting:
            self._waiting.addWidget(self._row(line.id, line.text, waits=True))
        for cluster in wall:
            tag = f"#{cluster.tag}" if cluster.tag else self.tr("Without a tag")
            self._wall.addWidget(Label(self._theme, tag, role="meta_bold", colour="text2"))
            for each in cluster.lines:
                self._wall.addWidget(self._row(each.id, each.text, waits=False))
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

    def _row(self, line_id: str, text: str, *, waits: bool) -> QWidget:
        row = _GateRow(self._theme, line_id, text, waits=waits)
        row.let_through.connect(self.let_through)
        row.kept_off.connect(self.kept_off)
        return row


class _GateRow(Card):
    """A line with its one or two buttons."""

    let_through = Signal(str)
    kept_off = Signal(str)

    def __init__(self, theme: Theme, line_id: str, text: str, *, waits: bool) -> None:
        super().__init__(theme)
        self._line_id = line_id
        row = Row(theme, self, gap=8, margins=(12, 8, 8, 8))
        row.addWidget(Label(theme, text, wrap=True), 1)
        if waits:
            show = Button(theme, self.tr("Show"), kind="primary", size="small")
            show.clicked.connect(self._on_show)
            row.addWidget(show)
        off = Button(theme, self.tr("Not now") if waits else self.tr("Take down"), size="small")
        off.clicked.connect(self._on_off)
        row.addWidget(off)

    @Slot()
    def _on_show(self) -> None:
        self.let_through.emit(self._line_id)

    @Slot()
    def _on_off(self) -> None:
        self.kept_off.emit(self._line_id)
