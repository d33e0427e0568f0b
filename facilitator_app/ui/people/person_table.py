"""The list at the door: keys and clicks become wishes. It shows; the page acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from facilitator_app.core.people_list import PersonRow
from facilitator_app.ui.people.person_delegate import ROW_HEIGHT, PersonDelegate
from facilitator_app.ui.people.person_model import Col, Index, PersonModel
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.column_header import ColumnHeader

_FIXED = {Col.TICK: 36, Col.GROUP: 82, Col.LANGUAGE: 76, Col.STATE: 132, Col.ACTION: 112}
_LEAST_WITH_NEEDS, _LEAST_WITH_ORGANISATION = 760, 620


class PersonTable(QTableView):
    """Shows the people.

    Attributes:
        current_changed: Id of the person who is current, "" for nobody.
        acted: The button of a row was pressed, or Enter: the person's id.
        menu_wanted: Everything that can become of a person: id, and where on the screen.
        typed: A letter that belongs into the search.
    """

    current_changed = Signal(str)
    acted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current_id = ""
        self.people = PersonModel(self)
        self._delegate = PersonDelegate(theme, self)
        self.setHorizontalHeader(ColumnHeader(theme, self))
        self.setModel(self.people)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def current(self) -> PersonRow | None:
        """The person who is current."""
        at = self.currentIndex().row()
        return self.people.rows[at] if 0 <= at < len(self.people.rows) else None

    def show_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show these people; who was current stays so while they are shown."""
        at = self.currentIndex().row()
        self.people.show_rows(rows)
        kept = self.people.row_of(self._current_id)
        if kept >= 0 or rows:
            self.select_row(kept if kept >= 0 else min(max(at, 0), len(rows) - 1))

    def select_row(self, at: int) -> None:
        """Make a row current."""
        index = self.people.index(at, Col.NAME)
        if index.isValid() and index.row() != self.currentIndex().row():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def select(self, person_id: str) -> None:
        """Make a person current, if they are shown."""
        self._current_id = person_id
        at = self.people.row_of(person_id)
        if at >= 0:
            self.select_row(at)

    def step(self, by: int) -> None:
        """Make the next row (1) or the one before (-1) current."""
        at = min(len(self.people.rows) - 1, max(0, self.currentIndex().row() + by))
        if at >= 0:
            self.select_row(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the row's button with Enter; letters go to the search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.current is not None:
                self.acted.emit(self.current.id)
        elif event.text().isalnum() and not event.modifiers() & _HELD:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the button of a row, or its tick."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        row = self.people.rows[index.row()]
        on_button = index.column() == Col.ACTION and self._delegate.action_rect(
            self.visualRect(index), row
        ).contains(at)
        if on_button or index.column() == Col.TICK:
            self.acted.emit(row.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer everything that can become of a person."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            below = self.visualRect(index).bottomLeft()
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(below)
            self.menu_wanted.emit(self.people.rows[index.row()].id, at)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who is current."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._current_id = self.people.rows[current.row()].id
            self.current_changed.emit(self._current_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        px, whole = self._theme.px, self.viewport().width()
        with_needs = whole >= px(_LEAST_WITH_NEEDS)
        with_organisation = whole >= px(_LEAST_WITH_ORGANISATION)
        self.setColumnHidden(Col.NEEDS, not with_needs)
        self.setColumnHidden(Col.ORGANISATION, not with_organisation)
        for column, width in _FIXED.items():
            self.setColumnWidth(column, px(width))
        rest = max(px(120), whole - sum(px(width) for width in _FIXED.values()))
        needs = px(96) if with_needs else 0
        name = (rest - needs) * 52 // 100 if with_organisation else rest
        self.setColumnWidth(Col.NEEDS, needs)
        self.setColumnWidth(Col.NAME, name)
        self.setColumnWidth(Col.ORGANISATION, rest - needs - name)

    @Slot()
    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        self._share_width()
        self.viewport().update()


_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
