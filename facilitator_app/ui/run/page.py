"""Run: the facilitator's one screen, or all groups at once for the coordinator."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.commands.notes import finish_line
from facilitator_app.core.forecast import event_time
from facilitator_app.core.lines import parse
from facilitator_app.core.model import Group, Line
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.keys import KeyRow
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.live_keeper import LiveKeeper
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.page_keys import bind_keys
from facilitator_app.ui.run.after_keys import AfterKeys
from facilitator_app.ui.run.after_view import AfterView
from facilitator_app.ui.run.board_keys import BoardKeys
from facilitator_app.ui.run.board_view import BoardView
from facilitator_app.ui.run.clock_keys import ClockKeys
from facilitator_app.ui.run.drift import StripFacts
from facilitator_app.ui.run.drift_strip import DriftStrip
from facilitator_app.ui.run.floor_keys import FloorKeys
from facilitator_app.ui.run.form_keys import FormKeys, ReadCards
from facilitator_app.ui.run.group_desk import GroupDesk
from facilitator_app.ui.run.group_view import GroupView
from facilitator_app.ui.run.question_keys import QuestionKeys
from facilitator_app.ui.run.resume_card import ResumeCard
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.run.script_card import RULES
from facilitator_app.ui.run.shortcuts import key_rows
from facilitator_app.ui.run.wide_column import Looks
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.button import Button


class RunPage(Page):
    """Follows one group; every key is one command, and every command can be undone."""

    def __init__(self, kit: Kit, keeper: LiveKeeper, read_cards: ReadCards, looks: Looks) -> None:
        super().__init__(PageId.RUN, kit)
        self._keeper = keeper
        self.desk = GroupDesk(kit, self)
        self.view = GroupView(self.theme, looks)
        self.clock_keys = ClockKeys(kit, self.desk, self.view, self.strips)
        self.floor_keys = FloorKeys(self.desk, self.view)
        self.question_keys = QuestionKeys(self.desk, self.view)
        self.form_keys = FormKeys(self.desk, self.view, read_cards)
        self.board = BoardView(self.theme)
        self.board_keys = BoardKeys(self.desk, self.board, self.clock_keys, self.strips)
        self.after = AfterView(self.theme)
        self.after_keys = AfterKeys(kit, self.desk, self.after, self.strips)
        self._back = Button(self.theme, icon="chevron-left", kind="quiet", key="Esc")
        self.title_row.insertWidget(0, self._back)
        self.title_row.addStretch(1)
        bind_keys(self, self._bindings())
        self.resume = ResumeCard(self.theme)
        column = Column(self.theme, self.body)
        column.addWidget(self.view, 1)
        column.addWidget(self.board, 1)
        column.addWidget(self.resume, 1)
        column.addWidget(self.after, 1)
        self.title.hide()
        keeper.changed.connect(self.refresh_now)
        self.board_keys.group_wanted.connect(self._open_group)
        self._back.clicked.connect(self._to_board)
        self.after_keys.back_wanted.connect(self.clock_keys.back)
        self.resume.answered.connect(self._on_resumed)
        self.resume.line_kept.connect(self._on_line_kept)
        self.desk.changed.connect(self.refresh_now)
        self.desk.focus_wanted.connect(self.take_focus)
        self.clock_keys.leaving_phase.connect(self.view.script.finish_typing)
        self.clock_keys.leaving_phase.connect(self.view.wide.finish_typing)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self.view.retranslate()
        self.resume.retranslate()
        self.board.retranslate()
        self.after.retranslate()
        self._back.show_text(self.tr("All groups"))

    def arrange(self, room: Breakpoint) -> None:
        """Use this many columns."""
        self.view.arrange(room)
        self.board.arrange(room)
        self.after.arrange(room)
        self.refresh_now()

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Follow another event, or none."""
        self.desk.show_event(bridge)
        super().show_event(bridge)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the event as it is now."""
        self.refresh_now()

    @Slot()
    def refresh_now(self) -> None:
        """Show everything anew, for example another phase."""
        scene, lost = self.desk.scene(), self._keeper.interrupted
        every, over = self.desk.follows_all, self.after_keys.is_over
        self.view.setVisible(scene is not None and lost is None and not every and not over)
        self.board.setVisible(every and lost is None and not over)
        self.after.setVisible(over and lost is None)
        self._show_group_name()
        self.board_keys.show_messages()
        self.resume.setVisible(lost is not None)
        if lost is not None and self.bridge is not None:
            self._show_lost()
        if over:
            self.after_keys.show()
        elif every:
            self.board_keys.show()
        elif scene is not None:
            self.view.time.show_source(borrows=self.desk.borrows)
            self.view.show_scene(scene, self._strip(scene))

    def on_tick(self, now_ms: int) -> None:
        """Show the time."""
        if self.after.isVisible() or not self.desk.ticked(now_ms):
            return
        if self._keeper.interrupted is not None:
            self._show_lost()
            return
        if self.desk.follows_all:
            self.board_keys.show()
            return
        scene = self.desk.scene(now_ms)
        if scene is not None:
            self.view.show_time(scene, self._strip(scene))

    @property
    def wants_ticks(self) -> bool:
        """True while an event is open: before the start the time matters too."""
        return self.bridge is not None

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        if self.after_keys.is_over:
            return self.after.areas()
        return self.board.areas() if self.desk.follows_all else self.view.areas()

    def keys(self) -> Sequence[KeyRow]:
        """Return the keys of this page."""
        return key_rows()

    def letter_pressed(self, key: str) -> bool:
        """Act on a single letter, sign or Space."""
        if self._keeper.interrupted is not None:
            return False
        if self.desk.follows_all:
            return self._board_letter(key)
        if key.isdigit():
            self.floor_keys.digit(int(key))
            return True
        clock, floor = self.clock_keys, self.floor_keys
        does = {
            "Space": clock.pause,
            "+": partial(clock.adjust, 1),
            "-": partial(clock.adjust, -1),
            "T": clock.change_start,
            "H": floor.silence,
            "J": floor.join,
            "N": floor.new,
            "P": floor.pass_turn,
            "L": floor.late,
        }.get(key)
        if does is not None:
            does()
        return does is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys that print nothing while the page itself has the focus."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Escape if not self.hasFocus():
                self.take_focus()  # out of a field first: the board would act on all groups
            case Qt.Key.Key_Escape if self.floor_keys.asking or self.desk.looked_at:
                self.floor_keys.stop_asking()
                self.desk.looked_at = ""
                self.refresh_now()
            case Qt.Key.Key_Escape if self._back.isVisible():
                self._to_board()
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Down:
                self._step(1)
            case _:
                super().keyPressEvent(event)

    def accept(self) -> bool:
        """Accept the proposal that waits."""
        if self._keeper.interrupted is not None:
            return self.resume.press("F8")
        return super().accept() or self._strip_in_front().press("F8")

    def decline(self) -> bool:
        """Decline the proposal that waits."""
        if self._keeper.interrupted is not None:
            return self.resume.press("F9")
        return super().decline() or self._strip_in_front().press("F9")

    def add(self) -> bool:
        """Keep a question that came from the group, or a candidate."""
        if self.form_keys.choosing:
            self.view.topic.open_field()
        else:
            self.view.question.open_field()
        return True

    def prompt_cards(self) -> bool:
        """Show the prompt cards in the middle, or take them away."""
        self.form_keys.toggle_cards()
        return True

    @Slot()
    def toggle_help(self) -> None:
        """Put the help flag up or down."""
        if not self.desk.follows_all and self._keeper.interrupted is None:
            self.board_keys.toggle_help()

    @Slot(str)
    def _open_group(self, group_id: str) -> None:
        self.view.script.finish_typing()
        self.desk.follow(group_id)
        self.refresh_now()
        self.take_focus()

    @Slot()
    def _to_board(self) -> None:
        self.view.script.finish_typing()
        self._open_group("")

    def _show_group_name(self) -> None:
        """Say which group it is, where there are several."""
        bridge, group = self.bridge, self.desk.group()
        several = bridge is not None and len(bridge.state.all(Group)) > 1
        named = several and group is not None and not self.desk.follows_all
        self.title.setVisible(named)
        self._back.setVisible(named and bridge is not None and not bridge.own_group_id)
        if named and group is not None:
            text = self.tr("Group {number}").format(number=group.number)
            self.title.show_text(" · ".join(filter(None, (text, group.topic))))

    def _board_letter(self, key: str) -> bool:
        if key.isdigit():
            self.board_keys.open_numbered(int(key))
        elif key == "Space":
            self.clock_keys.pause()
        else:
            return False
        return True

    def _strip_in_front(self) -> DriftStrip:
        return self.board.strip if self.desk.follows_all else self.view.strip

    def _step(self, step: int) -> None:
        """Go through what the middle offers: candidates, or questions."""
        if self.form_keys.choosing:
            self.view.topic.mark_next(step)
        else:
            self.question_keys.step(step)

    def _enter(self) -> None:
        if self._keeper.interrupted is not None:
            self.resume.press("F8")
        elif self.form_keys.choosing:
            self.form_keys.choose_topic()
        else:
            self.floor_keys.enter()

    def yield_keys(self, *, yielded: bool) -> None:
        """Show no F8 and F9, because the window asks something first; or show them again."""
        super().yield_keys(yielded=yielded)
        self.view.strip.show_keys(keys=not yielded)
        self.board.strip.show_keys(keys=not yielded)

    @Slot(bool)
    def _on_resumed(self, leave_out: bool) -> None:  # noqa: FBT001 - a slot
        self._keeper.take_up(leave_out=leave_out)
        self.take_focus()

    @Slot(str)
    def _on_line_kept(self, line_id: str) -> None:
        if self.bridge is None:
            return
        line = self.bridge.state.find(Line, line_id)
        if line is not None:
            self.bridge.execute(finish_line, line_id, parse(line.text))

    def _strip(self, scene: Scene) -> StripFacts | None:
        return self.desk.drift.facts(scene, scene.forecast)

    def _send(self, *, next_phase: bool) -> None:
        if self.desk.follows_all:
            side = self.board.side
            (side.send_next if next_phase else side.send_five)()

    def _show_rules(self) -> None:
        self.view.script.show_tab(RULES)

    def _show_lost(self) -> None:
        lost, bridge = self._keeper.interrupted, self.bridge
        if lost is not None and bridge is not None:
            now_ms = self.desk.now_ms
            status = bridge.status(lost.group_id, now_ms)
            self.resume.show_lost(lost, status, bridge.state, event_time(bridge.state), now_ms)

    def _unless_asked(self, does: Callable[[], object]) -> None:
        """Let no key move a clock before it was said whether the event goes on."""
        if self._keeper.interrupted is None:
            does()

    def _bindings(self) -> Mapping[str, Callable[[], object]]:
        keys = self._keys_of_clock()
        return {key: partial(self._unless_asked, does) for key, does in keys.items()}

    def _keys_of_clock(self) -> Mapping[str, Callable[[], object]]:
        clock = self.clock_keys
        return {
            "F3": self._show_rules,
            "F7": partial(self._send, next_phase=False),
            "Shift+F7": partial(self._send, next_phase=True),
            "F5": clock.start,
            "Ctrl+Right": clock.next,
            "Ctrl+Left": clock.back,
            "PgUp": partial(clock.adjust, 5),
            "PgDown": partial(clock.adjust, -5),
            "Ctrl+PgUp": partial(clock.move_all, 5),
            "Ctrl+PgDown": partial(clock.move_all, -5),
            "Alt++": partial(clock.move_all, 1),
            "Alt+-": partial(clock.move_all, -1),
        }
