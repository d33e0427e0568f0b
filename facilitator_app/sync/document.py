"""One shared document: every record of one scope, merged field by field.

A record is born as one JSON text under "kind/id"; a later change of a field goes under
"kind/id/field" and wins over it. Shared texts are letters of their own under the same key in
`texts`. Numbers travel as JSON text, because Yjs makes floats of them.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from pycrdt import Doc, Map, Text, TransactionEvent, get_state, merge_updates

from facilitator_app.core.changes import Add, Change, Set, Touched
from facilitator_app.core.codec import (
    KIND_OF_NAME,
    born,
    decode,
    field_names,
    from_json,
    shared_text_fields,
    to_json,
)
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Record
from facilitator_app.sync.text_offsets import smallest_edit, to_bytes
from facilitator_app.sync.update_reader import Clocks, read_clocks, read_needs

logger = logging.getLogger(__name__)

R = TypeVar("R", bound=Record)


@frozen
class Received:
    """What an update of another laptop brought.

    Attributes:
        touched: The records that changed, as far as this version knows their kinds.
        updates: What is new in the document: it, and what had waited for it; to be kept in order.
        waits: True when it must be kept until what comes before it is here.
    """

    touched: frozenset[Touched]
    updates: tuple[bytes, ...]
    waits: bool


@dataclass(slots=True)
class _Taken:
    """What has been taken so far while an update is received."""

    keys: set[str] = field(default_factory=set[str])
    updates: list[bytes] = field(default_factory=list[bytes])


class Document:
    """The records of one scope as a CRDT. It belongs to the thread that made it.

    Raises:
        UserError: `updates` are no updates of a document.
    """

    def __init__(self, updates: Iterable[bytes] = ()) -> None:
        self._applied = list(updates)
        self._waiting: dict[bytes, Clocks] = {}
        self._build()

    def apply(self, changes: Sequence[Change]) -> bytes:
        """Make `changes` in one transaction and return them as an update; b"" when none was."""
        with self._one_step():
            for change in changes:
                if isinstance(change, Add):
                    self._add(change.record)
                else:
                    self._set(change)
        return self._update

    def forget(self, records: Iterable[Touched]) -> bytes:
        """Delete everything that is kept of `records` and return that as an update."""
        gone = frozenset(records)
        with self._one_step():
            for entries in (self._records, self._texts):
                for key in list(entries.keys()):
                    if _touched(key) in gone:
                        del entries[key]
        return self._update

    def trim(self) -> bytes:
        """Take out of each birth what was changed since, and return that as an update.

        A former value does not show any more, but it is still there. What stands is left where
        it is: two laptops may trim at the same time.
        """
        changed: dict[str, set[str]] = {}
        for key in list(self._records.keys()):
            record_key, _, field = key.rpartition("/")
            changed.setdefault(record_key, set()).add(field)
        with self._one_step():
            for key, names in changed.items():
                born_with = _object(self._records.get(key))
                left = {name: value for name, value in born_with.items() if name not in names}
                if left != born_with:
                    self._records[key] = to_json(left)
        return self._update

    def receive(self, update: bytes) -> Received:
        """Merge an update of another laptop; one that comes too early waits for its turn.

        Raises:
            UserError: It is not an update; the document is as it was.
        """
        with _readable():
            get_state(update)  # the engine can read it, too
            needs = read_needs(update)
        is_new = update not in self._waiting
        self._waiting[update] = needs
        taken, refused = _Taken(), False
        while ready := self._next_of_waiting():
            try:
                self._take(ready, taken)
            except UserError:  # what was taken before it must be told all the same
                refused = True
        if refused and not taken.updates:
            raise UserError(Problem.BAD_UPDATE)
        known = (_touched(key) for key in taken.keys)
        touched = frozenset(each for each in known if each is not None)
        return Received(touched, tuple(taken.updates), waits=is_new and update in self._waiting)

    def read(self, kind: type[R], id: str) -> R | None:  # noqa: A002
        """Return the record as the document has it, None when it does not."""
        key = f"{kind.kind}/{id}"
        if key not in self._records:
            return None
        values = _object(_entry(self._records, key)) | {
            name: from_json(_entry(self._records, f"{key}/{name}"))
            for name in field_names(kind)
            if f"{key}/{name}" in self._records
        }
        values |= {
            name: text
            for name in shared_text_fields(kind)
            if isinstance(text := _entry(self._texts, f"{key}/{name}"), str)
        }
        return decode(kind, id, values)

    def read_all(self) -> list[Record]:
        """Return every record of the document."""
        return list(self.each())

    def each(self) -> Iterator[Record]:
        """Yield every record of the document, as it was when the first was asked for."""
        values: dict[str, dict[str, Any]] = {}
        later: list[tuple[str, object]] = []
        for key, text in _entries(self._records).items():
            if key.count("/") == 1:
                values[key] = _object(text)
            else:
                later.append((key, text))
        for key, text in later:
            _overlay(values, key, from_json(text))
        for key, text in _entries(self._texts).items():
            if isinstance(text, str):
                _overlay(values, key, text)
        for key, fields in values.items():
            touched = _touched(key)
            if touched is not None:
                yield decode(touched.kind, touched.id, fields)

    @property
    def waiting(self) -> tuple[bytes, ...]:
        """Updates that came too early; they are in no snapshot."""
        return tuple(self._waiting)

    def state_vector(self) -> bytes:
        """Return what this document has seen, for a peer to compute what it lacks."""
        return self._doc.get_state()

    def updates_since(self, state_vector: bytes) -> bytes:
        """Return one update with everything that `state_vector` has not seen."""
        return self._doc.get_update(state_vector)

    def snapshot(self) -> bytes:
        """Return the whole document as one update."""
        return self._doc.get_update()

    def compact(self) -> bytes:
        """Forget how the document came to be and return it as one update.

        The engine has dropped what was deleted, so no former wording is in it.
        """
        self._applied = [self._doc.get_update()]
        return self._applied[0]

    def _can_take(self, needs: Clocks) -> bool:
        seen = read_clocks(self._doc.get_state())
        return all(count <= seen.get(client, 0) for client, count in needs.items())

    def _next_of_waiting(self) -> bytes | None:
        """Return a waiting update whose turn has come, or all that only together have theirs."""
        for update, needs in self._waiting.items():
            if self._can_take(needs):
                del self._waiting[update]
                return update
        return self._all_waiting() if len(self._waiting) > 1 else None

    def _all_waiting(self) -> bytes | None:
        try:
            with _readable():
                together = merge_updates(*self._waiting)
                ready = self._can_take(read_needs(together))
        except UserError:  # two of them contradict each other: somebody made one up
            return None
        if ready:
            self._waiting.clear()
        return together if ready else None

    def _take(self, update: bytes, taken: _Taken) -> None:
        self._update = b""
        with _readable(), self._kept_whole():
            records = self._records.observe(lambda event: taken.keys.update(event.keys))
            texts = self._texts.observe_deep(lambda events: taken.keys.update(_text_keys(events)))
            self._doc.apply_update(update)
            self._records.unobserve(records)
            self._texts.unobserve(texts)
        if self._update:  # what was here already is no event
            self._applied.append(update)
            taken.updates.append(update)

    def _build(self) -> None:
        self._doc: Doc[Any] = Doc()
        self._records: Map[str] = self._doc.get("records", type=Map)
        self._texts: Map[Text] = self._doc.get("texts", type=Map)
        with _readable(), self._doc.transaction():
            for update in self._applied:
                self._doc.apply_update(update)
        self._update = b""
        self._subscription = self._doc.observe(self._remember_update)

    @contextmanager
    def _kept_whole(self) -> Generator[None]:
        """On an error make the document anew, as it was: half a step must not stay."""
        try:
            yield
        except BaseException:
            self._build()
            raise

    @contextmanager
    def _one_step(self) -> Generator[None]:
        """Make what is done inside one update, all or nothing."""
        self._update = b""
        with self._kept_whole(), self._doc.transaction():
            yield
        if self._update:
            self._applied.append(self._update)

    def _remember_update(self, event: TransactionEvent) -> None:
        self._update = event.update

    def _add(self, record: Record) -> None:
        key, kind = f"{record.kind}/{record.id}", type(record)
        former = self.read(kind, record.id)
        if former is not None:  # written over, field by field: births must not compete
            for name in field_names(kind):
                if getattr(former, name) != getattr(record, name):
                    self._set(Set(kind, record.id, name, getattr(record, name)))
            return
        for name in field_names(kind):
            self._records.pop(f"{key}/{name}", None)
        self._records[key] = born(record)
        for name in shared_text_fields(kind):
            self._edit_text(f"{key}/{name}", getattr(record, name))

    def _set(self, change: Set) -> None:
        key = f"{change.kind.kind}/{change.id}/{change.field}"
        if change.field in shared_text_fields(change.kind):
            self._edit_text(key, str(change.value))
        else:
            self._records[key] = to_json(change.value)

    def _edit_text(self, key: str, new: str) -> None:
        text = self._texts.get(key)
        if not isinstance(text, Text):
            self._texts[key] = Text(new)
            return
        old = str(text)
        edit = smallest_edit(old, new)
        start = to_bytes(old, edit.start)
        if edit.end > edit.start:
            del text[start : to_bytes(old, edit.end)]
        if edit.inserted:
            text.insert(start, edit.inserted)


@contextmanager
def _readable() -> Generator[None]:
    """Turn what the engine says of an update that it cannot read into a problem."""
    try:
        yield
    except ValueError as error:
        raise UserError(Problem.BAD_UPDATE) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # Rust's; it cannot be imported
            raise
        raise UserError(Problem.BAD_UPDATE) from error


def _entry(entries: Map[Any], key: str) -> object:
    """Return an entry as `_entries` does."""
    value = entries.get(key)
    return str(value) if isinstance(value, Text) else value


def _entries(entries: Map[Any]) -> Mapping[str, object]:
    """Return all entries; through JSON, which the engine writes faster than objects."""
    return from_json(str(entries)) or {}


def _object(text: object) -> dict[str, Any]:
    value = from_json(text)
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _overlay(values: dict[str, dict[str, Any]], key: str, value: Any) -> None:
    record_key, _, field = key.rpartition("/")
    if record_key in values:
        values[record_key][field] = value


def _touched(key: str) -> Touched | None:
    kind_name, _, rest = key.partition("/")
    kind = KIND_OF_NAME.get(kind_name)
    return Touched(kind, rest.partition("/")[0]) if kind is not None else None


def _text_keys(events: Iterable[Any]) -> Iterable[str]:
    for event in events:
        if event.path:
            yield str(event.path[0])
        else:
            yield from event.keys
