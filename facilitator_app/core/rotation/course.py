"""The course of one search: legs of cooling from several starts, then on with what did best.

Starts are the plan that people know (it costs least to stay near it), a plan of meetings without
a repeat if algebra or a short search finds one, and chance.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.board import Board
from facilitator_app.core.rotation.bound import Bound
from facilitator_app.core.rotation.casting import cast, roles_of
from facilitator_app.core.rotation.chance import Chance, Index, Ints
from facilitator_app.core.rotation.contentment import contentment, even_cost
from facilitator_app.core.rotation.costs import make_costs
from facilitator_app.core.rotation.designs import net
from facilitator_app.core.rotation.effort import Effort
from facilitator_app.core.rotation.problem import Instance, Tables
from facilitator_app.core.rotation.relabel import Relabelling
from facilitator_app.core.rotation.search import Best, Cooling, Heat, step_ticks
from facilitator_app.core.rotation.starters import STEP_TICKS, find_starter
from facilitator_app.core.rotation.starts import even_out, known_seats, random_seats

_FROM_CHANCE = Heat(18, 12)
_FROM_PLAN = Heat(18, 10)
_AGAIN = Heat(25, 12)  # from the best so far
_RELABELLING = Heat(10, 5)
_PATIENCE = 80
_LEGS = 8  # the work is divided into, unless legs get too short
_LEAST_STEPS = 2_000  # of a leg
_HARDS = (5, 12, 3, 50)  # what breaking a condition costs, in repeats, from leg to leg
_ABOVE_MOVES = 2  # or this often a changed seat, if that is more


@frozen
class _Start:
    """A way to begin a leg."""

    seats: Callable[[], Index]
    heat: Heat


class Course:
    """One search for the seats of the free rounds."""

    def __init__(
        self,
        instance: Instance,
        least: Bound,
        seed: int,
        effort: Effort,
        start: Sequence[Tables] | None = None,
    ) -> None:
        """Make ready.

        Args:
            start: A seating of all rounds to begin from instead of the plan that people know.
        """
        self._instance = instance
        self._effort = effort
        self._whole = effort.left
        self._chance = Chance(seed)
        self._costs = make_costs(instance)
        self._limits = tuple(instance.tables[number] for number in instance.free)
        self._even = even_cost(instance, self._costs.scale)
        target = int(least.total * self._costs.scale) + self._even if self._costs.scale else -1
        self._best = self._leg_best = Best(target)
        self._legs = 0
        self._start = start

    @property
    def total(self) -> float | None:
        """The best score so far, as near as the search knows it; None before there is one."""
        soft = min(self._best.soft, self._leg_best.soft)
        if not self._costs.scale or (self._best.seats is None and self._leg_best.seats is None):
            return None
        return (soft - self._even) / self._costs.scale

    def run(self) -> tuple[Tables, ...] | None:
        """Return who sits where, held rounds first; None when every seating broke a condition."""
        if not self._limits:
            return self._instance.held
        if self._start is not None:
            self._onwards(self._seats(self._start))
        elif self._instance.previous and self._costs.seat.any():
            self._onwards(known_seats(self._instance))
        else:
            self._from_scratch()
        if self._best.seats is None:
            self._best.offer(self._board(random_seats(self._instance, self._chance)))
        return None if self._best.seats is None else self._seated(self._best.seats)

    def _seated(self, seats: Index) -> tuple[Tables, ...]:
        """Return `seats` as people at tables."""
        free = (
            tuple(tuple(np.flatnonzero(row == table).tolist()) for table in range(len(limits)))
            for row, limits in zip(seats, self._limits, strict=True)
        )
        return (*self._instance.held, *free)

    def _seats(self, rounds: Sequence[Tables]) -> Index:
        """Return the seats of the free rounds in `rounds`, (rounds, people)."""
        seats = np.full((len(self._limits), self._costs.people), -1, np.int64)
        for row, number in enumerate(self._instance.free):
            for table, people in enumerate(rounds[number]):
                seats[row, list(people)] = table
        return seats

    def _onwards(self, start: Index) -> None:
        while not self._done():
            best = self._best.seats
            if best is None or self._legs % 3 == 2:
                best = start
            self._leg(best, _FROM_CHANCE)

    def _from_scratch(self) -> None:
        starts = self._starts()
        reached: list[int] = []
        for start in starts:
            if self._done():
                return
            reached.append(self._leg(start.seats(), start.heat))
        winner = starts[min(range(len(starts)), key=reached.__getitem__)]
        while not self._done():
            best = self._best.seats
            if self._legs % 3 == 2 and best is not None:
                self._leg(best, _AGAIN)
            else:
                self._leg(winner.seats(), winner.heat)

    def _starts(self) -> Sequence[_Start]:
        by_chance = _Start(lambda: random_seats(self._instance, self._chance), _FROM_CHANCE)
        plan = self._plan()
        if plan is None:
            return [by_chance]
        return [_Start(lambda: self._cast(plan), _FROM_PLAN), by_chance]

    def _done(self) -> bool:
        return self._effort.over or self._best.reached

    def _board(self, seats: Index) -> Board:
        costs = self._costs
        hard = max(_HARDS[self._legs % len(_HARDS)] * costs.unit, _ABOVE_MOVES * costs.move)
        return Board(costs, self._limits, seats, hard)

    def _leg(self, seats: Index, heat: Heat) -> int:
        """Cool once from `seats`; return the lowest cost on the way."""
        board = self._board(seats)
        self._legs += 1
        self._leg_best = lowest = Best(self._best.target)
        lowest.offer(board)
        a_step = step_ticks(board.size)
        ticks = max(self._whole // _LEGS, _LEAST_STEPS * a_step)
        steps = min(ticks, self._effort.left) // a_step
        if steps > 0 and not lowest.reached:
            content = self._content(board)
            cooling = Cooling(board, self._chance, lowest, self._effort, content, _PATIENCE)
            cooling.run(heat, max(150, steps))
        elif steps <= 0:
            self._effort.spend(self._effort.left)  # less than one step's work: it is over
        if lowest.soft < self._best.soft:
            self._best = lowest
        return lowest.soft

    def _content(self, board: Board) -> Ints:
        content = np.zeros((board.rounds, board.size), np.int32)
        content[:, : self._costs.people] = contentment(self._instance, self._costs, board.hard)
        return content

    def _plan(self) -> Index | None:
        """Return a plan of meetings without a repeat for all roles, if one is found."""
        tables = self._costs.tables[0]
        size = -(-len(roles_of(self._instance)) // tables)
        rounds = len(self._limits)
        if len(set(self._costs.tables)) > 1 or size < 2 or tables < 2:
            return None
        plan = net(tables, size, rounds, self._chance)
        if plan is None and rounds * (size - 1) <= tables * size - 1:
            share = 5 if self._minds else 2
            steps = self._whole // share // STEP_TICKS
            plan = find_starter(tables, size, rounds, self._chance, steps, self._effort)
        return plan

    @property
    def _minds(self) -> bool:
        """True when anything counts but who meets whom."""
        costs = self._costs
        return bool(costs.pair.any() or costs.ban.any() or costs.bar.any())

    def _cast(self, plan: Index) -> Index:
        costs = self._costs
        seats = cast(self._instance, costs, plan, self._chance)
        for row, limits in zip(seats, self._limits, strict=True):
            even_out(row, limits)
        if not self._minds:
            return seats
        relabelling = Relabelling(costs, seats, _HARDS[-1] * costs.unit)
        steps = min(400, self._effort.left // 4 // relabelling.step_ticks())
        relabelling.cool(self._chance, _RELABELLING, max(50, steps), self._effort)
        return relabelling.best_seats
