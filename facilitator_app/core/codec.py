"""Records to JSON values and back.

What this version does not know (fields, enum values, wrong types) is passed over, never an
error: the value stays in the document for the version that wrote it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from facilitator_app.core.model import KINDS, Record

R = TypeVar("R", bound=Record)
Reader = Callable[[Any], Any]

KIND_OF_NAME: Mapping[str, type[Record]] = {kind.kind: kind for kind in KINDS}


def to_json(value: object) -> str:
    """Return one field value as JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


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
            except (TypeError, ValueError):
                continue
    return _build(kind, id, known)


def from_json(text: str) -> Any:
    """Return the value of JSON text, None when it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return None


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
            _checked(key, str): _checked(each, str) for key, each in _checked(value, dict).items()
        }
    if issubclass(hint, StrEnum):
        return hint
    if hint is float:
        return lambda value: float(_checked(value, int, float))
    return lambda value: _checked(value, cast("type", hint))


def _checked(value: Any, *kinds: type) -> Any:
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise TypeError(f"not a {kinds}")
    return value
