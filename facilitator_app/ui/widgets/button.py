"""Buttons: a word, perhaps an icon before it and a key after it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from facilitator_app.ui.keys import key_text
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.theme.tokens import (
    HEIGHT_BIG,
    HEIGHT_CONTROL,
    HEIGHT_SMALL,
    RADIUS_BIG,
    RADIUS_INPUT,
)
from facilitator_app.ui.widgets.key_hint import HEIGHT as HINT_HEIGHT
from facilitator_app.ui.widgets.key_hint import hint_width, paint_hint

Kind = Literal["primary", "normal", "quiet", "danger"]
Size = Literal["small", "control", "big"]

_HEIGHTS = {"small": HEIGHT_SMALL, "control": HEIGHT_CONTROL, "big": HEIGHT_BIG}
_PADDINGS = {"small": 9, "control": 12, "big": 16}
ICON, GAP = 18, 8
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Button(QPushButton):
    """Says what it does.

    Args:
        icon: Name of a Lucide icon; "" for none.
        kind: primary: the one thing to do here; quiet: a word in the action colour, no frame.
        key: Shown at the end, in Qt's portable form; whoever owns the action binds it.
        name: For a screen reader and as the tool tip, when the button shows only an icon.
    """

    def __init__(  # noqa: PLR0913 - the looks of a button, all by name
        self,
        theme: Theme,
        text: str = "",
        *,
        icon: str = "",
        kind: Kind = "normal",
        size: Size = "control",
        key: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon_name, self._kind, self._size = theme, icon, kind, size
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where people type
        theme.changed.connect(self._restyle)
        self.show_text(text, name=name)
        self._restyle()

    @Slot(str)
    def show_text(self, text: str, *, name: str = "") -> None:
        """Show another word; `name` as for the constructor."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(name or text)
        self.setToolTip("" if text else name)
        self.updateGeometry()

    def show_icon(self, icon: str) -> None:
        """Show another icon, or none."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def show_key(self, key: str) -> None:
        """Show another key, or none."""
        self._key = key
        self._restyle()

    def set_kind(self, kind: Kind) -> None:
        """Look more or less important."""
        self._kind = kind
        self.update()

    @property
    def word(self) -> str:
        """What it says."""
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        """Return the size that shows everything."""
        px = self._theme.px
        height = px(_HEIGHTS[self._size])
        padding = px(6 if self._kind == "quiet" else _PADDINGS[self._size])
        width = self._content_width()
        return QSize(max(height, round(width) + 2 * padding), height)

    def minimumSizeHint(self) -> QSize:
        """Never cut a word."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Look touched."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Look untouched."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button, as Space does; leave arrows to what the button stands in."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon, word and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        self._paint_content(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        fill, edge = self._fill(), self._edge()
        painter.setBrush(self._theme.c(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.c(edge), 1) if edge else Qt.PenStyle.NoPen)
        radius = self._theme.px(RADIUS_BIG if self._size == "big" else RADIUS_INPUT)
        inset = 0.5 if edge else 0.0
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, radius, radius)

    def _paint_content(self, painter: QPainter) -> None:
        px, colour = self._theme.px, self._text_colour()
        left = (self.width() - self._content_width()) / 2
        if self._icon_name:
            side = px(ICON)
            top = (self.height() - side) / 2
            self._theme.paint_icon(
                painter, QRectF(round(left), round(top), side, side), self._icon_name, colour
            )
            left += side + (px(GAP) if self.text() else 0)
        painter.setFont(self._text_font())
        painter.setPen(self._theme.c(colour))
        width = self._text_width()
        painter.drawText(
            QRectF(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, self.word
        )
        if self._shows_key():
            text = key_text(self._key)
            height = px(HINT_HEIGHT)
            at = QPointF(round(left + width + px(GAP)), round((self.height() - height) / 2))
            box = QRectF(at.x(), at.y(), hint_width(self._theme, text), height)
            if self._kind == "primary" and self.isEnabled():
                paint_hint(painter, self._theme, box, text, colour="onpri", fill=None, edge="onpri")
            else:
                paint_hint(painter, self._theme, box, text)

    def _fill(self) -> Token | None:
        pressed = self.isDown() or self.isChecked()
        if not self.isEnabled():
            return None if self._kind == "quiet" else "sunk"
        if self._kind == "primary":
            return "text2" if self.isDown() else "pri"
        if pressed:
            return "prisoft"
        if self.underMouse():
            return "sunk"
        return None if self._kind == "quiet" else "surface"

    def _edge(self) -> Token | None:
        if self._kind == "quiet" or (self._kind == "primary" and self.isEnabled()):
            return None
        if not self.isEnabled():
            return "line"
        return "lingon" if self._kind == "danger" else "ctl"

    def _text_colour(self) -> Token:
        if not self.isEnabled():
            return "text3"
        if self._kind == "primary":
            return "onpri"
        if self._kind == "danger":
            return "lingon"
        return "pri" if self._kind == "quiet" or self.isChecked() else "text"

    def _text_font(self) -> QFont:
        if self._size == "big":
            return self._theme.font("strong" if self._kind == "primary" else "control")
        bold = self._kind in ("primary", "quiet")
        return self._theme.font("control_bold" if bold else "control")

    def _text_width(self) -> float:
        return QFontMetricsF(self._text_font()).horizontalAdvance(self.word)

    def _content_width(self) -> float:
        px = self._theme.px
        width = self._text_width() if self.text() else 0.0
        if self._icon_name:
            width += px(ICON) + (px(GAP) if self.text() else 0)
        if self._shows_key():
            width += px(GAP) + hint_width(self._theme, key_text(self._key))
        return width

    def _shows_key(self) -> bool:
        return bool(self._key) and self._theme.key_hints

    @Slot()
    def _restyle(self) -> None:
        if self._key and not self._theme.key_hints and not self.toolTip():
            self.setToolTip(key_text(self._key))
        self.updateGeometry()
        self.update()
