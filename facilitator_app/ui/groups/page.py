"""Divide people into groups and show that it is fair; circles and pairs beside it."""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.commands import groups, pairs
from facilitator_app.core.errors import UserError
from facilitator_app.core.model import (
    Condition,
    Event,
    Group,
    LiveEvent,
    PairRound,
    Person,
    Phase,
    Question,
    Round,
    Seat,
)
from facilitator_app.core.rotation.event import people_to_seat
from facilitator_app.core.rounds import has_begun
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.groups.circle_view import CircleView
from facilitator_app.ui.groups.clash_words import clash_text
from facilitator_app.ui.groups.divide_bar import DivideBar
from facilitator_app.ui.groups.divider import Divider, Found
from facilitator_app.ui.groups.group_keys import key_rows
from facilitator_app.ui.groups.pairs_view import PairsView
from facilitator_app.ui.groups.replanner import Replanner
from facilitator_app.ui.groups.round_tabs import CIRCLE, PAIRS, RoundTabs
from facilitator_app.ui.groups.round_view import RoundView
from facilitator_app.ui.keys import KeyRow
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notices import Notice
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.paper.people_paper import PeoplePaper
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.empty_state import EmptyState

_SHOWN = (Condition, Event, Group, LiveEvent, PairRound, Person, Phase, Question, Round, Seat)
_CLASH = "clash"


class GroupsPage(Page):
    """Rounds as tabs; every move is a command.

    Attributes:
        stage_wanted: Show the groups in the room.
    """

    stage_wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(PageId.GROUPS, kit)
        self.tabs, self.bar = RoundTabs(self.theme), DivideBar(self.theme)
        self._undo = Button(self.theme, icon="undo-2")
        self._show = Button(self.theme, icon="presentation")
        self._paper = Button(self.theme, icon="printer")
        self.paper = PeoplePaper(kit, self.strips, self)
        self.divider, self._seeds = Divider(kit.tasks, self), random.Random()  # noqa: S311
        self.replanner = Replanner(Divider(kit.tasks, self), self)
        self.round, self.circle = RoundView(self.theme, self.bar), CircleView(self.theme)
        self.pairs = PairsView(self.theme)
        self._to_people = Button(self.theme, icon="user-plus", kind="primary")
        self._empty = EmptyState(self.theme, "users-round", (self._to_people,))
        self._group_id = ""
        self._stack = QStackedWidget()
        for view in (self.round, self.circle, self.pairs, self._empty):
            self._stack.addWidget(view)
        self.title_row.addWidget(self.tabs)
        self.title_row.addStretch(1)
        for widget in (self._undo, self._show, self._paper):
            self.title_row.addWidget(widget)
        Column(self.theme, self.body).addWidget(self._stack)
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._undo.show_text(self.tr("Undo"))
        self._show.show_text(self.tr("Show in the room"))
        self._paper.show_text("", name=self.tr("On paper"))
        self._to_people.show_text(self.tr("To the people"))
        self._empty.show_text(
            self.tr("No people yet"), self.tr("Import registrations or write names first.")
        )
        for each in (self.tabs, self.bar, self.round, self.circle, self.pairs):
            each.retranslate()

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Show another event, or none."""
        self.divider.cancel()
        self.replanner.forget()
        self._group_id = ""
        super().show_event(bridge)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the groups as they are now."""
        if self.bridge is None or (changes is not None and not changes.touches(*_SHOWN)):
            return
        state = self.bridge.state
        self.replanner.watch(state)
        self.tabs.show_state(state)
        own = self._group_id or self.bridge.own_group_id
        if state.find(Group, own) is None:
            own = state.all(Group)[0].id if state.all(Group) else ""
        self._group_id = own
        self._show_tab()

    def arrange(self, room: Breakpoint) -> None:
        """Use this many columns."""
        self.round.arrange(room)
        self._undo.setVisible(room >= Breakpoint.NORMAL)
        self._show.setVisible(room >= Breakpoint.NORMAL)
        self._paper.setVisible(room >= Breakpoint.NORMAL)

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        view = self._stack.currentWidget()
        if view is self.round:
            return [self.tabs, self.bar, self.round.conditions, self.round.board]
        return [self.tabs, self.circle if view is self.circle else self.pairs]

    def first_focus(self) -> QWidget | None:
        """Begin with the first person."""
        cards = self.round.board.cards
        return next((chip for card in cards for chip in card.chips), None)

    def keys(self) -> Sequence[KeyRow]:
        """Return the keys of this page."""
        return key_rows()

    def accept(self) -> bool:
        """Use the proposal."""
        if not self.round.proposal.isVisible():
            return super().accept()
        self._on_accepted()
        return True

    def decline(self) -> bool:
        """Leave the proposal."""
        if not self.round.proposal.isVisible():
            return super().decline()
        self._on_declined()
        return True

    def add(self) -> bool:
        """Add a round."""
        self._on_round_wanted()
        return True

    def print_page(self) -> bool:
        """Offer what there is on paper."""
        if self.bridge is not None:
            at = self._paper.mapToGlobal(self._paper.rect().bottomLeft())
            self.paper.offer(self.bridge.state, at)
        return True

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_tab)
        self.tabs.round_wanted.connect(self._on_round_wanted)
        self.tabs.tied.connect(self._on_tied)
        self.tabs.removed.connect(self._on_round_removed)
        self.bar.wanted.connect(self._on_divide)
        self.bar.cancelled.connect(self.divider.cancel)
        self.divider.progress.connect(self.bar.show_progress)
        self.divider.ended.connect(self._on_search_ended)
        self.divider.found.connect(self._on_found)
        self.replanner.changed.connect(self._show_tab)
        self.round.moved.connect(self._on_moved)
        self.round.pinned.connect(self._on_pinned)
        self.round.conditions.given.connect(self._on_condition)
        self.round.conditions.removed.connect(self._on_condition_removed)
        self.round.conditions.people_wanted.connect(self._on_people_wanted)
        self.round.editor.done.connect(self._on_condition)
        self.round.proposal.accepted.connect(self._on_accepted)
        self.round.proposal.declined.connect(self._on_declined)
        self.circle.ordered.connect(self._on_ordered)
        self.circle.group_chosen.connect(self._on_group)
        self.pairs.group_chosen.connect(self._on_group)
        self.pairs.made.connect(self._on_pairs)
        self.pairs.joined.connect(self._on_joined)
        self.round.divide_wanted.connect(self.bar.divide)
        self.pairs.left.connect(self._on_left)
        self._undo.clicked.connect(self._on_undo)
        self._show.clicked.connect(self.stage_wanted)
        self._paper.clicked.connect(self.print_page)
        self._to_people.clicked.connect(self._on_to_people)

    @Slot()
    def _show_tab(self) -> None:
        if self.bridge is None:
            return
        state, tab = self.bridge.state, self.tabs.value
        has_people = bool(people_to_seat(state) or state.all(Seat))
        rounds = state.all(Round)
        self.bar.show_facts(
            people=len(people_to_seat(state)),
            groups=len(state.all(Group)),
            seated=bool(state.by(Seat, "round_id", tab)),
        )
        self.bar.setEnabled(not rounds or not all(has_begun(state, each) for each in rounds))
        if not has_people:
            self._stack.setCurrentWidget(self._empty)
        elif tab == CIRCLE:
            self._stack.setCurrentWidget(self.circle)
            self.circle.show_group(state, self._group_id)
        elif tab == PAIRS:
            self._stack.setCurrentWidget(self.pairs)
            self.pairs.show_group(state, self._group_id)
        else:
            self._stack.setCurrentWidget(self.round)
            self._show_round(tab)

    def _show_round(self, round_id: str) -> None:
        assert self.bridge is not None
        state = self.bridge.state
        if not state.by(Seat, "round_id", round_id):
            self.round.show_nobody(state)
            return
        proposal = self.replanner.proposal(state, round_id)
        moving = self.replanner.moving(state, round_id) if proposal else {}
        self.round.show_round(state, round_id, proposal, moving)

    @Slot(int)
    def _on_divide(self, count: int) -> None:
        if self.bridge is None:
            return
        bridge = self.bridge
        self.strips.take(_CLASH)
        if count != len(bridge.state.all(Group)):
            bridge.execute(groups.set_group_count, count, bridge.new_id)
        rounds = max(1, len(bridge.state.all(Round)))
        shown = bridge.state.find(Round, self.tabs.value)
        keep = shown.number - 1 if shown else 0
        seed = self._seeds.randrange(1000)
        self.bar.show_progress(0.0)
        try:
            self.divider.look(bridge.state, rounds=rounds, keep=keep, seed=seed)
        except UserError as error:
            self._on_search_ended()
            self.kit.door.report(error)

    @Slot()
    def _on_search_ended(self) -> None:
        self.bar.show_progress(None)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        if self.bridge is None:
            return
        if found.members:
            self.bridge.execute(groups.seat_rounds, self.bridge.new_id, found.members)
            return
        state = self.bridge.state
        self.strips.put(
            _CLASH, lambda: Notice("amber", "triangle-alert", *clash_text(state, found))
        )

    @Slot(str, str)
    def _on_moved(self, person: str, group_id: str) -> None:
        if self.bridge is None:
            return
        round_id = self.tabs.value
        seat = self.bridge.state.known(Seat, f"{round_id}:{person}")
        if seat is not None and not seat.removed:
            self.bridge.execute(groups.move_seat, seat.id, group_id)
        else:
            self.bridge.execute(groups.sit, round_id, person, group_id)
        self.round.board.focus_person(person)

    @Slot(str)
    def _on_pinned(self, person: str) -> None:
        seat = self.bridge.state.find(Seat, f"{self.tabs.value}:{person}") if self.bridge else None
        if self.bridge is not None and seat is not None:
            self.bridge.execute(groups.pin_seat, seat.id, pinned=not seat.pinned)

    @Slot(object)
    def _on_condition(self, condition: Condition) -> None:
        if self.bridge is not None:
            self.bridge.execute(groups.set_condition, condition, self.bridge.new_id)

    @Slot(str)
    def _on_condition_removed(self, condition_id: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(groups.remove_condition, condition_id)

    @Slot(str)
    def _on_people_wanted(self, what: str) -> None:
        if self.bridge is not None:
            self.round.ask_for_people(what, self.bridge.state)

    @Slot()
    def _on_accepted(self) -> None:
        if self.bridge is not None and self.replanner.members:
            self.bridge.execute(groups.regroup, self.bridge.new_id, self.replanner.members)

    @Slot()
    def _on_declined(self) -> None:
        self.replanner.decline()

    @Slot()
    def _on_round_wanted(self) -> None:
        if self.bridge is not None:
            self.bridge.execute(groups.add_next_round, self.bridge.new_id())
            self.tabs.choose_last_round()
            self._show_tab()

    @Slot(str, str)
    def _on_tied(self, round_id: str, phase_id: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(groups.tie_round, round_id, phase_id)

    @Slot(str)
    def _on_round_removed(self, round_id: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(groups.remove_round, round_id)

    @Slot(object)
    def _on_ordered(self, seat_ids: Sequence[str]) -> None:
        if self.bridge is not None:
            self.bridge.execute(groups.order_circle, seat_ids)

    @Slot(str)
    def _on_group(self, group_id: str) -> None:
        self._group_id = group_id
        self._show_tab()

    @Slot(str, bool)
    def _on_pairs(self, phase_id: str, mixed: bool) -> None:  # noqa: FBT001 - a signal
        if self.bridge is not None:
            self.bridge.execute(
                groups.make_pairs, self.bridge.new_id, self._group_id, phase_id, mixed=mixed
            )

    @Slot(str, str)
    def _on_joined(self, pair_round_id: str, person: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(pairs.join_pairs, pair_round_id, person)

    @Slot(str, str)
    def _on_left(self, pair_round_id: str, person: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(pairs.leave_pairs, pair_round_id, person)

    @Slot()
    def _on_undo(self) -> None:
        if self.bridge is not None:
            self.bridge.undo()

    @Slot()
    def _on_to_people(self) -> None:
        self.page_wanted.emit(PageId.PEOPLE)
