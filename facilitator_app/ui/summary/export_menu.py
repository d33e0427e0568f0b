"""Ctrl+E: what can leave the event, and below it what was checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator_app.ui.keys import key_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.theme.tokens import RADIUS_BIG
from facilitator_app.ui.widgets.boxes import Card, Column
from facilitator_app.ui.widgets.key_hint import HEIGHT as HINT_HEIGHT
from facilitator_app.ui.widgets.key_hint import hint_width, paint_hint

WIDTH, ROW, ICON = 372, 50, 20


@dataclass(frozen=True, slots=True)
class ExportEntry:
    """Something that can leave the event.

    Attributes:
        id: What the menu reports.
        about: Whom it is for and what it is.
        key: In Qt's portable form; "" for none.
    """

    id: str
    text: str
    about: str
    icon: str
    key: str = ""


class ExportMenu(Card):
    """A list to choose from; Esc and a click elsewhere close it.

    Attributes:
        chosen: The id of an entry.
        opened: It is open now.
    """

    chosen = Signal(str)
    opened = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, border="ctl")
        self._theme = theme
        self._rows: list[_Row] = []
        self._before: QWidget | None = None
        self._list = Column(theme, gap=0)
        self.below = Column(theme, gap=6, margins=(8, 6, 8, 4))
        column = Column(theme, self, gap=4, margins=(6, 6, 6, 6))
        column.addLayout(self._list)
        column.addLayout(self.below)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def is_open(self) -> bool:
        """True while it is seen."""
        return self.isVisible()

    def show_entries(self, entries: Sequence[ExportEntry]) -> None:
        """Offer these."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Row(self._theme, entry) for entry in entries]
        for at, row in enumerate(self._rows):
            self._list.insertWidget(at, row)
            row.picked.connect(self._on_picked)
            row.stepped.connect(self._step)
            row.left.connect(self.close_again)
            row.lost.connect(self._on_focus_lost)

    def open_below(self, widget: QWidget) -> None:
        """Open under `widget`, its right edge below that one's."""
        px, window = self._theme.px, self.window()
        self._before = window.focusWidget()
        width = min(px(WIDTH), window.width() - px(24))
        corner = widget.mapTo(window, QPoint(widget.width(), widget.height() + px(6)))
        self.setFixedWidth(width)
        self.adjustSize()
        self.setGeometry(QRect(corner.x() - width, corner.y(), width, self.sizeHint().height()))
        self.show()
        self.raise_()
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.PopupFocusReason)
        self.opened.emit()

    @Slot()
    def close_again(self) -> None:
        """Close, and give the focus back."""
        if self.isVisible():
            self.hide()
            if self._before is not None:
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_picked(self, entry: str) -> None:
        self.close_again()
        self.chosen.emit(entry)

    @Slot(int)
    def _step(self, step: int) -> None:
        focus = self.window().focusWidget()
        at = next((at for at, row in enumerate(self._rows) if row is focus), 0)
        self._rows[(at + step) % len(self._rows)].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_focus_lost(self) -> None:
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.hide()


class _Row(QAbstractButton):
    """One entry."""

    picked = Signal(str)
    stepped = Signal(int)
    left = Signal()
    lost = Signal()

    def __init__(self, theme: Theme, entry: ExportEntry) -> None:
        super().__init__()
        self._theme, self._entry = theme, entry
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{entry.text}. {entry.about}")
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH - 12), self._theme.px(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.lost.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("prisoft" if self.hasFocus() else "sunk"))
            painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS_BIG), px(RADIUS_BIG))
        side = px(ICON)
        box = QRectF(px(10), (self.height() - side) / 2, side, side)
        theme.paint_icon(painter, box, self._entry.icon, "pri")
        left = box.right() + px(12)
        half = self.height() / 2
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.c("text"))
        up = QRectF(left, px(4), self.width() - left, half - px(3))
        painter.drawText(up, Qt.AlignmentFlag.AlignVCenter, self._entry.text)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.c("text2"))
        low = QRectF(left, half, self.width() - left, half - px(6))
        painter.drawText(low, Qt.AlignmentFlag.AlignVCenter, self._entry.about)
        if self._entry.key and theme.key_hints:
            words, height = key_text(self._entry.key), px(HINT_HEIGHT)
            wide = hint_width(theme, words)
            hint = QRectF(self.width() - wide - px(8), half - height / 2, wide, height)
            paint_hint(painter, theme, hint, words)

    @Slot()
    def _on_clicked(self) -> None:
        self.picked.emit(self._entry.id)
