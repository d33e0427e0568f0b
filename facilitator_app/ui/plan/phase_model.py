"""The plan as a table: one row a phase, and the end below them. It shows; it changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from facilitator_app.ui.formats import clock_time, minutes
from facilitator_app.ui.plan.rows import EndRow, PlanRow, previewed
from facilitator_app.ui.plan.words import balance_words, end_words, phase_name, question_words
from facilitator_app.ui.plan_texts import flex_text

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
MIME = "application/x-dialogi-phase"


class Col(IntEnum):
    """The columns, in reading order."""

    CLOCK = 0
    TITLE = 1
    MINUTES = 2
    FLEX = 3
    QUESTION = 4


EDITABLE = (Col.CLOCK, Col.TITLE, Col.MINUTES, Col.FLEX)

# Asked for hundreds of times in one repaint: joined once.
_BETWEEN = Qt.ItemFlag.ItemIsDropEnabled
_END_REST = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_END_CELL = _END_REST | Qt.ItemFlag.ItemIsEditable
_QUESTION_CELL = _END_REST | Qt.ItemFlag.ItemIsDragEnabled
_CELL = _QUESTION_CELL | Qt.ItemFlag.ItemIsEditable


class PhaseModel(QAbstractTableModel):
    """The rows of the plan.

    Attributes:
        moved: A phase was dropped: its id, and the id of the one it comes after ("": first).
    """

    moved = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PlanRow, ...] = ()
        self._shown: tuple[PlanRow, ...] = ()
        self._end = EndRow(0, 0)

    @property
    def rows(self) -> Sequence[PlanRow]:
        """The phases as the event has them."""
        return self._rows

    @property
    def end(self) -> EndRow:
        """The end as the event has it."""
        return self._end

    def show_plan(self, rows: tuple[PlanRow, ...], end: EndRow) -> None:
        """Show these phases; only what differs is repainted."""
        before = [row.phase.id for row in self._shown]
        if before != [row.phase.id for row in rows]:
            self.beginResetModel()
            self._rows = self._shown = rows
            self._end = end
            self.endResetModel()
            return
        old, old_end = self._shown, self._end
        self._rows = self._shown = rows
        self._end = end
        self._tell(old, end_changed=old_end != end)

    def preview(self, at: int, length: int | None) -> None:
        """Show the clock times as they would be with another length of a row; None ends it."""
        old = self._shown
        self._shown = self._rows if length is None else previewed(self._rows, at, length)
        self._tell(old, end_changed=False)

    def row_of(self, phase_id: str) -> int:
        """Return where a phase stands, -1 when it is not there."""
        return next((at for at, row in enumerate(self._rows) if row.phase.id == phase_id), -1)

    def phase_id(self, row: int) -> str:
        """Return the id of the phase in a row, "" for the end."""
        return self._rows[row].phase.id if 0 <= row < len(self._rows) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many phases there are, and one for the end."""
        return 0 if parent.isValid() else len(self._rows) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Col)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, or the words of a cell."""
        if not index.isValid():
            return None
        is_end = index.row() == len(self._shown)
        if role == ROW:
            return self._end if is_end else self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            column = Col(index.column())
            if is_end:
                return self._end_words(column)
            return self._words(self._shown[index.row()], column)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return what a column is called."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section in (Col.CLOCK, Col.MINUTES)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Col.CLOCK: self.tr("Time"),
            Col.TITLE: self.tr("Phase"),
            Col.MINUTES: self.tr("Length"),
            Col.FLEX: self.tr("When time runs out"),
            Col.QUESTION: self.tr("Question"),
        }[Col(section)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell; rows are dropped between rows."""
        if not index.isValid():
            return _BETWEEN
        column = index.column()
        if index.row() < len(self._rows):
            return _QUESTION_CELL if column == Col.QUESTION else _CELL
        return _END_CELL if column == Col.CLOCK else _END_REST

    def mimeTypes(self) -> list[str]:
        """Return how a dragged phase is called."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the id of the phase that is dragged."""
        data = QMimeData()
        data.setData(MIME, QByteArray(self.phase_id(indexes[0].row()).encode()))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that phases are moved."""
        return Qt.DropAction.MoveAction

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Report where a phase was dropped; the event decides what becomes of it."""
        if not data.hasFormat(MIME):
            return False
        at = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        phase_id = bytes(data.data(MIME).data()).decode()
        others = [each.phase.id for each in self._rows[:at] if each.phase.id != phase_id]
        self.moved.emit(phase_id, others[-1] if others else "")
        return False  # or the view would take the row away itself

    def _tell(self, old: Sequence[PlanRow], *, end_changed: bool) -> None:
        changed = [
            at for at, (row, now) in enumerate(zip(old, self._shown, strict=True)) if row != now
        ]
        if end_changed:
            changed.append(len(self._shown))
        if changed:
            first = self.index(changed[0], 0)
            self.dataChanged.emit(first, self.index(changed[-1], len(Col) - 1))

    def _words(self, row: PlanRow, column: Col) -> str:
        phase = row.phase
        match column:
            case Col.CLOCK:
                clock = clock_time(row.slot.start_minute)
                return f"{clock} {self.tr('fixed')}" if phase.pinned_minute is not None else clock
            case Col.TITLE:
                name = phase_name(phase)
                return f"{name} {self.tr('(remark)')}" if row.is_marked else name
            case Col.MINUTES:
                return minutes(phase.minutes)
            case Col.FLEX:
                return flex_text(phase.flex)
            case Col.QUESTION:
                return question_words(row)

    def _end_words(self, column: Col) -> str:
        match column:
            case Col.CLOCK:
                return clock_time(self._end.end_minute)
            case Col.TITLE:
                return end_words()
            case Col.MINUTES:
                return balance_words(self._end.over_minutes)
            case _:
                return ""
