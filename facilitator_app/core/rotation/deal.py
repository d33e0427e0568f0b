"""Dividing people into groups of equal size with every organisation spread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Person


def deal(people: Sequence[Person], groups: int, *, turn: int = 0) -> list[list[Person]]:
    """Return `people` dealt into `groups` like cards, the largest organisations first.

    Sizes differ by at most one, and in the first turn so do the members of one organisation in
    two groups. The same people give the same groups on every computer.

    Args:
        turn: How far each row of cards is shifted against the one before; a new turn brings
            together people who sat apart.

    Raises:
        UserError: No people, or more groups than people.
    """
    if not people:
        raise UserError(Problem.NO_PEOPLE)
    if not 1 <= groups <= len(people):
        raise UserError(Problem.TOO_MANY_GROUPS, groups=groups, people=len(people))
    sizes = Counter(person.organisation for person in people)
    cards = sorted(people, key=lambda each: (-sizes[each.organisation], each.organisation, each.id))
    tables: list[list[Person]] = [[] for _ in range(groups)]
    full_rows = len(cards) // groups * groups
    for number, person in enumerate(cards):
        row, column = divmod(number, groups)
        shift = turn * row if number < full_rows else 0
        tables[(column + shift) % groups].append(person)
    return tables
