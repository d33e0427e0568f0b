"""Chips: a state in a word with an icon, and a filter that is on or off."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.theme.tokens import RADIUS_CHIP

ChipTone = Literal["sunk", "pri", "moss", "amber", "lingon", "plum"]

_FILL: dict[ChipTone, Token] = {
    "sunk": "sunk",
    "pri": "prisoft",
    "moss": "mosssoft",
    "amber": "ambersoft",
    "lingon": "lingonsoft",
    "plum": "plumsoft",
}
_TEXT: dict[ChipTone, Token] = {
    "sunk": "text2",
    "pri": "pri",
    "moss": "moss",
    "amber": "amber",
    "lingon": "lingon",
    "plum": "plum",
}
HEIGHT, PADDING, ICON, GAP = 22, 8, 14, 5


class Chip(QWidget):
    """A state: word, icon, shape and colour. Not a control.

    Args:
        bare: True shows no fill, only icon and word.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        icon: str = "",
        tone: ChipTone = "sunk",
        bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._text, self._icon = theme, text, icon
        self._tone: ChipTone = tone
        self._bare = bare
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def show_state(self, text: str, icon: str = "", tone: ChipTone = "sunk") -> None:
        """Show another state."""
        self._text, self._icon, self._tone = text, icon, tone
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the size that shows everything."""
        px = self._theme.px
        width = QFontMetricsF(self._theme.font("meta_bold")).horizontalAdvance(self._text)
        icon = px(ICON) + (px(GAP) if self._text else 0) if self._icon else 0
        padding = 0 if self._bare else 2 * px(PADDING)
        return QSize(round(width + 0.5) + icon + padding, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut a word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill, icon and word."""
        px = self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0 if self._bare else px(PADDING)
        if not self._bare:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.c(_FILL[self._tone]))
            radius = min(px(RADIUS_CHIP), self.height() / 2)
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._icon:
            side = px(ICON)
            top = (self.height() - side) // 2
            box = QRectF(left, top, side, side)
            self._theme.paint_icon(painter, box, self._icon, _TEXT[self._tone])
            left += side + px(GAP)
        painter.setPen(self._theme.c(_TEXT[self._tone]))
        painter.setFont(self._theme.font("meta_bold"))
        rect = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._text)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class FilterChip(QAbstractButton):
    """A filter, a constraint or a shortcut as a pill; when it is on it has a tick."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        icon: str = "",
        checkable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon_name = theme, icon
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_text(text)
        theme.changed.connect(self._restyle)
        self.toggled.connect(self._restyle)

    @Slot(str)
    def show_text(self, text: str) -> None:
        """Show another word."""
        self.setText(text)
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the size that shows everything."""
        px = self._theme.px
        font = self._theme.font("meta_bold")  # the width must not jump when it is ticked
        width = QFontMetricsF(font).horizontalAdvance(self.text())
        icon = px(ICON) + px(GAP) if self._shown_icon() else 0
        return QSize(round(width) + icon + 2 * px(10), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut a word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill, tick and word."""
        px, on = self._theme.px, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill: Token = "prisoft" if on else "sunk" if self.underMouse() else "surface"
        painter.setBrush(self._theme.c(fill))
        painter.setPen(QPen(self._theme.c("priline" if on else "ctl"), 1))
        radius = (self.height() - 1) / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        colour: Token = "pri" if on else "text2" if self.isEnabled() else "text3"
        left, icon = px(10), self._shown_icon()
        if icon:
            side = px(ICON)
            box = QRectF(left, (self.height() - side) // 2, side, side)
            self._theme.paint_icon(painter, box, icon, colour)
            left += side + px(GAP)
        painter.setPen(self._theme.c(colour))
        painter.setFont(self._theme.font("meta_bold" if on else "meta"))
        rect = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _shown_icon(self) -> str:
        return "check" if self.isChecked() else self._icon_name

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
