"""The differences of an edited document as a list: what it is, where, the words there and here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.core.returned import Difference, ReturnedRow
from facilitator_app.ui.summary.choice_list import (
    FACE,
    ICON,
    ChoiceDelegate,
    ChoiceList,
    FaceModel,
    Index,
)
from facilitator_app.ui.summary.words import translate
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.text_block import TextBlock, text_block

PAD_X, PAD_Y, STATE_WIDTH, GAP = 14, 10, 170, 24
_PLACE_LINES = 1.7  # words do not fill two lines


@frozen
class ReturnedFace:
    """A difference as it is shown.

    Attributes:
        about: Where it stands.
    """

    row: ReturnedRow
    about: str

    @property
    def state(self) -> tuple[str, Token, str]:
        """Icon, colour and word of what it is."""
        match self.row.difference:
            case Difference.CHANGED:
                return "pencil", "pri", translate("Returned", "changed")
            case Difference.DELETED:
                return "trash-2", "lingon", translate("Returned", "taken out")
            case Difference.NEW:
                return "plus", "moss", translate("Returned", "new")
            case Difference.CONFLICT:
                return "triangle-alert", "amber", translate("Returned", "changed here too")

    @property
    def shown(self) -> str:
        """What the list reads it as."""
        return self.edited

    @property
    def edited(self) -> str:
        """What the document says, or that it says nothing."""
        return self.row.edited or translate("Returned", "(taken out)")

    @property
    def present(self) -> str:
        """What stands here, or that there is nothing."""
        if not self.row.can_be_taken:
            return translate("Returned", "(has no place here: copy it by hand)")
        return self.row.present or translate("Returned", "(nothing yet)")

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        there = translate("Returned", "In the document: {text}").format(text=self.edited)
        here = translate("Returned", "Here: {text}").format(text=self.present)
        return ". ".join((self.state[2], self.about, there, here))


class ReturnedList(ChoiceList):
    """Space takes what is chosen, Del leaves it as it is here.

    Attributes:
        take_wanted: The chosen differences are to be taken over.
        leave_wanted: They are to be left.
    """

    take_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        rows = FaceModel()
        super().__init__(rows, parent)
        self.rows = rows
        self.setItemDelegate(_Delegate(theme, self))

    @property
    def chosen(self) -> tuple[ReturnedRow, ...]:
        """The chosen differences, in the order of the list."""
        return tuple(face.row for face in self.chosen_faces())

    def show_faces(self, faces: Sequence[ReturnedFace]) -> None:
        """Show these, with the one chosen that is now where the last one was."""
        row = max(0, self.currentIndex().row())
        self.rows.show_faces(faces)
        if faces:
            # Not setCurrentIndex: it chooses nothing while Ctrl is held.
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            index = self.rows.index(min(row, len(faces) - 1))
            self.selectionModel().setCurrentIndex(index, flag)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide with single keys."""
        match event.key():
            case Qt.Key.Key_Space:
                self.take_wanted.emit()
            case Qt.Key.Key_Delete:
                self.leave_wanted.emit()
            case _:
                super().keyPressEvent(event)


class _Delegate(ChoiceDelegate):
    """Paints a difference: what it is, what the document says, what stands here."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size that shows both wordings whole."""
        width, px = self._view.viewport().width(), self._theme.px
        edited, present = self._texts(index.data(FACE), width)
        low = self._theme.line_height("small") + self._place(index.data(FACE)).height
        return QSize(width, max(edited.height, present.height, low) + 2 * px(PAD_Y) + 1)

    def paint_face(self, painter: QPainter, rect: QRectF, face: ReturnedFace) -> None:
        """Paint one difference."""
        theme, px = self._theme, self._theme.px
        top = rect.top() + px(PAD_Y)
        self._paint_what_it_is(painter, rect, top, face)
        left = rect.left() + px(PAD_X + STATE_WIDTH)
        edited, present = self._texts(face, int(rect.width()))
        painter.setPen(theme.c("text"))
        edited.paint(painter, left, top)
        painter.setPen(theme.c("text2"))
        present.paint(painter, left + self._column(int(rect.width())) + px(GAP), top)

    def _paint_what_it_is(
        self, painter: QPainter, rect: QRectF, top: float, face: ReturnedFace
    ) -> None:
        theme, px = self._theme, self._theme.px
        room = px(STATE_WIDTH - ICON - 14)
        width = px(ICON) + px(6) + room
        line = theme.line_height("small")
        place = QRectF(rect.left() + px(PAD_X), top, width, line)
        words = self.paint_state(painter, place, face.state)
        painter.setPen(theme.c("text2"))
        painter.setFont(theme.font("meta"))
        self._place(face).paint(painter, words.left(), top + line)

    def _place(self, face: ReturnedFace) -> TextBlock:
        """Return where a difference stands, on two lines; a longer name of a theme is cut."""
        theme, room = self._theme, round(self._theme.px(STATE_WIDTH - ICON - 14))
        font = theme.font("meta")
        told = QFontMetricsF(font).elidedText(
            face.about, Qt.TextElideMode.ElideRight, _PLACE_LINES * room
        )
        return text_block(told, font, theme.line_height("meta"), room)

    def _texts(self, face: ReturnedFace, width: int) -> tuple[TextBlock, TextBlock]:
        theme = self._theme
        line, font, room = (
            theme.line_height("script_small"),
            theme.font("script_small"),
            self._column(width),
        )
        return (
            text_block(face.edited, font, line, room),
            text_block(face.present, font, line, room),
        )

    def _column(self, width: int) -> int:
        px = self._theme.px
        return max(px(120), (width - px(2 * PAD_X + STATE_WIDTH + GAP)) // 2)
