"""Which conditions are in force, and whom they mean."""

from facilitator_app.core.conditions import active, apart_sets, conditions, leads, round_span
from facilitator_app.core.model import Condition, ConditionKind, Group, Person
from facilitator_app.core.state import EventState


def person(at, **values):
    return Person(id=f"p{at}", first_name=f"Nimi{at}", organisation="kunta", **values)


def event(*people, groups=3):
    circles = [Group(id=f"g{number}", number=number) for number in range(1, groups + 1)]
    return EventState.empty().with_records([*people, *circles])


def kinds_in_force(state):
    return {each.what for each in active(state, *ConditionKind)}


def test_nobody_has_to_ask_for_mixing_and_new_meetings():
    state = event(person(1), person(2))

    assert kinds_in_force(state) == {ConditionKind.MIX, ConditionKind.NEW_MEETINGS}


def test_sectors_are_mixed_when_there_are_several_else_organisations():
    several = event(person(1, sector="kunta"), person(2, sector="valtio"))

    assert active(several, ConditionKind.MIX)[0].attribute == "sector"
    assert active(event(person(1)), ConditionKind.MIX)[0].attribute == "organisation"


def test_a_unit_is_spread_only_where_there_are_groups_enough():
    people = [person(at, unit="viestintä") for at in range(3)]

    assert ConditionKind.UNIT_APART in kinds_in_force(event(*people, groups=3))
    assert ConditionKind.UNIT_APART not in kinds_in_force(event(*people, groups=2))


def test_units_of_one_name_in_two_houses_are_two():
    here = Person(id="a", organisation="kunta", unit="viestintä")
    there = Person(id="b", organisation="virasto", unit="viestintä")

    assert apart_sets([here, there], Condition(id="c", what=ConditionKind.UNIT_APART)) == []


def test_those_who_lead_sit_apart_from_their_own_staff_only():
    chief, own = person(1, level="esihenkilö"), person(2, level="asiantuntija")
    other = Person(id="x", organisation="virasto", level="asiantuntija")
    condition = Condition(id="c", what=ConditionKind.SUPERIOR_APART)

    assert apart_sets([chief, own, other], condition) == [("p1", "p2")]


def test_who_leads_is_told_in_three_languages():
    assert all(
        leads(person(1, level=level)) for level in ("Johto", "esihenkilö", "chef", "Head of")
    )
    assert not leads(person(1, level="asiantuntija"))


def test_a_condition_that_was_put_aside_stays_in_the_list_but_is_not_in_force():
    usual = conditions(event(person(1)))[0]
    aside = Condition(id=usual.id, what=usual.what, attribute=usual.attribute, active=False)
    state = event(person(1)).with_records([aside])

    assert aside in conditions(state)
    assert ConditionKind.MIX not in kinds_in_force(state)


def test_who_comes_later_or_leaves_earlier_misses_rounds():
    late = Condition(id="l", what=ConditionKind.FROM_ROUND, people=("p1",), number=2)
    early = Condition(id="e", what=ConditionKind.UNTIL_ROUND, people=("p2",), number=1)
    state = event(person(1), person(2), person(3)).with_records([late, early])

    assert round_span(state, 3) == {"p1": range(2, 4), "p2": range(1, 2)}
