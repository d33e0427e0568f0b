"""Names of the window's own strips and of their buttons."""

from __future__ import annotations

UNDONE, PROBLEM, CRASH, WRITE = "undone", "problem", "crash", "write"
CLOSE, REDO, UNDO, RETRY = "close", "redo", "undo", "retry"
