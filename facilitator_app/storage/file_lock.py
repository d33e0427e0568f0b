"""Who works on an event file: one process at a time, whatever way it ends.

SQLite locks files on every system and lets go of them when a process dies; a database of
nothing but its lock does that for a whole session.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from facilitator_app.core.errors import Problem, UserError


class FileLock:
    """The lock of an event.

    Args:
        path: The lock's own file.
        file: What is locked, for the message.

    Raises:
        UserError: Another process, or another session of this one, has it.
    """

    def __init__(self, path: Path, file: Path) -> None:
        # Not bound to a thread: whoever closes the session lets go.
        self._held = sqlite3.connect(path, timeout=0, check_same_thread=False)
        try:
            self._held.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            self._held.close()
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise UserError(Problem.FILE_IN_USE, path=file) from error
            raise

    def close(self) -> None:
        """Let others work on the event."""
        self._held.close()
