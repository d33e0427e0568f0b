"""What cannot be had: lower bounds on repeats, moves and cost, by counting."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import comb

import numpy as np

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.chance import Ints, Mask
from facilitator_app.core.rotation.feasible import clusters, single_pins
from facilitator_app.core.rotation.problem import Instance, Limits
from facilitator_app.core.rotation.score import even_split

_EACH = 300  # above it, nobody is counted one by one


@frozen
class Bound:
    """The least that a seating can cost, part by part; each part is proven by itself.

    Attributes:
        repeats: Sum over pairs of how often two of their meetings repeat each other.
        mix_off: Pairs of equal value above an even split that conditions enforce, weighted.
        moved: Seats that must differ from the plan that people know.
    """

    repeats: int
    mix_off: Fraction
    moved: int
    total: Fraction


def bound(instance: Instance) -> Bound:
    """Return the least that any seating of the free rounds costs."""
    weights = instance.weights
    repeats = max(by_meetings(instance), by_pairs_of_rounds(instance))
    mix = sum((_forced_mix(instance, number) for number in instance.free), Fraction(0))
    moved = sum(least_moves(instance, number) for number in instance.free)
    total = weights.repeat * repeats + weights.mix * mix + weights.disruption * moved
    return Bound(repeats, mix, moved, total)


def even_sizes(limits: Sequence[Limits], people: int) -> list[int]:
    """Return sizes within `limits` that add up to `people`, as even as can be."""
    sizes = [table.least for table in limits]
    for _ in range(people - sum(sizes)):
        open_tables = [at for at, table in enumerate(limits) if sizes[at] < table.most]
        if not open_tables:
            break
        sizes[min(open_tables, key=sizes.__getitem__)] += 1
    return sizes


def least_moves(instance: Instance, number: int) -> int:
    """Return how many of those who know their seat must leave it for the sizes' sake.

    Whoever is above a table's limit leaves; what a table lacks and no newcomer fills comes from
    others.
    """
    known = instance.known_tables(number)
    limits = instance.tables[number]
    stay = [0] * len(limits)
    strangers = len(instance.present[number])
    for table in known.values():
        if table < len(limits):
            stay[table] += 1
            strangers -= 1
    lost = sum(table >= len(limits) for table in known.values())
    strangers -= lost
    over = sum(max(0, size - table.most) for size, table in zip(stay, limits, strict=True))
    under = sum(max(0, table.least - size) for size, table in zip(stay, limits, strict=True))
    barred = sum(
        known.get(person, len(limits)) < len(limits) and known[person] not in asked
        for person, asked in instance.pins(number).items()
    )
    return lost + max(over, under - strangers - lost, barred)


def by_pairs_of_rounds(instance: Instance) -> int:
    """Return repeats that every two rounds make for themselves.

    People who share a table in one round spread over the tables of the other: the more evenly,
    the fewer meet again.
    """
    met = {number: _held_mask(instance, number) for number in range(len(instance.held))}
    forced = {number: _forced(instance, number) for number in instance.free}
    total = 0
    for late in instance.free:
        for early in range(late):
            before = met[early] if early in met else forced[early]
            both = int(np.triu(before & forced[late], 1).sum())
            total += max(both, _spread(instance, early, late), _spread(instance, late, early))
    for late, mask in met.items():
        for early in range(late):
            total += int(np.triu(met[early] & mask, 1).sum())
    return total


def _spread(instance: Instance, early: int, late: int) -> int:
    """Return the pairs of round `early` that meet again when its tables spread over `late`'s."""
    cells = len(instance.tables[late])
    common = instance.present[early] & instance.present[late]
    if early < len(instance.held):
        return sum(
            even_split(len(common.intersection(table)), cells) for table in instance.held[early]
        )
    if late < len(instance.held):
        return 0
    gone = len(instance.present[early]) - len(common)
    limits = instance.tables[early]
    sizes = [max(0, table.least - gone) for table in limits]
    for _ in range(len(common) - sum(sizes)):
        open_tables = [at for at, table in enumerate(limits) if sizes[at] < table.most]
        if not open_tables:
            break
        sizes[min(open_tables, key=lambda at: sizes[at] // cells)] += 1
    return sum(even_split(size, cells) for size in sizes)


def by_meetings(instance: Instance) -> int:
    """Return repeats that follow from how many meetings there are to be, in all or each."""
    people = len(instance.people)
    met = np.zeros((people, people), np.int32)
    for number in range(len(instance.held)):
        met += _held_mask(instance, number)
    forced = np.zeros_like(met)
    allowed = np.zeros_like(met)
    needed = 0
    seats = np.zeros(people, np.int64)
    for number in instance.free:
        must = _forced(instance, number)
        forced += must
        allowed += _allowed(instance, number) & ~must
        limits = instance.tables[number]
        here = list(instance.present[number])
        needed += sum(comb(size, 2) for size in even_sizes(limits, len(here)))
        seats[here] += min(table.least for table in limits) - 1
        for person, tables in instance.pins(number).items():
            seats[person] += min(limits[at].least for at in tables) - min(
                table.least for table in limits
            )
    base = met + forced
    upper = np.triu_indices(people, 1)
    fixed = int((base[upper] * (base[upper] - 1) // 2).sum())
    in_all = fixed + _fill(base[upper], allowed[upper], needed - int(forced[upper].sum()))
    each = 0
    for person in range(people if people <= _EACH else 0):
        mine = np.delete(base[person], person)
        rest = int(seats[person]) - int(forced[person].sum())
        each += int((mine * (mine - 1) // 2).sum())
        each += _fill(mine, np.delete(allowed[person], person), max(0, rest))
    return max(in_all, -(-each // 2))


def _fill(base: Ints, room: Ints, amount: int) -> int:
    """Return the least cost of `amount` more meetings; a pair's next one costs how many it had.

    Args:
        base: How often each pair has met.
        room: How often each may meet yet.
    """
    cost = level = 0
    end = int((base + room).max(initial=0))
    while amount > 0 and level < end:
        taken = min(amount, int(((base <= level) & (base + room > level)).sum()))
        cost += taken * level
        amount -= taken
        level += 1
    return cost


def _held_mask(instance: Instance, number: int) -> Mask:
    mask = np.zeros((len(instance.people),) * 2, np.bool_)
    for table in instance.held[number]:
        mask[np.ix_(table, table)] = True
    np.fill_diagonal(mask, val=False)
    return mask


def _allowed(instance: Instance, number: int) -> Mask:
    """Return who may share a table in a round."""
    here = np.zeros(len(instance.people), np.bool_)
    here[list(instance.present[number])] = True
    mask = here[:, None] & here[None, :]
    for group in instance.apart:
        mask[np.ix_(group, group)] = False
    pins = single_pins(instance, number)
    for one, table in pins.items():
        for other, elsewhere in pins.items():
            if table != elsewhere:
                mask[one, other] = False
    np.fill_diagonal(mask, val=False)
    return mask


def _forced(instance: Instance, number: int) -> Mask:
    """Return who must share a table in a round."""
    mask = np.zeros((len(instance.people),) * 2, np.bool_)
    for cluster in clusters(instance, number):
        mask[np.ix_(cluster, cluster)] = True
    np.fill_diagonal(mask, val=False)
    return mask


def _forced_mix(instance: Instance, number: int) -> Fraction:
    """Return the pairs above an even split that those who must share a table make."""
    tables = len(instance.tables[number])
    here = instance.present[number]
    off = Fraction(0)
    for attribute in instance.attributes:
        counts: dict[str, list[int]] = {}
        for cluster in clusters(instance, number):
            inside: dict[str, int] = {}
            for person in cluster:
                value = attribute.values[person]
                inside[value] = inside.get(value, 0) + 1
            for value, count in inside.items():
                counts.setdefault(value, []).append(count)
        for value, clustered in counts.items():
            total = sum(attribute.values[person] == value for person in here)
            off += attribute.weight * (
                _best_spread(clustered, total, tables) - even_split(total, tables)
            )
    return off


def _best_spread(clustered: list[int], total: int, tables: int) -> int:
    """Return the fewest pairs when `total` people spread over `tables`, some of them in clusters.

    Only the largest clusters are placed, one at a table: a bound from below.
    """
    fixed = sorted(clustered, reverse=True)[:tables]
    counts = fixed + [0] * (tables - len(fixed))
    for _ in range(total - sum(fixed)):
        counts[counts.index(min(counts))] += 1
    return sum(count * (count - 1) // 2 for count in counts)
