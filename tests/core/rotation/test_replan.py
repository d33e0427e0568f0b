"""A new plan after arrivals and no-shows: held rounds stay, and as few as can be move."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from facilitator_app.core.rotation.fewest import fewest_moves
from facilitator_app.core.rotation.problem import read_instance
from facilitator_app.core.rotation.replan import replan, seat_changes
from facilitator_app.core.rotation.score import broken_in, moves
from facilitator_app.core.rotation.solver import solve, ticks_of
from tests.core.rotation.problems import seatings_of, tiny_problems

SOON = ticks_of(seconds=0.03)
STEPS = 20_000


@st.composite
def replans(draw):
    """A small problem and some plan of it that people know, which may break any condition."""
    instance = draw(tiny_problems())
    previous = []
    for number in range(instance.rounds):
        tables = [[] for _ in range(len(instance.tables[number]) + draw(st.integers(0, 1)))]
        for person in range(len(instance.people)):
            table = draw(st.integers(-1, len(tables) - 1))
            if table >= 0:
                tables[table].append(person)
        previous.append(tuple(map(tuple, tables)))
    return replace(instance, previous=tuple(previous))


def least_moves(instance, number):
    known = instance.known_tables(number)
    return min((moves(known, each) for each in seatings_of(instance, number)), default=None)


@settings(max_examples=150)
@given(replans())
def test_no_round_can_be_seated_with_fewer_moves(instance):
    for number in instance.free:
        least = least_moves(instance, number)

        found = fewest_moves(instance, number, STEPS)

        assert (found is None) == (least is None)
        if found is not None:
            assert found.proven
            assert found.moves == least


@settings(max_examples=60)
@given(replans(), st.integers(0, 3))
def test_a_new_plan_moves_as_few_as_can_be_and_keeps_every_condition(instance, seed):
    least = [least_moves(instance, number) for number in instance.free]
    assume(None not in least)

    new = replan(instance, seed=seed, ticks=SOON)

    rounds = new.solution.rounds
    assert new.proven
    assert new.least == sum(least)
    assert new.solution.score.moved == sum(least)
    assert not any(broken_in(instance, number, rounds[number]) for number in instance.free)


@settings(max_examples=40)
@given(replans(), st.data())
def test_rounds_that_were_held_stay_as_they_were(instance, data):
    count = data.draw(st.integers(0, instance.rounds))
    held = []
    for number in range(count):
        here = data.draw(st.permutations(sorted(instance.present[number])))
        cut = data.draw(st.integers(0, len(here)))
        tables = [tuple(here[:cut]), tuple(here[cut:]), ()][: len(instance.tables[number])]
        assume(sum(map(len, tables)) == len(here))
        held.append(tuple(tables))
    instance = replace(instance, held=tuple(held))
    assume(all(least_moves(instance, number) is not None for number in instance.free))

    new = replan(instance, ticks=SOON)

    assert new.solution.rounds[:count] == instance.held


def test_contradictions_are_told_as_by_the_solver():
    instance = read_instance(
        {
            "people": [{"id": each} for each in "abcd"],
            "rounds": [{"tables": [{"min": 2, "max": 2}] * 2}],
            "apart": [["a", "b"]],
            "together": [["a", "b"]],
        }
    )

    assert replan(instance).solution.contradictions


def test_three_who_do_not_come_make_only_two_change_tables():
    """As on the picture of the page: group 4 has five left where others have eight."""
    ids = [f"p{number:02}" for number in range(50)]
    tables = [ids[at::6] for at in range(6)]
    missing = set(tables[3][:3])
    orgs = [f"o{number % 7}" for number in range(50)]
    people = [
        {"id": each, "org": org} for each, org in zip(ids, orgs, strict=True) if each not in missing
    ]
    instance = read_instance(
        {
            "people": people,
            "rounds": [{"tables": [{"min": 7, "max": 8}] * 6}],
            "previous": [tables],
            "attributes": {"org": 1},
            "apart": [["p00", "p01"], ["p02", "p04"]],
        }
    )

    new = replan(instance, ticks=ticks_of(seconds=0.2))

    changes = seat_changes(instance, new.solution.rounds)
    assert (new.least, new.proven, len(changes)) == (2, True, 2)
    assert {each.after for each in changes} == {3}
    any_two = solve(instance, ticks=ticks_of(seconds=0.2))
    assert new.solution.score.mix_off <= any_two.score.mix_off + 3
