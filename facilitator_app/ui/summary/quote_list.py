"""The quotes of the event as a list: wording, whether it may leave, where it is used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.core.quotes import BankedQuote
from facilitator_app.ui.summary.choice_list import (
    FACE,
    ChoiceDelegate,
    ChoiceList,
    FaceModel,
    Index,
)
from facilitator_app.ui.summary.words import quoted, translate
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.text_block import TextBlock, text_block

PAD_X, PAD_Y, QUOTE_MARK, STATE_WIDTH, BATCH = 14, 9, 18, 190, 200


@frozen
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
    def shown(self) -> str:
        """Its wording between quotation marks."""
        return quoted(self.quote.line.text.strip())

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        parts = (self.quote.line.text, self.state[2], self.about, self.used)
        return ". ".join(part for part in parts if part)


class QuoteModel(FaceModel):
    """Quotes to choose from."""

    def follow(self, faces: Sequence[QuoteFace]) -> None:
        """Show these quotes; as long as they are the same ones, tell only what changed."""
        ids = [face.quote.line.id for face in faces]
        if ids != [face.quote.line.id for face in self.faces]:
            self.show_faces(faces)
            return
        changed = [at for at, face in enumerate(faces) if face != self.faces[at]]
        self.faces = tuple(faces)
        for at in changed:
            self.dataChanged.emit(self.index(at), self.index(at))


class QuoteList(ChoiceList):
    """Space clears or holds what is chosen, P says how exact it is, Enter opens the line.

    Attributes:
        toggled: The chosen quotes are to be cleared, or held when all of them are.
        exactness_wanted: They are exact words, or not.
        opened: A line.
    """

    toggled = Signal()
    exactness_wanted = Signal()
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        quotes = QuoteModel()
        super().__init__(quotes, parent)
        self.quotes = quotes
        self.setItemDelegate(_QuoteDelegate(theme, self))
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.doubleClicked.connect(self._on_opened)

    @property
    def chosen(self) -> tuple[BankedQuote, ...]:
        """The chosen quotes, in the order of the list."""
        return tuple(face.quote for face in self.chosen_faces())

    def show_faces(self, faces: Sequence[QuoteFace]) -> None:
        """Show these; what was chosen stays chosen as far as it is there."""
        chosen = {each.line.id for each in self.chosen}
        row = self.currentIndex().row()
        self.quotes.follow(faces)
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
    def _on_opened(self) -> None:
        row = self.currentIndex().row()
        if 0 <= row < len(self.quotes.faces):
            self.opened.emit(self.quotes.faces[row].quote.line.id)


class _QuoteDelegate(ChoiceDelegate):
    """Paints a quote: words at the left, whether it may leave at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size that shows the whole wording."""
        width, px = self._view.viewport().width(), self._theme.px
        meta = self._theme.line_height("meta")
        return QSize(width, self._text(index.data(FACE), width).height + meta + 2 * px(PAD_Y) + 1)

    def paint_face(self, painter: QPainter, rect: QRectF, face: QuoteFace) -> None:
        """Paint one quote."""
        theme, px = self._theme, self._theme.px
        top = rect.top() + px(PAD_Y)
        icon = QRectF(rect.left() + px(PAD_X), top + px(3), px(QUOTE_MARK), px(QUOTE_MARK))
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
        width = px(STATE_WIDTH) - px(6)
        line = theme.line_height("script_small")
        place = QRectF(rect.right() - px(STATE_WIDTH), top, width, line)
        self.paint_state(painter, place, face.state)

    def _text(self, face: QuoteFace, width: int) -> TextBlock:
        theme, px = self._theme, self._theme.px
        room = width - px(PAD_X + QUOTE_MARK + 10 + STATE_WIDTH + 10)
        line = theme.line_height("script_small")
        return text_block(face.shown, theme.font("script_small"), line, room)
