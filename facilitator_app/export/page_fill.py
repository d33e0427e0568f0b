"""How full the first page is before the contents begin: an estimate, good to some lines.

LibreOffice cuts a heading off the list of contents below it, where Word keeps them together. So
the contents begin a page when hardly any of them would stand on the first one.
"""

from __future__ import annotations

from collections.abc import Iterable

from facilitator_app.core.document import Block, Heading, Paragraph, Style
from facilitator_app.core.frozen import frozen
from facilitator_app.export.words import Words

_PAGE_POINTS = 690  # A4 less the margins of our template
_LEAST_LEFT_POINTS = 110  # the heading and some five lines: more than the estimate is wrong


@frozen
class _Look:
    """Height of a line and the room around a paragraph in points; letters in a line."""

    line: float
    letters: int
    room: float


_TEXT = _Look(16, 82, 8)
_HEADING = _Look(21, 50, 30)
_LOOKS = {
    Style.TITLE: _Look(32, 30, 20),
    Style.SUBTITLE: _Look(19, 68, 18),
    Style.LEAD: _Look(19, 72, 10),
}


def leaves_room_for_contents(words: Words, before: Iterable[Block]) -> bool:
    """Return True when some lines of the contents fit onto the page after these blocks."""
    points = 0.0
    for block in before:
        match block:
            case Paragraph():
                text = "".join(words.plain(span.text) for span in block.spans)
                points += _points(text, _LOOKS.get(block.style, _TEXT))
            case Heading():
                points += _points(words.plain(block.text), _HEADING)
            case _:
                return True  # tables and charts come after the contents, or take them along
    return points + _LEAST_LEFT_POINTS <= _PAGE_POINTS


def _points(text: str, look: _Look) -> float:
    lines = sum(1 + len(line) // look.letters for line in text.split("\n"))
    return lines * look.line + look.room
