"""A person who can be picked up, dragged and pinned."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDrag, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from facilitator_app.ui.groups.scene import ChipFacts
from facilitator_app.ui.theme import Theme, Token

PERSON_MIME = "application/x-dialogi-person"
HEIGHT, PADDING, GAP, BADGE, ICON = 28, 5, 6, 18, 13


class PersonChip(QAbstractButton):
    """Shows badge, name and what must be remembered about a person.

    Attributes:
        drag_ended: It was let go of, wherever.
    """

    drag_ended = Signal()

    def __init__(self, theme: Theme, facts: ChipFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.facts = theme, facts
        self._movable, self._moving, self._picked = True, False, False
        self._pressed_at: QPoint | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        theme.changed.connect(self._restyle)
        self.show_facts(facts, movable=True)

    def show_facts(self, facts: ChipFacts, *, movable: bool, moving: bool = False) -> None:
        """Show a person.

        Args:
            movable: False in a round that has begun.
            moving: True when a proposal would move the person.
        """
        self.facts, self._movable, self._moving = facts, movable, moving
        parts = [facts.name, facts.house, facts.language, facts.needs]
        if facts.pinned:
            parts.append(self.tr("stays here"))
        if facts.away:
            parts.append(self.tr("not here"))
        self.setAccessibleName(", ".join(each for each in parts if each))
        self.setToolTip("\n".join(each for each in parts[1:] if each))
        self.setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)
        self._restyle()

    def show_picked(self, *, picked: bool) -> None:
        """Show that the person is held by the keyboard, or let go."""
        self._picked = picked
        self.setChecked(picked)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that shows everything."""
        px = self._theme.px
        width = 2 * px(PADDING) + self._badge_width() + px(GAP) + self._name_width()
        width += len(self._icons()) * (px(ICON) + px(4)) + self._language_width() + px(3)
        return QSize(round(width + 0.5), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut a name."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the board."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the board."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag once the mouse has gone far enough."""
        if self._pressed_at is None or not self._movable:
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._drag(self._pressed_at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Forget the press."""
        self._pressed_at = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, badge, name and icons."""
        px, facts = self._theme.px, self.facts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self._picked or self._moving
        width = 2 if strong else 1
        edge: Token = "pri" if strong else "line"
        pen = QPen(self._theme.c(edge), width)
        if facts.away:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._theme.c("prisoft" if strong else "surface"))
        inset = width / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, px(6), px(6))
        left = self._paint_badge(painter, px(PADDING))
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.c("text3" if facts.away else "text"))
        box = QRectF(left, 0, self._name_width() + 1, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, facts.name)
        left += self._name_width() + px(4)
        if facts.language:
            painter.setFont(self._theme.font("meta_bold"))
            painter.setPen(self._theme.c("plum"))
            box = QRectF(left, 0, self._language_width(), self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, facts.language)
            left += self._language_width()
        side = px(ICON)
        for icon in self._icons():
            top = (self.height() - side) / 2
            self._theme.paint_icon(painter, QRectF(left, top, side, side), icon, "text2")
            left += side + px(4)

    def _paint_badge(self, painter: QPainter, left: float) -> float:
        if not self.facts.badge:
            return left
        px, round_badge = self._theme.px, self.facts.round_badge
        height = px(BADGE)
        rect = QRectF(left, (self.height() - height) / 2, self._badge_width(), height)
        painter.setPen(QPen(self._theme.c("priline" if round_badge else "ctl"), 1))
        painter.setBrush(self._theme.c("prisoft" if round_badge else "sunk"))
        radius = height / 2 if round_badge else px(3)
        painter.drawRoundedRect(rect, radius, radius)
        painter.setFont(self._theme.font("hint"))
        painter.setPen(self._theme.c("text2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.facts.badge)
        return rect.right() + px(GAP)

    def _icons(self) -> list[str]:
        facts = self.facts
        shown = [("pin", facts.pinned), ("ear", bool(facts.needs)), ("arrow-right", self._moving)]
        return [icon for icon, is_shown in shown if is_shown]

    def _badge_width(self) -> float:
        if not self.facts.badge:
            return 0
        metrics = QFontMetricsF(self._theme.font("hint"))
        width = metrics.horizontalAdvance(self.facts.badge) + self._theme.px(10)
        return max(self._theme.px(24), width)

    def _name_width(self) -> float:
        return QFontMetricsF(self._theme.font("small")).horizontalAdvance(self.facts.name)

    def _language_width(self) -> float:
        if not self.facts.language:
            return 0
        metrics = QFontMetricsF(self._theme.font("meta_bold"))
        return metrics.horizontalAdvance(self.facts.language) + self._theme.px(6)

    def _drag(self, at: QPoint) -> None:
        self._pressed_at = None
        data = QMimeData()
        data.setData(PERSON_MIME, self.facts.person_id.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(at)
        drag.exec(Qt.DropAction.MoveAction)
        self.drag_ended.emit()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
