"""Keeps the computer and its screens awake while an event runs.

Nothing here is ever an error: where it cannot be done, `held` says so and the window tells.
"""

from __future__ import annotations

import ctypes
import shutil
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import subprocess

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002  # ES_… of the Windows API

Command = Sequence[str]


class Holder(Protocol):
    """One way of keeping a computer awake."""

    def hold(self) -> None:
        """Keep it awake from now on."""
        ...

    def release(self) -> None:
        """Let it sleep again."""
        ...

    @property
    def held(self) -> bool:
        """True while it is really kept awake."""
        ...


class WakeLock:
    """Awake or not, asked for as often as one likes."""

    def __init__(self, holder: Holder) -> None:
        self._holder = holder
        self._wanted = False

    def want(self, awake: bool) -> None:  # noqa: FBT001 - the one thing it is told
        """Keep the computer awake, or let it sleep; asking again changes nothing."""
        if awake != self._wanted:
            self._wanted = awake
            if awake:
                self._holder.hold()
            else:
                self._holder.release()

    @property
    def fails(self) -> bool:
        """True when the computer should be kept awake and is not."""
        return self._wanted and not self._holder.held


class Processes:
    """Keeps a computer awake by programs that do it as long as they run.

    They read from a pipe that only this process holds open, so that they end with it even when
    it is killed.
    """

    def __init__(self, commands: Sequence[Command]) -> None:
        self._commands = commands
        self._running: list[subprocess.Popen[bytes]] = []

    def hold(self) -> None:
        """Start the programs that are there."""
        import subprocess  # noqa: PLC0415 - with the first event that runs, not with the window

        for command in self._commands:
            program = shutil.which(command[0])
            if program is None:
                continue
            try:
                process = subprocess.Popen(  # noqa: S603 - fixed commands of the system
                    [program, *command[1:]],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            except OSError:
                continue
            self._running.append(process)

    def release(self) -> None:
        """End the programs."""
        for process in self._running:
            if process.stdin is not None:
                process.stdin.close()
            process.terminate()
            process.wait()
        self._running = []

    @property
    def held(self) -> bool:
        """True while at least one of them runs."""
        return any(process.poll() is None for process in self._running)


class WindowsState:
    """Keeps Windows awake; the wish belongs to the thread that says it, which must live on."""

    def __init__(self, set_state: Callable[[int], int]) -> None:
        self._set_state = set_state
        self._held = False

    def hold(self) -> None:
        """Say that system and display are needed."""
        self._held = self._set_state(_CONTINUOUS | _SYSTEM | _DISPLAY) != 0

    def release(self) -> None:
        """Take that back."""
        self._set_state(_CONTINUOUS)
        self._held = False

    @property
    def held(self) -> bool:
        """True when Windows has agreed."""
        return self._held


def system_wake_lock() -> WakeLock:
    """Return the way of this computer."""
    if sys.platform == "win32":
        return WakeLock(WindowsState(ctypes.windll.kernel32.SetThreadExecutionState))
    return WakeLock(Processes(_commands(sys.platform)))


def _commands(platform: str) -> Sequence[Command]:
    if platform == "darwin":
        return (("caffeinate", "-d", "-i", "-s", "cat"),)
    who, why = "--who=Dialogipöytä", "--why=A dialogue is running"
    return (
        ("systemd-inhibit", "--what=idle:sleep:handle-lid-switch", who, why, "cat"),
        ("gnome-session-inhibit", "--inhibit", "idle:suspend", "cat"),
    )
