"""The head of a pane: whose it is, how much there is, whether it is safe, how long is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.notes.line_delegate import paint_safety
from facilitator_app.ui.notes.row_words import safety_words
from facilitator_app.ui.notes.rows import Safety
from facilitator_app.ui.theme import Theme, Token, TypeRole
from facilitator_app.ui.widgets.boxes import Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.key_hint import KeyHint
from facilitator_app.ui.widgets.label import Label, Span
from facilitator_app.ui.widgets.ring import paint_ring

HEIGHT, PLACE_HEIGHT = 37, 22
_ROOMY = 340  # pixels at 100 % that a pane must be high to say its phase and question below


@frozen
class TimeLeft:
    """What the clock of a group says.

    Attributes:
        share: Of the phase that is left, 0.0 to 1.0.
        spoken: For a screen reader, with the name of the phase.
    """

    text: str
    share: float
    colour: Token
    spoken: str


class TimeChip(QWidget):
    """Time left in the phase: a small ring and a duration."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._time, self._active = theme, TimeLeft("", 0, "pri", ""), False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    def show_time(self, time: TimeLeft) -> None:
        """Show another time; nothing is repainted while it reads the same."""
        if time == self._time:
            return
        wider = len(time.text) != len(self._time.text)
        self._time = time
        self.setVisible(bool(time.text))
        self.setAccessibleName(time.spoken)
        self.setToolTip(time.spoken)
        if wider:
            self.updateGeometry()
        self.update()

    def show_active(self, *, active: bool) -> None:
        """Look as part of the pane that is typed into."""
        self._active = active
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of ring and time."""
        px = self._theme.px
        metrics = QFontMetricsF(self._theme.font("control_bold"))
        return QSize(round(metrics.horizontalAdvance(self._time.text)) + px(38), px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring and time."""
        px, time = self._theme.px, self._time
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.c("prisoft" if self._active else "sunk"))
        painter.drawRoundedRect(QRectF(self.rect()), px(11), px(11))
        side = px(13)
        ring = QRectF(px(9), (self.height() - side) / 2, side, side)
        track: Token = "priline" if self._active else "line"
        paint_ring(painter, self._theme, ring, time.share, time.colour, thick=px(3), track=track)
        painter.setFont(self._theme.font("control_bold" if self._active else "control"))
        painter.setPen(self._theme.c(time.colour if self._active else "text2"))
        words = QRectF(self.rect()).adjusted(px(27), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, time.text)


class SafetyLabel(QWidget):
    """Where the lines of a pane are, in a sign and words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._safety, self._short = theme, Safety.TWO_PLACES, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_safety(self, safety: Safety) -> None:
        """Show another state."""
        if safety is not self._safety:
            self._safety = safety
            self._renew()

    def show_short(self, *, short: bool) -> None:
        """Show the sign alone where there is little room; the words are its tool tip."""
        if short != self._short:
            self._short = short
            self._renew()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._renew()

    def sizeHint(self) -> QSize:
        """Return the size of sign and words."""
        px = self._theme.px
        if self._short:
            return QSize(px(18), px(20))
        metrics = QFontMetricsF(self._theme.font(self._role()))
        return QSize(round(metrics.horizontalAdvance(self._words()) + 0.5) + px(25), px(20))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and words."""
        px = self._theme.px
        painter = QPainter(self)
        paint_safety(painter, self._theme, QRectF(0, 0, px(18), self.height()), self._safety)
        if self._short:
            return
        calm = self._safety in (Safety.TWO_PLACES, Safety.TYPING)
        colour: Token = "text2" if calm else "amber"
        if self._safety is Safety.NOT_ON_DISK:
            colour = "lingon"
        painter.setPen(self._theme.c(colour))
        painter.setFont(self._theme.font(self._role()))
        words = QRectF(px(24), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words())

    def _role(self) -> TypeRole:
        return "meta" if self._safety in (Safety.TWO_PLACES, Safety.TYPING) else "meta_bold"

    def _words(self) -> str:
        return safety_words(self._safety)

    def _renew(self) -> None:
        self.setAccessibleName(self._words())
        self.setToolTip(self._words() if self._short else "")
        self.updateGeometry()
        self.update()


class PaneHeader(QWidget):
    """The head of a pane.

    Attributes:
        window_wanted: Put this pane in a window of its own, or back.
        menu_wanted: Show what else can be done here.
    """

    window_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._in_window = False
        self.key = KeyHint(theme, "", always=True)
        self.group = Label(theme, role="h3", elide=True)
        self.recorder = Label(theme, role="meta", colour="text2", elide=True)
        self.safety, self.time = SafetyLabel(theme), TimeChip(theme)
        self.window_button = Button(
            theme, icon="presentation", kind="quiet", size="small", name=" "
        )
        self.menu_button = Button(theme, icon="ellipsis", kind="quiet", size="small", name=" ")
        self.window_button.clicked.connect(self.window_wanted)
        self.menu_button.clicked.connect(self.menu_wanted)
        self.place = Label(theme, role="meta", colour="text2", elide=True)
        self._phase, self._question, self._whose, self._high = "", "", "", False
        column = Column(theme, self, gap=0)
        row = Row(theme, gap=8, margins=(13, 0, 8, 0))
        row.addWidget(self.key)
        row.addWidget(self.group)
        row.addWidget(self.recorder, 1)
        for widget in (self.safety, self.time, self.window_button, self.menu_button):
            row.addWidget(widget)
        self._below = QWidget()
        Row(theme, self._below, gap=0, margins=(13, 0, 13, 5)).addWidget(self.place, 1)
        self._below.hide()
        column.addLayout(row, 1)
        column.addWidget(self._below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def is_high(self) -> bool:
        """True while there is room for more than the rows and the entry."""
        return self._high

    def show_in_window(self, *, in_window: bool) -> None:
        """Offer the way back while the pane is in a window of its own."""
        self._in_window = in_window
        self.retranslate()

    def show_active(self, *, active: bool) -> None:
        """Look as part of the pane that is typed into."""
        self.key.show_active(active=active)
        self.time.show_active(active=active)

    def show_whose(self, recorder: str, lines: str) -> None:
        """Show who records and how many lines there are."""
        self._whose = " · ".join(part for part in (recorder, lines) if part)
        self._say_place()

    def show_place(self, phase: str, question: str) -> None:
        """Show where the group is; "" while no phase runs."""
        if (phase, question) != (self._phase, self._question):
            self._phase, self._question = phase, question
            self._say_place()

    def show_room(self, size: QSize) -> None:
        """Leave out what does not fit."""
        logical = size.width() / self._theme.scale
        high = size.height() >= self._theme.px(_ROOMY)
        if high != self._high:
            self._high = high
            self._say_place()
        self.safety.show_short(short=logical < 520)
        self.recorder.setVisible(logical >= 330)
        self.window_button.setVisible(logical >= 400)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        back, out = self.tr("Back to the others"), self.tr("In a window of its own")
        self.window_button.show_text("", name=back if self._in_window else out)
        self.menu_button.show_text("", name=self.tr("More for this group"))
        self.safety.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say_place(self) -> None:
        """Say phase and question below, or the phase beside the recorder in a low pane."""
        below = self._high and bool(self._phase)
        beside = "" if below else self._phase
        self.recorder.show_text(" · ".join(part for part in (self._whose, beside) if part))
        question = f"  {self._question}" if self._question else ""
        self.place.show_spans([Span(self._phase, "meta_bold"), Span(question)])
        if below is self._below.isHidden():
            self._below.setVisible(below)
            self._restyle()

    @Slot()
    def _restyle(self) -> None:
        place = 0 if self._below.isHidden() else PLACE_HEIGHT
        self.setFixedHeight(self._theme.px(HEIGHT + place))
