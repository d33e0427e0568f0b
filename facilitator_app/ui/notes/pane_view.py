"""One group's pane: head, rows, entry line. It shows and reports; `pane.py` decides."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.notes.entry import EntryLine
from facilitator_app.ui.notes.line_delegate import LineDelegate
from facilitator_app.ui.notes.line_layout import LineLayouts, Style
from facilitator_app.ui.notes.line_list import LineList
from facilitator_app.ui.notes.line_model import LineModel
from facilitator_app.ui.notes.pane_header import PaneHeader
from facilitator_app.ui.notes.row_words import RowWords
from facilitator_app.ui.notes.rows import Row
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Line
from facilitator_app.ui.widgets.boxes import Row as RowOfWidgets
from facilitator_app.ui.widgets.strips import Strips

LEAST_ROWS = 20  # pixels at 100 % that strips leave to the rows


class PaneView(Card):
    """A pane as it is seen.

    Attributes:
        line_opened: A line was chosen with a double click or Enter: change it.
        menu_wanted: The menu of a line ("" for the pane's), and where.
        strip_pressed: Name of a strip of this pane and id of its button.
        row_wanted: A line that has no row yet is to be brought into view.
        look_changing: Every row is about to be measured anew.
    """

    line_opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    strip_pressed = Signal(str, str)
    row_wanted = Signal(str)
    look_changing = Signal()

    def __init__(
        self, theme: Theme, layouts: LineLayouts, words: RowWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._theme, self._layouts = theme, layouts
        self._is_failing = False
        self._was_shown = False
        self._measuring = QTimer(self)  # once, however many widths a layout tries
        self._measuring.setSingleShot(True)
        self._measuring.setInterval(0)
        self.header, self.entry = PaneHeader(theme), EntryLine(theme)
        self.strips = Strips(theme, margins=(10, 8, 10, 0))
        self.below = Strips(theme, margins=(12, 0, 12, 8))
        self.model = LineModel(self._measure, words.spoken, self)
        self.delegate = LineDelegate(theme, layouts, words.clock, words.marker, self)
        self.list = LineList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.tools = RowOfWidgets(theme, gap=8, margins=(12, 6, 12, 6))
        self._tools_place = QWidget()
        self._tools_place.setLayout(self.tools)
        self._tools_place.hide()
        self._lay_out()
        self._connect()

    def show_rows(self, rows: list[Row]) -> None:
        """Show these rows."""
        self.model.show_rows(rows)

    def show_tool(self, tool: QWidget | None) -> None:
        """Show a row of controls between rows and entry (history, paper, slips); None hides it."""
        while (item := self.tools.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
        self._tools_place.setVisible(tool is not None)
        if tool is not None:
            self.tools.addWidget(tool)
            tool.show()
        self._share_room()

    def set_style(self, style: Style) -> None:
        """Show more or less of each line."""
        if style != self.delegate.style_of_lines:
            self.delegate.style_of_lines = style
            self._restyle()

    def show_focus(self, *, focused: bool) -> None:
        """Look as the pane that is typed into."""
        if focused != self._focused:
            self.entry.show_focus(focused=focused)
            self.header.show_active(active=focused)
            self._focused = focused
            self._edge()

    def show_failing(self, *, failing: bool) -> None:
        """Turn red while lines are not on disk."""
        if failing != self._is_failing:  # an edge anew paints the whole pane anew
            self._is_failing = failing
            self._edge()

    def current_line(self) -> str:
        """Return the id of the line that is chosen in the list; "" when none is."""
        row = self.model.line_at(self.list.currentIndex().row())
        return row.line.id if row is not None else ""

    def show_current(self, line_id: str) -> None:
        """Bring a line into view and choose it; "" chooses none."""
        if line_id and self.model.position(line_id) < 0:
            self.row_wanted.emit(line_id)
        at = self.model.position(line_id) if line_id else -1
        if at < 0:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        else:
            self.list.setCurrentIndex(self.model.index(at, 0))
            self.list.scrollTo(self.model.index(at, 0))
            self.list.heed_place()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the rows once there is room for them."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self._measuring.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self.header.show_room(event.size())
        self._share_room()

    def event(self, event: QEvent) -> bool:
        """Share the room anew when something in the pane needs more of it, or less."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_room()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.model.say_again()

    def _lay_out(self) -> None:
        column = Column(self._theme, self, gap=0, margins=(2, 2, 2, 2))
        column.addWidget(self.header)
        column.addWidget(Line(self._theme))
        column.addWidget(self.strips)
        column.addWidget(self.list, 1)
        column.addWidget(self.below)
        column.addWidget(self._tools_place)
        column.addWidget(self.entry)
        self.header.retranslate()
        self.entry.retranslate()
        self._focused = False

    def _connect(self) -> None:
        self.model.repainted.connect(self._on_repainted)
        self.list.width_changed.connect(self._measuring.start)
        self._measuring.timeout.connect(self._measure_again)
        self.list.activated.connect(self._on_activated)
        self.list.doubleClicked.connect(self._on_activated)
        self.list.menu_wanted.connect(self._on_menu_wanted)
        self.header.menu_wanted.connect(self._on_header_menu)
        self.strips.pressed.connect(self.strip_pressed)
        self.below.pressed.connect(self.strip_pressed)
        self.below.changed.connect(self._share_room)
        self._theme.changed.connect(self._restyle)

    def _measure(self, row: Row) -> QSize:
        width = self.list.viewport().width()
        if not self._was_shown:  # nobody knows yet how wide it will be: laid out now is for nothing
            return QSize(width, self._theme.line_height("body"))
        return QSize(width, self._layouts.height(row, width, self.delegate.style_of_lines))

    @Slot()
    def _share_room(self) -> None:
        """In a low pane a strip gives way to another one, and every strip to a tool.

        One that would be cut is not shown: it says nothing, and it hides the line below it.
        """
        if self.header.is_high:
            self.below.show_most()
            return
        taken = self.header.height() + self.entry.sizeHint().height() + self._theme.px(LEAST_ROWS)
        fits = taken + self.below.needed_height(self.width()) <= self.height()
        tool = self._tools_place.isVisibleTo(self)
        self.below.show_most(1 if fits and not tool else 0)

    def _edge(self) -> None:
        if self._is_failing:
            self.set_strong("lingon")
        else:
            self.set_strong("pri" if self._focused else None)

    @Slot(int)
    def _on_repainted(self, at: int) -> None:
        self.list.update(self.model.index(at, 0))

    @Slot()
    def _measure_again(self) -> None:
        self.look_changing.emit()
        self.model.measure_again()

    @Slot()
    def _restyle(self) -> None:
        self._measure_again()
        self.list.viewport().update()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = self.model.line_at(index.row())
        if row is not None:
            self.line_opened.emit(row.line.id)

    @Slot(QPoint)
    def _on_menu_wanted(self, place: QPoint) -> None:
        row = self.model.line_at(self.list.indexAt(place).row())
        if row is not None:
            self.menu_wanted.emit(row.line.id, self.list.viewport().mapToGlobal(place))

    @Slot()
    def _on_header_menu(self) -> None:
        button = self.header.menu_button
        self.menu_wanted.emit("", button.mapToGlobal(button.rect().bottomLeft()))
