"""A question as a line: a circle to tick, and words that open it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator_app.ui.theme import Theme

HEIGHT, CIRCLE, GAP = 26, 16, 9


class TickRow(QAbstractButton):
    """One question.

    Attributes:
        ticked: Its id, and whether it has been asked now.
        opened: Its id: this one is asked now.
    """

    ticked = Signal(str, bool)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._id, self._asked, self._on_circle = "", False, False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.updateGeometry)

    def show_question(self, question_id: str, text: str, *, asked: bool) -> None:
        """Show a question, ticked or not."""
        self._id, self._asked = question_id, asked
        self.setText(text)
        translate = QCoreApplication.translate
        state = translate("Run", "asked") if asked else translate("Run", "not asked yet")
        self.setAccessibleName(f"{text}, {state}")
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(self._theme.px(200), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return how small it may become."""
        return QSize(self._theme.px(60), self._theme.px(HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the circle from the words."""
        self._on_circle = event.position().x() < self._theme.px(CIRCLE + GAP)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter tick and Space open."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ticked.emit(self._id, not self._asked)
        else:
            self._on_circle = False
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circle and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, side = self._theme, self._theme.px(CIRCLE)
        box = QRectF(1, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(theme.c("moss" if self._asked else "ctl"), 1.2))
        painter.setBrush(theme.c("mosssoft" if self._asked else "surface"))
        painter.drawEllipse(box)
        if self._asked:
            inner = box.adjusted(2, 2, -2, -2)
            theme.paint_icon(painter, inner, "check", "moss")
        font = QFont(theme.font("body"))
        painter.setFont(font)
        painter.setPen(theme.c("text3" if self._asked else "text"))
        left = side + theme.px(GAP)
        words = QFontMetricsF(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - left
        )
        painter.drawText(
            QRectF(left, 0, self.width() - left, self.height()),
            Qt.AlignmentFlag.AlignVCenter,
            words,
        )

    @Slot()
    def _on_clicked(self) -> None:
        if self._on_circle:
            self.ticked.emit(self._id, not self._asked)
        else:
            self.opened.emit(self._id)
