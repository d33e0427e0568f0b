"""The fewest people who must change seats in a round, by exhaustive search.

Those with a condition are placed one unit after the other; for the others counting tells how many
must move, so the search stays small: a round of fifty people takes milliseconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.feasible import Unit, round_units
from facilitator_app.core.rotation.problem import Instance, Limits

_DEEPEST = 400  # units that are placed one inside the other
_IMPOSSIBLE = 1 << 30


@frozen
class Fewest:
    """A round with as few changed seats as can be.

    Attributes:
        at: Table of each person who takes part.
        moves: People who sit elsewhere than where they know to.
        proven: True when fewer are impossible.
    """

    round: int
    at: Mapping[int, int]
    moves: int
    proven: bool


def fewest_moves(instance: Instance, number: int, steps: int) -> Fewest | None:
    """Return seats of a round that keep its conditions with the fewest moves, if any are found.

    Args:
        steps: How many seatings of one unit may be tried.
    """
    units = round_units(instance, number)
    if units is None:
        return None
    search = _Search(instance.tables[number], instance.known_tables(number), units, steps)
    search.run()
    if search.best is None:
        return None
    at = search.complete(search.best)
    return Fewest(number, at, search.least, proven=search.steps > 0)


@dataclass(slots=True)
class _Search:
    """Branch and bound over the units that have a condition.

    Attributes:
        best: Table of each of these units, in the best seating so far.
        least: Moves of the best seating so far.
    """

    limits: tuple[Limits, ...]
    known: Mapping[int, int]
    units: tuple[Unit, ...]
    steps: int
    best: dict[int, int] | None = None
    least: int = _IMPOSSIBLE
    _at: dict[int, int] = field(default_factory=dict[int, int])
    _bound: list[int] = field(init=False)
    _load: list[int] = field(init=False)
    _stay: list[int] = field(init=False)
    _strangers: int = 0
    _lost: int = 0
    _order: list[int] = field(init=False)
    _ahead: list[int] = field(init=False)

    def __post_init__(self) -> None:
        count = len(self.limits)
        self._bound = [
            number
            for number, unit in enumerate(self.units)
            if unit.size > 1 or unit.apart or len(unit.tables) < count
        ]
        self._load = [0] * count
        self._stay = [0] * count
        self._order = sorted(self._bound, key=self._need)
        sizes = [self.units[number].size for number in self._order]
        self._ahead = [sum(sizes[at:]) for at in range(len(sizes) + 1)]
        for person in self._free_people():
            table = self.known.get(person, count)
            if table < count:
                self._stay[table] += 1
            else:
                self._strangers += 1
                self._lost += person in self.known

    def run(self) -> None:
        """Find the best seating."""
        if len(self._bound) <= _DEEPEST:
            self._place(0, self._lost)

    def complete(self, best: Mapping[int, int]) -> dict[int, int]:
        """Return the table of everybody when those with a condition sit as in `best`."""
        count = len(self.limits)
        at = {person: table for unit, table in best.items() for person in self.units[unit].people}
        load = [0] * count
        for table in at.values():
            load[table] += 1
        left: list[int] = []
        for person in self._free_people():
            table = self.known.get(person, count)
            if table < count and load[table] < self.limits[table].most:
                at[person] = table
                load[table] += 1
            else:
                left.append(person)
        self._fill(at, load, left)
        return at

    def _fill(self, at: dict[int, int], load: list[int], left: list[int]) -> None:
        """Seat those who are left where people are missing; take more from where they are not."""
        free = list(self._free_people())
        for table, limits in enumerate(self.limits):
            while load[table] < limits.least:
                if left:
                    person = left.pop()
                else:
                    person = next(
                        each
                        for each in reversed(free)
                        if load[at[each]] > self.limits[at[each]].least
                    )
                    load[at[person]] -= 1
                at[person] = table
                load[table] += 1
        for person in left:
            table = min(
                (each for each in range(len(load)) if load[each] < self.limits[each].most),
                key=load.__getitem__,
            )
            at[person] = table
            load[table] += 1

    def _free_people(self) -> list[int]:
        """Return those without a condition."""
        bound = frozenset(self._bound)
        return [unit.people[0] for number, unit in enumerate(self.units) if number not in bound]

    def _need(self, number: int) -> tuple[int, int, int]:
        unit = self.units[number]
        return (len(unit.tables), -unit.size, -len(unit.apart))

    def _price(self, unit: Unit, table: int) -> int:
        """Return how many of a unit who know their seat do not sit at it at `table`."""
        return sum(self.known.get(person, table) != table for person in unit.people)

    def _place(self, at: int, moves: int) -> None:
        self.steps -= 1
        total = moves + self._rest(self._ahead[at])
        if self.steps <= 0 or total >= self.least:
            return
        if at == len(self._order):
            self.best, self.least = dict(self._at), total
            return
        number = self._order[at]
        unit = self.units[number]
        taken = {self._at[other] for other in unit.apart if other in self._at}
        choices = sorted((self._price(unit, table), table) for table in unit.tables - taken)
        for price, table in choices:
            if self._load[table] + unit.size > self.limits[table].most:
                continue
            self._load[table] += unit.size
            self._at[number] = table
            self._place(at + 1, moves + price)
            self._load[table] -= unit.size
            del self._at[number]

    def _rest(self, ahead: int) -> int:
        """Return how many of those without a condition must move at least.

        Args:
            ahead: How many people with a condition are still to be placed.

        Returns:
            A number above all others when the tables cannot be filled as they must.
        """
        over = under = room = missing = 0
        for load, stay, limits in zip(self._load, self._stay, self.limits, strict=True):
            over += max(0, load + stay - limits.most)
            under += max(0, limits.least - load - stay)
            room += limits.most - load
            missing += max(0, limits.least - load)
        if not missing <= ahead + sum(self._stay) + self._strangers <= room:
            return _IMPOSSIBLE
        return max(over, under - self._strangers - ahead)
