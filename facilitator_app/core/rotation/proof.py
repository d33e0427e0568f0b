"""What a seating amounts to, counted pair by pair from the seating and not by whoever made it.

This module shares no line with the solver: it counts ids at tables with loops that anybody can
follow, so that an error of the solver cannot hide.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.problem import Instance, Seating

_HARD = 1_000_000


@frozen
class Broken:
    """One condition that is not kept in one round.

    Attributes:
        what: "together", "apart", "pinned", "size", "held", "seat" (none, or more than one) or
            "absent" (has a seat and does not take part).
        people: Ids of those it is about; none for a table's size.
    """

    what: str
    round: int
    people: tuple[str, ...] = ()
    table: int | None = None


@frozen
class TableMix:
    """Who sits at one table in one round, by one attribute: value -> people."""

    round: int
    table: int
    attribute: str
    counts: Mapping[str, int]


@frozen
class Proof:
    """Counted facts of a seating.

    Attributes:
        times_met: For each two people (ids in alphabetical order) who meet more than once, how
            often.
        repeats: Sum over pairs of how often two of their meetings repeat each other.
        met_min: The fewest others that somebody meets.
        met_mean: How many others a person meets on average.
        mix: Every table of the rounds that were not held.
        mix_off: Pairs of equal value at one table above what an even split needs, weighted.
        moved: Seats other than in the plan that people know.
    """

    times_met: Mapping[tuple[str, str], int]
    repeats: int
    met_min: int
    met_mean: float
    mix: tuple[TableMix, ...]
    mix_off: Fraction
    moved: int
    broken: tuple[Broken, ...]
    score: Fraction


def prove(instance: Instance, seating: Seating) -> Proof:
    """Return what everybody can check of `seating` (rounds of tables of ids) by counting."""
    met = Counter(
        pair for tables in seating for table in tables for pair in combinations(sorted(table), 2)
    )
    others = Counter(person for pair in met for person in pair)
    people = {person for tables in seating for table in tables for person in table}
    repeats = sum(times * (times - 1) // 2 for times in met.values())
    mix_off = sum((_mix_off(instance, seating, number) for number in instance.free), Fraction(0))
    moved = sum(_moved(instance, seating, number) for number in instance.free)
    broken = tuple(_broken(instance, seating))
    weights = instance.weights
    return Proof(
        times_met={pair: times for pair, times in sorted(met.items()) if times > 1},
        repeats=repeats,
        met_min=min((others[person] for person in people), default=0),
        met_mean=sum(others.values()) / len(people) if people else 0.0,
        mix=tuple(_mix(instance, seating)),
        mix_off=mix_off,
        moved=moved,
        broken=broken,
        score=_HARD * len(broken)
        + weights.repeat * repeats
        + weights.mix * mix_off
        + weights.disruption * moved,
    )


def _mix(instance: Instance, seating: Seating) -> Iterator[TableMix]:
    for attribute in instance.attributes:
        value_of = dict(zip(instance.people, attribute.values, strict=True))
        for number in instance.free:
            for table, people in enumerate(seating[number]):
                counts = Counter(value_of[person] for person in people)
                yield TableMix(number, table, attribute.name, dict(counts.most_common()))


def _mix_off(instance: Instance, seating: Seating, number: int) -> Fraction:
    off = Fraction(0)
    tables = len(instance.tables[number])
    for attribute in instance.attributes:
        value_of = dict(zip(instance.people, attribute.values, strict=True))
        pairs = sum(
            value_of[one] == value_of[other]
            for table in seating[number]
            for one, other in combinations(table, 2)
        )
        here = Counter(attribute.values[person] for person in instance.present[number])
        least = sum(
            len(cell) * (len(cell) - 1) // 2
            for people in here.values()
            for cell in (range(at, people, tables) for at in range(tables))
        )
        off += attribute.weight * (pairs - least)
    return off


def _moved(instance: Instance, seating: Seating, number: int) -> int:
    if number >= len(instance.previous):
        return 0
    named = [[instance.people[each] for each in table] for table in instance.previous[number]]
    known = {person: at for at, table in enumerate(named) for person in table}
    return sum(
        known[person] != at
        for at, table in enumerate(seating[number])
        for person in table
        if person in known
    )


def _broken(instance: Instance, seating: Seating) -> Iterator[Broken]:
    for number, tables in enumerate(seating):
        yield from _misplaced(instance, number, tables)
        if number < len(instance.held):
            held = instance.named(instance.held[number : number + 1])[0]
            for at, (now, then) in enumerate(zip(tables, held, strict=True)):
                if set(now) != set(then):
                    yield Broken("held", number, tuple(sorted(set(now) ^ set(then))), at)
            continue
        for at, (table, limits) in enumerate(zip(tables, instance.tables[number], strict=True)):
            wrong = max(0, limits.least - len(table), len(table) - limits.most)
            yield from [Broken("size", number, (), at)] * wrong
        yield from _against(instance, number, tables)


def _misplaced(
    instance: Instance, number: int, tables: Sequence[Sequence[str]]
) -> Iterator[Broken]:
    seats = Counter(person for table in tables for person in table)
    here = {instance.people[person] for person in instance.present[number]}
    for person in sorted(here | seats.keys()):
        if person not in here:
            yield Broken("absent", number, (person,))
        elif seats[person] != 1:
            yield Broken("seat", number, (person,))


def _against(instance: Instance, number: int, tables: Sequence[Sequence[str]]) -> Iterator[Broken]:
    """Yield the conditions on people that a round breaks."""
    at = {person: table for table, people in enumerate(tables) for person in people}
    for group in instance.together:
        people = [instance.people[each] for each in group if instance.people[each] in at]
        extra = len({at[person] for person in people}) - 1
        yield from [Broken("together", number, tuple(people))] * extra
    for group in instance.apart:
        people = [instance.people[each] for each in group if instance.people[each] in at]
        extra = len(people) - len({at[person] for person in people})
        yield from [Broken("apart", number, tuple(people))] * extra
    for pin in instance.pinned:
        person = instance.people[pin.person]
        asked = number in pin.rounds and pin.person in instance.present[number]
        if asked and at.get(person) != pin.table:
            yield Broken("pinned", number, (person,), pin.table)
