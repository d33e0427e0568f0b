"""The heads of a table's columns, in the design's small type."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import fill

HEIGHT, PADDING = 31, 8


class ColumnHeader(QHeaderView):
    """Paints the heads; they are not clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Return the height of the heads."""
        return QSize(super().sizeHint().width(), self._theme.px(HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Paint one head and the line below it."""
        theme, px = self._theme, self._theme.px
        painter.save()
        fill(painter, QRectF(rect), theme.c("surface"))
        line = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
        fill(painter, line, theme.c("line"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.c("text2"))
        model, across = self.model(), Qt.Orientation.Horizontal
        side = model.headerData(logicalIndex, across, Qt.ItemDataRole.TextAlignmentRole)
        words = str(model.headerData(logicalIndex, across) or "")
        inner = rect.adjusted(px(PADDING), 0, -px(PADDING), 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, Qt.AlignmentFlag(side) if side is not None else left, shown)
        painter.restore()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.viewport().update()
