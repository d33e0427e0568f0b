"""Sentences for conditions that cannot all be kept; people are not named in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from facilitator_app.cli.words import translate, warn

if TYPE_CHECKING:
    from facilitator_app.core.rotation.feasible import Condition, Contradiction
    from facilitator_app.core.rotation.solver import Solution


def say_why_not(solution: Solution, name: Callable[[Condition], str]) -> int:
    """Say why there is no seating, and return the exit code.

    Args:
        name: Tells what to call a condition.
    """
    if not solution.contradictions:
        warn(translate("Cli", "No seating that keeps every condition was found in this time."))
    for each in solution.contradictions:
        warn(_explained(each, name))
    return 1


def _explained(each: Contradiction, name: Callable[[Condition], str]) -> str:
    names = ", ".join(dict.fromkeys(name(one) for one in each.conditions if one.people))
    if all(one.people for one in each.conditions):
        template = translate("Cli", "Round {round}: these cannot all be kept: {names}.")
        return template.format(round=each.round + 1, names=names)
    template = translate(
        "Cli", "Round {round}: {people} people, and the tables take {least} to {most}."
    )
    sentence = template.format(
        round=each.round + 1, people=each.people, least=each.least, most=each.most
    )
    if not names:
        return sentence
    more = translate("Cli", "With that, these cannot all be kept: {names}.")
    return f"{sentence} {more.format(names=names)}"
