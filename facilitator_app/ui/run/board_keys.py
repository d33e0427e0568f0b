"""What the keys and buttons of the coordinator's board do, and messages at a group's own desk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from facilitator_app.core.board import Board, board
from facilitator_app.core.commands import messages
from facilitator_app.core.forecast import event_time
from facilitator_app.core.model import Broadcast, Group, Message
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.run.board_view import BoardView
from facilitator_app.ui.run.clock_keys import ClockKeys
from facilitator_app.ui.run.drift import StripFacts
from facilitator_app.ui.run.group_desk import GroupDesk
from facilitator_app.ui.run.scene import scene_of
from facilitator_app.ui.run.words import message_text
from facilitator_app.ui.widgets.strips import Strips

MESSAGE, SEEN = "message", "seen"


class BoardKeys(QObject):
    """Follows all groups.

    Attributes:
        group_wanted: Id of a group that somebody wants to see.
    """

    group_wanted = Signal(str)

    def __init__(self, desk: GroupDesk, view: BoardView, clock: ClockKeys, strips: Strips) -> None:
        super().__init__(desk)
        self._desk, self._view, self._strips = desk, view, strips
        self._shown: Broadcast | None = None
        view.opened.connect(self.group_wanted)
        view.strip_pressed.connect(clock.press_strip)
        view.start_wanted.connect(clock.start)
        view.next_wanted.connect(clock.next)
        view.pause_wanted.connect(clock.pause)
        view.side.message_wanted.connect(self._on_message)
        view.side.coming.connect(self._on_coming)
        view.side.settled.connect(self._on_settled)
        strips.pressed.connect(self._on_strip)

    def show(self) -> None:
        """Show all groups as they are now."""
        bridge = self._desk.bridge
        if bridge is None:
            return
        now_ms = self._desk.now_ms
        tracks = {group.id: bridge.track(group.id) for group in bridge.state.all(Group)}
        shown = board(bridge.state, now_ms, tracks)
        time = event_time(bridge.state)
        self._view.show_board(shown, bridge.state, time, now_ms, self._strip(shown, now_ms))

    def open_numbered(self, number: int) -> None:
        """Open the group that people call `number`."""
        bridge = self._desk.bridge
        groups = bridge.state.all(Group) if bridge is not None else ()
        group = next((each for each in groups if each.number == number), None)
        if group is not None:
            self.group_wanted.emit(group.id)

    def show_messages(self) -> None:
        """Show a group what the coordinator told it; only at the group's own desk."""
        bridge = self._desk.bridge
        own = bridge.own_group_id if bridge is not None else ""
        waiting = messages.unseen_by(bridge.state, own) if bridge is not None and own else []
        newest = waiting[-1] if waiting else None
        if newest != self._shown:
            self._shown = newest
            if newest is None:
                self._strips.take(MESSAGE)
            else:
                self._strips.put(MESSAGE, partial(_message_notice, newest))

    def toggle_help(self, text: str = "") -> None:
        """Put the help flag of the group up, or take it down."""
        bridge, group = self._desk.bridge, self._desk.group()
        if bridge is None or group is None:
            return
        if group.help_at_ms is None:
            bridge.execute(messages.raise_help, group.id, self._desk.now_ms, text)
        else:
            bridge.execute(messages.lower_help, group.id)

    def _strip(self, shown: Board, now_ms: int) -> StripFacts | None:
        slowest, bridge = shown.forecast.slowest, self._desk.bridge
        if slowest is None or bridge is None:
            return None
        group = bridge.state.get(Group, slowest.group_id)
        scene = scene_of(bridge.state, group, bridge.track(group.id), now_ms)
        sentence = self.tr("Group {number} decides the end.")
        text = sentence.format(number=group.number)
        return self._desk.drift.facts(scene, slowest, group_text=text)

    @Slot(str, str, int)
    def _on_message(self, what: str, text: str, minute: int) -> None:
        bridge = self._desk.bridge
        if bridge is not None:
            now_ms = self._desk.now_ms
            kind = Message(what)
            bridge.execute(messages.send, bridge.new_id, now_ms, kind, text=text, minute=minute)

    @Slot(str)
    def _on_coming(self, group_id: str) -> None:
        bridge = self._desk.bridge
        if bridge is not None:
            bridge.execute(messages.come_to_help, bridge.new_id, group_id, self._desk.now_ms)

    @Slot(str)
    def _on_settled(self, group_id: str) -> None:
        bridge = self._desk.bridge
        if bridge is not None:
            bridge.execute(messages.lower_help, group_id)

    @Slot(str, str)
    def _on_strip(self, name: str, action: str) -> None:
        bridge, message = self._desk.bridge, self._shown
        if name == MESSAGE and action == SEEN and bridge is not None and message is not None:
            own = [bridge.own_group_id]
            bridge.execute_now(messages.mark_seen, message.id, own, self._desk.now_ms)


def _message_notice(message: Broadcast) -> Notice:
    text = message_text(message.what, message.text, message.minute)
    seen = QCoreApplication.translate("BoardKeys", "Seen")
    return Notice(
        "pri",
        "megaphone",
        text,
        actions=(NoticeAction(SEEN, seen, "F8", "check", primary=True),),
        closable=False,
    )
