"""The little box with the name of a key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.ui.keys import key_text
from facilitator_app.ui.theme import Theme, Token

PADDING, HEIGHT, RADIUS = 5, 17, 4


def hint_width(theme: Theme, text: str) -> int:
    """Return how wide the box of a key is."""
    width = QFontMetricsF(theme.font("hint")).horizontalAdvance(text)
    return max(theme.px(HEIGHT), round(width) + 2 * theme.px(PADDING))


def paint_hint(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    text: str,
    *,
    colour: Token = "text3",
    fill: Token | None = "sunk",
    edge: Token = "line",
) -> None:
    """Paint the box of a key into `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.c(edge), 1))
    painter.setBrush(theme.c(fill) if fill else Qt.BrushStyle.NoBrush)
    radius = theme.px(RADIUS)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(theme.c(colour))
    painter.setFont(theme.font("hint"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class KeyHint(QWidget):
    """A key by itself, in a row of text; hidden when the user wants no key hints.

    Args:
        key: In Qt's portable form, "Ctrl+K".
        always: True keeps it on the help page and the like.
    """

    def __init__(
        self, theme: Theme, key: str, parent: QWidget | None = None, *, always: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme, self._key, self._always = theme, key, always
        self._active = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_key(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self._restyle()

    def show_active(self, *, active: bool) -> None:
        """Look as the key of what has the focus."""
        if active != self._active:
            self._active = active
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the box."""
        text = key_text(self._key)
        return QSize(hint_width(self._theme, text), self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        painter = QPainter(self)
        text, rect = key_text(self._key), QRectF(self.rect())
        if self._active:
            paint_hint(painter, self._theme, rect, text, colour="pri", fill="surface", edge="pri")
        else:
            paint_hint(painter, self._theme, rect, text)

    @Slot()
    def _restyle(self) -> None:
        shown = bool(self._key) and (self._always or self._theme.key_hints)
        if shown and self.isHidden() and self.parentWidget() is not None:
            self.show()
        elif not shown:
            self.hide()
        self.setAccessibleName(key_text(self._key))
        self.updateGeometry()
        self.update()
