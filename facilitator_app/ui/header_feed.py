"""What the header shows, kept up to date with changes, ticks and the writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from facilitator_app.env.clock import local_offset_at
from facilitator_app.ui.formats import clock_time_of
from facilitator_app.ui.header import NOTHING, CellFacts, Header
from facilitator_app.ui.kit import Kit

if TYPE_CHECKING:  # without an event there is nothing to fold: the start page needs no records
    from facilitator_app.core.changes import ChangeSet
    from facilitator_app.ui.event_cells import EventCells
    from facilitator_app.ui.session_bridge import SessionBridge

SLOW_SAVE_MS = 400


class HeaderFeed(QObject):
    """Feeds the header; the tick runs while a clock does."""

    def __init__(self, header: Header, kit: Kit) -> None:
        super().__init__(header)
        self._header, self._kit = header, kit
        self._bridge: SessionBridge | None = None
        self._cells: EventCells | None = None
        self._saved_ms: int | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_SAVE_MS)
        self._slow.timeout.connect(self._on_slow)
        self._is_slow = False
        self._beat: object = None
        kit.ticker.tick.connect(self._on_tick)
        kit.ticker.minute.connect(self._on_time)
        self.show_all()

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Show another event, or none."""
        if self._bridge is not None:
            self._bridge.changed.disconnect(self._on_changed)
            self._bridge.saved.disconnect(self._on_saved)
            self._bridge.failed.disconnect(self._show_saved)
        self._bridge, self._cells, self._saved_ms = bridge, None, None
        self._slow.stop()
        if bridge is not None:
            from facilitator_app.ui.event_cells import EventCells  # noqa: PLC0415 - see above

            self._cells = EventCells(bridge, self._kit.clock)
            bridge.changed.connect(self._on_changed)
            bridge.saved.connect(self._on_saved)
            bridge.failed.connect(self._show_saved)
        self.show_all()

    def show_all(self) -> None:
        """Show everything anew, for example in another language."""
        cells = self._cells
        nothing = CellFacts(self.tr("Dialogue Desk"), self.tr("No event is open"))
        self._header.show_cell("event", cells.event() if cells else nothing)
        self._show_saved()
        self._on_time(self._kit.clock.now_ms())
        running = self._bridge is not None and self._bridge.is_running
        self._kit.ticker.hold("header", wanted=running)

    @Slot()
    def _on_slow(self) -> None:
        self._is_slow = True
        self._show_saved()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if not self._slow.isActive():
            self._is_slow = False
            self._slow.start()
        if self._cells is not None and self._cells.matters(changes):
            self.show_all()

    @Slot(int)
    def _on_saved(self, _: int) -> None:
        self._saved_ms = self._kit.clock.now_ms()
        if self._bridge is not None and not self._bridge.unsaved:
            self._slow.stop()
            self._is_slow = False
        self._show_saved()

    @Slot(object)
    def _on_tick(self, now_ms: int) -> None:
        beat = self._cells.beat(now_ms) if self._cells is not None else now_ms // 1000
        if beat != self._beat:
            self._beat = beat
            self._on_time(now_ms)

    @Slot(object)
    def _on_time(self, now_ms: int) -> None:
        if self._cells is not None:
            clock, phase = self._cells.clock_time(now_ms), self._cells.phase(now_ms)
        else:
            clock, phase = clock_time_of(now_ms, local_offset_at(now_ms)), NOTHING
        self._header.show_cell("clock", CellFacts(clock))
        self._header.show_cell("phase", phase)

    @Slot()
    def _show_saved(self) -> None:
        facts = NOTHING
        if self._cells is not None:
            facts = self._cells.saved(self._saved_ms, slow=self._is_slow)
        self._header.show_cell("saved", facts)
