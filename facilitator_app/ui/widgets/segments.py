"""One of a few, side by side: the segmented control, and tabs with a line under the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.keys import key_text
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.theme.tokens import HEIGHT_CONTROL, HEIGHT_SMALL, RADIUS_INPUT
from facilitator_app.ui.widgets.key_hint import HEIGHT as HINT_HEIGHT
from facilitator_app.ui.widgets.key_hint import hint_width, paint_hint

Look = Literal["segments", "small", "tabs"]
ICON, GAP, PADDING = 16, 7, 12


@frozen
class Option:
    """One of the choices.

    Attributes:
        id: What the control reports.
        key: Shown after the word, in Qt's portable form; "" for none.
        name: For a screen reader, when the word alone says too little.
    """

    id: str
    text: str
    icon: str = ""
    key: str = ""
    name: str = ""


class Segments(QWidget):
    """Lets people choose one of a few.

    Attributes:
        chosen: The id of an option, when a person (not the program) chose it.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str = "",
        *,
        look: Look = "segments",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look: Look = look
        self._buttons: list[_Segment] = []
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    @property
    def value(self) -> str:
        """The id of the chosen option; "" when none is."""
        return next((each.option.id for each in self._buttons if each.isChecked()), "")

    @property
    def options(self) -> Sequence[Option]:
        """What can be chosen."""
        return tuple(each.option for each in self._buttons)

    def focus_target(self) -> QWidget:
        """Return what takes the focus: the chosen option."""
        return next((each for each in self._buttons if each.isChecked()), self)

    def show_options(self, options: Sequence[Option], chosen: str = "") -> None:
        """Show these options; the chosen one stays unless another id is given."""
        chosen = chosen or self.value
        if [each.id for each in options] == [each.option.id for each in self._buttons]:
            for button, option in zip(self._buttons, options, strict=True):
                button.show_option(option)
        else:
            self._make(options)
        self.choose(chosen)

    @Slot(str)
    def choose(self, option_id: str) -> None:
        """Mark an option as chosen, without reporting it; an id that is none of them marks none."""
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.option.id == option_id)
            button.setFocusPolicy(
                Qt.FocusPolicy.TabFocus if button.isChecked() else Qt.FocusPolicy.NoFocus
            )
        self._group.setExclusive(True)
        if self._buttons and not self.value:
            self._buttons[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _make(self, options: Sequence[Option]) -> None:
        for button in self._buttons:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [
            _Segment(self._theme, option, self._look, at, len(options))
            for at, option in enumerate(options)
        ]
        for button in self._buttons:
            self._group.addButton(button)
            self._row.addWidget(button)
            button.clicked.connect(self._on_clicked)
            button.stepped.connect(self._step)

    @Slot()
    def _on_clicked(self) -> None:
        self.choose(self.value)
        self.chosen.emit(self.value)

    @Slot(int)
    def _step(self, by: int) -> None:
        """Move the choice as the arrow keys say."""
        ids = [each.option.id for each in self._buttons]
        at = min(len(ids) - 1, max(0, ids.index(self.value) + by)) if self.value in ids else 0
        if ids[at] != self.value:
            self.choose(ids[at])
            self._buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(ids[at])


class _Segment(QAbstractButton):
    """One option of the control, painted as a part of it."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, option: Option, look: Look, at: int, count: int) -> None:
        super().__init__()
        self._theme = theme
        self._look: Look = look
        self._first, self._last = at == 0, at == count - 1
        self.option = option
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_option(option)
        theme.changed.connect(self._restyle)

    def show_option(self, option: Option) -> None:
        """Show an option in another language."""
        self.option = option
        self.setText(option.text)
        self.setAccessibleName(option.name or option.text)
        self.setToolTip(option.name)
        self._restyle()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        if self._look == "tabs":
            return QSize(self._content_width() + 2 * px(8), px(34))
        height = HEIGHT_SMALL if self._look == "small" else HEIGHT_CONTROL
        padding = px(10 if self._look == "small" else PADDING)
        return QSize(self._content_width() + 2 * padding, px(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.stepped.emit(1)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._look == "tabs":
            self._paint_line(painter)
        else:
            self._paint_frame(painter)
        self._paint_content(painter)

    def _paint_line(self, painter: QPainter) -> None:
        if self.isChecked():
            thick = self._theme.px(2)
            rect = QRectF(0, self.height() - thick, self.width(), thick)
            painter.fillRect(rect, self._theme.c("pri"))

    def _paint_frame(self, painter: QPainter) -> None:
        radius = self._theme.px(RADIUS_INPUT)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, 0.5, -0.5)
        if self._last:
            rect.adjust(0, 0, -1, 0)
        path = _rounded(rect, radius if self._first else 0, radius if self._last else 0)
        fill: Token = "surface"
        if self.isChecked():
            fill = "prisoft"
        elif self.underMouse():
            fill = "sunk"
        painter.setBrush(self._theme.c(fill))
        painter.setPen(QPen(self._theme.c("ctl"), 1))
        painter.drawPath(path)

    def _paint_content(self, painter: QPainter) -> None:
        px = self._theme.px
        on = self.isChecked()
        colour: Token = "pri" if on else "text2" if self._look == "tabs" else "text"
        left = (self.width() - self._content_width()) // 2
        if self.option.icon:
            side = px(ICON)
            box = QRectF(left, (self.height() - side) // 2, side, side)
            self._theme.paint_icon(painter, box, self.option.icon, colour)
            left += side + (px(GAP) if self.text() else 0)
        painter.setPen(self._theme.c(colour))
        painter.setFont(self._theme.font("control_bold" if on else "control"))
        width = self._text_width()
        rect = QRectF(left, 0, width + 2, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.option.key and self._theme.key_hints:
            text, height = key_text(self.option.key), px(HINT_HEIGHT)
            top = (self.height() - height) // 2
            box = QRectF(left + width + px(GAP), top, hint_width(self._theme, text), height)
            paint_hint(painter, self._theme, box, text)

    def _text_width(self) -> int:
        font = self._theme.font("control_bold")  # the width must not jump when it is chosen
        return round(QFontMetricsF(font).horizontalAdvance(self.text()) + 0.5)

    def _content_width(self) -> int:
        px = self._theme.px
        width = self._text_width()
        if self.option.icon:
            width += px(ICON) + (px(GAP) if self.text() else 0)
        if self.option.key and self._theme.key_hints:
            width += px(GAP) + hint_width(self._theme, key_text(self.option.key))
        return width

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _rounded(rect: QRectF, left: float, right: float) -> QPainterPath:
    """Return `rect` with these radii at its left and right corners."""
    path = QPainterPath()
    path.moveTo(rect.left() + left, rect.top())
    path.lineTo(rect.right() - right, rect.top())
    path.arcTo(rect.right() - 2 * right, rect.top(), 2 * right, 2 * right, 90, -90)
    path.lineTo(rect.right(), rect.bottom() - right)
    path.arcTo(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right, 0, -90)
    path.lineTo(rect.left() + left, rect.bottom())
    path.arcTo(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left, 270, -90)
    path.lineTo(rect.left(), rect.top() + left)
    path.arcTo(rect.left(), rect.top(), 2 * left, 2 * left, 180, -90)
    path.closeSubpath()
    return path
