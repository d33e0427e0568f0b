"""A list of lines: several can be chosen and dragged; Enter leads to the line in its pane."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from facilitator_app.ui.summary.line_delegate import LineDelegate
from facilitator_app.ui.summary.line_model import Dragged, LineFace, LineModel, dragged
from facilitator_app.ui.theme import Theme

BATCH = 200  # rows laid out at a time: twenty thousand at once would stall the window


class LineView(QListView):
    """Lines below one another.

    Attributes:
        chosen_changed: The ids of the chosen lines.
        opened: A line was opened with Enter or a double click.
        dropped: A `Dragged` that was let go here; only while `takes_drops`.
        hovered: Something that can be let go here came over the list.
        left_alone: It is gone again.
        stepped_aside: The arrow to the left (-1) or right (1): what lies beside is wanted.
    """

    chosen_changed = Signal(object)
    opened = Signal(str)
    dropped = Signal(object)
    hovered = Signal()
    left_alone = Signal()
    stepped_aside = Signal(int)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        cards: bool = False,
        theme_id: str = "",
        takes_drops: bool = False,
    ) -> None:
        super().__init__(parent)
        self.lines = LineModel(self, theme_id)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(theme, self, cards=cards))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setDragEnabled(True)
        self.setAcceptDrops(takes_drops)
        if cards:
            self.viewport().setAutoFillBackground(False)
            self.setStyleSheet("QListView { background: transparent; }")
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.doubleClicked.connect(self._on_activated)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen lines, in the order of the list."""
        rows = sorted(each.row() for each in self.selectionModel().selectedIndexes())
        return tuple(self.lines.faces[row].line.id for row in rows if row < len(self.lines.faces))

    def show_faces(self, faces: Sequence[LineFace]) -> None:
        """Show these lines; those that were chosen stay chosen as far as they are there."""
        chosen, current = self.chosen, self.current_id
        row = self.currentIndex().row()
        if self.lines.show_faces(faces) and len(faces):
            self.choose(chosen, current, fallback=row)

    @property
    def current_id(self) -> str:
        """The id of the line with the cursor; "" when there is none."""
        row = self.currentIndex().row()
        return self.lines.faces[row].line.id if 0 <= row < len(self.lines.faces) else ""

    def choose(self, line_ids: Sequence[str], current: str = "", *, fallback: int = -1) -> None:
        """Choose these lines and bring the current one into view."""
        selection = self.selectionModel()
        positions = [at for each in line_ids if (at := self.lines.position(each)) >= 0]
        at = self.lines.position(current) if current else -1
        if at < 0:
            at = positions[0] if positions else min(fallback, len(self.lines.faces) - 1)
        selection.clear()
        for position in positions:
            selection.select(self.lines.index(position), QItemSelectionModel.SelectionFlag.Select)
        if at >= 0:
            index = self.lines.index(at)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def begin(self) -> None:
        """Take the focus with the first line chosen."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.lines.faces and not self.chosen:
            self.choose([self.lines.faces[0].line.id])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; letters search nothing here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current_id:
                self.opened.emit(self.current_id)
            return
        aside = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if aside is not None and not event.modifiers():
            self.stepped_aside.emit(aside)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are for the page."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take lines that come from elsewhere."""
        if self.fits(event):
            self.hovered.emit()
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take lines anywhere in the list."""
        if self.fits(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self.left_alone.emit()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Report the lines that were let go here."""
        self.left_alone.emit()
        told = dragged(event.mimeData())
        if told is not None:
            event.acceptProposedAction()
            self.dropped.emit(told)

    def fits(self, event: QDropEvent) -> bool:
        """Return True for lines that may be let go here."""
        told: Dragged | None = dragged(event.mimeData())
        own = self.lines.theme_id
        return self.acceptDrops() and told is not None and not (own and told.from_theme == own)

    @Slot()
    def _on_selection_changed(self) -> None:
        self.chosen_changed.emit(self.chosen)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.lines.faces[index.row()].line.id)
