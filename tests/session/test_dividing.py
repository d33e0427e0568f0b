"""Dividing in one go."""

from facilitator_app.core.changes import Add
from facilitator_app.core.group_check import check
from facilitator_app.core.model import Condition, ConditionKind, Group, Person, Round, Seat
from facilitator_app.session.dividing import divide


def register(session, *more):
    people = [
        Person(id=f"p{at}", first_name=f"Nimi{at}", sector="kunta" if at % 2 else "valtio")
        for at in range(12)
    ]
    session.commit([Add(each) for each in (*people, *more)], name="people")


def test_everybody_is_seated_as_one_step_that_can_be_undone(session):
    register(session)
    divide(session, 3, rounds=2, seconds=0.1)
    assert [len(session.state.by(Seat, "group_id", g.id)) for g in session.state.all(Group)] == [
        8,
        8,
        8,
    ]
    assert check(session.state, session.state.all(Round)[1].id).broken == ()

    session.undo()
    assert session.state.all(Seat) == ()


def test_conditions_that_contradict_each_other_change_nothing(session):
    together = Condition(id="t", what=ConditionKind.TOGETHER, people=("p0", "p1"))
    apart = Condition(id="a", what=ConditionKind.APART, people=("p0", "p1"))
    register(session, together, apart)
    before = session.state
    _, solution = divide(session, 3, seconds=0.1)

    assert solution.contradictions
    assert session.state is before
