"""Themes by groups as a table: a number in every cell, its shade in three steps."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator_app.core.themes import ThemeMatrix
from facilitator_app.ui.summary.words import group_mark, group_name
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.text_block import text_block

Index = QModelIndex | QPersistentModelIndex
CELL, LEAST_CELL, TITLE, ROW, SUM, MOST_HEIGHT = 45, 30, 140, 41, 76, 330
_FILLS: tuple[Token, ...] = ("heat0", "heat1", "heat2", "heat3")
_TEXTS: tuple[Token, ...] = ("onheat0", "onheat1", "onheat2", "onheat3")
HEAT = Qt.ItemDataRole.UserRole
NONE = "–"


class MatrixModel(QAbstractTableModel):
    """Column 0 names the theme, the last one counts the groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix = ThemeMatrix((), ())

    def show_matrix(self, matrix: ThemeMatrix) -> None:
        """Show these numbers."""
        same_shape = [row.theme.id for row in matrix.rows] == [
            row.theme.id for row in self.matrix.rows
        ] and matrix.groups == self.matrix.groups
        if same_shape:
            self.matrix = matrix
            if matrix.rows:
                last = self.index(len(matrix.rows) - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many themes there are."""
        return 0 if parent.isValid() else len(self.matrix.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return a column for each group, with title and sum."""
        return 0 if parent.isValid() else len(self.matrix.groups) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a title, a number, or how many groups."""
        if not index.isValid():
            return None
        row = self.matrix.rows[index.row()]
        if role == HEAT:
            at = index.column() - 1
            return self.matrix.heat(row.counts[at]) if 0 <= at < len(row.counts) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return row.theme.title
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the short name of a group."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        groups = self.matrix.groups
        if role == Qt.ItemDataRole.ToolTipRole and 1 <= section <= len(groups):
            return group_name(groups[section - 1])
        if role == Qt.ItemDataRole.DisplayRole and section:
            last = section == len(groups) + 1
            return self.tr("in groups") if last else group_mark(groups[section - 1].number)
        return None

    def _words(self, row: int, column: int) -> str:
        each = self.matrix.rows[row]
        if column == 0:
            return each.theme.title
        if column > len(each.counts):
            return f"{each.groups}/{len(each.counts)}"
        return str(each.counts[column - 1]) if each.counts[column - 1] else NONE

    def _spoken(self, row: int, column: int) -> str:
        each, groups = self.matrix.rows[row], self.matrix.groups
        if 1 <= column <= len(groups):
            count = self.tr("%n line(s)", "", each.counts[column - 1])
            return f"{each.theme.title}, {group_name(groups[column - 1])}: {count}"
        return self._words(row, column)


class MatrixView(QTableView):
    """The table; the arrows move from cell to cell.

    Attributes:
        cell_shown: Id of a theme and of a group; the group is "" for the whole theme.
        opened: Enter was pressed on a cell: go to its lines.
    """

    cell_shown = Signal(str, str)
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.numbers = MatrixModel(self)
        self.setModel(self.numbers)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.numbers.modelReset.connect(self._restyle)
        theme.changed.connect(self._restyle)

    def show_matrix(self, matrix: ThemeMatrix) -> None:
        """Show these numbers; the cell that was current stays current."""
        theme_id, group_id = self.current
        self.numbers.show_matrix(matrix)
        if theme_id:
            self.go_to(theme_id, group_id)

    @property
    def current(self) -> tuple[str, str]:
        """The theme and the group of the current cell; "" where there is none."""
        index, matrix = self.currentIndex(), self.numbers.matrix
        if not index.isValid() or index.row() >= len(matrix.rows):
            return "", ""
        at = index.column() - 1
        group_id = matrix.groups[at].id if 0 <= at < len(matrix.groups) else ""
        return matrix.rows[index.row()].theme.id, group_id

    def go_to(self, theme_id: str, group_id: str = "") -> None:
        """Make a cell current, as far as it is there."""
        rows, groups = self.numbers.matrix.rows, self.numbers.matrix.groups
        row = next((at for at, each in enumerate(rows) if each.theme.id == theme_id), -1)
        column = next((at for at, each in enumerate(groups, 1) if each.id == group_id), 0)
        if row >= 0 and (theme_id, group_id) != self.current:
            self.setCurrentIndex(self.numbers.index(row, column))

    def go_aside(self, step: int) -> bool:
        """Go to the next number of the same theme; False when there is none on that side."""
        row, column = self.currentIndex().row(), self.currentIndex().column() + step
        counts = self.numbers.matrix.rows[row].counts if row >= 0 else ()
        while 1 <= column <= len(counts):
            if counts[column - 1]:
                self.setCurrentIndex(self.numbers.index(row, column))
                return True
            column += step
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the lines with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        """Give the titles what the numbers leave."""
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        """Return the height of every row."""
        px = self._theme.px
        rows = self.numbers.rowCount() * px(ROW)
        height = self.horizontalHeader().height() + rows + px(2)
        return QSize(px(400), min(height, px(MOST_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a few rows."""
        return QSize(self._theme.px(200), min(self.sizeHint().height(), self._theme.px(120)))

    @Slot()
    def _restyle(self) -> None:
        px = self._theme.px
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.horizontalHeader().setFixedHeight(px(30))
        self.horizontalHeader().setFont(self._theme.font("meta_bold"))
        self._share_width()
        self.updateGeometry()

    def _share_width(self) -> None:
        px, count = self._theme.px, len(self.numbers.matrix.groups)
        header = self.horizontalHeader()
        if header.count() != count + 2:
            return
        room = self.viewport().width() - px(TITLE) - px(SUM)
        cell = max(px(LEAST_CELL), min(px(CELL), room // max(1, count)))
        for at in range(count):
            header.resizeSection(at + 1, cell)
        header.resizeSection(count + 1, px(SUM))
        left = self.viewport().width() - count * cell - px(SUM)
        header.resizeSection(0, max(px(TITLE), left))

    @Slot()
    def _on_current_changed(self) -> None:
        self.cell_shown.emit(*self.current)


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell; where the focus is, it is outlined."""

    def __init__(self, theme: Theme, view: MatrixView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._theme, self._theme.px
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        current = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        words, heat = index.data(), index.data(HEAT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if heat is None:
            self._paint_words(painter, rect, words, index.column(), current=current)
        else:
            box = rect.adjusted(px(2), px(2), -px(3), -px(3))
            painter.setPen(QPen(theme.c("line"), 1))
            painter.setBrush(theme.c(_FILLS[heat]))
            painter.drawRoundedRect(box, px(5), px(5))
            if current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.c("surface"), 3))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(5), px(5))
                painter.setPen(QPen(theme.c("text"), 2))
                painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), px(6), px(6))
            painter.setPen(theme.c(_TEXTS[heat]))
            painter.setFont(theme.font("strong" if heat else "body"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, rect: QRectF, words: str, column: int, *, current: bool
    ) -> None:
        theme, px = self._theme, self._theme.px
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("prisoft"))
            painter.drawRoundedRect(rect.adjusted(0, px(2), -px(4), -px(2)), px(5), px(5))
        painter.setPen(theme.c("text"))
        if column:
            painter.setFont(theme.font("strong"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
            return
        font, height = theme.font("control"), theme.line_height("control")
        block = text_block(words, font, height, rect.width() - px(10), lines=2)
        block.paint(painter, rect.left() + px(4), rect.top() + (rect.height() - block.height) / 2)
