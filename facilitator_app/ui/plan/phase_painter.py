"""Painting the rows of the plan."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from facilitator_app.core.model import Flex
from facilitator_app.ui.formats import clock_time
from facilitator_app.ui.plan.phase_model import Col
from facilitator_app.ui.plan.rows import EndRow, PlanRow
from facilitator_app.ui.plan.words import (
    balance_words,
    end_words,
    minute_word,
    phase_name,
    question_words,
)
from facilitator_app.ui.plan_texts import FLEX_ICONS, STEP_ICONS, flex_text
from facilitator_app.ui.theme import Theme, Token, TypeRole
from facilitator_app.ui.theme.tokens import RADIUS_INPUT
from facilitator_app.ui.widgets.boxes import fill

ICON, GAP, MARGIN, GRIP = 18, 6, 10, 16
_V = Qt.AlignmentFlag.AlignVCenter
_FLEX_COLOURS: dict[Flex, Token] = {
    Flex.PROTECTED: "pri",
    Flex.SHRINKS: "text2",
    Flex.DROPS: "amber",
}


class RowPainter:
    """Paints one cell of a row with the colours and fonts of the theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(
        self, painter: QPainter, rect: QRect, row: PlanRow, column: Col, *, is_current: bool
    ) -> None:
        """Paint a cell of a phase."""
        if is_current:
            fill(painter, QRectF(rect), self._theme.c("prisoft"))
        match column:
            case Col.CLOCK:
                self._paint_clock(painter, rect, row)
            case Col.TITLE:
                self._paint_title(painter, rect, row, is_current=is_current)
            case Col.MINUTES:
                self._paint_minutes(painter, rect, row.phase.minutes)
            case Col.FLEX:
                self._paint_flex(painter, rect, row.phase.flex)
            case Col.QUESTION:
                inner = rect.adjusted(self._px(MARGIN), 0, -self._px(MARGIN), 0)
                self._text(painter, inner, question_words(row), "small", "text2")
        self._paint_line(painter, rect)

    def paint_end(
        self, painter: QPainter, rect: QRect, end: EndRow, column: Col, *, is_current: bool
    ) -> None:
        """Paint a cell of the end."""
        fill(painter, QRectF(rect), self._theme.c("prisoft" if is_current else "sunk"))
        match column:
            case Col.CLOCK:
                self._right(painter, rect, clock_time(end.end_minute), "strong", "text")
            case Col.TITLE:
                left = self._icon(painter, rect, self._px(GRIP) + self._px(4), "flag", "text2")
                inner = rect.adjusted(left, 0, 0, 0)
                self._text(painter, inner, end_words(), "control", "text2")
            case Col.MINUTES | Col.FLEX:
                self._paint_balance(painter, rect, end, column)
            case Col.QUESTION:
                pass

    def paint_focus(self, painter: QPainter, rect: QRect) -> None:
        """Show which cell of the current row the keys act on."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.c("pri"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._px(RADIUS_INPUT)
        painter.drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -3), radius, radius)
        painter.restore()

    def _paint_clock(self, painter: QPainter, rect: QRect, row: PlanRow) -> None:
        late = row.slot.late_minutes > 0
        colour: Token = "lingon" if late else "text"
        inner = self._right(painter, rect, clock_time(row.slot.start_minute), "strong", colour)
        if row.phase.pinned_minute is not None:
            side = self._px(14)
            left, top = inner - side - self._px(4), rect.center().y() - side / 2
            name = "triangle-alert" if late else "pin"
            box = QRectF(round(left), round(top), side, side)
            self._theme.paint_icon(painter, box, name, "lingon" if late else "pri")

    def _paint_title(
        self, painter: QPainter, rect: QRect, row: PlanRow, *, is_current: bool
    ) -> None:
        if is_current:
            side = self._px(GRIP)
            box = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
            self._theme.paint_icon(painter, box, "grip-vertical", "text3")
        start = self._px(GRIP) + self._px(4)
        left = self._icon(painter, rect, start, STEP_ICONS[row.phase.step], "text2")
        role: TypeRole = "control_bold" if is_current else "control"
        inner = rect.adjusted(left, 0, -self._px(MARGIN), 0)
        if row.is_marked:
            inner.setRight(inner.right() - self._px(ICON) - self._px(GAP))
        width = self._text(painter, inner, phase_name(row.phase), role, "text")
        if row.is_marked:
            self._icon(painter, rect, left + width + self._px(GAP), "triangle-alert", "amber", 16)

    def _paint_minutes(self, painter: QPainter, rect: QRect, count: int) -> None:
        unit = minute_word()
        font = self._theme.font("small")
        width = QFontMetricsF(font).horizontalAdvance(unit)
        right = rect.right() - self._px(MARGIN) * 2
        box = QRect(round(right - width), rect.top(), round(width) + 2, rect.height())
        self._text(painter, box, unit, "small", "text2")
        number = QRect(
            rect.left(), rect.top(), box.left() - self._px(5) - rect.left(), rect.height()
        )
        painter.setFont(self._theme.font("strong"))
        painter.setPen(self._theme.c("text"))
        painter.drawText(number, _V | Qt.AlignmentFlag.AlignRight, str(count))

    def _paint_flex(self, painter: QPainter, rect: QRect, flex: Flex) -> None:
        colour = _FLEX_COLOURS[flex]
        left = self._icon(painter, rect, 0, FLEX_ICONS[flex], colour, 16)
        self._text(painter, rect.adjusted(left, 0, 0, 0), flex_text(flex), "small", colour)

    def _paint_balance(self, painter: QPainter, rect: QRect, end: EndRow, column: Col) -> None:
        """Paint over both columns, each of which shows its part."""
        over = end.over_minutes
        colour: Token = "moss" if over == 0 else "amber" if over > 0 else "text2"
        if column is Col.MINUTES:
            self._right(painter, rect, balance_words(over), "control", colour)

    def _paint_line(self, painter: QPainter, rect: QRect) -> None:
        line = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
        fill(painter, line, self._theme.c("line"))

    def _right(
        self, painter: QPainter, rect: QRect, text: str, role: TypeRole, colour: Token
    ) -> int:
        """Paint `text` at the right and return where it begins."""
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.c(colour))
        inner = rect.adjusted(0, 0, -self._px(MARGIN), 0)
        painter.drawText(inner, _V | Qt.AlignmentFlag.AlignRight, text)
        return inner.right() - painter.fontMetrics().horizontalAdvance(text)

    def _icon(
        self, painter: QPainter, rect: QRect, at: int, name: str, colour: Token, px: int = ICON
    ) -> int:
        """Paint an icon `at` pixels from the left and return where what follows it begins."""
        side = self._px(px)
        box = QRectF(rect.left() + at, round(rect.center().y() - side / 2 + 0.5), side, side)
        self._theme.paint_icon(painter, box, name, colour)
        return at + side + self._px(GAP)

    def _text(
        self, painter: QPainter, rect: QRect, text: str, role: TypeRole, colour: Token
    ) -> int:
        """Paint `text`, cut with an ellipsis, and return how wide it is."""
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.c(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _V, shown)
        return painter.fontMetrics().horizontalAdvance(shown)

    def _px(self, length: float) -> int:
        return self._theme.px(length)
