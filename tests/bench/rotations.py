"""Rotation problems of the kinds that are measured, made from a seed."""

from __future__ import annotations

import random
from typing import Any

_ORGANISATIONS = ("kunta", "järjestö", "koulu", "yritys", "hyvinvointialue", "seurakunta", "media")
_SHARES = (30, 17, 15, 11, 9, 8, 6)

Problem = dict[str, Any]


def social(tables: int, size: int, rounds: int) -> Problem:
    """Equal tables, no conditions: can everybody meet somebody new in every round?"""
    people = [{"id": f"p{number:04}"} for number in range(tables * size)]
    return {"people": people, "rounds": _rounds(tables * size, tables, rounds)}


def real(people: int, tables: int, rounds: int, seed: int, *, bare: bool = False) -> Problem:
    """An event: organisations, a few who belong together or apart, a facilitator per table.

    Args:
        bare: True makes conditions rare and gives nobody a table of their own.
    """
    chance = random.Random(f"{people} {tables} {rounds} {seed}")
    ids = [f"p{number:04}" for number in range(people)]
    values = chance.choices(_ORGANISATIONS, _SHARES, k=people)
    members = [{"id": each, "org": org} for each, org in zip(ids, values, strict=True)]
    order = chance.sample(ids, people)
    fixed = [] if bare else [order.pop() for _ in range(tables)]
    together = [[order.pop(), order.pop()] for _ in range(1 if bare else max(1, people // 25))]
    friends = {frozenset(pair) for pair in together}
    apart: list[list[str]] = []
    while len(apart) < (3 if bare else max(2, people // 12)):
        pair = chance.sample(ids, 2)
        if frozenset(pair) not in friends:
            apart.append(pair)
    return {
        "people": members,
        "rounds": _rounds(people, tables, rounds),
        "together": together,
        "apart": apart,
        "pinned": [{"person": each, "table": table} for table, each in enumerate(fixed)],
        "attributes": {"org": 1},
    }


def changed(problem: Problem, plan: list[list[list[str]]], seed: int, *, held: int = 1) -> Problem:
    """Return `problem` after `held` rounds of `plan`: an eighth has gone, a twentieth has come."""
    chance = random.Random(f"changed {seed}")
    people, rounds = problem["people"], len(problem["rounds"])
    tables = len(problem["rounds"][0]["tables"])
    fixed = {pin["person"] for pin in problem["pinned"]}
    others = [each["id"] for each in people if each["id"] not in fixed]
    gone = set(chance.sample(others, len(people) // 8))
    stay = [each | {"rounds": list(range(held))} if each["id"] in gone else each for each in people]
    come = [
        {"id": f"w{n:03}", "org": chance.choices(_ORGANISATIONS, _SHARES)[0]}
        | {"rounds": list(range(held, rounds))}
        for n in range(len(people) // 20)
    ]
    left = len(people) - len(gone) + len(come)
    return problem | {
        "people": stay + come,
        "rounds": problem["rounds"][:held] + _rounds(left, tables, rounds - held),
        "held": plan[:held],
        "previous": plan,
    }


def _rounds(people: int, tables: int, rounds: int) -> list[dict[str, Any]]:
    size = {"min": people // tables, "max": -(-people // tables)}
    return [{"tables": [size] * tables}] * rounds
