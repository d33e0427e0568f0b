"""Reading a rotation problem: what is none is refused with the part that is wrong."""

import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.rotation.problem import Limits, read_instance

TABLE = {"min": 1, "max": 2}
GOOD = {"people": [{"id": "a"}, {"id": "b"}], "rounds": [{"tables": [TABLE]}]}


def test_a_problem_is_read():
    instance = read_instance(GOOD | {"pinned": [{"person": "b", "table": 0}]})

    assert instance.people == ("a", "b")
    assert instance.tables == ((Limits(1, 2),),)
    assert instance.present == (frozenset({0, 1}),)
    assert instance.pins(0) == {1: frozenset({0})}


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"people": "ab"}, "people"),
        ({"people": [{"id": 1}]}, "people"),
        ({"people": [{"id": "a"}, {"id": "a"}]}, "people"),
        ({"people": [{"id": "a", "rounds": [1]}]}, "people"),
        ({"rounds": [{"tables": []}]}, "rounds"),
        ({"rounds": [{"tables": [{"min": 2, "max": 1}]}]}, "rounds"),
        ({"rounds": [{"tables": [{"min": True, "max": 1}]}]}, "rounds"),
        ({"rounds": None}, "rounds"),
        ({"together": [["a", "nobody"]]}, "together"),
        ({"apart": ["ab"]}, "apart"),
        ({"pinned": [{"person": "a", "table": 1}]}, "pinned"),
        ({"pinned": [{"person": "a", "table": -1}]}, "pinned"),
        ({"attributes": {"org": -1}}, "attributes"),
        ({"weights": {"repeat": "4"}}, "weights"),
        ({"weights": {"mix": float("nan")}}, "weights"),
        ({"held": [[["a"]], [["a"]]]}, "held"),
        ({"held": [[["a", "a"]]]}, "held"),
        ({"held": [[["nobody"]]]}, "held"),
    ],
)
def test_what_is_no_problem_is_refused(wrong, where):
    with pytest.raises(UserError) as caught:
        read_instance(GOOD | wrong)

    assert caught.value.problem is Problem.NOT_A_ROTATION
    assert caught.value.details == {"where": where}


@pytest.mark.parametrize("data", [None, [], "", 3])
def test_anything_else_is_refused(data):
    with pytest.raises(UserError):
        read_instance(data)


def test_people_of_the_known_plan_who_are_not_known_any_more_are_left_out():
    instance = read_instance(GOOD | {"previous": [[["gone", "b"]]]})

    assert instance.known_tables(0) == {1: 0}
