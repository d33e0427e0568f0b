"""From the lines of a group to the rows of its pane: headings, lines, markers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Line, LineKind


class Safety(StrEnum):
    """Where a line is, as far as this laptop knows."""

    TYPING = "typing"
    HERE = "here"  # only on this computer
    TWO_PLACES = "two_places"
    NOT_ON_DISK = "not_on_disk"


@frozen
class Heading:
    """The phase of the lines below it.

    Attributes:
        at_ms: When the phase began in the group, milliseconds since the epoch.
    """

    phase_id: str
    title: str
    at_ms: int

    @property
    def key(self) -> str:
        """What tells this row from the others."""
        return f"heading {self.phase_id} {self.at_ms}"


@frozen
class LineRow:
    """A line with what is known of it at this moment.

    Attributes:
        marks: Stretches of the text that may tell who is meant, from and to.
    """

    line: Line
    safety: Safety
    marks: tuple[tuple[int, int], ...] = ()
    is_edited: bool = False

    @property
    def key(self) -> str:
        """What tells this row from the others."""
        return self.line.id


Row = Heading | LineRow


def rows_of(
    lines: Iterable[Line],
    titles: Mapping[str, str],
    began_ms: Mapping[str, int],
    row_of: Callable[[Line], LineRow],
) -> Iterator[Row]:
    """Yield a heading where the phase changes, and a row for each line.

    Args:
        titles: Of the phases by id.
        began_ms: When a phase began in this group.
    """
    phase_id = None
    for line in lines:
        if line.phase_id != phase_id and line.what is not LineKind.HANDOFF:
            phase_id = line.phase_id
            if phase_id in titles:
                yield Heading(phase_id, titles[phase_id], began_ms.get(phase_id, line.at_ms))
        yield row_of(line)
