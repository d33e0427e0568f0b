"""What becomes of the list when it is taken over, person by person, before it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QListView

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label

Index = QModelIndex | QPersistentModelIndex


@frozen
class Outcome:
    """One row of what will happen.

    Attributes:
        kind: "new", "changed", "vanished", "doubt".
        key: By which the row is known to whoever made it; "" for what cannot be chosen.
    """

    kind: str
    key: str
    text: str
    icon: str
    colour: Token
    checked: bool = False


class OutcomeModel(QAbstractListModel):
    """The rows.

    Attributes:
        ticked: Kind and key of a row, and whether it is ticked now.
    """

    ticked = Signal(str, str, bool)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[Outcome, ...] = ()

    @property
    def rows(self) -> Sequence[Outcome]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Outcome]) -> None:
        """Show these rows."""
        rows = tuple(rows)
        same = [(row.kind, row.key, row.text) for row in rows] == [
            (row.kind, row.key, row.text) for row in self._rows
        ]
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words, the icon or the tick of a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.text
            case Qt.ItemDataRole.DecorationRole:
                return self._theme.icon(row.icon, row.colour, 16)
            case Qt.ItemDataRole.CheckStateRole if row.key:
                return (Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked).value
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Report a tick; whoever made the rows shows them anew."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        row = self._rows[index.row()]
        self.ticked.emit(row.kind, row.key, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows with a key can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._rows[index.row()].key:
            return usual | Qt.ItemFlag.ItemIsUserCheckable
        return usual


class OutcomeCard(Card):
    """Shows the sums, the rows, and the button.

    Attributes:
        wanted: Take it over.
        given_up: Take nothing over.
    """

    wanted = Signal()
    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="h3")
        self._sums = Label(theme, role="small", wrap=True)
        self.outcomes = OutcomeModel(theme, self)
        self.list = QListView()
        self.list.setModel(self.outcomes)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._undo_note = Label(theme, role="meta", colour="text2", wrap=True)
        self.cancel = Button(theme, key="Esc")
        self.take = Button(theme, kind="primary", key="Ctrl+Return")
        foot = Row(theme, gap=8)
        foot.addWidget(self._undo_note, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.take)
        column = Column(theme, self, gap=8, margins=(12, 10, 12, 12))
        column.addWidget(self._title)
        column.addWidget(self._sums)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.cancel.clicked.connect(self.given_up)
        self.take.clicked.connect(self.wanted)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("3 · This happens when you import"))
        self._undo_note.show_text(self.tr("One press of Undo takes the whole import back."))
        self.cancel.show_text(self.tr("Cancel"))
        self.list.setAccessibleName(self.tr("What happens to each person"))

    def show_outcome(self, sums: str, rows: Sequence[Outcome], count: int) -> None:
        """Show the sums, the rows, and how many people are taken over."""
        self._sums.show_text(sums)
        self.outcomes.show_rows(rows)
        self.take.show_text(
            self.tr("Import %n participant(s)", "", count)
            if count
            else self.tr("Nothing to import")
        )
        self.take.setEnabled(count > 0)
