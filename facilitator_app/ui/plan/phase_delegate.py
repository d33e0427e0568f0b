"""Editing in the cells of the plan. What is typed wrong stays in the field with a sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator_app.core.clock_text import read_clock, read_minutes
from facilitator_app.core.commands.plan import LONGEST_PHASE
from facilitator_app.core.model import Flex
from facilitator_app.ui.formats import clock_time
from facilitator_app.ui.plan.phase_model import ROW, Col, PhaseModel
from facilitator_app.ui.plan.phase_painter import RowPainter
from facilitator_app.ui.plan.rows import EndRow, PlanRow
from facilitator_app.ui.plan_texts import FLEX_ICONS, flex_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.field_note import FieldNote

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 34


class PhaseDelegate(QStyledItemDelegate):
    """Paints the cells, and edits clock, title, length and what gives.

    Attributes:
        minutes_given: A phase and its new length.
        title_given: A phase and its new title.
        start_given: A phase and the clock time it is fixed to, -1 when it is freed.
        end_given: The clock time of the end.
        flex_given: A phase and a `Flex`.
        went_down: A length was given with Enter: the row below comes next.
        start_fault: Returns why a phase ("" for the end) cannot begin at a minute, "" if it can.
    """

    minutes_given = Signal(str, int)
    title_given = Signal(str, str)
    start_given = Signal(str, int)
    end_given = Signal(int)
    flex_given = Signal(str, str)
    went_down = Signal()

    def __init__(self, theme: Theme, model: PhaseModel, table: QTableView, room: QWidget) -> None:
        super().__init__(room)
        self._theme, self._model, self._table = theme, model, table
        self._painter = RowPainter(theme)
        self.start_fault: Callable[[str, int], str] = _no_fault
        self.note = FieldNote(theme, room)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell; the table knows which one is current as well as the option does."""
        rect = option.rect  # type: ignore[attr-defined]
        row, column = index.data(ROW), Col(index.column())
        is_current = self._table.selectionModel().isSelected(index)
        if isinstance(row, EndRow):
            self._painter.paint_end(painter, rect, row, column, is_current=is_current)
        else:
            self._painter.paint(painter, rect, row, column, is_current=is_current)
        if self._table.hasFocus() and index == self._table.currentIndex():
            self._painter.paint_focus(painter, rect)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field for a cell."""
        row, column = index.data(ROW), Col(index.column())
        match column:
            case Col.CLOCK:
                return self._line(parent, index, self.tr("Clock time; empty frees the start"))
            case Col.TITLE if isinstance(row, PlanRow):
                return self._line(parent, index, self.tr("Name of the phase"))
            case Col.MINUTES if isinstance(row, PlanRow):
                field = self._line(parent, index, self.tr("Length in minutes"))
                field.setAlignment(Qt.AlignmentFlag.AlignRight)
                field.textEdited.connect(_Preview(self._model, index.row(), field).show)
                return field
            case Col.FLEX if isinstance(row, PlanRow):
                return self._combo(parent, row.phase.flex)
            case _:  # the flags of the model keep such cells from being edited
                return super().createEditor(parent, option, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put what stands in the cell into the field."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(_as_typed(index))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        """Report what was given; the event decides."""
        row = index.data(ROW)
        if isinstance(editor, Combo) and isinstance(row, PlanRow):
            self.flex_given.emit(row.phase.id, editor.currentData())
        elif isinstance(editor, _CellField) and editor.isModified() and not self._fault(editor):
            self._report(row, editor.column, editor.text().strip())

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Forget what was only previewed, and the sentence."""
        self._model.preview(0, None)
        self.note.clear()
        super().destroyEditor(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the field over its cell."""
        px, rect = self._theme.px, option.rect  # type: ignore[attr-defined]
        match Col(index.column()):
            case Col.MINUTES:
                width = px(46)
                right = rect.right() - px(52)
                editor.setGeometry(right - width + px(6), rect.top() + 2, width, rect.height() - 4)
            case Col.TITLE:
                editor.setGeometry(rect.adjusted(px(36), 2, -px(4), -2))
            case _:
                editor.setGeometry(rect.adjusted(2, 2, -2, -2))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep a field open while what stands in it is wrong."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(editor, _CellField)
        ):
            return self._on_key(editor, event)
        return super().eventFilter(editor, event)

    def _on_key(self, editor: _CellField, event: QKeyEvent) -> bool:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        fault = self._fault(editor) if enters or event.key() == Qt.Key.Key_Tab else ""
        if fault:
            self.note.say(editor, fault)
            return True
        if enters:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            if editor.column is Col.MINUTES:
                self.went_down.emit()
            return True
        return super().eventFilter(editor, event)

    def _line(self, parent: QWidget, index: Index, name: str) -> _CellField:
        field = _CellField(Col(index.column()), index.data(ROW), parent)
        field.setAccessibleName(name)
        field.textEdited.connect(self._on_edited)
        return field

    def _combo(self, parent: QWidget, chosen: Flex) -> Combo:
        combo = Combo(self._theme, self.tr("When time runs out"), parent)
        for flex in Flex:
            combo.addItem(self._theme.icon(FLEX_ICONS[flex]), flex_text(flex), flex.value)
        combo.setCurrentIndex(list(Flex).index(chosen))
        combo.activated.connect(self._on_activated)
        return combo

    def _fault(self, editor: _CellField) -> str:
        """Return what is wrong with what was typed, "" when it can be taken."""
        text = editor.text().strip()
        if not editor.isModified():
            return ""
        if editor.column is Col.MINUTES:
            minutes = read_minutes(text)
            if minutes is None or not 1 <= minutes <= LONGEST_PHASE:
                return self.tr("Give whole minutes, 1–{most}.").format(most=LONGEST_PHASE)
        if editor.column is Col.CLOCK and text:
            minute = read_clock(text, after=editor.minute)
            if minute is None:
                return self.tr("Give a clock time such as 10.35.")
            return self.start_fault(editor.phase_id, minute)
        return ""

    def _report(self, row: PlanRow | EndRow, column: Col, text: str) -> None:
        if isinstance(row, EndRow):
            self._report_end(row, text)
            return
        match column:
            case Col.MINUTES:
                self.minutes_given.emit(row.phase.id, read_minutes(text) or 0)
            case Col.TITLE:
                self.title_given.emit(row.phase.id, text)
            case _:
                start = read_clock(text, after=row.slot.start_minute) if text else -1
                self.start_given.emit(row.phase.id, -1 if start is None else start)

    def _report_end(self, row: EndRow, text: str) -> None:
        end = read_clock(text, after=row.end_minute)
        if end is not None:
            self.end_given.emit(end)

    @Slot()
    def _on_edited(self) -> None:
        self.note.clear()

    @Slot()
    def _on_activated(self) -> None:
        combo = self.sender()
        if isinstance(combo, Combo):
            self.commitData.emit(combo)
            self.closeEditor.emit(combo, QStyledItemDelegate.EndEditHint.NoHint)


class _CellField(QLineEdit):
    """The field of a cell; it knows of which column, of which phase, and the time there."""

    def __init__(self, column: Col, row: PlanRow | EndRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        is_end = isinstance(row, EndRow)
        self.phase_id = "" if is_end else row.phase.id
        self.minute = row.end_minute if is_end else row.slot.start_minute


class _Preview(QObject):
    """Lets the later clock times follow what is being typed."""

    def __init__(self, model: PhaseModel, row: int, field: QLineEdit) -> None:
        super().__init__(field)
        self._model, self._row = model, row

    @Slot(str)
    def show(self, text: str) -> None:
        """Show the plan with the length that stands in the field."""
        minutes = read_minutes(text)
        fits = minutes is not None and 1 <= minutes <= LONGEST_PHASE
        self._model.preview(self._row, minutes if fits else None)


def _no_fault(_phase_id: str, _minute: int) -> str:
    return ""


def _as_typed(index: Index) -> str:
    row = index.data(ROW)
    if isinstance(row, EndRow):
        return clock_time(row.end_minute)
    match Col(index.column()):
        case Col.CLOCK:
            return clock_time(row.slot.start_minute)
        case Col.TITLE:
            return row.phase.title
        case _:
            return str(row.phase.minutes)
