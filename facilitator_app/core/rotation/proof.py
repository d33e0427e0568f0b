"""What a seating amounts to, counted from the seating alone and not by whoever made it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

Seating = Sequence[Sequence[Sequence[str]]]  # rounds of groups of person ids

REPEAT_WEIGHT = 4
MIX_WEIGHT = 4


@dataclass(frozen=True, slots=True)
class Proof:
    """Counted facts of a seating.

    Attributes:
        repeats: Sum over pairs of how often two of their meetings repeat each other.
        least_repeats: A lower bound on it, however the people are seated.
        met_min: The fewest others that somebody meets.
        met_mean: How many others a person meets on average.
        mix_off: Pairs from one organisation at one table above what an even split needs.
    """

    repeats: int
    least_repeats: int
    met_min: int
    met_mean: float
    mix_off: int

    @property
    def score(self) -> int:
        """The figure that seatings are compared by; lower is better."""
        return REPEAT_WEIGHT * self.repeats + MIX_WEIGHT * self.mix_off


def prove(seating: Seating, organisation_of: Mapping[str, str]) -> Proof:
    """Return what everybody can check of `seating` by counting."""
    meetings = Counter(
        frozenset(pair) for groups in seating for group in groups for pair in combinations(group, 2)
    )
    people = {person for groups in seating for group in groups for person in group}
    met = Counter(person for pair in meetings for person in pair)
    return Proof(
        repeats=sum(times * (times - 1) // 2 for times in meetings.values()),
        least_repeats=least_repeat_meetings([len(group) for group in seating[0]], len(seating))
        if seating
        else 0,
        met_min=min((met[person] for person in people), default=0),
        met_mean=sum(met.values()) / len(people) if people else 0.0,
        mix_off=sum(_mix_off(groups, organisation_of) for groups in seating),
    )


def least_repeat_meetings(sizes: Sequence[int], rounds: int) -> int:
    """Return how many meetings must be repeats, however the people are seated.

    Args:
        sizes: People per group; the same groups in every round.
        rounds: How many times the groups are formed, at least 1.

    Source:
        Counting: a round makes sum(s * (s - 1) / 2) meetings, and n people have
        n * (n - 1) / 2 pairs to spend them on.
    """
    meetings = rounds * sum(size * (size - 1) // 2 for size in sizes)
    people = sum(sizes)
    return max(0, meetings - people * (people - 1) // 2)


def _mix_off(groups: Sequence[Sequence[str]], organisation_of: Mapping[str, str]) -> int:
    per_group = [Counter(organisation_of.get(person, "") for person in group) for group in groups]
    totals = Counter[str]()
    for counts in per_group:
        totals.update(counts)
    pairs = sum(count * (count - 1) // 2 for counts in per_group for count in counts.values())
    return pairs - sum(_even_split(total, len(groups)) for total in totals.values())


def _even_split(people: int, groups: int) -> int:
    share, rest = divmod(people, groups)
    return share * (share - 1) // 2 * groups + rest * share
