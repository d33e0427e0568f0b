"""Whether a round can be seated at all, by exhaustive search; and if not, which conditions clash.

Rounds do not bind each other: conditions hold within a round. Only people with a condition are
placed one by one; the others fill what is left, so that counting is enough for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.problem import Instance, Limits, Pin

_DEEPEST = 600  # units that are searched one inside the other


class Kind(StrEnum):
    """What sort of condition it is."""

    TOGETHER = "together"
    APART = "apart"
    PINNED = "pinned"
    SEATS = "seats"


@frozen
class Condition:
    """One condition of a problem.

    Attributes:
        index: Its place in the problem's list of that kind; 0 for the seats of the tables.
        people: Whom it is about, by number; nobody for the seats of the tables.
    """

    kind: Kind
    index: int = 0
    people: tuple[int, ...] = ()


@frozen
class Contradiction:
    """Conditions that cannot all be met in a round; without any one of them the others can.

    Attributes:
        people: How many take part in the round.
        least: How many its tables want.
        most: How many its tables take.
    """

    round: int
    conditions: tuple[Condition, ...]
    people: int
    least: int
    most: int


class Verdict(StrEnum):
    """What a search for seats found out."""

    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


@frozen
class Unit:
    """People who sit together, as one piece.

    Attributes:
        tables: Where they may sit.
        apart: Other units that must sit elsewhere.
    """

    people: tuple[int, ...]
    tables: frozenset[int]
    apart: frozenset[int] = frozenset()

    @property
    def size(self) -> int:
        """How many they are."""
        return len(self.people)


Order = Callable[[Sequence[int]], Sequence[int]]


def as_they_come(tables: Sequence[int]) -> Sequence[int]:
    """Try tables in the order of their numbers."""
    return tables


@dataclass(slots=True)
class RoundSearch:
    """Looks for seats for the units of one round.

    Attributes:
        steps: How many seatings of one unit may be tried.
        at: Table of each unit that has been placed.
    """

    limits: tuple[Limits, ...]
    units: tuple[Unit, ...]
    steps: int
    order: Order = as_they_come
    at: dict[int, int] = field(default_factory=dict[int, int])
    _load: list[int] = field(init=False)
    _left: int = field(init=False)
    _wanted: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        self._clear()
        everywhere = len(self.limits)
        bound = (unit.tables for unit in self.units if len(unit.tables) < everywhere)
        self._wanted = frozenset(table for tables in bound for table in tables)

    def run(self) -> Verdict:
        """Place every unit that has a condition; `at` says where when that is possible."""
        everywhere = len(self.limits)
        bound = [
            number
            for number, unit in enumerate(self.units)
            if unit.size > 1 or unit.apart or len(unit.tables) < everywhere
        ]
        if not self._fits():
            return Verdict.IMPOSSIBLE
        if self._at_first_try(bound):
            return Verdict.POSSIBLE
        self._clear()
        if len(bound) <= _DEEPEST and self._place(bound):
            return Verdict.POSSIBLE
        few = self.steps > 0 and len(bound) <= _DEEPEST
        return Verdict.IMPOSSIBLE if few else Verdict.UNKNOWN

    def _clear(self) -> None:
        self.at.clear()
        self._load = [0] * len(self.limits)
        self._left = sum(unit.size for unit in self.units)

    def _fits(self) -> bool:
        """True while those who are left can fill the tables as far as they must, and no further."""
        missing = room = 0
        for table, load in zip(self.limits, self._load, strict=True):
            missing += max(0, table.least - load)
            room += table.most - load
        return missing <= self._left <= room

    def _sit(self, number: int, table: int, sign: int = 1) -> None:
        self._load[table] += sign * self.units[number].size
        self._left -= sign * self.units[number].size
        if sign > 0:
            self.at[number] = table
        else:
            del self.at[number]

    def _at_first_try(self, bound: list[int]) -> bool:
        """Place the difficult units first, each at the emptiest table that takes it."""
        units = self.units
        by_need = sorted(
            bound,
            key=lambda each: (len(units[each].tables), -units[each].size, -len(units[each].apart)),
        )
        for number in by_need:
            choices = self.order(self._choices(number))
            if not choices:
                return False
            self._sit(number, min(choices, key=self._load.__getitem__))
        return self._fits()

    def _place(self, bound: list[int]) -> bool:
        if not bound:
            return True
        choices = {unit: self._choices(unit) for unit in bound}
        hardest = min(bound, key=lambda each: self._hardness(each, choices[each]))
        rest = [each for each in bound if each != hardest]
        for table in self.order(choices[hardest]):
            self.steps -= 1
            if self.steps <= 0:
                return False
            self._sit(hardest, table)
            if self._fits() and self._place(rest):
                return True
            self._sit(hardest, table, -1)
        return False

    def _hardness(self, number: int, choices: list[int]) -> tuple[int, int, int, int]:
        """Return what sorts the hardest unit to place first."""
        unit = self.units[number]
        return (len(choices), -unit.size, -len(unit.apart), number)

    def _choices(self, number: int) -> list[int]:
        """Return the tables that take a unit; of tables that are alike and empty only the first."""
        unit = self.units[number]
        taken = {self.at[other] for other in unit.apart if other in self.at}
        tables: list[int] = []
        seen: set[Limits] = set()
        for table in sorted(unit.tables - taken):
            limits = self.limits[table]
            if self._load[table] + unit.size > limits.most:
                continue
            if not self._load[table] and table not in self._wanted:
                if limits in seen:
                    continue
                seen.add(limits)
            tables.append(table)
        return tables


def contradictions(
    instance: Instance, steps: int, should_stop: Callable[[], bool] = lambda: False
) -> tuple[Contradiction, ...]:
    """Return for each round that cannot be seated why; rounds with the same reason count once.

    Args:
        steps: How many seatings of one unit may be tried for each question; a round whose
            search ends for want of steps is passed over.
        should_stop: True ends the work; more conditions than needed may then be named.
    """
    found: list[Contradiction] = []
    for number in instance.free:
        if seek(instance, number, steps).verdict is Verdict.IMPOSSIBLE:
            contradiction = _explain(instance, number, steps, should_stop)
            if all(contradiction.conditions != each.conditions for each in found):
                found.append(contradiction)
    return tuple(found)


@frozen
class Found:
    """Where those with a condition may sit in a round: who is at each table, others left out."""

    verdict: Verdict
    tables: tuple[tuple[int, ...], ...]


def seek(instance: Instance, number: int, steps: int, order: Order = as_they_come) -> Found:
    """Look for tables for those who have a condition in a round."""
    limits = instance.tables[number]
    units = round_units(instance, number)
    tables: list[list[int]] = [[] for _ in limits]
    if units is None:
        return Found(Verdict.IMPOSSIBLE, ())
    search = RoundSearch(limits, units, steps, order)
    verdict = search.run()
    for unit, table in search.at.items():
        tables[table] += units[unit].people
    return Found(verdict, tuple(tuple(table) for table in tables))


def round_units(instance: Instance, number: int) -> tuple[Unit, ...] | None:
    """Return those present in a round as units, or None when they contradict each other at once."""
    here = instance.present[number]
    everywhere = frozenset(range(len(instance.tables[number])))
    unit_of = merged(here, instance.together)
    people: dict[int, list[int]] = {}
    for person in sorted(here):
        people.setdefault(unit_of[person], []).append(person)
    asked = instance.pins(number)
    tables = {
        unit: everywhere.intersection(*(asked.get(each, everywhere) for each in members))
        for unit, members in people.items()
    }
    if not all(tables.values()):
        return None
    apart = _apart_units(instance, here, unit_of)
    if any(unit in others for unit, others in apart.items()):
        return None
    index = {unit: at for at, unit in enumerate(people)}
    return tuple(
        Unit(tuple(members), tables[unit], frozenset(index[each] for each in apart.get(unit, ())))
        for unit, members in people.items()
    )


def merged(people: Iterable[int], groups: Iterable[tuple[int, ...]]) -> dict[int, int]:
    """Return for each of `people` the first of those who belong together with them."""
    head = {person: person for person in people}

    def find(person: int) -> int:
        while head[person] != person:
            person = head[person]
        return person

    for group in groups:
        here = [find(person) for person in group if person in head]
        for each in here:
            head[each] = min(here)
    return {person: find(person) for person in head}


def single_pins(instance: Instance, number: int) -> dict[int, int]:
    """Return the table of those who have one in a round."""
    return {
        person: min(tables) for person, tables in instance.pins(number).items() if len(tables) == 1
    }


def clusters(instance: Instance, number: int) -> list[tuple[int, ...]]:
    """Return those who must share a table in a round, as groups of two or more."""
    by_table: dict[int, list[int]] = {}
    for person, table in single_pins(instance, number).items():
        by_table.setdefault(table, []).append(person)
    groups = [*instance.together, *map(tuple, by_table.values())]
    members: dict[int, list[int]] = {}
    for person, head in merged(sorted(instance.present[number]), groups).items():
        members.setdefault(head, []).append(person)
    return [tuple(people) for people in members.values() if len(people) > 1]


def _apart_units(
    instance: Instance, here: frozenset[int], unit_of: dict[int, int]
) -> dict[int, set[int]]:
    apart: dict[int, set[int]] = {}
    for group in instance.apart:
        members = [person for person in group if person in here]
        for one in members:
            for other in members:
                if one != other:
                    apart.setdefault(unit_of[one], set()).add(unit_of[other])
    return apart


def _explain(
    instance: Instance, number: int, steps: int, should_stop: Callable[[], bool]
) -> Contradiction:
    """Leave out many conditions, then few, then single ones, while the rest stays impossible."""
    kept = _conditions(instance, number)
    size = len(kept) // 2
    while size and not should_stop():
        at = 0
        while at < len(kept) and not should_stop():
            fewer = kept[:at] + kept[at + size :]
            if seek(only(instance, fewer), number, steps).verdict is Verdict.IMPOSSIBLE:
                kept = fewer
            else:
                at += size
        size //= 2
    limits = instance.tables[number]
    return Contradiction(
        round=number,
        conditions=tuple(kept),
        people=len(instance.present[number]),
        least=sum(table.least for table in limits),
        most=sum(table.most for table in limits),
    )


def _conditions(instance: Instance, number: int) -> list[Condition]:
    here = instance.present[number]
    conditions = [
        Condition(kind, index, group)
        for kind, groups in ((Kind.APART, instance.apart), (Kind.TOGETHER, instance.together))
        for index, group in enumerate(groups)
        if len(here.intersection(group)) > 1
    ]
    conditions += [
        Condition(Kind.PINNED, index, (pin.person,))
        for index, pin in enumerate(instance.pinned)
        if pin.person in here and number in pin.rounds
    ]
    return [*conditions, Condition(Kind.SEATS)]


def only(instance: Instance, conditions: Sequence[Condition]) -> Instance:
    """Return `instance` with no more than `conditions`."""
    kept = {(each.kind, each.index) for each in conditions}

    def groups(kind: Kind, every: tuple[tuple[int, ...], ...]) -> tuple[tuple[int, ...], ...]:
        return tuple(group for at, group in enumerate(every) if (kind, at) in kept)

    def pins(every: tuple[Pin, ...]) -> tuple[Pin, ...]:
        return tuple(pin for at, pin in enumerate(every) if (Kind.PINNED, at) in kept)

    tables = instance.tables
    if (Kind.SEATS, 0) not in kept:
        anything = Limits(0, len(instance.people))
        tables = tuple(tuple(anything for _ in row) for row in tables)
    return replace(
        instance,
        tables=tables,
        together=groups(Kind.TOGETHER, instance.together),
        apart=groups(Kind.APART, instance.apart),
        pinned=pins(instance.pinned),
    )
