"""Lines at the left; beside them the matrix with the outline, or the board of themes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from facilitator_app.core.balance import Dimension, balance
from facilitator_app.core.model import FIVE_QUESTIONS, Group, Section, Sentence
from facilitator_app.core.model import Theme as ThemeRecord
from facilitator_app.core.state import EventState
from facilitator_app.core.theme_proposals import Proposal, propose_themes
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.summary.balance_strip import BalanceStrip
from facilitator_app.ui.summary.board import ThemeBoard
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.line_model import Dragged
from facilitator_app.ui.summary.line_pane import LinePane
from facilitator_app.ui.summary.line_view import LineView
from facilitator_app.ui.summary.outline import Outline
from facilitator_app.ui.summary.proposal_panel import ProposalPanel
from facilitator_app.ui.summary.theme_card import ThemeCard
from facilitator_app.ui.summary.theme_menu import ThemeMenus
from facilitator_app.ui.tasks import Messenger
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column, Row, Scroll

LINES_WIDTH, OUTLINE_WIDTH, LEAST_STACKED = 300, 402, 240


class WorkArea(QWidget):
    """Where lines become themes and sentences.

    Attributes:
        board_wanted: Show the themes side by side (True), or the matrix with the outline.
    """

    board_wanted = Signal(bool)

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._dimension = Dimension.GROUP
        self._board_wanted = False
        self.lines = LinePane(theme)
        self.themes = ThemeCard(theme)
        self.matrix, self.panel = self.themes.matrix, self.themes.panel
        self.outline, self.board = Outline(theme, desk), ThemeBoard(theme, desk)
        self.proposals = ProposalPanel(theme)
        self.strip = BalanceStrip(theme)
        self.menus = ThemeMenus(desk, self, self.rename_theme, self.write_theme)
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def shows_board(self) -> bool:
        """True while the themes stand side by side."""
        return self._board_wanted and not self.shows_proposals

    @property
    def shows_proposals(self) -> bool:
        """True while proposed themes wait for an answer."""
        return self._right.currentWidget() is self.proposals

    def show_board(self, *, shown: bool) -> None:
        """Show the themes side by side, or the matrix with the outline."""
        self._board_wanted = shown
        if shown:
            self.board.show_state()
        self._right.setCurrentIndex(int(shown))

    def propose(self) -> None:
        """Propose themes from tags and words; nothing is changed before somebody accepts."""
        work = partial(_propose, self._desk.state)
        self._desk.kit.tasks.run(work, self._on_proposals)

    def accept(self) -> bool:
        """Take the ticked proposals; False when none wait."""
        waits = self.shows_proposals
        if waits:
            self.proposals.take()
        return waits

    def decline(self) -> bool:
        """Leave the proposals; False when none wait."""
        waits = self.shows_proposals
        if waits:
            self._leave_proposals()
        return waits

    def show_state(self) -> None:
        """Show the event as it is now."""
        state = self._desk.state
        self.lines.show_state(state)
        self.themes.show_state(state)
        self.outline.show_state()
        if self._board_wanted:
            self.board.show_state()
        self._show_balance()

    def arrange(self, room: Breakpoint) -> None:
        """Use this many columns: the numbers go first, then the lines stand above the rest."""
        stacked = room is Breakpoint.TINY
        self._column.fits = room >= Breakpoint.NORMAL
        self.themes.setVisible(room >= Breakpoint.NORMAL)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._top.setDirection(way)
        px = self._theme.px
        for part in (self.lines, self._right):
            part.setMinimumHeight(px(LEAST_STACKED) if stacked else 0)
        self.lines.setMinimumWidth(0)
        self.lines.setMaximumWidth(16_777_215)
        if not stacked:
            self.lines.setFixedWidth(px(LINES_WIDTH if room >= Breakpoint.NORMAL else 260))
        if room >= Breakpoint.NORMAL:
            self.outline.setFixedWidth(px(OUTLINE_WIDTH))
        else:
            self.outline.setMinimumWidth(0)
            self.outline.setMaximumWidth(16_777_215)

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        if self.shows_proposals:
            return [self.proposals, self.lines.search, self.lines.list]
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
        self._put(FIVE_QUESTIONS[number - 1])

    def put_under_key_messages(self) -> None:
        """Let the chosen lines make a key message, or make one of the sentence in focus."""
        self._put(Section.KEY_MESSAGE)

    def _put(self, section: Section) -> None:
        if self.outline.focused:
            sentence_id = self.outline.focused
            self._desk.move_sentence(sentence_id, section)
            self.outline.go_to(sentence_id)
            return
        self._desk.begin_sentence(section)

    def add_sentence(self) -> bool:
        """Write a sentence under the question of the one in focus; False when none is."""
        sentence = self._desk.state.find(Sentence, self.outline.focused)
        if sentence is not None:
            self._desk.begin_sentence(sentence.section, ())
        return sentence is not None

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
        self.board_wanted.emit(False)  # noqa: FBT003 - a signal has no names
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
        parts = (self.lines, self.themes, self.outline, self.board, self.proposals, self.strip)
        for part in parts:
            part.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        theme = self._theme
        table = QWidget()
        columns = Row(theme, table, gap=12)
        columns.addWidget(self.themes, 1)
        columns.addWidget(self.outline)
        self._right.addWidget(table)
        self._right.addWidget(self.board)
        self._right.addWidget(self.proposals)
        self._top = Row(theme, gap=12)
        self._top.addWidget(self.lines)
        self._top.addWidget(self._right, 1)
        inner = QWidget()
        self._column = _Fitted(theme, inner, gap=12)
        self._column.addLayout(self._top, 1)
        self._column.addWidget(self.strip)
        Column(theme, self).addWidget(Scroll(inner))

    def _connect(self) -> None:
        desk = self._desk
        for view in (self.lines.list, self.panel.list):
            view.chosen_changed.connect(desk.choose_lines)
            view.opened.connect(desk.line_wanted)
        self.panel.edited.connect(self._on_theme_edited)
        self.panel.dropped.connect(self._on_dropped)
        self.panel.stepped.connect(self._on_theme_stepped)
        self.panel.left.connect(self.matrix.setFocus)
        self.board.menu_wanted.connect(self.menus.of_theme)
        self.board.add_wanted.connect(self.add_theme)
        self.board.proposals_wanted.connect(self.propose)
        self.proposals.taken.connect(self._on_taken)
        self.proposals.declined.connect(self._leave_proposals)
        self.proposals.lines_shown.connect(self.lines.list.choose)
        self.strip.dimension_wanted.connect(self._on_dimension)
        self.themes.proposals_wanted.connect(self.propose)
        self.themes.add_wanted.connect(self.add_theme)
        self.themes.menu_wanted.connect(self.menus.of_theme)
        desk.sentence_wanted.connect(self._on_sentence_wanted)
        desk.sentence_shown.connect(self._on_sentence_shown)

    def _focused_view(self) -> LineView | None:
        focus = self.window().focusWidget()
        return focus if isinstance(focus, LineView) else None

    @Slot(object)
    def _on_proposals(self, proposals: Sequence[Proposal]) -> None:
        self.proposals.show_proposals(proposals)
        self._right.setCurrentWidget(self.proposals)
        self.proposals.take_focus()

    @Slot(object)
    def _on_taken(self, proposals: Sequence[Proposal]) -> None:
        first = self._desk.take_proposals(proposals)
        self._leave_proposals()
        self.matrix.go_to(first)

    @Slot()
    def _leave_proposals(self) -> None:
        self.show_board(shown=self._board_wanted)
        target = self.areas()[2] if self.matrix.numbers.matrix.rows else self.lines.list
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_balance(self) -> None:
        state = self._desk.state
        if self._dimension is Dimension.GROUP and len(state.all(Group)) < 2:
            self._dimension = Dimension.KIND
        self.strip.show_balance(state, balance(state, self._dimension))

    @Slot(str, str, str)
    def _on_theme_edited(self, theme_id: str, name: str, text: str) -> None:
        if self._desk.state.find(ThemeRecord, theme_id) is not None:
            self._desk.edit_theme(theme_id, **{name: text.strip()})

    @Slot(int)
    def _on_theme_stepped(self, step: int) -> None:
        """Write the next theme in the same field."""
        ids = [row.theme.id for row in self.matrix.numbers.matrix.rows]
        at = ids.index(self.panel.theme_id) + step
        if 0 <= at < len(ids):
            self.matrix.go_to(ids[at])

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
        view, on_board = self._focused_view(), self.shows_board
        after: Callable[[], object] | None = None
        if view is not None and line_ids:
            after = partial(self._go_back, view, on_board=on_board)
        self.board_wanted.emit(False)  # noqa: FBT003 - a signal has no names
        self.outline.write(section, line_ids, text, after)

    def _go_back(self, view: LineView, *, on_board: bool) -> None:
        self.board_wanted.emit(on_board)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_sentence_shown(self, sentence_id: str) -> None:
        """Show the lines that a sentence rests on among those at the left."""
        sentence = self._desk.state.find(Sentence, sentence_id)
        if sentence is not None and sentence.line_ids:
            self.lines.list.choose(sentence.line_ids)


class _Fitted(Column):
    """A column whose lists scroll by themselves; only where there is little room all of it does.

    Attributes:
        fits: True: it is never higher than its place, whatever its lists would like.
    """

    fits = True

    def hasHeightForWidth(self) -> bool:
        """Ask for the height of all its words only where it does not fit."""
        return not self.fits and super().hasHeightForWidth()


def _propose(state: EventState, _: Messenger) -> list[Proposal]:
    return propose_themes(state)
