"""Plans of meetings made by turning one round: a starter.

Most people stand in circles of `turns` places, a few stand still. When everybody in the circles
takes one step on, a round becomes the next one, and a pair meets again only if some other pair
stood at the same distance. So one round, found by search, gives `turns` rounds: the search is
as many times smaller. Schoolgirl problems fall in milliseconds.

When there are as many turns as tables, a round of another kind costs little: one table, with one
place of each circle, and the tables that turning makes of it. Such a round is its own next one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from facilitator_app.core.rotation.chance import Chance, Index
from facilitator_app.core.rotation.effort import Effort

STEP_TICKS = 3  # of `search`, per exchange tried
_ACCEPT = (65_536, 2_338, 83, 3)  # of 65 536: how often a change for the worse by 0, 1, 2, 3 stays
_BATCH = 4_096
_FIRST = 2 * _BATCH  # steps that a way is tried for at first
_OFTEN = 6  # times as often is a starter changed as a round that turns into itself


@dataclass(slots=True)
class Starter:
    """Rounds in the making that are turned into all the others.

    Attributes:
        wheels: How many rounds that turn into themselves there are.
        spokes: For each of them its first table: the step of the place in each circle.
        kind_of: Which distance two places stand at; turning keeps it.
        uses: How often each distance is used; once is free.
        cost: Sum over distances of how often two uses repeat each other.
        least: The lowest that `cost` has been since the beginning.
    """

    tables: int
    size: int
    turns: int
    starters: int
    wheels: int = 0
    spokes: list[list[int]] = field(init=False)
    kind_of: list[list[int]] = field(init=False)
    uses: list[int] = field(init=False)
    rounds: list[list[list[int]]] = field(init=False)
    cost: int = 0
    least: int = 0
    _spent: list[int] = field(init=False)
    _kept: tuple[list[list[list[int]]], list[list[int]]] = field(init=False)

    def __post_init__(self) -> None:
        self.kind_of, self._spent = _distances(self.tables * self.size, self.turns)

    def begin(self, chance: Chance) -> None:
        """Seat everybody by chance."""
        people = self.tables * self.size
        self.uses = self._spent.copy()
        self.rounds = []
        for _ in range(self.starters):
            order = chance.order(people).tolist()
            tables = [order[at : at + self.size] for at in range(0, people, self.size)]
            self.rounds.append(tables)
            for table in tables:
                for at, place in enumerate(table):
                    self._meet(place, table[:at])
        self.spokes = [chance.below(self.turns, self.size) for _ in range(self.wheels)]
        for spokes in self.spokes:
            for circle, step in enumerate(spokes):
                self._meet(circle * self.turns + step, self._mates(spokes[:circle]))
        self.cost = sum(times * (times - 1) // 2 for times in self.uses)
        self._keep()

    @property
    def can_be(self) -> bool:
        """True when there are as many distances as are needed, each used once."""
        pairs = self.size * (self.size - 1) // 2
        return pairs * (self.tables * self.starters + self.wheels) <= self._spent.count(0)

    def search(self, chance: Chance, steps: int, effort: Effort) -> bool:
        """Exchange places until no distance is used twice; True when that succeeds."""
        for draws in _batches(self, chance, steps, effort):
            for number, here, there, one, other, luck in draws:
                if number >= _OFTEN * self.starters:
                    self._turn_spoke(self.spokes[number - _OFTEN * self.starters], one, there, luck)
                elif here != there:
                    tables = self.rounds[number // _OFTEN]
                    more = self._exchange(tables, here, there, one, other)
                    if not _stays(more, luck):
                        self._exchange(tables, here, there, one, other)
                if self.cost < self.least:
                    self._keep()
                    if not self.cost:
                        return True
        return not self.cost

    def _keep(self) -> None:
        """Remember the rounds as they are."""
        rounds = [[table.copy() for table in tables] for tables in self.rounds]
        self.least, self._kept = self.cost, (rounds, [each.copy() for each in self.spokes])

    def developed(self) -> Index:
        """Return the best starters and all that turning makes of them, (rounds, people)."""
        rounds, spoked = self._kept
        people = self.tables * self.size
        circles = people // self.turns * self.turns
        places = np.arange(people)
        plan = np.zeros((self.starters * self.turns + self.wheels, people), np.int64)
        for number, tables in enumerate(rounds):
            at = np.zeros(people, np.int64)
            for table, members in enumerate(tables):
                at[members] = table
            for turn in range(self.turns):
                circle, step = np.divmod(places[:circles], self.turns)
                moved = places.copy()
                moved[:circles] = circle * self.turns + (step + turn) % self.turns
                plan[number * self.turns + turn, moved] = at
        for number, spokes in enumerate(spoked):
            circle, step = np.divmod(places, self.turns)
            table = (step - np.array(spokes)[circle]) % self.turns
            plan[self.starters * self.turns + number] = table
        return plan

    def _turn_spoke(self, spokes: list[int], circle: int, step: int, luck: int) -> None:
        """Let a round that turns into itself have another place of one circle."""
        mates = self._mates(spokes, without=circle)
        before, after = (circle * self.turns + each for each in (spokes[circle], step))
        more = self._part(before, mates) + self._meet(after, mates)
        if _stays(more, luck):
            spokes[circle] = step
            self.cost += more
        else:
            self._part(after, mates)
            self._meet(before, mates)

    def _mates(self, spokes: list[int], without: int = -1) -> list[int]:
        """Return the places at the first table of a round that turns into itself."""
        turns = self.turns
        return [at * turns + step for at, step in enumerate(spokes) if at != without]

    def _exchange(
        self, tables: list[list[int]], here: int, there: int, one: int, other: int
    ) -> int:
        """Let two places change tables; return by how much the cost rises."""
        first, second = tables[here], tables[there]
        leaver, comer = first[one], second[other]
        first_mates = [each for each in first if each != leaver]
        second_mates = [each for each in second if each != comer]
        more = self._part(leaver, first_mates) + self._part(comer, second_mates)
        more += self._meet(comer, first_mates) + self._meet(leaver, second_mates)
        first[one], second[other] = comer, leaver
        self.cost += more
        return more

    def _part(self, place: int, mates: list[int]) -> int:
        uses, kinds, more = self.uses, self.kind_of[place], 0
        for mate in mates:
            kind = kinds[mate]
            uses[kind] -= 1
            more -= uses[kind]
        return more

    def _meet(self, place: int, mates: list[int]) -> int:
        uses, kinds, more = self.uses, self.kind_of[place], 0
        for mate in mates:
            kind = kinds[mate]
            more += uses[kind]
            uses[kind] += 1
        return more


def find_starter(
    tables: int, size: int, rounds: int, chance: Chance, steps: int, effort: Effort
) -> Index | None:
    """Return a plan with the fewest repeats found, (rounds, tables * size), or None.

    Args:
        steps: How many exchanges may be tried altogether.
    """
    ways = [Starter(tables, size, *way) for way in _ways(tables, size, rounds)]
    ways = [starter for starter in ways if starter.can_be]
    best, fewest, part = None, 1 << 30, _FIRST
    while ways and steps > 0:  # a short look at each way, then from the start for twice as long
        for starter in ways:
            starter.begin(chance)
            starter.search(chance, min(part, steps), effort)
            if starter.least * starter.turns < fewest:
                best, fewest = starter.developed()[:rounds], starter.least * starter.turns
            steps -= part
            if not fewest or effort.over or steps <= 0:
                return best
        part *= 2
    return best


def _ways(tables: int, size: int, rounds: int) -> list[tuple[int, int, int]]:
    """Return turns, starters and wheels that make at least so many rounds."""
    least = {starters: -(-rounds // starters) for starters in (1, 2)}
    turned = [
        (turns, starters, 0)
        for starters, fewest in least.items()
        for turns in (fewest, fewest + 1)
        if 2 <= turns <= tables * size
    ]
    return turned + [
        (tables, each, rounds - each * tables) for each in least if rounds > each * tables
    ]


def _stays(more: int, luck: int) -> bool:
    """Return True when a change for the worse by `more` is kept."""
    return more <= 0 or (more < len(_ACCEPT) and luck < _ACCEPT[more])


def _batches(
    starter: Starter, chance: Chance, steps: int, effort: Effort
) -> Iterator[zip[tuple[int, int, int, int, int, int]]]:
    for begin in range(0, steps, _BATCH):
        count = min(_BATCH, steps - begin)
        effort.spend(count * STEP_TICKS)
        if effort.over:
            return
        yield zip(
            chance.below(_OFTEN * starter.starters + starter.wheels, count),
            chance.below(starter.tables, count),
            chance.below(starter.tables, count),
            chance.below(starter.size, count),
            chance.below(starter.size, count),
            chance.below(_ACCEPT[0], count),
            strict=True,
        )


def _distances(people: int, turns: int) -> tuple[list[list[int]], list[int]]:
    """Return the kind of distance of each two places, and how often each kind counts as used.

    Two who both stand still meet again in every round, and so do two who stand half a circle
    apart after half of the turns: such kinds count as used once from the start.
    """
    circles = people // turns * turns
    known: dict[tuple[int, int, int], int] = {}
    uses: list[int] = []
    kinds = [[0] * people for _ in range(people)]
    for place in range(people):
        for other in range(place):
            key = _distance(other, place, circles, turns)
            kind = known.setdefault(key, len(known))
            if kind == len(uses):
                spent = key[0] < 0 or (key[0] == key[1] and 2 * key[2] == turns)
                uses.append(int(spent))
            kinds[place][other] = kinds[other][place] = kind
    return kinds, uses


def _distance(low: int, high: int, circles: int, turns: int) -> tuple[int, int, int]:
    """Name the distance of two places, `low` before `high`."""
    if low >= circles:
        return (-1, 0, 0)
    circle, step = divmod(low, turns)
    if high >= circles:
        return (circle, -high, 0)
    other_circle, other_step = divmod(high, turns)
    between = (other_step - step) % turns
    if circle == other_circle:
        between = min(between, turns - between)
    return (circle, other_circle, between)
