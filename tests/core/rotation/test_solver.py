"""The solver: anytime, to be stopped, the same for the same seed, never against a condition."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.core.rotation.problem import read_instance
from facilitator_app.core.rotation.score import score
from facilitator_app.core.rotation.solver import solve, ticks_of
from tests.core.rotation.problems import all_seatings, grid, tiny_problems

SOON = ticks_of(seconds=0.05)


def mixed(people=20, tables=5, rounds=3, **more):
    orgs = ("kunta", "järjestö", "koulu")
    table = {"min": people // tables, "max": people // tables + 1}
    return read_instance(
        {
            "people": [{"id": f"p{n:02}", "org": orgs[n * n % 3]} for n in range(people)],
            "rounds": [{"tables": [table] * tables}] * rounds,
            "attributes": {"org": 1},
            **more,
        }
    )


@settings(max_examples=60)
@given(tiny_problems())
def test_small_problems_are_solved_as_well_as_by_trying_everything(instance):
    best = min((score(instance, rounds).total for rounds in all_seatings(instance)), default=None)

    solution = solve(instance, ticks=SOON)

    if best is None:
        assert solution.contradictions
        assert not solution.rounds
    else:
        assert solution.score == score(instance, solution.rounds)
        assert solution.score.total == best
        assert solution.bound.total <= best


@settings(max_examples=25)
@given(st.data())
def test_conditions_are_kept_however_short_the_time(data):
    ids = st.sampled_from([f"p{n:02}" for n in range(20)])
    pair = st.lists(ids, min_size=2, max_size=2, unique=True)
    away = data.draw(st.lists(ids, max_size=4, unique=True))
    instance = mixed(
        together=data.draw(st.lists(pair, max_size=2)),
        apart=data.draw(st.lists(pair, max_size=4)),
        pinned=[{"person": each, "table": 0} for each in away[:2]],
    )

    solution = solve(instance, ticks=data.draw(st.integers(1, SOON)), seed=data.draw(st.integers()))

    assert bool(solution.rounds) != bool(solution.contradictions)
    if solution.rounds:
        assert solution.score.broken == 0


@pytest.mark.parametrize("ticks", [1, 10, 100, 1_000, 10_000])
def test_a_search_ends_when_less_is_left_than_a_step_takes(ticks):
    rounds = [{"tables": [{"min": 3, "max": 7}] * tables} for tables in (5, 4, 5)]
    people = [{"id": f"p{n:02}"} for n in range(20)]

    solution = solve(read_instance({"people": people, "rounds": rounds}), ticks=ticks)

    assert solution.score.broken == 0
    assert not solution.cut


def test_the_same_seed_gives_the_same_seating_in_another_process():
    code = (
        "from tests.core.rotation.test_solver import mixed, solve\n"
        "print(solve(mixed(people=23), seed=5, ticks=50_000).rounds)"
    )
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert other.stdout.strip() == str(solve(mixed(people=23), seed=5, ticks=50_000).rounds)


def test_another_seed_gives_another_seating():
    one, other = (solve(mixed(people=23), seed=seed, ticks=50_000) for seed in (1, 2))

    assert one.rounds != other.rounds


def test_the_search_can_be_stopped_and_gives_what_it_has():
    asked = []

    def stop():
        asked.append(1)
        return len(asked) > 3

    solution = solve(grid(6, 6, 5), ticks=10**9, should_stop=stop)

    assert solution.cut
    assert solution.score.broken == 0


def test_progress_is_told_and_never_gets_worse():
    told = []

    solution = solve(mixed(people=36, rounds=5), ticks=SOON, progress=told.append)

    assert len(told) > 3
    assert [each.done for each in told] == sorted(each.done for each in told)
    totals = [each.total for each in told if each.total is not None]
    assert totals == sorted(totals, reverse=True)
    assert told[-1].total == solution.score.total
    assert told[-1].done == 1


@pytest.mark.parametrize(
    ("tables", "size", "rounds"), [(4, 4, 5), (5, 3, 7), (7, 7, 8), (8, 4, 9), (9, 9, 6), (5, 5, 6)]
)
def test_plans_without_a_repeat_are_found_at_once_and_said_to_be_the_best(tables, size, rounds):
    solution = solve(grid(tables, size, rounds), ticks=ticks_of(seconds=1))

    assert solution.score.total == 0
    assert solution.proven
    assert not solution.cut


def test_held_rounds_stay_as_they_were():
    first = solve(mixed(), ticks=SOON)
    held = mixed().named(first.rounds[:1])

    again = solve(mixed(held=held), ticks=SOON)

    assert again.rounds[0] == first.rounds[0]


def test_nothing_is_left_to_do_when_every_round_was_held():
    held = mixed().named(solve(mixed(), ticks=SOON).rounds)

    solution = solve(mixed(held=held))

    assert mixed().named(solution.rounds) == held
    assert solution.steps == 0


@pytest.mark.parametrize("rounds", [0, 1, 3])
def test_nobody_can_be_seated_at_no_table_of_size_zero(rounds):
    nobody = {"people": [], "rounds": [{"tables": [{"min": 0, "max": 2}] * 2}] * rounds}

    assert solve(read_instance(nobody)).rounds == (((), ()),) * rounds


def test_odd_weights_are_taken_as_they_are():
    weighted = mixed(weights={"repeat": 1000.5, "mix": 0.125, "disruption": 3})

    solution = solve(weighted, ticks=SOON)

    expected = 1000.5 * solution.score.repeats + 0.125 * float(solution.score.mix_off)
    assert float(solution.score.total) == expected
