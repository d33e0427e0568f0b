"""Looking into an event file without opening it for work: lists, facts, damage."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facilitator_app.core.errors import UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import (
    EVENT_ID,
    Event,
    Group,
    Line,
    Person,
    Phase,
    Record,
    Sentence,
    Theme,
)
from facilitator_app.core.search_words import LineFilter
from facilitator_app.core.state import EventState
from facilitator_app.session.opening import read_documents
from facilitator_app.storage import backup, database, file_format, read_model, search, update_log
from facilitator_app.storage.tables import tables_in_memory

if TYPE_CHECKING:
    from facilitator_app.storage.tables import Database

_COUNTED = {
    "phases": Phase,
    "people": Person,
    "groups": Group,
    "lines": Line,
    "themes": Theme,
    "sentences": Sentence,
}


@frozen
class Facts:
    """What a file holds, in numbers.

    Attributes:
        counts: Per kind of thing.
        scopes: Bytes of the log per scope.
        size: Bytes on disk.
        last_backup: UTC, ISO 8601; None when there has been none.
    """

    event: Event
    format: int
    counts: Mapping[str, int]
    scopes: Mapping[str, int]
    size: int
    last_backup: str | None


def facts(path: Path) -> Facts:
    """Return what a file holds.

    Raises:
        UserError: It is missing, no event, newer or damaged.
    """
    with tables_of(path) as (file, tables):
        counts = read_model.counts(tables)
        return Facts(
            event=read_model.read_record(tables, Event, EVENT_ID) or Event(id=EVENT_ID),
            format=len(file_format.format_steps(file)),
            counts={name: counts[kind.kind] for name, kind in _COUNTED.items()},
            scopes=update_log.scope_sizes(file),
            size=path.stat().st_size,
            last_backup=backup.meta(file, backup.LAST_BACKUP_KEY),
        )


def lines(
    path: Path, *, group: int | None = None, search_text: str = ""
) -> tuple[Event, list[dict[str, Any]]]:
    """Return the event, and its lines in order: of one group or all, those with the words searched.

    Raises:
        UserError: The file is missing, no event, newer or damaged.
    """
    with tables_of(path) as (_, tables):
        event = read_model.read_record(tables, Event, EVENT_ID) or Event(id=EVENT_ID)
        return event, search.find_lines(tables, group=group, search=search_text)


def find(path: Path, wanted: LineFilter, *, limit: int = 200) -> list[str]:
    """Return the ids of the lines on disk that `wanted` describes, the latest first.

    Raises:
        UserError: The file is missing, no event, newer or damaged.
    """
    with tables_of(path) as (_, tables):
        return search.find_line_ids(tables, wanted, limit=limit)


def find_among(records: Iterable[Record], wanted: LineFilter, *, limit: int = 200) -> list[str]:
    """Return the ids of the lines that `wanted` describes among `records`, the latest first."""
    memory = tables_in_memory()
    try:
        read_model.rebuild(memory, records)
        return search.find_line_ids(memory, wanted, limit=limit)
    finally:
        memory.close()


def state_of(path: Path) -> EventState:
    """Return everything that an event file holds.

    Raises:
        UserError: It is missing, no event, newer or damaged.
    """
    with database.told(path):
        file = database.open_for_reading(path)
        try:
            return EventState.empty().with_records(list(_records(file)))
        finally:
            file.close()


def damage(path: Path) -> list[str]:
    """Return what is wrong with a file, in words for a log; nothing when it is sound.

    Raises:
        UserError: It is missing, no event or newer.
    """
    db = database.open_for_reading(path)
    try:
        return backup.find_damage(db) or _log_damage(db, path)
    finally:
        db.close()


@contextmanager
def tables_of(path: Path) -> Generator[tuple[Database, Database]]:
    """Yield the file and its tables, made in memory when the file's own are of another version."""
    with database.told(path):
        file = database.open_for_reading(path)
        try:
            if read_model.is_current(file):
                yield file, file
                return
            memory = tables_in_memory()
            try:
                read_model.rebuild(memory, _records(file))
                yield file, memory
            finally:
                memory.close()
        finally:
            file.close()


def _records(file: Database) -> Generator[Any]:
    yield from read_documents(file).read_all()


def _log_damage(file: Database, path: Path) -> list[str]:
    try:
        with database.told(path):
            for _ in _records(file):
                pass
    except UserError as error:
        return [str(error)]
    return []
