"""What a running event asks of the computer: its clocks, to stay awake, one soft sound."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from facilitator_app.env.clock import Readings, system_readings
from facilitator_app.env.sound import Sound
from facilitator_app.env.wake_lock import WakeLock, system_wake_lock


@dataclass(frozen=True, slots=True)
class Computer:
    """The parts of a computer."""

    readings: Readings
    wake_lock: WakeLock
    bowl: Sound


def this_computer(bowl: Path) -> Computer:
    """Return the computer that the program runs on.

    Args:
        bowl: The sound file.
    """
    return Computer(system_readings(), system_wake_lock(), Sound(bowl))
