"""The list of events: one row each, with its state and a button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.ui.start.row_facts import RowFacts
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.theme.tokens import RADIUS_BIG
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Row, Scroll, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import Chip
from facilitator_app.ui.widgets.label import Label

LEAST_BESIDE, LEAST_ABOVE = 170, 260


class EventList(Card):
    """The events, the current one marked; arrows move, Enter opens.

    Attributes:
        open_wanted: Path of an event.
        find_wanted: Path of an event that is not where it was.
    """

    open_wanted = Signal(str)
    find_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._least = LEAST_BESIDE
        self._facts: tuple[RowFacts, ...] = ()
        self._rows: list[EventRow] = []
        inner = QWidget()
        self._column = Column(theme, inner, gap=0)
        self._scroll = Scroll(inner)
        Column(theme, self, margins=(8, 8, 8, 8)).addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def rows(self) -> Sequence[EventRow]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def sizeHint(self) -> QSize:
        """Return the size that shows every row."""
        margins = self.contentsMargins().top() + 2 * self._theme.px(8)
        return QSize(self._theme.px(400), self._column.sizeHint().height() + margins)

    def minimumSizeHint(self) -> QSize:
        """Return a size that shows every row, or at least the first ones."""
        return QSize(
            self._theme.px(240), min(self.sizeHint().height(), self._theme.px(self._least))
        )

    @property
    def current(self) -> RowFacts | None:
        """The marked event."""
        return next((row.facts for row in self._rows if row.is_current), None)

    def set_above(self, *, above: bool) -> None:
        """Take more height when the templates stand below the list, not beside it."""
        self._least = LEAST_ABOVE if above else LEAST_BESIDE
        self.updateGeometry()

    def show_rows(self, facts: Sequence[RowFacts]) -> None:
        """Show these events."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        current = next((row.facts.path for row in self._rows if row.is_current), "")
        had_focus = any(row.isAncestorOf(self.window().focusWidget()) for row in self._rows)
        clear(self._column)
        self._rows = [self._made(each) for each in facts]
        for at, row in enumerate(self._rows):
            self._column.addWidget(row)
            if at < len(self._rows) - 1:
                self._column.addWidget(Line(self._theme))
        self._column.addStretch(1)
        self.updateGeometry()
        paths = [each.path for each in facts]
        self.set_current(paths.index(current) if current in paths else 0)
        if had_focus:
            self.focus_current()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        facts, self._facts = self._facts, ()
        self.show_rows(facts)

    def set_current(self, at: int) -> None:
        """Mark a row."""
        for number, row in enumerate(self._rows):
            row.set_current(is_current=number == at)

    def focus_current(self) -> None:
        """Give the focus to the button of the marked row."""
        for row in self._rows:
            if row.is_current:
                row.button.setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll.ensureWidgetVisible(row)

    @Slot(int)
    def _step(self, by: int) -> None:
        at = next((at for at, row in enumerate(self._rows) if row.is_current), 0) + by
        if 0 <= at < len(self._rows):
            self.set_current(at)
            self.focus_current()

    def _made(self, facts: RowFacts) -> EventRow:
        row = EventRow(self._theme, facts)
        row.opened.connect(self.find_wanted if facts.missing else self.open_wanted)
        row.touched.connect(self._on_touched)
        row.stepped.connect(self._step)
        return row

    @Slot(str)
    def _on_touched(self, path: str) -> None:
        self.set_current([row.facts.path for row in self._rows].index(path))


class EventRow(QWidget):
    """One event.

    Attributes:
        opened: Its path: the button was pressed, or the row double-clicked.
        touched: Its path: the row was clicked.
        stepped: An arrow: 1 down, -1 up.
    """

    opened = Signal(str)
    touched = Signal(str)
    stepped = Signal(int)

    def __init__(self, theme: Theme, facts: RowFacts) -> None:
        super().__init__()
        self._theme, self.facts, self.is_current = theme, facts, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        quiet = "text3" if facts.missing else "text"
        words = Column(theme, gap=0)
        words.addWidget(Label(theme, facts.title, role="h3", colour=quiet, elide=True))
        for text in (facts.second, facts.third):
            if text:
                words.addWidget(Label(theme, text, role="meta", colour="text2", elide=True))
        self._chip = Chip(theme)
        if facts.state:
            self._chip.show_state(facts.state.text, facts.state.icon, facts.state.tone)
        else:
            self._chip.hide()
        self.button = Button(theme)
        self.button.clicked.connect(self._on_clicked)
        row = Row(theme, self, gap=14, margins=(14, 10, 14, 10))
        row.addLayout(words, 1)
        row.addWidget(self._chip)
        row.addWidget(self.button)
        self.retranslate()

    def set_current(self, *, is_current: bool) -> None:
        """Mark the row as the one that Enter opens."""
        self.is_current = is_current
        self.button.set_kind("primary" if is_current and not self.facts.missing else "normal")
        self.button.show_key("Return" if is_current else "")
        self.update()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        word = self.tr("Find…") if self.facts.missing else self.tr("Open")
        name = self.tr("{action}: {title}").format(action=word, title=self.facts.title)
        self.button.show_text(word, name=name)
        state = self.facts.state.text if self.facts.state else ""
        parts = (self.facts.title, self.facts.second, self.facts.third, state)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, before the scroll area takes them."""
        match event.key():
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark the row."""
        self.touched.emit(self.facts.path)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the event."""
        self.opened.emit(self.facts.path)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        if self.is_current:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.c("prisoft"))
            radius = self._theme.px(RADIUS_BIG)
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)

    @Slot()
    def _on_clicked(self) -> None:
        self.opened.emit(self.facts.path)
