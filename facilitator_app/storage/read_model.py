"""Tables of an event for lists, search and other programs: derived from the log, safe to drop.

Each kind of record is a table with one column a field. When the definition changes from one
version to the next, the tables are made anew from the records; nothing is ever migrated.
"""

from __future__ import annotations

import json
import logging
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from facilitator_app.core.codec import decode, from_json
from facilitator_app.core.model import KINDS, Line, Record
from facilitator_app.storage.database import about_the_disk

if TYPE_CHECKING:
    from sqlite_utils import Database

    from facilitator_app.storage.tables import Readable

logger = logging.getLogger(__name__)

R = TypeVar("R", bound=Record)

FINGERPRINT_KEY = "read_model"
_COLUMN_TYPES: dict[str, type] = {"int": int, "bool": int, "float": float}


def is_current(db: Readable) -> bool:
    """Return True when the tables are as this version defines them."""
    there = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'meta'"
    if not db.execute(there).fetchone()[0]:
        return False
    made = db.execute("SELECT value FROM meta WHERE key = ?", [FINGERPRINT_KEY]).fetchone()
    return made is not None and made[0] == _fingerprint()


def rebuild(db: Database, records: Iterable[Record]) -> None:
    """Make all tables anew and fill them with `records`, all or none."""
    with db.atomic():
        _drop(db)
        for kind in KINDS:
            # A number of its own: VACUUM may renumber rows, and the full-text index names them.
            db.table(kind.kind).create(
                {"row_number": int, **_columns(kind)}, pk="row_number", strict=True
            )
            db.table(kind.kind).create_index(["id"], unique=True)
        for column in ("group_id", "phase_id"):
            db.table(Line.kind).create_index([column])
        _write_what_can_be_written(db, list(records))
        db.table(Line.kind).enable_fts(
            ["text", "tags"], create_triggers=True, tokenize="unicode61 remove_diacritics 0"
        )
        db.table("meta").upsert({"key": FINGERPRINT_KEY, "value": _fingerprint()}, pk="key")


def forget(db: Database) -> None:
    """Mark the tables as not current, so that they are made anew at the next opening."""
    db.execute("DELETE FROM meta WHERE key = ?", [FINGERPRINT_KEY])


def write_records(db: Database, records: Iterable[Record]) -> None:
    """Write the rows of `records`; a removed record loses its row."""
    by_kind: dict[type[Record], list[Record]] = {}
    for record in records:
        by_kind.setdefault(type(record), []).append(record)
    for kind, rows in by_kind.items():
        gone = [(record.id,) for record in rows if record.removed]
        there = [_row(record) for record in rows if not record.removed]
        if gone:
            db.conn.executemany(f"DELETE FROM {kind.kind} WHERE id = ?", gone)  # noqa: S608
        if there:
            db.conn.executemany(_upsert(kind), there)


def read_record(db: Database, kind: type[R], id: str) -> R | None:  # noqa: A002
    """Return a record as its table has it, None when it has none."""
    rows = list(db.table(kind.kind).rows_where("id = ?", [id]))
    if not rows:
        return None
    values = {name: read(rows[0][name]) for name, read in _readers(kind).items()}
    return decode(kind, values.pop("id"), values)


def read_all(db: Readable) -> list[Record]:
    """Return every record as the tables have it; they lack what was taken away."""
    records: list[Record] = []
    for kind in KINDS:
        readers = _readers(kind)
        columns = ", ".join(f'"{name}"' for name in readers)
        for row in db.execute(f"SELECT {columns} FROM {kind.kind}"):  # noqa: S608
            cells = zip(readers.items(), row, strict=True)
            values = {name: read(cell) for (name, read), cell in cells}
            records.append(decode(kind, values.pop("id"), values))
    return records


def counts(db: Database) -> dict[str, int]:
    """Return how many records there are of each kind."""
    return {kind.kind: db.table(kind.kind).count for kind in KINDS}


def count_filled(db: Database, kind: type[Record], column: str) -> int:
    """Return how many records of `kind` have something in `column`."""
    return db.table(kind.kind).count_where(f"{column} IS NOT NULL")


def count_with(db: Database, kind: type[Record], column: str, values: Sequence[str]) -> int:
    """Return how many records of `kind` have one of `values` in `column`."""
    marks = ", ".join("?" for _ in values)
    return db.table(kind.kind).count_where(f"{column} IN ({marks})", list(values))


def _write_what_can_be_written(db: Database, records: Sequence[Record]) -> None:
    """Write `records`; one that the tables refuse must not keep a file from being opened."""
    try:
        with db.atomic():
            write_records(db, records)
    except Exception as error:
        if about_the_disk(error) or not db.conn.in_transaction:
            raise
        if len(records) == 1:
            logger.error("a row was refused: %s of %s", type(error).__name__, records[0].kind)
            return
        middle = len(records) // 2
        _write_what_can_be_written(db, records[:middle])
        _write_what_can_be_written(db, records[middle:])


def _drop(db: Database) -> None:
    if db.table(f"{Line.kind}_fts").exists():
        db.table(Line.kind).disable_fts()
    for kind in KINDS:
        db.table(kind.kind).drop(ignore=True)


@cache
def _columns(kind: type[Record]) -> dict[str, type]:
    return {
        each.name: _column_type(str(each.type)) for each in fields(kind) if each.name != "removed"
    }


def _column_type(annotation: str) -> type:
    """Return the type of a column; the annotation is read as text, which is fast."""
    return _COLUMN_TYPES.get(annotation.removesuffix(" | None"), str)


@cache
def _fingerprint() -> str:
    definition = [(kind.kind, sorted(map(str, _columns(kind).items()))) for kind in KINDS]
    return f"{zlib.crc32(repr(definition).encode()):08x}"


@cache
def _upsert(kind: type[Record]) -> str:
    names = [f'"{name}"' for name in _columns(kind)]
    # Not REPLACE: that would skip the triggers that keep the full-text index.
    values = ", ".join("?" for _ in names)
    updates = ", ".join(f"{name} = excluded.{name}" for name in names if name != '"id"')
    return (
        f"INSERT INTO {kind.kind} ({', '.join(names)}) VALUES ({values}) "  # noqa: S608
        f"ON CONFLICT (id) DO UPDATE SET {updates}"
    )


def _row(record: Record) -> list[Any]:
    return [_cell(getattr(record, name)) for name in _columns(type(record))]


@cache
def _readers(kind: type[Record]) -> Mapping[str, Callable[[Any], Any]]:
    """Return what makes a value of each cell, as `_cell` makes a cell of a value."""
    return {
        each.name: _reader(str(each.type)) for each in fields(kind) if each.name in _columns(kind)
    }


def _reader(annotation: str) -> Callable[[Any], Any]:
    if annotation.startswith(("tuple[", "Mapping[")):
        return from_json
    return bool if annotation == "bool" else _as_it_is


def _as_it_is(cell: Any) -> Any:
    return cell


def _cell(value: Any) -> Any:
    if isinstance(value, (tuple, Mapping)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, bool):
        return int(value)
    return str(value) if isinstance(value, str) else value
