"""Large type that fits its text: from the largest size down, then more lines, never cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from facilitator_app.core.frozen import frozen

STEP, LEADING, MORE_LINES, LEAST = 2, 1.26, 2, 14
ROW_GAP, ROW_UNBROKEN = 24, 46

MakeFont = Callable[[int], QFont]


@frozen
class FittedText:
    """Lines of text in the size in which they fit.

    Attributes:
        width: Of the longest line.
        room: The width that they were fitted into.
    """

    font: QFont
    lines: tuple[str, ...]
    line_height: float
    width: float
    room: float

    @property
    def height(self) -> float:
        """How high the lines are together."""
        return self.line_height * len(self.lines)


def fit_text(
    texts: Sequence[str],
    make_font: MakeFont,
    width: float,
    height: float,
    sizes: tuple[int, int],
    *,
    lines: int,
) -> FittedText:
    """Return `texts`, one below the other, in the largest size in which they fit.

    Args:
        sizes: Largest and smallest; below the smallest two more lines are allowed, and if that
            is not enough, the letters become as small as they must.
        lines: Most lines for each text.
    """
    largest, smallest = sizes
    most = lines * max(1, len(texts))
    fitted = _laid_out(texts, make_font(largest), width)
    for size in range(largest, smallest - 1, -STEP):
        fitted = _laid_out(texts, make_font(size), width)
        if len(fitted.lines) <= most and fitted.height <= height and fitted.width <= width:
            return fitted
    most += MORE_LINES * max(1, len(texts))
    for size in range(smallest, LEAST - 1, -STEP):
        fitted = _laid_out(texts, make_font(size), width)
        if fitted.height <= height and fitted.width <= width and len(fitted.lines) <= most:
            return fitted
    for size in range(smallest, LEAST - 1, -STEP):
        fitted = _laid_out(texts, make_font(size), width)
        if fitted.height <= height:
            return fitted
    return fitted


def fit_rows(
    rows: Sequence[Sequence[str]],
    make_font: MakeFont,
    width: float,
    height: float,
    sizes: tuple[int, int],
) -> list[FittedText]:
    """Return every row in one size, the largest in which all of them fit.

    A little smaller and on one line each is better than larger and broken.
    """
    largest, smallest = sizes
    fitted: list[FittedText] = []
    unbroken = sum(max(1, len(row)) for row in rows)
    for size in range(largest, ROW_UNBROKEN - 1, -STEP):
        fitted = [_laid_out(row, make_font(size), width) for row in rows]
        if _stacked(fitted) <= height and sum(len(each.lines) for each in fitted) <= unbroken:
            return fitted
    for size in range(largest, min(smallest, LEAST) - 1, -STEP):
        fitted = [_laid_out(row, make_font(size), width) for row in rows]
        if _stacked(fitted) <= height:
            break
    return fitted


def _stacked(rows: Sequence[FittedText]) -> float:
    return sum(each.height + ROW_GAP for each in rows)


def _laid_out(texts: Sequence[str], font: QFont, width: float) -> FittedText:
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for text in texts:
        lines += _lines(text, font, width)
    widest = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
    return FittedText(font, tuple(lines), metrics.height() * LEADING / 1.2, widest, width)


def _lines(text: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(text.replace("\n", " "), font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    source = text.replace("\n", " ").encode("utf-16-le")
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart() * 2, line.textLength() * 2
        lines.append(source[start : start + length].decode("utf-16-le").rstrip())
    layout.endLayout()
    return lines
