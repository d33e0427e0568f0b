"""Handing out a whole event as one plain file."""

from __future__ import annotations

import logging
from pathlib import Path

from facilitator_app.core.errors import UserError
from facilitator_app.storage import backup
from facilitator_app.storage.database import open_database, told

logger = logging.getLogger(__name__)


def copy(path: Path, target: Path, stamp: str) -> None:
    """Copy an event, which may be open, to `target`, and note in it when and where that was.

    Args:
        stamp: UTC, ISO 8601.

    Raises:
        UserError: The event cannot be read, or the copy cannot be written.
    """
    backup.copy_event(path, target)
    try:
        db = open_database(path)
        try:
            with told(path), db.atomic():
                backup.set_meta(db, backup.LAST_BACKUP_KEY, stamp)
                backup.note_copy(db, target.absolute())
        finally:
            db.close()
    except UserError as error:  # a copy of a read-only event is a copy all the same
        logger.info("the time of the backup was not noted: %s", error.problem.value)
