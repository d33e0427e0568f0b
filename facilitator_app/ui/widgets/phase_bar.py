"""The ribbon of phases: widths are minutes; done is grey, the current one fills, locks hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.formats import minutes as minutes_text
from facilitator_app.ui.theme import Theme, Token

HEIGHT, GAP, RADIUS = 44, 3, 6
NARROW, NARROWEST = 60, 26  # below the first only icon and number fit
ICON, LOCK = 16, 13
SHARES = 200  # steps in which the current phase fills: it need not repaint with every tick


class SegmentState(StrEnum):
    """Where a phase is."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"
    LEFT_OUT = "left_out"


@frozen
class Segment:
    """A phase in the ribbon.

    Attributes:
        minutes: As they are now, additions counted.
        share: Of the current phase that has passed, 0.0 to 1.0.
        locked: True when it may not shrink.
        proposed: Another length that is being looked at; None for none.
    """

    id: str
    title: str
    minutes: int
    icon: str
    state: SegmentState = SegmentState.AHEAD
    share: float = 0.0
    locked: bool = False
    proposed: int | None = None


class PhaseRibbon(QWidget):
    """The map of the event.

    Attributes:
        chosen: Id of a phase that somebody wants to look at.
        move_wanted: Id of a phase that somebody wants to go to (double-click or Enter).
    """

    chosen = Signal(str)
    move_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces: list[_Piece] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def pieces(self) -> Sequence[QAbstractButton]:
        """The phases as buttons, in order."""
        return tuple(self._pieces)

    def show_segments(self, segments: Sequence[Segment], looked_at: str = "") -> None:
        """Show these phases.

        Args:
            looked_at: The phase that is being looked at without being the current one.
        """
        if [each.id for each in segments] != [piece.segment.id for piece in self._pieces]:
            self._make(segments)
        for at, (piece, segment) in enumerate(zip(self._pieces, segments, strict=True)):
            piece.show_segment(segment, looked_at=segment.id == looked_at)
            self._row.setStretch(at, max(1, segment.minutes))

    def sizeHint(self) -> QSize:
        """Return the size as designed."""
        return QSize(self._theme.px(600), self._theme.px(HEIGHT))

    def _make(self, segments: Sequence[Segment]) -> None:
        for piece in self._pieces:
            self._row.removeWidget(piece)
            piece.hide()
            piece.deleteLater()
        self._pieces = [_Piece(self._theme, segment) for segment in segments]
        for piece in self._pieces:
            piece.looked_at.connect(self.chosen)
            piece.entered.connect(self.move_wanted)
            piece.stepped.connect(self._step)
            self._row.addWidget(piece)
        self._let_tab_in()

    def _let_tab_in(self) -> None:
        """Make one piece the way in for Tab; arrows move on from there."""
        current = next(
            (each for each in self._pieces if each.segment.state is SegmentState.CURRENT), None
        )
        for piece in self._pieces:
            way_in = piece is (current or self._pieces[0])
            piece.setFocusPolicy(Qt.FocusPolicy.TabFocus if way_in else Qt.FocusPolicy.NoFocus)

    @Slot(int)
    def _step(self, by: int) -> None:
        at = next((at for at, each in enumerate(self._pieces) if each.hasFocus()), None)
        if at is None or not 0 <= at + by < len(self._pieces):
            return
        for piece in self._pieces:
            piece.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target = self._pieces[at + by]
        target.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(GAP))
        self.setFixedHeight(self._theme.px(HEIGHT))


class _Piece(QAbstractButton):
    """One phase of the ribbon."""

    looked_at = Signal(str)
    entered = Signal(str)
    stepped = Signal(int)

    def __init__(self, theme: Theme, segment: Segment) -> None:
        super().__init__()
        self._theme, self.segment, self._marked = theme, segment, False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(theme.px(NARROWEST))
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._restyle)

    def show_segment(self, segment: Segment, *, looked_at: bool) -> None:
        """Show a phase as it is now."""
        segment = replace(segment, share=round(segment.share * SHARES) / SHARES)
        if (segment, looked_at) != (self.segment, self._marked) or not self.accessibleName():
            self.segment, self._marked = segment, looked_at
            self._show_words()
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()
        super().changeEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.entered.emit(self.segment.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self.stepped.emit(-1)
            case Qt.Key.Key_Right:
                self.stepped.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit(self.segment.id)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        if self.width() < self._theme.px(NARROW) or not self._title_fits():
            self._paint_small(painter)
        else:
            self._paint_large(painter)

    def _show_words(self) -> None:
        segment = self.segment
        parts = [segment.title, minutes_text(segment.minutes), self._state_word()]
        if segment.locked:
            parts.append(self.tr("protected"))
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(f"{segment.title} · {minutes_text(segment.minutes)}")

    def _paint_ground(self, painter: QPainter) -> None:
        theme, segment = self._theme, self.segment
        current = segment.state is SegmentState.CURRENT
        strong = current or self._marked
        width = 2.0 if strong else 1.0
        rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = theme.px(RADIUS)
        shape = QPainterPath()
        shape.addRoundedRect(rect, radius, radius)
        painter.fillPath(shape, theme.c(self._fill()))
        if current and segment.share > 0:
            passed = QPainterPath()
            passed.addRect(QRectF(rect.left(), rect.top(), rect.width() * segment.share, 999))
            painter.fillPath(shape.intersected(passed), theme.c("prifill"))
        edge: Token = "pri" if strong else "sunk" if self._quiet() else "line"
        pen = QPen(theme.c(edge), width)
        if segment.state is SegmentState.LEFT_OUT:
            pen = QPen(theme.c("ctl"), width, Qt.PenStyle.DashLine)
        painter.strokePath(shape, pen)

    def _paint_large(self, painter: QPainter) -> None:
        theme, px, segment = self._theme, self._theme.px, self.segment
        current = segment.state is SegmentState.CURRENT
        colour: Token = "pri" if current else "text3" if self._quiet() else "text2"
        font = theme.font("meta_bold" if current else "meta")
        metrics = QFontMetricsF(font)
        before = "check" if segment.state is SegmentState.DONE and self._has_room(LOCK) else ""
        after = "lock" if segment.locked and not before and self._has_room(LOCK) else ""
        mark = px(LOCK) + px(4) if before or after else 0
        room = self.width() - px(12) - mark
        title = metrics.elidedText(segment.title, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(title) + mark
        left, line = (self.width() - width) / 2, theme.line_height("meta")
        top = (self.height() - 2 * line) / 2
        box_top = round(top + (line - px(LOCK)) / 2)
        if before:
            theme.paint_icon(
                painter, QRectF(round(left), box_top, px(LOCK), px(LOCK)), before, colour
            )
            left += mark
        painter.setPen(theme.c(colour))
        painter.setFont(self._struck(font))
        text_width = metrics.horizontalAdvance(title)
        painter.drawText(
            QRectF(left, top, text_width + 1, line), Qt.AlignmentFlag.AlignVCenter, title
        )
        if after:
            box = QRectF(round(left + text_width + px(4)), box_top, px(LOCK), px(LOCK))
            theme.paint_icon(painter, box, after, colour)
        painter.setFont(font)
        rect = QRectF(0, top + line, self.width(), line)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._length(short=False))

    def _paint_small(self, painter: QPainter) -> None:
        theme, px, segment = self._theme, self._theme.px, self.segment
        current = segment.state is SegmentState.CURRENT
        colour: Token = "pri" if current else "text3" if self._quiet() else "text2"
        line = theme.line_height("meta")
        top = (self.height() - px(ICON) - line) / 2
        box = QRectF(round((self.width() - px(ICON)) / 2), round(top), px(ICON), px(ICON))
        theme.paint_icon(painter, box, segment.icon, colour)
        painter.setFont(self._struck(theme.font("meta_bold" if current else "meta")))
        painter.setPen(theme.c(colour))
        wide = self.width() >= px(NARROW)
        rect = QRectF(0, top + px(ICON), self.width(), line)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._length(short=not wide))

    def _length(self, *, short: bool) -> str:
        segment = self.segment
        if segment.proposed is not None and segment.proposed != segment.minutes:
            return f"{segment.minutes} → {segment.proposed}"
        return str(segment.minutes) if short else minutes_text(segment.minutes)

    def _struck(self, font: QFont) -> QFont:
        if self.segment.state is not SegmentState.LEFT_OUT:
            return font
        struck = QFont(font)
        struck.setStrikeOut(True)
        return struck

    def _title_fits(self) -> bool:
        """Return True when enough of the title fits to be read."""
        metrics = QFontMetricsF(self._theme.font("meta_bold"))
        needed = min(metrics.horizontalAdvance(self.segment.title), self._theme.px(84))
        return needed <= self.width() - self._theme.px(12)

    def _has_room(self, px: int) -> bool:
        metrics = QFontMetricsF(self._theme.font("meta_bold"))
        needed = metrics.horizontalAdvance(self.segment.title) + self._theme.px(px + 16)
        return needed <= self.width()

    def _fill(self) -> Token:
        if self.segment.state is SegmentState.CURRENT:
            return "prisoft"
        if self._quiet():
            return "sunk"
        return "sunk" if self.underMouse() else "surface"

    def _quiet(self) -> bool:
        return self.segment.state in (SegmentState.DONE, SegmentState.LEFT_OUT)

    def _state_word(self) -> str:
        match self.segment.state:
            case SegmentState.DONE:
                return self.tr("done")
            case SegmentState.CURRENT:
                return self.tr("going on")
            case SegmentState.LEFT_OUT:
                return self.tr("left out")
            case SegmentState.AHEAD:
                return ""

    @Slot()
    def _on_clicked(self) -> None:
        self.looked_at.emit(self.segment.id)

    @Slot()
    def _restyle(self) -> None:
        self.setMinimumWidth(self._theme.px(NARROWEST))
        self.update()
