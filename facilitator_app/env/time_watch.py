"""Finds out that the computer slept, or that its time of day was moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator_app.env.clock import Clock, Readings

SLEEP_WORTH_ASKING_MS = 10_000
MOVE_WORTH_SAYING_MS = 2_000
MOVE_WORTH_KEEPING_MS = 400  # a clock that is set right slowly adds up


@dataclass(frozen=True, slots=True)
class Slept:
    """The computer slept, in the event's own time."""

    since_ms: int
    until_ms: int


@dataclass(frozen=True, slots=True)
class ClockMoved:
    """The time of day was moved; the event's time was not.

    Attributes:
        by_ms: How far, later being positive.
        behind_ms: How much the event's time is now behind the time of day.
    """

    by_ms: int
    behind_ms: int

    @property
    def worth_saying(self) -> bool:
        """True when somebody who looks at the clock would notice."""
        return abs(self.by_ms) >= MOVE_WORTH_SAYING_MS


class TimeWatch:
    """Compares the computer's clocks each time it looks with the time before.

    It must look often enough, at every tick, to say when the sleep began.
    """

    def __init__(self, readings: Readings, clock: Clock) -> None:
        self._readings, self._clock = readings, clock
        self._seen_ms = clock.now_ms()
        self._asleep_ms = self._asleep()
        self._behind_ms = self._behind()

    def look(self) -> list[Slept | ClockMoved]:
        """Return what has happened since the last look."""
        return [*self._sleep(), *self._move()]

    def start_over(self) -> None:
        """Forget what was before: the event's time was set on purpose."""
        self._seen_ms = self._clock.now_ms()
        self._asleep_ms, self._behind_ms = self._asleep(), self._behind()

    def _sleep(self) -> Iterator[Slept]:
        asleep_ms, now_ms = self._asleep(), self._clock.now_ms()
        slept_ms = asleep_ms - self._asleep_ms
        if slept_ms >= SLEEP_WORTH_ASKING_MS:
            yield Slept(self._seen_ms, min(self._seen_ms + slept_ms, now_ms))
        self._seen_ms, self._asleep_ms = now_ms, asleep_ms

    def _move(self) -> Iterator[ClockMoved]:
        behind_ms = self._behind()
        by_ms = behind_ms - self._behind_ms
        if abs(by_ms) >= MOVE_WORTH_KEEPING_MS:
            self._behind_ms = behind_ms
            yield ClockMoved(by_ms, behind_ms)

    def _asleep(self) -> int:
        return self._readings.running() - self._readings.awake()

    def _behind(self) -> int:
        return self._clock.wall_ms() - self._clock.now_ms()
