"""Pair buzz: neighbours in the circle, then new pairs; a trio when the number is odd."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Pair = tuple[str, ...]


def neighbour_pairs(people: Sequence[str]) -> tuple[Pair, ...]:
    """Return neighbours paired in the order of the circle; the last three form a trio if odd."""
    pairs = [tuple(people[at : at + 2]) for at in range(0, len(people) - len(people) % 2, 2)]
    if len(people) % 2 and pairs:
        pairs[-1] = (*pairs[-1], people[-1])
    return tuple(pairs) if pairs else (tuple(people),) if people else ()


def mixed_pairs(people: Sequence[str], former: Iterable[Pair]) -> tuple[Pair, ...]:
    """Return pairs that repeat no former one when that is possible, else as few as possible.

    The circle is turned step by step (the table of a tournament), which gives every pair once in
    n - 1 turns; the turn with the fewest repeats is taken, the earliest of equal ones.
    """
    met = {frozenset((a, b)) for pair in former for a in pair for b in pair if a != b}
    count = len(people) - len(people) % 2
    if count < 2:
        return (tuple(people),) if people else ()
    turns = (_turn(people, count, turn) for turn in range(count - 1))
    if len(people) % 2:
        turns = (_with_third(pairs, people[-1], met) for pairs in turns)
    return min(turns, key=lambda pairs: _repeats(pairs, met))


def _turn(people: Sequence[str], count: int, turn: int) -> tuple[Pair, ...]:
    still, others = people[0], list(people[1:count])
    turned = [still, *others[turn:], *others[:turn]]
    return tuple((turned[at], turned[-1 - at]) for at in range(count // 2))


def _with_third(pairs: tuple[Pair, ...], third: str, met: set[frozenset[str]]) -> tuple[Pair, ...]:
    best = min(range(len(pairs)), key=lambda at: _repeats([(*pairs[at], third)], met))
    return tuple((*pair, third) if at == best else pair for at, pair in enumerate(pairs))


def _repeats(pairs: Iterable[Pair], met: set[frozenset[str]]) -> int:
    return sum(
        frozenset((a, b)) in met
        for pair in pairs
        for at, a in enumerate(pair)
        for b in pair[at + 1 :]
    )
