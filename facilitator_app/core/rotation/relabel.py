"""Exchanging two people in all rounds at once: meetings stay, mix and conditions mend."""

# numpy's types lose themselves in arithmetic in place:
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import numpy as np

from facilitator_app.core.rotation.board import FINE
from facilitator_app.core.rotation.chance import Chance, Index, Ints
from facilitator_app.core.rotation.costs import Costs
from facilitator_app.core.rotation.effort import Effort
from facilitator_app.core.rotation.search import Heat, noise_at

_EVERYBODY = 100
_CHOSEN = 16
_SPREAD = 4_999
_NEVER = 1 << 26
_STEPS_A_LEVEL = 50


class Relabelling:
    """A seating whose people change places for the whole event.

    Attributes:
        cost: Of mix, conditions and known seats, compared with where it began.
        best: The lowest that `cost` has been.
        best_seats: The seats then, (rounds, people).
    """

    def __init__(self, costs: Costs, seats: Index, hard: int) -> None:
        """Begin with `seats`.

        Args:
            hard: What breaking a condition costs.
        """
        self._seats = seats.copy()
        self._rounds, self._people = seats.shape
        self._unit = costs.unit
        pair = costs.pair + hard * costs.ban + costs.repeat * costs.met
        self._pair = (pair * FINE).astype(np.int32)
        most = max(costs.tables)
        trash = self._rounds * most
        offsets = np.arange(self._rounds)[:, None] * most
        self._columns: Index = np.where(seats >= 0, seats + offsets, trash)
        seat = (costs.seat + hard * costs.bar) * FINE
        self._sums = np.zeros((trash + 1, self._people), np.int32)
        self._sums[:trash] = seat.transpose(0, 2, 1).reshape(trash, self._people)
        mates = np.zeros((self._people, self._people), np.int32)
        for number in range(self._rounds):
            at = self._columns[number]
            mates += (at[:, None] == at[None, :]) & (at != trash)[:, None]
            for column in np.unique(at[at != trash]).tolist():
                there = np.flatnonzero(at == column)
                self._sums[column] += self._pair[there].sum(axis=0, dtype=np.int32)
        self._sums[trash] = 0
        here = seats >= 0
        patterns = (here * (1 << np.arange(self._rounds))[:, None]).sum(axis=0)
        self._apart: Ints = here.sum(axis=0).astype(np.int32)[:, None] - mates
        self._never = np.where(patterns[:, None] == patterns[None, :], 0, _NEVER).astype(np.int32)
        np.fill_diagonal(self._never, _NEVER)
        self._all: Index = np.arange(self._people)
        self.cost = self.best = 0
        self.best_seats = seats.copy()

    def step_ticks(self) -> int:
        """Return what a step costs."""
        if self._people <= _EVERYBODY:
            return 25 + self._rounds * (4 + self._people * self._people // 500)
        return 40 + self._rounds * (10 + self._people // 20)

    def cool(self, chance: Chance, heat: Heat, steps: int, effort: Effort) -> None:
        """Make `steps` exchanges while the temperature falls; keep the best."""
        width = self._people if self._people <= _EVERYBODY else _CHOSEN
        draws = chance.gumbel(self._people * width + _SPREAD + 1)
        levels = max(1, steps // _STEPS_A_LEVEL)
        for level in range(levels):
            noise = noise_at(draws, heat.at(level, levels), self._unit)
            for begin in chance.below(_SPREAD, _STEPS_A_LEVEL):
                one, other, price = self._choose(noise[begin:], begin)
                if price * FINE >= _NEVER // 2:
                    continue
                self._exchange(one, other)
                self.cost += price
                if self.cost < self.best:
                    self.best, self.best_seats = self.cost, self._seats.copy()
            effort.spend(self.step_ticks() * _STEPS_A_LEVEL)
            if effort.over:
                return

    def _choose(self, noise: Ints, begin: int) -> tuple[int, int, int]:
        columns, sums = self._columns, self._sums
        own = sums[columns, self._all].sum(axis=0, dtype=np.int32)
        if self._people <= _EVERYBODY:
            half = np.tile(-own, (self._people, 1))
            for row in columns:
                half += sums.take(row, axis=0)
            half -= self._pair * self._apart
            prices = half + half.T
            prices += self._never
            chosen = self._all
        else:
            chosen = self._restless(own, begin)
            prices = np.zeros((self._people, len(chosen)), np.int32)
            mine = sums[:, chosen]
            for row in columns:
                prices += mine.take(row, axis=0)
                prices += sums[row[chosen]].T
            prices -= own[chosen]
            prices -= own[:, None]
            prices -= (2 * self._pair[chosen] * self._apart[chosen]).T
            prices += self._never[:, chosen]
        flat = prices.ravel()
        flat += noise[: len(flat)]
        at = int(flat.argmin())
        price = (int(flat[at]) - int(noise[at])) // FINE
        return int(chosen[at % len(chosen)]), at // len(chosen), price

    def _restless(self, own: Ints, begin: int) -> Index:
        """Return some of those whose seats cost most."""
        worst = np.argsort(-own, kind="stable")[: max(4 * _CHOSEN, self._people // 4)]
        first = begin % len(worst)
        return np.concatenate((worst[first:], worst[:first]))[:_CHOSEN]

    def _exchange(self, one: int, other: int) -> None:
        seats, columns, apart = self._seats, self._columns, self._apart
        change = self._pair[other] - self._pair[one]
        for row in columns:
            self._sums[row[one]] += change
            self._sums[row[other]] -= change
        self._sums[-1] = 0
        for table in (seats, columns):
            table[:, [one, other]] = table[:, [other, one]]
        apart[[one, other]] = apart[[other, one]]
        apart[:, [one, other]] = apart[:, [other, one]]
