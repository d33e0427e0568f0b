"""Blank note sheets with the rows of the program, for when a laptop stays at home."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.paper.sheet import (
    HEIGHT,
    LINE,
    MARGIN,
    PALE,
    WIDTH,
    draw_line,
    draw_text,
    font,
)

ROW, HEAD, FOOT = 25.0, 92.0, 52.0
SIDE = 40.0
SHARES = (0.20, 0.10, 0.10, 0.60)


@frozen
class NoteSheetWords:
    """What is printed on a blank sheet.

    Attributes:
        columns: Phase, time, kind, what was said.
        rule: What a recorder must remember.
        legend: Which mark stands for which kind.
        recorder: Before the line on which the recorder writes who writes.
    """

    title: str
    columns: Sequence[str]
    rule: str
    legend: str
    recorder: str


class NoteSheets:
    """Paints a blank sheet for each group.

    Args:
        groups: What each group is called.
        pages: How many sheets a group gets.
    """

    def __init__(self, words: NoteSheetWords, groups: Sequence[str], pages: int = 1) -> None:
        self._words, self._groups, self._pages = words, tuple(groups), pages

    @property
    def page_count(self) -> int:
        """As many as all groups have."""
        return len(self._groups) * self._pages

    @property
    def rows(self) -> int:
        """How many lines one sheet takes."""
        return int((HEIGHT - HEAD - FOOT - MARGIN / 2) // ROW) - 1

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a blank sheet."""
        words, width = self._words, WIDTH - 2 * SIDE
        group = self._groups[page // self._pages]
        draw_text(painter, QRectF(SIDE, 34, width * 0.6, 24), group, font(17, bold=True))
        draw_text(painter, QRectF(SIDE, 58, width * 0.6, 18), words.title, font(10), colour=PALE)
        who = QRectF(SIDE + width * 0.6, 40, width * 0.4, 18)
        draw_text(painter, who, words.recorder, font(10), colour=PALE)
        draw_line(painter, SIDE + width * 0.72, 54, WIDTH - SIDE)
        self._paint_grid(painter)
        bottom = HEIGHT - FOOT
        draw_text(painter, QRectF(SIDE, bottom, width, 16), words.rule, font(9, bold=True))
        draw_text(painter, QRectF(SIDE, bottom + 14, width, 28), words.legend, font(9), colour=PALE)

    def _paint_grid(self, painter: QPainter) -> None:
        width, left = WIDTH - 2 * SIDE, SIDE
        top, bottom = HEAD, HEAD + ROW * (self.rows + 1)
        for share, name in zip(SHARES, self._words.columns, strict=True):
            cell = QRectF(left + 4, top + 7, width * share - 6, ROW)
            draw_text(painter, cell, name, font(9, bold=True))
            left += width * share
            if left < WIDTH - SIDE - 1:
                painter.setPen(QPen(LINE, 0.5))
                painter.drawLine(round(left), round(top), round(left), round(bottom))
        for number in range(self.rows + 2):
            thick = 1.2 if number < 2 else 0.5
            draw_line(painter, SIDE, top + ROW * number, WIDTH - SIDE, width=thick)
