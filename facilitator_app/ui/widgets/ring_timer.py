"""The large ring: how much of a phase is left, in figures, a word, a shape and a colour."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import MINUTE_MS
from facilitator_app.core.timeline import Face, TrackStatus
from facilitator_app.ui.formats import time_left
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.ring import paint_ring

LARGEST, SMALLEST = 218, 90  # across, at 100 %
THICK_SHARE, TIME_SHARE = 0.075, 0.235  # of the ring across
TICKS, TICKS_FROM, WORD_FROM = 12, 160, 80
WIDEST = 0.92  # of the room inside the ring, for the figures

_ARC: dict[Face, Token] = {
    Face.RUNNING: "pri",
    Face.SOON: "amberfill",
    Face.OVER: "lingon",
    Face.PAUSED: "ctl",
    Face.SILENCE: "ctl",
    Face.WAITING: "ctl",
    Face.ENDED: "ctl",
}
_WORD: dict[Face, Token] = {Face.SOON: "amber", Face.OVER: "lingon"}
_ICON: dict[Face, str] = {
    Face.SOON: "hourglass",
    Face.OVER: "clock",
    Face.PAUSED: "pause",
    Face.SILENCE: "moon-star",
    Face.ENDED: "flag",
}


@frozen
class RingFacts:
    """What the ring shows.

    Attributes:
        share: Of the time, or of the thinking pause, that is left, 0.0 to 1.0.
    """

    face: Face
    figures: str
    word: str
    share: float


class RingTimer(QWidget):
    """Shows where a clock stands. It repaints only when its figures change.

    Attributes:
        figures_changed: The figures that are shown now.
    """

    figures_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._status: TrackStatus | None = None
        self._starts = ""
        self._wide = False
        self._facts = RingFacts(Face.WAITING, "–", "", 0.0)
        self._spoken = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    @property
    def facts(self) -> RingFacts:
        """What it shows."""
        return self._facts

    def show_status(self, status: TrackStatus, *, starts: str = "") -> None:
        """Show where a clock stands.

        Args:
            starts: The clock time at which it will begin, "17.00"; "" when it is not known.
        """
        self._status, self._starts = status, starts
        facts = self._facts_of(status)
        if (facts.face, facts.figures, facts.word) != (
            self._facts.face,
            self._facts.figures,
            self._facts.word,
        ):
            figures = self._facts.figures
            self._facts = facts
            self._speak(status)
            self.update()
            if facts.figures != figures:
                self.figures_changed.emit(facts.figures)

    def set_wide(self, *, wide: bool) -> None:
        """Be larger, in a window over 1600 logical pixels."""
        self._wide = wide
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the size as designed."""
        side = self._theme.px(LARGEST * (1.4 if self._wide else 1.0))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return how small it may become."""
        side = self._theme.px(SMALLEST)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._status is not None:
            self.show_status(self._status, starts=self._starts)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring, figures and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height(), self.sizeHint().width())
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        facts = self._facts
        thick = max(4.0, side * THICK_SHARE)
        paint_ring(painter, self._theme, rect, facts.share, _ARC[facts.face], thick=thick)
        if side >= self._theme.px(TICKS_FROM):
            self._paint_ticks(painter, rect, thick)
        self._paint_words(painter, rect, side)

    def _facts_of(self, status: TrackStatus) -> RingFacts:
        face = status.face
        if face is Face.WAITING:
            word = self.tr("starts at {time}").format(time=self._starts) if self._starts else ""
            return RingFacts(face, "–", word or self.tr("not running"), 0.0)
        if face is Face.ENDED:
            return RingFacts(face, "–", self.tr("over"), 0.0)
        silence = status.silence_ms if face is Face.SILENCE else None
        left_ms = status.remaining_ms if silence is None else silence
        share = 1.0 if face is Face.OVER else status.share_left
        return RingFacts(face, time_left(left_ms), self._word(face), share)

    def _word(self, face: Face) -> str:
        match face:
            case Face.SOON:
                return self.tr("soon over")
            case Face.OVER:
                return self.tr("over time")
            case Face.PAUSED:
                return self.tr("stopped")
            case Face.SILENCE:
                return self.tr("silence")
            case _:
                return self.tr("left")

    def _speak(self, status: TrackStatus) -> None:
        """Tell a screen reader once a minute, and when the state changes."""
        facts = self._facts
        if facts.face in (Face.WAITING, Face.ENDED):
            spoken = facts.word
        else:
            left_ms = abs(status.remaining_ms)
            minutes = self.tr("%n minute(s)", "", -(-left_ms // MINUTE_MS))
            spoken = f"{minutes} {facts.word}"
        if spoken != self._spoken:
            self._spoken = spoken
            self.setAccessibleName(spoken)

    def _paint_ticks(self, painter: QPainter, rect: QRectF, thick: float) -> None:
        painter.setPen(QPen(self._theme.c("ctl"), max(1.0, self._theme.scale)))
        centre, outer = rect.center(), rect.width() / 2 - thick - self._theme.px(5)
        inner = outer - self._theme.px(5)
        for tick in range(TICKS):
            angle = 2 * pi * tick / TICKS
            way = QPointF(sin(angle), -cos(angle))
            painter.drawLine(centre + way * inner, centre + way * outer)

    def _paint_words(self, painter: QPainter, rect: QRectF, side: float) -> None:
        theme, facts = self._theme, self._facts
        time_font = self._time_font(side)
        word_font = theme.font("meta" if side < theme.px(TICKS_FROM) else "small", wide=self._wide)
        if facts.face in (Face.SOON, Face.OVER):
            word_font = theme.font("meta_bold")
        if side < theme.px(WORD_FROM):  # the figures alone
            painter.setFont(time_font)
            painter.setPen(theme.c("text"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, facts.figures)
            return
        time_height = QFontMetricsF(time_font).capHeight()
        word_height = QFontMetricsF(word_font).height()
        gap = max(6.0, side * 0.06)
        top = rect.center().y() - (time_height + gap + word_height) / 2
        painter.setFont(time_font)
        painter.setPen(theme.c("text"))
        box = QRectF(rect.left(), top - time_height, rect.width(), 3 * time_height)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, facts.figures)
        self._paint_word(painter, rect, top + time_height + gap, word_font)

    def _paint_word(self, painter: QPainter, rect: QRectF, top: float, font: QFont) -> None:
        theme, facts = self._theme, self._facts
        metrics = QFontMetricsF(font)
        icon = _ICON.get(facts.face, "")
        side = round(metrics.height() * 0.9) if icon else 0
        gap = theme.px(5) if icon else 0
        width = metrics.horizontalAdvance(facts.word) + side + gap
        left = rect.center().x() - width / 2
        colour = _WORD.get(facts.face, "text2")
        if icon:
            box = QRectF(round(left), round(top + (metrics.height() - side) / 2), side, side)
            theme.paint_icon(painter, box, icon, colour)
        painter.setFont(font)
        painter.setPen(theme.c(colour))
        text = QRectF(left + side + gap, top, width, metrics.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, facts.word)

    def _time_font(self, side: float) -> QFont:
        font = QFont(self._theme.font("clock", wide=self._wide))
        font.setPixelSize(max(11, min(font.pixelSize(), round(side * TIME_SHARE))))
        room = side * (1 - 2 * THICK_SHARE) * WIDEST
        width = QFontMetricsF(font).horizontalAdvance(self._facts.figures)
        if width > room:
            font.setPixelSize(max(9, int(font.pixelSize() * room / width)))
        return font

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
