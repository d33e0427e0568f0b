"""The only place that reads a clock."""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What the rest of the program knows of time."""

    def now_ms(self) -> int:
        """Return the event's time, milliseconds since the epoch; it never jumps."""
        ...

    def wall_ms(self) -> int:
        """Return the computer's time of day, milliseconds since the epoch; it may jump."""
        ...

    def carry_on(self, behind_ms: int) -> None:
        """Go on with the time of an event that was `behind_ms` behind the time of day."""
        ...

    def rehearse(self, at_ms: int, speed: float) -> None:
        """Be `at_ms` now, and run `speed` times as fast from there, until the rehearsal ends."""
        ...

    def end_rehearsal(self) -> None:
        """Be the time of day again."""
        ...


@dataclass(frozen=True, slots=True)
class Readings:
    """The clocks of this computer, each in milliseconds. A reading never leaves the process.

    Attributes:
        wall: Time of day since the epoch; it may jump.
        running: Never jumps and goes on while the computer sleeps.
        awake: Never jumps and stops while the computer sleeps; the same as `running` where no
            such clock is known.
    """

    wall: Callable[[], int]
    running: Callable[[], int]
    awake: Callable[[], int]


class SystemClock:
    """Event time: the wall clock at the start of the program, carried on by a clock that only runs.

    Setting the computer's clock right in the middle of a phase thus moves no timer.
    """

    def __init__(self, readings: Readings | None = None) -> None:
        self._readings = readings or system_readings()
        self._offset_ms = self._readings.wall() - self._readings.running()
        self._rehearsed: _Rehearsed | None = None

    def now_ms(self) -> int:
        """Return the event's time, milliseconds since the epoch; it never jumps."""
        running = self._readings.running()
        return self._rehearsed.at(running) if self._rehearsed else running + self._offset_ms

    def wall_ms(self) -> int:
        """Return the computer's time of day, or the rehearsed one; it may jump."""
        return self.now_ms() if self._rehearsed else self._readings.wall()

    def carry_on(self, behind_ms: int) -> None:
        """Go on with the time of an event that was `behind_ms` behind the time of day.

        Between two runs of the program only the time of day is known: however that was moved
        meanwhile counts as time that has passed.
        """
        self._offset_ms = self._readings.wall() - behind_ms - self._readings.running()

    def rehearse(self, at_ms: int, speed: float) -> None:
        """Be `at_ms` now, and run `speed` times as fast from there, until the rehearsal ends."""
        self._rehearsed = _Rehearsed(at_ms, self._readings.running(), speed)

    def end_rehearsal(self) -> None:
        """Be the time of day again."""
        self._rehearsed = None


@dataclass(frozen=True, slots=True)
class _Rehearsed:
    """A time that runs at its own speed."""

    start_ms: int
    since_ms: int
    speed: float

    def at(self, running: int) -> int:
        return self.start_ms + round((running - self.since_ms) * self.speed)


class FixedClock:
    """Event time set by hand: for checks and tests."""

    def __init__(self, now_ms: int) -> None:
        self._now_ms, self._behind_ms, self._speed = now_ms, 0, 1.0
        self._left_ms: int | None = None  # the time of day while another one is rehearsed

    def now_ms(self) -> int:
        """Return the time that was set."""
        return self._now_ms

    def wall_ms(self) -> int:
        """Return the time that was set, as a clock on the wall would show it."""
        return self._now_ms + self._behind_ms

    def carry_on(self, behind_ms: int) -> None:
        """Be this much behind the time of day."""
        self._behind_ms = behind_ms

    def advance(self, *, seconds: float) -> None:
        """Move the clock."""
        self._now_ms += round(seconds * 1000 * self._speed)

    def rehearse(self, at_ms: int, speed: float) -> None:
        """Be `at_ms` now, and move `speed` times as far, until the rehearsal ends."""
        if self._left_ms is None:
            self._left_ms = self._now_ms
        self._now_ms, self._speed = at_ms, speed

    def end_rehearsal(self) -> None:
        """Be the time that was left."""
        if self._left_ms is not None:
            self._now_ms, self._left_ms, self._speed = self._left_ms, None, 1.0


def system_readings() -> Readings:
    """Return the clocks of this computer."""
    return Readings(
        wall=lambda: time.time_ns() // 1_000_000, running=running_ms, awake=_awake_reading()
    )


def running_ms() -> int:
    """Return milliseconds of a clock that goes on while the computer sleeps and never jumps."""
    if sys.platform == "win32":
        return time.monotonic_ns() // 1_000_000
    # Linux: its monotonic clock stops in sleep. macOS: Python's does, the system's own goes on.
    clock_id = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime_ns(clock_id) // 1_000_000


def cpu_ms() -> int:
    """Return how many milliseconds the processor has spent on this process."""
    return time.process_time_ns() // 1_000_000


def _awake_reading() -> Callable[[], int]:
    """Return milliseconds of a clock that stops while the computer sleeps."""
    if sys.platform == "win32":
        query = ctypes.windll.kernel32.QueryUnbiasedInterruptTime
        return lambda: _unbiased_ms(query)
    clock_id = getattr(time, "CLOCK_UPTIME_RAW", time.CLOCK_MONOTONIC)
    return lambda: time.clock_gettime_ns(clock_id) // 1_000_000


def _unbiased_ms(query: Callable[[object], int]) -> int:
    ticks = ctypes.c_ulonglong(0)  # of 100 ns
    query(ctypes.byref(ticks))
    return ticks.value // 10_000


def local_offset_minutes(day: str) -> int:
    """Return this computer's offset from UTC on `day` (ISO 8601) at noon, in minutes."""
    offset = datetime.fromisoformat(f"{day}T12:00:00").astimezone().utcoffset()
    return int(offset.total_seconds() // 60) if offset else 0


def local_offset_at(at_ms: int) -> int:
    """Return this computer's offset from UTC at an instant, in minutes."""
    offset = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone().utcoffset()
    return int(offset.total_seconds() // 60) if offset else 0


def local_day(at_ms: int, *, days: int = 0) -> str:
    """Return the date on this computer at an instant, or `days` after it, ISO 8601."""
    here = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone()
    return (here + timedelta(days=days)).date().isoformat()


def iso_utc(at_ms: int) -> str:
    """Return an instant as ISO 8601 in UTC with milliseconds, "2026-03-01T12:00:05.250Z"."""
    moment = datetime.fromtimestamp(at_ms / 1000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{at_ms % 1000:03d}Z"


def iso_local(at_ms: int, offset_minutes: int) -> str:
    """Return an instant as ISO 8601 with offset, "2026-03-01T14:00:05+02:00"."""
    local = datetime.fromtimestamp(at_ms / 1000 + offset_minutes * 60, UTC)
    sign, offset = ("-", -offset_minutes) if offset_minutes < 0 else ("+", offset_minutes)
    return f"{local:%Y-%m-%dT%H:%M:%S}{sign}{offset // 60:02d}:{offset % 60:02d}"


class PacedClock:
    """A time that runs `speed` times as fast as real time and can be waited for: the demo's."""

    def __init__(self, start_ms: int, speed: float) -> None:
        self._start_ms, self._speed = start_ms, speed
        self._began_ms = running_ms()

    def now_ms(self) -> int:
        """Return the played time."""
        return self._start_ms + round((running_ms() - self._began_ms) * self._speed)

    def wait_until(self, at_ms: int) -> None:
        """Sleep until the played time is `at_ms`."""
        left_ms = (at_ms - self.now_ms()) / self._speed
        if left_ms > 0:
            time.sleep(left_ms / 1000)
