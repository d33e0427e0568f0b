"""The rows of a pane for its list. Heights are kept in the items, so that Qt asks no Python."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from facilitator_app.ui.notes.rows import Heading, LineRow, Row

ROW_ROLE = Qt.ItemDataRole.UserRole
_SIZE = Qt.ItemDataRole.SizeHintRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class LineModel(QStandardItemModel):
    """Rows; what stays the same is not touched when others are shown.

    Qt's list lays out and paints everything anew whenever data changes. A row that keeps its
    height is therefore changed in silence, and `repainted` tells which one to paint.

    Args:
        measure: Returns the size of a row.
        spoken: Returns what a screen reader says of a row.

    Attributes:
        repainted: A row has new content of the same size.
    """

    repainted = Signal(int)

    def __init__(
        self,
        measure: Callable[[Row], QSize],
        spoken: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(0, 1, parent)
        self._measure, self._spoken = measure, spoken
        self._rows: list[Row] = []
        self._is_due = False  # everything is to be measured again
        self._places: dict[str, int] | None = None  # of the lines, counted when they are asked for

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return self._rows

    def position(self, line_id: str) -> int:
        """Return the row of a line, -1 when it is not shown."""
        if self._places is None:
            self._places = {row.key: at for at, row in enumerate(self._rows)}
        return self._places.get(line_id, -1)

    def line_at(self, position: int) -> LineRow | None:
        """Return the line in a row, None for a heading and outside."""
        if not 0 <= position < len(self._rows):
            return None
        row = self._rows[position]
        return None if isinstance(row, Heading) else row

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        old, new = self._rows, list(rows)
        head = _same_at_start(old, new)
        tail = _same_at_end(old, new, head)
        gone, came = len(old) - head - tail, len(new) - head - tail
        self._rows, self._places = new, None
        for at in range(head, head + min(gone, came)):  # edited in place: the list stays put
            self._renew(at, new[at])
        if gone > came:
            self.removeRows(head + came, gone - came)
        elif came > gone:
            items = [self._item(row) for row in new[head + gone : head + came]]
            if head + gone == len(old):
                self.invisibleRootItem().appendRows(items)
            else:
                self.invisibleRootItem().insertRows(head + gone, items)
        if self._is_due:
            self._is_due = False
            self.measure_again()

    def show_row(self, at: int, row: Row) -> None:
        """Show another row in the place of one."""
        if self._rows[at] != row:
            self._rows[at] = row
            self._renew(at, row)

    def measure_again(self) -> None:
        """Give every row its size at another width or look."""
        if self.rowCount() != len(self._rows):  # rows come or go, and with them a scroll bar
            self._is_due = True
            return
        for at, row in enumerate(self._rows):
            size = self._measure(row)
            item = self.item(at)
            if item.sizeHint() != size:
                item.setSizeHint(size)

    def say_again(self) -> None:
        """Say every row in another language; what it says of itself may need another size too."""
        with QSignalBlocker(self):
            for at, row in enumerate(self._rows):
                self.item(at).setData(self._spoken(row), _SPOKEN)
        self.measure_again()

    def _renew(self, at: int, row: Row) -> None:
        item, size = self.item(at), self._measure(row)
        if item.sizeHint() != size:
            self._fill(item, row)
            return
        with QSignalBlocker(self):
            self._fill(item, row)
        self.repainted.emit(at)

    def _item(self, row: Row) -> QStandardItem:
        item = QStandardItem()
        item.setEditable(False)
        if isinstance(row, Heading):
            item.setSelectable(False)
        self._fill(item, row)
        return item

    def _fill(self, item: QStandardItem, row: Row) -> None:
        item.setData(row, ROW_ROLE)
        item.setData(self._spoken(row), _SPOKEN)
        item.setData(self._measure(row), _SIZE)


def _same_at_start(old: Sequence[Row], new: Sequence[Row]) -> int:
    count = 0
    for before, after in zip(old, new, strict=False):
        if before is not after and before != after:
            break
        count += 1
    return count


def _same_at_end(old: Sequence[Row], new: Sequence[Row], head: int) -> int:
    count, most = 0, min(len(old), len(new)) - head
    while count < most and (
        old[-1 - count] is new[-1 - count] or old[-1 - count] == new[-1 - count]
    ):
        count += 1
    return count
