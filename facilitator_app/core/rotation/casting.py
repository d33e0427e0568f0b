"""Casting: who gets which place of a plan of meetings that was made for nobody in particular."""

from __future__ import annotations

import numpy as np

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.chance import Chance, Index, Ints
from facilitator_app.core.rotation.costs import Costs, codes_of
from facilitator_app.core.rotation.feasible import merged
from facilitator_app.core.rotation.problem import Instance

_HARD = 1 << 14  # dwarfs what a mix can cost


@frozen
class Role:
    """People who always sit together, and the table they are bound to, if any."""

    people: tuple[int, ...]
    table: int | None


def roles_of(instance: Instance) -> tuple[Role, ...]:
    """Return everybody who is still to come, those who always sit together as one."""
    coming = sorted({person for number in instance.free for person in instance.present[number]})
    bound = _bound_tables(instance)
    by_table: dict[int, list[int]] = {}
    for person, table in bound.items():
        by_table.setdefault(table, []).append(person)
    head_of = merged(coming, [*instance.together, *map(tuple, by_table.values())])
    members: dict[int, list[int]] = {}
    for person in coming:
        members.setdefault(head_of[person], []).append(person)
    return tuple(
        Role(tuple(people), next((bound[each] for each in people if each in bound), None))
        for people in members.values()
    )


def cast(instance: Instance, costs: Costs, plan: Index, chance: Chance) -> Index:
    """Return seats (free rounds, people) that follow `plan`, each role at a place that suits it.

    Args:
        plan: (rounds, places), the table of each place; at least as many places as roles.
    """
    roles = roles_of(instance)
    casting = _Casting(instance, costs, plan, roles)
    casting.place_bound()
    casting.place_rest(chance)
    tables = casting.named_tables()
    seats = np.full((len(instance.free), len(instance.people)), -1, np.int64)
    for role, place in zip(roles, casting.place_of, strict=False):
        seats[:, list(role.people)] = tables[:, place][:, None]
    seats[~costs.present] = -1
    return seats


class _Casting:
    """Gives places to parts one after the other, each the place that costs least so far.

    Parts are the roles, and after them the holes: as many as places stay empty.
    """

    def __init__(
        self, instance: Instance, costs: Costs, plan: Index, roles: tuple[Role, ...]
    ) -> None:
        self._tables = max(costs.tables)
        self._plan = plan
        self._roles = roles
        self._places = plan.shape[1]
        self._meet = _meetings(plan)
        self._between = _between(costs, roles, self._places)
        self._groups = _groups(instance, roles)
        self._free = np.ones(self._places, np.bool_)
        self.place_of = [-1] * self._places

    def place_bound(self) -> None:
        """Give places that never meet to those with a table of their own."""
        bound = [(role.table, at) for at, role in enumerate(self._roles) if role.table is not None]
        prices = np.zeros(self._places, np.int64)
        for _, part in sorted(bound):
            self._take(part, prices)
            prices += self._meet[self.place_of[part]]

    def place_rest(self, chance: Chance) -> None:
        """Give places to the others: the difficult ones first, then group by group, then holes."""
        luck = chance.order(len(self._roles)).tolist()
        rest = [part for part in range(len(self._roles)) if self.place_of[part] < 0]
        rest.sort(key=lambda part: (*self._groups[part], luck[part]))
        prices = np.zeros(self._places, np.int64)
        former = -1
        for part in (*rest, *range(len(self._roles), self._places)):
            if former >= 0 and self._alike(former, part):
                prices += int(self._between[part, former]) * self._meet[self.place_of[former]]
            else:
                prices = self._prices(part)
            self._take(part, prices)
            former = part

    def named_tables(self) -> Index:
        """Return the plan with its tables named so that those bound to a table sit there."""
        named = np.empty_like(self._plan)
        for number, row in enumerate(self._plan.tolist()):
            names: dict[int, int] = {}
            free = dict.fromkeys(range(self._tables))
            for role, place in zip(self._roles, self.place_of, strict=False):
                if role.table in free and row[place] not in names:
                    names[row[place]] = role.table
                    del free[role.table]
            left = iter(free)
            named[number] = [
                names[each] if each in names else names.setdefault(each, next(left)) for each in row
            ]
        return named

    def _alike(self, one: int, other: int) -> bool:
        """True when two parts cost the same beside everybody else."""
        differs = np.flatnonzero(self._between[one] != self._between[other])
        return all(each in (one, other) for each in differs.tolist())

    def _prices(self, part: int) -> Index:
        """Return what each place would cost `part` now."""
        prices = np.zeros(self._places, np.int64)
        row = self._between[part]
        for other in np.flatnonzero(row).tolist():
            if self.place_of[other] >= 0:
                prices += int(row[other]) * self._meet[self.place_of[other]]
        return prices

    def _take(self, part: int, prices: Index) -> None:
        place = int(np.where(self._free, prices, 1 << 40).argmin())
        self._free[place] = False
        self.place_of[part] = place


def _bound_tables(instance: Instance) -> dict[int, int]:
    """Return the table of those who have the same one in every round that is still to come."""
    asked: dict[int, list[frozenset[int]]] = {}
    for number in instance.free:
        for person, tables in instance.pins(number).items():
            asked.setdefault(person, []).append(tables)
    there = {
        person: sum(person in instance.present[number] for number in instance.free)
        for person in asked
    }
    return {
        person: min(tables[0])
        for person, tables in asked.items()
        if len(tables) == there[person]
        and all(each == tables[0] for each in tables)
        and len(tables[0]) == 1
    }


def _meetings(plan: Index) -> Ints:
    """Return in how many rounds each two places share a table."""
    meet = np.zeros((plan.shape[1],) * 2, np.int32)
    for row in plan:
        meet += row[:, None] == row[None, :]
    return meet


def _between(costs: Costs, roles: tuple[Role, ...], places: int) -> Ints:
    """Return what each two parts cost when they share a table once.

    A role of two takes a chair more than its place has, a hole one less: so holes keep away from
    each other and stay with large roles.
    """
    people = costs.people
    member = np.zeros((places, people), np.float32)
    chairs = np.full(places, -1, np.int32)
    for part, role in enumerate(roles):
        member[part, list(role.people)] = 1
        chairs[part] = len(role.people) - 1
    price = (costs.pair + _HARD * np.maximum(costs.ban, 0)).astype(np.float32)
    between = (member @ price @ member.T).astype(np.int32)
    between += _HARD * np.outer(chairs, chairs)
    np.fill_diagonal(between, 0)
    return between


def _groups(instance: Instance, roles: tuple[Role, ...]) -> list[tuple[int, int, int]]:
    """Return for each role how late its turn is: large roles first, then large organisations."""
    if not instance.attributes:
        return [(-len(role.people), 0, 0) for role in roles]
    codes = codes_of(instance.attributes[0].values)
    counts = np.bincount(codes).tolist()
    heads = [int(codes[role.people[0]]) for role in roles]
    return [
        (-len(role.people), -counts[code], code) for role, code in zip(roles, heads, strict=True)
    ]
