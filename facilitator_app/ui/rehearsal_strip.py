"""The strip over every page of a rehearsal: how fast it runs, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from facilitator_app.ui.event_desk import EventDesk
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.widgets.strips import Strips

if TYPE_CHECKING:
    from facilitator_app.ui.session_bridge import SessionBridge

REHEARSAL, END = "rehearsal", "end"
SPEEDS = (10, 60)


class RehearsalStrip(QObject):
    """Says that nothing is kept; changes the speed and ends the rehearsal."""

    def __init__(self, strips: Strips, events: EventDesk) -> None:
        super().__init__(strips)
        self._strips, self._events = strips, events
        self._speed = SPEEDS[0]
        events.opened.connect(self._on_opened)
        strips.pressed.connect(self._on_pressed)

    @Slot(int)
    def rehearse(self, speed: int) -> None:
        """Run through the open event."""
        self._speed = speed
        self._events.rehearse(speed)
        self._strips.renew(REHEARSAL)

    @Slot(object)
    def _on_opened(self, bridge: SessionBridge) -> None:
        if bridge.rehearses:
            self._strips.put(REHEARSAL, self._notice)
        else:
            self._strips.take(REHEARSAL)

    @Slot(str, str)
    def _on_pressed(self, name: str, action: str) -> None:
        if name != REHEARSAL:
            return
        if action == END:
            self._events.end_rehearsal()
        else:
            self.rehearse(int(action))

    def _notice(self) -> Notice:
        title = self.tr("Rehearsal at {speed}× speed.").format(speed=self._speed)
        text = self.tr("Nothing is saved: your event stays as it was.")
        others = [each for each in SPEEDS if each != self._speed]
        actions = (
            *(NoticeAction(str(each), f"{each}×") for each in others),
            NoticeAction(END, self.tr("End the rehearsal"), primary=True),
        )
        return Notice("amber", "play", title, text, actions=actions, closable=False)
