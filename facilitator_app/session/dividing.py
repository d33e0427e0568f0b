"""Dividing people in one go, for whoever can wait: the command line and the demo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator_app.core.commands import groups
from facilitator_app.core.rotation.event import EventProblem, problem_of
from facilitator_app.session.session import Session

if TYPE_CHECKING:  # the solver brings numpy: only whoever divides pays for it
    from facilitator_app.core.rotation.solver import Solution


def divide(
    session: Session, count: int, *, rounds: int = 1, seconds: float = 1.0, seed: int = 0
) -> tuple[EventProblem, Solution]:
    """Divide people into `count` groups as one step; where that cannot be done, change nothing.

    Returns:
        The problem, and the solution; without a score there is none, and it says why.

    Raises:
        UserError: No people, or more groups than people.
    """
    from facilitator_app.core.rotation.solver import solve, ticks_of  # noqa: PLC0415

    changes = groups.set_group_count(session.state, count, session.new_id)
    grouped = session.state.apply(changes)
    problem = problem_of(grouped, rounds=rounds)
    solution = solve(problem.instance, seed=seed, ticks=ticks_of(seconds=seconds))
    if solution.score is not None:
        members = problem.members(solution.rounds)
        changes += groups.seat_rounds(grouped, session.new_id, members)
        session.commit(changes, name="divide")
    return problem, solution
