"""Where the lines of the themes wall stand: a card for each tag, all in the same size of type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.stage.facts import StageTheme
from facilitator_app.ui.stage.fitting import FittedText, MakeFont, fit_text

GAP, PADDING, TAG_HEIGHT, LINE_GAP = 24.0, 28.0, 52.0, 16.0
LARGEST, SMALLEST, STEP = 44, 28, 2  # below that nobody reads it from the circle
MOST_CARDS = 9


@frozen
class WallCard:
    """One theme with its place and its lines; where they are too many, the newest ones."""

    tag: str
    place: QRectF
    lines: tuple[FittedText, ...]


def wall_cards(themes: Sequence[StageTheme], place: QRectF, make_font: MakeFont) -> list[WallCard]:
    """Return the cards of the first themes, side by side; no view is larger than another."""
    shown = themes[:MOST_CARDS]
    cards: list[WallCard] = []
    count = max(1, len(shown))
    columns = 1 if count == 1 else 2 if count <= 4 else 3
    rows = -(-count // columns)
    width = (place.width() - GAP * (columns - 1)) / columns
    height = (place.height() - GAP * (rows - 1)) / rows
    places = [
        QRectF(
            place.left() + at % columns * (width + GAP),
            place.top() + at // columns * (height + GAP),
            width,
            height,
        )
        for at in range(len(shown))
    ]
    for size in range(LARGEST, SMALLEST - 1, -STEP):
        cards = [
            WallCard(theme.tag, each, _lines(theme.texts, make_font, each, size))
            for theme, each in zip(shown, places, strict=True)
        ]
        if all(_height(card.lines) <= _room(card) for card in cards):
            return cards
    return [_without_oldest(card) for card in cards]


def _without_oldest(card: WallCard) -> WallCard:
    lines = card.lines
    while len(lines) > 1 and _height(lines) > _room(card):
        lines = lines[1:]
    return replace(card, lines=lines)


def _room(card: WallCard) -> float:
    return card.place.height() - 2 * PADDING - (TAG_HEIGHT if card.tag else 0)


def _lines(
    texts: Sequence[str], make_font: MakeFont, place: QRectF, size: int
) -> tuple[FittedText, ...]:
    width = place.width() - 2 * PADDING
    most = len(max(texts, key=len, default=""))  # never cut: as many lines as there are letters
    return tuple(
        fit_text((text,), make_font, width, 1e9, (size, size), lines=most) for text in texts
    )


def _height(lines: Sequence[FittedText]) -> float:
    return sum(each.height + LINE_GAP for each in lines)
