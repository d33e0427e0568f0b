"""What a division amounts to, counted pair by pair."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.group_check import check
from facilitator_app.core.model import Condition, ConditionKind, Group, Person, Round, Seat
from facilitator_app.core.state import EventState

ROUNDS = st.lists(
    st.lists(st.integers(0, 2), min_size=9, max_size=9), min_size=1, max_size=3
)  # round -> person -> group


def event(rounds, *more, people=()):
    state = EventState.empty().with_records(
        Group(id=f"g{number}", number=number + 1) for number in range(3)
    )
    known = people or [
        Person(id=f"p{at}", sector="kunta" if at % 2 else "valtio") for at in range(len(rounds[0]))
    ]
    seats = [
        Seat(id=f"r{number}:p{at}", round_id=f"r{number}", group_id=f"g{group}", person_id=f"p{at}")
        for number, groups in enumerate(rounds, start=1)
        for at, group in enumerate(groups)
    ]
    held = [Round(id=f"r{number}", number=number) for number in range(1, len(rounds) + 1)]
    return state.with_records([*known, *held, *seats, *more])


def broken(state, number=1):
    return [
        (each.condition.what, each.group_id, each.people)
        for each in check(state, f"r{number}").broken
    ]


@given(ROUNDS)
def test_every_figure_is_what_counting_by_hand_gives(rounds):
    found = check(event(rounds), f"r{len(rounds)}")
    times = {
        pair: sum(groups[pair[0]] == groups[pair[1]] for groups in rounds)
        for pair in combinations(range(9), 2)
    }

    assert found.again == sum(each > 1 for each in times.values())
    assert found.met_min == min(
        sum(each > 0 for pair, each in times.items() if who in pair) for who in range(9)
    )
    assert found.people == 9


@given(ROUNDS)
def test_no_division_has_fewer_pairs_who_meet_again_than_the_bound_says(rounds):
    found = check(event(rounds), f"r{len(rounds)}")

    assert found.again >= found.least_again


def test_the_bound_says_which_crowd_has_to_divide_among_how_many_groups():
    found = check(event([[0, 0, 0, 0, 1, 1, 2, 2], [0, 1, 2, 0, 1, 2, 0, 1]]), "r2")

    assert (found.least_again, found.crowd, found.tables) == (1, 4, 3)


def test_the_mix_of_a_group_is_counted_by_what_is_mixed():
    found = check(event([[0, 0, 0, 1, 1, 1]]), "r1")

    assert found.groups["g0"].mix == {"valtio": 2, "kunta": 1}


def test_a_seating_is_checked_before_anybody_is_moved():
    state = event([[0, 1]], Condition(id="c", what=ConditionKind.APART, people=("p0", "p1")))

    assert check(state, "r1").broken == ()
    would = check(state, "r1", {"g0": ["p0", "p1"]})
    assert [each.people for each in would.broken] == [("p0", "p1")]


def test_each_condition_says_where_and_for_whom_it_is_broken():
    people = [
        Person(id="p0", organisation="kunta", unit="viestintä", level="johto"),
        Person(id="p1", organisation="kunta", unit="viestintä", level="asiantuntija"),
        Person(id="p2", language="sv"),
    ]
    state = event(
        [[0, 0, 1]],
        Group(id="g2", number=3, language="sv"),
        Condition(id="a", what=ConditionKind.TOGETHER, people=("p0", "p2")),
        Condition(id="b", what=ConditionKind.FIXED, people=("p1",), group_id="g1"),
        Condition(id="c", what=ConditionKind.MAX_SIZE, number=1),
        Condition(id="d", what=ConditionKind.FROM_ROUND, people=("p2",), number=2),
        people=people,
    )

    assert set(broken(state)) == {
        (ConditionKind.UNIT_APART, "g0", ("p0", "p1")),
        (ConditionKind.SUPERIOR_APART, "g0", ("p0", "p1")),
        (ConditionKind.TOGETHER, "g0", ("p0", "p2")),
        (ConditionKind.FIXED, "g0", ("p1",)),
        (ConditionKind.MAX_SIZE, "g0", ()),
        (ConditionKind.FROM_ROUND, "g1", ("p2",)),
        (ConditionKind.LANGUAGE_TABLE, "g1", ("p2",)),
    }


def test_somebody_whose_language_is_not_known_breaks_nothing_in_a_group_of_another_language():
    swedish = Group(id="g1", number=2, language="sv")
    state = event([[1, 0]], swedish, people=[Person(id="p0"), Person(id="p1", language="sv")])

    assert broken(state) == [(ConditionKind.LANGUAGE_TABLE, "g0", ("p1",))]
