"""Paints a picture of the room screen at any size: in the room, and small on the desk before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.icons import Icons
from facilitator_app.ui.paper.poster import logo_of
from facilitator_app.ui.stage.facts import StageFacts, StageGroup, StageRing, StageView
from facilitator_app.ui.stage.fitting import FittedText, fit_rows, fit_text
from facilitator_app.ui.stage.wall_cards import LINE_GAP, PADDING, TAG_HEIGHT, wall_cards
from facilitator_app.ui.theme.tokens import DARK, LIGHT, Palette, Token

WIDTH, HEIGHT = 1920.0, 1080.0
MARGIN = 110.0
SANS, SERIF = ["Inter"], ["Literata", "Georgia", "serif"]
TEXT_LARGEST, TEXT_SMALLEST = 84, 56
ROW_LARGEST, ROW_SMALLEST = 64, 30
LOGO_WIDTH, LOGO_HEIGHT = 300, 96
RING_SIDE = 396
RING_CENTRE = QPointF(WIDTH - MARGIN - RING_SIDE / 2, HEIGHT / 2)

_COLOURS: Mapping[bool, Palette] = {True: DARK, False: LIGHT}


def _same_beside_ring(one: StageFacts, other: StageFacts) -> bool:
    """Return True when two pictures differ in the ring only: then the words stay as they are."""
    return replace(one, ring=other.ring) == other


class StageCanvas(QWidget):
    """Shows facts; the same ones again cost nothing."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._facts = StageFacts()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def facts(self) -> StageFacts:
        """What it shows."""
        return self._facts

    def show_facts(self, facts: StageFacts) -> None:
        """Show these facts."""
        if facts != self._facts:
            before, self._facts = self._facts, facts
            said = [text for theme in facts.themes for text in (theme.tag, *theme.texts)]
            words = (facts.heading, *facts.texts, *said, facts.detail)
            self.setAccessibleName(" ".join(words).strip())
            if self._has_ring and before.ring is not None and _same_beside_ring(before, facts):
                self.update(self.ring_rect())
            else:
                self.update()

    def sizeHint(self) -> QSize:
        """Return a size of the shape of a screen."""
        return QSize(320, 180)

    def hasHeightForWidth(self) -> bool:
        """Keep the shape of a screen."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the shape of a screen."""
        return round(width * HEIGHT / WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, scaled to this size."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        facts = self._facts
        blank = facts.view is StageView.BLANK
        ground = QColor("#000000") if blank else self._colour("bg")
        painter.fillRect(self.rect(), ground)
        if blank:
            return
        painter.setTransform(self._scaled(), combine=True)
        if self._has_ring and facts.ring and self.ring_rect().contains(event.rect()):
            self._paint_ring(painter, RING_CENTRE, RING_SIDE, facts.ring)
        else:
            self._paint(painter)

    def _scaled(self) -> QTransform:
        """Return what makes the picture as large as this widget, in its middle."""
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        left, top = (self.width() - WIDTH * scale) / 2, (self.height() - HEIGHT * scale) / 2
        return QTransform(scale, 0, 0, scale, left, top)

    @property
    def _has_ring(self) -> bool:
        """True while it shows the question and the ring beside it."""
        facts = self._facts
        other = (StageView.GROUPS, StageView.THEMES, StageView.SILENCE, StageView.CLOCK)
        blank = facts.view is StageView.BLANK
        return facts.ring is not None and not (blank or facts.view in other or facts.rows)

    def ring_rect(self) -> QRect:
        """Return where the ring stands in this widget."""
        side = RING_SIDE
        rect = QRectF(RING_CENTRE.x() - side / 2, RING_CENTRE.y() - side / 2, side, side)
        return self._scaled().mapRect(rect).toAlignedRect()

    def _paint(self, painter: QPainter) -> None:
        match self._facts.view:
            case StageView.GROUPS:
                self._paint_groups(painter)
            case StageView.THEMES:
                self._paint_themes(painter)
            case StageView.SILENCE | StageView.CLOCK:
                self._paint_centred(painter)
            case _ if self._facts.rows:
                self._paint_rows(painter)
            case _:
                self._paint_text(painter)
        if self._facts.view is not StageView.GROUPS:
            self._paint_edges(painter)

    def _paint_text(self, painter: QPainter) -> None:
        """Paint the question: as large as it fits, beside the ring."""
        facts = self._facts
        ring = facts.ring
        width = WIDTH - 2 * MARGIN - (500 if ring else 0)
        fitted = fit_text(
            facts.texts, self._serif, width, 640, (TEXT_LARGEST, TEXT_SMALLEST), lines=3
        )
        height = fitted.height + (80 if facts.heading else 0)
        top = (HEIGHT - height) / 2
        if facts.heading:
            self._paint_heading(painter, top)
            top += 80
        self._paint_fitted(painter, fitted, MARGIN, top)
        if ring is not None:
            self._paint_ring(painter, RING_CENTRE, RING_SIDE, ring)

    def _paint_rows(self, painter: QPainter) -> None:
        """Paint the ground rules, or the candidates: a number and a line each."""
        facts = self._facts
        self._paint_heading(painter, 84)
        top, bottom = 172.0, HEIGHT - 130
        fitted = fit_rows(
            facts.rows,
            self._serif,
            WIDTH - 2 * MARGIN - 120,
            bottom - top,
            (ROW_LARGEST, ROW_SMALLEST),
        )
        room = min(172.0, (bottom - top) / max(1, len(fitted)))
        for number, text in enumerate(fitted, start=1):
            row = max(room, text.height + 24)
            painter.fillRect(QRectF(MARGIN, top, WIDTH - 2 * MARGIN, 2), self._colour("line"))
            font = self._sans(62, QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self._colour("pri"))
            rect = QRectF(MARGIN, top, 90, row)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, str(number))
            self._paint_fitted(painter, text, MARGIN + 106, top + (row - text.height) / 2)
            top += row

    def _paint_centred(self, painter: QPainter) -> None:
        """Paint a ring and a word below it, in the middle."""
        facts = self._facts
        ring = facts.ring
        large = 340.0
        top = 250.0 if ring else 420.0
        if ring is not None:
            centre = QPointF(WIDTH / 2, top + large / 2)
            self._paint_ring(painter, centre, large, ring)
            if facts.icon:
                box = QRectF(centre.x() - 48, centre.y() - 48, 96, 96)
                self._paint_icon(painter, box, facts.icon, "text2")
            top += large + 60
        fitted = fit_text(facts.texts, self._serif, WIDTH - 2 * MARGIN, 220, (84, 48), lines=2)
        self._paint_fitted(painter, fitted, MARGIN, top, centred=True)
        if facts.detail:
            detail = fit_text(
                (facts.detail,), self._plain, WIDTH - 2 * MARGIN, 160, (40, 26), lines=2
            )
            detail_top = top + fitted.height + 10
            self._paint_fitted(painter, detail, MARGIN, detail_top, centred=True, colour="text2")

    def _paint_groups(self, painter: QPainter) -> None:
        """Paint who goes to which table."""
        facts = self._facts
        title = fit_text(facts.texts, self._serif, 1000, 90, (64, 40), lines=1)
        self._paint_fitted(painter, title, 82, 70)
        painter.setFont(self._sans(34, QFont.Weight.Normal))
        painter.setPen(self._colour("text2"))
        left = 82 + title.width + 32
        painter.drawText(
            QRectF(left, 70, WIDTH - left - 80, title.height),
            Qt.AlignmentFlag.AlignVCenter,
            facts.detail,
        )
        count = len(facts.groups)
        columns = 1 if count <= 1 else 2 if count <= 4 else 3 if count <= 9 else 4
        rows = max(1, -(-count // columns))
        width = (WIDTH - 160 - 24 * (columns - 1)) / columns
        height = (HEIGHT - 170 - 64 - 24 * (rows - 1)) / rows
        for at, group in enumerate(facts.groups):
            x = 80 + (at % columns) * (width + 24)
            y = 170 + (at // columns) * (height + 24)
            self._paint_group(painter, QRectF(x, y, width, height), group)

    def _paint_group(self, painter: QPainter, rect: QRectF, group: StageGroup) -> None:
        painter.setPen(QPen(self._colour("line"), 2))
        painter.setBrush(self._colour("surface"))
        painter.drawRoundedRect(rect, 18, 18)
        inner = rect.adjusted(32, 24, -20, -20)
        painter.setPen(self._colour("text3"))
        painter.setFont(self._sans(26, QFont.Weight.Normal))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop, group.label)
        number = QRectF(inner.left(), inner.top() + 30, 120, 120)
        painter.setPen(self._colour("pri"))
        painter.setFont(self._sans(104, QFont.Weight.DemiBold))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(group.number))
        names = inner.adjusted(154, -2, 0, 0)
        size = min(34.0, names.height() / max(1, len(group.names)) / 1.32)
        painter.setPen(self._colour("text"))
        font = self._sans(round(size), QFont.Weight.Medium)
        painter.setFont(font)
        metrics, top = QFontMetricsF(font), names.top()
        for name in group.names:
            line = QRectF(names.left(), top, names.width(), size * 1.32)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
            top += size * 1.32

    def _paint_themes(self, painter: QPainter) -> None:
        """Paint the themes wall: a card for each tag."""
        self._paint_heading(painter, 70)
        place = QRectF(80, 150, WIDTH - 160, HEIGHT - 150 - 130)
        for card in wall_cards(self._facts.themes, place, self._serif):
            painter.setPen(QPen(self._colour("line"), 2))
            painter.setBrush(self._colour("surface"))
            painter.drawRoundedRect(card.place, 18, 18)
            inner = card.place.adjusted(PADDING, PADDING, -PADDING, -PADDING)
            painter.setPen(self._colour("pri"))
            painter.setFont(self._sans(32, QFont.Weight.DemiBold))
            top = inner.top()
            if card.tag:
                painter.drawText(inner, Qt.AlignmentFlag.AlignTop, f"#{card.tag}")
                top += TAG_HEIGHT
            for line in card.lines:
                self._paint_fitted(painter, line, inner.left(), top)
                top += line.height + LINE_GAP

    def _paint_heading(self, painter: QPainter, top: float) -> None:
        facts = self._facts
        left = MARGIN
        if facts.icon:
            self._paint_icon(painter, QRectF(left, top + 6, 34, 34), facts.icon, "pri")
            left += 52
        painter.setFont(self._sans(36, QFont.Weight.DemiBold))
        painter.setPen(self._colour("pri"))
        logo = self._paint_logo(painter, top) if facts.logo else 0.0
        rect = QRectF(left, top, WIDTH - left - MARGIN - logo, 48)
        metrics = QFontMetricsF(painter.font())
        heading = metrics.elidedText(facts.heading, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, heading)

    def _paint_logo(self, painter: QPainter, top: float) -> float:
        """Paint the organisation's mark on white, and return how wide it is."""
        image = logo_of(self._facts.logo)
        if image is None:
            return 0.0
        scale = min(LOGO_WIDTH / image.width(), LOGO_HEIGHT / image.height())
        width, height = image.width() * scale, image.height() * scale
        place = QRectF(WIDTH - MARGIN - width, top + 24 - height / 2, width, height)
        painter.fillRect(place.adjusted(-10, -8, 10, 8), QColor("#FFFFFF"))
        painter.drawImage(place, image)
        return width + 40

    def _paint_edges(self, painter: QPainter) -> None:
        facts = self._facts
        rect = QRectF(MARGIN, HEIGHT - 112, WIDTH - 2 * MARGIN, 60)
        painter.setPen(self._colour("text3"))
        painter.setFont(self._sans(30, QFont.Weight.Normal))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, facts.footer)
        painter.setPen(self._colour("text2"))
        painter.setFont(self._sans(38, QFont.Weight.Medium))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, right, facts.clock)

    def _paint_ring(self, painter: QPainter, centre: QPointF, side: float, ring: StageRing) -> None:
        thick = side * 0.035
        rect = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        inner = rect.adjusted(thick, thick, -thick, -thick)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour("sunk"), thick))
        painter.drawEllipse(inner)
        if ring.share > 0:
            pen = QPen(self._colour("pri" if ring.figure else "ctl"), thick)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(inner, 90 * 16, -round(min(1.0, ring.share) * 360 * 16))
        middle = Qt.AlignmentFlag.AlignCenter
        if ring.figure:
            painter.setPen(self._colour("text"))
            painter.setFont(self._sans(round(side * 0.25), QFont.Weight.Medium))
            painter.drawText(rect.adjusted(0, -side * 0.1, 0, -side * 0.1), middle, ring.figure)
        if ring.word:
            shift = side * 0.12 if ring.figure else 0.0
            words = fit_text((ring.word,), self._plain, side * 0.78, side * 0.5, (28, 18), lines=2)
            top = centre.y() + shift - (0 if ring.figure else words.height / 2)
            left = centre.x() - side * 0.39
            self._paint_fitted(painter, words, left, top, centred=True, colour="text2")

    def _paint_fitted(
        self,
        painter: QPainter,
        text: FittedText,
        left: float,
        top: float,
        *,
        centred: bool = False,
        colour: Token = "text",
    ) -> None:
        painter.setFont(text.font)
        painter.setPen(self._colour(colour))
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        for line in text.lines:
            rect = QRectF(left, top, text.room, text.line_height)
            painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, line)
            top += text.line_height

    def _paint_icon(self, painter: QPainter, rect: QRectF, name: str, token: Token) -> None:
        density = max(1.0, painter.transform().m11() * self.devicePixelRatioF())
        pixmap = self._icons.pixmap(name, round(rect.width()), self._colour(token), density)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def _colour(self, token: Token) -> QColor:
        return QColor(_COLOURS[self._facts.dark][token])

    @staticmethod
    def _sans(px: int, weight: QFont.Weight) -> QFont:
        font = QFont(SANS)
        font.setPixelSize(max(1, px))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    @staticmethod
    def _serif(px: int) -> QFont:
        font = QFont(SERIF)
        font.setPixelSize(px)
        font.setWeight(QFont.Weight.Medium)
        return font

    @staticmethod
    def _plain(px: int) -> QFont:
        font = QFont(SANS)
        font.setPixelSize(px)
        return font
