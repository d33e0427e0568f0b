"""A layout that fills a line and goes on to the next, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from facilitator_app.ui.theme import Theme


class FlowLayout(QLayout):
    """Puts widgets one after another, on as many lines as they need.

    Args:
        gap: Between two of them and between lines, in pixels at 100 %.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, gap: int = 6) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._theme, self._gap = theme, gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self.invalidate)

    def addItem(self, item: QLayoutItem) -> None:
        """Put `item` at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Return an item, or None when there is none at `index`."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Take an item out and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high it is at `width`."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every item into `rect`."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of everything on one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = self._theme.px(self._gap) * max(0, len(hints) - 1)
        return QSize(
            sum(hint.width() for hint in hints) + gaps,
            max((hint.height() for hint in hints), default=0),
        )

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        gap = self._theme.px(self._gap)
        x, y, line_height = rect.x(), rect.y(), 0
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if x > rect.x() and x + width > rect.right() + 1:
                _settle(line, line_height, move=move)
                x, y, line_height = rect.x(), y + line_height + gap, 0
            line.append((item, QRect(QPoint(x, y), QSize(width, hint.height()))))
            x += width + gap
            line_height = max(line_height, hint.height())
        _settle(line, line_height, move=move)
        return y + line_height - rect.y()


def _settle(line: list[tuple[QLayoutItem, QRect]], height: int, *, move: bool) -> None:
    """Put the items of a full line where they belong, lower ones in the middle of its height."""
    if move:
        for item, place in line:
            item.setGeometry(place.translated(0, (height - place.height()) // 2))
    line.clear()
