"""One of many: a combo box with the design's arrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.sized import set_font

ARROW = 16


class Combo(QComboBox):
    """Chooses one of many. The wheel scrolls the page, not the choice.

    Args:
        bare: True shows no frame until it has the focus: a choice beside other small buttons.
    """

    def __init__(
        self, theme: Theme, name: str = "", parent: QWidget | None = None, *, bare: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("bare", bare)
        # Qt's own way measures once: in another language the choice would be cut off.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._restyle)
        self._restyle()

    def showPopup(self) -> None:
        """Let the list be as wide as its longest choice."""
        widest = max((self._width_of(at) for at in range(self.count())), default=0)
        self.view().setMinimumWidth(widest)
        super().showPopup()

    def minimumSizeHint(self) -> QSize:
        """Return the same as `sizeHint`: Qt keeps an own copy that no new words or icons renew."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and its arrow."""
        super().paintEvent(event)
        side = self._theme.px(ARROW)
        left = self.width() - side - self._theme.px(8)
        box = QRectF(left, (self.height() - side) // 2, side, side)
        colour = "text2" if self.isEnabled() else "text3"
        self._theme.paint_icon(QPainter(self), box, "chevron-down", colour)

    def _width_of(self, at: int) -> int:
        icon = 0 if self.itemIcon(at).isNull() else self.iconSize().width() + self._theme.px(6)
        text = self.fontMetrics().horizontalAdvance(self.itemText(at))
        return text + icon + self._theme.px(28)

    @Slot()
    def _restyle(self) -> None:
        set_font(self, self._theme.font("control"))
        self.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self.update()
