"""Whether there is a screen to open a window on."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

SOCKETS = "/tmp/.X11-unix/X"  # noqa: S108 - where X servers of this computer always are
OPEN_SOCKETS = "/proc/net/unix"


def has_display() -> bool:
    """Return True when a window can be opened here."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("WAYLAND_DISPLAY")) or has_x_server(os.environ)


def has_x_server(environ: Mapping[str, str]) -> bool:
    """Return False when nobody is behind DISPLAY: Qt would abort, with words about libraries.

    A server on another computer, as behind a remote login, is not asked: that may take long.
    """
    host, _, number = environ.get("DISPLAY", "").rpartition(":")
    if not number:
        return False
    socket = SOCKETS + number.partition(".")[0]
    if host not in ("", "unix") or os.path.exists(socket):  # noqa: PTH110 - pathlib costs a start
        return True
    try:
        with open(OPEN_SOCKETS, encoding="utf-8", errors="replace") as sockets:  # noqa: PTH123
            return f"@{socket}\n" in sockets.read()
    except OSError:
        return True
