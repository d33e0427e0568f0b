"""A new plan after arrivals and no-shows: rounds that were held stay, and as few as can be move.

    solution = replan(instance, ticks=ticks_of(seconds=2))
    for move in seat_changes(instance, solution.rounds): …

`instance.held` are the rounds that were held, `instance.previous` the plan that people know. First
the fewest moves that keep every condition are found, round by round; then, among all seatings with
no more moves than that, one with few repeats and an even mix.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.fewest import Fewest, fewest_moves
from facilitator_app.core.rotation.problem import Instance, Tables, Weights
from facilitator_app.core.rotation.score import score
from facilitator_app.core.rotation.solver import (
    TICKS_A_SECOND,
    Progress,
    Solution,
    never,
    solve,
)

_STEPS = 30_000  # of looking for the fewest moves in one round
_A_MOVE = 250  # repeats are rather taken than one more move


@frozen
class SeatChange:
    """Somebody who gets another table than the plan said.

    Attributes:
        before: The table that the person knows.
    """

    round: int
    person: int
    before: int
    after: int


@frozen
class Replan:
    """A new plan.

    Attributes:
        least: The fewest changed seats that keep every condition, as far as it was found out.
        proven: True when fewer than `least` are impossible.
    """

    solution: Solution
    least: int
    proven: bool


def replan(
    instance: Instance,
    *,
    seed: int = 0,
    ticks: int = TICKS_A_SECOND,
    should_stop: Callable[[], bool] = never,
    progress: Callable[[Progress], None] | None = None,
) -> Replan:
    """Return the remaining rounds with the fewest changed seats; see `solve` for the arguments."""
    found = [fewest_moves(instance, number, _STEPS) for number in instance.free]
    nearest = [each for each in found if each is not None]
    complete = len(nearest) == len(found)
    start = (*instance.held, *(_tables(instance, each) for each in nearest)) if complete else None
    solution = solve(
        replace(instance, weights=_calm(instance.weights)),
        seed=seed,
        ticks=ticks,
        should_stop=should_stop,
        progress=progress,
        start=start,
    )
    least = sum(each.moves for each in nearest)
    if start is not None and solution.score is not None and solution.score.moved > least:
        solution = replace(solution, rounds=start, proven=False)
    if solution.rounds:
        solution = replace(solution, score=score(instance, solution.rounds))
    return Replan(solution, least, complete and all(each.proven for each in nearest))


def seat_changes(instance: Instance, rounds: Sequence[Tables]) -> tuple[SeatChange, ...]:
    """Return who sits elsewhere than the plan said, in the rounds that were not held."""
    return tuple(
        SeatChange(number, person, known[person], table)
        for number in instance.free
        for known in (instance.known_tables(number),)
        for table, people in enumerate(rounds[number])
        for person in people
        if known.get(person, table) != table
    )


def _tables(instance: Instance, found: Fewest) -> Tables:
    return tuple(
        tuple(person for person, at in found.at.items() if at == table)
        for table in range(len(instance.tables[found.round]))
    )


def _calm(weights: Weights) -> Weights:
    """Return weights by which a move is worse than any repeat or mix, those kept in proportion."""
    most = max(weights.repeat, weights.mix) or Fraction(1)
    repeat, mix = (Fraction(round(4 * each / most)) for each in (weights.repeat, weights.mix))
    return Weights(repeat, mix, Fraction(4 * _A_MOVE))
