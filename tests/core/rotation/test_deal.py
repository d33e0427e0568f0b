"""Dividing people into groups like cards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Person
from facilitator_app.core.rotation.deal import deal

PEOPLE = st.lists(
    st.sampled_from(["", "kunta", "järjestö", "seurakunta"]), min_size=1, max_size=40
).map(
    lambda organisations: [
        Person(id=f"p{number:02}", organisation=organisation)
        for number, organisation in enumerate(organisations)
    ]
)


@given(PEOPLE, st.data())
def test_sizes_and_organisations_differ_by_one_at_most(people, data):
    groups = deal(people, data.draw(st.integers(1, len(people))))

    sizes = [len(group) for group in groups]
    assert max(sizes) - min(sizes) <= 1
    for organisation in {each.organisation for each in people}:
        spread = [sum(each.organisation == organisation for each in group) for group in groups]
        assert max(spread) - min(spread) <= 1


@given(PEOPLE, st.data())
def test_everybody_has_one_place_in_every_turn(people, data):
    count = data.draw(st.integers(1, len(people)))
    for turn in range(3):
        groups = deal(people, count, turn=turn)
        sizes = [len(group) for group in groups]
        assert sorted(each.id for group in groups for each in group) == [each.id for each in people]
        assert max(sizes) - min(sizes) <= 1


@given(PEOPLE, st.data())
def test_the_order_of_the_list_does_not_matter(people, data):
    count = data.draw(st.integers(1, len(people)))
    shuffled = data.draw(st.permutations(people))

    assert deal(shuffled, count) == deal(people, count)


@pytest.mark.parametrize("groups", [0, -1, 3])
def test_a_group_without_people_is_refused(groups):
    with pytest.raises(UserError) as caught:
        deal([Person(id="a"), Person(id="b")], groups)
    assert caught.value.problem is Problem.TOO_MANY_GROUPS


def test_nobody_cannot_be_divided():
    with pytest.raises(UserError) as caught:
        deal([], 2)
    assert caught.value.problem is Problem.NO_PEOPLE
