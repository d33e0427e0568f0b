"""Ctrl+K: one line to type into, and below it what can be done or opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.keys import key_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column
from facilitator_app.ui.widgets.key_hint import HEIGHT as HINT_HEIGHT
from facilitator_app.ui.widgets.key_hint import hint_width, paint_hint
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.search_field import SearchField

WIDTH, HEIGHT, ROW = 460, 380, 34
LEAST_TO_FIND = 2  # letters, before lines are looked for
_ID, _KEY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


@frozen
class Entry:
    """Something that can be chosen.

    Attributes:
        id: What the palette reports.
        key: In Qt's portable form; "" for none.
    """

    id: str
    text: str
    icon: str = ""
    key: str = ""


class Palette(Card):
    """Finds commands and pages as one types; Esc and a click elsewhere close it.

    Attributes:
        chosen: The id of an entry.
        find_more: Returns what else of the event has the words that were typed.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, border="ctl")
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self.find_more: Callable[[str], Sequence[Entry]] = _nothing
        self._before: QWidget | None = None
        self._field = SearchField(theme)
        self._list = QListWidget()
        self._list.setItemDelegate(_Delegate(theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = Column(theme, self, gap=6, margins=(10, 10, 10, 10))
        self._none = Label(theme, role="body", colour="text2", wrap=True)
        column.addWidget(self._field)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        self._field.textChanged.connect(self._filter)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(self._on_clicked)
        theme.changed.connect(self._restyle)
        self.hide()

    def open(self, entries: Sequence[Entry]) -> None:
        """Show these entries below the header, at the right."""
        self._entries = tuple(entries)
        self._before = self.window().focusWidget()
        self._field.show_placeholder(self.tr("Search and commands"))
        self._list.setAccessibleName(self.tr("Commands"))
        self._field.clear()
        self._restyle()
        window = self.window()
        self.show()
        self.raise_()
        if not window.isActiveWindow():
            window.activateWindow()  # wanted from another window, such as that of a pane
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_again(self) -> None:
        """Close, and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's arrows move in the list; close when the focus goes elsewhere."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        return False

    @Slot()
    def _restyle(self) -> None:
        self._filter()
        px, window = self._theme.px, self.window()
        width = min(px(WIDTH), window.width() - px(20))
        height = min(px(HEIGHT), window.height() - px(60))
        self.setGeometry(QRect(window.width() - width - px(12), px(56), width, height))

    def _on_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self._list.currentItem())
            case Qt.Key.Key_Escape:
                self.close_again()
            case _:
                return False
        return True

    def _move(self, step: int) -> None:
        row = self._list.currentRow() + step
        if 0 <= row < self._list.count():
            self._list.setCurrentRow(row)
            self._field.setAccessibleDescription(self._list.item(row).text())

    @Slot()
    def _filter(self) -> None:
        typed = self._field.text()
        words = typed.casefold().split()
        self._list.clear()
        for entry in self._entries:
            if all(word in entry.text.casefold() for word in words):
                self._add(entry)
        if len(typed.strip()) >= LEAST_TO_FIND:
            for entry in self.find_more(typed):
                self._add(entry)
        self._list.setCurrentRow(0)
        found = self._list.count() > 0
        self._none.setVisible(not found)
        words_for_none = "" if found else self.tr("Nothing has these words. Try fewer letters.")
        self._none.show_text(words_for_none)
        self._field.setAccessibleDescription(words_for_none)

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem(self._theme.icon(entry.icon or "arrow-right"), entry.text)
        item.setData(_ID, entry.id)
        item.setData(_KEY, entry.key)
        self._list.addItem(item)

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._choose(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            chosen = item.data(_ID)
            self.close_again()
            self.chosen.emit(chosen)


def _nothing(_: str) -> Sequence[Entry]:
    return ()


class _Delegate(QStyledItemDelegate):
    """A row with its key at the end."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, self._theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        key = index.data(_KEY)
        if key and self._theme.key_hints:
            text, height = key_text(key), self._theme.px(HINT_HEIGHT)
            width = hint_width(self._theme, text)
            rect = option.rect  # type: ignore[attr-defined]
            left = rect.right() - width - self._theme.px(8)
            box = QRect(left, rect.center().y() - height // 2, width, height)
            paint_hint(painter, self._theme, box.toRectF(), text)
