"""Everything that is known of an event at one moment. A new change makes a new state."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from operator import attrgetter
from typing import Any, Generic, TypeVar, cast

from facilitator_app.core.changes import Add, Change
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import EVENT_ID, KINDS, Event, Record

R = TypeVar("R", bound=Record)
T = TypeVar("T")
Groups = Mapping[object, tuple[R, ...]]


class Table(Generic[R]):
    """The records of one kind; treat it as immutable.

    The sorted views are kept and mended from one state to the next, because a line is typed
    many times a second among thousands.

    Attributes:
        rows: By id, those that are there.
        removed: By id, those that were taken away.
    """

    def __init__(
        self,
        kind: type[R],
        rows: Mapping[str, R],
        removed: Mapping[str, R],
        views: Mapping[str, Groups[R]] | None = None,
    ) -> None:
        self._kind = kind
        self.rows = rows
        self.removed = removed
        self._views = dict(views or {})

    @property
    def in_order(self) -> tuple[R, ...]:
        """Every row in the order of its kind."""
        return self.by("").get(None, ())

    def by(self, field: str) -> Groups[R]:
        """Return the rows in order, grouped by the value of `field`; "" makes one group, None."""
        if field not in self._views:
            groups: dict[object, list[R]] = {}
            for row in sorted(self.rows.values(), key=_order(self._kind)):
                groups.setdefault(_group(row, field), []).append(row)
            self._views[field] = {value: tuple(rows) for value, rows in groups.items()}
        return self._views[field]

    def with_records(self, records: Sequence[R]) -> Table[R]:
        """Return this table with `records` put in place of those of the same id."""
        rows, removed = dict(self.rows), dict(self.removed)
        few = len(records) <= _FEW
        views = {field: dict(groups) for field, groups in self._views.items()} if few else {}
        for record in records:
            for field, groups in views.items():
                _mend(groups, field, rows.get(record.id), None if record.removed else record)
            target, other = (removed, rows) if record.removed else (rows, removed)
            other.pop(record.id, None)
            target[record.id] = record
        return Table(self._kind, rows, removed, views)


_FEW = 64  # above this, sorting anew is cheaper than mending


def _order(kind: type[Record]) -> Callable[[Any], Any]:
    return attrgetter(*kind.order_by)


def _group(row: Record, field: str) -> object:
    return getattr(row, field) if field else None


def _mend(groups: dict[object, tuple[R, ...]], field: str, old: R | None, new: R | None) -> None:
    """Take `old` out of the sorted `groups` and put `new` in."""
    for row, is_new in ((old, False), (new, True)):
        if row is None:
            continue
        value, order = _group(row, field), _order(type(row))
        rows = groups.get(value, ())
        at = bisect_left(rows, order(row), key=order)
        left = (*rows[:at], row, *rows[at:]) if is_new else rows[:at] + rows[at + 1 :]
        if left:
            groups[value] = left
        else:
            groups.pop(value, None)


class EventState:
    """All records of an event; treat it as immutable."""

    def __init__(self, tables: Mapping[type[Record], Table[Any]]) -> None:
        self._tables = tables
        self._worked_out: dict[tuple[Callable[..., object], str], Any] = {}

    @classmethod
    def empty(cls) -> EventState:
        """Return the state before anything was written."""
        return cls({kind: Table(kind, {}, {}) for kind in KINDS})

    @cached_property
    def event(self) -> Event:
        """The event itself; a blank one before it was written."""
        return self.find(Event, EVENT_ID) or Event(id=EVENT_ID)

    def table(self, kind: type[R]) -> Table[R]:
        """Return the table of `kind`."""
        return cast("Table[R]", self._tables[kind])

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Return the records of `kind` in their order."""
        return self.table(kind).in_order

    def everything(self) -> Iterator[Record]:
        """Yield every record of every kind."""
        for table in self._tables.values():
            yield from table.in_order

    def by(self, kind: type[R], field: str, value: object) -> tuple[R, ...]:
        """Return the records of `kind` in order whose `field` is `value`."""
        return self.table(kind).by(field).get(value, ())

    def once(self, work_out: Callable[[EventState, str], T], id: str) -> T:  # noqa: A002
        """Return `work_out(self, id)`; worked out the first time, because a state never changes."""
        key = (work_out, id)
        if key not in self._worked_out:
            self._worked_out[key] = work_out(self, id)
        return self._worked_out[key]

    def find(self, kind: type[R], id: str) -> R | None:  # noqa: A002
        """Return the record, or None when it is not there."""
        return self.table(kind).rows.get(id)

    def get(self, kind: type[R], id: str) -> R:  # noqa: A002
        """Return the record.

        Raises:
            UserError: It is not there, or not any more.
        """
        record = self.find(kind, id)
        if record is None:
            raise UserError(Problem.NO_SUCH_RECORD, kind=kind.kind, id=id)
        return record

    def known(self, kind: type[R], id: str) -> R | None:  # noqa: A002
        """Return the record, also when it was taken away; None when it never was."""
        return self.find(kind, id) or self.table(kind).removed.get(id)

    def with_records(self, records: Iterable[Record]) -> EventState:
        """Return this state with `records` put in place of those of the same kind and id."""
        by_kind: dict[type[Record], list[Record]] = {}
        for record in records:
            by_kind.setdefault(type(record), []).append(record)
        changed = {kind: self._tables[kind].with_records(rows) for kind, rows in by_kind.items()}
        return EventState({**self._tables, **changed})

    def apply(self, changes: Iterable[Change]) -> EventState:
        """Return this state after `changes`."""
        return self.with_records(self.records_after(changes))

    def records_after(self, changes: Iterable[Change]) -> list[Record]:
        """Return the records that `changes` are about, as they will be after them."""
        after: dict[tuple[type[Record], str], Record] = {}
        for change in changes:
            if isinstance(change, Add):
                after[type(change.record), change.record.id] = change.record
                continue
            key = (change.kind, change.id)
            record = after.get(key) or self.known(change.kind, change.id)
            if record is not None:
                after[key] = replace(record, **{change.field: change.value})
        return list(after.values())
