"""The timeline as a table: keys, drag and editing in place. It asks; the page acts."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from facilitator_app.ui.plan.phase_delegate import ROW_HEIGHT, PhaseDelegate
from facilitator_app.ui.plan.phase_model import EDITABLE, Col, Index, PhaseModel
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.column_header import ColumnHeader
from facilitator_app.ui.widgets.combo import Combo

_WIDTHS = {Col.CLOCK: 66, Col.MINUTES: 104, Col.FLEX: 124}
_LEAST_WITH_QUESTION = 640  # a narrower table leaves the questions to the panel


class PhaseTable(QTableView):
    """Shows the plan.

    Attributes:
        current_changed: The id of the phase that is current, "" for the end.
        step_wanted: A phase is to move up (-1) or down (1).
        question_wanted: A phase whose questions are to be edited.
    """

    current_changed = Signal(str)
    step_wanted = Signal(str, int)
    question_wanted = Signal(str)

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(room)
        self._theme = theme
        self._current_id, self._current_row = "", 0
        self.setViewport(QWidget())  # asking for Qt's own would load all widgets into Python
        self.phases = PhaseModel(self)
        self.editing = PhaseDelegate(theme, self.phases, self, room)
        self.setHorizontalHeader(ColumnHeader(theme, self))
        self.setModel(self.phases)
        self.setItemDelegate(self.editing)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.editing.went_down.connect(self._go_down)
        self.phases.modelReset.connect(self._restore_current)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def current_id(self) -> str:
        """The id of the phase that is current; "" when the end is, or nothing."""
        return self.phases.phase_id(self.currentIndex().row())

    def select(self, phase_id: str, column: Col = Col.MINUTES) -> None:
        """Make a phase current."""
        row = self.phases.row_of(phase_id)
        if row >= 0:
            self._select_row(row, column)

    def edit_cell(self, column: Col, *, begin_with: str = "") -> bool:
        """Edit a cell of the current row; False when there is none.

        Args:
            begin_with: What stands in the field at once, as if it had been typed.
        """
        index = self.phases.index(max(0, self.currentIndex().row()), column)
        if not self.phases.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.setCurrentIndex(index)
        self.edit(index)
        field = self.indexWidget(index)
        if isinstance(field, Combo):
            field.showPopup()
        elif isinstance(field, QLineEdit) and begin_with:
            field.clear()
            field.insert(begin_with)
            field.setModified(True)
            field.textEdited.emit(begin_with)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and edit; single letters are for the page."""
        key, modifiers = event.key(), event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier and key in _STEPS:
            self.step_wanted.emit(self.current_id, _STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._edit_current()
        elif _is_plain(event) and event.text().isdigit():
            self.edit_cell(Col.MINUTES, begin_with=event.text())
        elif _is_plain(event):
            event.ignore()  # and not the search by letters of a table
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which phase is current."""
        super().currentChanged(current, previous)
        phase_id = self.phases.phase_id(current.row())
        if current.row() != previous.row():
            self._current_id, self._current_row = phase_id, current.row()
            self.current_changed.emit(phase_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        px, whole = self._theme.px, self.viewport().width()
        shows_question = whole >= px(_LEAST_WITH_QUESTION)
        self.setColumnHidden(Col.QUESTION, not shows_question)
        fixed = sum(px(width) for width in _WIDTHS.values())
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, px(width))
        rest = max(px(120), whole - fixed)
        title = rest * 54 // 100 if shows_question else rest
        self.setColumnWidth(Col.TITLE, title)
        self.setColumnWidth(Col.QUESTION, rest - title)

    def _edit_current(self) -> None:
        column = Col(max(0, self.currentIndex().column()))
        if column is Col.QUESTION:
            self.question_wanted.emit(self.current_id)
        elif not self.edit_cell(column if column in EDITABLE else Col.MINUTES):
            self.edit_cell(Col.CLOCK)

    def _select_row(self, row: int, column: Col) -> None:
        index = self.phases.index(row, column)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    @Slot()
    def _go_down(self) -> None:
        row = self.currentIndex().row()
        if row + 1 < self.phases.rowCount():
            self._select_row(row + 1, Col(self.currentIndex().column()))

    @Slot()
    def _restore_current(self) -> None:
        row = self.phases.row_of(self._current_id)
        last = len(self.phases.rows) - 1
        if last >= 0:
            self._select_row(row if row >= 0 else min(self._current_row, last), Col.MINUTES)

    @Slot()
    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        self._share_width()
        self.viewport().update()


_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}


def _is_plain(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    text = event.text()
    return modifiers == Qt.KeyboardModifier.NoModifier and text.isprintable() and text != ""
