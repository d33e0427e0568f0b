"""Pair buzz: neighbours in the circle, then new pairs; a trio when the number is odd."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

Pair = tuple[str, ...]
Met = defaultdict[str, set[str]]

_MOST_STEPS = 5_000  # of the search for pairs without repeats; some 50 ms


def neighbour_pairs(people: Sequence[str]) -> tuple[Pair, ...]:
    """Return neighbours paired in the order of the circle; the last three form a trio if odd."""
    pairs = [tuple(people[at : at + 2]) for at in range(0, len(people) - len(people) % 2, 2)]
    if len(people) % 2 and pairs:
        pairs[-1] = (*pairs[-1], people[-1])
    return tuple(pairs) if pairs else (tuple(people),) if people else ()


def mixed_pairs(people: Sequence[str], former: Iterable[Pair]) -> tuple[Pair, ...]:
    """Return pairs that repeat no former one when that is possible, else as few as possible.

    The circle is turned step by step (the table of a tournament), which gives every pair once in
    n - 1 turns; the turn with the fewest repeats is taken, the earliest of equal ones. When even
    that turn repeats a pair, a search looks for something better.
    """
    met = _met(former)
    count = len(people) - len(people) % 2
    if count < 2:
        return (tuple(people),) if people else ()
    turns = (_turn(people, count, turn) for turn in range(count - 1))
    if len(people) % 2:
        turns = (_with_third(pairs, people[-1], met) for pairs in turns)
    best = min(turns, key=lambda pairs: _repeats(pairs, met))
    search = _Search(met, best, _repeats(best, met))
    search.improve(frozenset(people), (), 0)
    return search.best


def joined(pairs: Sequence[Pair], person: str, former: Iterable[Pair] = ()) -> tuple[Pair, ...]:
    """Return `pairs` with one more person, changing as little as can be.

    Whoever is alone gets company; of three together one goes along; else a pair becomes three,
    one that has not met the person before if there is such.
    """
    if any(person in pair for pair in pairs):
        return tuple(pairs)
    alone = next((pair for pair in pairs if len(pair) == 1), None)
    if alone is not None:
        return _with(pairs, alone, [(*alone, person)])
    three = next((pair for pair in pairs if len(pair) == 3), None)
    if three is not None:
        met = _met(former)[person]
        goes = min(reversed(three), key=lambda each: each in met)
        stay = tuple(each for each in three if each != goes)
        return _with(pairs, three, [stay, (goes, person)])
    if not pairs:
        return ((person,),)
    met = _met(former)
    best = min(reversed(pairs), key=lambda pair: sum(each in met[person] for each in pair))
    return _with(pairs, best, [(*best, person)])


def left(pairs: Sequence[Pair], person: str) -> tuple[Pair, ...]:
    """Return `pairs` without a person; whoever was with them alone joins the last pair."""
    own = next((pair for pair in pairs if person in pair), None)
    if own is None:
        return tuple(pairs)
    rest = tuple(each for each in own if each != person)
    if len(rest) != 1:
        return _with(pairs, own, [rest] if rest else [])
    others = _with(pairs, own, [])
    return joined(others, rest[0]) if others else (rest,)


def _with(pairs: Sequence[Pair], old: Pair, new: Sequence[Pair]) -> tuple[Pair, ...]:
    """Return `pairs` with others in the place of one."""
    return tuple(each for pair in pairs for each in (new if pair is old else [pair]))


@dataclass(slots=True)
class _Search:
    """Looks for pairs with fewer repeats than the best so far, until none is left or time is up."""

    met: Met
    best: tuple[Pair, ...]
    repeats: int
    steps_left: int = field(default=_MOST_STEPS)

    def improve(self, people: frozenset[str], pairs: tuple[Pair, ...], repeats: int) -> None:
        """Complete `pairs` with the `people` who are left, whoever has the fewest choices first."""
        self.steps_left -= 1
        if repeats >= self.repeats or self.steps_left < 0:
            return
        if not people:
            self.best, self.repeats = pairs, repeats
            return
        hardest = max(sorted(people), key=lambda each: len(self.met[each] & people))
        for pair in self._choices(hardest, people - {hardest}):
            more = _repeats([pair], self.met)
            self.improve(people.difference(pair), (*pairs, pair), repeats + more)

    def _choices(self, person: str, others: frozenset[str]) -> Iterator[Pair]:
        """Yield whom `person` can be with, strangers first; of an odd number three are together."""
        met = self.met[person]
        in_order = [*sorted(others - met), *sorted(others & met)]
        if len(in_order) != 2:
            yield from ((person, each) for each in in_order)
        if len(in_order) % 2 == 0:
            yield from ((person, *two) for two in combinations(in_order, 2))


def _met(former: Iterable[Pair]) -> Met:
    met: Met = defaultdict(set)
    for pair in former:
        for person in pair:
            met[person].update(each for each in pair if each != person)
    return met


def _turn(people: Sequence[str], count: int, turn: int) -> tuple[Pair, ...]:
    still, others = people[0], list(people[1:count])
    turned = [still, *others[turn:], *others[:turn]]
    return tuple((turned[at], turned[-1 - at]) for at in range(count // 2))


def _with_third(pairs: tuple[Pair, ...], third: str, met: Met) -> tuple[Pair, ...]:
    best = min(range(len(pairs)), key=lambda at: _repeats([(*pairs[at], third)], met))
    return tuple((*pair, third) if at == best else pair for at, pair in enumerate(pairs))


def _repeats(pairs: Iterable[Pair], met: Met) -> int:
    return sum(b in met[a] for pair in pairs for a, b in combinations(pair, 2))
