"""A short list beside the circle: who asked for the floor, or who comes next in the round."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.theme import Theme, Token

HEIGHT, RADIUS = 34, 6
NUMBER, NAME, ICON = 24, 64, 16


@frozen
class TurnRow:
    """One line.

    Attributes:
        id: What the list reports.
        fill: Colour behind it; None for none.
        time: At its end, "0:48"; "" for none.
    """

    id: str
    number: str
    name: str
    icon: str = ""
    word: str = ""
    word_colour: Token = "text2"
    fill: Token | None = None
    text_colour: Token = "text"
    time: str = ""
    word_right: bool = False


class TurnList(QWidget):
    """Rows one below the other, as many as fit.

    Attributes:
        chosen: Id of a row that was pressed.
        removed: Id of a row that was taken off with Del.
        moved: Id of a row and its new place.
    """

    chosen = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []
        self._kept = 1
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, rows: Sequence[TurnRow]) -> None:
        """Show these rows."""
        while len(self._rows) > len(rows):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(rows):
            row = _Row(self._theme)
            row.chosen.connect(self.chosen)
            row.removed.connect(self.removed)
            row.moved.connect(self._on_moved)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for button, row in zip(self._rows, rows, strict=True):
            button.show_row(row)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many rows as fit now: none is squeezed."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitting = max(1, self.height() // self._theme.px(HEIGHT))
        for at, row in enumerate(self._rows):
            row.setVisible(at < fitting)

    def sizeHint(self) -> QSize:
        """Return the height of all rows, also of those that do not fit."""
        return QSize(self._theme.px(160), self._theme.px(HEIGHT) * max(1, len(self._rows)))

    def keep_rows(self, count: int) -> None:
        """Never be lower than this many rows."""
        if count != self._kept:
            self._kept = count
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the height of the rows that must stay in sight."""
        return QSize(self._theme.px(120), self._theme.px(HEIGHT) * self._kept)

    @Slot(str, int)
    def _on_moved(self, row_id: str, by: int) -> None:
        ids = [each.row.id for each in self._rows]
        place = max(0, min(len(ids) - 1, ids.index(row_id) + by))
        if place != ids.index(row_id):
            self.moved.emit(row_id, place)


class _Row(QAbstractButton):
    chosen = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._from: float | None = None
        self.row = TurnRow("", "", "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def show_row(self, row: TurnRow) -> None:
        if row != self.row:
            self.row = row
            self.setAccessibleName(", ".join(filter(None, (row.number, row.name, row.word))))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(100), self._theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Delete:
                self.removed.emit(self.row.id)
            case Qt.Key.Key_Up if ctrl:
                self.moved.emit(self.row.id, -1)
            case Qt.Key.Key_Down if ctrl:
                self.moved.emit(self.row.id, 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().y()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        far = event.position().y() - self._from if self._from is not None else 0.0
        self._from = None
        if abs(far) > max(QApplication.startDragDistance(), self.height() / 2):
            self.setDown(False)
            self.moved.emit(self.row.id, round(far / self.height()))
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, row, px = self._theme, self.row, self._theme.px
        if row.fill or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c(row.fill or "sunk"))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0, 1, 0, -1), px(RADIUS), px(RADIUS)
            )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.c(row.text_colour if row.fill == "pri" else "text3"))
        painter.setFont(theme.font("control"))
        painter.drawText(QRectF(px(10), 0, px(NUMBER), self.height()), middle, row.number)
        painter.setPen(theme.c(row.text_colour))
        painter.setFont(theme.font("control_bold"))
        right = self.width() - px(10)
        if row.time:
            width = QFontMetricsF(painter.font()).horizontalAdvance(row.time) + 2
            painter.drawText(QRectF(right - width, 0, width, self.height()), middle, row.time)
            right -= width + px(8)
        self._paint_name_and_word(painter, right)

    def _paint_name_and_word(self, painter: QPainter, right: float) -> None:
        theme, row, px = self._theme, self.row, self._theme.px
        middle = Qt.AlignmentFlag.AlignVCenter
        word_font = theme.font("control")
        word_width = QFontMetricsF(word_font).horizontalAdvance(row.word) + 2
        icon_width = px(ICON) + px(7) if row.icon else 0
        names = QFontMetricsF(painter.font())
        left = px(10) + px(NUMBER)
        word_left = right - word_width - icon_width
        if not row.word_right:
            word_left = min(
                max(left + px(NAME), left + names.horizontalAdvance(row.name) + px(12)), word_left
            )
        name = names.elidedText(
            row.name, Qt.TextElideMode.ElideRight, max(0.0, word_left - left - px(6))
        )
        painter.drawText(QRectF(left, 0, word_left - left, self.height()), middle, name)
        colour = row.text_colour if row.fill == "pri" else row.word_colour
        if row.icon:
            side = px(ICON)
            box = QRectF(word_left, (self.height() - side) / 2, side, side)
            theme.paint_icon(painter, box, row.icon, colour)
        painter.setFont(word_font)
        painter.setPen(theme.c(colour))
        text = QFontMetricsF(word_font).elidedText(
            row.word, Qt.TextElideMode.ElideRight, right - word_left - icon_width
        )
        rect = QRectF(word_left + icon_width, 0, right - word_left - icon_width, self.height())
        painter.drawText(rect, middle, text)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.row.id)
