"""Panes side by side: one, two, four or six fill the room, the others come by scrolling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from facilitator_app.ui.theme import Theme

LAYOUTS: Mapping[int, tuple[int, int]] = {1: (1, 1), 2: (2, 1), 4: (2, 2), 6: (3, 2)}
LEAST_HEIGHT, LEAST_WIDTH = 150, 250
GAP = 12


class PaneGrid(QScrollArea):
    """Places panes; every pane is as large as the layout says, however many there are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._views: list[QWidget] = []
        self._count = 2
        self._columns_now = LAYOUTS[self._count][0]
        self._brought: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        # After the panes have other places, as when a strip above has taken some of the room.
        queued = Qt.ConnectionType.QueuedConnection
        self.verticalScrollBar().rangeChanged.connect(self._bring_again, queued)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def count(self) -> int:
        """How many panes fill the room."""
        return self._count

    def show_views(self, views: Sequence[QWidget], count: int) -> None:
        """Show these panes, `count` of them at a time."""
        for view in self._views:
            self._grid.removeWidget(view)
            if view not in views and view.parentWidget() is self.widget():
                view.hide()
        self._views, self._count = list(views), count
        columns = self._columns_now = self._columns()
        for at, view in enumerate(self._views):
            self._grid.addWidget(view, at // columns, at % columns)
            view.show()
        for column in range(max(LAYOUTS[6][0], columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._size_panes()

    def bring(self, view: QWidget) -> None:
        """Scroll until a pane is seen whole; of one that is too high, what is typed is seen."""
        self._brought = view
        if view not in self._views:
            return
        if view.height() > self.viewport().height():
            bottom = view.geometry().bottom() + 1
            self.verticalScrollBar().setValue(bottom - self.viewport().height())
        else:
            self.ensureWidgetVisible(view, 0, 0)

    def fits(self, count: int) -> bool:
        """Return True when `count` panes are high enough to be of use."""
        rows = LAYOUTS[count][1]
        height = (self.viewport().height() - (rows - 1) * self._theme.px(GAP)) / rows
        return height >= self._theme.px(LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        if self._columns() == self._columns_now:
            self._size_panes()
        else:
            self.show_views(self._views, self._count)

    def minimumSizeHint(self) -> QSize:
        """Let the page be small."""
        return QSize(self._theme.px(200), self._theme.px(LEAST_HEIGHT))

    def _columns(self) -> int:
        """Return how many panes stand side by side: as the layout says, if they have the room."""
        fitting = self.viewport().width() // self._theme.px(LEAST_WIDTH)
        return max(1, min(LAYOUTS[self._count][0], fitting))

    def _size_panes(self) -> None:
        if not self._views:
            return
        columns, rows = self._columns_now, LAYOUTS[self._count][1]
        gap = self._theme.px(GAP)
        height = (self.viewport().height() - (rows - 1) * gap) // rows
        bar = self.verticalScrollBar()
        beside = bar.sizeHint().width() if len(self._views) > columns * rows else 0
        self._grid.setContentsMargins(0, 0, gap // 2 if beside else 0, 0)
        for view in self._views:
            view.setFixedHeight(max(height, self._theme.px(LEAST_HEIGHT)))
            view.setMinimumWidth(self._theme.px(180))
        bar.setSingleStep(height // 4)

    @Slot()
    def _bring_again(self) -> None:
        if self._brought is not None:
            self.bring(self._brought)

    @Slot()
    def _restyle(self) -> None:
        self._grid.setSpacing(self._theme.px(GAP))
        self._size_panes()
