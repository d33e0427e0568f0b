"""One soft sound through whatever this computer plays sounds with.

Never an error: where there is no device, or nothing to play with, it stays silent. A visual sign
always goes with it.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

_PLAYERS: Sequence[Sequence[str]] = (
    ("afplay",),
    ("pw-play",),
    ("paplay",),
    ("aplay", "-q"),
)


class Sound:
    """A sound file that can be played."""

    def __init__(self, path: Path, players: Sequence[Sequence[str]] = _PLAYERS) -> None:
        self._path, self._players = path, players
        self._playing: subprocess.Popen[bytes] | None = None

    def play(self) -> bool:
        """Begin to play, unless it is still playing; False when nothing here can play it."""
        if sys.platform == "win32":
            return self._play_on_windows()
        if self._playing is not None and self._playing.poll() is None:
            return True
        for player in self._players:
            program = shutil.which(player[0])
            if program is not None and self._start([program, *player[1:], str(self._path)]):
                return True
        return False

    def stop(self) -> None:
        """Fall silent; the program is about to end."""
        if self._playing is not None:
            self._playing.terminate()
            self._playing.wait()
            self._playing = None

    def _start(self, command: Sequence[str]) -> bool:
        import subprocess  # noqa: PLC0415 - most programs end without a sound

        if self._playing is not None:
            self._playing.wait()
        try:
            self._playing = subprocess.Popen(  # noqa: S603 - fixed programs on our own file
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            return False
        return True

    def _play_on_windows(self) -> bool:
        import winsound  # noqa: PLC0415 - only there

        with contextlib.suppress(RuntimeError):
            winsound.PlaySound(str(self._path), winsound.SND_FILENAME | winsound.SND_ASYNC)
            return True
        return False
