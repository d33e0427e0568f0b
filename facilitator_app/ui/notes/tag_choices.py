"""The tags that fit what is being typed, in a row over the entry. Covers nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.ui.theme import Theme

HEIGHT, PADDING, GAP, RADIUS = 22, 8, 6, 11


class TagChoices(QWidget):
    """Shows tags, one of them chosen.

    Attributes:
        taken: A tag was clicked.
    """

    taken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tags, self._at = theme, list[str](), 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    @property
    def chosen(self) -> str:
        """The chosen tag; "" while none are shown."""
        return self._tags[self._at] if self._tags else ""

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these tags, the first one chosen; none hides the row."""
        if list(tags) != self._tags:
            self._tags, self._at = list(tags), 0
        self.setVisible(bool(tags))
        self._tell()

    def step(self, step: int) -> None:
        """Choose the next tag, or the one before."""
        if self._tags:
            self._at = (self._at + step) % len(self._tags)
            self._tell()

    def sizeHint(self) -> QSize:
        """Return the height of a row."""
        return QSize(0, self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tags that fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.px(RADIUS)
        for at, box in enumerate(self._boxes()):
            if box.right() > self.width():
                break
            current = at == self._at
            painter.setFont(self._theme.font("meta_bold" if current else "meta"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.c("prisoft" if current else "sunk"))
            painter.drawRoundedRect(box, radius, radius)
            painter.setPen(self._theme.c("pri" if current else "text2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"#{self._tags[at]}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the tag under the pointer."""
        for tag, box in zip(self._tags, self._boxes(), strict=True):
            if box.contains(event.position()):
                self.taken.emit(tag)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def _boxes(self) -> list[QRectF]:
        px = self._theme.px
        metrics = QFontMetricsF(self._theme.font("meta_bold"))
        boxes: list[QRectF] = []
        left = 0.0
        for tag in self._tags:
            width = metrics.horizontalAdvance(f"#{tag}") + 2 * px(PADDING)
            boxes.append(QRectF(left, 0, width, self.height()))
            left += width + px(GAP)
        return boxes

    def _tell(self) -> None:
        name = self.tr("Tab takes the tag {tag}").format(tag=self.chosen)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()
