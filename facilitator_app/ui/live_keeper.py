"""Watches over a running event whichever page is in front.

Breaks and pair buzz end by themselves, a sleep of the computer is asked about, a moved clock is
told, the computer is kept awake, and an event that was running when the program ended is offered
again. A tick writes nothing unless one of these happened.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.commands import live
from facilitator_app.core.forecast import event_time
from facilitator_app.core.model import Group, LiveEvent
from facilitator_app.core.resuming import Interrupted, interrupted
from facilitator_app.core.timeline import Face, TrackState, is_over
from facilitator_app.env.time_watch import ClockMoved, Slept, TimeWatch
from facilitator_app.env.wake_lock import WakeLock
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.live_notices import (
    CLOCK,
    COUNT_IN,
    LEAVE_OUT,
    NOT_AWAKE,
    NOT_STARTED,
    RUN,
    SLEPT,
    clock_notice,
    not_awake_notice,
    not_started_notice,
    slept_notice,
)
from facilitator_app.ui.notices import Notice
from facilitator_app.ui.widgets.strips import Strips

if TYPE_CHECKING:
    from facilitator_app.ui.session_bridge import SessionBridge

REMIND_AFTER_MS = 60_000
REMIND_FOR_MS = 3 * 3_600_000


class LiveKeeper(QObject):
    """Follows the open event through the ticks.

    Attributes:
        changed: Whether an interrupted event waits to be taken up again has changed.
        phase_over: A phase of the group followed has just run out of time.
        run_wanted: Somebody wants to see the run page.
        flags_changed: How many groups have their help flag up.
        dialogue_over: Every group that began has just come to its end.
    """

    changed = Signal()
    phase_over = Signal()
    run_wanted = Signal()
    flags_changed = Signal(int)
    dialogue_over = Signal()

    def __init__(
        self, kit: Kit, strips: Strips, watch: TimeWatch, wake: WakeLock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._kit, self._strips, self._watch, self._wake = kit, strips, watch, wake
        self._bridge: SessionBridge | None = None
        self._gaps: list[Slept] = []
        self._over: set[tuple[str, str]] = set()
        self._reminded = self._told_not_awake = False
        self._second = 0  # the one that was looked at last
        self.interrupted: Interrupted | None = None
        kit.ticker.tick.connect(self._on_tick)
        kit.ticker.minute.connect(self._on_minute)
        strips.pressed.connect(self._on_strip)

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Follow another event, or none; its time goes on from where it was."""
        for name in (SLEPT, CLOCK, NOT_AWAKE, NOT_STARTED):
            self._strips.take(name)
        if self._bridge is not None:
            self._bridge.changed.disconnect(self._on_changed)
        self._bridge = bridge
        if bridge is not None:
            bridge.changed.connect(self._on_changed)
        self._count_flags()
        self._gaps.clear()
        self._over.clear()
        self._reminded = False
        behind_ms = event_time(bridge.state).behind_ms if bridge is not None else 0
        self._kit.clock.carry_on(behind_ms)
        self._watch.start_over()
        self.interrupted = None
        if bridge is not None and bridge.writable:
            self.interrupted = interrupted(bridge.state, self._kit.clock.now_ms())
        self._hold_awake()
        self.changed.emit()

    def take_up(self, *, leave_out: bool) -> None:
        """Go on with an event that was interrupted, with the time that was lost or without it."""
        lost, self.interrupted = self.interrupted, None
        if lost is not None and leave_out and self._bridge is not None:
            self._leave_out(lost.since_ms, self._kit.clock.now_ms())
        self.changed.emit()

    @property
    def asks(self) -> bool:
        """True while nothing may happen by itself, because something is being asked."""
        return bool(self._gaps) or self.interrupted is not None

    @Slot(object)
    def _on_tick(self, now_ms: int) -> None:
        bridge = self._bridge
        if bridge is None:
            return
        for found in self._watch.look():
            if isinstance(found, Slept):
                self._on_slept(found)
            else:
                self._on_clock_moved(found)
        if self._gaps:
            self._strips.renew(SLEPT)
        if self._second == now_ms // 1000:
            return
        self._second = now_ms // 1000
        if not self.asks and bridge.writable:
            self._follow_phases(bridge, now_ms)
        self._hold_awake()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Group):
            self._count_flags()
        if changes.touches(LiveEvent):
            self._second = 0  # look anew at the next tick
            self._hold_awake()
            self._see_the_end()

    def _see_the_end(self) -> None:
        bridge = self._bridge
        if bridge is not None:
            groups = bridge.state.all(Group)
            if is_over(bridge.track(group.id) for group in groups):
                self.dialogue_over.emit()

    def _count_flags(self) -> None:
        groups = self._bridge.state.all(Group) if self._bridge is not None else ()
        self.flags_changed.emit(sum(group.help_at_ms is not None for group in groups))

    @Slot(object)
    def _on_minute(self, now_ms: int) -> None:
        bridge = self._bridge
        if bridge is None or not bridge.writable or self._reminded:
            return
        event = bridge.state.event
        late_ms = now_ms - event_time(bridge.state).at_ms(event.groups_start_minute)
        begun = any(bridge.track(group.id).runs for group in bridge.state.all(Group))
        if not begun and REMIND_AFTER_MS <= late_ms < REMIND_FOR_MS:
            self._reminded = True
            self._strips.put(NOT_STARTED, partial(not_started_notice, event.groups_start_minute))

    def _follow_phases(self, bridge: SessionBridge, now_ms: int) -> None:
        """Let breaks and pair buzz end by themselves, and tell when a phase has run out of time."""
        if bridge.is_running:
            self._strips.take(NOT_STARTED)
        for group_id in self._own_groups(bridge):
            status = bridge.status(group_id, now_ms)
            phase = status.phase
            if phase is None or status.state is not TrackState.RUNNING or status.remaining_ms > 0:
                continue
            if phase.auto_next:
                ended_ms = now_ms + status.remaining_ms  # then, not when the tick came
                bridge.execute(live.next_phase, bridge.new_id, [group_id], ended_ms)
            elif (group_id, phase.id) not in self._over and status.face is not Face.SILENCE:
                self._over.add((group_id, phase.id))
                self.phase_over.emit()

    def _on_slept(self, slept: Slept) -> None:
        if self._running():
            self._gaps.append(slept)
            self._strips.put(SLEPT, self._slept_notice, urgent=True)

    def _on_clock_moved(self, moved: ClockMoved) -> None:
        bridge = self._bridge
        if bridge is None or not bridge.writable:
            return
        bridge.execute_now(live.keep_behind, moved.behind_ms)
        if moved.worth_saying and bridge.is_running:
            self._strips.put(CLOCK, partial(clock_notice, moved.by_ms))

    def _slept_notice(self) -> Notice:
        bridge = self._bridge
        assert bridge is not None
        since_ms, until_ms = self._gaps[0].since_ms, self._gaps[-1].until_ms
        slept_ms = sum(gap.until_ms - gap.since_ms for gap in self._gaps)
        running = self._running()
        now_ms = self._kit.clock.now_ms()
        left_ms = bridge.status(running[0], now_ms).remaining_ms if running else 0
        time = event_time(bridge.state)
        return slept_notice(time, since_ms, until_ms, slept_ms, left_ms)

    @Slot(str, str)
    def _on_strip(self, name: str, action: str) -> None:
        if name == SLEPT and action in (COUNT_IN, LEAVE_OUT):
            gaps, self._gaps = self._gaps, []
            self._strips.take(SLEPT)
            if action == LEAVE_OUT:
                for gap in gaps:
                    self._leave_out(gap.since_ms, gap.until_ms)
        elif action == RUN:
            self._strips.take(name)
            self.run_wanted.emit()

    def _leave_out(self, since_ms: int, until_ms: int) -> None:
        bridge = self._bridge
        running = self._running()
        if bridge is not None and running:
            now_ms = self._kit.clock.now_ms()
            bridge.execute(live.leave_out, bridge.new_id, running, now_ms, since_ms, until_ms)

    def _running(self) -> list[str]:
        """Return the groups of this desk whose clock is running."""
        bridge = self._bridge
        if bridge is None:
            return []
        now_ms = self._kit.clock.now_ms()
        states = {
            group_id: bridge.status(group_id, now_ms).state for group_id in self._own_groups(bridge)
        }
        return [group_id for group_id, state in states.items() if state is TrackState.RUNNING]

    def _own_groups(self, bridge: SessionBridge) -> list[str]:
        if bridge.own_group_id:
            return [bridge.own_group_id]
        return [group.id for group in bridge.state.all(Group)]

    def _hold_awake(self) -> None:
        running = self._bridge is not None and self._bridge.is_running
        self._wake.want(running)
        if self._wake.fails and not self._told_not_awake:
            self._told_not_awake = True
            self._strips.put(NOT_AWAKE, not_awake_notice)
