"""A template as a card: how long, what it is, and the proportions of its parts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator_app.core.template_face import LEAST_CLOSING_MINUTES, TemplateFace, in_language
from facilitator_app.ui.formats import minutes
from facilitator_app.ui.theme import Theme, Token, TypeRole
from facilitator_app.ui.theme.tokens import RADIUS_CARD, RADIUS_CHIP
from facilitator_app.ui.widgets.button import ARROWS
from facilitator_app.ui.widgets.flow_layout import FlowLayout
from facilitator_app.ui.widgets.label import Label

RECOMMENDED = "120"
PADDING, BAR, GAP, HEIGHT, LOWEST = 15, 8, 2, 118, 92

_PART: dict[str, Token] = {
    "opening": "priline",
    "reflection": "plum",
    "pairs": "plum",
    "joint": "pri",
    "deepening": "pri",
    "insights_alone": "amberfill",
    "insights": "amberfill",
    "closing": "moss",
    "break": "sunk",
}
_OTHER: Token = "ctl"


def parts(template: TemplateFace) -> list[tuple[Token, int]]:
    """Return the template's parts in order as colour and minutes, like parts in a row as one."""
    steps = [(_PART.get(step, _OTHER), length) for step, length in template.parts]
    frame: list[tuple[Token, int]] = (
        [(_OTHER, template.frame_minutes)] if template.frame_minutes else []
    )
    merged: list[tuple[Token, int]] = []
    for colour, length in [*frame, *steps]:
        if merged and merged[-1][0] == colour:
            merged[-1] = (colour, merged[-1][1] + length)
        else:
            merged.append((colour, length))
    return merged


class TemplateCard(QAbstractButton):
    """One click makes an event from it.

    Attributes:
        chosen: The id of the template.
        removed: It is to go away; only one of one's own asks for that.
    """

    chosen = Signal(str)
    removed = Signal()

    def __init__(self, theme: Theme, template: TemplateFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._template = theme, template
        self._title = self._name = self._description = self._chip = ""
        self._remove_words = ""
        self._parts = parts(template)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._restyle)

    @property
    def template(self) -> TemplateFace:
        """What it makes."""
        return self._template

    @property
    def name(self) -> str:
        """What it is called in the language in use."""
        return self._name

    def retranslate(self, language: str) -> None:
        """Say everything in `language`."""
        template = self._template
        self._title = minutes(template.minutes) if template.parts else "–"
        self._name = in_language(template.names, language)
        count = self.tr("%n phase(s)", "", len(template.parts)) if template.parts else ""
        described = in_language(template.descriptions, language)
        self._description = " · ".join(part for part in (count, described) if part)
        self._chip = self.tr("Recommended") if template.id == RECOMMENDED else ""
        if template.is_own:
            self._chip = self.tr("My own")
        warning = self._warning()
        self._remove_words = self.tr("Remove from my templates") if template.is_own else ""
        removal = f"{self._remove_words} (Del)" if template.is_own else ""
        self.setToolTip("\n".join(part for part in (warning, removal) if part))
        words = (self._title, self._name, self._description, self._chip, warning)
        self.setAccessibleName(", ".join(word for word in words if word))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size as designed."""
        return QSize(self._theme.px(200), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return how low it may become in a low window."""
        return QSize(self._theme.px(160), self._theme.px(LOWEST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the card, as Space does; leave arrows to the grid."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to take away a template of one's own."""
        if not self._template.is_own:
            event.ignore()
            return
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415 - when wanted

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry = menu.addAction(self._theme.icon("trash-2"), self._remove_words)
        entry.triggered.connect(self._on_remove)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, words, mark and bar."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        touched = self.underMouse() or self.isDown()
        painter.setPen(QPen(theme.c("pri" if touched else "line"), 1))
        painter.setBrush(theme.c("surface"))
        radius = px(RADIUS_CARD)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._paint_words(painter)
        self._paint_mark(painter)
        bar = QRectF(
            px(PADDING),
            self.height() - px(PADDING + BAR) + px(2),
            self.width() - 2 * px(PADDING),
            px(BAR),
        )
        self._paint_bar(painter, bar)

    def _paint_words(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        free = self.height() - px(HEIGHT)
        top = px(11) + min(0, free) / 3
        width = self.width() - 2 * px(PADDING)
        rows: tuple[tuple[str, TypeRole, Token], ...] = (
            (self._title, "h2", "text"),
            (self._name, "h3", "text"),
            (self._description, "meta", "text2"),
        )
        for text, role, colour in rows:
            height = theme.line_height(role)
            painter.setFont(theme.font(role))
            painter.setPen(theme.c(colour))
            metrics = QFontMetricsF(theme.font(role))
            rect = QRectF(px(PADDING), top, width, height)
            if metrics.horizontalAdvance(text) > width and free >= height:
                _draw_two_lines(painter, rect, text)  # the card is high enough: the last row may
            else:
                line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
                painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, line)
            top += height + max(0, px(4) + min(0, free) / 6)

    def _paint_mark(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        right = self.width() - px(PADDING)
        if self._template.closes_too_soon:
            side = px(18)
            box = QRectF(right - side, px(13), side, side)
            theme.paint_icon(painter, box, "triangle-alert", "amber")
            right -= side + px(8)
        if self._chip:
            font = theme.font("meta_bold")
            width = QFontMetricsF(font).horizontalAdvance(self._chip) + 2 * px(8)
            box = QRectF(right - width, px(11), width, px(22))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("prisoft"))
            painter.drawRoundedRect(box, px(RADIUS_CHIP), px(RADIUS_CHIP))
            painter.setPen(theme.c("pri"))
            painter.setFont(font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._chip)

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        px = self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        whole = sum(length for _, length in self._parts)
        if not whole:
            painter.setBrush(self._theme.c("sunk"))
            painter.drawRoundedRect(bar, px(2), px(2))
            return
        left = bar.left()
        room = bar.width() - px(GAP) * (len(self._parts) - 1)
        for colour, length in self._parts:
            width = room * length / whole
            painter.setBrush(self._theme.c(colour))
            painter.drawRoundedRect(QRectF(left, bar.top(), width, bar.height()), px(2), px(2))
            left += width + px(GAP)

    def _warning(self) -> str:
        if not self._template.closes_too_soon:
            return ""
        return self.tr("Insights and closing take {minutes} min; {least} are advised").format(
            minutes=self._template.closing_minutes, least=LEAST_CLOSING_MINUTES
        )

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit()

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._template.id)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _draw_two_lines(painter: QPainter, first: QRectF, text: str) -> None:
    """Draw `text` in the line `first` and the one below it, cut if it is longer still."""
    metrics = QFontMetricsF(painter.font())
    words, line = text.split(), ""
    while words and metrics.horizontalAdvance(f"{line} {words[0]}".strip()) <= first.width():
        line = f"{line} {words.pop(0)}".strip()
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, first.width())
    painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, line)
    painter.drawText(first.translated(0, first.height()), Qt.AlignmentFlag.AlignVCenter, rest)


class Legend(QWidget):
    """What the colours of the bars mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(theme, self, gap=10)
        colours: Sequence[Token] = (_OTHER, "priline", "plum", "pri", "amberfill", "moss")
        self._entries = [_Entry(theme, colour) for colour in colours]
        for entry in self._entries:
            flow.addWidget(entry)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        words = (
            self.tr("start and transitions"),
            self.tr("round"),
            self.tr("pairs"),
            self.tr("joint dialogue"),
            self.tr("insights"),
            self.tr("closing"),
        )
        for entry, word in zip(self._entries, words, strict=True):
            entry.show_text(word)


class _Entry(Label):
    """A colour and its word."""

    def __init__(self, theme: Theme, colour: Token) -> None:
        super().__init__(theme, role="meta", colour="text2")
        self._theme = theme
        self._square: Token = colour

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self._theme.px(14), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.c(self._square))
        side = px(10)
        painter.drawRoundedRect(QRectF(0, (self.height() - px(8)) / 2, side, px(8)), px(2), px(2))
        painter.setPen(self._theme.c("text2"))
        painter.setFont(self._theme.font("meta"))
        rect = QRectF(px(14), 0, self.width(), self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.text())
