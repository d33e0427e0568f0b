"""Rows, columns, cards and lines whose sizes follow the text size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.theme.tokens import RADIUS_CARD

Margins = tuple[int, int, int, int]
NO_MARGINS: Margins = (0, 0, 0, 0)


class Row(QHBoxLayout):
    """A row of widgets.

    Args:
        gap: Between two of them, in pixels at 100 %.
        margins: Left, top, right, bottom, in pixels at 100 %.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        margins: Margins = NO_MARGINS,
    ) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._theme, self._gap, self._margins = theme, gap, margins
        theme.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        px = self._theme.px
        self.setSpacing(px(self._gap))
        self.setContentsMargins(*(px(each) for each in self._margins))


class Column(QVBoxLayout):
    """A column of widgets; arguments as for `Row`."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        margins: Margins = NO_MARGINS,
    ) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._theme, self._gap, self._margins = theme, gap, margins
        theme.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        px = self._theme.px
        self.setSpacing(px(self._gap))
        self.setContentsMargins(*(px(each) for each in self._margins))


class Grid(QGridLayout):
    """A grid of widgets.

    Args:
        gaps: Between two columns and between two rows, in pixels at 100 %.
        margins: As for `Row`.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, *, gaps: tuple[int, int], margins: Margins = NO_MARGINS
    ) -> None:
        super().__init__(parent)
        self._theme, self._gaps, self._margins = theme, gaps, margins
        theme.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        px, (across, down) = self._theme.px, self._gaps
        self.setHorizontalSpacing(px(across))
        self.setVerticalSpacing(px(down))
        self.setContentsMargins(*(px(each) for each in self._margins))


class Card(QWidget):
    """A rounded frame: a card on the page.

    Args:
        fill: Its colour.
        border: Of its edge, one pixel.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        fill: Token = "surface",
        border: Token = "line",
        radius: int = RADIUS_CARD,
    ) -> None:
        super().__init__(parent)
        self._theme, self._radius = theme, radius
        self._fill: Token = fill
        self._border: Token = border
        self._strong: Token | None = None
        theme.changed.connect(self.update)

    def set_colours(self, fill: Token, border: Token) -> None:
        """Change fill and edge."""
        self._fill, self._border = fill, border
        self.update()

    def set_strong(self, token: Token | None) -> None:
        """Draw a two-pixel edge in `token`: this card is current, or focused; None takes it off."""
        self._strong = token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self._strong else 1.0
        painter.setPen(QPen(self._theme.c(self._strong or self._border), width))
        painter.setBrush(self._theme.c(self._fill))
        edge = width / 2
        radius = self._theme.px(self._radius)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), radius, radius
        )


class Line(QWidget):
    """A separator of one pixel, lying or standing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, standing: bool = False):
        super().__init__(parent)
        self._theme = theme
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        if standing:
            self.setFixedWidth(1)
            self.setSizePolicy(fixed, free)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(free, fixed)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        fill(QPainter(self), QRectF(self.rect()), self._theme.c("line"))


class Scroll(QScrollArea):
    """A place that scrolls up and down, never sideways, and has no frame.

    Args:
        content: What is in it; its width follows the place.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget turns it on


def fill(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Fill `rect`; `QPainter.fillRect` would load all of Qt's gradients into Python."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def clear(layout: QLayout) -> None:
    """Take everything out of a row or column and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
