"""The copies of an event: what is taken out of it for good goes from them too.

Whoever asks for a line to be removed means every place. Copies beside the event, and those whose
place the program knows because it wrote them, lose it; those out of reach are named.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path

from facilitator_app.core.changes import Touched
from facilitator_app.core.errors import UserError
from facilitator_app.session.forgetting import forget
from facilitator_app.session.opening import Desk, open_session
from facilitator_app.storage import backup
from facilitator_app.storage.database import files_beside, open_for_reading, pending_path


def forget_in_copies(path: Path, records: Collection[Touched], desk: Desk) -> list[Path]:
    """Delete `records` for good in the copies of the event at `path`; return those that keep them.

    Raises:
        UserError: The event itself cannot be read.
    """
    return [copy for copy in _copies(path) if not _forgets(copy, records, desk)]


def _copies(path: Path) -> Iterator[Path]:
    """Yield what may be a copy: every event beside this one, and where copies were written to."""
    with closing(open_for_reading(path)) as db:
        noted = backup.copies(db)
    beside = path.parent.glob(f"*{path.suffix}")
    for copy in sorted({each.absolute() for each in (*beside, *noted)} - {path.absolute()}):
        if copy.exists() or not copy.parent.is_dir():  # a stick that is not plugged in
            yield copy


def _forgets(copy: Path, records: Collection[Touched], desk: Desk) -> bool:
    try:
        held = _held_by(copy, records)
        if held:
            with closing(open_session(copy, desk)) as session:
                forget(session, held)
    except (UserError, OSError):
        return False
    return True


def _held_by(copy: Path, records: Collection[Touched]) -> list[Touched]:
    """Return those whose id is anywhere in the file: ids are unlike any other bytes."""
    files = (copy, *files_beside(copy), pending_path(copy))
    found = b"".join(each.read_bytes() for each in files if each is copy or each.exists())
    return [each for each in records if each.id.encode() in found]
