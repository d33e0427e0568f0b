"""What the writer was given, at once in a file beside the event, so that no slow disk loses it.

A commit waits until the disk has it, and that can take seconds. This file is only handed to the
system: it outlives the program, not a power cut, and nothing is called saved for being in it.
The next opening takes from it what the log does not have.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import threading
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from io import FileIO
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from facilitator_app.core.model import Scope
from facilitator_app.storage.database import open_database, pending_path, told
from facilitator_app.storage.read_model import forget
from facilitator_app.storage.update_log import LogEnd, Update, append_updates, crcs_after

if TYPE_CHECKING:
    from facilitator_app.storage.tables import Readable

logger = logging.getLogger(__name__)

_BEGIN_ANEW_BYTES = 64 * 1024
_NO_END = (0, -1)  # no row has that checksum


class PendingFile:
    """Keeps updates beside an event until its log has them.

    It writes on a thread of its own: even this may have to wait. Its methods are called by one
    thread at a time.

    Args:
        event: The event's file.
        end: Where its log ends.
    """

    def __init__(self, event: Path, end: LogEnd) -> None:
        self._path = pending_path(event)
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None  # most openings change nothing
        self._file: FileIO | None = None
        self._bytes = 0
        self.begin(end, ())

    @property
    def is_long(self) -> bool:
        """True when it is time to begin anew."""
        return self._bytes > _BEGIN_ANEW_BYTES

    def begin(self, end: LogEnd, waiting: Sequence[Sequence[Update]]) -> None:
        """Hold nothing but the steps in `waiting`, which come after the `end` of the log."""
        self._jobs.put(lambda: self._begin(end, waiting))

    def put(self, updates: Sequence[Update]) -> None:
        """Hold the updates of one step."""
        self._jobs.put(lambda: self._put(updates))
        if self._thread is None:
            name = f"pending {self._path.name}"
            self._thread = threading.Thread(target=self._run, name=name, daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Hold nothing until the next `begin`."""
        self._jobs.put(self._stop)

    def close(self, *, keep: bool) -> None:
        """Let go of the file, and `keep` it only when the log lacks something of it."""
        if self._thread is None:
            return
        self._jobs.put(None)
        self._thread.join()
        self._thread = None
        self._let_go()
        if not keep:
            self._path.unlink(missing_ok=True)

    def _run(self) -> None:
        for job in iter(self._jobs.get, None):
            try:
                job()
            except OSError as error:  # the writer says so if it cannot write either
                logger.info("nothing is kept beside the event for now: %s", error.strerror)
                self._let_go()

    def _begin(self, end: LogEnd, waiting: Sequence[Sequence[Update]]) -> None:
        self._let_go()
        self._file = FileIO(self._path, "w")
        self._bytes = 0
        self._write(list(end))
        for updates in waiting:
            self._put(updates)

    def _put(self, updates: Sequence[Update]) -> None:
        self._write(
            [[each.scope.value, each.data.hex(), each.written_at, each.waits] for each in updates]
        )

    def _write(self, content: object) -> None:
        if self._file is None:  # after a fault what follows would not fit to what is there
            return
        line = _as_line(content)
        if self._file.write(line) < len(line):  # the disk is full: leave the room to the log
            self._file.truncate(self._bytes)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._bytes += len(line)

    def _stop(self) -> None:
        if self._file is not None:
            self._file.truncate(0)
        self._let_go()

    def _let_go(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def take_in(path: Path) -> int:
    """Write to the log what was kept beside it when the program ended, and return how much.

    Whoever calls holds the lock of the event.

    Raises:
        UserError: The event cannot be written; what was kept stays.
    """
    kept = pending_path(path)
    if not kept.exists():
        return 0
    with told(path), closing(open_database(path)) as db:
        missing = _missing(db, kept.read_bytes())
        if missing:
            with db.atomic():
                append_updates(db, missing)
                forget(db)
    kept.unlink()
    return len(missing)


def _missing(db: Readable, data: bytes) -> Sequence[Update]:
    """Return the updates in `data` that the log lacks; none when it belongs to another log."""
    lines = _read_lines(data)
    seq, crc = next(lines, _NO_END)
    updates = [
        Update(Scope(scope), bytes.fromhex(data), written_at, waits)
        for step in lines
        for scope, data, written_at, waits in step
    ]
    crcs = crcs_after(db, seq)
    expected = [crc, *(zlib.crc32(each.data) for each in updates)]
    if not crcs or crcs != expected[: len(crcs)]:
        return ()
    return updates[len(crcs) - 1 :]


def _as_line(content: object) -> bytes:
    text = json.dumps(content, separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(text), text)


def _read_lines(data: bytes) -> Iterator[list[Any]]:
    """Yield what the lines say, until one that was not written to its end."""
    for line in data.split(b"\n"):
        crc, _, text = line.partition(b" ")
        if not text or crc != b"%08x" % zlib.crc32(text):
            return
        yield json.loads(text)
