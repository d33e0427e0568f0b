"""Records to JSON values and back.

What this version does not know (fields, enum values, wrong types) is passed over, never an
error: the value stays in the document for the version that wrote it. Every text comes out as it
may be stored, every number as a database and a document can hold it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from facilitator_app.core.model import KINDS, Record
from facilitator_app.core.text import clean

R = TypeVar("R", bound=Record)
Reader = Callable[[Any], Any]

KIND_OF_NAME: Mapping[str, type[Record]] = {kind.kind: kind for kind in KINDS}

_INTS = range(-(2**53) + 1, 2**53)  # what JSON, Yjs and SQLite all keep exactly
_UNREADABLE = (TypeError, ValueError, OverflowError, RecursionError)


def to_json(value: object) -> str:
    """Return one field value as JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@cache
def field_names(kind: type[Record]) -> tuple[str, ...]:
    """Return the names of the fields of `kind`."""
    return tuple(each.name for each in fields(kind))


@cache
def shared_text_fields(kind: type[Record]) -> frozenset[str]:
    """Return the fields of `kind` that are shared texts, merged letter by letter."""
    return frozenset(each.name for each in fields(kind) if each.metadata.get("shared_text"))


def born(record: Record) -> str:
    """Return the JSON object that a new record begins with: what differs from the defaults."""
    shared = shared_text_fields(type(record))
    values = {
        each.name: getattr(record, each.name)
        for each in fields(record)
        if each.name != "id"
        and each.name not in shared
        and getattr(record, each.name) != _default(each)
    }
    return to_json(values)


def decode(kind: type[R], id: str, values: Mapping[str, Any]) -> R:  # noqa: A002
    """Return the record that `values` describe, with defaults for what cannot be read."""
    known: dict[str, Any] = {}
    readers = _readers(kind)
    for name, value in values.items():
        reader = readers.get(name)
        if reader is not None:
            try:
                known[name] = reader(value)
            except _UNREADABLE:
                continue
    return _build(kind, id, known)


def from_json(text: Any) -> Any:
    """Return the value of JSON text, None when it is none."""
    if not isinstance(text, str):
        return None
    try:
        return json.loads(text)
    except _UNREADABLE:
        return None


def comes_back(record: Record) -> bool:
    """Return True when `record` reads the same after it was written."""
    kind = type(record)
    try:
        values = {each.name: getattr(record, each.name) for each in fields(record)}
        return decode(kind, record.id, from_json(to_json(values))) == record
    except _UNREADABLE:
        return False


def _build(kind: type[R], id: str, known: dict[str, Any]) -> R:  # noqa: A002
    try:
        return kind(id=id, **known)
    except ValueError:  # a value that the record refuses: keep what stands alone
        accepted: dict[str, Any] = {}
        for name, value in known.items():
            try:
                kind(id=id, **accepted, **{name: value})
            except ValueError:
                continue
            accepted[name] = value
        return kind(id=id, **accepted)


def _default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()


@cache
def _readers(kind: type[Record]) -> Mapping[str, Reader]:
    hints = get_type_hints(kind)
    return {each.name: _reader(hints[each.name]) for each in fields(kind) if each.name != "id"}


def _reader(hint: Any) -> Reader:
    origin = get_origin(hint)
    if origin is UnionType:  # always `X | None`
        inner = _reader(next(arg for arg in get_args(hint) if arg is not type(None)))
        return lambda value: None if value is None else inner(value)
    if origin is tuple:
        item = _reader(get_args(hint)[0])
        return lambda value: tuple(item(each) for each in _checked(value, list))
    if origin is not None and issubclass(origin, Mapping):
        return lambda value: {
            _text(key): _text(each) for key, each in _checked(value, dict).items()
        }
    if issubclass(hint, StrEnum):
        return hint
    return _PLAIN_READERS[hint]


def _text(value: Any) -> str:
    return clean(_checked(value, str))


def _integer(value: Any) -> int:
    if _checked(value, int) not in _INTS:
        raise ValueError(f"too large: {value}")
    return value


def _number(value: Any) -> float:
    number = float(_checked(value, int, float))
    if not math.isfinite(number):  # NaN is in no order, and JSON has neither
        raise ValueError(f"not a number: {value}")
    return number


def _truth(value: Any) -> bool:
    return _checked(value, bool)


_PLAIN_READERS: Mapping[type, Reader] = {
    str: _text,
    int: _integer,
    float: _number,
    bool: _truth,
}


def _checked(value: Any, *kinds: type) -> Any:
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise TypeError(f"not a {kinds}")
    return value
