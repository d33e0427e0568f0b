"""Pair buzz."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.pairs import joined, left, mixed_pairs, neighbour_pairs

CIRCLES = st.integers(0, 14).map(lambda size: [f"p{number:02}" for number in range(size)])


def meetings(pairs):
    return {frozenset(two) for pair in pairs for two in combinations(pair, 2)}


def require_everybody_is_in_one_pair(people, pairs):
    assert sorted(person for pair in pairs for person in pair) == sorted(people)
    if len(people) >= 2:
        sizes = sorted(len(pair) for pair in pairs)
        assert sizes == [2] * (len(people) // 2 - len(people) % 2) + [3] * (len(people) % 2)


@given(CIRCLES, st.randoms(use_true_random=False))
def test_everybody_is_in_one_pair_and_one_trio_takes_the_odd_one(people, random):
    random.shuffle(people)
    former = neighbour_pairs(people)

    require_everybody_is_in_one_pair(people, former)
    require_everybody_is_in_one_pair(people, mixed_pairs(people, former))


def test_neighbours_of_the_circle_talk_first():
    assert neighbour_pairs(["a", "b", "c", "d", "e"]) == (("a", "b"), ("c", "d", "e"))


@pytest.mark.parametrize("people", [[], ["a"]])
def test_nobody_to_talk_with(people):
    assert neighbour_pairs(people) == mixed_pairs(people, ()) == ((("a",),) if people else ())


@pytest.mark.parametrize(("size", "rounds"), [(4, 3), (6, 3), (8, 5), (10, 8), (12, 10), (20, 15)])
def test_no_pair_meets_twice_for_as_many_rounds_as_an_event_has(size, rounds):
    people = [f"p{number:02}" for number in range(size)]
    held = [neighbour_pairs(people)]
    while len(held) < rounds:
        held.append(mixed_pairs(people, [pair for each in held for pair in each]))

    met = [two for pairs in held for two in meetings(pairs)]
    assert len(met) == len(set(met))


@given(st.integers(2, 8), st.data())
def test_nothing_is_repeated_when_that_is_possible(size, data):
    people = [f"p{number}" for number in range(size)]
    every = [tuple(two) for two in combinations(people, 2)]
    former = data.draw(st.lists(st.sampled_from(every), unique=True))
    met = {frozenset(pair) for pair in former}

    pairs = mixed_pairs(people, former)

    fewest = min(len(meetings(each) & met) for each in all_pairings(people))
    assert len(meetings(pairs) & met) == fewest


def all_pairings(people):
    """Yield every way to put people in pairs, with one trio when they are odd."""
    if len(people) in (2, 3):
        yield (tuple(people),)
        return
    first, *others = people
    for other in others:
        rest = [each for each in others if each != other]
        yield from (((first, other), *pairs) for pairs in all_pairings(rest))
    if len(people) % 2:
        for two in combinations(others, 2):
            rest = [each for each in others if each not in two]
            yield from (((first, *two), *pairs) for pairs in even_pairings(rest))


def even_pairings(people):
    if not people:
        yield ()
    else:
        yield from all_pairings(people)


@given(CIRCLES)
def test_the_same_circle_gives_the_same_pairs(people):
    former = neighbour_pairs(people)
    assert mixed_pairs(people, former) == mixed_pairs(list(people), list(former))


PEOPLE = st.lists(st.sampled_from("abcdefghij"), unique=True, min_size=1, max_size=9)


@given(PEOPLE)
def test_a_latecomer_gets_company_and_nobody_is_left_alone(people):
    pairs = joined(neighbour_pairs(people), "late")

    assert sorted(each for pair in pairs for each in pair) == sorted([*people, "late"])
    assert all(2 <= len(pair) <= 3 for pair in pairs)


@given(PEOPLE.filter(lambda people: len(people) > 2))
def test_when_somebody_goes_nobody_is_left_alone(people):
    pairs = left(neighbour_pairs(people), people[0])

    assert sorted(each for pair in pairs for each in pair) == sorted(people[1:])
    assert all(2 <= len(pair) <= 3 for pair in pairs)


def test_a_latecomer_is_put_with_those_they_have_not_met():
    pairs = joined([("a", "b"), ("c", "d")], "late", former=[("late", "c")])

    assert pairs == (("a", "b", "late"), ("c", "d"))
