"""The problem as tables of whole numbers, for the search: what a pair costs, what a seat costs."""

from __future__ import annotations

from math import lcm

import numpy as np

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.chance import Index, Ints, Mask
from facilitator_app.core.rotation.problem import Instance

_MOST = 256  # of a weight: keeps every sum of the search far below 2 ** 31
_MOST_MOVE = 1_024  # there is one seat a person, so its weight may be greater


@frozen
class Costs:
    """Whole-number costs of the rounds that are still free; sums of them are exact.

    Attributes:
        scale: How many units make 1 of the score; 0 when the weights had to be rounded.
        repeat: Of one repeat of a meeting.
        move: Of a changed seat.
        unit: The cost that the search takes its temperatures from.
        pair: (people, people), each time two share a table, for the mix.
        ban: (people, people), 1 must not share a table, -1 must.
        seat: (rounds, people, tables), for seats other than the known ones.
        bar: (rounds, people, tables), 1 where the person must not sit.
        met: (people, people), meetings in the rounds that were held.
        present: (rounds, people).
        tables: How many tables each round has.
    """

    scale: int
    repeat: int
    move: int
    unit: int
    pair: Ints
    ban: Ints
    seat: Ints
    bar: Ints
    met: Ints
    present: Mask
    tables: tuple[int, ...]

    @property
    def people(self) -> int:
        """How many people there are, present or not."""
        return self.pair.shape[0]

    @property
    def rounds(self) -> int:
        """How many rounds are free."""
        return len(self.tables)


def make_costs(instance: Instance) -> Costs:
    """Return `instance` as tables of whole numbers."""
    weights = instance.weights
    mixes = [weights.mix * attribute.weight for attribute in instance.attributes]
    parts = [weights.repeat, weights.disruption, *mixes]
    scale = lcm(*(part.denominator for part in parts))
    whole = [int(part * scale) for part in parts]
    repeat, move, *mixes = whole
    greatest = max(repeat, *mixes, 0)
    if greatest > _MOST:
        repeat, move, *mixes = (-(-part * _MOST // greatest) for part in whole)
        scale = 0
    if move > _MOST_MOVE:
        move, scale = _MOST_MOVE, 0
    most = max((len(instance.tables[number]) for number in instance.free), default=0)
    people, rounds = len(instance.people), len(instance.free)
    seat = np.zeros((rounds, people, most), np.int32)
    bar = np.zeros((rounds, people, most), np.int32)
    present = np.zeros((rounds, people), np.bool_)
    for row, number in enumerate(instance.free):
        present[row, list(instance.present[number])] = True
        for person, table in instance.known_tables(number).items():
            if table < most:
                seat[row, person] += move
                seat[row, person, table] -= move
        for person, asked in instance.pins(number).items():
            bar[row, person] = 1
            bar[row, person, list(asked)] = 0
    return Costs(
        scale=scale,
        repeat=repeat,
        move=move,
        unit=repeat or max(mixes, default=0) or move or 1,
        pair=_pairs(instance, mixes),
        ban=_bans(instance),
        seat=seat,
        bar=bar,
        met=_met(instance),
        present=present,
        tables=tuple(len(instance.tables[number]) for number in instance.free),
    )


def codes_of(values: tuple[str, ...]) -> Index:
    """Return a number for each of `values`, equal for equal ones, in order of appearance."""
    known: dict[str, int] = {}
    return np.array([known.setdefault(value, len(known)) for value in values], np.int64)


def _pairs(instance: Instance, mixes: list[int]) -> Ints:
    people = len(instance.people)
    pair = np.zeros((people, people), np.int32)
    for attribute, weight in zip(instance.attributes, mixes, strict=True):
        codes = codes_of(attribute.values)
        pair += np.int32(weight) * (codes[:, None] == codes[None, :])
    np.fill_diagonal(pair, 0)
    return pair


def _bans(instance: Instance) -> Ints:
    ban = np.zeros((len(instance.people),) * 2, np.int32)
    for groups, value in ((instance.together, -1), (instance.apart, 1)):
        for group in groups:
            ban[np.ix_(group, group)] = value
    np.fill_diagonal(ban, 0)
    return ban


def _met(instance: Instance) -> Ints:
    met = np.zeros((len(instance.people),) * 2, np.int32)
    for tables in instance.held:
        for table in tables:
            met[np.ix_(table, table)] += 1
    np.fill_diagonal(met, 0)
    return met
