"""Painting a ring: a full circle, and over it the share that is left, clockwise from the top."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from facilitator_app.ui.theme import Theme, Token


def paint_ring(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    share: float,
    colour: Token,
    *,
    thick: float,
    track: Token = "sunk",
) -> None:
    """Paint a ring into the square `rect`.

    Args:
        share: How much of it is left, 0.0 to 1.0.
        thick: Of the line, in pixels.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
    painter.setPen(QPen(theme.c(track), thick))
    painter.drawEllipse(inner)
    if share > 0:
        pen = QPen(theme.c(colour), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if share >= 1:
            painter.drawEllipse(inner)
        else:
            painter.drawArc(inner, 90 * 16, -round(share * 360 * 16))
    painter.restore()
