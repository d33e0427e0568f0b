"""The one ticking timer of the window. It runs only while something moves."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from facilitator_app.env.clock import Clock

TICK_MS = 200
MINUTE_MS = 60_000


class Ticker(QObject):
    """Reads the clock five times a second while anybody asks for it, and at every full minute.

    A tick may come early, late or twice: whoever hears it works from the time it is told.

    Attributes:
        tick: `now_ms`, milliseconds since the epoch, while somebody holds the ticker.
        minute: `now_ms`, at the beginning of each minute of the clock.
    """

    tick = Signal(object)
    minute = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._holders: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick_now)
        self._to_minute = QTimer(self)
        self._to_minute.setSingleShot(True)
        self._to_minute.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one is 3 s late
        self._to_minute.timeout.connect(self._on_minute)

    @property
    def running(self) -> bool:
        """True while it ticks."""
        return self._timer.isActive()

    @property
    def now_ms(self) -> int:
        """The event's time, milliseconds since the epoch."""
        return self._clock.now_ms()

    def is_held_by(self, who: str) -> bool:
        """Return True while `who` wants ticks."""
        return who in self._holders

    def start(self) -> None:
        """Tell every full minute from now on."""
        self._wait_for_minute()

    def stop(self) -> None:
        """Tell nothing any more."""
        self._timer.stop()
        self._to_minute.stop()

    def hold(self, who: str, *, wanted: bool) -> None:
        """Tick while at least one `who` wants it."""
        if wanted:
            self._holders.add(who)
        else:
            self._holders.discard(who)
        if bool(self._holders) != self._timer.isActive():
            if self._holders:
                self._timer.start()
                self.tick_now()
            else:
                self._timer.stop()

    @Slot()
    def tick_now(self) -> None:
        """Tell the time."""
        self.tick.emit(self._clock.now_ms())

    @Slot()
    def _on_minute(self) -> None:
        self.minute.emit(self._clock.now_ms())
        self._wait_for_minute()

    def _wait_for_minute(self) -> None:
        self._to_minute.start(MINUTE_MS - self._clock.now_ms() % MINUTE_MS)
