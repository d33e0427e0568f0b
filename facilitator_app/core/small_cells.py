"""Counts of people that are too small to print: whoever knows the room would know who they are."""

from __future__ import annotations

from collections.abc import Mapping

from facilitator_app.core.frozen import frozen

LEAST = 3  # fewer people than this are not told apart


@frozen
class MergedCounts:
    """Counts of which none is too small.

    Attributes:
        rows: Name -> people, largest first, then by name.
        merged_rows: How many rows were put together.
        merged_people: How many people are in them; 0 when none had to be.
    """

    rows: tuple[tuple[str, int], ...]
    merged_rows: int = 0
    merged_people: int = 0


def merge_small(counts: Mapping[str, int], least: int = LEAST) -> MergedCounts:
    """Put together every row below `least`, and more until they are as many together.

    Otherwise whoever knows the sum could subtract the others and would know the small one.
    """
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    merged: list[tuple[str, int]] = []
    while rows and (rows[-1][1] < least or (merged and sum(count for _, count in merged) < least)):
        merged.append(rows.pop())
    people = sum(count for _, count in merged)
    return MergedCounts(tuple(rows), len(merged), people)
