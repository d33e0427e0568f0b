"""Names of the window's own strips and of their buttons."""

from __future__ import annotations

UNDONE, PROBLEM, CRASH, WRITE, MENDED = "undone", "problem", "crash", "write", "mended"
CLOSE, REDO, UNDO, RETRY = "close", "redo", "undo", "retry"
