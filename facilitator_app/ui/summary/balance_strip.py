"""Two bars for each group: its share of what was said, and of what the summary tells."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.core.balance import Balance, Dimension, Share
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import FIVE_QUESTIONS, Group, LineKind, Question
from facilitator_app.core.state import EventState
from facilitator_app.ui.formats import percent
from facilitator_app.ui.line_kinds import kind_name
from facilitator_app.ui.summary.words import group_mark, group_name, translate
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.boxes import Card, Column, Row, clear
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.wrap_row import WrapRow

MOST_SHOWN, MOST_NAMED = 9, 4
BAR, SHORT_NAME = 5, 12


@frozen
class BarFace:
    """One group, question or kind in the strip."""

    name: str
    full_name: str
    share: Share
    missing: bool


class ShareBar(QWidget):
    """Name, two shares in words, and two bars."""

    def __init__(self, theme: Theme, face: BarFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._face = theme, face
        self._stretch = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        lines, told = percent(face.share.of_lines), percent(face.share.of_summary)
        words = self.tr("{name}: {lines} of the lines, {told} of the summary")
        text = words.format(name=face.full_name, lines=lines, told=told)
        self.setAccessibleName(text)
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        """Return one line of words and two bars."""
        px = self._theme.px
        return QSize(px(110), self._theme.line_height("control") + px(4) + 2 * px(BAR) + px(2))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than the words."""
        return QSize(self._theme.px(84), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        theme, px, face = self._theme, self._theme.px, self._face
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(0, 0, self.width(), theme.line_height("control"))
        painter.setFont(theme.font("control_bold"))
        painter.setPen(theme.c("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, face.name)
        shares = f"{round(100 * face.share.of_lines)} → {percent(face.share.of_summary)}"
        painter.setFont(theme.font("control_bold" if face.missing else "control"))
        painter.setPen(theme.c("amber" if face.missing else "text2"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, right, shares)
        if face.missing:
            side = px(14)
            left = line.right() - painter.fontMetrics().horizontalAdvance(shares) - side - px(4)
            box = QRectF(left, line.center().y() - side / 2, side, side)
            theme.paint_icon(painter, box, "triangle-alert", "amber")
        self._bar(painter, line.bottom() + px(4), face.share.of_lines, "ctl")
        told: Token = "amberfill" if face.missing else "pri"
        self._bar(painter, line.bottom() + px(6) + px(BAR), face.share.of_summary, told)

    def _bar(self, painter: QPainter, top: float, share: float, colour: Token) -> None:
        theme, height = self._theme, self._theme.px(BAR)
        track = QRectF(0, top, self.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("sunk"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        wide = min(1.0, share * self._stretch) * self.width()
        painter.setBrush(theme.c(colour))
        if wide >= 1:
            painter.drawRoundedRect(QRectF(0, top, wide, height), height / 2, height / 2)

    def stretch(self, factor: float) -> None:
        """Draw shares this many times as long, the same for all bars of the strip."""
        self._stretch = factor
        self.update()


class BalanceStrip(Card):
    """Says whose voice is missing.

    Attributes:
        dimension_wanted: A `Dimension`.
    """

    dimension_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._title = Label(theme, role="h3")
        self._legend = Label(theme, role="meta", colour="text2")
        self._which = Segments(theme, look="small")
        self._bars = Row(theme, gap=10)
        self._verdict = Label(theme, role="meta_bold", colour="amber", wrap=True, measure=190)
        self._rest = Label(theme, role="meta", colour="amber", wrap=True, measure=190)
        head = Row(theme, gap=6)
        head.addWidget(Icon(theme, "arrow-left-right", px=18))
        head.addWidget(self._title)
        left = Column(theme, gap=2)
        left.addLayout(head)
        left.addWidget(self._legend)
        words = Column(theme, gap=2)
        words.addWidget(self._verdict)
        words.addWidget(self._rest)
        row = WrapRow(theme, self, gap=20, margins=(14, 8, 16, 8))
        row.addLayout(left)
        row.addWidget(self._which)
        row.addLayout(self._bars, 1)
        row.addLayout(words)
        self._which.chosen.connect(self.dimension_wanted)

    def show_balance(self, state: EventState, balance: Balance) -> None:
        """Show the shares, and say what they warn of."""
        missing = {share.key for share in balance.missing}
        told = _seen([each for each in balance.shares if each.lines or each.of_summary])
        clear(self._bars)
        largest = max((max(each.of_lines, each.of_summary) for each in told), default=1.0) or 1.0
        for share in told:
            face = BarFace(
                *_names(state, balance.dimension, share.key), share, share.key in missing
            )
            bar = ShareBar(self._theme, face)
            bar.stretch(1 / largest)
            self._bars.addWidget(bar)
        short = len(balance.missing) > 1
        names = [
            _names(state, balance.dimension, share.key)[0 if short else 1]
            for share in balance.missing
        ]
        self._say(balance, names)
        self._which.choose(balance.dimension)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Balance of the summary"))
        self._legend.show_text(self.tr("share of lines → of the summary"))
        self._which.setAccessibleName(self.tr("Balance of what"))
        self._which.show_options(
            [
                Option(Dimension.GROUP, "", "users-round", name=self.tr("By group")),
                Option(
                    Dimension.QUESTION,
                    "",
                    "message-circle-question-mark",
                    name=self.tr("By question"),
                ),
                Option(Dimension.KIND, "", "message-square", name=self.tr("By kind of line")),
            ],
            self._which.value or Dimension.GROUP,
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say(self, balance: Balance, names: Sequence[str]) -> None:
        empty = [str(FIVE_QUESTIONS.index(each) + 1) for each in balance.empty]
        verdict, rest = "", ""
        if not balance.traced:
            rest = self.tr("No sentence rests on a line yet.")
        elif names:
            told = ", ".join(names[:MOST_NAMED])
            if len(names) > MOST_NAMED:
                more = self.tr("{first} and %n other(s)", "", len(names) - MOST_NAMED)
                told = more.format(first=told)
            verdict = self.tr("Hardly heard: {names}.").format(names=told)
        if empty and balance.traced:
            rest = self.tr("No sentence yet under question {numbers}.").format(
                numbers=", ".join(empty)
            )
        if not verdict and not rest:
            rest = self.tr("Every voice is heard.")
        self._verdict.show_text(verdict)
        self._verdict.setVisible(bool(verdict))
        self._rest.show_text(rest)
        self._rest.setVisible(bool(rest))
        fine = not verdict and not empty and bool(balance.traced)
        self._rest.set_colour("moss" if fine else "amber" if balance.traced else "text2")


def _names(state: EventState, dimension: Dimension, key: str) -> tuple[str, str]:
    """Return what is missing in short and in full."""
    match dimension:
        case Dimension.GROUP:
            group = state.find(Group, key)
            return (group_mark(group.number) if group else "–"), group_name(group)
        case Dimension.QUESTION:
            question = state.find(Question, key)
            text = question.text if question else translate("Summary", "No question")
            return _short(text), text
        case Dimension.KIND:
            name = kind_name(LineKind(key))
            return name, name


def _seen(shares: Sequence[Share]) -> Sequence[Share]:
    """Return those that find room: missing voices first, then the most talkative."""
    if len(shares) <= MOST_SHOWN:
        return shares
    first = sorted(shares, key=lambda each: (not each.is_missing, -each.lines))[:MOST_SHOWN]
    return [each for each in shares if each in first]


def _short(text: str) -> str:
    return text if len(text) <= SHORT_NAME else f"{text[: SHORT_NAME - 1].rstrip()}…"
