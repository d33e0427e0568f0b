"""A sign for the door of each group, and one for the whole event."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.paper.sheet import (
    HEIGHT,
    MARGIN,
    PALE,
    WIDTH,
    draw_line,
    draw_text,
    font,
    text_height,
)

LARGEST, SMALLEST, STEP = 110.0, 30.0, 4.0
_CENTRE = Qt.AlignmentFlag.AlignHCenter


@frozen
class RoomSign:
    """What stands on one sign.

    Attributes:
        name: Large: "Ryhmä 1".
        room: Where it is, "" when it is not known.
    """

    name: str
    room: str = ""


class RoomSigns:
    """Paints one sign a page.

    Args:
        title: Of the event.
        when: Its day and times.
    """

    def __init__(self, signs: Sequence[RoomSign], title: str, when: str) -> None:
        self._signs, self._title, self._when = tuple(signs), title, when

    @property
    def page_count(self) -> int:
        """As many as there are signs."""
        return len(self._signs)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a sign."""
        sign, width = self._signs[page], WIDTH - 2 * MARGIN
        size = LARGEST
        while size > SMALLEST and text_height(sign.name, font(size, bold=True), width) > size * 2.6:
            size -= STEP
        of = font(size, bold=True)
        height = text_height(sign.name, of, width)
        top = HEIGHT * 0.40 - height / 2
        draw_text(painter, QRectF(MARGIN, top, width, height), sign.name, of, flags=_CENTRE)
        top += height + 18
        if sign.room:
            room = QRectF(MARGIN, top, width, 120)
            draw_text(painter, room, sign.room, font(30), colour=PALE, flags=_CENTRE)
        draw_line(painter, MARGIN, HEIGHT - 150, WIDTH - MARGIN, width=1.2)
        foot = QRectF(MARGIN, HEIGHT - 136, width, 60)
        used = draw_text(painter, foot, self._title, font(20, serif=True), flags=_CENTRE)
        below = QRectF(MARGIN, HEIGHT - 128 + used, width, 40)
        draw_text(painter, below, self._when, font(14), colour=PALE, flags=_CENTRE)
