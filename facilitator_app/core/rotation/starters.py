"""Plans of meetings made by turning one round: a starter.

Most people stand in circles of `turns` places, a few stand still. When everybody in the circles
takes one step on, a round becomes the next one, and a pair meets again only if some other pair
stood at the same distance. So one round, found by search, gives `turns` rounds: the search is
as many times smaller. Schoolgirl problems fall in milliseconds.
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


@dataclass(slots=True)
class Starter:
    """Rounds in the making that are turned into all the others.

    Attributes:
        kind_of: Which distance two places stand at; turning keeps it.
        uses: How often each distance is used; once is free.
        cost: Sum over distances of how often two uses repeat each other.
    """

    tables: int
    size: int
    turns: int
    starters: int
    kind_of: list[list[int]] = field(init=False)
    uses: list[int] = field(init=False)
    rounds: list[list[list[int]]] = field(init=False)
    cost: int = 0

    def begin(self, chance: Chance) -> None:
        """Seat everybody by chance."""
        people = self.tables * self.size
        self.kind_of, self.uses = _distances(people, self.turns)
        self.rounds = []
        for _ in range(self.starters):
            order = chance.order(people).tolist()
            tables = [order[at : at + self.size] for at in range(0, people, self.size)]
            self.rounds.append(tables)
            for table in tables:
                for at, place in enumerate(table):
                    for other in table[:at]:
                        self.uses[self.kind_of[place][other]] += 1
        self.cost = sum(times * (times - 1) // 2 for times in self.uses)

    def search(self, chance: Chance, steps: int, effort: Effort) -> bool:
        """Exchange places until no distance is used twice; True when that succeeds."""
        for draws in _batches(self, chance, steps, effort):
            for number, here, there, one, other, luck in draws:
                if here == there:
                    continue
                more = self._exchange(self.rounds[number], here, there, one, other)
                if more > 0 and (more >= len(_ACCEPT) or luck >= _ACCEPT[more]):
                    self._exchange(self.rounds[number], here, there, one, other)
                elif not self.cost:
                    return True
        return not self.cost

    def developed(self) -> Index:
        """Return every starter and all that turning makes of it, (rounds, people)."""
        people = self.tables * self.size
        circles = people // self.turns * self.turns
        places = np.arange(people)
        plan = np.zeros((self.starters * self.turns, people), np.int64)
        for number, tables in enumerate(self.rounds):
            at = np.zeros(people, np.int64)
            for table, members in enumerate(tables):
                at[members] = table
            for turn in range(self.turns):
                circle, step = np.divmod(places[:circles], self.turns)
                moved = places.copy()
                moved[:circles] = circle * self.turns + (step + turn) % self.turns
                plan[number * self.turns + turn, moved] = at
        return plan

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
    """Return a plan without a repeat, (rounds, tables * size), or None.

    Args:
        steps: How many exchanges may be tried altogether.
    """
    people = tables * size
    ways = [
        (turns, starters)
        for starters in (1, 2)
        for turns in (-(-rounds // starters), -(-rounds // starters) + 1)
        if 2 <= turns <= people
    ]
    for share in (1, 4):  # a short look at each way, then a longer one
        for turns, starters in ways:
            starter = Starter(tables, size, turns, starters)
            starter.begin(chance)
            part = steps * share // (5 * len(ways))
            if starter.search(chance, part, effort):
                return starter.developed()[:rounds]
            if effort.over:
                return None
    return None


def _batches(
    starter: Starter, chance: Chance, steps: int, effort: Effort
) -> Iterator[zip[tuple[int, int, int, int, int, int]]]:
    for begin in range(0, steps, _BATCH):
        count = min(_BATCH, steps - begin)
        effort.spend(count * STEP_TICKS)
        if effort.over:
            return
        yield zip(
            chance.below(starter.starters, count),
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
