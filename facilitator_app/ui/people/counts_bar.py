"""How many are here, expected, late, cancelled, queueing; and how full the event is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.core.model import Attendance
from facilitator_app.core.people_list import Tally
from facilitator_app.ui.people.words import LOOKS, count_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, fill
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.wrap_row import WrapRow

_ALWAYS = (
    Attendance.PRESENT,
    Attendance.EXPECTED,
    Attendance.LATE,
    Attendance.CANCELLED,
    Attendance.WAITING,
)
_COUNTED = {Attendance.CANCELLED: (Attendance.CANCELLED, Attendance.NO_SHOW)}
BAR_HEIGHT, STRIPE = 10, 4


class CountsBar(Card):
    """Five numbers with their words, and the bar of places."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._numbers = {each: Label(theme, role="title") for each in _ALWAYS}
        self._words = {each: Label(theme, role="meta", colour="text2") for each in _ALWAYS}
        self._places = Label(theme, role="meta", colour="text2")
        self._used = Label(theme, role="meta", colour="text2", align=Qt.AlignmentFlag.AlignRight)
        self._bar = _PlacesBar(theme)
        row = WrapRow(theme, self, gap=14, margins=(18, 7, 18, 7))
        for each in _ALWAYS:
            row.addWidget(_Count(theme, each, self._numbers[each], self._words[each]))
        above = Row(theme, gap=8)
        above.addWidget(self._places)
        above.addWidget(self._used, 1)
        places = QWidget()
        column = Column(theme, places, gap=4)
        column.addLayout(above)
        column.addWidget(self._bar)
        row.addWidget(places, 1)

    def show_tally(self, tally: Tally) -> None:
        """Show the numbers."""
        for each in _ALWAYS:
            count = tally.of(*_COUNTED.get(each, (each,)))
            self._numbers[each].show_text(str(count))
            self._words[each].show_text(count_text(each))
        capacity = tally.capacity
        places = self.tr("Places {count}").format(count=capacity) if capacity else ""
        self._places.show_text(places or self.tr("No limit of places"))
        used = self.tr("{count} in use").format(count=tally.in_use)
        if capacity and tally.in_use > capacity:
            used += ", " + self.tr("%n over", "", tally.in_use - capacity)
        elif tally.free:
            used += ", " + self.tr("%n free", "", tally.free)
        self._used.show_text(used)
        self._bar.show_tally(tally)
        self.setAccessibleName(
            ", ".join(
                f"{self._numbers[each].text()} {self._words[each].text()}" for each in _ALWAYS
            )
        )


class _Count(QWidget):
    """One number with its icon and word, and a line after it."""

    def __init__(self, theme: Theme, each: Attendance, number: Label, word: Label) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look = LOOKS[each]
        words = Column(theme, gap=0)
        words.addWidget(number)
        words.addWidget(word)
        row = Row(theme, self, gap=10, margins=(0, 0, 15, 0))
        row.addWidget(Icon(theme, look.icon, colour=look.colour, px=18))
        row.addLayout(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = QRectF(self.width() - 1, 0, 1, self.height())
        fill(QPainter(self), line, self._theme.c("line"))


class _PlacesBar(QWidget):
    """Filled for those who are here, striped for those who are expected."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tally = Tally({})
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_tally(self, tally: Tally) -> None:
        self._tally = tally
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(BAR_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, tally = self._theme, self._tally
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = max(1, tally.capacity, tally.in_use)
        here = self.width() * tally.present / whole
        used = self.width() * tally.in_use / whole
        radius = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("sunk"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setPen(QPen(theme.c("text2"), 2))
        at, step = here + 2, theme.px(STRIPE)
        while at < used:
            painter.drawLine(round(at), 1, round(at), self.height() - 1)
            at += step
        if tally.present:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("moss"))
            painter.drawRoundedRect(
                QRectF(0, 0, max(here, self.height()), self.height()), radius, radius
            )

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
