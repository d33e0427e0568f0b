"""The differences of an edited document as a list: what it is, where, the words there and here."""

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
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator_app.core.returned import Difference, ReturnedRow
from facilitator_app.ui.summary.words import translate
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.text_block import TextBlock, text_block

Index = QModelIndex | QPersistentModelIndex
FACE = Qt.ItemDataRole.UserRole
PAD_X, PAD_Y, ICON, STATE_WIDTH, GAP = 14, 10, 16, 170, 24


@dataclass(frozen=True, slots=True)
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


class ReturnedModel(QAbstractListModel):
    """Differences to choose from; read only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faces: tuple[ReturnedFace, ...] = ()

    def show_faces(self, faces: Sequence[ReturnedFace]) -> None:
        """Show these."""
        self.beginResetModel()
        self.faces = tuple(faces)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many differences there are."""
        return 0 if parent.isValid() else len(self.faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a difference or its words."""
        if not index.isValid() or index.row() >= len(self.faces):
            return None
        face = self.faces[index.row()]
        if role == FACE:
            return face
        if role == Qt.ItemDataRole.DisplayRole:
            return face.edited
        return face.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class ReturnedList(QListView):
    """Space takes what is chosen, Del leaves it as it is here.

    Attributes:
        take_wanted: The chosen differences are to be taken over.
        leave_wanted: They are to be left.
        chosen_changed: Others are chosen.
    """

    take_wanted = Signal()
    leave_wanted = Signal()
    chosen_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ReturnedModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)

    @property
    def chosen(self) -> tuple[ReturnedRow, ...]:
        """The chosen differences, in the order of the list."""
        rows = sorted(each.row() for each in self.selectionModel().selectedIndexes())
        return tuple(self.rows.faces[row].row for row in rows if row < len(self.rows.faces))

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the heights follow the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _Delegate(QStyledItemDelegate):
    """Paints a difference: what it is, what the document says, what stands here."""

    def __init__(self, theme: Theme, view: ReturnedList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        theme.changed.connect(view.scheduleDelayedItemsLayout)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size that shows both wordings whole."""
        width, px = self._view.viewport().width(), self._theme.px
        edited, present = self._texts(index.data(FACE), width)
        low = self._theme.line_height("small") + self._theme.line_height("meta")
        return QSize(width, max(edited.height, present.height, low) + 2 * px(PAD_Y) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one difference."""
        theme, px = self._theme, self._theme.px
        face: ReturnedFace = index.data(FACE)
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
        self._paint_state(painter, rect, top, face)
        left = rect.left() + px(PAD_X + STATE_WIDTH)
        edited, present = self._texts(face, int(rect.width()))
        painter.setPen(theme.c("text"))
        edited.paint(painter, left, top)
        painter.setPen(theme.c("text2"))
        present.paint(painter, left + self._column(int(rect.width())) + px(GAP), top)
        painter.restore()

    def _paint_state(self, painter: QPainter, rect: QRectF, top: float, face: ReturnedFace) -> None:
        theme, px = self._theme, self._theme.px
        icon, colour, words = face.state
        line = theme.line_height("small")
        box = QRectF(rect.left() + px(PAD_X), top + (line - px(ICON)) / 2, px(ICON), px(ICON))
        theme.paint_icon(painter, box, icon, colour)
        painter.setPen(theme.c(colour))
        painter.setFont(theme.font("meta_bold"))
        room = px(STATE_WIDTH - ICON - 14)
        place = QRectF(box.right() + px(6), top, room, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(theme.c("text2"))
        painter.setFont(theme.font("meta"))
        below = QRectF(place.left(), top + line, room, theme.line_height("meta"))
        told = painter.fontMetrics().elidedText(face.about, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, told)

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
