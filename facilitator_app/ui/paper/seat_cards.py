"""Cards for people: name tents for the tables, badges, and slips with everybody's own way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.paper.sheet import (
    HEIGHT,
    LINE,
    PALE,
    WIDTH,
    draw_text,
    font,
    text_height,
)

_CENTRE = Qt.AlignmentFlag.AlignHCenter
TENTS, COLUMNS, ROWS, MANY = 2, 2, 5, 3
SMALLEST, STEP = 8.0, 1.0


@frozen
class Card:
    """What stands on one person's card.

    Attributes:
        name: Large.
        last_name: Below the name, less large.
        organisation: "" where it is not known.
        places: "Kierros 1 klo 10.00: Ryhmä 3", one line a round.
    """

    name: str
    last_name: str = ""
    organisation: str = ""
    places: tuple[str, ...] = ()


class NameTents:
    """Two tents a page, to be cut apart and folded: the name can be read from both sides."""

    def __init__(self, cards: Sequence[Card]) -> None:
        self._cards = tuple(cards)

    @property
    def page_count(self) -> int:
        """Half as many as there are people."""
        return -(-len(self._cards) // TENTS)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint two tents with their folds and the cut between them."""
        half = HEIGHT / TENTS
        for at, card in enumerate(self._cards[page * TENTS : (page + 1) * TENTS]):
            top = at * half
            _dashed(painter, 0, top + half / 2, WIDTH)
            if at:
                _dashed(painter, 0, top, WIDTH, width=1.2)
            face = QRectF(40, 0, WIDTH - 80, half / 2)
            painter.save()
            painter.translate(0, top + half / 2)
            _paint_face(painter, face, card)
            painter.rotate(180)
            painter.translate(-WIDTH, 0)
            _paint_face(painter, face, card)
            painter.restore()


class Badges:
    """Ten badges a page: name, organisation and groups."""

    def __init__(self, cards: Sequence[Card]) -> None:
        self._cards = tuple(cards)

    @property
    def page_count(self) -> int:
        """One for ten people."""
        return -(-len(self._cards) // (COLUMNS * ROWS))

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint ten badges with the lines to cut along."""
        for card, box in _boxes(self._cards, page):
            _frame(painter, box)
            inner = box.adjusted(14, 14, -14, -12)
            top = inner.top()
            top += _fitted(painter, inner, top, card.name, 30, bold=True, most=44)
            if card.last_name:
                top += _fitted(painter, inner, top, card.last_name, 17, most=26)
            if card.organisation:
                _fitted(painter, inner, top + 4, card.organisation, 10.5, most=28, pale=True)
            below = " · ".join(card.places)
            of = font(11)
            height = min(34.0, text_height(below, of, inner.width()))
            place = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
            draw_text(painter, place, below, of, flags=_CENTRE)


class Slips:
    """Ten slips a page: where one person goes in each round."""

    def __init__(self, cards: Sequence[Card], title: str) -> None:
        self._cards, self._title = tuple(cards), title

    @property
    def page_count(self) -> int:
        """One for ten people."""
        return -(-len(self._cards) // (COLUMNS * ROWS))

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint ten slips with the lines to cut along."""
        for card, box in _boxes(self._cards, page):
            _frame(painter, box)
            inner = box.adjusted(16, 12, -16, -10)
            name = " ".join(filter(None, (card.name, card.last_name)))
            top = inner.top()
            top += _fitted(painter, inner, top, name, 16, bold=True, most=24, left=True) + 4
            room = (inner.bottom() - 16 - top) / max(1, len(card.places))
            for place in card.places:
                large = 18 if len(card.places) < MANY else 13
                used = _fitted(painter, inner, top, place, large, most=max(10.0, room), left=True)
                top += min(room, used + 4)
            foot = QRectF(inner.left(), inner.bottom() - 13, inner.width(), 13)
            draw_text(painter, foot, _cut(self._title, inner.width()), font(8), colour=PALE)


def _paint_face(painter: QPainter, face: QRectF, card: Card) -> None:
    """Paint one side of a tent, so that it fills the face whatever the length of the name."""
    lines = [(card.name, 66.0, True, 80.0)]
    if card.last_name:
        lines.append((card.last_name, 34.0, False, 42.0))
    if card.organisation:
        lines.append((card.organisation, 15.0, False, 36.0))
    sizes = [
        (text, *_size(text, face.width(), size, most, bold=bold), bold)
        for text, size, bold, most in lines
    ]
    top = face.top() + max(8.0, (face.height() - sum(height for _, _, height, _ in sizes)) / 2)
    for at, (text, size, height, bold) in enumerate(sizes):
        box = QRectF(face.left(), top, face.width(), height)
        colour = PALE if at == 2 else None
        of = font(size, bold=bold)
        if colour is None:
            draw_text(painter, box, text, of, flags=_CENTRE)
        else:
            draw_text(painter, box, text, of, colour=colour, flags=_CENTRE)
        top += height


def _fitted(  # noqa: PLR0913 - the looks of a line
    painter: QPainter,
    inner: QRectF,
    top: float,
    text: str,
    size: float,
    *,
    most: float,
    bold: bool = False,
    pale: bool = False,
    left: bool = False,
) -> float:
    """Draw a text as large as fits into `most` points of height; return its height."""
    size, height = _size(text, inner.width(), size, most, bold=bold)
    box = QRectF(inner.left(), top, inner.width(), height)
    flags = Qt.AlignmentFlag.AlignLeft if left else _CENTRE
    of = font(size, bold=bold)
    if pale:
        draw_text(painter, box, text, of, colour=PALE, flags=flags)
    else:
        draw_text(painter, box, text, of, flags=flags)
    return height


def _size(text: str, width: float, size: float, most: float, *, bold: bool) -> tuple[float, float]:
    while size > SMALLEST and not _fits(text, width, size, most, bold=bold):
        size -= STEP
    return size, text_height(text, font(size, bold=bold), width)


def _fits(text: str, width: float, size: float, most: float, *, bold: bool) -> bool:
    """Return True when a text is not too high and no word of it is too wide."""
    of = font(size, bold=bold)
    longest = max(text.split(), key=len, default="")
    one_line = text_height("X", of, 10_000)
    word_fits = text_height(longest, of, width) <= one_line * 1.2
    return word_fits and text_height(text, of, width) <= most


def _cut(text: str, width: float) -> str:
    """Return the beginning of a text that is about as wide as there is room."""
    most = int(width / 3.8)
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _boxes(cards: Sequence[Card], page: int) -> list[tuple[Card, QRectF]]:
    width, height = (WIDTH - 56) / COLUMNS, (HEIGHT - 62) / ROWS
    shown = cards[page * COLUMNS * ROWS : (page + 1) * COLUMNS * ROWS]
    return [
        (card, QRectF(28 + at % COLUMNS * width, 31 + at // COLUMNS * height, width, height))
        for at, card in enumerate(shown)
    ]


def _frame(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(LINE, 0.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _dashed(
    painter: QPainter, left: float, top: float, right: float, *, width: float = 0.5
) -> None:
    painter.setPen(QPen(LINE, width, Qt.PenStyle.DashLine))
    painter.drawLine(round(left), round(top), round(right), round(top))
