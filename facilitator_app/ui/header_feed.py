"""What the header shows of the open event, kept up to date with changes, ticks and the writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import MINUTE_MS, Event, Group, LiveEvent, Phase
from facilitator_app.core.overview import leading_group
from facilitator_app.core.timeline import Track, TrackState, TrackStatus
from facilitator_app.env.clock import local_offset_at
from facilitator_app.ui.formats import clock_time_of, place_and_time, time_left
from facilitator_app.ui.header import NOTHING, CellFacts, Header
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.texts import failed_write_text

if TYPE_CHECKING:
    from facilitator_app.ui.session_bridge import SessionBridge

SLOW_SAVE_MS = 400
LATE_FOR_MS = 12 * 60 * MINUTE_MS
NEAR_MS = 24 * 60 * MINUTE_MS
SOON = 0.2  # the last fifth of a phase
_SHOWN = (Event, Phase, Group, LiveEvent)


class HeaderFeed(QObject):
    """Feeds the header; the tick runs while a clock does."""

    def __init__(self, header: Header, kit: Kit) -> None:
        super().__init__(header)
        self._header, self._kit = header, kit
        self._bridge: SessionBridge | None = None
        self._saved_ms: int | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_SAVE_MS)
        self._slow.timeout.connect(self._show_saved)
        kit.ticker.tick.connect(self._on_time)
        kit.ticker.minute.connect(self._on_time)
        self.show_all()

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Show another event, or none."""
        if self._bridge is not None:
            self._bridge.changed.disconnect(self._on_changed)
            self._bridge.saved.disconnect(self._on_saved)
            self._bridge.failed.disconnect(self._show_saved)
        self._bridge, self._saved_ms = bridge, None
        if bridge is not None:
            bridge.changed.connect(self._on_changed)
            bridge.saved.connect(self._on_saved)
            bridge.failed.connect(self._show_saved)
        self.show_all()

    def show_all(self) -> None:
        """Show everything anew, for example in another language."""
        bridge = self._bridge
        if bridge is None:
            title, detail = self.tr("Dialogue Desk"), self.tr("No event is open")
        else:
            event = bridge.state.event
            title, detail = event.title or bridge.path.stem, place_and_time(event)
        self._header.show_cell("event", CellFacts(title, detail))
        self._show_saved()
        self._on_time(self._kit.clock.now_ms())
        self._kit.ticker.hold("header", wanted=bridge is not None and bridge.is_running)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        self._slow.start()
        if changes.touches(*_SHOWN):  # not for every letter that is typed
            self.show_all()

    @Slot(int)
    def _on_saved(self, _: int) -> None:
        self._saved_ms = self._kit.clock.now_ms()
        self._slow.stop()
        self._show_saved()

    @Slot(object)
    def _on_time(self, now_ms: int) -> None:
        self._header.show_cell("clock", CellFacts(self._clock_time(now_ms)))
        self._header.show_cell("phase", self._phase_facts(now_ms))

    def _phase_facts(self, now_ms: int) -> CellFacts:
        bridge = self._bridge
        if bridge is None:
            return NOTHING
        tracks = {group.id: bridge.track(group.id) for group in bridge.state.all(Group)}
        leading = leading_group(tracks, bridge.own_group_id)
        if leading:
            return self._running_facts(bridge.status(leading, now_ms), now_ms)
        return self._late_facts(bridge, tracks, now_ms)

    def _running_facts(self, status: TrackStatus, now_ms: int) -> CellFacts:
        title = status.phase.title if status.phase else self.tr("Removed phase")
        left = time_left(status.remaining_ms)
        share = max(0.0, status.remaining_ms / status.length_ms) if status.length_ms else 0.0
        if status.state is TrackState.PAUSED:
            return CellFacts(title, self.tr("{time} · stopped").format(time=left), "", share, "ctl")
        if status.remaining_ms < 0:
            detail = self.tr("{time} over time").format(time=left)
            return CellFacts(title, detail, "", 1.0, "lingon", "lingon")
        end = self._clock_time(now_ms + status.remaining_ms)
        detail = self.tr("{time} left · ends {end}").format(time=left, end=end)
        return CellFacts(title, detail, "", share, "amberfill" if share <= SOON else "pri")

    def _late_facts(
        self, bridge: SessionBridge, tracks: dict[str, Track], now_ms: int
    ) -> CellFacts:
        """Say that the clock should be running by now, if it has not run yet."""
        event = bridge.state.event
        late_ms = now_ms - event.at_ms(event.groups_start_minute)
        if any(track.runs for track in tracks.values()) or not 0 <= late_ms < LATE_FOR_MS:
            return NOTHING
        title = self.tr("The clock is not running")
        detail = self.tr("%n min", "", late_ms // MINUTE_MS)
        return CellFacts(title, detail, "clock", None, "amber", "amber")

    @Slot()
    def _show_saved(self) -> None:
        self._header.show_cell("saved", self._saved_facts())

    def _saved_facts(self) -> CellFacts:
        bridge = self._bridge
        if bridge is None:
            return NOTHING
        if not bridge.writable:
            return CellFacts(self.tr("Only to read"), self.tr("nothing is saved"), "lock")
        problem = bridge.write_problem
        if problem is not None:
            title = self.tr("%n change(s) not saved", "", bridge.unsaved)
            detail = failed_write_text(problem)
            return CellFacts(title, detail, "octagon-alert", None, "lingon", "lingon")
        if bridge.unsaved and not self._slow.isActive():
            return CellFacts(self.tr("Saving…"), "", "hard-drive", None, "text2")
        detail = self.tr("on disk")
        if self._saved_ms is None:
            return CellFacts(self.tr("Saved"), detail, "circle-check", None, "moss")
        title = self.tr("Saved {time}").format(time=self._clock_time(self._saved_ms))
        return CellFacts(title, detail, "circle-check", None, "moss")

    def _clock_time(self, at_ms: int) -> str:
        """Return a clock time as on the wall: near the event the one that its plan is in.

        Args:
            at_ms: In the event's own time, which may be behind the time of day.
        """
        at_ms += self._kit.clock.wall_ms() - self._kit.clock.now_ms()
        event = self._bridge.state.event if self._bridge is not None else None
        if event is not None and abs(at_ms - event.at_ms(event.start_minute)) < NEAR_MS:
            return clock_time_of(at_ms, event.utc_offset_minutes)
        return clock_time_of(at_ms, local_offset_at(at_ms))
