"""Chance that is the same on every computer: whole numbers made from the raw output of PCG64."""

from __future__ import annotations

from functools import cache
from math import log

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]
Index = NDArray[np.int64]
Mask = NDArray[np.bool_]

_GUMBEL_STEPS = 4096
GUMBEL_UNIT = 256


class Chance:
    """A stream of chance that depends on its seed and the order of the questions alone."""

    def __init__(self, seed: int, stream: int = 0) -> None:
        self._raw = np.random.PCG64([seed % (1 << 63), stream])

    def below(self, limit: int, count: int) -> list[int]:
        """Return `count` whole numbers from 0 to `limit` - 1."""
        return self.index_below(limit, count).tolist()

    def index_below(self, limit: int, count: int) -> Index:
        """Return `count` whole numbers from 0 to `limit` - 1, as an array."""
        high = self._raw.random_raw(count) >> np.uint64(33)
        return ((high * np.uint64(limit)) >> np.uint64(31)).astype(np.int64)

    def order(self, count: int) -> Index:
        """Return 0 … `count` - 1 in an order of chance."""
        return np.argsort(self._raw.random_raw(count), kind="stable")

    def gumbel(self, count: int) -> Ints:
        """Return draws from the negated Gumbel distribution, in units of 1 / GUMBEL_UNIT.

        The cheapest of several prices, each with such a draw times a temperature added, is one
        chosen at that temperature (Boltzmann).
        """
        return _gumbel_table().take(self.index_below(_GUMBEL_STEPS, count))


@cache
def _gumbel_table() -> Ints:
    middles = ((step + 0.5) / _GUMBEL_STEPS for step in range(_GUMBEL_STEPS))
    return np.array([round(GUMBEL_UNIT * log(-log(each))) for each in middles], dtype=np.int32)
