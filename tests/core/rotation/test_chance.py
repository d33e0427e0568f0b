"""Chance is the same on every computer: these numbers were written down once."""

from hashlib import sha256

from facilitator_app.core.rotation.chance import GUMBEL_UNIT, Chance
from facilitator_app.core.rotation.solver import solve
from tests.core.rotation.test_solver import mixed

BELOW = [805, 807, 515, 285, 53, 383]
ORDER = [1, 2, 5, 0, 6, 4, 7, 3]
GUMBEL = [-570, -454, -17, -89, -241, 263]
SEATING = "55b0dc41e695add3"


def test_the_numbers_of_a_seed_are_these():
    chance = Chance(5)

    assert chance.below(1000, 6) == BELOW
    assert chance.order(8).tolist() == ORDER
    assert chance.gumbel(6).tolist() == GUMBEL


def test_another_stream_has_other_numbers():
    assert Chance(5, stream=1).below(1000, 6) != BELOW


def test_draws_have_the_spread_of_the_distribution():
    draws = Chance(1).gumbel(100_000) / GUMBEL_UNIT

    assert abs(float(draws.mean()) + 0.5772) < 0.02
    assert abs(float(draws.std()) - 1.2825) < 0.02


def test_the_seating_of_a_seed_is_this_one():
    rounds = solve(mixed(people=23), seed=5, ticks=50_000).rounds

    assert sha256(str(rounds).encode()).hexdigest()[:16] == SEATING
