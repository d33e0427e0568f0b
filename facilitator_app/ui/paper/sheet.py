"""A thing of one or more pages, painted on A4 in points; larger paper is the same, larger."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageSize, QPainter, QPen

WIDTH, HEIGHT = 595.0, 842.0  # A4 in points
MARGIN = 56.0
INK, PALE, LINE = QColor("#17231F"), QColor("#5B6964"), QColor("#9AA5A0")
SANS, SERIF = ("Inter", "DejaVu Sans"), ("Literata", "Georgia", "serif")


class PaperSize(StrEnum):
    """Which paper."""

    A4 = "A4"
    A3 = "A3"

    @property
    def page_size(self) -> QPageSize:
        """As Qt calls it."""
        return QPageSize(
            QPageSize.PageSizeId.A4 if self is PaperSize.A4 else QPageSize.PageSizeId.A3
        )


class Sheet(Protocol):
    """Something that can be painted on paper."""

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        ...

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page, counted from 0, into 595 × 842 points."""
        ...


def font(size: float, *, serif: bool = False, bold: bool = False) -> QFont:
    """Return a font of `size` points on A4."""
    made = QFont()
    made.setFamilies(list(SERIF if serif else SANS))
    made.setPixelSize(max(1, round(size * SCALE)))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


SCALE = 10  # fonts have whole pixels: text is painted ten times as large, and scaled down


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    of: QFont,
    *,
    colour: QColor = INK,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """Draw wrapped text into `rect` and return how high it is, in points."""
    painter.save()
    painter.scale(1 / SCALE, 1 / SCALE)
    painter.setFont(of)
    painter.setPen(QPen(colour))
    large = QRectF(rect.x() * SCALE, rect.y() * SCALE, rect.width() * SCALE, rect.height() * SCALE)
    painter.drawText(large, int(flags | Qt.TextFlag.TextWordWrap), text)
    painter.restore()
    return text_height(text, of, rect.width())


def text_height(text: str, of: QFont, width: float) -> float:
    """Return how high wrapped text is, in points."""
    room = QRectF(0, 0, width * SCALE, 1_000_000)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
    return QFontMetricsF(of).boundingRect(room, flags, text).height() / SCALE


def draw_line(
    painter: QPainter, left: float, top: float, right: float, *, width: float = 0.7
) -> None:
    """Draw a line across."""
    painter.setPen(QPen(LINE, width))
    painter.drawLine(round(left), round(top), round(right), round(top))
