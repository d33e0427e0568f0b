"""A row that goes on in the next line when it is too long: for large text and narrow windows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import NO_MARGINS, Margins


class WrapRow(QLayout):
    """As `Row` while everything fits; else as many lines as it takes, nothing cut off.

    Args:
        gap: Between two items and between lines, in pixels at 100 %.
        margins: Left, top, right, bottom, in pixels at 100 %.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        margins: Margins = NO_MARGINS,
    ) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._theme, self._gap, self._margins = theme, gap, margins
        self._items: list[QLayoutItem] = []
        self._greedy: list[QLayoutItem] = []  # they share what is left in their line
        self._heights: dict[int, int] = {}  # by width: layouts ask again and again
        theme.changed.connect(self._restyle)
        self._restyle()

    def addStretch(self, stretch: int = 1) -> None:
        """Put what follows at the end of its line."""
        del stretch  # all stretches weigh the same
        spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.addItem(spacer)
        self._greedy.append(spacer)

    def addWidget(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end; with a stretch it takes what is left in its line."""
        super().addWidget(widget)
        if stretch:
            self._greedy.append(self._items[-1])

    def addLayout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put a layout at the end; with a stretch it takes what is left in its line."""
        self.addChildLayout(layout)
        self.addItem(layout)
        if stretch:
            self._greedy.append(layout)

    def insertWidget(self, at: int, widget: QWidget) -> None:
        """Put a widget at another place than the end."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())

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
        item = self._items.pop(index) if 0 <= index < len(self._items) else None
        self._greedy = [each for each in self._greedy if each is not item]
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it takes the width that there is, if anything in it does."""
        return Qt.Orientation.Horizontal if self._greedy else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high it is at `width`."""
        if width not in self._heights:
            self._heights[width] = self._height_at(width)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured: something in it has changed."""
        self._heights.clear()
        super().invalidate()

    def _height_at(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = sum(self._height(line) for line in lines)
        gaps = self._theme.px(self._gap) * max(0, len(lines) - 1)
        return heights + gaps + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put every item into `rect`."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(inner.width())
        # More room than is needed: one line stands in the middle of it, as in any row.
        top, spare = inner.top(), inner.height() if len(lines) == 1 else 0
        for line in lines:
            height = max(self._height(line), spare)
            self._place(line, QRect(inner.left(), top, inner.width(), height))
            top += height + self._theme.px(self._gap)

    def sizeHint(self) -> QSize:
        """Return the size of everything on one line."""
        shown = self._shown()
        return self._with_margins(QSize(self._width(shown), self._height(shown)))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _shown(self) -> list[QLayoutItem]:
        return [each for each in self._items if isinstance(each, QSpacerItem) or not each.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        for item in self._shown():
            if lines[-1] and self._width([*lines[-1], item]) > width:
                lines.append([])
            lines[-1].append(item)
        return lines

    def _width(self, items: Sequence[QLayoutItem]) -> int:
        """Return the width that `items` cannot do without."""
        solid = [self._least(each) for each in items if not isinstance(each, QSpacerItem)]
        return sum(solid) + self._theme.px(self._gap) * max(0, len(solid) - 1)

    def _least(self, item: QLayoutItem) -> int:
        return (item.minimumSize() if item in self._greedy else item.sizeHint()).width()

    def _height(self, items: Sequence[QLayoutItem]) -> int:
        return max((each.sizeHint().height() for each in items), default=0)

    def _place(self, line: Sequence[QLayoutItem], room: QRect) -> None:
        gap = self._theme.px(self._gap)
        left_over = max(0, room.width() - self._width(line))
        greedy = [each for each in line if each in self._greedy]
        share = left_over // len(greedy) if greedy else 0
        x = room.left()
        for item in line:
            if isinstance(item, QSpacerItem):
                x += share
                continue
            width = self._least(item) + (share if item in greedy else 0)
            height = min(item.sizeHint().height(), room.height())
            y = room.top() + (room.height() - height) // 2
            item.setGeometry(QRect(x, y, min(width, room.width()), height))
            x += width + gap

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        across = margins.left() + margins.right()
        return QSize(size.width() + across, size.height() + margins.top() + margins.bottom())

    @Slot()
    def _restyle(self) -> None:
        self.setContentsMargins(*(self._theme.px(each) for each in self._margins))
        self.invalidate()
