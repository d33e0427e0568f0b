"""Looks for the best seating: anytime, to be stopped at any moment, the same for the same seed.

    instance = read_instance(json)  # or: problem_of(state, rounds) in `event.py`
    solution = solve(instance, seed=0, ticks=ticks_of(seconds=5), progress=show, should_stop=stop)

`solve` is a plain function that touches nothing but its arguments: run it in a worker thread, hand
`should_stop` something like `threading.Event.is_set`, and forward `progress` as a signal. Both are
called in the thread of `solve`, every few milliseconds of work. It lets other threads run.

Work is counted in ticks, not in seconds, so that a seed gives the same seating on every computer.
A clock may only end the work early (through `should_stop`), and the answer then says `cut`.
Import this module in the function that needs it: it brings numpy.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.bound import Bound, bound
from facilitator_app.core.rotation.course import Course
from facilitator_app.core.rotation.effort import Effort
from facilitator_app.core.rotation.feasible import Contradiction, contradictions
from facilitator_app.core.rotation.problem import Instance, Tables
from facilitator_app.core.rotation.score import Score, score

TICKS_A_SECOND = 550_000  # of one core of 2024, with some to spare
_FEASIBLE_STEPS = 20_000  # of looking for a contradiction


@frozen
class Progress:
    """How far the work is.

    Attributes:
        done: Share of the ticks that were spent, 0 to 1.
        total: The best score so far; None before the first seating without a broken condition.
    """

    done: float
    total: float | None


@frozen
class Solution:
    """What was found.

    Attributes:
        rounds: Who sits where, held rounds included; empty when no seating keeps the conditions,
            or none was found in time (then `contradictions` is empty too).
        score: What it costs; None when there is no seating.
        proven: True when no seating can cost less.
        steps: Exchanges made.
        cut: True when the work was ended from outside before its ticks were spent.
        contradictions: Why nothing can be found.
    """

    rounds: tuple[Tables, ...]
    score: Score | None
    bound: Bound | None
    proven: bool
    steps: int
    cut: bool
    contradictions: tuple[Contradiction, ...] = ()


def ticks_of(*, seconds: float) -> int:
    """Return how much work a computer does in about `seconds`; the same number everywhere."""
    return max(1, int(seconds * TICKS_A_SECOND))


def never() -> bool:
    """Stop never."""
    return False


def solve(
    instance: Instance,
    *,
    seed: int = 0,
    ticks: int = TICKS_A_SECOND,
    should_stop: Callable[[], bool] = never,
    progress: Callable[[Progress], None] | None = None,
    start: Sequence[Tables] | None = None,
) -> Solution:
    """Return the best seating found with `ticks` of work.

    Args:
        start: A seating of all rounds, held ones included, to begin from.
    """
    clashes = contradictions(instance, _FEASIBLE_STEPS, should_stop)
    if clashes:
        cut = should_stop()
        return Solution((), None, None, proven=True, steps=0, cut=cut, contradictions=clashes)
    least = bound(instance)

    def look_up() -> bool:
        if progress is not None:
            progress(Progress(min(1.0, 1 - effort.left / ticks), course.total))
        return should_stop()

    effort = Effort(ticks, look_up)
    course = Course(instance, least, seed, effort, start)
    rounds = course.run()
    if rounds is None:
        return Solution((), None, least, proven=False, steps=effort.steps, cut=effort.cut)
    reached = score(instance, rounds)
    if progress is not None:
        progress(Progress(1.0, float(reached.total)))
    proven = reached.total <= least.total
    return Solution(rounds, reached, least, proven=proven, steps=effort.steps, cut=effort.cut)
