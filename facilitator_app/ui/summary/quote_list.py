"""The quotes of the event as a list: wording, whether it may leave, where it is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator_app.core.quotes import BankedQuote
from facilitator_app.ui.summary.words import quoted, translate
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.text_block import TextBlock, text_block

Index = QModelIndex | QPersistentModelIndex
FACE = Qt.ItemDataRole.UserRole
PAD_X, PAD_Y, ICON, STATE_WIDTH, BATCH = 14, 9, 18, 190, 200


@dataclass(frozen=True, slots=True)
class QuoteFace:
    """A quote as it is shown.

    Attributes:
        about: Where it comes from and how exact it is.
        used: Where it stands: themes and sentences; "" for nowhere.
    """

    quote: BankedQuote
    about: str
    used: str

    @property
    def state(self) -> tuple[str, Token, str]:
        """Icon, colour and words of whether it may leave."""
        if self.quote.cleared:
            return "circle-check", "moss", translate("Quotes", "cleared")
        if self.quote.was_cleared:
            return "refresh-cw", "amber", translate("Quotes", "wording changed")
        return "lock", "amber", translate("Quotes", "not cleared")

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        parts = (self.quote.line.text, self.state[2], self.about, self.used)
        return ". ".join(part for part in parts if part)


class QuoteModel(QAbstractListModel):
    """Quotes to choose from; read only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faces: tuple[QuoteFace, ...] = ()

    def show_faces(self, faces: Sequence[QuoteFace]) -> None:
        """Show these quotes."""
        ids = [face.quote.line.id for face in faces]
        if ids == [face.quote.line.id for face in self.faces]:
            changed = [at for at, face in enumerate(faces) if face != self.faces[at]]
            self.faces = tuple(faces)
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self.faces = tuple(faces)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many quotes there are."""
        return 0 if parent.isValid() else len(self.faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a quote or its words."""
        if not index.isValid() or index.row() >= len(self.faces):
            return None
        face = self.faces[index.row()]
        if role == FACE:
            return face
        if role == Qt.ItemDataRole.DisplayRole:
            return quoted(face.quote.line.text.strip())
        return face.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class QuoteList(QListView):
    """Space clears or holds what is chosen, P says how exact it is, Enter opens the line.

    Attributes:
        toggled: The chosen quotes are to be cleared, or held when all of them are.
        exactness_wanted: They are exact words, or not.
        opened: A line.
        chosen_changed: Others are chosen.
    """

    toggled = Signal()
    exactness_wanted = Signal()
    opened = Signal(str)
    chosen_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quotes = QuoteModel(self)
        self.setModel(self.quotes)
        self.setItemDelegate(_QuoteDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.doubleClicked.connect(self._on_opened)

    @property
    def chosen(self) -> tuple[BankedQuote, ...]:
        """The chosen quotes, in the order of the list."""
        rows = sorted(each.row() for each in self.selectionModel().selectedIndexes())
        return tuple(self.quotes.faces[row].quote for row in rows if row < len(self.quotes.faces))

    def show_faces(self, faces: Sequence[QuoteFace]) -> None:
        """Show these; what was chosen stays chosen as far as it is there."""
        chosen = {each.line.id for each in self.chosen}
        row = self.currentIndex().row()
        self.quotes.show_faces(faces)
        positions = [at for at, face in enumerate(faces) if face.quote.line.id in chosen]
        if not positions and faces:
            positions = [max(0, min(row, len(faces) - 1))]
        self._choose(positions)

    def go_to(self, line_id: str) -> None:
        """Choose the quote of a line, or the first one."""
        ids = [face.quote.line.id for face in self.quotes.faces]
        if ids:
            self._choose([ids.index(line_id) if line_id in ids else 0])

    def go_on(self) -> None:
        """Choose the quote below the one that is chosen alone."""
        row = self.currentIndex().row()
        if len(self.chosen) == 1 and row + 1 < len(self.quotes.faces):
            self._choose([row + 1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide with single keys."""
        match event.key():
            case Qt.Key.Key_Space:
                self.toggled.emit()
            case Qt.Key.Key_P if not event.modifiers():
                self.exactness_wanted.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._on_opened()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the heights follow the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _choose(self, positions: Sequence[int]) -> None:
        selection = self.selectionModel()
        selection.clearSelection()
        for position in positions:
            index = self.quotes.index(position)
            selection.select(index, QItemSelectionModel.SelectionFlag.Select)
        if positions:
            index = self.quotes.index(positions[0])
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    @Slot()
    def _on_selection(self) -> None:
        self.chosen_changed.emit()

    @Slot()
    def _on_opened(self) -> None:
        row = self.currentIndex().row()
        if 0 <= row < len(self.quotes.faces):
            self.opened.emit(self.quotes.faces[row].quote.line.id)


class _QuoteDelegate(QStyledItemDelegate):
    """Paints a quote: words at the left, whether it may leave at the right."""

    def __init__(self, theme: Theme, view: QuoteList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        theme.changed.connect(view.scheduleDelayedItemsLayout)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size that shows the whole wording."""
        width, px = self._view.viewport().width(), self._theme.px
        meta = self._theme.line_height("meta")
        return QSize(width, self._text(index.data(FACE), width).height + meta + 2 * px(PAD_Y) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one quote."""
        theme, px = self._theme, self._theme.px
        face: QuoteFace = index.data(FACE)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        held = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if held & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.c("prisoft"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.c("line"))
        if held & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(rect.left(), rect.top(), px(3), rect.height()), theme.c("pri"))
        top = rect.top() + px(PAD_Y)
        icon = QRectF(rect.left() + px(PAD_X), top + px(3), px(ICON), px(ICON))
        theme.paint_icon(painter, icon, "quote", "plum")
        left = icon.right() + px(10)
        text = self._text(face, int(rect.width()))
        painter.setPen(theme.c("text"))
        text.paint(painter, left, top)
        room = rect.right() - left - px(PAD_X)
        meta = QRectF(left, top + text.height, room, theme.line_height("meta"))
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.c("text2"))
        words = " · ".join(part for part in (face.about, face.used) if part)
        cut = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(meta, Qt.AlignmentFlag.AlignVCenter, cut)
        self._paint_state(painter, rect, top, face)
        painter.restore()

    def _paint_state(self, painter: QPainter, rect: QRectF, top: float, face: QuoteFace) -> None:
        theme, px = self._theme, self._theme.px
        icon, colour, words = face.state
        left = rect.right() - px(STATE_WIDTH)
        line = theme.line_height("script_small")
        box = QRectF(left, top + (line - px(16)) / 2, px(16), px(16))
        theme.paint_icon(painter, box, icon, colour)
        painter.setPen(theme.c(colour))
        painter.setFont(theme.font("meta_bold"))
        place = QRectF(box.right() + px(6), top, rect.right() - box.right() - px(12), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _text(self, face: QuoteFace, width: int) -> TextBlock:
        theme, px = self._theme, self._theme.px
        room = width - px(PAD_X + ICON + 10 + STATE_WIDTH + 10)
        line = theme.line_height("script_small")
        return text_block(
            quoted(face.quote.line.text.strip()), theme.font("script_small"), line, room
        )
