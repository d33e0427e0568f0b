"""Writing translations beside the original: each cell says where it stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator_app.core.summary_languages import TextState
from facilitator_app.ui.summary.language_model import CELL, LanguageModel, TextCell
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.text_block import TextBlock, text_block

Index = QModelIndex | QPersistentModelIndex
PAD, NOTE_ICON = 12, 14
_LOOKS: dict[TextState, tuple[str, Token]] = {
    TextState.DONE: ("check", "moss"),
    TextState.CHANGED: ("refresh-cw", "amber"),
    TextState.MISSING: ("pencil", "text3"),
}
_MOST_KEPT = 4_000


class LanguageTable(QTableView):
    """A row for each text; typing or Enter writes, Ctrl+Shift+arrow goes to the next language.

    Attributes:
        written: The key of a text, the column, the words.
        current_changed: The row that is current now.
    """

    written = Signal(str, int, str)
    current_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.texts = LanguageModel(self)
        self.setModel(self.texts)
        self._delegate = _TextDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.texts.dataChanged.connect(self._fit_rows)
        theme.changed.connect(self._fit_rows)

    def show_state(self, state: Any) -> None:
        """Show the texts as they are now."""
        if self.texts.show_state(state):
            self.clearSpans()
            for at, row in enumerate(self.texts.rows):
                if row.unit is None:
                    self.setSpan(at, 0, 1, max(1, len(self.texts.languages)))
            self._fit_rows()

    def go_to_gap(self) -> bool:
        """Go to the next text that is not translated, or not anew; False when there is none."""
        rows, wide = len(self.texts.rows), len(self.texts.languages)
        here = self.currentIndex()
        begin = here.row() * wide + here.column() + 1 if here.isValid() else 0
        for step in range(rows * wide):
            row, column = divmod((begin + step) % (rows * wide), wide)
            each = self.texts.rows[row]
            if each.unit and column and each.cells[column].state is not TextState.DONE:
                self.setCurrentIndex(self.texts.index(row, column))
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def go_to(self, key: str, column: int = 1) -> None:
        """Make a text current."""
        for at, row in enumerate(self.texts.rows):
            if row.unit is not None and row.unit.key == key:
                self.setCurrentIndex(self.texts.index(at, column))

    def next_language(self, step: int) -> None:
        """Go to the same text in the next language, and write there."""
        index = self.currentIndex()
        column = index.column() + step
        if index.isValid() and 0 <= column < len(self.texts.languages):
            self.setCurrentIndex(self.texts.index(index.row(), column))
            self.edit(self.currentIndex())

    def write_on(self, step: int) -> None:
        """Write the next text of the same language."""
        at, column = self.currentIndex().row() + step, self.currentIndex().column()
        while 0 <= at < len(self.texts.rows):
            if self.texts.rows[at].unit is not None:
                self.setCurrentIndex(self.texts.index(at, column))
                self.edit(self.currentIndex())
                return
            at += step

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let F2 reach the table before the window's own key."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_edit_key(event):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the heights follow the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_rows()

    @Slot()
    def _fit_rows(self) -> None:
        widths = [self.columnWidth(at) for at in range(len(self.texts.languages))]
        for at in range(len(self.texts.rows)):
            height = max((self._delegate.height(at, c, w) for c, w in enumerate(widths)), default=0)
            if height and self.rowHeight(at) != height:
                self.setRowHeight(at, height)

    @Slot()
    def _on_current(self) -> None:
        self.current_changed.emit(self.currentIndex().row())


class _Editor(QPlainTextEdit):
    """Takes the words of one cell. Enter keeps them and goes on; Esc gives them up."""

    kept = Signal()
    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(theme.font("script"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTabChangesFocus(True)
        self.step_after = (0, 0)

    @property
    def is_confirmed(self) -> bool:
        """True when a key kept the words: they are right, changed or not."""
        return self.step_after != (0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        side = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif side is not None and held & both == both:
            self.step_after = (0, side)
            self.kept.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            up = bool(held & Qt.KeyboardModifier.ShiftModifier)
            self.step_after = (-1 if up else 1, 0)
            self.kept.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take every key before the window's shortcuts, but for those of the event."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            arrows = (Qt.Key.Key_Right, Qt.Key.Key_Left)
            if event.key() in arrows and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)


class _TextDelegate(QStyledItemDelegate):
    """Paints texts in the speaking face with their state below."""

    def __init__(self, theme: Theme, table: LanguageTable) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table
        self._kept: dict[tuple[str, int], TextBlock] = {}
        theme.changed.connect(self._forget)

    def height(self, row: int, column: int, width: int) -> int:
        """Return how high a cell is at a width."""
        theme, px = self._theme, self._theme.px
        each = self._table.texts.rows[row]
        if each.unit is None:
            return px(34)
        cell = each.cells[column]
        text = self._text(cell.text or " ", width).height
        note = theme.line_height("meta") + px(2) if cell.note else 0
        return text + note + 2 * px(PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme, px = self._theme, self._theme.px
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        cell: TextCell = index.data(CELL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._table.texts.rows[index.row()].unit is None:
            painter.fillRect(rect, theme.c("bg"))
            painter.setPen(theme.c("text"))
            painter.setFont(theme.font("h3"))
            words = rect.adjusted(px(PAD), 0, -px(PAD), 0)
            text = painter.fontMetrics().elidedText(
                cell.text, Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        else:
            self._paint_text(painter, rect, cell, index.column())
        painter.setPen(QPen(theme.c("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        chosen = option.state & QStyle.StateFlag.State_Selected  # type: ignore[attr-defined]
        if chosen and self._table.texts.rows[index.row()].unit is not None:
            painter.setPen(QPen(theme.c("pri"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -4), px(6), px(6))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a field for the words of a cell."""
        editor = _Editor(self._theme, parent)
        name = self._table.texts.data(index, Qt.ItemDataRole.AccessibleTextRole)
        editor.setAccessibleName(str(name))
        editor.kept.connect(self._on_kept)
        editor.given_up.connect(self._on_given_up)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands there."""
        assert isinstance(editor, _Editor)
        if not editor.toPlainText():
            editor.setPlainText(index.data())
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Report the words; the event changes, and the table shows it."""
        assert isinstance(editor, _Editor)
        unit = self._table.texts.rows[index.row()].unit
        words = editor.toPlainText()
        if unit is not None and (editor.is_confirmed or words != index.data()):
            self._table.written.emit(unit.key, index.column(), words)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Let the field be as large as its cell, and never too small to write in."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        px = self._theme.px
        least = 2 * self._theme.line_height("script") + px(14)
        height = max(rect.height() - px(10), least)
        editor.setGeometry(rect.left() + px(5), rect.top() + px(5), rect.width() - px(10), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys to the field itself; leaving it keeps the words."""
        if event.type() == QEvent.Type.KeyPress:
            return False
        return super().eventFilter(watched, event)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size that shows everything."""
        width = self._table.columnWidth(index.column())
        return QSize(width, self.height(index.row(), index.column(), width))

    def _paint_text(self, painter: QPainter, rect: QRectF, cell: TextCell, column: int) -> None:
        theme, px = self._theme, self._theme.px
        left, top = rect.left() + px(PAD), rect.top() + px(PAD)
        if column:
            painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), theme.c("line"))
        painter.setPen(theme.c("text"))
        block = self._text(cell.text or " ", int(rect.width()))
        block.paint(painter, left, top)
        if not cell.note:
            return
        line = theme.line_height("meta")
        side = px(NOTE_ICON)
        note = QRectF(left, top + block.height + px(2), rect.right() - left - px(PAD), line)
        icon, colour = _LOOKS[cell.state] if column else ("", "text2")
        if icon:
            box = QRectF(note.left(), note.center().y() - side / 2, side, side)
            theme.paint_icon(painter, box, icon, colour)
            note.setLeft(box.right() + px(4))
        changed = column and cell.state is TextState.CHANGED
        painter.setFont(theme.font("meta_bold" if changed else "meta"))
        painter.setPen(theme.c(colour))
        painter.drawText(note, Qt.AlignmentFlag.AlignVCenter, cell.note)

    def _text(self, text: str, width: int) -> TextBlock:
        key = (text, width)
        if key not in self._kept:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            theme = self._theme
            room = width - 2 * theme.px(PAD)
            font, line = theme.font("script"), theme.line_height("script")
            self._kept[key] = text_block(text, font, line, room)
        return self._kept[key]

    @Slot()
    def _on_kept(self) -> None:
        editor = self.sender()
        assert isinstance(editor, _Editor)
        rows, columns = editor.step_after
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if columns:
            self._table.next_language(columns)
        elif rows:
            self._table.write_on(rows)

    @Slot()
    def _on_given_up(self) -> None:
        editor = self.sender()
        assert isinstance(editor, _Editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _forget(self) -> None:
        self._kept.clear()


def _is_edit_key(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2
