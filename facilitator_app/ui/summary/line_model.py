"""Lines for the lists of the summary page: what is shown of each, and dragging several at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from facilitator_app.core.frozen import frozen
from facilitator_app.core.line_choice import ChosenLine
from facilitator_app.core.model import Group, Line, LineKind
from facilitator_app.core.quotes import is_cleared
from facilitator_app.core.state import EventState
from facilitator_app.ui.line_kinds import kind_name
from facilitator_app.ui.summary.words import group_name, line_mark, quoted, translate

Index = QModelIndex | QPersistentModelIndex
LINES_MIME = "application/x-dialogi-lines"
FACE = Qt.ItemDataRole.UserRole


@frozen
class LineFace:
    """A line as it is shown.

    Attributes:
        mark: What people call it by.
        used: True when a sentence of the summary rests on it.
        held_back: True for a quote that nobody has cleared.
    """

    line: Line
    mark: str
    group: str
    used: bool = False
    held_back: bool = False

    @property
    def text(self) -> str:
        """The words, those of a speaker in quotation marks."""
        words = self.line.text.strip()
        return quoted(words) if self.line.what is LineKind.QUOTE else words

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        parts = [kind_name(self.line.what), self.line.text, self.mark, self.group]
        if self.used:
            parts.append(used_words())
        if self.held_back:
            parts.append(held_back_words())
        return ", ".join(parts)


@frozen
class Dragged:
    """Lines that are being dragged, and the theme they were under; "" for none."""

    line_ids: tuple[str, ...]
    from_theme: str = ""


def used_words() -> str:
    """Return what stands by a line on which a sentence rests."""
    return translate("Summary", "used")


def held_back_words() -> str:
    """Return what stands by a quote that may not leave the event."""
    return translate("Summary", "not cleared")


def faces_of(state: EventState, lines: Sequence[ChosenLine]) -> list[LineFace]:
    """Return what is shown of lines."""
    names = {group.id: group_name(group) for group in state.all(Group)}
    return [
        LineFace(
            each.line,
            line_mark(state, each.line),
            names.get(each.line.group_id) or group_name(None),
            each.used,
            each.line.what is LineKind.QUOTE and not is_cleared(state, each.line),
        )
        for each in lines
    ]


def dragged(data: QMimeData) -> Dragged | None:
    """Return the lines that are dragged; None when it is something else."""
    if not data.hasFormat(LINES_MIME):
        return None
    told = json.loads(bytes(data.data(LINES_MIME).data()).decode())
    return Dragged(tuple(told["lines"]), told["from"])


class LineModel(QAbstractListModel):
    """Lines to choose from; read only.

    Args:
        theme_id: The theme they stand under, when they are all of one; told to where they are
            dropped.
    """

    def __init__(self, parent: QObject | None = None, theme_id: str = "") -> None:
        super().__init__(parent)
        self._faces: tuple[LineFace, ...] = ()
        self.theme_id = theme_id

    @property
    def faces(self) -> Sequence[LineFace]:
        """What is shown."""
        return self._faces

    def show_faces(self, faces: Sequence[LineFace]) -> bool:
        """Show these lines; False when they are shown already."""
        faces = tuple(faces)
        if faces == self._faces:
            return False
        if [face.line.id for face in faces] == [face.line.id for face in self._faces]:
            changed = [at for at, face in enumerate(faces) if face != self._faces[at]]
            self._faces = faces
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return True
        self.beginResetModel()
        self._faces = faces
        self.endResetModel()
        return True

    def position(self, line_id: str) -> int:
        """Return the row of a line, -1 when it is not shown."""
        return next((at for at, face in enumerate(self._faces) if face.line.id == line_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line or its words."""
        if not index.isValid() or index.row() >= len(self._faces):
            return None
        face = self._faces[index.row()]
        if role == FACE:
            return face
        if role == Qt.ItemDataRole.DisplayRole:
            return face.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return face.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that lines can be chosen and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return what a dragged line is."""
        return [LINES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged lines, and their words for other programs."""
        faces = [self._faces[each.row()] for each in indexes]
        told = {"lines": [face.line.id for face in faces], "from": self.theme_id}
        data = QMimeData()
        data.setData(LINES_MIME, QByteArray(json.dumps(told).encode()))
        data.setText("\n".join(face.text for face in faces if not face.held_back))
        return data
