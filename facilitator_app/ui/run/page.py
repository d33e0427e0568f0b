"""Run: the facilitator's one screen, or all groups at once for the coordinator."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.keys import KeyRow
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.run.clock_keys import ClockKeys
from facilitator_app.ui.run.drift import StripFacts
from facilitator_app.ui.run.floor_keys import FloorKeys
from facilitator_app.ui.run.group_desk import GroupDesk
from facilitator_app.ui.run.group_view import GroupView
from facilitator_app.ui.run.question_keys import QuestionKeys
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.run.script_card import RULES
from facilitator_app.ui.run.shortcuts import RunShortcuts, key_rows
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.widgets.boxes import Column


class RunPage(Page):
    """Follows one group; every key is one command, and every command can be undone."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(PageId.RUN, kit)
        self.desk = GroupDesk(kit, self)
        self.view = GroupView(self.theme)
        self.clock_keys = ClockKeys(kit, self.desk, self.view, self.strips)
        self.floor_keys = FloorKeys(self.desk, self.view)
        self.question_keys = QuestionKeys(self.desk, self.view)
        self._shortcuts = RunShortcuts(self, self._bindings())
        Column(self.theme, self.body).addWidget(self.view)
        self.title.hide()
        self.desk.changed.connect(self.refresh_now)
        self.clock_keys.leaving_phase.connect(self.view.script.finish_typing)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self.view.retranslate()

    def arrange(self, room: Breakpoint) -> None:
        """Use this many columns."""
        self.view.arrange(room)

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
        scene = self.desk.scene()
        self.view.setVisible(scene is not None)
        if scene is not None:
            self.view.show_scene(scene, self._strip(scene))

    def on_tick(self, now_ms: int) -> None:
        """Show the time."""
        scene = self.desk.scene(now_ms)
        if scene is not None:
            self.view.show_time(scene, self._strip(scene))

    @property
    def wants_ticks(self) -> bool:
        """True while an event is open: before the start the time matters too."""
        return self.bridge is not None

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        return self.view.areas()

    def keys(self) -> Sequence[KeyRow]:
        """Return the keys of this page."""
        return key_rows()

    def letter_pressed(self, key: str) -> bool:
        """Act on a single letter, sign or Space."""
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
                self.floor_keys.enter()
            case Qt.Key.Key_Escape if self.floor_keys.asking or self.desk.looked_at:
                self.floor_keys.stop_asking()
                self.desk.looked_at = ""
                self.refresh_now()
            case Qt.Key.Key_Up:
                self.question_keys.step(-1)
            case Qt.Key.Key_Down:
                self.question_keys.step(1)
            case _:
                super().keyPressEvent(event)

    def accept(self) -> bool:
        """Accept the proposal that waits."""
        return super().accept() or self.view.strip.press("F8")

    def decline(self) -> bool:
        """Decline the proposal that waits."""
        return super().decline() or self.view.strip.press("F9")

    def add(self) -> bool:
        """Keep a question that came from the group."""
        self.view.question.open_field()
        return True

    def _strip(self, scene: Scene) -> StripFacts | None:
        return self.desk.drift.facts(scene, scene.forecast)

    def _show_rules(self) -> None:
        self.view.script.show_tab(RULES)

    def _bindings(self) -> Mapping[str, Callable[[], object]]:
        clock = self.clock_keys
        return {
            "F3": self._show_rules,
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
