"""Pages as they will come out of the printer, as many side by side as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.paper.sheet import HEIGHT, WIDTH, Sheet
from facilitator_app.ui.theme import Theme

GAP = 14.0


class PagePreview(QWidget):
    """Shows pages of several sheets; Page Up and Page Down turn them.

    Attributes:
        turned: Which page is seen first, from 0, and how many there are.
    """

    turned = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: list[tuple[Sheet, int]] = []
        self._at = 0
        theme.font("script")  # loads the serif: rules and questions are set in it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """Which page is seen first, from 0."""
        return self._at

    @property
    def beside(self) -> int:
        """How many pages are seen side by side."""
        room = int((self.width() + GAP) / (WIDTH * self._scale + GAP))
        return max(1, min(room, len(self._pages)))

    @property
    def _scale(self) -> float:
        return min(self.width() / WIDTH, self.height() / HEIGHT)

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Show these sheets; the page that was seen stays, if there is one."""
        self._pages = [(sheet, page) for sheet in sheets for page in range(sheet.page_count)]
        self._go_to(self._at)

    def turn(self, by: int) -> None:
        """Turn pages."""
        self._go_to(self._at + by)

    def sizeHint(self) -> QSize:
        """Return the size of a page as one can read it."""
        return QSize(self._theme.px(360), self._theme.px(500))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with the keys."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turn(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room with pages."""
        self._go_to(self._at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in the middle."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        width, count = WIDTH * self._scale, self.beside
        left = (self.width() - width * count - GAP * (count - 1)) / 2
        for place in range(count):
            self._paint_page(painter, left + (width + GAP) * place, self._at + place)

    def _paint_page(self, painter: QPainter, left: float, at: int) -> None:
        paper = QRectF(left, 0, WIDTH * self._scale, HEIGHT * self._scale)
        painter.setPen(QPen(self._theme.c("line"), 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5))
        if at >= len(self._pages):
            return
        sheet, page = self._pages[at]
        painter.save()
        painter.setClipRect(paper)
        painter.translate(left, 0)
        painter.scale(self._scale, self._scale)
        sheet.paint(painter, page)
        painter.restore()

    def _go_to(self, page: int) -> None:
        self._at = max(0, min(len(self._pages) - self.beside, page))
        self.update()
        self.turned.emit(self._at, len(self._pages))
