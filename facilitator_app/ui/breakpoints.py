"""How much room there is, in logical pixels: the width of the window by the text size."""

from __future__ import annotations

from enum import IntEnum


class Breakpoint(IntEnum):
    """How many columns fit; compare with < and >."""

    TINY = 0  # ring and tabs
    NARROW = 1  # two columns and tabs
    NORMAL = 2  # three columns
    WIDE = 3  # four columns


def breakpoint_of(width: int, scale: float) -> Breakpoint:
    """Return how much room a window of `width` pixels has at text size `scale`."""
    logical = width / scale
    if logical > 1600:
        return Breakpoint.WIDE
    if logical >= 1100:
        return Breakpoint.NORMAL
    return Breakpoint.NARROW if logical >= 700 else Breakpoint.TINY
