"""The marks and keys of a recorder in one quiet row under the panes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.core.model import LineKind
from facilitator_app.ui.keys import key_text
from facilitator_app.ui.line_kinds import LOOKS, kind_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.key_hint import HEIGHT as HINT_HEIGHT
from facilitator_app.ui.widgets.key_hint import hint_width, paint_hint

_KINDS = (
    LineKind.QUOTE,
    LineKind.EXPERIENCE,
    LineKind.INSIGHT,
    LineKind.DISAGREEMENT,
    LineKind.QUESTION,
    LineKind.PROPOSAL,
)
_GAP, _ICON = 12, 15


class Legend(QWidget):
    """Shows what the first character of a line does; keys at the right as far as there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key_rows: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self._say()

    def sizeHint(self) -> QSize:
        """Return the height of one row."""
        return QSize(0, self._theme.px(22))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("meta"))
        left = self._paint_kinds(painter)
        self._paint_keys(painter, left)

    def _paint_kinds(self, painter: QPainter) -> float:
        px = self._theme.px
        left = self._word(painter, 0.0, self.tr("Kind at the start of a line:")) + px(_GAP)
        for kind in _KINDS:
            look = LOOKS[kind]
            left = self._key(painter, left, look.mark) + px(5)
            side = px(_ICON)
            box = QRectF(left, (self.height() - side) // 2, side, side)
            self._theme.paint_icon(painter, box, look.icon, look.colour)
            left = self._word(painter, left + side + px(4), kind_name(kind).lower()) + px(_GAP)
        return left

    def _paint_keys(self, painter: QPainter, taken: float) -> None:
        px = self._theme.px
        metrics = QFontMetricsF(self._theme.font("meta"))
        right = float(self.width())
        for key, words in reversed(self._key_rows):
            text = key_text(key)
            width = hint_width(self._theme, text) + px(4) + metrics.horizontalAdvance(words) + 1
            if right - width < taken + px(_GAP):
                break
            after = self._key(painter, right - width, text)
            self._word(painter, after + px(4), words)
            right -= width + px(8)

    def _key(self, painter: QPainter, left: float, text: str) -> float:
        height, width = self._theme.px(HINT_HEIGHT), hint_width(self._theme, text)
        box = QRectF(left, (self.height() - height) // 2, width, height)
        paint_hint(painter, self._theme, box, text)
        painter.setFont(self._theme.font("meta"))
        return left + width

    def _word(self, painter: QPainter, left: float, words: str) -> float:
        painter.setPen(self._theme.c("text2"))
        width = QFontMetricsF(self._theme.font("meta")).horizontalAdvance(words)
        metrics = QFontMetricsF(self._theme.font("meta"))
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(round(left), round(baseline), words)
        return left + width

    def _say(self) -> None:
        self._key_rows = [
            ("Ctrl+1–9", self.tr("pane")),
            ("Up", self.tr("change the last")),
            ("Ctrl+Del", self.tr("remove on request")),
            ("Ctrl+Z", self.tr("undo")),
        ]
        kinds = ", ".join(f"{LOOKS[kind].mark} {kind_name(kind)}" for kind in _KINDS)
        keys = ", ".join(f"{key_text(key)} {words}" for key, words in self._key_rows)
        self.setAccessibleName(f"{kinds}. {keys}")
        self.update()
