"""A rotation problem as data: who, how many tables, which conditions; and its form in JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from fractions import Fraction
from typing import Any, cast

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen

Tables = tuple[tuple[int, ...], ...]  # people by number, one tuple a table
Seating = Sequence[Sequence[Sequence[str]]]  # rounds of groups of person ids


@frozen
class Limits:
    """How many people a table takes."""

    least: int
    most: int


@frozen
class Pin:
    """A person who has a fixed table in some rounds."""

    person: int
    table: int
    rounds: tuple[int, ...]


@frozen
class Attribute:
    """Something that is to be mixed, with one value a person.

    Attributes:
        weight: How much it counts beside other attributes.
    """

    name: str
    weight: Fraction
    values: tuple[str, ...]


@frozen
class Weights:
    """What a repeated meeting, an uneven mix and a changed seat cost."""

    repeat: Fraction = Fraction(4)
    mix: Fraction = Fraction(4)
    disruption: Fraction = Fraction(1)


@frozen
class Instance:
    """A rotation problem. People, tables and rounds are numbers from 0; `people` has their ids.

    Attributes:
        tables: Limits of each table, one tuple a round.
        present: Who takes part, one set a round.
        together: People who share a table whenever both are present.
        apart: People of whom no two ever share a table.
        held: What the first rounds were; they do not change.
        previous: The plan that people know, of all rounds; empty when there is none.
    """

    people: tuple[str, ...]
    tables: tuple[tuple[Limits, ...], ...]
    present: tuple[frozenset[int], ...]
    together: tuple[tuple[int, ...], ...] = ()
    apart: tuple[tuple[int, ...], ...] = ()
    pinned: tuple[Pin, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    held: tuple[Tables, ...] = ()
    previous: tuple[Tables, ...] = ()
    weights: Weights = field(default_factory=Weights)

    @property
    def rounds(self) -> int:
        """How many rounds there are, held ones included."""
        return len(self.tables)

    @property
    def free(self) -> range:
        """The rounds that are still to be seated."""
        return range(len(self.held), self.rounds)

    def pins(self, number: int) -> dict[int, frozenset[int]]:
        """Return at which tables a person may sit in a round, for those with a fixed table.

        No table at all is left to somebody whose pins contradict each other.
        """
        tables: dict[int, frozenset[int]] = {}
        for pin in self.pinned:
            if number in pin.rounds and pin.person in self.present[number]:
                asked = frozenset((pin.table,))
                tables[pin.person] = tables.get(pin.person, asked) & asked
        return tables

    def known_tables(self, number: int) -> dict[int, int]:
        """Return where those who are present sit in the plan that people know."""
        if not self.previous or number >= len(self.previous):
            return {}
        here = self.present[number]
        tables = enumerate(self.previous[number])
        return {person: table for table, people in tables for person in people if person in here}

    def named(self, rounds: Iterable[Tables]) -> list[list[list[str]]]:
        """Return `rounds` with ids instead of numbers."""
        return [[[self.people[each] for each in table] for table in tables] for tables in rounds]


def read_instance(data: object) -> Instance:
    """Return the problem that JSON `data` describes.

    Raises:
        UserError: It is no such problem; `where` says which part of it.
    """
    return _Reader(_mapping(data, "problem")).instance()


class _Reader:
    """Reads one problem, part by part."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        people = [_mapping(each, "people") for each in _list(data.get("people"), "people")]
        self._people = people
        self._ids = tuple(_text(each.get("id"), "people") for each in people)
        self._number = {person: number for number, person in enumerate(self._ids)}
        _check(len(self._number) == len(self._ids), "people")
        rounds = [_mapping(each, "rounds") for each in _list(data.get("rounds"), "rounds")]
        self._tables = tuple(
            tuple(_limits(table) for table in _list(each.get("tables"), "rounds"))
            for each in rounds
        )
        _check(all(self._tables), "rounds")

    def instance(self) -> Instance:
        count = len(self._tables)
        held = self._seating("held", strict=True)
        _check(len(held) <= count, "held")
        previous = self._seating("previous", strict=False)
        return Instance(
            people=self._ids,
            tables=self._tables,
            present=self._present(count),
            together=self._groups("together"),
            apart=self._groups("apart"),
            pinned=tuple(self._pin(each, count) for each in self._part("pinned")),
            attributes=self._attributes(),
            held=held,
            previous=previous,
            weights=self._weights(),
        )

    def _part(self, name: str) -> list[Any]:
        return _list(self._data.get(name) or [], name)

    def _person(self, value: object, where: str) -> int:
        _check(isinstance(value, str) and value in self._number, where)
        return self._number[cast("str", value)]

    def _present(self, count: int) -> tuple[frozenset[int], ...]:
        rounds = [_rounds(each.get("rounds"), count, "people") for each in self._people]
        return tuple(
            frozenset(person for person, here in enumerate(rounds) if number in here)
            for number in range(count)
        )

    def _groups(self, name: str) -> tuple[tuple[int, ...], ...]:
        groups = (
            [self._person(each, name) for each in _list(group, name)] for group in self._part(name)
        )
        return tuple(tuple(dict.fromkeys(group)) for group in groups)

    def _pin(self, value: object, count: int) -> Pin:
        pin = _mapping(value, "pinned")
        table = _whole(pin.get("table"), "pinned")
        rounds = _rounds(pin.get("rounds"), count, "pinned")
        _check(all(table < len(self._tables[number]) for number in rounds), "pinned")
        return Pin(self._person(pin.get("person"), "pinned"), table, rounds)

    def _attributes(self) -> tuple[Attribute, ...]:
        weights = _mapping(self._data.get("attributes") or {}, "attributes")
        return tuple(
            Attribute(
                name,
                _weight(weight, "attributes"),
                tuple(str(each.get(name)) for each in self._people),
            )
            for name, weight in weights.items()
        )

    def _weights(self) -> Weights:
        given = _mapping(self._data.get("weights") or {}, "weights")
        names = ("repeat", "mix", "disruption")
        return Weights(**{name: _weight(given[name], "weights") for name in names if name in given})

    def _seating(self, name: str, *, strict: bool) -> tuple[Tables, ...]:
        """Return rounds of tables; of people who are not known, a strict reading complains."""
        rounds: list[Tables] = []
        for tables in self._part(name):
            rows = [_list(table, name) for table in _list(tables, name)]
            if not strict:
                rows = [[each for each in row if each in self._number] for row in rows]
            rounds.append(tuple(tuple(self._person(each, name) for each in row) for row in rows))
            people = [person for table in rounds[-1] for person in table]
            _check(len(people) == len(set(people)), name)
        return tuple(rounds)


def _check(good: bool, where: str) -> None:  # noqa: FBT001 - read as "check that"
    if not good:
        raise UserError(Problem.NOT_A_ROTATION, where=where)


def _mapping(value: object, where: str) -> Mapping[str, Any]:
    _check(isinstance(value, Mapping), where)
    return cast("Mapping[str, Any]", value)


def _list(value: object, where: str) -> list[Any]:
    _check(isinstance(value, list), where)
    return cast("list[Any]", value)


def _text(value: object, where: str) -> str:
    _check(isinstance(value, str), where)
    return cast("str", value)


def _whole(value: object, where: str) -> int:
    _check(isinstance(value, int) and not isinstance(value, bool) and value >= 0, where)
    return cast("int", value)


def _weight(value: object, where: str) -> Fraction:
    _check(isinstance(value, int | float) and 0 <= value < 1e6, where)
    return Fraction(cast("float", value)).limit_denominator(1000)


def _limits(value: object) -> Limits:
    table = _mapping(value, "rounds")
    limits = Limits(_whole(table.get("min"), "rounds"), _whole(table.get("max"), "rounds"))
    _check(limits.least <= limits.most, "rounds")
    return limits


def _rounds(value: object, count: int, where: str) -> tuple[int, ...]:
    if value is None:
        return tuple(range(count))
    rounds = tuple(_whole(each, where) for each in _list(value, where))
    _check(all(number < count for number in rounds), where)
    return rounds
