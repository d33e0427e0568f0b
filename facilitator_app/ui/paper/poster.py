"""The ground rules for the wall: greeting, logo, and the rules as large as they fit."""

from __future__ import annotations

import base64
import binascii
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.paper.sheet import (
    HEIGHT,
    INK,
    MARGIN,
    PALE,
    WIDTH,
    draw_line,
    draw_text,
    font,
    text_height,
)

LARGEST, SMALLEST = 34, 5
LOGO_WIDTH, LOGO_HEIGHT = 150.0, 66.0
NUMBER_WIDTH, BETWEEN = 46.0, 0.75


@frozen
class PosterWords:
    """What stands on the sheet.

    Attributes:
        rules: One mapping a rule, from language to text.
        languages: In which languages each rule is told, the first one largest.
        logo: A PNG picture in base64, "" for none.
        footer: At the bottom, small.
    """

    title: str
    rules: Sequence[Mapping[str, str]]
    languages: Sequence[str]
    greeting: str = ""
    logo: str = ""
    footer: str = ""


class Poster:
    """Paints the ground rules on one page."""

    def __init__(self, words: PosterWords) -> None:
        self._words = words
        self._logo = logo_of(words.logo)

    @property
    def page_count(self) -> int:
        """One."""
        return 1

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint the sheet."""
        top = self._paint_head(painter)
        bottom = HEIGHT - MARGIN - 18
        size = self._fitting_size(bottom - top)
        told = [self._told(rule) for rule in self._words.rules]
        free = bottom - top - sum(self._height(each, size) for each in told)
        gap = min(size * 2, free / max(1, len(told)))
        for number, texts in enumerate(told, start=1):
            top += self._paint_rule(painter, top, number, texts, size) + max(
                size * BETWEEN / 2, gap
            )
        foot = QRectF(MARGIN, HEIGHT - MARGIN - 4, WIDTH - 2 * MARGIN, 20)
        draw_text(painter, foot, self._words.footer, font(9), colour=PALE)

    def _paint_head(self, painter: QPainter) -> float:
        words, left, width = self._words, MARGIN, WIDTH - 2 * MARGIN
        top = MARGIN
        if self._logo is not None:
            scaled = self._logo.size().scaled(
                round(LOGO_WIDTH), round(LOGO_HEIGHT), Qt.AspectRatioMode.KeepAspectRatio
            )
            box = QRectF(WIDTH - MARGIN - scaled.width(), top, scaled.width(), scaled.height())
            painter.drawImage(box, self._logo)
            width -= LOGO_WIDTH + 20
        if words.greeting:
            of = font(17, serif=True)
            room = QRectF(left, top, width, 200)
            top += draw_text(painter, room, words.greeting, of, colour=PALE) + 10
        of = font(25, bold=True)
        top += draw_text(painter, QRectF(left, top, width, 200), words.title, of) + 14
        top = max(top, MARGIN + (LOGO_HEIGHT + 14 if self._logo is not None else 0))
        draw_line(painter, MARGIN, top, WIDTH - MARGIN, width=1.2)
        return top + 20

    def _paint_rule(
        self, painter: QPainter, top: float, number: int, texts: Sequence[str], size: float
    ) -> float:
        figure = QRectF(MARGIN, top, NUMBER_WIDTH, size * 2)
        draw_text(painter, figure, str(number), font(size, bold=True), colour=PALE)
        height = 0.0
        for at, text in enumerate(texts):
            of = _font_of(at, size)
            room = QRectF(MARGIN + NUMBER_WIDTH, top + height, _WIDTH, 400)
            height += draw_text(painter, room, text, of, colour=PALE if at else INK)
        return height

    def _told(self, rule: Mapping[str, str]) -> list[str]:
        told = [rule[language] for language in self._words.languages if rule.get(language)]
        return told or list(rule.values())[:1]

    def _height(self, texts: Sequence[str], size: float) -> float:
        return sum(text_height(text, _font_of(at, size), _WIDTH) for at, text in enumerate(texts))

    def _fitting_size(self, room: float) -> float:
        """Return the largest size at which all rules fit."""
        told = [self._told(rule) for rule in self._words.rules]

        def taken(size: int) -> float:
            return sum(self._height(each, size) + size * BETWEEN for each in told)

        return max(SMALLEST, bisect_right(range(LARGEST + 1), room, key=taken) - 1)


def logo_of(data: str) -> QImage | None:
    """Return the picture in base64 `data`, None when there is none or it is damaged."""
    if not data:
        return None
    try:
        image = QImage.fromData(base64.b64decode(data, validate=True))
    except (binascii.Error, ValueError):
        return None
    return None if image.isNull() else image


_WIDTH = WIDTH - 2 * MARGIN - NUMBER_WIDTH


def _font_of(at: int, size: float) -> QFont:
    """Return the font of the rule in the language at `at`."""
    return font(size if at == 0 else size * 0.62, serif=True)
