"""Lists of the summary in which one chooses and decides by single keys: model, list, row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator_app.ui.theme import Theme, Token

Index = QModelIndex | QPersistentModelIndex
FACE = Qt.ItemDataRole.UserRole
ICON = 16


class Face(Protocol):
    """What a row shows."""

    @property
    def shown(self) -> str:
        """Its wording."""
        ...

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        ...


class FaceModel(QAbstractListModel):
    """Faces to choose from; read only."""

    def __init__(self) -> None:
        super().__init__()
        self.faces: tuple[Any, ...] = ()

    def show_faces(self, faces: Sequence[Face]) -> None:
        """Show these."""
        self.beginResetModel()
        self.faces = tuple(faces)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a face or its words."""
        if not index.isValid() or index.row() >= len(self.faces):
            return None
        face = self.faces[index.row()]
        if role == FACE:
            return face
        if role == Qt.ItemDataRole.DisplayRole:
            return face.shown
        return face.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class ChoiceList(QListView):
    """Rows as high as their words; several can be chosen.

    Attributes:
        chosen_changed: Others are chosen.
    """

    chosen_changed = Signal()

    def __init__(self, model: FaceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model.setParent(self)
        self.setModel(model)
        self._faces_model = model
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)

    def chosen_faces(self) -> list[Any]:
        """Return what is chosen, in the order of the list."""
        rows = sorted(each.row() for each in self.selectionModel().selectedIndexes())
        faces = self._faces_model.faces
        return [faces[row] for row in rows if row < len(faces)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the heights follow the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class ChoiceDelegate(QStyledItemDelegate):
    """Paints the ground of a row: chosen or not, where the keys are, the line below."""

    def __init__(self, theme: Theme, view: ChoiceList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        theme.changed.connect(view.scheduleDelayedItemsLayout)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of a row and what it shows."""
        theme, px = self._theme, self._theme.px
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        held = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if held & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.c("prisoft"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.c("line"))
        if held & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(rect.left(), rect.top(), px(3), rect.height()), theme.c("pri"))
        self.paint_face(painter, rect, index.data(FACE))
        painter.restore()

    def paint_face(self, painter: QPainter, rect: QRectF, face: Any) -> None:
        """Paint what a row shows."""
        raise NotImplementedError

    def paint_state(
        self, painter: QPainter, place: QRectF, state: tuple[str, Token, str]
    ) -> QRectF:
        """Paint icon and words of a state into `place`, and return where the words are."""
        theme, side = self._theme, self._theme.px(ICON)
        icon, colour, words = state
        box = QRectF(place.left(), place.center().y() - side / 2, side, side)
        theme.paint_icon(painter, box, icon, colour)
        painter.setPen(theme.c(colour))
        painter.setFont(theme.font("meta_bold"))
        beside = place.adjusted(side + theme.px(6), 0, 0, 0)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, words)
        return beside
