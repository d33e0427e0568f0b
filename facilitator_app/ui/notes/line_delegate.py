"""Paints the rows of a pane."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator_app.core.model import LineKind
from facilitator_app.ui.line_kinds import LOOKS, kind_name
from facilitator_app.ui.notes.line_layout import (
    EYE,
    ICON,
    PAD_X,
    PAD_Y,
    LineLayouts,
    Style,
    safety_rect,
)
from facilitator_app.ui.notes.line_model import ROW_ROLE
from facilitator_app.ui.notes.rows import Heading, LineRow, Safety
from facilitator_app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_DOT, _BAR = 7, 5


class LineDelegate(QStyledItemDelegate):
    """Paints a heading, a line or a hand-off marker.

    Args:
        clock_text: Returns the clock time of an instant, milliseconds since the epoch.
        marker_text: Returns what a hand-off marker says.
    """

    def __init__(
        self,
        theme: Theme,
        layouts: LineLayouts,
        clock_text: Callable[[int], str],
        marker_text: Callable[[LineRow], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._layouts = theme, layouts
        self._clock_text, self._marker_text = clock_text, marker_text
        self.style_of_lines = Style()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return what the model has measured."""
        return index.data(Qt.ItemDataRole.SizeHintRole)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, row)
        elif row.line.what is LineKind.HANDOFF:
            self._paint_marker(painter, rect, row)
        else:
            state = option.state
            current = bool(state & QStyle.StateFlag.State_Selected) or row.is_edited
            self._paint_line(painter, rect, row, is_current=current)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, row: Heading) -> None:
        px = self._theme.px
        painter.setFont(self._theme.font("meta_bold"))
        painter.setPen(self._theme.c("text2"))
        inner = rect.adjusted(px(PAD_X), 0, -px(PAD_X), 0)
        text = fitted(painter.font(), row.title, inner.width(), f" · {self._clock_text(row.at_ms)}")
        used = painter.drawText(
            inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text
        )
        left = used.right() + px(9) if used is not None else inner.left()
        painter.setPen(QPen(self._theme.c("line"), 1))
        middle = rect.center().y() + 0.5
        painter.drawLine(QPointF(left, middle), QPointF(inner.right(), middle))

    def _paint_marker(self, painter: QPainter, rect: QRectF, row: LineRow) -> None:
        px = self._theme.px
        frame = rect.adjusted(px(PAD_X) + 0.5, px(PAD_Y) + 0.5, -px(PAD_X) - 0.5, -px(PAD_Y) - 0.5)
        pen = QPen(self._theme.c("ctl"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(frame, px(5), px(5))
        side = px(14)
        icon = QRectF(frame.left() + px(8), frame.center().y() - side / 2, side, side)
        self._theme.paint_icon(painter, icon, "repeat", "text3")
        painter.setPen(self._theme.c("text2"))
        painter.setFont(self._theme.font("meta"))
        words = frame.adjusted(px(8) + side + px(6), 0, -px(8), 0)
        text = fitted(painter.font(), self._marker_text(row), words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_line(
        self, painter: QPainter, rect: QRectF, row: LineRow, *, is_current: bool
    ) -> None:
        px, line = self._theme.px, row.line
        self._paint_ground(painter, rect, row, is_current=is_current)
        laid_out = self._layouts.of_line(row, int(rect.width()), self.style_of_lines)
        line_height, top = self._theme.line_height("body"), rect.top() + px(PAD_Y)
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.c("text3"))
        at = QRectF(rect.left() + px(PAD_X), top, self._layouts.icon_left(), line_height)
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, self._clock_text(line.at_ms))
        self._paint_kind(painter, rect, line.what, top)
        painter.setPen(self._theme.c("text"))
        origin = QPointF(rect.left() + laid_out.text_left, top)
        laid_out.layout.draw(painter, origin)
        if laid_out.trash is not None:
            side = px(14)
            place = origin + laid_out.trash + QPointF(px(2), px(3))
            box = QRectF(place.x(), place.y(), side, side)
            self._theme.paint_icon(painter, box, "trash-2", "lingon")
        self._paint_signs(painter, rect, row)

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, row: LineRow, *, is_current: bool
    ) -> None:
        px = self._theme.px
        if row.safety is Safety.NOT_ON_DISK:
            painter.fillRect(rect, self._theme.c("lingonsoft"))
            bar = QRectF(rect.left(), rect.top(), px(_BAR), rect.height())
            painter.fillRect(bar, self._theme.c("lingon"))
        elif is_current:
            painter.fillRect(rect, self._theme.c("prisoft"))
            bar = QRectF(rect.left(), rect.top(), px(3), rect.height())
            painter.fillRect(bar, self._theme.c("pri"))

    def _paint_kind(self, painter: QPainter, rect: QRectF, kind: LineKind, top: float) -> None:
        px, look = self._theme.px, LOOKS[kind]
        line_height, side = self._theme.line_height("body"), px(ICON)
        left = rect.left() + self._layouts.icon_left()
        box = QRectF(left, top + (line_height - side) // 2, side, side)
        self._theme.paint_icon(painter, box, look.icon, look.colour)
        if self.style_of_lines.kind_words:
            painter.setPen(self._theme.c(look.colour))
            painter.setFont(self._theme.font("meta"))
            word = QRectF(left + side + px(3), top, rect.width(), line_height)
            painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, kind_name(kind))

    def _paint_signs(self, painter: QPainter, rect: QRectF, row: LineRow) -> None:
        px = self._theme.px
        box = safety_rect(self._theme, rect)
        paint_safety(painter, self._theme, box, row.safety)
        left = box.left() - px(4)
        for icon, shown in (("eye", bool(row.marks)), ("star", row.line.starred)):
            if shown:
                left -= px(EYE)
                eye = QRectF(left, box.center().y() - px(EYE) / 2, px(EYE), px(EYE))
                self._theme.paint_icon(painter, eye, icon, "amber")
                left -= px(2)


def fitted(font: QFont, text: str, width: float, end: str = "") -> str:
    """Return `text` cut with an ellipsis to what `width` has room for, and `end`, which stays."""
    metrics = QFontMetricsF(font)
    room = width - metrics.horizontalAdvance(end)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) + end


def paint_safety(painter: QPainter, theme: Theme, box: QRectF, safety: Safety) -> None:
    """Paint the sign of a line's safety at the right of `box`: shape and colour both tell."""
    px = theme.px
    if safety in (Safety.TYPING, Safety.NOT_ON_DISK):
        name, colour = (
            ("pencil", "text3") if safety is Safety.TYPING else ("octagon-alert", "lingon")
        )
        side = px(15)
        icon = QRectF(box.right() - side, box.center().y() - side / 2, side, side)
        theme.paint_icon(painter, icon, name, colour)  # pyright: ignore[reportArgumentType]
        return
    two = safety is Safety.TWO_PLACES
    colour = theme.c("moss" if two else "amberfill")
    dot = px(_DOT)
    top = box.center().y() - dot / 2
    right, left = box.right() - dot, box.right() - 2 * dot - px(2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(left, top, dot, dot))
    if two:
        painter.drawEllipse(QRectF(right, top, dot, dot))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, px(1.5)))
        painter.drawEllipse(QRectF(right, top, dot, dot).adjusted(0.75, 0.75, -0.75, -0.75))
    painter.restore()
