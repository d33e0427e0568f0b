"""One group on the coordinator's board: phase, drift, pace of notes, recorder."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator_app.core.board import Board, BoardRow, Stage
from facilitator_app.core.forecast import Drift
from facilitator_app.core.frozen import frozen
from facilitator_app.ui.clock_words import state_word
from facilitator_app.ui.formats import time_left
from facilitator_app.ui.run.words import late_word
from facilitator_app.ui.theme import Theme, Token

AXIS_STEP_MS = 20_000  # a red line of two pixels moves no oftener on an axis of two hours
HEIGHT, PADDING = 64, 12
GROUP, DRIFT, PACE, RECORDER = 100, 150, 116, 180  # widths of the columns around the axis
BAR, BAR_GAP = 8, 3

_DRIFT: dict[Drift, tuple[str, Token]] = {
    Drift.EARLY: ("circle-check", "text2"),
    Drift.ON_TIME: ("circle-check", "moss"),
    Drift.SLIGHT: ("clock", "amber"),
    Drift.LATE: ("clock", "amber"),
    Drift.UNREALISTIC: ("triangle-alert", "lingon"),
}


@frozen
class Columns:
    """Where the columns of the board begin, in pixels."""

    group: float
    axis: float
    axis_width: float
    drift: float
    pace: float
    recorder: float


def columns_of(theme: Theme, width: int) -> Columns:
    """Return where the columns are at this width; the axis gets what is left."""
    px = theme.px
    narrow = width < px(760)
    recorder = 0 if narrow else px(RECORDER)
    fixed = px(GROUP) + px(DRIFT) + px(PACE) + recorder + 2 * px(PADDING)
    axis_width = max(px(120), width - fixed)
    axis = px(PADDING) + px(GROUP)
    drift = axis + axis_width + px(12)
    return Columns(
        px(PADDING), axis, axis_width, drift, drift + px(DRIFT), drift + px(DRIFT) + px(PACE)
    )


class BoardRowButton(QAbstractButton):
    """A group; pressing it opens the group.

    Attributes:
        opened: Id of the group.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: BoardRow | None = None
        self._board: Board | None = None
        self._now_ms = 0
        self._key: object = None
        self._left = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.updateGeometry)

    def show_row(self, board: Board, row: BoardRow, now_ms: int) -> None:
        """Show a group; what looks the same is not painted again."""
        self._board, self._row, self._now_ms = board, row, now_ms
        left = time_left(row.forecast.status.remaining_ms)
        key = (
            row.forecast.status.phase_id,
            board.begins_ms,
            board.ends_ms // AXIS_STEP_MS,
            now_ms // AXIS_STEP_MS,
            row.forecast.status.state,
            late_word(row.forecast.offset_ms),
            row.lines,
            row.pace,
            row.here,
            row.group,
            self.width(),
        )
        if key != self._key:
            self._key = key
            self.setAccessibleName(", ".join(self._spoken(row)))
            self.update()
        elif left != self._left:
            self.update(self._clock_rect())
        self._left = left

    def sizeHint(self) -> QSize:
        """Return the height of a row."""
        return QSize(self._theme.px(600), self._theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the group with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns."""
        row, board = self._row, self._board
        if row is None or board is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), self._theme.c("bg"))
        columns = columns_of(self._theme, self.width())
        self._paint_phase(painter, row, columns)
        if self._clock_rect().contains(event.rect()):
            return  # only a second has passed
        self._paint_group(painter, row, columns)
        self._paint_axis(painter, board, row, columns)
        self._paint_drift(painter, row, columns)
        self._paint_pace(painter, row, columns)
        if columns.recorder + self._theme.px(60) < self.width():
            self._paint_recorder(painter, row, columns)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.c("line"))

    def _clock_rect(self) -> QRect:
        """Return where the phase and the time that is left stand."""
        columns = columns_of(self._theme, self.width())
        width = round(columns.axis_width)
        return QRect(round(columns.axis), 0, width, self._theme.px(28))

    def _paint_group(self, painter: QPainter, row: BoardRow, columns: Columns) -> None:
        translate = QCoreApplication.translate
        title = translate("Board", "Group {number}").format(number=row.group.number)
        self._line(painter, columns.group, 14, GROUP, title, "control_bold", "text")
        people = translate("Board", "{here}/{seats} here")
        text = people.format(here=row.here, seats=row.seats)
        self._line(painter, columns.group, 36, GROUP, text, "meta", "text2")

    def _paint_phase(self, painter: QPainter, row: BoardRow, columns: Columns) -> None:
        px, status = self._theme.px, row.forecast.status
        title = status.phase.title if status.phase else state_word(status.state)
        width = columns.axis_width
        if row.group.help_at_ms is not None:
            width -= self._paint_flag(painter, row, columns)
        font = self._theme.font("control_bold")
        shown = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, width - px(90))
        self._line(painter, columns.axis, 10, 999, shown, "control_bold", "text")
        if status.phase is not None:
            left = columns.axis + QFontMetricsF(font).horizontalAdvance(shown) + px(8)
            over = status.remaining_ms <= -1000
            words = QCoreApplication.translate("Board", "{time} left")
            if over:
                words = QCoreApplication.translate("Board", "{time} over time")
            text = words.format(time=time_left(status.remaining_ms))
            self._line(painter, left, 10, 999, text, "control", "lingon" if over else "text2")

    def _paint_flag(self, painter: QPainter, row: BoardRow, columns: Columns) -> float:
        theme, px = self._theme, self._theme.px
        minutes = max(0, self._now_ms - (row.group.help_at_ms or 0)) // 60_000
        words = QCoreApplication.translate("Board", "Needs help · {minutes} min")
        text = words.format(minutes=minutes)
        font = theme.font("meta_bold")
        width = QFontMetricsF(font).horizontalAdvance(text) + px(34)
        rect = QRectF(columns.axis + columns.axis_width - width, px(4), width, px(24))
        painter.setPen(QPen(theme.c("lingonline"), 1))
        painter.setBrush(theme.c("lingonsoft"))
        painter.drawRoundedRect(rect, px(5), px(5))
        box = QRectF(rect.left() + px(8), rect.top() + px(5), px(14), px(14))
        theme.paint_icon(painter, box, "flag", "lingon")
        painter.setPen(theme.c("lingon"))
        painter.setFont(font)
        painter.drawText(rect.adjusted(px(27), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        return width + px(8)

    def _paint_axis(self, painter: QPainter, board: Board, row: BoardRow, columns: Columns) -> None:
        theme, px = self._theme, self._theme.px
        scale = columns.axis_width / (board.ends_ms - board.begins_ms)
        top, height = px(32), px(26)
        font = theme.font("meta")
        for stretch in row.stretches:
            left = columns.axis + (stretch.start_ms - board.begins_ms) * scale
            width = max(2.0, (stretch.end_ms - stretch.start_ms) * scale - 2)
            rect = QRectF(left + 0.5, top + 0.5, width - 1, height - 1)
            current = stretch.stage is Stage.CURRENT
            fill: Token = "sunk" if stretch.stage is Stage.DONE else "surface"
            painter.setBrush(theme.c("prisoft" if current else fill))
            done = stretch.stage is Stage.DONE
            edge: Token = "sunk" if done else "line"
            painter.setPen(QPen(theme.c("pri" if current else edge), 1.6 if current else 1))
            painter.drawRoundedRect(rect, 4, 4)
            text = _short(stretch.title, QFontMetricsF(font), width - px(8))
            if text and not current:
                painter.setFont(font)
                painter.setPen(theme.c("text2"))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        now = columns.axis + (self._now_ms - board.begins_ms) * scale
        if columns.axis <= now <= columns.axis + columns.axis_width:
            painter.fillRect(QRectF(now - 1, top - px(4), 2, height + px(8)), theme.c("lingon"))

    def _paint_drift(self, painter: QPainter, row: BoardRow, columns: Columns) -> None:
        px = self._theme.px
        icon, colour = _DRIFT[row.forecast.drift]
        box = QRectF(columns.drift, px(24), px(17), px(17))
        self._theme.paint_icon(painter, box, icon, colour)
        text = late_word(row.forecast.offset_ms)
        left = columns.drift + px(23)
        self._line(painter, left, 22, DRIFT, text, "control_bold", colour)

    def _paint_pace(self, painter: QPainter, row: BoardRow, columns: Columns) -> None:
        px, most = self._theme.px, max(6, *row.pace)
        bottom, room = px(44), px(20)
        for at, count in enumerate(row.pace):
            height = max(2.0, room * count / most)
            left = columns.pace + at * (px(BAR) + px(BAR_GAP))
            last = at == len(row.pace) - 1
            rect = QRectF(left, bottom - height, px(BAR), height)
            painter.fillRect(rect, self._theme.c("pri" if last else "priline"))
        left = columns.pace + len(row.pace) * (px(BAR) + px(BAR_GAP)) + px(6)
        self._line(painter, left, 24, 40, str(row.pace[-1]), "control_bold", "text")

    def _paint_recorder(self, painter: QPainter, row: BoardRow, columns: Columns) -> None:
        translate = QCoreApplication.translate
        name = row.group.recorder or translate("Board", "no recorder")
        colour: Token = "text" if row.group.recorder else "text3"
        self._line(painter, columns.recorder, 14, RECORDER, name, "control", colour)
        text = translate("Board", "%n line(s) on this computer", "", row.lines)
        self._line(painter, columns.recorder, 36, RECORDER, text, "meta", "text2")

    def _line(
        self, painter: QPainter, left: float, top: int, width: int, text: str, role, colour: Token
    ) -> None:
        px = self._theme.px
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.c(colour))
        room = min(px(width), self.width() - left)
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRectF(left, px(top), room + 2, px(20)), Qt.AlignmentFlag.AlignVCenter, shown
        )

    def _spoken(self, row: BoardRow) -> list[str]:
        translate = QCoreApplication.translate
        status = row.forecast.status
        parts = [
            translate("Board", "Group {number}").format(number=row.group.number),
            status.phase.title if status.phase else state_word(status.state),
            late_word(row.forecast.offset_ms),
        ]
        if row.group.help_at_ms is not None:
            parts.append(translate("Board", "needs help"))
        return parts

    @Slot()
    def _on_clicked(self) -> None:
        if self._row is not None:
            self.opened.emit(self._row.group.id)


def _short(title: str, metrics: QFontMetricsF, width: float) -> str:
    """Return the title, its first word, or the beginning of it with a dot; "" if nothing fits."""
    first = title.split(" ", 1)[0].rstrip(":,")
    for text in (title, first, f"{first[:6]}.", f"{first[:4]}."):
        if metrics.horizontalAdvance(text) <= width:
            return text
    return ""
