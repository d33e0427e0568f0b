"""What a division amounts to, recounted pair by pair from who sits where; no solver is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from facilitator_app.core.conditions import active, apart_sets, attribute_of
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Condition, ConditionKind, Group, Person, Round, Seat
from facilitator_app.core.state import EventState

Members = Mapping[str, Sequence[str]]  # group id -> person ids


@frozen
class Broken:
    """A condition that is not kept in one group.

    Attributes:
        people: Whom it is about, as far as the condition names anybody.
    """

    condition: Condition
    group_id: str
    people: tuple[str, ...] = ()


@frozen
class GroupFacts:
    """One group in one round.

    Attributes:
        mix: Value of the attribute that is mixed -> people, the largest first.
    """

    size: int
    mix: Mapping[str, int]


@frozen
class Check:
    """Counted facts of a division.

    Attributes:
        people: How many have a seat in the round.
        met_min: The fewest others somebody shares a group with, over all rounds so far.
        again: Pairs who share a group more than once.
        least_again: A lower bound on `again`, however the people are seated.
        crowd: Why it is not zero: so many people of one group ...
        tables: ... divide among so many groups.
        broken: Conditions that are not kept in the round.
    """

    people: int
    met_min: int
    again: int
    least_again: int
    crowd: int
    tables: int
    groups: Mapping[str, GroupFacts]
    broken: tuple[Broken, ...]


def members_of(state: EventState, round_id: str) -> dict[str, list[str]]:
    """Return group id -> ids of those who sit there in a round and are not marked absent."""
    members: dict[str, list[str]] = {group.id: [] for group in state.all(Group)}
    for seat in state.by(Seat, "round_id", round_id):
        if seat.group_id in members and not seat.absent:
            members[seat.group_id].append(seat.person_id)
    return members


def check(state: EventState, round_id: str, members: Members | None = None) -> Check:
    """Return the facts of a round with those before it.

    Args:
        members: Who would sit where in the round; None means who does.
    """
    number = state.get(Round, round_id).number
    earlier = [members_of(state, each.id) for each in state.all(Round) if each.number < number]
    now = members_of(state, round_id) if members is None else members
    rounds = [*earlier, now]
    pairs = Counter(pair for each in rounds for pair in _pairs(each))
    met = Counter(person for pair in pairs for person in pair)
    seated = [person for group in now.values() for person in group]
    least, crowd, tables = _least_again(rounds)
    return Check(
        people=len(seated),
        met_min=min((met[person] for person in seated), default=0),
        again=sum(times > 1 for times in pairs.values()),
        least_again=least,
        crowd=crowd,
        tables=tables,
        groups=_facts(state, now),
        broken=tuple(_broken(state, now, number)),
    )


def _pairs(members: Members) -> Iterable[frozenset[str]]:
    return (frozenset(pair) for people in members.values() for pair in combinations(people, 2))


def _least_again(rounds: Sequence[Members]) -> tuple[int, int, int]:
    """Return how many pairs must meet again, with the largest group that shows why.

    One pair may be the one that meets again in several rounds, so the bounds of two rounds each
    are not added up.

    Source:
        Pigeonhole: the members of a group of the one round divide among the groups of the other;
        even an equal split leaves some of them together.
    """
    least, crowd, tables = 0, 0, 0
    for one, other in combinations(rounds, 2):
        ways = [
            (sum(_even_split(len(people), len(there)) for people in here.values()), here, there)
            for here, there in ((_filled(one), _filled(other)), (_filled(other), _filled(one)))
        ]
        most, here, there = max(ways, key=lambda way: way[0])
        least = max(least, most)
        largest = max((len(people) for people in here.values()), default=0)
        if most and largest > crowd:
            crowd, tables = largest, len(there)
    return least, crowd, tables


def _filled(members: Members) -> Members:
    return {group: people for group, people in members.items() if people}


def _even_split(people: int, tables: int) -> int:
    share, rest = divmod(people, max(1, tables))
    return share * (share - 1) // 2 * tables + rest * share


def _facts(state: EventState, members: Members) -> dict[str, GroupFacts]:
    mixed = active(state, ConditionKind.MIX)
    attribute = mixed[0].attribute if mixed else ""
    people = state.table(Person).rows

    def values(ids: Sequence[str]) -> Counter[str]:
        known = (attribute_of(people[each], attribute) for each in ids if each in people)
        return Counter(dict(Counter(value for value in known if value).most_common()))

    return {
        group: GroupFacts(len(ids), values(ids) if attribute else {})
        for group, ids in members.items()
    }


@frozen
class _View:
    """A round as the conditions see it."""

    state: EventState
    number: int
    members: Members
    at: Mapping[str, str]
    people: Sequence[Person]


def _broken(state: EventState, members: Members, number: int) -> Iterable[Broken]:
    at = {person: group for group, people in members.items() for person in people}
    people = [each for each in state.all(Person) if each.id in at]
    view = _View(state, number, members, at, people)
    for condition in active(state, *_CHECKS):
        yield from _CHECKS[condition.what](condition, view)


def _apart(condition: Condition, view: _View) -> Iterable[Broken]:
    for one in apart_sets(view.people, condition):
        places = Counter(view.at[each] for each in one if each in view.at)
        for group in (group for group, count in places.items() if count > 1):
            sharing = tuple(each for each in one if view.at.get(each) == group)
            yield Broken(condition, group, sharing)


def _together(condition: Condition, view: _View) -> Iterable[Broken]:
    here = [each for each in condition.people if each in view.at]
    if len({view.at[each] for each in here}) > 1:
        yield Broken(condition, view.at[here[0]], tuple(here))


def _fixed(condition: Condition, view: _View) -> Iterable[Broken]:
    for person in condition.people:
        if view.at.get(person, condition.group_id) != condition.group_id:
            yield Broken(condition, view.at[person], (person,))


def _away(condition: Condition, view: _View) -> Iterable[Broken]:
    late = condition.what is ConditionKind.FROM_ROUND
    if view.number < condition.number if late else view.number > condition.number:
        for person in condition.people:
            if person in view.at:
                yield Broken(condition, view.at[person], (person,))


def _crowded(condition: Condition, view: _View) -> Iterable[Broken]:
    for group, people in view.members.items():
        if len(people) > condition.number > 0:
            yield Broken(condition, group)


def _speechless(condition: Condition, view: _View) -> Iterable[Broken]:
    """Yield those whose language is spoken in a group, but not in theirs."""
    spoken = {each.id: each.language for each in view.state.all(Group)}
    for person in view.people:
        own, group = person.language, view.at[person.id]
        elsewhere = own not in ("", view.state.event.language) and own in spoken.values()
        if elsewhere and spoken[group] != own:
            yield Broken(condition, group, (person.id,))


_CHECKS: Mapping[ConditionKind, Callable[[Condition, _View], Iterable[Broken]]] = {
    ConditionKind.UNIT_APART: _apart,
    ConditionKind.SUPERIOR_APART: _apart,
    ConditionKind.APART: _apart,
    ConditionKind.TOGETHER: _together,
    ConditionKind.FIXED: _fixed,
    ConditionKind.FROM_ROUND: _away,
    ConditionKind.UNTIL_ROUND: _away,
    ConditionKind.MAX_SIZE: _crowded,
    ConditionKind.LANGUAGE_TABLE: _speechless,
}
