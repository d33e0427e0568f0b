"""One round: conditions, cards, recount, proposal."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from facilitator_app.core.group_check import check, members_of
from facilitator_app.core.model import ConditionKind
from facilitator_app.core.state import EventState
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.groups.board import Board
from facilitator_app.ui.groups.check_card import CheckCard, ProposalCard, ProposalFacts
from facilitator_app.ui.groups.conditions_row import ConditionsRow
from facilitator_app.ui.groups.people_editor import PeopleEditor
from facilitator_app.ui.groups.scene import RoundScene, round_scene
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.label import Label

SIDE_WIDTH, CARDS_HEIGHT, CHECK_HEIGHT = 316, 150, 130
_ANY = 16_777_215  # as Qt calls no limit


class RoundView(QWidget):
    """Shows a round and what can be asked of it.

    Args:
        bar: Stands beside the conditions.

    Attributes:
        moved: Ids of a person and of the group they are to sit in.
        pinned: Id of a person who is to stay, or no longer.
        divide_wanted: Divide people now.
    """

    moved = Signal(str, str)
    pinned = Signal(str)
    divide_wanted = Signal()

    def __init__(self, theme: Theme, bar: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state, self._scene = EventState.empty(), None
        self._is_tiny = False
        self.conditions, self.editor = ConditionsRow(theme), PeopleEditor(theme)
        self.board, self.check, self.proposal = Board(theme), CheckCard(theme), ProposalCard(theme)
        self._hint = Label(theme, role="meta", colour="text2", wrap=True)
        self._top = Row(theme, gap=12)
        self._top.addWidget(self.conditions, 1)
        self._top.addWidget(bar, 0, Qt.AlignmentFlag.AlignTop)
        self._side = QWidget()
        side = Column(theme, self._side, gap=10)
        side.addWidget(self.proposal)
        side.addWidget(self.check, 1)
        side.addWidget(self._hint)
        content = QWidget()
        self._halves = Row(theme, content, gap=12)
        self._cards = Scroll(self.board)
        self._halves.addWidget(self._cards, 1)
        self._halves.addWidget(self._side)
        self._divide = Button(theme, icon="shuffle", kind="primary")
        self._empty = EmptyState(theme, "shuffle", (self._divide,))
        self._content = QStackedWidget()
        self._content.addWidget(Scroll(content))
        self._content.addWidget(self._empty)
        column = Column(theme, self, gap=10)
        column.addLayout(self._top)
        column.addWidget(self.editor)
        column.addWidget(self._content, 1)
        self._divide.clicked.connect(self.divide_wanted)
        self.board.tried.connect(self._on_tried)
        self.board.moved.connect(self.moved)
        self.board.pinned.connect(self.pinned)
        theme.changed.connect(self._restyle)
        self._restyle()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.conditions.retranslate()
        self.editor.retranslate()
        self._divide.show_text(self.tr("Divide"))
        self._empty.show_text(
            self.tr("Nobody is in a group yet"),
            self.tr("Choose conditions and the number of groups above, then divide."),
        )
        self._hint.show_text(self.tr("Drag, or Space picks up and a digit moves"))

    def arrange(self, room: Breakpoint) -> None:
        """Use this many columns."""
        self.board.arrange({Breakpoint.TINY: 1, Breakpoint.NARROW: 2}.get(room, 3))
        self._is_tiny = room is Breakpoint.TINY
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for row in (self._top, self._halves):
            row.setDirection(below if self._is_tiny else beside)
        self._restyle()

    def show_round(
        self,
        state: EventState,
        round_id: str,
        proposal: ProposalFacts | None,
        moving: Mapping[str, str],
    ) -> None:
        """Show a round, with who would move by a proposal."""
        self._content.setCurrentIndex(0)
        scene = round_scene(state, round_id)
        self._state, self._scene = state, scene
        self.conditions.show_state(state)
        self.board.show_scene(scene, moving)
        self.check.show_check(state, scene.check, tried=False)
        self.check.show_legend(scene.kinds)
        self.proposal.show_proposal(proposal)

    def show_nobody(self, state: EventState) -> None:
        """Show that nobody has been divided yet."""
        self._state, self._scene = state, None
        self.conditions.show_state(state)
        self._content.setCurrentWidget(self._empty)

    def ask_for_people(self, what: str, state: EventState) -> None:
        """Ask for whom a condition is."""
        self.editor.open_for(ConditionKind(what), state)

    @property
    def scene(self) -> RoundScene | None:
        """What is shown."""
        return self._scene

    @Slot(str, str)
    def _on_tried(self, person: str, group_id: str) -> None:
        """Show what it would amount to if a person sat elsewhere."""
        scene = self._scene
        if scene is None:
            return
        if not person or not group_id:
            self.check.show_check(self._state, scene.check, tried=False)
            return
        members = {
            group: [each for each in people if each != person]
            for group, people in members_of(self._state, scene.round_id).items()
        }
        members[group_id].append(person)
        self.check.show_check(self._state, check(self._state, scene.round_id, members), tried=True)

    @Slot()
    def _restyle(self) -> None:
        width = self._theme.px(SIDE_WIDTH)
        self._side.setMinimumWidth(0 if self._is_tiny else width)
        self._side.setMaximumWidth(_ANY if self._is_tiny else width)
        self._cards.setMinimumHeight(self._theme.px(CARDS_HEIGHT) if self._is_tiny else 0)
        self.check.setMinimumHeight(self._theme.px(CHECK_HEIGHT) if self._is_tiny else 0)
