"""Text in the design's type: line height, several styles in one text, cut with an ellipsis."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.theme import Theme, Token, TypeRole

_UNLIMITED = 1_000_000
_READABLE = 420
_AS_LINES = str.maketrans("\n", "\u2028")
_AS_SPACES = str.maketrans(dict.fromkeys("\n\r\t\v\f\x85\u2028\u2029", " "))  # of one line only


@frozen
class Span:
    """A piece of a text in its own style; None means as the label.

    Attributes:
        struck: True draws a line through it.
    """

    text: str
    role: TypeRole | None = None
    colour: Token | None = None
    struck: bool = False


class Label(QLabel):
    """Shows text in a role of the type table; follows theme and text size.

    Args:
        wrap: True breaks lines; then the height follows the width.
        measure: Widest line when lines are broken, in pixels at 100 %; 0 for as wide as there is.
        lines: Most lines to show, 0 for as many as there are; what is cut ends in an ellipsis
            and the whole text becomes the tool tip.
        elide: True lets the label become narrower than its text (one line only).
    """

    def __init__(  # noqa: PLR0913 - the looks of a text, all by name
        self,
        theme: Theme,
        text: str = "",
        *,
        role: TypeRole = "body",
        colour: Token = "text",
        wrap: bool = False,
        measure: int = 0,
        lines: int = 0,
        elide: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role: TypeRole = role
        self._colour: Token = colour
        self._wrap, self._lines, self._elide, self._side = wrap, lines, elide, align
        self._measure = measure
        self._wide = False
        self._spans: tuple[Span, ...] = ()
        self._measured: dict[int, tuple[int, int]] = {}  # layouts ask again and again
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_text(text)

    @property
    def may_be_cut(self) -> bool:
        """True when a text that is too long ends in an ellipsis and is whole in the tool tip."""
        return self._elide or self._lines > 0

    @Slot(str)
    def show_text(self, text: str) -> None:
        """Show a text in one style."""
        self.show_spans([Span(text)] if text else ())

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Show pieces of different styles one after another."""
        spans = tuple(spans)
        if spans != self._spans:
            self._spans = spans
            self._measured.clear()
            self.setText("".join(span.text for span in spans))  # what a screen reader reads
            self._tell_whole()
            self.updateGeometry()
            self.update()

    def set_colour(self, colour: Token) -> None:
        """Show the text in another colour."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def set_role(self, role: TypeRole, *, wide: bool = False) -> None:
        """Show the text in another role of the type table."""
        if (role, wide) != (self._role, self._wide):
            self._role, self._wide = role, wide
            self._restyle()

    def sizeHint(self) -> QSize:
        """Return the size of the whole text on one line, or wrapped at a readable width."""
        limit = self._theme.px(self._measure or _READABLE) if self._wrap else _UNLIMITED
        return QSize(*self._size_within(limit))

    def minimumSizeHint(self) -> QSize:
        """Return how small it may become."""
        hint = self.sizeHint()
        if self._wrap or self._elide:
            return QSize(min(hint.width(), self._theme.px(40)), self._line_height())
        return hint

    def hasHeightForWidth(self) -> bool:
        """Return True when lines are broken."""
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        """Return how high the text is at `width`."""
        given = min(width, self.maximumWidth())  # layouts ask for the width of their own room
        return self._size_within(max(1, given))[1] if self._wrap else -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the text is cut now."""
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text."""
        painter = QPainter(self)
        enabled = self.isEnabled()
        painter.setPen(self._theme.c(self._colour if enabled else "text3"))
        layout, _, height = self._lay_out(self.width())
        top = max(0, (self.height() - height) // 2) if not self._wrap else 0
        layout.draw(painter, QPointF(0, top))

    def _size_within(self, width: int) -> tuple[int, int]:
        if width not in self._measured:
            self._measured[width] = self._lay_out(width)[1:]
        return self._measured[width]

    def _lay_out(self, width: int) -> tuple[QTextLayout, int, int]:
        """Return the text laid out within `width`, with the width and height that it takes."""
        spans = self._spans
        if width < _UNLIMITED and (self._elide or self._lines):
            spans = self._shortened(spans, width)
        layout = self._layout_of(spans)
        line_height, widest = self._line_height(), 0.0
        count = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            drop = (line_height - line.height()) / 2
            line.setPosition(QPointF(0, count * line_height + drop))
            widest = max(widest, line.naturalTextWidth())
            count += 1
        layout.endLayout()
        return layout, int(widest + 0.999), max(1, count) * line_height

    def _layout_of(self, spans: Sequence[Span]) -> QTextLayout:
        breaks = _AS_SPACES if self._elide else _AS_LINES
        layout = QTextLayout("".join(span.text for span in spans).translate(breaks))
        layout.setFont(self._theme.font(self._role, wide=self._wide))
        option = QTextOption(self._side)
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if self._wrap
            else QTextOption.WrapMode.NoWrap
        )
        layout.setTextOption(option)
        layout.setFormats(self._formats(spans))
        return layout

    def _formats(self, spans: Sequence[Span]) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        at = 0
        for span in spans:
            length = len(span.text.encode("utf-16-le")) // 2
            if span.role or span.colour or span.struck:
                style = QTextCharFormat()
                if span.role:
                    style.setFont(self._theme.font(span.role, wide=self._wide))
                if span.colour:
                    style.setForeground(self._theme.c(span.colour))
                style.setFontStrikeOut(span.struck)
                piece = QTextLayout.FormatRange()
                piece.start, piece.length, piece.format = at, length, style
                ranges.append(piece)
            at += length
        return ranges

    def _shortened(self, spans: Sequence[Span], width: int) -> tuple[Span, ...]:
        """Return `spans` cut so that they fit, with an ellipsis; unchanged when they do."""
        most = self._lines or 1
        if self._fits(spans, width, most):
            return tuple(spans)
        whole = "".join(span.text for span in spans)
        low, high = 0, len(whole)
        while low < high:
            middle = (low + high + 1) // 2
            if self._fits(_cut(spans, middle), width, most):
                low = middle
            else:
                high = middle - 1
        return _cut(spans, low)

    def _fits(self, spans: Sequence[Span], width: int, most: int) -> bool:
        layout = self._layout_of(spans)
        layout.beginLayout()
        count = 0
        fits = True
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            count += 1
            if count > most or line.naturalTextWidth() > width:
                fits = False
                break
        layout.endLayout()
        return fits

    def _tell_whole(self) -> None:
        if self._elide or self._lines:
            cut = not self._fits(self._spans, self.width(), self._lines or 1)
            self.setToolTip(self.text() if cut else "")

    def _line_height(self) -> int:
        designed = self._theme.line_height(self._role, wide=self._wide)
        font = self._theme.font(self._role, wide=self._wide)
        return max(designed, round(QFontMetricsF(font).height()))

    @Slot()
    def _restyle(self) -> None:
        self._measured.clear()
        if self._measure:
            self.setMaximumWidth(self._theme.px(self._measure))
        self.setFont(self._theme.font(self._role, wide=self._wide))
        self.updateGeometry()
        self.update()


def _cut(spans: Sequence[Span], length: int) -> tuple[Span, ...]:
    """Return the first `length` characters of `spans` and an ellipsis."""
    kept: list[Span] = []
    for span in spans:
        part = span.text[: max(0, length)]
        length -= len(span.text)
        if length < 0 or not part:
            kept.append(Span(f"{part.rstrip()}…", span.role, span.colour, span.struck))
            break
        kept.append(span)
    return tuple(kept)
