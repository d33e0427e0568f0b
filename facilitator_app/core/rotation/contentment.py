"""What seats must cost whoever sits there: a search looks at those who pay more than that."""

from __future__ import annotations

from collections import Counter

import numpy as np

from facilitator_app.core.rotation.board import FINE
from facilitator_app.core.rotation.chance import Index, Ints
from facilitator_app.core.rotation.costs import Costs, codes_of
from facilitator_app.core.rotation.feasible import clusters
from facilitator_app.core.rotation.problem import Instance
from facilitator_app.core.rotation.score import even_split


def even_cost(instance: Instance, scale: int) -> int:
    """Return what the mix costs at an even split, in units of cost: no seating goes below it."""
    total = 0
    for number in instance.free:
        tables = len(instance.tables[number])
        for attribute in instance.attributes:
            weight = int(instance.weights.mix * attribute.weight * scale)
            here = Counter(attribute.values[person] for person in instance.present[number])
            total += weight * sum(even_split(people, tables) for people in here.values())
    return total


def contentment(instance: Instance, costs: Costs, hard: int) -> Ints:
    """Return what a seat costs at an even split, and beside whom one must sit, (rounds, people).

    Args:
        hard: What breaking a condition costs; meeting one is that much gained.
    """
    content = np.zeros((len(instance.free), len(instance.people)), np.int64)
    for row, number in enumerate(instance.free):
        content[row] += _even_share(instance, costs, number, costs.present[row])
        for cluster in clusters(instance, number):
            for one in cluster:
                for other in cluster:
                    if one != other:
                        content[row, one] += costs.repeat * (_both(instance, one, other) - 1)
                        content[row, one] -= hard * int(costs.ban[one, other] < 0)
    return (content * FINE).astype(np.int32)


def _even_share(instance: Instance, costs: Costs, number: int, here: Index) -> Index:
    """Return what each person's equals cost at a table when they are spread evenly."""
    share = np.zeros(len(instance.people), np.int64)
    for attribute in instance.attributes:
        weight = int(instance.weights.mix * attribute.weight * costs.scale)
        codes = codes_of(attribute.values)
        totals = np.bincount(codes[here], minlength=int(codes.max()) + 1)
        equals = -(-totals // len(instance.tables[number])) - 1
        share += weight * np.maximum(equals, 0)[codes]
    return share


def _both(instance: Instance, one: int, other: int) -> int:
    """Return in how many free rounds both take part."""
    return sum({one, other} <= instance.present[number] for number in instance.free)
