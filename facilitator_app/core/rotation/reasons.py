"""Why nobody meeting twice is possible or not: the bound on repeats, with what makes it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.bound import by_meetings, by_pairs_of_rounds
from facilitator_app.core.rotation.problem import Instance


class Why(StrEnum):
    """What makes repeated meetings unavoidable."""

    NOTHING = "nothing"  # known here: zero may be possible
    TOGETHER = "together"  # who must sit together meet in every round
    CROWD = "crowd"  # the people of one table spread over too few tables
    MEETINGS = "meetings"  # more meetings than there are pairs


@frozen
class Least:
    """The fewest repeats that any seating of the free rounds has.

    Attributes:
        repeats: Sum over pairs of how often two of their meetings repeat each other.
        crowd: Of `CROWD`, so many people of one table …
        tables: … spread over so many tables in another round.
    """

    repeats: int
    why: Why
    crowd: int = 0
    tables: int = 0


def least_repeats(instance: Instance) -> Least:
    """Return the bound on repeats and the plainest reason for it."""
    by_meeting, by_rounds = by_meetings(instance), by_pairs_of_rounds(instance)
    repeats = max(by_meeting, by_rounds)
    if not repeats:
        return Least(0, Why.NOTHING)
    crowd, tables = _crowd(instance)
    if crowd > tables:
        return Least(repeats, Why.CROWD, crowd, tables)
    if by_rounds >= by_meeting:
        return Least(repeats, Why.TOGETHER)
    return Least(repeats, Why.MEETINGS)


def _crowd(instance: Instance) -> tuple[int, int]:
    """Return how many the fullest table has, at least, and among how many tables they divide."""
    best = (0, 0)
    for late in instance.free:
        for early in range(instance.rounds):
            if early != late and (early < late or early in instance.free):
                size, tables = _fullest(instance, early, late), len(instance.tables[late])
                best = max(best, (size, tables), key=lambda each: each[0] - each[1])
    return best


def _fullest(instance: Instance, early: int, late: int) -> int:
    """Return how many people of one table of a round there must be who take part in another."""
    common = instance.present[early] & instance.present[late]
    if early < len(instance.held):
        return max((len(common.intersection(table)) for table in instance.held[early]), default=0)
    return _ceil_share(len(common), [table.most for table in instance.tables[early]])


def _ceil_share(people: int, most: Sequence[int]) -> int:
    """Return how large the largest table gets at least, when none takes more than its `most`."""
    return next(
        (size for size in range(people + 1) if sum(min(size, top) for top in most) >= people), 0
    )
