"""Painting the rows of the people."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator_app.core.model import Attendance
from facilitator_app.core.people_list import PersonRow
from facilitator_app.ui.people.person_model import ROW, Col, Index
from facilitator_app.ui.people.words import LOOKS, action_text, attendance_text, group_text
from facilitator_app.ui.theme import Theme, Token, TypeRole
from facilitator_app.ui.theme.tokens import HEIGHT_SMALL, RADIUS_INPUT
from facilitator_app.ui.widgets.boxes import fill

ROW_HEIGHT, PADDING, TICK, ICON, GAP = 34, 8, 16, 16, 6
_V = Qt.AlignmentFlag.AlignVCenter
_BUTTON = (Attendance.EXPECTED, Attendance.LATE)


class PersonDelegate(QStyledItemDelegate):
    """Paints a cell; the last one looks like a button where somebody is awaited."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        row: PersonRow = index.data(ROW)
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            fill(painter, QRectF(rect), theme.c("prisoft"))
        self._paint_cell(painter, rect, row, Col(index.column()))
        fill(painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.c("line"))
        painter.restore()

    def action_rect(self, rect: QRect, row: PersonRow) -> QRect:
        """Return where the button lies in the last cell."""
        words = action_text(row.person.attendance)
        px = self._theme.px
        width = round(QFontMetricsF(self._action_font(row)).horizontalAdvance(words))
        width += px(10) * 2 + (px(ICON) + px(GAP) if row.person.attendance in _BUTTON else 0)
        height = px(HEIGHT_SMALL)
        left = rect.right() - width - px(PADDING)
        return QRect(left, rect.top() + (rect.height() - height) // 2, width, height)

    def _paint_cell(self, painter: QPainter, rect: QRect, row: PersonRow, column: Col) -> None:
        person, px = row.person, self._theme.px
        inner = rect.adjusted(px(PADDING), 0, -px(PADDING), 0)
        match column:
            case Col.TICK:
                self._paint_tick(painter, rect, ticked=person.attendance is Attendance.PRESENT)
            case Col.NAME:
                self._paint_name(painter, inner, row)
            case Col.STATE:
                self._paint_state(painter, inner, person.attendance)
            case Col.ACTION:
                self._paint_action(painter, rect, row)
            case _:
                colour: Token = "text" if column is Col.GROUP else "text2"
                self._text(painter, inner, _words(row, column), "small", colour)

    def _paint_name(self, painter: QPainter, rect: QRect, row: PersonRow) -> None:
        person = row.person
        used = self._text(painter, rect, person.last_name or person.first_name, "strong", "text")
        if person.last_name:
            rest = rect.adjusted(used + self._theme.px(4), 0, 0, 0)
            self._text(painter, rest, person.first_name, "body", "text")

    def _paint_tick(self, painter: QPainter, rect: QRect, *, ticked: bool) -> None:
        theme, side = self._theme, self._theme.px(TICK)
        left = rect.left() + (rect.width() - side) // 2
        box = QRectF(left, rect.center().y() - side // 2, side, side)
        painter.setPen(QPen(theme.c("pri" if ticked else "ctl"), 1))
        painter.setBrush(theme.c("pri" if ticked else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
        if ticked:
            theme.paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", "onpri")

    def _paint_state(self, painter: QPainter, rect: QRect, attendance: Attendance) -> None:
        look, side = LOOKS[attendance], self._theme.px(ICON)
        box = QRectF(rect.left(), rect.center().y() - side // 2, side, side)
        self._theme.paint_icon(painter, box, look.icon, look.colour)
        words = rect.adjusted(side + self._theme.px(GAP), 0, 0, 0)
        self._text(painter, words, attendance_text(attendance), "control", look.colour)

    def _paint_action(self, painter: QPainter, rect: QRect, row: PersonRow) -> None:
        theme, px = self._theme, self._theme.px
        box, words = self.action_rect(rect, row), action_text(row.person.attendance)
        if row.person.attendance not in _BUTTON:
            painter.setFont(self._action_font(row))
            painter.setPen(theme.c("text2"))
            painter.drawText(box, _V | Qt.AlignmentFlag.AlignRight, words)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("pri"))
        painter.drawRoundedRect(QRectF(box), px(RADIUS_INPUT), px(RADIUS_INPUT))
        side, left = px(ICON), box.left() + px(10)
        icon = QRectF(left, box.center().y() - side // 2, side, side)
        theme.paint_icon(painter, icon, "check", "onpri")
        painter.setFont(self._action_font(row))
        painter.setPen(theme.c("onpri"))
        painter.drawText(box.adjusted(px(10) + side + px(GAP), 0, 0, 0), _V, words)

    def _action_font(self, row: PersonRow):
        return self._theme.font("control_bold" if row.person.attendance in _BUTTON else "small")

    def _text(
        self, painter: QPainter, rect: QRect, text: str, role: TypeRole, colour: Token
    ) -> int:
        """Paint `text`, cut to fit; return how wide it is."""
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.c(colour))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _V, shown)
        return metrics.horizontalAdvance(shown)


def _words(row: PersonRow, column: Col) -> str:
    person = row.person
    return {
        Col.ORGANISATION: person.organisation,
        Col.GROUP: group_text(row.group_number),
        Col.LANGUAGE: person.language,
        Col.NEEDS: person.needs,
    }.get(column, "")
