"""Conditions that contradict each other are found, and no more of them than needed is named."""

from hypothesis import given, settings

from facilitator_app.core.rotation.feasible import Kind, contradictions, only
from facilitator_app.core.rotation.problem import read_instance
from tests.core.rotation.problems import seatings_of, tiny_problems

STEPS = 10_000


def problem(**conditions):
    return read_instance(
        {
            "people": [{"id": each} for each in "abcdef"],
            "rounds": [{"tables": [{"min": 3, "max": 3}] * 2}] * 2,
            **conditions,
        }
    )


@settings(max_examples=120)
@given(tiny_problems())
def test_a_round_is_said_to_be_impossible_when_trying_everything_fails(instance):
    impossible = {
        number for number in instance.free if next(seatings_of(instance, number), None) is None
    }

    found = contradictions(instance, STEPS)

    assert {each.round for each in found} <= impossible
    assert bool(found) == bool(impossible)


@settings(max_examples=80)
@given(tiny_problems())
def test_what_is_named_is_enough_to_fail_and_nothing_of_it_can_be_spared(instance):
    for each in contradictions(instance, STEPS):
        assert next(seatings_of(only(instance, each.conditions), each.round), None) is None
        for spared in each.conditions:
            fewer = [one for one in each.conditions if one != spared]
            assert next(seatings_of(only(instance, fewer), each.round), None) is not None


def named(instance):
    return [
        (each.round, sorted((one.kind, one.index) for one in each.conditions))
        for each in contradictions(instance, STEPS)
    ]


def test_apart_and_together_contradict_each_other():
    instance = problem(together=[["c", "d"], ["a", "b"]], apart=[["b", "c"], ["a", "b"]])

    assert named(instance) == [(0, [(Kind.APART, 1), (Kind.TOGETHER, 1)])]


def test_three_apart_at_two_tables_are_one_too_many_and_the_tables_are_not_to_blame():
    assert named(problem(apart=[["a", "b", "c"]])) == [(0, [(Kind.APART, 0)])]


def test_four_together_are_too_many_for_tables_of_three():
    assert named(problem(together=[["a", "b", "c", "d"]])) == [
        (0, [(Kind.SEATS, 0), (Kind.TOGETHER, 0)])
    ]


def test_too_many_people_for_the_tables_is_told_with_the_numbers():
    people = [{"id": str(number)} for number in range(7)]
    instance = read_instance({"people": people, "rounds": [{"tables": [{"min": 1, "max": 3}] * 2}]})

    (found,) = contradictions(instance, STEPS)

    assert [each.kind for each in found.conditions] == [Kind.SEATS]
    assert (found.people, found.least, found.most) == (7, 2, 6)


def test_two_fixed_places_of_one_person_contradict_each_other():
    pinned = [{"person": "a", "table": 0}, {"person": "a", "table": 1, "rounds": [1]}]

    assert named(problem(pinned=pinned)) == [(1, [(Kind.PINNED, 0), (Kind.PINNED, 1)])]
