"""Reading the log again to see how a pane came to be: any thread, documents of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from facilitator_app.core.model import Line, Scope
from facilitator_app.core.revisions import PaneHistory, Revision
from facilitator_app.storage import database, update_log
from facilitator_app.sync.document import Document


def pane_history(
    path: Path, group_id: str, *, stopped: Callable[[], bool] = lambda: False
) -> PaneHistory:
    """Return every wording of a group's lines that the file still has.

    What was written before a file was packed is gone: the history begins there.

    Args:
        stopped: Asked now and then; True ends the reading early.

    Raises:
        UserError: The file is missing, no event, newer or damaged.
    """
    with database.told(path):
        db = database.open_for_reading(path)
        try:
            return PaneHistory(_revisions(db, group_id, stopped))
        finally:
            db.close()


def _revisions(
    db: database.Database, group_id: str, stopped: Callable[[], bool]
) -> Iterator[Revision]:
    document, last = Document(), dict[str, Line]()
    for update in update_log.read_log(db, Scope.ROOM):
        if stopped():
            return
        at_ms = _instant_ms(update.written_at)
        for touched in sorted(document.receive(update.data).touched, key=lambda each: each.id):
            if touched.kind is not Line:
                continue
            line = document.read(Line, touched.id) or Line(id=touched.id, removed=True)
            if line.group_id == group_id and last.get(line.id) != line:
                last[line.id] = line
                yield Revision(at_ms, line)


def _instant_ms(stamp: str) -> int:
    return round(datetime.fromisoformat(stamp).timestamp() * 1000)
