"""What a command asks for: new records, and new values of single fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any, cast

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Record
from facilitator_app.core.text import clean


@frozen
class Add:
    """A record that did not exist."""

    record: Record


@frozen
class Set:
    """One field of an existing record gets a new value."""

    kind: type[Record]
    id: str
    field: str
    value: object


Change = Add | Set


@frozen
class Touched:
    """A record that changed."""

    kind: type[Record]
    id: str


@frozen
class ChangeSet:
    """What changed in one step.

    Attributes:
        initiator: Whoever asked for it, as they named themselves; "" for another laptop.
    """

    touched: frozenset[Touched]
    initiator: str = ""

    def ids(self, kind: type[Record]) -> frozenset[str]:
        """Return the ids of the changed records of `kind`."""
        return frozenset(each.id for each in self.touched if each.kind is kind)

    def touches(self, *kinds: type[Record]) -> bool:
        """Return True when a record of one of `kinds` changed."""
        return any(each.kind in kinds for each in self.touched)


def touched_by(changes: Sequence[Change]) -> frozenset[Touched]:
    """Return which records `changes` are about."""
    return frozenset(
        Touched(type(change.record), change.record.id)
        if isinstance(change, Add)
        else Touched(change.kind, change.id)
        for change in changes
    )


def remove(record: Record) -> Set:
    """Return the change that takes `record` away, so that it can come back."""
    return Set(type(record), record.id, "removed", value=True)


def edit(record: Record, **values: object) -> list[Change]:
    """Return the changes that give `record` these field values, leaving out what stays the same."""
    return [
        Set(type(record), record.id, field, value)
        for field, value in values.items()
        if getattr(record, field) != value
    ]


def cleaned(change: Change) -> Change:
    """Return `change` with every text in it as it may be stored."""
    if isinstance(change, Set):
        return replace(change, value=_cleaned(change.value))
    record = change.record
    values = {field.name: getattr(record, field.name) for field in fields(record)}
    better = {name: _cleaned(value) for name, value in values.items()}
    return change if better == values else Add(replace(record, **better))


def _cleaned(value: Any) -> Any:
    if type(value) is str:
        return clean(value)
    if isinstance(value, tuple):
        return tuple(_cleaned(each) for each in cast("tuple[Any, ...]", value))
    if isinstance(value, dict):
        pairs = cast("dict[Any, Any]", value).items()
        return {_cleaned(key): _cleaned(each) for key, each in pairs}
    return value
