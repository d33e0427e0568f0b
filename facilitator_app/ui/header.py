"""The strip at the top: which event, which phase, what time it is, whether all is saved."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.keys import key_text
from facilitator_app.ui.theme import Theme, Token, TypeRole
from facilitator_app.ui.theme.tokens import HEIGHT_HEADER
from facilitator_app.ui.widgets.boxes import Row, fill
from facilitator_app.ui.widgets.key_hint import HEIGHT as HINT_HEIGHT
from facilitator_app.ui.widgets.key_hint import hint_width, paint_hint
from facilitator_app.ui.widgets.ring import paint_ring

CellId = Literal["event", "phase", "clock", "saved", "stage", "search"]
PADDING, GAP, ICON, RING = 14, 9, 18, 28


@frozen
class CellFacts:
    """What a cell shows.

    Attributes:
        share: Of the time of the phase that is left, 0.0 to 1.0; None shows no ring.
        colour: Of icon or ring.
        emphasis: Colour of the first line.
    """

    title: str = ""
    detail: str = ""
    icon: str = ""
    share: float | None = None
    colour: Token = "pri"
    emphasis: Token = "text"


NOTHING = CellFacts()


class Header(QWidget):
    """Cells from left to right; each is a button.

    Attributes:
        pressed: The id of a cell.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = Breakpoint.NORMAL
        self._facts: dict[CellId, CellFacts] = {}
        self._cells: dict[CellId, HeaderCell] = {
            "event": HeaderCell(theme, "event", elide=True, first=True),
            "phase": HeaderCell(theme, "phase"),
            "clock": HeaderCell(theme, "clock", role="clock_wall"),
            "saved": HeaderCell(theme, "saved"),
            "stage": HeaderCell(theme, "stage"),
            "search": HeaderCell(theme, "search", key="Ctrl+K"),
        }
        row = Row(theme, self, gap=0)
        for name, cell in self._cells.items():
            row.addWidget(cell, 1 if name == "event" else 0)
            cell.pressed_cell.connect(self.pressed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def cell(self, name: CellId) -> HeaderCell:
        """Return a cell."""
        return self._cells[name]

    def show_cell(self, name: CellId, facts: CellFacts) -> None:
        """Show facts in a cell; `NOTHING` hides it."""
        if self._facts.get(name) != facts:
            self._facts[name] = facts
            self._arrange()

    def set_room(self, room: Breakpoint) -> None:
        """Drop what does not fit: first the second lines, then words; never phase, clock, saved."""
        if room != self._room:
            self._room = room
            self._arrange()

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        search = self.tr("Search and commands")
        self._cells["search"].show_name(search)
        self.show_cell("search", CellFacts(icon="search", colour="text2"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter = QPainter(self)
        fill(painter, QRectF(self.rect()), self._theme.c("surface"))
        fill(painter, QRectF(0, self.height() - 1, self.width(), 1), self._theme.c("line"))

    def _arrange(self) -> None:
        tiny, narrow = self._room is Breakpoint.TINY, self._room <= Breakpoint.NARROW
        for name, cell in self._cells.items():
            facts = self._facts.get(name, NOTHING)
            if tiny and name == "event" and self._facts.get("phase", NOTHING) != NOTHING:
                facts = self._facts["phase"]  # the phase is what one needs to know
            cell.show_facts(facts, details=not narrow, words=not tiny or name in ("event", "clock"))
            empty = facts == NOTHING or (tiny and name == "phase")
            cell.setVisible(not empty)

    @Slot()
    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT_HEADER))
        self.update()


class HeaderCell(QAbstractButton):
    """One cell: ring or icon, a line, a quieter line below it."""

    pressed_cell = Signal(str)

    def __init__(
        self,
        theme: Theme,
        cell_id: CellId,
        *,
        role: TypeRole = "control_bold",
        elide: bool = False,
        first: bool = False,
        key: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self._id: CellId = cell_id
        self._role: TypeRole = role
        self._elide, self._first, self._key = elide, first, key
        self._facts, self._details, self._words, self._name = NOTHING, True, True, ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        across = QSizePolicy.Policy.Ignored if elide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._restyle)

    @property
    def facts(self) -> CellFacts:
        """What it shows."""
        return self._facts

    def show_facts(self, facts: CellFacts, *, details: bool, words: bool) -> None:
        """Show facts, as much of them as there is room for."""
        if (facts, details, words) != (self._facts, self._details, self._words):
            resized = (facts.title, facts.detail, details, words, facts.share is None) != (
                self._facts.title,
                self._facts.detail,
                self._details,
                self._words,
                self._facts.share is None,
            )
            self._facts, self._details, self._words = facts, details, words
            if resized:
                self._restyle()
            self.update()

    def show_name(self, name: str) -> None:
        """Say what the cell is, for a screen reader and as a tool tip."""
        self._name = name
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the size that shows everything."""
        px = self._theme.px
        width = 2 * px(PADDING) + self._mark_width() + self._text_width()
        if self._shows_key():
            width += px(GAP) + hint_width(self._theme, key_text(self._key))
        return QSize(width, px(HEIGHT_HEADER))

    def minimumSizeHint(self) -> QSize:
        """Return how narrow it may become."""
        if self._elide:
            return QSize(self._theme.px(60), self._theme.px(HEIGHT_HEADER))
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring or icon, both lines and the line at the left."""
        px, theme = self._theme.px, self._theme
        painter = QPainter(self)
        if not self._first:
            fill(painter, QRectF(0, 0, 1, self.height()), theme.c("line"))
        if self.underMouse():
            fill(painter, QRectF(self.rect()).adjusted(1, 0, 0, -1), theme.c("sunk"))
        left = px(PADDING if not self._first else 16)
        self._paint_mark(painter, left)
        left += self._mark_width()
        self._paint_lines(painter, left)
        if self._shows_key():
            text, height = key_text(self._key), px(HINT_HEIGHT)
            width = hint_width(theme, text)
            top = (self.height() - height) // 2
            rect = QRectF(self.width() - width - px(PADDING), top, width, height)
            paint_hint(painter, theme, rect, text)

    def _paint_mark(self, painter: QPainter, left: int) -> None:
        facts, px = self._facts, self._theme.px
        if facts.share is not None:
            side = px(RING)
            rect = QRectF(left, (self.height() - side) // 2, side, side)
            paint_ring(painter, self._theme, rect, facts.share, facts.colour, thick=px(5))
        elif facts.icon:
            side = px(ICON)
            rect = QRectF(left, (self.height() - side) // 2, side, side)
            self._theme.paint_icon(painter, rect, facts.icon, facts.colour)

    def _paint_lines(self, painter: QPainter, left: int) -> None:
        if not self._words:
            return
        facts, theme = self._facts, self._theme
        width = self.width() - left - theme.px(PADDING if self._elide else 0)
        first, second = theme.line_height(self._role), theme.line_height("meta")
        both = bool(facts.detail) and self._details
        top = (self.height() - first - (second if both else 0)) / 2
        painter.setFont(theme.font(self._role))
        painter.setPen(theme.c(facts.emphasis))
        self._draw(painter, QRectF(left, top, width, first), facts.title)
        if both:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.c("text2"))
            self._draw(painter, QRectF(left, top + first, width, second), facts.detail)

    def _draw(self, painter: QPainter, rect: QRectF, text: str) -> None:
        if self._elide:
            metrics = QFontMetricsF(painter.font())
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _mark_width(self) -> int:
        px, facts = self._theme.px, self._facts
        gap = px(GAP) if self._words and facts.title else 0
        if facts.share is not None:
            return px(RING) + gap
        return px(ICON) + gap if facts.icon else 0

    def _text_width(self) -> int:
        facts, theme = self._facts, self._theme
        if not self._words:
            return 0
        widths = [QFontMetricsF(theme.font(self._role)).horizontalAdvance(facts.title)]
        if facts.detail and self._details:
            widths.append(QFontMetricsF(theme.font("meta")).horizontalAdvance(facts.detail))
        return round(max(widths) + 0.999)

    def _shows_key(self) -> bool:
        return bool(self._key) and self._theme.key_hints and self._words and self._details

    @Slot()
    def _on_clicked(self) -> None:
        self.pressed_cell.emit(self._id)

    @Slot()
    def _restyle(self) -> None:
        parts = (self._name, self._facts.title, self._facts.detail)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(self._name if not self._facts.title else self._facts.detail)
        self.updateGeometry()
        self.update()
