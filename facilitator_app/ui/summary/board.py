"""The themes side by side, in as many rows as they need: nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from facilitator_app.core.line_choice import ChosenLine
from facilitator_app.core.model import Line
from facilitator_app.core.summary_sources import sentences_by_line
from facilitator_app.core.themes import lines_of_theme, theme_matrix
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.line_model import Dragged, faces_of
from facilitator_app.ui.summary.theme_column import LEAST_HEIGHT, LEAST_WIDTH, ThemeColumn
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.empty_state import EmptyState

GAP = 10


class ThemeBoard(QWidget):
    """A column for each theme.

    Attributes:
        menu_wanted: Id of a theme and where.
        add_wanted: A new theme, please.
        proposals_wanted: Propose themes.
    """

    menu_wanted = Signal(str, QPoint)
    add_wanted = Signal()
    proposals_wanted = Signal()

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._columns: dict[str, ThemeColumn] = {}
        self._current = ""
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(self._inside)
        self._propose = Button(theme, icon="lightbulb", kind="primary", key="Ctrl+Shift+T")
        self._add = Button(theme, icon="plus", key="Ins")
        self._empty = EmptyState(theme, "columns-3", (self._propose, self._add))
        column = Column(theme, self, gap=0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
        self._propose.clicked.connect(self.proposals_wanted)
        self._add.clicked.connect(self.add_wanted)
        theme.changed.connect(self._arrange)

    @property
    def columns(self) -> Sequence[ThemeColumn]:
        """The columns in their order."""
        return tuple(self._columns.values())

    @property
    def current(self) -> str:
        """The theme that has the focus, or had it last; the first one before that."""
        for column in self.columns:
            if column.isAncestorOf(self.window().focusWidget() or column.parentWidget()):
                return column.theme_id
        return self._current if self._current in self._columns else next(iter(self._columns), "")

    def show_state(self) -> None:
        """Show the themes as they are now."""
        state = self._desk.state
        rows = theme_matrix(state).rows
        used = sentences_by_line(state)
        ids = [row.theme.id for row in rows]
        same = ids == list(self._columns)
        for gone in [each for each in self._columns if each not in ids]:
            column = self._columns.pop(gone)
            self._grid.removeWidget(column)
            column.hide()
            column.deleteLater()
        columns: dict[str, ThemeColumn] = {}
        for row in rows:
            column = self._columns.get(row.theme.id) or self._made(row.theme.id)
            lines: list[Line] = lines_of_theme(state, row.theme.id)
            chosen = [ChosenLine(line, line.id in used) for line in lines]
            column.show_theme(row, faces_of(state, chosen))
            columns[row.theme.id] = column
        self._columns = columns
        if not same:
            self._arrange()
        self._scroll.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def rename(self, theme_id: str) -> None:
        """Write another statement for a theme."""
        column = self._columns.get(theme_id)
        if column is not None:
            self._scroll.ensureWidgetVisible(column)
            column.rename()

    def take_focus(self, theme_id: str) -> None:
        """Give the focus to the lines of a theme."""
        column = self._columns.get(theme_id)
        if column is not None:
            self._scroll.ensureWidgetVisible(column)
            column.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._empty.show_text(
            self.tr("No themes yet"),
            self.tr("A theme gathers lines of several groups under one statement."),
        )
        self._propose.show_text(self.tr("Propose themes"))
        self._add.show_text(self.tr("New theme"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how many columns fit."""
        super().resizeEvent(event)
        self._arrange()

    def _made(self, theme_id: str) -> ThemeColumn:
        column = ThemeColumn(self._theme, theme_id)
        column.menu_wanted.connect(self.menu_wanted)
        column.dropped.connect(self._on_dropped)
        column.renamed.connect(self._on_renamed)
        column.chosen_changed.connect(self._desk.choose_lines)
        column.opened.connect(self._desk.line_wanted)
        column.focused.connect(self._on_focused)
        column.list.stepped_aside.connect(partial(self._on_aside, theme_id))
        return column

    @Slot()
    def _arrange(self) -> None:
        px = self._theme.px
        gap = px(GAP)
        fit = max(1, (self.width() + gap) // (px(LEAST_WIDTH) + gap))
        across = min(fit, len(self._columns)) or 1
        rows = -(-len(self._columns) // across) or 1
        across = -(-len(self._columns) // rows) or 1  # as even as they can be
        self._grid.setSpacing(gap)
        for at, column in enumerate(self._columns.values()):
            self._grid.addWidget(column, at // across, at % across)
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 1 if at < across else 0)
        for at in range(self._grid.rowCount()):
            self._grid.setRowStretch(at, 1 if at < rows else 0)
            self._grid.setRowMinimumHeight(at, px(LEAST_HEIGHT) if at < rows else 0)

    @Slot(str, object)
    def _on_dropped(self, theme_id: str, told: Dragged) -> None:
        if told.from_theme:
            self._desk.move_lines(told.line_ids, told.from_theme, theme_id)
        else:
            self._desk.place(told.line_ids, theme_id)

    @Slot(str, str)
    def _on_renamed(self, theme_id: str, title: str) -> None:
        self._desk.edit_theme(theme_id, title=title)

    def _on_aside(self, theme_id: str, step: int) -> None:
        """Go to the lines of the theme beside."""
        ids = list(self._columns)
        at = ids.index(theme_id) + step
        if 0 <= at < len(ids):
            column = self._columns[ids[at]]
            self._scroll.ensureWidgetVisible(column)
            column.list.begin()

    @Slot(str)
    def _on_focused(self, theme_id: str) -> None:
        self._current = theme_id
