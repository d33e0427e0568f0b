"""The open event as a rotation problem, and back."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.core.commands import groups
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.group_check import check
from facilitator_app.core.model import (
    Attendance,
    Condition,
    ConditionKind,
    Group,
    LiveEvent,
    LiveKind,
    Person,
    Round,
    Seat,
)
from facilitator_app.core.rotation.event import problem_of
from facilitator_app.core.rotation.replan import replan
from facilitator_app.core.rotation.solver import solve
from facilitator_app.core.state import EventState

TICKS = 20_000


def event(*more, people=12, count=3):
    known = [
        Person(id=f"p{at:02}", organisation=f"talo{at % 4}", sector="kunta" if at % 2 else "valtio")
        for at in range(people)
    ]
    circles = [Group(id=f"g{number}", number=number) for number in range(1, count + 1)]
    return EventState.empty().with_records([*known, *circles, *more])


def seated(state, rounds=1, *, again=False):
    problem = problem_of(state, rounds=rounds, replan=again)
    found = (
        replan(problem.instance, ticks=TICKS).solution
        if again
        else solve(problem.instance, ticks=TICKS)
    )
    ids = iter(range(1000))
    changes = (groups.regroup if again else groups.seat_rounds)(
        state, lambda: f"id{next(ids)}", problem.members(found.rounds)
    )
    return state.apply(changes)


def table_of(state, person, number=1):
    each = next(one for one in state.all(Round) if one.number == number)
    return state.get(Seat, f"{each.id}:{person}").group_id


def sizes(state, number=1):
    each = next(one for one in state.all(Round) if one.number == number)
    members = [seat.group_id for seat in state.by(Seat, "round_id", each.id) if not seat.absent]
    return sorted(members.count(group.id) for group in state.all(Group))


def test_everybody_sits_and_sizes_differ_by_one_at_most():
    assert sizes(seated(event(people=14))) == [4, 5, 5]


def test_a_group_that_takes_fewer_leaves_the_rest_to_the_others():
    small = Group(id="g1", number=1, max_size=2)

    assert sizes(seated(event(small))) == [2, 5, 5]


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        (
            Condition(id="c", what=ConditionKind.TOGETHER, people=("p00", "p05")),
            lambda a, b: a == b,
        ),
        (Condition(id="c", what=ConditionKind.APART, people=("p00", "p05")), lambda a, b: a != b),
        (
            Condition(id="c", what=ConditionKind.FIXED, people=("p00", "p05"), group_id="g3"),
            lambda a, b: a == b == "g3",
        ),
    ],
)
def test_conditions_on_people_are_kept(condition, kept):
    state = seated(event(condition))

    assert kept(table_of(state, "p00"), table_of(state, "p05"))
    assert check(state, state.all(Round)[0].id).broken == ()


def test_who_comes_later_has_no_seat_before():
    late = Condition(id="c", what=ConditionKind.FROM_ROUND, people=("p00",), number=2)
    state = seated(event(late), rounds=2)

    assert state.find(Seat, f"{state.all(Round)[0].id}:p00") is None
    assert table_of(state, "p00", 2)


def test_who_speaks_another_language_sits_where_it_is_spoken():
    swedish = Person(id="p00", language="sv", organisation="talo0")
    state = seated(event(swedish, Group(id="g2", number=2, language="sv")))

    assert table_of(state, "p00") == "g2"


def test_a_seat_that_was_pinned_stays():
    state = seated(event())
    seat = state.get(Seat, f"{state.all(Round)[0].id}:p07")
    state = state.apply(groups.pin_seat(state, seat.id, pinned=True))
    other = Condition(id="c", what=ConditionKind.APART, people=("p07", "p08"))

    assert table_of(seated(state.with_records([other])), "p07") == seat.group_id


def test_a_round_that_has_begun_is_not_touched():
    state = seated(event(), rounds=2)
    first = state.all(Round)[0]
    begun = LiveEvent(id="e", group_id="g1", what=LiveKind.START, phase_id="f", at_ms=1)
    gone = Person(id="p03", attendance=Attendance.NO_SHOW)
    later = seated(state.with_records([begun, gone]), rounds=2, again=True)

    assert later.by(Seat, "round_id", first.id) == state.by(Seat, "round_id", first.id)


@settings(max_examples=25)
@given(st.sets(st.integers(0, 11), max_size=4))
def test_replanning_without_need_moves_nobody_and_with_need_only_a_few(gone):
    state = seated(event())
    marked = [Person(id=f"p{at:02}", attendance=Attendance.NO_SHOW) for at in gone]
    seats = [state.get(Seat, f"{state.all(Round)[0].id}:p{at:02}") for at in gone]
    absent = [replace(seat, absent=True) for seat in seats]
    before = state.with_records([*marked, *absent])
    after = seated(before, again=True)
    here = [f"p{at:02}" for at in range(12) if at not in gone]
    moved = sum(table_of(before, each) != table_of(after, each) for each in here)
    spread = sizes(before)
    level, more = divmod(sum(spread), 3)
    wanted = [level] * (3 - more) + [level + 1] * more  # both in order of size

    assert moved == sum(max(0, have - want) for have, want in zip(spread, wanted, strict=True))


@pytest.mark.parametrize(
    ("state", "problem"),
    [(event(people=0), Problem.NO_PEOPLE), (event(people=2), Problem.TOO_MANY_GROUPS)],
)
def test_impossible_events_are_refused_in_words(state, problem):
    with pytest.raises(UserError) as refused:
        problem_of(state)

    assert refused.value.problem is problem
