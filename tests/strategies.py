"""Random records, texts and changes for the property tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from facilitator_app.core.changes import Add, Set
from facilitator_app.core.model import KINDS, Canvas, Event, Group, Line, Record, Theme
from facilitator_app.core.text import clean

LARGEST = 2**53 - 1

IDS = st.sampled_from(["a", "b", "c", "r1:p1", "r1:p2"])
ANY_TEXT = st.text(max_size=20) | st.sampled_from(
    [
        "Erätauko på 😀",
        "שלום עולם",
        "مرحبا",
        "a\r\nb",
        "\x00\x07",
        "\ud83d",
        "\ud83d\ude00",
        "\ufeff",
    ]
)
TEXT = ANY_TEXT.map(clean)
DAYS = st.dates(max_value=date(9000, 12, 31)).map(lambda day: day.isoformat())


def of_type(hint: Any) -> st.SearchStrategy[Any]:
    """Return values of a field's type, as they may be stored."""
    origin = get_origin(hint)
    if origin is UnionType:
        return st.one_of(
            *(st.none() if arg is type(None) else of_type(arg) for arg in get_args(hint))
        )
    if origin is tuple:
        return st.lists(of_type(get_args(hint)[0]), max_size=3).map(tuple)
    if origin is not None and issubclass(origin, Mapping):
        return st.dictionaries(TEXT, TEXT, max_size=3)
    if issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    return {
        str: TEXT,
        int: st.integers(-LARGEST, LARGEST),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
    }[hint]


@cache
def values_of(kind, name: str) -> st.SearchStrategy[Any]:
    """Return values that a field of `kind` may have."""
    limited = {
        ("phase", "minutes"): st.integers(0, 600),
        (Event.kind, "day"): DAYS,
        (Event.kind, "retention_days"): st.integers(0, 36_500),
        (Canvas.kind, "use_by"): DAYS | st.just(""),
        (Canvas.kind, "follow_up"): DAYS | st.just(""),
    }.get((kind.kind, name))
    return of_type(get_type_hints(kind)[name]) if limited is None else limited


def names_of(kind) -> list[str]:
    """Return the fields of `kind` but its id."""
    return [each.name for each in fields(kind) if each.name != "id"]


@cache
def records_of(kind, ids=IDS) -> st.SearchStrategy[Any]:
    """Return records of `kind`."""
    return st.builds(kind, id=ids, **{name: values_of(kind, name) for name in names_of(kind)})


def records(kinds=KINDS, ids=IDS) -> st.SearchStrategy[Any]:
    """Return records of any of `kinds`."""
    return st.sampled_from(kinds).flatmap(lambda kind: records_of(kind, ids))


def changes(kinds=KINDS, ids=IDS) -> st.SearchStrategy[Any]:
    """Return new records and new values of single fields."""

    def of_kind(kind):
        sets = st.sampled_from(names_of(kind)).flatmap(
            lambda name: st.builds(Set, st.just(kind), ids, st.just(name), values_of(kind, name))
        )
        return st.one_of(st.builds(Add, records_of(kind, ids)), sets)

    return st.sampled_from(kinds).flatmap(of_kind)


MERGED = (Line, Group, Theme)  # few kinds with few ids: changes meet each other


def by_key(found: Iterable[Record]) -> dict[tuple[str, str], Record]:
    """Return `found` by kind and id."""
    return {(each.kind, each.id): each for each in found}
