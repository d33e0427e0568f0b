"""The proof counts from the seating alone, and agrees with the solver's own count."""

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.core.rotation.problem import read_instance
from facilitator_app.core.rotation.proof import prove
from facilitator_app.core.rotation.reasons import Why, least_repeats
from facilitator_app.core.rotation.score import score
from tests.core.rotation.problems import grid, tiny_problems

GOOD = [[["a", "b"], ["c", "d"]], [["a", "c"], ["b", "d"]]]


def problem(**more):
    return read_instance(
        {
            "people": [{"id": each, "org": org} for each, org in zip("abcd", "xxyy", strict=True)],
            "rounds": [{"tables": [{"min": 2, "max": 2}] * 2}] * 2,
            "attributes": {"org": 1},
            **more,
        }
    )


def test_everything_is_counted():
    proof = prove(problem(previous=[[["a"], ["c"]], [["a", "b"], ["d"]]]), GOOD)

    even = {"x": 1, "y": 1}
    assert (proof.repeats, proof.met_min, proof.met_mean) == (0, 2, 2.0)
    assert proof.times_met == {}
    assert [each.counts for each in proof.mix] == [{"x": 2}, {"y": 2}, even, even]
    assert (proof.mix_off, proof.moved, proof.broken) == (2, 1, ())
    assert proof.score == 4 * 2 + 1


def test_who_meets_again_is_named_with_how_often():
    proof = prove(problem(), [GOOD[0], GOOD[0]])

    assert proof.times_met == {("a", "b"): 2, ("c", "d"): 2}
    assert proof.repeats == 2


@pytest.mark.parametrize(
    ("more", "seating", "what"),
    [
        ({}, [GOOD[0], [["a", "c"], ["b"]]], {"seat": 1, "size": 1}),
        ({}, [GOOD[0], [["a", "c"], ["a", "d"]]], {"seat": 2}),
        ({"apart": [["a", "b"]]}, GOOD, {"apart": 1}),
        ({"together": [["a", "b", "c"]]}, GOOD, {"together": 2}),
        ({"pinned": [{"person": "d", "table": 0}]}, GOOD, {"pinned": 2}),
        ({"held": [[["a", "d"], ["c", "b"]]]}, GOOD, {"held": 2}),
    ],
)
def test_every_broken_condition_is_named(more, seating, what):
    proof = prove(problem(**more), seating)

    assert Counter(each.what for each in proof.broken) == what
    assert proof.score >= 1_000_000


@settings(max_examples=150)
@given(tiny_problems(), st.data())
def test_the_proof_agrees_with_the_score_of_the_solver(instance, data):
    ids = st.sampled_from(range(len(instance.people)))
    rounds = tuple(
        tuple(tuple(data.draw(st.lists(ids, unique=True))) for _ in tables)
        for tables in instance.tables
    )
    once = tuple(
        tuple(
            tuple(p for p in table if all(p not in earlier for earlier in tables[:at]))
            for at, table in enumerate(tables)
        )
        for tables in rounds
    )
    single = replace(
        instance, pinned=tuple({(pin.person): pin for pin in instance.pinned}.values())
    )

    counted = score(single, once)
    proof = prove(single, single.named(once))

    assert proof.repeats == counted.repeats
    assert proof.mix_off == counted.mix_off
    assert proof.moved == counted.moved
    assert len(proof.broken) == counted.broken
    assert proof.score == counted.total


@pytest.mark.parametrize(
    ("tables", "size", "rounds", "least"),
    [
        (4, 4, 5, (0, Why.NOTHING, 0, 0)),
        (3, 4, 2, (3, Why.CROWD, 4, 3)),
        (4, 4, 6, (24, Why.MEETINGS, 0, 0)),
    ],
)
def test_why_zero_is_not_possible_is_said(tables, size, rounds, least):
    found = least_repeats(grid(tables, size, rounds))

    assert (found.repeats, found.why, found.crowd, found.tables) == least


def test_who_sits_together_meets_in_every_round():
    together = [["p000", "p001"]]

    assert least_repeats(grid(4, 2, 3, together=together)).why is Why.TOGETHER


def test_a_round_that_was_held_is_part_of_the_reason():
    ids = [f"p{number:03}" for number in range(12)]
    held = [[ids[:6], ids[6:8], ids[8:10], ids[10:]]]

    least = least_repeats(grid(4, 3, 2, held=held))

    assert (least.why, least.crowd, least.tables) == (Why.CROWD, 6, 4)


def test_pairs_are_counted_one_by_one():
    ids = [f"p{number:03}" for number in range(12)]
    seating = [[ids[at::4] for at in range(4)], [ids[at : at + 3] for at in range(0, 12, 3)]]
    slow = Counter(
        pair for tables in seating for table in tables for pair in combinations(sorted(table), 2)
    )

    proof = prove(grid(4, 3, 2), seating)

    assert proof.repeats == sum(times > 1 for times in slow.values())
