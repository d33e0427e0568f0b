"""The kind of the line in the entry: shown as a word, chosen from a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from facilitator_app.core.model import LineKind
from facilitator_app.ui.line_kinds import LOOKS, kind_name
from facilitator_app.ui.theme import Theme

HEIGHT, PADDING, ICON, GAP, RADIUS = 26, 9, 15, 6, 13


class KindButton(QAbstractButton):
    """Shows a kind.

    Attributes:
        chosen: A `LineKind` that was chosen from the menu.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._kind = theme, LineKind.VIEW
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def kind(self) -> LineKind:
        """What it shows."""
        return self._kind

    def show_kind(self, kind: LineKind) -> None:
        """Show another kind."""
        if kind is not self._kind:
            self._kind = kind
            self._restyle()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the size that shows the word."""
        px = self._theme.px
        metrics = QFontMetricsF(self._theme.font("meta_bold"))
        width = round(metrics.horizontalAdvance(kind_name(self._kind)) + 0.5)
        return QSize(width + 2 * px(PADDING) + px(ICON) + px(GAP), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the word with its icon."""
        px, look = self._theme.px, LOOKS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.c("sunk"))
        painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS), px(RADIUS))
        side = px(ICON)
        box = QRectF(px(PADDING), (self.height() - side) // 2, side, side)
        self._theme.paint_icon(painter, box, look.icon, look.colour)
        painter.setPen(self._theme.c(look.colour))
        painter.setFont(self._theme.font("meta_bold"))
        words = QRectF(self.rect()).adjusted(px(PADDING) + side + px(GAP), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, kind_name(self._kind))

    @Slot()
    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, look in LOOKS.items():
            action = QAction(self._theme.icon(look.icon, look.colour), kind_name(kind), menu)
            action.setData(kind.value)
            action.setCheckable(True)
            action.setChecked(kind is self._kind)
            menu.addAction(action)
        menu.triggered.connect(self._on_triggered)
        height = menu.sizeHint().height()
        menu.popup(self.mapToGlobal(QPoint(0, -height)))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    @Slot()
    def _restyle(self) -> None:
        name = kind_name(self._kind)
        self.setAccessibleName(self.tr("Kind of the line: {kind}").format(kind=name))
        self.setToolTip(self.tr("Kind of the line"))
        self.updateGeometry()
        self.update()
