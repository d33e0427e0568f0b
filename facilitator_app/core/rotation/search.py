"""Cooling: exchange after exchange, each drawn at a temperature from all that a round offers."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.board import FINE, FORBIDDEN, Board
from facilitator_app.core.rotation.chance import GUMBEL_UNIT, Chance, Index, Ints
from facilitator_app.core.rotation.effort import Effort

_EVERYBODY = 100  # up to this size all exchanges of a round are looked at, above it those of a few
_CHOSEN = 24
_SPREAD = 4_999  # where in the pool of noise a step may begin
_STEPS_A_LEVEL = 150


@frozen
class Heat:
    """Temperatures of one cooling, in hundredths of the cost of a repeated meeting."""

    start: int = 30
    end: int = 15

    def at(self, level: int, levels: int) -> int:
        """Return the temperature of a level in 1 / 6400 of a repeat, falling by equal steps."""
        return 64 * self.start + 64 * (self.end - self.start) * level // max(1, levels - 1)


@dataclass(slots=True)
class Best:
    """The best seating so far in which no condition is broken.

    Attributes:
        soft: Its cost.
        target: A cost that is known to be the least possible.
    """

    target: int
    seats: Index | None = None
    soft: int = field(default=1 << 40)

    @property
    def reached(self) -> bool:
        """True when nothing better is possible."""
        return self.soft <= self.target

    def offer(self, board: Board) -> bool:
        """Take over what is on `board` when it is better."""
        if board.broken or board.soft >= self.soft:
            return False
        self.soft, self.seats = board.soft, board.seats()
        return True


def step_ticks(size: int) -> int:
    """Return what a step costs with so many people and ghosts."""
    if size <= _EVERYBODY:
        return 30 + size * size // 220
    return 38 + size // 16


@dataclass(slots=True)
class Cooling:
    """Exchange after exchange on a board, with a kick whenever that leads nowhere.

    Attributes:
        content: (rounds, size), what a seat may cost somebody without being worth a look.
        patience: Exchanges without gain before a kick.
    """

    board: Board
    chance: Chance
    best: Best
    effort: Effort
    content: Ints
    patience: int = 150
    _low: int = field(init=False)
    _idle: int = 0

    def __post_init__(self) -> None:
        self._low = self.board.cost

    def run(self, heat: Heat, steps: int) -> None:
        """Make `steps` exchanges while the temperature falls."""
        board, effort = self.board, self.effort
        levels = max(1, steps // _STEPS_A_LEVEL)
        width = board.size if board.size <= _EVERYBODY else _CHOSEN
        draws = self.chance.gumbel(board.size * width + _SPREAD + 1)
        for level in range(levels):
            self._level(noise_at(draws, heat.at(level, levels), board.unit))
            effort.steps += _STEPS_A_LEVEL
            effort.spend(step_ticks(board.size) * _STEPS_A_LEVEL)
            if effort.over or self.best.reached:
                return

    def _level(self, noise: Ints) -> None:
        board, best = self.board, self.best
        few = board.size > _EVERYBODY
        begins = self.chance.below(_SPREAD, _STEPS_A_LEVEL)
        numbers = self.chance.below(board.rounds, _STEPS_A_LEVEL)
        for begin, number in zip(begins, numbers, strict=True):
            if few:
                found = self._an_exchange_of_few(number, noise[begin:], begin)
            else:
                found = _any_exchange(board, number, noise[begin:])
            if found is not None:
                board.exchange(number, *found)
                if board.soft < best.soft and best.offer(board) and best.reached:
                    return
            if board.cost < self._low:
                self._low, self._idle = board.cost, 0
            else:
                self._idle += 1
                if self._idle > self.patience:
                    self._kick(begin)

    def _kick(self, begin: int) -> None:
        """Make a few exchanges at whatever price."""
        board, count = self.board, 2 + begin % 7
        numbers = self.chance.below(board.rounds, count)
        people = self.chance.below(1 << 20, 2 * count)
        for at, number in enumerate(numbers):
            there = board.everybody(number)
            one, other = (int(there[each % len(there)]) for each in people[2 * at : 2 * at + 2])
            price = board.price(number, one, other)
            if price < FORBIDDEN:
                board.exchange(number, one, other, price)
        self._low, self._idle = board.cost, 0

    def _an_exchange_of_few(
        self, number: int, noise: Ints, begin: int
    ) -> tuple[int, int, int] | None:
        board = self.board
        own = board.own(number)
        chosen = np.flatnonzero(own > self.content[number])
        if not len(chosen):
            chosen = board.everybody(number)
        if len(chosen) > _CHOSEN:
            first = begin % len(chosen)
            chosen = np.concatenate((chosen[first:], chosen[:first]))[:_CHOSEN]
        prices = board.some_exchanges(number, own, chosen).ravel()
        prices += noise[: len(prices)]
        at = int(prices.argmin())
        price = (int(prices[at]) - int(noise[at])) // FINE
        if price >= FORBIDDEN:
            return None
        return int(chosen[at % len(chosen)]), at // len(chosen), price


def noise_at(draws: Ints, degrees: int, unit: int) -> Ints:
    """Return `draws` at a temperature of `degrees` / 6400 of `unit`, as prices."""
    factor = degrees * unit * FINE
    return (draws.astype(np.int64) * factor // (GUMBEL_UNIT * 6400)).astype(np.int32)


def _any_exchange(board: Board, number: int, noise: Ints) -> tuple[int, int, int] | None:
    size = board.size
    prices = board.all_exchanges(number, board.own(number)).ravel()
    prices += noise[: size * size]
    at = int(prices.argmin())
    price = (int(prices[at]) - int(noise[at])) // FINE
    if price >= FORBIDDEN:
        return None
    return at // size, at % size, price
