"""A computer for tests: it stays awake, makes no sound, and its clocks are what the test says."""

from __future__ import annotations

from pathlib import Path

from facilitator_app.env.clock import Readings
from facilitator_app.env.computer import Computer
from facilitator_app.env.sound import Sound
from facilitator_app.env.wake_lock import WakeLock


class StayingAwake:
    """A computer that does as it is asked."""

    held = True

    def hold(self):
        """Stay awake."""

    def release(self):
        """Be free to sleep."""


def quiet_computer(readings=None):
    """Return a computer with these clocks; without them they stand still."""
    still = Readings(lambda: 0, lambda: 0, lambda: 0)
    return Computer(
        readings or still, WakeLock(StayingAwake()), Sound(Path("bowl.wav"), players=())
    )
