"""What the cells of the header say of an open event."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import MINUTE_MS, Event, Group, LiveEvent, Phase
from facilitator_app.core.timeline import Face, TrackStatus
from facilitator_app.env.clock import Clock, local_offset_at
from facilitator_app.ui.formats import clock_time_of, place_and_time, time_left
from facilitator_app.ui.header import NOTHING, CellFacts
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.texts import failed_write_text
from facilitator_app.ui.theme import Token

LATE_FOR_MS = 12 * 60 * MINUTE_MS
NEAR_MS = 24 * 60 * MINUTE_MS
_RING: dict[Face, Token] = {
    Face.SOON: "amberfill",
    Face.OVER: "lingon",
    Face.PAUSED: "ctl",
    Face.SILENCE: "ctl",
}


class EventCells:
    """Reads the cells off an open event."""

    def __init__(self, bridge: SessionBridge, clock: Clock) -> None:
        self._bridge, self._clock = bridge, clock

    def matters(self, changes: ChangeSet) -> bool:
        """Return True when the header may show something else now: not for every letter typed."""
        return changes.touches(Event, Phase, Group, LiveEvent)

    def event(self) -> CellFacts:
        """Return which event it is."""
        event = self._bridge.state.event
        return CellFacts(event.title or self._bridge.path.stem, place_and_time(event))

    def phase(self, now_ms: int) -> CellFacts:
        """Return the phase of the clock that stands for the event; nothing when none runs."""
        leading = self._bridge.leading_group_id
        if leading:
            return self._running(self._bridge.status(leading, now_ms), now_ms)
        return self._late(now_ms)

    def beat(self, now_ms: int) -> object:
        """Return what is another one whenever time alone lets a cell read differently."""
        leading = self._bridge.leading_group_id
        left = self._bridge.status(leading, now_ms).seconds if leading else None
        return now_ms // 1000, left

    def saved(self, saved_ms: int | None, *, slow: bool) -> CellFacts:
        """Return whether everything is on disk.

        Args:
            saved_ms: When something was last written; None when nothing was yet.
            slow: True when a write has been under way for a while.
        """
        bridge, translate = self._bridge, QCoreApplication.translate
        if not bridge.writable:
            title = translate("Header", "Only to read")
            return CellFacts(title, translate("Header", "nothing is saved"), "lock")
        if bridge.rehearses:
            title = translate("Header", "Rehearsal")
            detail = translate("Header", "nothing is saved")
            return CellFacts(title, detail, "play", None, "amber", "amber")
        if bridge.write_problem is not None:
            title = translate("Header", "%n change(s) not saved", "", bridge.unsaved)
            detail = failed_write_text(bridge.write_problem)
            return CellFacts(title, detail, "octagon-alert", None, "lingon", "lingon")
        if bridge.unsaved and slow:
            return CellFacts(translate("Header", "Saving…"), "", "hard-drive", None, "text2")
        title = translate("Header", "Saved")
        if saved_ms is not None:
            template = translate("Header", "Saved {time}")
            title = template.format(time=self.clock_time(saved_ms))
        return CellFacts(title, translate("Header", "on disk"), "circle-check", None, "moss")

    def clock_time(self, at_ms: int) -> str:
        """Return a clock time as on the wall: near the event the one that its plan is in.

        Args:
            at_ms: In the event's own time, which may be behind the time of day.
        """
        at_ms += self._clock.wall_ms() - self._clock.now_ms()
        event = self._bridge.state.event
        near = abs(at_ms - event.at_ms(event.start_minute)) < NEAR_MS
        return clock_time_of(at_ms, event.utc_offset_minutes if near else local_offset_at(at_ms))

    def _running(self, status: TrackStatus, now_ms: int) -> CellFacts:
        translate, face = QCoreApplication.translate, status.face
        title = status.phase.title if status.phase else translate("Header", "Removed phase")
        silent = face is Face.SILENCE and status.silence_ms is not None
        left = time_left((status.silence_ms or 0) if silent else status.remaining_ms)
        match face:
            case Face.PAUSED:
                detail = translate("Header", "{time} · stopped").format(time=left)
            case Face.SILENCE:
                detail = translate("Header", "{time} of silence").format(time=left)
            case Face.OVER:
                detail = translate("Header", "{time} over time").format(time=left)
            case _:
                end = self.clock_time(now_ms + status.remaining_ms)
                template = translate("Header", "{time} left · ends {end}")
                detail = template.format(time=left, end=end)
        over = face is Face.OVER
        share = 1.0 if over else round(status.share_left, 2)  # a small ring shows no less
        return CellFacts(
            title, detail, "", share, _RING.get(face, "pri"), "lingon" if over else "text"
        )

    def _late(self, now_ms: int) -> CellFacts:
        """Say that the clock should be running by now, if it has not run yet."""
        bridge, translate = self._bridge, QCoreApplication.translate
        event = bridge.state.event
        late_ms = now_ms - event.at_ms(event.groups_start_minute)
        begun = any(bridge.track(group.id).runs for group in bridge.state.all(Group))
        if begun or not 0 <= late_ms < LATE_FOR_MS:
            return NOTHING
        title = translate("Header", "The clock is not running")
        detail = translate("Header", "%n min", "", late_ms // MINUTE_MS)
        return CellFacts(title, detail, "clock", None, "amber", "amber")
