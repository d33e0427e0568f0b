"""The conditions of a division into groups: the usual ones, those asked for, and whom they mean."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import product

from facilitator_app.core.model import Condition, ConditionKind, Group, Person
from facilitator_app.core.state import EventState

ATTRIBUTES = ("organisation", "sector", "level", "language")
_LEADING = ("joht", "esih", "esimie", "päällik", "chef", "leda", "manager", "director", "head")


def conditions(state: EventState) -> list[Condition]:
    """Return every condition, the usual ones first; those put aside are among them."""
    asked = {each.id: each for each in state.all(Condition)}
    usual = [asked.pop(each.id, each) for each in _usual(state)]
    return usual + list(asked.values())


def active(state: EventState, *kinds: ConditionKind) -> list[Condition]:
    """Return the conditions of these kinds that are in force."""
    return [each for each in conditions(state) if each.active and each.what in kinds]


def standing_id(what: ConditionKind, attribute: str = "") -> str:
    """Return the id of a condition that there is only one of."""
    return f"{what}:{attribute}" if attribute else str(what)


def apart_sets(people: Sequence[Person], condition: Condition) -> list[tuple[str, ...]]:
    """Return sets of people of whom no two may share a table."""
    match condition.what:
        case ConditionKind.APART:
            return [condition.people]
        case ConditionKind.UNIT_APART:
            return _units(people)
        case ConditionKind.SUPERIOR_APART:
            return _superior_pairs(people)
        case _:
            return []


def leads(person: Person) -> bool:
    """Return True when the person's level is that of somebody who leads others."""
    level = person.level.casefold()
    return any(word in level for word in _LEADING)


def attribute_of(person: Person, attribute: str) -> str:
    """Return what a person is mixed by; "" when it is not known."""
    return _house(person) if attribute == "organisation" else str(getattr(person, attribute))


def round_span(state: EventState, rounds: int) -> dict[str, range]:
    """Return person id -> numbers of the rounds they take part in, for those who miss some."""
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for each in active(state, ConditionKind.FROM_ROUND):
        first |= dict.fromkeys(each.people, each.number)
    for each in active(state, ConditionKind.UNTIL_ROUND):
        last |= dict.fromkeys(each.people, each.number)
    return {
        person: range(first.get(person, 1), last.get(person, rounds) + 1) for person in first | last
    }


def _usual(state: EventState) -> list[Condition]:
    """Return what an experienced coordinator asks for, as far as it makes sense here.

    What keeps people apart is put aside where there are too few groups for it.
    """
    people = [each for each in state.all(Person) if each.attendance.is_seated]
    groups = state.all(Group)
    sectors = {each.sector for each in people if each.sector}
    units = any(each.unit for each in people)
    largest = max((len(each) for each in _units(people)), default=1)
    usual = [
        _standing(ConditionKind.MIX, "sector" if len(sectors) > 1 else "organisation"),
        _standing(ConditionKind.UNIT_APART, active=units and largest <= len(groups)),
        _standing(ConditionKind.SUPERIOR_APART, active=_leaders_have_room(people, len(groups))),
        _standing(ConditionKind.NEW_MEETINGS),
    ]
    if any(each.language for each in groups):
        usual.append(_standing(ConditionKind.LANGUAGE_TABLE))
    return usual


def _standing(what: ConditionKind, attribute: str = "", *, active: bool = True) -> Condition:
    return Condition(id=standing_id(what, attribute), what=what, attribute=attribute, active=active)


def _leaders_have_room(people: Sequence[Person], groups: int) -> bool:
    """Return True when every house has more groups than people who lead in it."""
    leaders = Counter(_house(each) for each in people if leads(each))
    return bool(leaders) and max(leaders.values()) < groups


def _house(person: Person) -> str:
    return person.organisation_code or person.organisation


def _units(people: Iterable[Person]) -> list[tuple[str, ...]]:
    """Return who shares a unit; units of one name in two houses are two."""
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for person in people:
        if person.unit:
            found[_house(person), person.unit].append(person.id)
    return [tuple(ids) for ids in found.values() if len(ids) > 1]


def _superior_pairs(people: Sequence[Person]) -> list[tuple[str, ...]]:
    """Return each one who leads with each one who does not, house by house."""
    houses: defaultdict[str, list[Person]] = defaultdict(list)
    for person in people:
        if _house(person) and person.level:
            houses[_house(person)].append(person)
    return [
        (above.id, below.id)
        for house in houses.values()
        for above, below in product(
            [each for each in house if leads(each)], [each for each in house if not leads(each)]
        )
    ]


def attribute_counts(people: Iterable[Person], attribute: str) -> Counter[str]:
    """Return value of an attribute -> people, the largest first."""
    values = (attribute_of(each, attribute) for each in people)
    return Counter(dict(Counter(value for value in values if value).most_common()))
