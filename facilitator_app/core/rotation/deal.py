"""Dividing people into groups of equal size with every organisation spread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Person


def deal(people: Sequence[Person], groups: int) -> list[list[Person]]:
    """Return `people` dealt into `groups` like cards, the largest organisations first.

    Sizes differ by at most one, and so do the members of one organisation in two groups. The
    same people give the same groups on every computer.

    Raises:
        UserError: No people, or more groups than people.
    """
    if not people:
        raise UserError(Problem.NO_PEOPLE)
    if not 1 <= groups <= len(people):
        raise UserError(Problem.TOO_MANY_GROUPS, groups=groups, people=len(people))
    sizes = Counter(person.organisation for person in people)
    ordered = sorted(
        people, key=lambda each: (-sizes[each.organisation], each.organisation, each.id)
    )
    return [ordered[number::groups] for number in range(groups)]
