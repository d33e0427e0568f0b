"""Lines at the left; beside them the matrix with the outline, or the board of themes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from facilitator_app.core.balance import Dimension, balance
from facilitator_app.core.model import FIVE_QUESTIONS, Group, Section, Sentence
from facilitator_app.core.model import Theme as ThemeRecord
from facilitator_app.core.themes import theme_matrix
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.summary.balance_strip import BalanceStrip
from facilitator_app.ui.summary.board import ThemeBoard
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.line_model import Dragged
from facilitator_app.ui.summary.line_pane import LinePane
from facilitator_app.ui.summary.line_view import LineView
from facilitator_app.ui.summary.matrix import MatrixView
from facilitator_app.ui.summary.outline import Outline
from facilitator_app.ui.summary.theme_menu import ThemeMenus
from facilitator_app.ui.summary.theme_panel import ThemePanel
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label

LINES_WIDTH, OUTLINE_WIDTH = 300, 402


class WorkArea(QWidget):
    """Where lines become themes and sentences.

    Attributes:
        proposals_wanted: Propose themes from tags and words.
    """

    proposals_wanted = Signal()

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._dimension = Dimension.GROUP
        self.lines = LinePane(theme)
        self.matrix, self.panel = MatrixView(theme), ThemePanel(theme)
        self.outline, self.board = Outline(theme, desk), ThemeBoard(theme, desk)
        self.strip = BalanceStrip(theme)
        self.menus = ThemeMenus(desk, self, self.rename_theme, self.write_theme)
        self._title, self._hint = Label(theme, role="h3"), Label(theme, role="meta", colour="text2")
        self._advice = IconLabel(theme, "info")
        self._propose = Button(theme, icon="lightbulb")
        self._new_theme = Button(theme, icon="plus", size="small")
        self._no_themes = EmptyState(theme, "table-2", (self._propose,))
        self._centre = Card(theme)
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def shows_board(self) -> bool:
        """True while the themes stand side by side."""
        return self._right.currentWidget() is self.board

    def show_board(self, *, shown: bool) -> None:
        """Show the themes side by side, or the matrix with the outline."""
        self._right.setCurrentIndex(int(shown))

    def show_state(self) -> None:
        """Show the event as it is now."""
        state = self._desk.state
        self.lines.show_state(state)
        matrix = theme_matrix(state)
        self.matrix.show_matrix(matrix)
        has_themes = bool(matrix.rows)
        for widget in (self.matrix, self._advice):
            widget.setVisible(has_themes)
        self._no_themes.setVisible(not has_themes)
        if has_themes and not self.matrix.current[0]:
            self.matrix.go_to(matrix.rows[0].theme.id)
        self.panel.show_cell(state, *self.matrix.current)
        self.outline.show_state()
        self.board.show_state()
        self._show_balance()

    def arrange(self, room: Breakpoint) -> None:
        """Use this many columns: the numbers go first, then the lines."""
        self._centre.setVisible(room >= Breakpoint.NORMAL)
        self.lines.setVisible(room >= Breakpoint.NARROW)
        px = self._theme.px
        self.lines.setFixedWidth(px(LINES_WIDTH if room >= Breakpoint.NORMAL else 260))
        if room >= Breakpoint.NORMAL:
            self.outline.setFixedWidth(px(OUTLINE_WIDTH))
        else:
            self.outline.setMinimumWidth(0)
            self.outline.setMaximumWidth(16_777_215)

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        if self.shows_board:
            return [self.lines.search, self.lines.list, *(c.list for c in self.board.columns)]
        return [
            self.lines.search,
            self.lines.list,
            self.matrix,
            self.panel.list,
            self.outline.first_target(),
        ]

    def put_under_question(self, number: int) -> None:
        """Put the chosen lines under a question, or the sentence that has the focus."""
        section = FIVE_QUESTIONS[number - 1]
        if self.outline.focused:
            sentence_id = self.outline.focused
            self._desk.move_sentence(sentence_id, section)
            self.outline.go_to(sentence_id)
            return
        self._desk.begin_sentence(section)

    def make_sentence(self) -> None:
        """Let the chosen lines make a sentence, or become sources of the one in focus."""
        sentence_id = self.outline.focused
        if sentence_id:
            self._desk.add_sources(sentence_id, self._desk.chosen)
            return
        last = self._desk.state.find(Sentence, self.outline.current)
        self._desk.begin_sentence(last.section if last else Section.TOPICS)

    def choose_theme(self) -> None:
        """Ask under which theme the chosen lines go."""
        chosen = self._desk.chosen
        if chosen:
            widget = self.window().focusWidget() or self.lines.list
            self.menus.choose_theme(chosen, widget.mapToGlobal(QPoint(20, 40)))

    def go_to_source(self) -> None:
        """Show in its pane the line in focus, or the first source of the sentence in focus."""
        view = self._focused_view()
        line_id = view.current_id if view is not None else ""
        sentence = self._desk.state.find(Sentence, self.outline.focused)
        if sentence is not None and sentence.line_ids:
            line_id = sentence.line_ids[0]
        if line_id:
            self._desk.line_wanted.emit(line_id)

    def rename(self) -> bool:
        """Change the statement of the theme in focus; False when none is."""
        if self.shows_board and self.board.current:
            self.board.rename(self.board.current)
            return True
        if not self.shows_board and self.panel.theme_id:
            self.panel.write()
            return True
        return False

    def rename_theme(self, theme_id: str) -> None:
        """Let people write the statement of a theme, where they see it."""
        if self.shows_board:
            self.board.rename(theme_id)
        else:
            self.write_theme(theme_id)

    def write_theme(self, theme_id: str) -> None:
        """Let people write the texts of a theme."""
        self.show_board(shown=False)
        self.matrix.go_to(theme_id)
        self.panel.write()

    def remove(self) -> bool:
        """Take the chosen lines out of the theme in focus; False when none is."""
        view = self._focused_view()
        if view is None or not view.lines.theme_id or not view.chosen:
            return False
        self._desk.take_out(view.chosen, view.lines.theme_id)
        return True

    def add_theme(self) -> None:
        """Make a new theme of the chosen lines and let people write its statement."""
        theme_id = self._desk.add_theme("", self._desk.chosen if self._focused_view() else ())
        if theme_id:
            self.rename_theme(theme_id)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Themes and groups"))
        self._hint.show_text(self.tr("number = lines, click to see them"))
        self._advice.show_text(
            self.tr("Count groups, not lines: much talked about is not the same as important.")
        )
        self._propose.show_text(self.tr("Propose themes"))
        self._new_theme.show_text(self.tr("New theme"))
        self._no_themes.show_text(
            self.tr("No themes yet"),
            self.tr("Let tags and shared words propose some, or choose lines and press Ctrl+T."),
        )
        self.matrix.setAccessibleName(self.tr("Themes and groups"))
        for part in (self.lines, self.panel, self.outline, self.board, self.strip):
            part.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        theme = self._theme
        head = Row(theme, gap=8)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._hint)
        head.addWidget(self._new_theme)
        centre = Column(theme, self._centre, gap=8, margins=(14, 10, 12, 10))
        centre.addLayout(head)
        centre.addWidget(self.matrix)
        centre.addWidget(self._no_themes, 1)
        centre.addWidget(self._advice)
        centre.addWidget(Line(theme))
        centre.addWidget(self.panel, 1)
        table = QWidget()
        columns = Row(theme, table, gap=12)
        columns.addWidget(self._centre, 1)
        columns.addWidget(self.outline)
        self._right.addWidget(table)
        self._right.addWidget(self.board)
        top = Row(theme, gap=12)
        top.addWidget(self.lines)
        top.addWidget(self._right, 1)
        column = Column(theme, self, gap=12)
        column.addLayout(top, 1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        desk = self._desk
        for view in (self.lines.list, self.panel.list):
            view.chosen_changed.connect(desk.choose_lines)
            view.opened.connect(desk.line_wanted)
        self.matrix.cell_shown.connect(self._on_cell)
        self.matrix.opened.connect(self._on_cell_opened)
        self.panel.edited.connect(self._on_theme_edited)
        self.panel.dropped.connect(self._on_dropped)
        self.board.menu_wanted.connect(self.menus.of_theme)
        self.board.add_wanted.connect(self.add_theme)
        self.board.proposals_wanted.connect(self.proposals_wanted)
        self.strip.dimension_wanted.connect(self._on_dimension)
        self._propose.clicked.connect(self.proposals_wanted)
        self._new_theme.clicked.connect(self.add_theme)
        desk.sentence_wanted.connect(self._on_sentence_wanted)
        desk.sentence_shown.connect(self._on_sentence_shown)
        self.matrix.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.matrix.customContextMenuRequested.connect(self._on_matrix_menu)

    def _focused_view(self) -> LineView | None:
        focus = self.window().focusWidget()
        return focus if isinstance(focus, LineView) else None

    def _show_balance(self) -> None:
        state = self._desk.state
        if self._dimension is Dimension.GROUP and len(state.all(Group)) < 2:
            self._dimension = Dimension.KIND
        self.strip.show_balance(state, balance(state, self._dimension))

    @Slot(str, str)
    def _on_cell(self, theme_id: str, group_id: str) -> None:
        self.panel.show_cell(self._desk.state, theme_id, group_id)

    @Slot()
    def _on_cell_opened(self) -> None:
        self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QPoint)
    def _on_matrix_menu(self, place: QPoint) -> None:
        theme_id, _ = self.matrix.current
        if theme_id:
            self.menus.of_theme(theme_id, self.matrix.viewport().mapToGlobal(place))

    @Slot(str, str, str)
    def _on_theme_edited(self, theme_id: str, name: str, text: str) -> None:
        if self._desk.state.find(ThemeRecord, theme_id) is not None:
            self._desk.edit_theme(theme_id, **{name: text.strip()})

    @Slot(object)
    def _on_dropped(self, told: Dragged) -> None:
        self._desk.place(told.line_ids, self.panel.theme_id)

    @Slot(str)
    def _on_dimension(self, dimension: str) -> None:
        self._dimension = Dimension(dimension)
        self._show_balance()

    @Slot(object, object, str)
    def _on_sentence_wanted(self, section: Section, line_ids: Sequence[str], text: str) -> None:
        """Write the sentence, then go on where one was."""
        self.show_board(shown=False)
        view = self._focused_view()
        after: Callable[[], object] | None = None
        if view is not None and line_ids:
            after = view.setFocus
        self.outline.write(section, line_ids, text, after)

    @Slot(str)
    def _on_sentence_shown(self, sentence_id: str) -> None:
        """Show the lines that a sentence rests on among those at the left."""
        sentence = self._desk.state.find(Sentence, sentence_id)
        if sentence is not None and sentence.line_ids:
            self.lines.list.choose(sentence.line_ids)
