"""Two presses where one was meant: the second one within a moment is dropped."""

from __future__ import annotations

from facilitator_app.env.clock import Clock

DEBOUNCE_MS = 400


class Debounce:
    """Lets a press pass, and then none for 400 ms."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last_ms: int | None = None

    def passes(self) -> bool:
        """Return True when the last press that passed is long enough ago."""
        now_ms = self._clock.now_ms()
        if self._last_ms is not None and 0 <= now_ms - self._last_ms < DEBOUNCE_MS:
            return False
        self._last_ms = now_ms
        return True
