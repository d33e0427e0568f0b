"""The seats in the making: the price of an exchange is what the cost changes by."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.core.rotation.board import FINE, FORBIDDEN, Board
from facilitator_app.core.rotation.chance import Chance
from facilitator_app.core.rotation.costs import make_costs
from facilitator_app.core.rotation.starts import random_seats
from tests.core.rotation.problems import tiny_problems

HARD = 20


def board_of(instance, costs, seats):
    return Board(costs, tuple(instance.tables[each] for each in instance.free), seats, HARD)


@settings(max_examples=80)
@given(tiny_problems(), st.integers(0, 99), st.data())
def test_after_any_exchanges_the_cost_is_that_of_the_seats(instance, seed, data):
    chance, costs = Chance(seed), make_costs(instance)
    seats = random_seats(instance, chance)
    if (seats[costs.present] < 0).any():
        return  # more people than seats: the solver never gets here
    board = board_of(instance, costs, seats)
    for number in data.draw(st.lists(st.integers(0, board.rounds - 1), max_size=12)):
        one, other = chance.below(board.size, 2)
        price = board.price(number, one, other)
        everything = board.all_exchanges(number, board.own(number)) // FINE
        allowed = price < FORBIDDEN
        assert allowed == (everything[other, one] < FORBIDDEN)
        if one != other and allowed:
            assert everything[other, one] == price
            board.exchange(number, one, other, price)

    again = board_of(instance, costs, board.seats())
    assert (board.cost, board.broken) == (again.cost, again.broken)
    assert np.array_equal(board.seats() < 0, seats < 0)


@settings(max_examples=50)
@given(tiny_problems(conditions=False), st.integers(0, 99))
def test_no_exchange_leaves_a_table_outside_its_limits(instance, seed):
    chance, costs = Chance(seed), make_costs(instance)
    seats = random_seats(instance, chance)
    if (seats[costs.present] < 0).any():
        return
    board = board_of(instance, costs, seats)
    for number in range(board.rounds):
        before = broken_sizes(instance, number, board.seats()[number])
        for one, other in np.argwhere(
            board.all_exchanges(number, board.own(number)) // FINE < FORBIDDEN
        ):
            copy = board_of(instance, costs, board.seats())
            price = copy.price(number, int(one), int(other))
            copy.exchange(number, int(one), int(other), price)
            assert broken_sizes(instance, number, copy.seats()[number]) <= before


def broken_sizes(instance, number, seats):
    limits = instance.tables[instance.free[number]]
    sizes = np.bincount(seats[seats >= 0], minlength=len(limits)).tolist()
    return sum(
        max(0, table.least - size, size - table.most)
        for size, table in zip(sizes, limits, strict=True)
    )
