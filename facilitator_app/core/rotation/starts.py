"""Seatings to begin from: the plan that people know, or chance, within the sizes of the tables."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from facilitator_app.core.rotation.chance import Chance, Index
from facilitator_app.core.rotation.feasible import seek
from facilitator_app.core.rotation.problem import Instance, Limits

_STEPS = 3_000  # of looking for seats for those with a condition


def random_seats(instance: Instance, chance: Chance) -> Index:
    """Return seats by chance, with every condition kept when that was found possible."""
    seats = np.full((len(instance.free), len(instance.people)), -1, np.int64)

    def shuffled(each: Sequence[int]) -> Sequence[int]:
        order: list[int] = chance.order(len(each)).tolist()
        return [each[at] for at in order]

    for row, number in enumerate(instance.free):
        tables = seek(instance, number, _STEPS, shuffled).tables
        for table, people in enumerate(tables):
            seats[row, list(people)] = table
        left = [each for each in sorted(instance.present[number]) if seats[row, each] < 0]
        fill(seats[row], shuffled(left), instance.tables[number])
    return seats


def known_seats(instance: Instance) -> Index:
    """Return the plan that people know, with newcomers where there is room."""
    seats = np.full((len(instance.free), len(instance.people)), -1, np.int64)
    for row, number in enumerate(instance.free):
        limits = instance.tables[number]
        known = instance.known_tables(number)
        load = [0] * len(limits)
        left: list[int] = []
        for person in sorted(instance.present[number]):
            table = known.get(person, -1)
            if 0 <= table < len(limits) and load[table] < limits[table].most:
                seats[row, person] = table
                load[table] += 1
            else:
                left.append(person)
        fill(seats[row], left, limits)
        even_out(seats[row], limits)
    return seats


def fill(seats: Index, people: Sequence[int], limits: Sequence[Limits]) -> None:
    """Seat `people` where tables want somebody most, then where they are emptiest."""
    load = np.bincount(seats[seats >= 0], minlength=len(limits)).tolist()
    for person in people:
        table = min(
            range(len(limits)),
            key=lambda each: (
                load[each] >= limits[each].most,
                load[each] >= limits[each].least,
                load[each],
            ),
        )
        seats[person] = table
        load[table] += 1


def even_out(seats: Index, limits: Sequence[Limits]) -> None:
    """Move people, the last come first, until every table is within its limits, if it can be."""
    load = np.bincount(seats[seats >= 0], minlength=len(limits)).tolist()
    while True:
        over = [at for at, limit in enumerate(limits) if load[at] > limit.most]
        under = [at for at, limit in enumerate(limits) if load[at] < limit.least]
        if not over and not under:
            return
        givers = over or [at for at, limit in enumerate(limits) if load[at] > limit.least]
        takers = under or [at for at, limit in enumerate(limits) if load[at] < limit.most]
        if not givers or not takers:
            return
        giver = max(givers, key=load.__getitem__)
        taker = min(takers, key=load.__getitem__)
        seats[np.flatnonzero(seats == giver)[-1]] = taker
        load[giver] -= 1
        load[taker] += 1
