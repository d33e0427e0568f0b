"""The prompt cards found, one below the other; painted, so that a hundred cost nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator_app.core.cards import CardFace
from facilitator_app.ui.card_texts import quoted, used_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.theme.tokens import RADIUS_BIG

Index = QModelIndex | QPersistentModelIndex
GAP, PADDING = 8, 12
FACE, USED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class CardModel(QAbstractListModel):
    """The cards found; read only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: Sequence[CardFace] = ()
        self._used: Collection[str] = frozenset()

    def show_faces(self, faces: Sequence[CardFace]) -> None:
        """Show these cards."""
        self.beginResetModel()
        self._faces = faces
        self.endResetModel()

    def show_used(self, used: Collection[str]) -> None:
        """Mark the cards with these ids as used."""
        self._used = used
        if self._faces:
            self.dataChanged.emit(self.index(0), self.index(len(self._faces) - 1), [USED])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many cards there are."""
        return 0 if parent.isValid() else len(self._faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a card, its words, or whether it was used."""
        if not index.isValid():
            return None
        face = self._faces[index.row()]
        if role == FACE:
            return face
        if role == USED:
            return face.id in self._used
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            used = used_text() if face.id in self._used else ""
            return ". ".join(part for part in (face.title, face.text, used) if part)
        return None


class CardList(QListView):
    """The cards found; the search line keeps the focus and moves the choice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self.setItemDelegate(_CardDelegate(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._restyle)

    def show_language(self, language: str) -> None:
        """Quote the words as this language does."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, _CardDelegate)
        delegate.language = language

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the heights follow the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot()
    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _CardDelegate(QStyledItemDelegate):
    """A card: bold title, what to say in the speaking face."""

    def __init__(self, theme: Theme, view: CardList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.language = "fi"

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px, width = self._theme.px, self._view.viewport().width()
        text = self._lay_out(index.data(FACE), width - 2 * px(PADDING))
        height = self._theme.line_height("strong") + px(4) + _height(text)
        return QSize(width, round(height) + 2 * px(PADDING) + px(GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px, face = self._theme, self._theme.px, index.data(FACE)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -px(GAP) - 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.c("pri" if chosen else "line"), 1))
        painter.setBrush(theme.c("prisoft" if chosen else "surface"))
        painter.drawRoundedRect(box, px(RADIUS_BIG), px(RADIUS_BIG))
        inner = box.adjusted(px(PADDING), px(PADDING), -px(PADDING), -px(PADDING))
        line = theme.line_height("strong")
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.c("text"))
        title = QRectF(inner.left(), inner.top(), inner.width(), line)
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, face.title)
        if index.data(USED):
            self._paint_used(painter, title)
        painter.setPen(theme.c("text"))
        text = self._lay_out(face, inner.width())
        text.draw(painter, QPointF(inner.left(), inner.top() + line + px(4)))
        painter.restore()

    def _paint_used(self, painter: QPainter, line: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.c("moss"))
        painter.drawText(
            line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, used_text()
        )
        width = painter.fontMetrics().horizontalAdvance(used_text())
        side = px(14)
        box = QRectF(line.right() - width - side - px(4), line.center().y() - side / 2, side, side)
        theme.paint_icon(painter, box, "circle-check", "moss")

    def _lay_out(self, face: CardFace, width: float) -> QTextLayout:
        layout = QTextLayout(quoted(face.text, self.language), self._theme.font("script"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        height = self._theme.line_height("script")
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, count * height))
            count += 1
        layout.endLayout()
        return layout


def _height(layout: QTextLayout) -> float:
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height()
