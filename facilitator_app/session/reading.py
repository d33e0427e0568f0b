"""Looking into an event file without opening it for work: lists, facts, damage."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from facilitator_app.core.errors import Problem, UserError
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

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")

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

    def told_by(file: Database, tables: Database) -> Facts:
        counts = read_model.counts(tables)
        return Facts(
            event=read_model.read_record(tables, Event, EVENT_ID) or Event(id=EVENT_ID),
            format=len(file_format.format_steps(file)),
            counts={name: counts[kind.kind] for name, kind in _COUNTED.items()},
            scopes=update_log.scope_sizes(file),
            size=path.stat().st_size,
            last_backup=backup.meta(file, backup.LAST_BACKUP_KEY),
        )

    return ask(path, told_by)


def lines(
    path: Path, *, group: int | None = None, search_text: str = ""
) -> tuple[Event, list[dict[str, Any]]]:
    """Return the event, and its lines in order: of one group or all, those with the words searched.

    Raises:
        UserError: The file is missing, no event, newer or damaged.
    """

    def told_by(_: Database, tables: Database) -> tuple[Event, list[dict[str, Any]]]:
        event = read_model.read_record(tables, Event, EVENT_ID) or Event(id=EVENT_ID)
        return event, search.find_lines(tables, group=group, search=search_text)

    return ask(path, told_by)


def find(path: Path, wanted: LineFilter, *, limit: int = 200) -> list[str]:
    """Return the ids of the lines on disk that `wanted` describes, the latest first.

    Raises:
        UserError: The file is missing, no event, newer or damaged.
    """

    def told_by(_: Database, tables: Database) -> list[str]:
        return search.find_line_ids(tables, wanted, limit=limit)

    return ask(path, told_by, proven=True)  # a session compared the tables with the log


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
            return EventState.empty().with_records(_records(file))
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


def ask(
    path: Path, question: Callable[[Database, Database], Answer], *, proven: bool = False
) -> Answer:
    """Return the answer of the file's own tables, or of such as its log makes.

    Args:
        question: Gets the file and the tables.
        proven: True when somebody has compared the tables with the log; a damaged index shows
            itself all the same.
    """
    with database.told(path), closing(database.open_for_reading(path)) as file:
        try:
            with database.told(path):
                if read_model.is_current(file) and (proven or not _wrong_rows(file)):
                    return question(file, file)
        except UserError as error:
            if error.problem is not Problem.FILE_DAMAGED:
                raise
        except ValueError as error:  # a cell that no record of its kind can have
            logger.warning("a row of the tables cannot be read: %s", type(error).__name__)
        with closing(tables_in_memory()) as memory:
            read_model.rebuild(memory, _records(file))
            return question(file, memory)


def _wrong_rows(file: Database) -> list[tuple[str, str]]:
    """Return kind and id of what the tables have otherwise than the log."""
    told = {(each.kind, each.id): each for each in _records(file) if not each.removed}
    rows = {(each.kind, each.id): each for each in read_model.read_all(file)}
    return sorted(key for key in told.keys() | rows.keys() if told.get(key) != rows.get(key))


def _records(file: Database) -> list[Record]:
    return read_documents(file).read_all()


def _log_damage(file: Database, path: Path) -> list[str]:
    try:
        with database.told(path):
            if not read_model.is_current(file):
                _records(file)
                return []
            wrong = _wrong_rows(file)
    except (UserError, ValueError) as error:
        return [str(error)]
    return [f"{kind} {name}: the table is not as the log says" for kind, name in wrong]
