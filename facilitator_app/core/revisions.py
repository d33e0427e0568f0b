"""How lines came to read as they do: every wording, and a pane as it was at some time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Line


@frozen
class Revision:
    """A line as it read from some moment on.

    Attributes:
        at_ms: When this wording was written, milliseconds since the epoch.
    """

    at_ms: int
    line: Line


class PaneHistory:
    """The revisions of one group's lines, oldest first."""

    def __init__(self, revisions: Iterable[Revision]) -> None:
        self.revisions = tuple(_never_back(revisions))
        self._times = [each.at_ms for each in self.revisions]

    @property
    def moments_ms(self) -> tuple[int, ...]:
        """The times at which something changed, oldest first."""
        return tuple(dict.fromkeys(self._times))

    def lines_at(self, at_ms: int) -> tuple[Line, ...]:
        """Return the lines as they were at `at_ms`, in their order."""
        lines: dict[str, Line] = {}
        for each in self.revisions[: bisect_right(self._times, at_ms)]:
            lines[each.line.id] = each.line
        there = (line for line in lines.values() if not line.removed)
        return tuple(sorted(there, key=lambda line: (line.at_ms, line.number, line.id)))

    def of_line(self, line_id: str) -> tuple[Revision, ...]:
        """Return the wordings of a line, oldest first; of the typing only the last one."""
        own = [each for each in self.revisions if each.line.id == line_id]
        return tuple(
            each
            for each, after in zip(own, [*own[1:], None], strict=True)
            if each.line.done or after is None
        )


def _never_back(revisions: Iterable[Revision]) -> Iterable[Revision]:
    """Yield the revisions with times that never go back, also when the computer's clock did."""
    latest_ms = 0
    for each in revisions:
        latest_ms = max(latest_ms, each.at_ms)
        yield each if each.at_ms == latest_ms else replace(each, at_ms=latest_ms)
