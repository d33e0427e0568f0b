"""Where everything of a row stands; laid out once for each wording, width and look."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import LineKind
from facilitator_app.ui.line_kinds import LOOKS, kind_name, text_font
from facilitator_app.ui.notes.rows import Heading, LineRow, Row
from facilitator_app.ui.theme import Theme

PAD_X, PAD_Y, ICON, MARK_WIDTH, EYE = 13, 5, 18, 20, 16
_TIME_WIDTH, _GAP = 41, 8
_HEADING_HEIGHT, _MARKER_HEIGHT = 27, 34
_TAG_GAP = "\u2002\u2009"
_ICON_ROOM = "\u2003\u2002\u200a"  # where the icon before "left out of exports" is painted
_MOST_KEPT = 4_000  # layouts; twelve panes of some hundred lines


@frozen
class Style:
    """What a pane wants to see of its lines."""

    kind_words: bool = False
    tags: bool = True


@frozen
class LaidOut:
    """A row's text with its place.

    Attributes:
        text_left: Where the text begins, in pixels from the left of the row.
        trash: Where the icon of a struck line goes, in pixels of the layout; None without one.
    """

    layout: QTextLayout
    text_left: int
    height: int
    trash: QPointF | None = None


class LineLayouts:
    """Lays rows out and remembers it."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: dict[tuple[object, ...], LaidOut] = {}
        self._struck_words = ""
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        """Lay everything out anew: the look has changed."""
        self._kept.clear()

    def say_struck(self, words: str) -> None:
        """Say this behind lines that are left out of exports."""
        self._struck_words = words
        self._kept.clear()

    def height(self, row: Row, width: int, style: Style) -> int:
        """Return how high a row is."""
        if isinstance(row, Heading):
            return self._theme.px(_HEADING_HEIGHT)
        if row.line.what is LineKind.HANDOFF:
            return self._theme.px(_MARKER_HEIGHT)
        return self.of_line(row, width, style).height

    def of_line(self, row: LineRow, width: int, style: Style) -> LaidOut:
        """Return the layout of a line in a row of `width` pixels."""
        line = row.line
        look = (line.what, line.struck, line.starred)
        key = (line.id, line.text, line.tags, look, row.marks, width, style)
        if key not in self._kept:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            self._kept[key] = self._lay_out(row, width, style)
        return self._kept[key]

    def text_left(self, style: Style) -> int:
        """Return where the text of lines begins."""
        px = self._theme.px
        left = px(PAD_X) + px(_TIME_WIDTH) + px(ICON) + px(_GAP)
        return left + (self._word_width() + px(_GAP) if style.kind_words else 0)

    def icon_left(self) -> int:
        """Return where the icon of a kind stands."""
        return self._theme.px(PAD_X) + self._theme.px(_TIME_WIDTH)

    def _word_width(self) -> int:
        metrics = QFontMetricsF(self._theme.font("meta"))
        return round(max(metrics.horizontalAdvance(kind_name(kind)) for kind in LOOKS)) + 2

    def _lay_out(self, row: LineRow, width: int, style: Style) -> LaidOut:
        px, line = self._theme.px, row.line
        left = self.text_left(style)
        signs = bool(row.marks) + line.starred
        right = px(PAD_X) + px(MARK_WIDTH) + px(6) + signs * (px(EYE) + px(2))
        words = _in_quotes(line.text) if line.what is LineKind.QUOTE else line.text
        tags = " ".join(f"#{tag}".replace("-", "\u2011") for tag in line.tags if style.tags)
        text, tags_at = words, len(words)
        trash_at = None
        if line.struck:
            trash_at = len(text) + 1
            text += f" {_ICON_ROOM}{self._struck_words}"
        struck_to = len(text)
        if tags and not line.struck:
            tags_at = len(text)
            text += f"{_TAG_GAP}{tags}"
        layout = QTextLayout(text.replace("\n", "\u2028"))
        layout.setFont(text_font(self._theme, line.what))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        shift = 1 if line.what is LineKind.QUOTE else 0
        ranges = self._mark_ranges(words, row.marks, shift)
        if line.struck:
            ranges += self._struck_ranges(words, text, struck_to)
        elif tags:
            ranges.append(_range(text, tags_at, len(text), self._tag_format()))
        layout.setFormats(ranges)
        count = self._place_lines(layout, max(px(40), width - left - right))
        trash = None if trash_at is None else self._place_of(layout, _units(text[:trash_at]))
        height = count * self._theme.line_height("body") + 2 * px(PAD_Y)
        return LaidOut(layout, left, height, trash)

    def _place_lines(self, layout: QTextLayout, width: int) -> int:
        line_height, count = self._theme.line_height("body"), 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * line_height + (line_height - line.height()) / 2))
            count += 1
        layout.endLayout()
        return max(1, count)

    def _place_of(self, layout: QTextLayout, at: int) -> QPointF:
        line = layout.lineForTextPosition(at)
        place: Any = line.cursorToX(at)  # x and cursor; the stubs know only of the x
        left = place[0] if isinstance(place, tuple) else place
        return QPointF(left, line.y())

    def _mark_ranges(
        self, words: str, marks: tuple[tuple[int, int], ...], shift: int
    ) -> list[QTextLayout.FormatRange]:
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(self._theme.c("amberfill"))
        return [_range(words, start + shift, end + shift, style) for start, end in marks]

    def _struck_ranges(self, words: str, text: str, end: int) -> list[QTextLayout.FormatRange]:
        struck, told = QTextCharFormat(), QTextCharFormat()
        struck.setFontStrikeOut(True)
        struck.setForeground(self._theme.c("text3"))
        told.setFont(self._theme.font("meta"))
        told.setForeground(self._theme.c("lingon"))
        return [_range(text, 0, len(words), struck), _range(text, len(words), end, told)]

    def _tag_format(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setFont(self._theme.font("meta"))
        style.setForeground(self._theme.c("text3"))
        return style


def _in_quotes(words: str) -> str:
    return f"”{words}”"


def _units(text: str) -> int:
    """Return how many UTF-16 units `text` has: what Qt counts in."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _range(text: str, start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    piece.start = _units(text[:start])
    piece.length = _units(text[start:end])
    piece.format = style
    return piece


def safety_rect(theme: Theme, row: QRectF) -> QRectF:
    """Return where the sign of a line's safety stands, beside its first line of text."""
    px = theme.px
    top = row.top() + px(PAD_Y)
    left = row.right() - px(PAD_X) - px(MARK_WIDTH)
    return QRectF(left, top, px(MARK_WIDTH), theme.line_height("body"))
