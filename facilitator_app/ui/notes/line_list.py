"""The list of a pane's rows: it follows the newest, and stays put while older ones come."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget


class LineList(QListView):
    """The rows; follows the newest one while it is seen.

    Args:
        follows: False for rows that are read from the first one on.

    Attributes:
        menu_wanted: The menu of what is at this place.
        width_changed: The rows have more room, or less: by the pane's own size or a scroll bar.
        top_near: Somebody went up to where the rows begin.
        first_wanted: Somebody wants to see the very first row.
    """

    menu_wanted = Signal(QPoint)
    width_changed = Signal()
    top_near = Signal()
    first_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, follows: bool = True) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        # After the bar has moved, and only when a person moved it.
        queued = Qt.ConnectionType.QueuedConnection
        self.verticalScrollBar().actionTriggered.connect(self.heed_place, queued)
        self._may_follow = self._follows = follows

    @property
    def follows(self) -> bool:
        """True while the newest row is seen, and what comes after it will be."""
        return self._follows

    @Slot()
    def heed_place(self) -> None:
        """Follow the newest row from here on, or no more: somebody has gone to another place."""
        bar = self.verticalScrollBar()
        is_last = bar.value() >= bar.maximum() - bar.singleStep()
        self._follows = self._may_follow and is_last
        if bar.value() < self.viewport().height():
            self.top_near.emit()

    @contextmanager
    def rows_above(self) -> Generator[None]:
        """Let what is seen stay where it is while rows come above it."""
        bar = self.verticalScrollBar()
        below = bar.maximum() - bar.value()
        yield
        if not self._follows:
            self.doItemsLayout()
            bar.setValue(bar.maximum() - below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the rows; Home leads to the very first one."""
        super().keyPressEvent(event)
        self.heed_place()
        if event.key() == Qt.Key.Key_Home:
            self.first_wanted.emit()

    @Slot(int, int)
    def _on_range_changed(self, _: int, most: int) -> None:
        if self._follows:
            self.verticalScrollBar().setValue(most)

    def minimumSizeHint(self) -> QSize:
        """Give way to a strip in a low pane: a strip that is cut says nothing."""
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()

    def go_to_first(self) -> None:
        """Choose and show the first row that can be chosen."""
        model = self.model()
        rows = (model.index(at, 0) for at in range(model.rowCount()))
        first = next((each for each in rows if each.flags() & Qt.ItemFlag.ItemIsSelectable), None)
        if first is not None:
            self.setCurrentIndex(first)
            self.scrollToTop()
            self.heed_place()

    def follow(self) -> None:
        """Show the newest row, and those that come."""
        self._follows = True
        self.scrollToBottom()
