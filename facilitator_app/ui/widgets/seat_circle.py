"""The circle: who sits where, who has been heard, who speaks. Facts only, never a ranking."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import asin, cos, dist, pi, sin

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.core.circle import Standing
from facilitator_app.core.frozen import frozen
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.heard_dot import DOT, paint_dot
from facilitator_app.ui.widgets.seat_button import (
    SPEAKING_RING,
    SeatButton,
    SeatFacts,
    is_heard,
    label_lines,
)

SEAT, LEAST_SEAT = 42, 24
NAME_WIDTH, NAME_HEIGHT = 62, 15
NAMES_BELOW_FROM = 10  # seats from which the lowest ones have no room beside them
CROWDED_FROM = 15  # seats from which the circle becomes an ellipse that fills its room
ROUND_RADIUS, INNER_SHARE = 96, 0.65
LABEL_GAP = 6
MIDDLE = 84
STEPS = 360  # in which the way round is measured
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


@frozen
class Middle:
    """What stands in the middle of the circle.

    Attributes:
        large: A number, or a name.
        icon: Instead of `large`.
        is_name: True when `large` is who speaks.
    """

    large: str = ""
    small: str = ""
    icon: str = ""
    is_name: bool = False


@frozen
class _Place:
    """Where the name of a seat is printed."""

    seat: SeatButton
    rect: QRectF
    side: Qt.AlignmentFlag


class SeatCircle(QWidget):
    """2 to 25 seats, clockwise from the facilitator at the top.

    Attributes:
        pressed: Id of a seat: it speaks, or stops speaking.
        reordered: The ids of the seats in their new order.
        menu_wanted: Id of a seat, and where on the screen its menu should open.
    """

    pressed = Signal(str)
    reordered = Signal(list)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seats: list[SeatButton] = []
        self._movable = False
        self._leader = ""
        self._middle: Middle | None = None
        self._side, self._angles = SEAT, [0.0]
        self._labels: list[_Place] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._arrange)
        self.retranslate()

    @property
    def seats(self) -> Sequence[SeatButton]:
        """The seats in order."""
        return tuple(self._seats)

    @property
    def not_yet(self) -> int:
        """How many who are here have not been heard."""
        waiting = (Standing.NOT_YET, Standing.PASSED)
        return sum(seat.facts.standing in waiting for seat in self._seats)

    def show_seats(self, seats: Sequence[SeatFacts], *, movable: bool = False) -> None:
        """Show these people in this order.

        Args:
            movable: True while the order may be changed by drag or Ctrl and arrows.
        """
        self._movable = movable
        if [each.id for each in seats] != [seat.facts.id for seat in self._seats]:
            self._make(seats)
        for seat, facts in zip(self._seats, seats, strict=True):
            seat.show_facts(facts, movable=movable)
        self._arrange()

    def show_middle(self, middle: Middle | None) -> None:
        """Show something else in the middle than how many have not been heard."""
        if middle != self._middle:
            self._middle = middle
            self.update()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._leader = self.tr("Facilitator")
        self.setAccessibleName(self.tr("Circle"))
        self._arrange()

    def sizeHint(self) -> QSize:
        """Return the size as designed."""
        return QSize(self._theme.px(332), self._theme.px(262))

    def minimumSizeHint(self) -> QSize:
        """Return how small it may become."""
        return QSize(self._theme.px(220), self._theme.px(190))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the seats where they belong in the new room."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the middle, the facilitator, the dots and the names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_middle(painter)
        self._paint_leader(painter)
        for at, seat in enumerate(self._seats, start=1):
            self._paint_dot(painter, seat, self._dot_point(at))
        for place in self._labels:
            self._paint_label(painter, place)

    def _make(self, seats: Sequence[SeatFacts]) -> None:
        for seat in self._seats:
            seat.hide()
            seat.deleteLater()
        self._seats = [SeatButton(self._theme, facts, self) for facts in seats]
        for at, seat in enumerate(self._seats):
            seat.setFocusPolicy(Qt.FocusPolicy.TabFocus if at == 0 else Qt.FocusPolicy.NoFocus)
            seat.chosen.connect(self.pressed)
            seat.stepped.connect(self._step)
            seat.moved.connect(self._move)
            seat.dropped.connect(self._drop)
            seat.menu_wanted.connect(self.menu_wanted)
            seat.show()

    @Slot()
    def _arrange(self) -> None:
        self._side, self._angles = self._fit()
        side = self._side
        for at, seat in enumerate(self._seats, start=1):
            reach = side + 2 * self._theme.px(SPEAKING_RING)
            seat.resize(reach, reach)
            point = self._point(at)
            seat.move(round(point.x() - reach / 2), round(point.y() - reach / 2))
        self._labels = self._placed_labels()
        self.updateGeometry()
        self.update()

    def _fit(self) -> tuple[int, list[float]]:
        """Return how large a seat is, smaller when they would touch, and where the seats are."""
        px = self._theme.px
        for side in range(px(SEAT), px(LEAST_SEAT), -1):
            angles, (across, along) = self._even_angles(side), self._radii(side)
            points = [(sin(angle) * across, cos(angle) * along) for angle in angles[1:]]
            if all(dist(a, b) > side for a, b in pairwise(points)):
                return side, angles
        return px(LEAST_SEAT), self._even_angles(px(LEAST_SEAT))

    def _radii(self, side: int) -> tuple[float, float]:
        """Return half the width and half the height of the ring of seats of this size."""
        px, count = self._theme.px, len(self._seats)
        names_below = px(NAME_HEIGHT) if count >= NAMES_BELOW_FROM else 0
        tall = (self.height() - side) / 2 - px(SPEAKING_RING) - 1 - names_below
        wide = (self.width() - side) / 2 - px(NAME_WIDTH)
        if not self._crowded() and min(tall, wide) > px(ROUND_RADIUS):  # much room: a true circle
            tall = wide = min(tall, wide)
        return max(px(60), wide), max(px(60), tall)

    def _even_angles(self, side: int) -> list[float]:
        """Return where the facilitator and the seats are, clockwise, equally far along the ring."""
        count, (across, along) = len(self._seats), self._radii(side)
        if count < 2:
            return [0.0, pi][: count + 1]
        half_leader = self._leader_width() / 2 + side / 2 + self._theme.px(4)
        first = max(2 * pi / (count + 1), asin(min(1.0, half_leader / across)))
        steps = [first + (2 * pi - 2 * first) * step / STEPS for step in range(STEPS + 1)]
        points = [(sin(angle) * across, cos(angle) * along) for angle in steps]
        lengths = list(accumulate(map(dist, points, points[1:]), initial=0.0))
        wanted = (lengths[-1] * seat / (count - 1) for seat in range(count))
        return [0.0, *(steps[min(STEPS, bisect_left(lengths, each - 1e-6))] for each in wanted)]

    def _point(self, at: int) -> QPointF:
        """Return the middle of seat number `at`; 0 is the facilitator."""
        angle = self._angles[at]
        across, along = self._radii(self._side)
        return self._centre() + QPointF(sin(angle) * across, -cos(angle) * along)

    def _dot_point(self, at: int) -> QPointF:
        """Return the middle of the dot before seat number `at`."""
        angle = self._angles[at]
        across, along = self._inner_radii()
        return self._centre() + QPointF(sin(angle) * across, -cos(angle) * along)

    def _inner_radii(self) -> tuple[float, float]:
        across, along = self._radii(self._side)
        if self._crowded():
            towards = self._side / 2 + self._theme.px(DOT)
            return across - towards, along - towards
        inner = min(across, along) * INNER_SHARE
        return inner, inner

    def _centre(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _leader_rect(self) -> QRectF:
        px, width, point = self._theme.px, self._leader_width(), self._point(0)
        return QRectF(point.x() - width / 2, max(0.0, point.y() - px(13)), width, px(26))

    def _leader_width(self) -> float:
        metrics = QFontMetricsF(self._theme.font("meta_bold"))
        return metrics.horizontalAdvance(self._leader) + 2 * self._theme.px(12)

    def _paint_middle(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        across, along = self._inner_radii()
        centre, gap = self._centre(), px(DOT) if self._crowded() else 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("bg"))
        painter.drawEllipse(centre, across - gap, along - gap)
        middle = self._middle or Middle(str(self.not_yet), self.tr("not yet heard"))
        large, words = theme.font("h2" if middle.is_name else "title"), theme.font("meta")
        large_height, line = theme.line_height("title") + px(4), theme.line_height("meta")
        top = centre.y() - (large_height + 2 * line) / 2
        width = max(px(MIDDLE), 2 * (across - gap) - px(8))
        box = QRectF(centre.x() - width / 2, top, width, large_height)
        if middle.icon:
            side = px(20)
            icon = QRectF(round(centre.x() - side / 2), round(top + px(6)), side, side)
            theme.paint_icon(painter, icon, middle.icon, "text2")
        else:
            painter.setFont(large)
            painter.setPen(theme.c("pri" if middle.is_name else "text"))
            text = QFontMetricsF(large).elidedText(middle.large, Qt.TextElideMode.ElideRight, width)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(words)
        painter.setPen(theme.c("text2"))
        narrow = (width - px(MIDDLE)) / 2
        painter.drawText(
            QRectF(box.left(), box.bottom(), width, 2 * line).adjusted(narrow, 0, -narrow, 0),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
            middle.small,
        )

    def _paint_leader(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font("meta_bold")
        rect = self._leader_rect()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("sunk"))
        painter.drawRoundedRect(rect, px(13), px(13))
        painter.setPen(theme.c("text2"))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._leader)

    def _paint_dot(self, painter: QPainter, seat: SeatButton, point: QPointF) -> None:
        standing = seat.facts.standing
        if standing is not Standing.AWAY:
            paint_dot(painter, self._theme, point, heard=is_heard(standing))

    def _paint_label(self, painter: QPainter, place: _Place) -> None:
        rect, top = place.rect, place.rect.top()
        for line in label_lines(place.seat.facts, crowded=self._crowded()):
            height = self._theme.line_height(line.role)
            painter.setFont(self._theme.font(line.role))
            painter.setPen(self._theme.c(line.colour))
            metrics = QFontMetricsF(painter.font())
            text = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, rect.width() + 1)
            painter.drawText(
                QRectF(rect.left(), top, rect.width(), height),
                place.side | Qt.AlignmentFlag.AlignVCenter,
                text,
            )
            top += height

    def _crowded(self) -> bool:
        return len(self._seats) >= CROWDED_FROM

    def _placed_labels(self) -> list[_Place]:
        """Return where the names go; a name that would cover something gives way to a tool tip."""
        taken = {
            seat.facts.id: QRectF(seat.geometry()).adjusted(4, 4, -4, -4) for seat in self._seats
        }
        taken["leader"] = self._leader_rect()
        placed: list[_Place] = []
        for seat in sorted(self._seats, key=lambda each: is_heard(each.facts.standing)):
            others = [rect for key, rect in taken.items() if key != seat.facts.id]
            for place in self._label_places(seat):
                if not any(place.rect.intersects(other) for other in others):
                    placed.append(place)
                    taken[f"name of {seat.facts.id}"] = place.rect
                    break
        return placed

    def _label_places(self, seat: SeatButton) -> list[_Place]:
        """Return where a name could go: beside its seat, else above or below it."""
        lines = label_lines(seat.facts, crowded=self._crowded())
        fonts = (QFontMetricsF(self._theme.font(line.role)) for line in lines)
        width = max(
            font.horizontalAdvance(line.text) for font, line in zip(fonts, lines, strict=True)
        )
        height = float(sum(self._theme.line_height(line.role) for line in lines))
        frame, gap = QRectF(seat.geometry()), self._theme.px(LABEL_GAP - SPEAKING_RING)
        middle = frame.center()
        below = middle.y() > self.height() / 2
        top = frame.bottom() - gap if below else frame.top() + gap - height
        outside = QRectF(middle.x() - width / 2, top, width, height)
        fits = outside.top() >= 0 and outside.bottom() <= self.height() + 1
        beside = self._beside(seat, frame, gap, QSizeF(width, height))
        return [beside, _Place(seat, outside, _MIDDLE)] if fits else [beside]

    def _beside(self, seat: SeatButton, frame: QRectF, gap: int, size: QSizeF) -> _Place:
        top = frame.center().y() - size.height() / 2
        if frame.center().x() < self.width() / 2 - 1:
            width = min(size.width(), frame.left() - gap)
            rect = QRectF(frame.left() - gap - width, top, width, size.height())
            return _Place(seat, rect, _RIGHT)
        width = min(size.width(), self.width() - frame.right() - gap)
        return _Place(seat, QRectF(frame.right() + gap, top, width, size.height()), _LEFT)

    @Slot(int)
    def _step(self, by: int) -> None:
        """Move the focus round the circle."""
        at = next((at for at, seat in enumerate(self._seats) if seat.hasFocus()), None)
        if at is not None:
            target = self._seats[(at + by) % len(self._seats)]
            for seat in self._seats:
                seat.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            target.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            target.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str, int)
    def _move(self, seat_id: str, by: int) -> None:
        """Move a seat round the circle, as Ctrl and an arrow say."""
        ids = [seat.facts.id for seat in self._seats]
        at = ids.index(seat_id)
        self._put(ids, at, (at + by) % len(ids))

    @Slot(str, QPointF)
    def _drop(self, seat_id: str, point: QPointF) -> None:
        """Put a dragged seat where it was let go."""
        ids = [seat.facts.id for seat in self._seats]
        numbers = range(1, len(ids) + 1)
        nearest = min(
            numbers, key=lambda at: (self._point(at) - point).manhattanLength(), default=1
        )
        self._put(ids, ids.index(seat_id), nearest - 1)
        self._arrange()

    def _put(self, ids: list[str], at: int, to: int) -> None:
        if self._movable and at != to:
            ids.insert(to, ids.pop(at))
            self.reordered.emit(ids)
