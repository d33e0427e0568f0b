"""The text of the entry line: one paragraph that grows, with the keys of a recorder."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.sized import set_font

MOST_LINES = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN = Qt.KeyboardModifier
_STANDARD = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


class EntryEdit(QPlainTextEdit):
    """Text that is being typed.

    Attributes:
        typed: The text has changed, by whatever means: keys, input methods, paste, undo.
        entered: Enter: make it a line.
        left: Esc: leave what is being changed.
        walked: Up (-1) or down (1) to another line.
        last_wanted: Arrow up in an empty entry: change the last line.
        pasted: Several lines were pasted.
        word_ended: The last word has ended: short forms may be written out.
        erased_at_start: Backspace with nothing before the cursor.
        complete: Tab, or an arrow while completions are shown; the step, 0 takes the chosen one.
        focused: The entry has got the focus.
    """

    typed = Signal()
    entered = Signal()
    left = Signal()
    walked = Signal(int)
    last_wanted = Signal()
    pasted = Signal(list)
    word_ended = Signal()
    erased_at_start = Signal()
    complete = Signal(int)
    focused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._hint = theme, ""
        self.is_completing: Callable[[], bool] = lambda: False
        self.setProperty("bare", True)  # noqa: FBT003 - Qt's own property, see the style sheet
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def words(self) -> str:
        """What stands in the entry; no-break spaces stay what they are."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def before_cursor(self) -> str:
        """The text of the paragraph before the cursor."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def show_hint(self, hint: str) -> None:
        """Say in the empty entry what it is for, in one line."""
        self._hint = hint
        room = self.viewport().width()
        fitting = self.fontMetrics().elidedText(hint, Qt.TextElideMode.ElideRight, room)
        self.setPlaceholderText(fitting)

    def show_words(self, words: str) -> None:
        """Show other words, the cursor behind them; typing before that cannot be undone here."""
        self.setPlainText(words)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def put_before_cursor(self, length: int, text: str) -> None:
        """Put `text` in place of the last `length` characters before the cursor."""
        cursor = self.textCursor()
        for _ in range(length):
            cursor.deletePreviousChar()
        cursor.insertText(text)

    def event(self, event: QEvent) -> bool:
        """Leave keys that are not about text to the window; take Tab before the focus does."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            tab = event.key() == Qt.Key.Key_Tab and event.modifiers() == _OWN.NoModifier
            if tab and self.is_completing():
                self.complete.emit(0)
                return True
        if not isinstance(event, QKeyEvent) or not self._is_for_window(event):
            return super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of a recorder."""
        if self._took(event.key(), event.modifiers()):
            event.accept()
            return
        if event.text() and not event.text()[0].isalnum() and event.text().isprintable():
            self.word_ended.emit()
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words; several lines become lines of their own."""
        lines = source.text().splitlines()
        if len(lines) > 1:
            self.pasted.emit(lines)
        elif lines:
            self.textCursor().insertText(lines[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text is at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.grow()
            self.show_hint(self._hint)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody types here now."""
        super().focusInEvent(event)
        self.focused.emit()

    def _took(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        plain = modifiers & ~(_OWN.KeypadModifier | _OWN.GroupSwitchModifier)
        if self.is_completing() and plain == _OWN.NoModifier and self._completes(key):
            return True
        if key in _ENTER and plain == _OWN.NoModifier:
            self.entered.emit()
        elif key in _ENTER and plain == _OWN.ShiftModifier:
            self.textCursor().insertText("\n")
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and plain == _OWN.ControlModifier:
            self.walked.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Up and plain == _OWN.NoModifier and self.document().isEmpty():
            self.last_wanted.emit()
        elif key == Qt.Key.Key_Backspace and self._is_at_start():
            self.erased_at_start.emit()
        else:
            return False
        return True

    def _completes(self, key: int) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(key))
        if step is None:
            return False
        self.complete.emit(step)
        return True

    def _is_at_start(self) -> bool:
        cursor = self.textCursor()
        return cursor.atStart() and not cursor.hasSelection()

    def _is_for_window(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & _OWN.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return not self.document().isRedoAvailable()
        if not control:
            return False
        moves = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
        deletes_word = event.key() == Qt.Key.Key_Backspace
        standard = any(event.matches(each) for each in _STANDARD)
        walks = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        return not (standard or walks or deletes_word or event.key() in moves)

    @Slot()
    def _on_text_changed(self) -> None:
        self.grow()
        self.typed.emit()

    def grow(self) -> None:
        """Be as high as the text, up to four lines."""
        lines = max(1, min(MOST_LINES, int(self.document().size().height())))
        line_height = max(self._theme.line_height("body"), self.fontMetrics().lineSpacing())
        height = lines * line_height + 2
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    @Slot()
    def _restyle(self) -> None:
        set_font(self, self._theme.font("body"))
        self.grow()
