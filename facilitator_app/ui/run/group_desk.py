"""The group that the run page follows: its scene, its commands, what it was told last."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator_app.core.circle import Span
from facilitator_app.core.model import Form, Group
from facilitator_app.core.timeline import Track
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.run.desk import RunDesk
from facilitator_app.ui.run.drift import DriftKeeper
from facilitator_app.ui.run.scene import Scene, scene_of

if TYPE_CHECKING:
    from facilitator_app.ui.session_bridge import SessionBridge


class GroupDesk(QObject):
    """What the keys and cards of one group lean on; the event itself is kept by the bridge.

    Attributes:
        changed: Something other than the event wants to be shown anew.
        focus_wanted: The page itself should have the focus again.
    """

    changed = Signal()
    focus_wanted = Signal()

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self.bridge: SessionBridge | None = None
        self.drift = DriftKeeper()
        self.group_id, self.looked_at = "", ""
        self.span = Span.PHASE
        self._ticked: object = None
        self.borrows = True  # more time is lent by later phases; else everything after it moves

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Follow another event, or none."""
        self.bridge = bridge
        self.group_id, self.looked_at = "", ""
        self.drift.forget()

    def follow(self, group_id: str) -> None:
        """Follow another group."""
        if group_id != self.group_id:
            self.group_id, self.looked_at = group_id, ""
            self.drift.forget_done()

    def group(self) -> Group | None:
        """Return the group: one's own, the one that was opened, or the first."""
        if self.bridge is None:
            return None
        wanted = self.bridge.own_group_id or self.group_id
        groups = self.bridge.state.all(Group)
        return next((each for each in groups if each.id == wanted), groups[0] if groups else None)

    @property
    def follows_all(self) -> bool:
        """True while the coordinator looks at all groups at once."""
        bridge = self.bridge
        if bridge is None or bridge.own_group_id or self.group_id:
            return False
        return len(bridge.state.all(Group)) > 1

    def scene_of_group(self, group_id: str) -> Scene | None:
        """Return a group now; None when it is not there."""
        group = self.bridge.state.find(Group, group_id) if self.bridge is not None else None
        if self.bridge is None or group is None:
            return None
        return scene_of(self.bridge.state, group, self.bridge.track(group.id), self.now_ms)

    def scene(self, now_ms: int | None = None) -> Scene | None:
        """Return the group at a moment, now unless it is given; None without a group."""
        group = self.group()
        if self.bridge is None or group is None:
            return None
        return scene_of(
            self.bridge.state,
            group,
            self.bridge.track(group.id),
            self.now_ms if now_ms is None else now_ms,
            looked_at=self.looked_at,
            timed=self._kit.preferences.value.timed_turns,
            span=self.span,
        )

    @property
    def now_ms(self) -> int:
        """The event's time."""
        return self._kit.clock.now_ms()

    @property
    def commands(self) -> RunDesk | None:
        """The commands of the group, or of all of them on the board; None without groups."""
        group = self.group()
        if self.bridge is None or group is None:
            return None
        timed = self._kit.preferences.value.timed_turns
        every = [each.id for each in self.bridge.state.all(Group)]
        group_ids = every if self.follows_all else [group.id]
        return RunDesk(self.bridge, self._kit.clock, group_ids, timed=timed)

    def ticked(self, now_ms: int) -> bool:
        """Return True when a label may read differently than at the last tick.

        Each second of the clock, and each second of what is left: those begin at other moments.
        """
        bridge, group = self.bridge, self.group()
        if bridge is None or group is None:
            return False
        groups = bridge.state.all(Group) if self.follows_all else (group,)
        tracks = [(each.id, bridge.track(each.id)) for each in groups]
        moving = [each for each, track in tracks if track.silence or _runs(track)]
        labels = tuple(bridge.status(each, now_ms).seconds for each in moving)
        before, self._ticked = self._ticked, (now_ms // 1000, labels)
        return self._ticked != before

    @property
    def running_id(self) -> str:
        """The phase that is going on; "" when none is."""
        group = self.group()
        run = self.bridge.track(group.id).current if self.bridge and group else None
        return run.phase_id if run else ""

    @property
    def phase_id(self) -> str:
        """The phase that the cards are about; "" when there is none."""
        scene = self.scene()
        return scene.phase.id if scene is not None and scene.phase is not None else ""

    @property
    def in_round(self) -> bool:
        """True while the phase going on is a round."""
        scene = self.scene()
        running = scene.running if scene is not None else None
        return running is not None and running.form is Form.ROUND

    def saying(self, text: str, command: Callable[[], bool]) -> bool:
        """Give a command, and say for a while what it did: shown anew once for both."""
        self.drift.done(text, self.now_ms)
        if command():
            return True
        self.drift.forget_done()
        return False

    def say_done(self, text: str) -> None:
        """Say for a while what a command did."""
        self.drift.done(text, self.now_ms)
        self.changed.emit()


def _runs(track: Track) -> bool:
    return track.current is not None and not track.current.is_paused
