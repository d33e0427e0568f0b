"""What cannot be had: no seating is below the bound, and known least values are reached."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from facilitator_app.core.rotation.bound import bound, by_pairs_of_rounds
from facilitator_app.core.rotation.problem import read_instance
from facilitator_app.core.rotation.score import score
from tests.core.rotation.problems import all_seatings, tiny_problems


@settings(max_examples=100)
@given(tiny_problems())
def test_no_seating_goes_below_any_part_of_the_bound(instance):
    seatings = [score(instance, rounds) for rounds in all_seatings(instance)]
    if not seatings:
        return
    least = bound(instance)

    assert least.repeats <= min(each.repeats for each in seatings)
    assert least.mix_off <= min(each.mix_off for each in seatings)
    assert least.moved <= min(each.moved for each in seatings)
    assert least.total <= min(each.total for each in seatings)


@pytest.mark.parametrize(("tables", "repeats"), [(6, 42), (7, 3), (8, 0)])
def test_fifty_people_in_three_rounds_need_eight_tables_to_meet_nobody_twice(tables, repeats):
    small, rest = divmod(50, tables)
    sizes = [{"min": small, "max": small + (rest > 0)}] * tables
    instance = read_instance(
        {"people": [{"id": str(number)} for number in range(50)], "rounds": [{"tables": sizes}] * 3}
    )

    assert by_pairs_of_rounds(instance) == repeats


@settings(max_examples=60)
@given(tiny_problems(most_people=5), tiny_problems(most_people=5))
def test_the_bound_of_a_new_plan_counts_seats_that_must_change(instance, known):
    previous = next(iter(all_seatings(known)), None)
    if previous is None:
        return
    replanned = with_previous(instance, previous)
    seatings = [score(replanned, rounds) for rounds in all_seatings(replanned)]

    if seatings:
        assert bound(replanned).moved <= min(each.moved for each in seatings)
        assert bound(replanned).total <= min(each.total for each in seatings)


def with_previous(instance, previous):
    people = len(instance.people)
    known = tuple(
        tuple(tuple(each for each in table if each < people) for table in tables)
        for tables in previous
    )
    return replace(instance, previous=known)
