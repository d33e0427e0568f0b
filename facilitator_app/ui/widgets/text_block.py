"""A text laid out for a painter: lines broken at a width, at the design's distance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from facilitator_app.core.frozen import frozen

LINE_SEPARATOR = "\u2028"


@frozen
class TextBlock:
    """Text that can be painted.

    Attributes:
        height: In pixels of the screen.
        width: Of its widest line.
    """

    layout: QTextLayout
    height: int
    width: int

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it in the painter's colour."""
        self.layout.draw(painter, QPointF(left, top))


def text_block(
    text: str,
    font: QFont,
    line_height: int,
    width: float,
    *,
    lines: int = 0,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> TextBlock:
    """Return `text` broken at `width`.

    Args:
        lines: Most lines to show, 0 for as many as there are; what is cut ends in an ellipsis.
    """
    block, cut_at = _laid_out(text, font, line_height, width, lines, formats)
    while cut_at:  # what is left may still be too wide with its ellipsis
        kept = text.encode("utf-16-le")[: 2 * cut_at].decode("utf-16-le", "ignore").rstrip()
        text = kept[:-2].rstrip()
        shorter = f"{text}…"
        block, cut_at = _laid_out(shorter, font, line_height, width, lines, formats)
        cut_at = cut_at and min(cut_at, len(text))
    return block


def _laid_out(
    text: str,
    font: QFont,
    line_height: int,
    width: float,
    most: int,
    formats: Sequence[QTextLayout.FormatRange],
) -> tuple[TextBlock, int]:
    """Return the text placed, and where it has to be cut (in UTF-16 units), 0 when it fits."""
    layout = QTextLayout(text.replace("\n", LINE_SEPARATOR), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    count, widest, cut_at = _place(layout, line_height, width, most)
    return TextBlock(layout, count * line_height, widest), cut_at


def _place(layout: QTextLayout, line_height: int, width: float, most: int) -> tuple[int, int, int]:
    """Place the lines; return how many, the widest, and where the text had to be cut, or 0."""
    count, widest, cut_at = 0, 0.0, 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        if most and count == most:
            cut_at = line.textStart()
            break
        line.setPosition(QPointF(0, count * line_height + (line_height - line.height()) / 2))
        widest = max(widest, line.naturalTextWidth())
        count += 1
    layout.endLayout()
    return max(1, count), int(widest + 0.999), cut_at
