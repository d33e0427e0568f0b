"""Plans of meetings in which nobody meets twice, made by algebra: nets and difference matrices.

People are places (row, column): there are as many columns as tables. In one round a row is turned
against the others, so that each table gets one of each row. With the turns from a field, or from
a difference matrix, two people of different rows share a table at most once; people of one row
never do, so rows can be divided among tables in rounds of their own.
"""

from __future__ import annotations

import numpy as np

from facilitator_app.core.rotation.chance import Chance, Index

_TRIES = 40  # of building a difference matrix from the start
_CANDIDATES = 12  # elements looked at for one entry of a row
_ROW_TRIES = 60


def net(tables: int, size: int, rounds: int, chance: Chance) -> Index | None:
    """Return a plan without a repeat, (rounds, tables * size), or None when none is known here.

    Source:
        Nets from orthogonal Latin squares over a field; rows divided by the same construction.
    """
    if rounds * (size - 1) > tables * size - 1:
        return None
    for apart in range(rounds):
        turned = rounds - apart
        if (apart and tables % size) or turned > tables:
            continue
        split = _split_rows(tables, size, apart, chance)
        if split is None:
            continue
        turns = _turns(tables, size, turned, chance)
        if turns is not None:
            return np.concatenate((turns, split))
    return None


def _turns(tables: int, rows: int, rounds: int, chance: Chance) -> Index | None:
    """Return plans in which each table gets one of each row, (rounds, rows * tables)."""
    if rounds == 1:
        return np.tile(np.arange(tables), rows)[None, :]
    if rows <= tables and _prime_power(tables):
        return _field_turns(tables, rows, rounds)
    matrix = _difference_matrix(tables, rows, rounds, chance)
    if matrix is None:
        return None
    turned = (np.array(matrix)[:, :, None] + np.arange(tables)) % tables  # rows, rounds, columns
    return turned.transpose(1, 0, 2).reshape(rounds, rows * tables)


def _split_rows(tables: int, size: int, rounds: int, chance: Chance) -> Index | None:
    """Return rounds in which each row is divided among tables of its own."""
    if not rounds:
        return np.zeros((0, tables * size), np.int64)
    inner = tables // size
    within = (
        np.zeros((1, size), np.int64)
        if inner == 1 and rounds == 1
        else net(inner, size, rounds, chance)
        if inner > 1
        else None
    )
    if within is None:
        return None
    return np.concatenate([within + row * inner for row in range(size)], axis=1)


def _field_turns(order: int, rows: int, rounds: int) -> Index:
    """Return turns over the field of `order` elements: row, column sit at column + turn * row."""
    prime, degree = _prime_power(order) or (order, 1)
    digits = (np.arange(order)[:, None] // prime ** np.arange(degree)) % prime
    powers = _powers(prime, degree)
    logs = {value: at for at, value in enumerate(powers)}
    turns = np.zeros((rounds, rows * order), np.int64)
    for turn in range(rounds):
        for row in range(rows):
            product = powers[(logs[turn] + logs[row]) % (order - 1)] if turn and row else 0
            added = (digits + digits[product]) % prime
            columns = (added * prime ** np.arange(degree)).sum(axis=1)
            turns[turn, row * order : (row + 1) * order] = columns
    return turns


def _powers(prime: int, degree: int) -> list[int]:
    """Return the powers of an element of the field that gives every element but 0.

    Elements are polynomials, written as numbers whose digits to the base `prime` are the
    coefficients; the field is made by the first polynomial found to be primitive.
    """
    order = prime**degree
    for tail in range(1, order):
        powers, value = [1], 1
        for _ in range(order - 2):
            value = _times_x(value, tail, prime, order) if degree > 1 else value * tail % prime
            if value == 1:
                break
            powers.append(value)
        if len(powers) == order - 1 and len(set(powers)) == order - 1:
            return powers
    raise ValueError(f"no field of {order} elements")


def _times_x(value: int, tail: int, prime: int, order: int) -> int:
    """Return `value` times x, where x to the degree is `tail`."""
    lead, rest = divmod(value * prime, order)
    for _ in range(lead):
        rest = _add(rest, tail, prime)
    return rest


def _add(one: int, other: int, prime: int) -> int:
    total, place = 0, 1
    while one or other:
        total += (one % prime + other % prime) % prime * place
        one, other, place = one // prime, other // prime, place * prime
    return total


def _prime_power(number: int) -> tuple[int, int] | None:
    """Return the prime and the exponent, or None when `number` is no power of a prime."""
    prime = next((each for each in range(2, number + 1) if number % each == 0), 0)
    degree = 0
    while prime and number % prime == 0:
        number //= prime
        degree += 1
    return (prime, degree) if number == 1 and prime else None


def _difference_matrix(
    order: int, rows: int, rounds: int, chance: Chance
) -> list[list[int]] | None:
    """Return rows of turns modulo `order` whose differences never repeat within two rounds.

    The first row does not turn: its people keep their tables.
    """
    if rounds > order:
        return None
    for _ in range(_TRIES):
        used = [[{0} for _ in range(rounds)] for _ in range(rounds)]
        matrix = [[0] * rounds]
        while len(matrix) < rows:
            row = _new_row(order, rounds, used, chance)
            if row is None:
                break
            matrix.append(row)
            for late in range(rounds):
                for early in range(late):
                    used[early][late].add((row[late] - row[early]) % order)
        if len(matrix) == rows:
            return matrix
    return None


def _new_row(
    order: int, rounds: int, used: list[list[set[int]]], chance: Chance
) -> list[int] | None:
    for _ in range(_ROW_TRIES):
        row = [0]
        for late in range(1, rounds):
            for value in chance.below(order, _CANDIDATES):
                if all(
                    (value - row[early]) % order not in used[early][late] for early in range(late)
                ):
                    row.append(value)
                    break
            else:
                break
        if len(row) == rounds:
            return row
    return None
