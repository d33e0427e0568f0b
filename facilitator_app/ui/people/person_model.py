"""The people as a table. It shows finished rows; it changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator_app.core.people_list import PersonRow
from facilitator_app.ui.people.words import action_text, attendance_text, group_text

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class Col(IntEnum):
    """The columns, in reading order."""

    TICK = 0
    NAME = 1
    ORGANISATION = 2
    GROUP = 3
    LANGUAGE = 4
    NEEDS = 5
    STATE = 6
    ACTION = 7


class PersonModel(QAbstractTableModel):
    """Rows of people, in the order in which they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PersonRow, ...] = ()

    @property
    def rows(self) -> Sequence[PersonRow]:
        """The people who are shown."""
        return self._rows

    def show_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show these people; only what differs is repainted."""
        old, rows = self._rows, tuple(rows)
        if [row.id for row in old] != [row.id for row in rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        for at, (before, now) in enumerate(zip(old, rows, strict=True)):
            if before != now:
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(Col) - 1))

    def row_of(self, person_id: str) -> int:
        """Return where a person stands, -1 when they are not shown."""
        return next((at for at, row in enumerate(self._rows) if row.id == person_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many people are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Col)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, or the words of a cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, Col(index.column()))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return what a column is called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Col.NAME: self.tr("Name"),
            Col.ORGANISATION: self.tr("Organisation"),
            Col.GROUP: self.tr("Group"),
            Col.LANGUAGE: self.tr("Language"),
            Col.NEEDS: self.tr("Needs"),
            Col.STATE: self.tr("State"),
        }.get(Col(section), "")

    def _words(self, row: PersonRow, column: Col) -> str:
        person = row.person
        match column:
            case Col.NAME:
                return " ".join(filter(None, (person.last_name, person.first_name)))
            case Col.ORGANISATION:
                return person.organisation
            case Col.GROUP:
                return group_text(row.group_number)
            case Col.LANGUAGE:
                return person.language
            case Col.NEEDS:
                return person.needs
            case Col.ACTION:
                return action_text(person.attendance)
            case Col.STATE | Col.TICK:
                return attendance_text(person.attendance)
