"""How good a seating is, counted from the seating alone; the same figure as the judge's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import combinations

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.problem import Instance, Tables

HARD = 1_000_000


@frozen
class Score:
    """What a seating costs.

    Attributes:
        broken: How often a condition is broken, or somebody has no seat or two.
        repeats: Sum over pairs of how often two of their meetings repeat each other.
        mix_off: Pairs of equal value at one table above an even split, weighted.
        moved: Seats that differ from the plan that people know.
    """

    broken: int
    repeats: int
    mix_off: Fraction
    moved: int
    total: Fraction


def score(instance: Instance, rounds: Sequence[Tables]) -> Score:
    """Return what `rounds` (held ones included) cost; lower is better."""
    weights = instance.weights
    broken = sum(broken_in(instance, number, rounds[number]) for number in range(instance.rounds))
    repeats = repeated(rounds)
    mix = sum((mix_off(instance, number, rounds[number]) for number in instance.free), Fraction(0))
    moved = sum(moves(instance.known_tables(number), rounds[number]) for number in instance.free)
    total = (
        HARD * broken + weights.repeat * repeats + weights.mix * mix + weights.disruption * moved
    )
    return Score(broken, repeats, mix, moved, total)


def plain(value: Fraction | int) -> int | float:
    """Return a figure as JSON has it: whole when it is."""
    return int(value) if value.denominator == 1 else float(value)


def meetings(rounds: Iterable[Tables]) -> Counter[tuple[int, int]]:
    """Return how often each two people share a table."""
    return Counter(
        pair for tables in rounds for table in tables for pair in combinations(sorted(table), 2)
    )


def repeated(rounds: Iterable[Tables]) -> int:
    """Return the sum over pairs of how often two of their meetings repeat each other."""
    return sum(times * (times - 1) // 2 for times in meetings(rounds).values())


def moves(known: dict[int, int], tables: Tables) -> int:
    """Return how many people sit elsewhere than where they know to."""
    return sum(known.get(person, at) != at for at, table in enumerate(tables) for person in table)


def even_split(people: int, tables: int) -> int:
    """Return how many pairs share a table when `people` are spread as evenly as can be."""
    share, rest = divmod(people, tables)
    return share * (share - 1) // 2 * tables + rest * share


def mix_off(instance: Instance, number: int, tables: Tables) -> Fraction:
    """Return the pairs of equal value at one table above an even split, in one round."""
    off = Fraction(0)
    for attribute in instance.attributes:
        values = attribute.values
        here = Counter(values[person] for person in instance.present[number])
        least = sum(even_split(people, len(instance.tables[number])) for people in here.values())
        counts = (Counter(values[person] for person in table) for table in tables)
        pairs = sum(people * (people - 1) // 2 for each in counts for people in each.values())
        off += attribute.weight * (pairs - least)
    return off


def broken_in(instance: Instance, number: int, tables: Tables) -> int:
    """Return how often the conditions are broken in one round."""
    here = instance.present[number]
    seats = Counter(person for table in tables for person in table)
    broken = len(here - seats.keys()) + len(seats.keys() - here)
    broken += sum(times > 1 for times in seats.values())
    broken += abs(len(tables) - len(instance.tables[number]))
    if number < len(instance.held):
        held = instance.held[number]
        return broken + sum(set(a) != set(b) for a, b in zip(tables, held, strict=False))
    for table, limits in zip(tables, instance.tables[number], strict=False):
        broken += max(0, limits.least - len(table), len(table) - limits.most)
    at = {person: table for table, people in enumerate(tables) for person in people}
    for group in instance.together:
        broken += max(0, len({at[person] for person in group if person in at}) - 1)
    for group in instance.apart:
        places = [at[person] for person in group if person in at]
        broken += len(places) - len(set(places))
    pins = instance.pins(number)
    return broken + sum(at.get(person) not in asked for person, asked in pins.items())
