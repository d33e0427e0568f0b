"""Themes seen from above: which group spoke of what. Groups count, not lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Group, Line, Theme
from facilitator_app.core.state import EventState

HEAT_STEPS = 3  # shades above "none"

T = TypeVar("T")


@frozen
class ThemeRow:
    """One theme in the matrix.

    Attributes:
        counts: Lines of each group, in the order of the matrix's groups.
        elsewhere: Lines of groups that are not there any more.
    """

    theme: Theme
    counts: tuple[int, ...]
    elsewhere: int = 0

    @property
    def groups(self) -> int:
        """In how many groups the theme came up."""
        return sum(bool(count) for count in self.counts)

    @property
    def lines(self) -> int:
        """How many lines stand under it."""
        return sum(self.counts) + self.elsewhere


@frozen
class ThemeMatrix:
    """Themes by groups."""

    groups: tuple[Group, ...]
    rows: tuple[ThemeRow, ...]

    @property
    def largest(self) -> int:
        """The largest number in a cell."""
        return max((count for row in self.rows for count in row.counts), default=0)

    def heat(self, count: int) -> int:
        """Return the shade of a cell: 0 for none, then 1 to 3 in thirds of the largest."""
        if not count or not self.largest:
            return 0
        return min(HEAT_STEPS, 1 + (count * HEAT_STEPS - 1) // self.largest)


def theme_matrix(state: EventState) -> ThemeMatrix:
    """Return which group spoke of what."""
    groups = state.all(Group)
    column = {group.id: at for at, group in enumerate(groups)}
    counts: dict[str, list[int]] = {theme.id: [0] * len(groups) for theme in state.all(Theme)}
    elsewhere = dict.fromkeys(counts, 0)
    for line in state.all(Line):
        if not (line.theme_ids and line.counts):
            continue
        at = column.get(line.group_id)
        for theme_id in line.theme_ids:
            if theme_id not in counts:
                continue
            if at is None:
                elsewhere[theme_id] += 1
            else:
                counts[theme_id][at] += 1
    return ThemeMatrix(
        groups,
        tuple(
            ThemeRow(theme, tuple(counts[theme.id]), elsewhere[theme.id])
            for theme in state.all(Theme)
        ),
    )


def lines_of_theme(state: EventState, theme_id: str, group_id: str = "") -> list[Line]:
    """Return the lines under a theme in order of time, of one group or of all."""
    lines = state.by(Line, "group_id", group_id) if group_id else state.all(Line)
    return [line for line in lines if theme_id in line.theme_ids and line.counts]


def moved(items: Sequence[T], at: int, to: int) -> list[T]:
    """Return `items` with the one at `at` moved so that it stands at `to`."""
    left = list(items)
    item = left.pop(at)
    left.insert(max(0, min(to, len(left))), item)
    return left
