"""Paints lines: as rows of a list, or as cards of a theme's column."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator_app.core.model import LineKind
from facilitator_app.ui.line_kinds import LOOKS, kind_name, text_font
from facilitator_app.ui.summary.line_model import (
    FACE,
    LineFace,
    held_back_words,
    used_words,
)
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.theme.tokens import RADIUS_BIG
from facilitator_app.ui.widgets.text_block import TextBlock, text_block

Index = QModelIndex | QPersistentModelIndex
ICON, SMALL_ICON = 18, 14
_PAD_X, _PAD_Y, _GAP, _MOST_LINES = 10, 8, 8, 3
_CARD_PAD, _CARD_GAP = 10, 8
_MOST_KEPT = 4_000


class LineDelegate(QStyledItemDelegate):
    """Paints a line with its icon, its words, and who calls it what.

    Args:
        cards: True paints cards with the kind as a word and no icon at the left.
    """

    def __init__(self, theme: Theme, view: QListView, *, cards: bool = False) -> None:
        super().__init__(view)
        self._theme, self._view, self._cards = theme, view, cards
        self._kept: dict[tuple[object, ...], TextBlock] = {}
        theme.changed.connect(self._forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size that shows the words and what stands below them."""
        px, width = self._theme.px, self._view.viewport().width()
        text = self._text(index.data(FACE), width)
        meta = self._theme.line_height("meta")
        if self._cards:
            return QSize(width, text.height + px(6) + meta + 2 * px(_CARD_PAD) + px(_CARD_GAP))
        return QSize(width, text.height + px(2) + meta + 2 * px(_PAD_Y) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        face = index.data(FACE)
        if face is None:
            return
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._cards:
            self._paint_card(painter, rect, face, chosen=chosen, current=current)
        else:
            self._paint_row(painter, rect, face, chosen=chosen, current=current)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, rect: QRectF, face: LineFace, *, chosen: bool, current: bool
    ) -> None:
        theme, px = self._theme, self._theme.px
        if chosen:
            painter.fillRect(rect, theme.c("prisoft"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.c("line"))
        if current:
            painter.fillRect(QRectF(rect.left(), rect.top(), px(3), rect.height()), theme.c("pri"))
        look = LOOKS.get(face.line.what, LOOKS[LineKind.VIEW])
        top = rect.top() + px(_PAD_Y)
        side = px(ICON)
        icon = QRectF(rect.left() + px(_PAD_X), top + px(1), side, side)
        theme.paint_icon(painter, icon, look.icon, look.colour)
        text = self._text(face, int(rect.width()))
        left = icon.right() + px(_GAP)
        painter.setPen(theme.c("text"))
        text.paint(painter, left, top)
        line = QRectF(left, top + text.height + px(2), rect.right() - left, _line(theme))
        self._paint_meta(painter, line, f"{face.mark} · {face.group}", face)

    def _paint_card(
        self, painter: QPainter, rect: QRectF, face: LineFace, *, chosen: bool, current: bool
    ) -> None:
        theme, px = self._theme, self._theme.px
        box = rect.adjusted(1, 1, -1, -px(_CARD_GAP))
        strong = chosen or current
        painter.setPen(QPen(theme.c("pri" if strong else "line"), 2 if strong else 1))
        painter.setBrush(theme.c("prisoft" if chosen else "surface"))
        painter.drawRoundedRect(box, px(RADIUS_BIG), px(RADIUS_BIG))
        inner = box.adjusted(px(_CARD_PAD), px(_CARD_PAD), -px(_CARD_PAD), -px(_CARD_PAD))
        text = self._text(face, int(rect.width()))
        painter.setPen(theme.c("text"))
        text.paint(painter, inner.left(), inner.top())
        look = LOOKS.get(face.line.what, LOOKS[LineKind.VIEW])
        line = QRectF(inner.left(), inner.bottom() - _line(theme), inner.width(), _line(theme))
        side = px(SMALL_ICON)
        icon = QRectF(line.left(), line.center().y() - side / 2, side, side)
        theme.paint_icon(painter, icon, look.icon, look.colour)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.c("text2"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, right, face.mark)
        words = line.adjusted(
            side + px(6), 0, -QFontMetricsF(painter.font()).horizontalAdvance(face.mark), 0
        )
        self._paint_meta(painter, words, kind_name(face.line.what), face)

    def _paint_meta(self, painter: QPainter, line: QRectF, words: str, face: LineFace) -> None:
        """Paint what a line is called and where it is used; words of states come with icons."""
        theme = self._theme
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.c("text2"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        left = line.left() + QFontMetricsF(theme.font("meta")).horizontalAdvance(words)
        if face.line.starred:
            left = self._paint_state(painter, line, left, "star", "amber", "")
        if face.used:
            left = self._paint_state(painter, line, left, "link", "moss", used_words())
        if face.held_back:
            self._paint_state(painter, line, left, "lock", "amber", held_back_words())

    def _paint_state(
        self, painter: QPainter, line: QRectF, left: float, icon: str, colour: Token, word: str
    ) -> float:
        theme, px = self._theme, self._theme.px
        side = px(SMALL_ICON)
        box = QRectF(left + px(6), line.center().y() - side / 2, side, side)
        width = QFontMetricsF(theme.font("meta")).horizontalAdvance(word)
        if box.right() + px(4) + width > line.right() + 1:
            return left
        theme.paint_icon(painter, box, icon, colour)
        painter.setPen(theme.c(colour))
        place = QRectF(box.right() + px(4), line.top(), width + 1, line.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
        return place.right() if word else box.right()

    def _text(self, face: LineFace, width: int) -> TextBlock:
        px, line = self._theme.px, face.line
        taken = 2 * px(_CARD_PAD) if self._cards else 2 * px(_PAD_X) + px(ICON) + px(_GAP)
        key = (line.id, line.text, line.what, width)
        if key not in self._kept:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            self._kept[key] = text_block(
                face.text,
                text_font(self._theme, line.what),
                self._theme.line_height("body"),
                width - taken,
                lines=0 if self._cards else _MOST_LINES,
            )
        return self._kept[key]

    @Slot()
    def _forget(self) -> None:
        self._kept.clear()
        self._view.scheduleDelayedItemsLayout()


def _line(theme: Theme) -> int:
    return theme.line_height("meta")
