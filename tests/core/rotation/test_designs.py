"""Plans of meetings: full tables, and nobody meets twice."""

from collections import Counter

import numpy as np
import pytest

from facilitator_app.core.rotation.chance import Chance
from facilitator_app.core.rotation.designs import net
from facilitator_app.core.rotation.effort import Effort
from facilitator_app.core.rotation.starters import find_starter


def repeats(plan):
    met = Counter()
    for row in plan:
        met.update(map(tuple, np.argwhere(np.triu(row[:, None] == row[None, :], 1)).tolist()))
    return sum(times * (times - 1) // 2 for times in met.values())


def is_full(plan, tables, size):
    return all(np.bincount(row, minlength=tables).tolist() == [size] * tables for row in plan)


@pytest.mark.parametrize(
    ("tables", "size", "rounds"),
    [(4, 4, 5), (8, 4, 9), (7, 7, 8), (9, 9, 10), (6, 6, 3), (10, 4, 5), (12, 4, 5), (25, 8, 6)],
)
def test_algebra_gives_plans_without_a_repeat(tables, size, rounds):
    plan = net(tables, size, rounds, Chance(0))

    assert plan.shape == (rounds, tables * size)
    assert is_full(plan, tables, size)
    assert repeats(plan) == 0


@pytest.mark.parametrize(("tables", "size", "rounds"), [(4, 4, 6), (2, 2, 4), (5, 4, 7)])
def test_no_plan_is_promised_where_there_are_more_meetings_than_pairs(tables, size, rounds):
    assert net(tables, size, rounds, Chance(0)) is None


@pytest.mark.parametrize(
    ("tables", "size", "rounds"), [(5, 3, 7), (6, 4, 7), (7, 3, 10), (6, 2, 11), (8, 3, 11)]
)
def test_one_round_turned_becomes_a_plan_without_a_repeat(tables, size, rounds):
    effort = Effort(10**9, lambda: False)

    plan = find_starter(tables, size, rounds, Chance(1), 200_000, effort)

    assert plan.shape == (rounds, tables * size)
    assert is_full(plan, tables, size)
    assert repeats(plan) == 0


def test_a_search_in_vain_gives_the_best_it_came_by_and_stops_in_time():
    effort = Effort(10**9, lambda: False)

    plan = find_starter(4, 3, 5, Chance(1), 30_000, effort)

    assert plan is None or is_full(plan, 4, 3)
    assert 10**9 - effort.left <= 30_000 * 3
    assert find_starter(7, 4, 9, Chance(1), 30_000, Effort(1, lambda: False)) is not None
