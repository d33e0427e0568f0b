"""One proposed theme: a tick, a name, how many groups, and the words that speak for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator_app.core.theme_proposals import Proposal
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.theme.tokens import RADIUS_BIG
from facilitator_app.ui.widgets.text_block import TextBlock, text_block

PAD, BOX, GAP = 10, 18, 10
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ProposalRow(QAbstractButton):
    """A proposal that can be ticked; Space ticks, arrows go on.

    Attributes:
        entered: It has the focus now: show its lines.
        stepped: An arrow: go to the row above (-1) or below (1).
    """

    entered = Signal(object)
    stepped = Signal(int)

    def __init__(self, theme: Theme, proposal: Proposal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.proposal = theme, proposal
        self._why: TextBlock | None = None
        self._laid_out_for = -1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()
        theme.changed.connect(self._restyle)

    @property
    def why(self) -> str:
        """What speaks for it: the shared tags and the forms of shared words."""
        tags = " ".join(f"#{tag}" for tag in self.proposal.tags)
        words = ", ".join(self.proposal.words)
        parts = [self.tr("tag {tags}").format(tags=tags)] if tags else []
        if words:
            parts.append(self.tr("words: {words}").format(words=words))
        return " · ".join(parts)

    @property
    def about(self) -> str:
        """How many groups and lines it gathers."""
        groups = self.tr("%n group(s)", "", self.proposal.groups)
        lines = self.tr("%n line(s)", "", len(self.proposal.line_ids))
        return f"{groups} · {lines}"

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.setAccessibleName(f"{self.proposal.title}. {self.about}. {self.why}")
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return a readable width and its height."""
        width = self._theme.px(360)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Return True: the words are broken into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the row is."""
        px = self._theme.px
        return self._laid_out(width).height + self._theme.line_height("h3") + 2 * px(PAD) + px(2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell whose lines are wanted."""
        super().focusInEvent(event)
        self.entered.emit(self.proposal)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tick, name, numbers and reasons."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong, on = self.hasFocus(), self.isChecked()
        painter.setPen(QPen(theme.c("pri" if strong else "line"), 2 if strong else 1))
        painter.setBrush(theme.c("prisoft" if on else "surface"))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), px(RADIUS_BIG), px(RADIUS_BIG)
        )
        line = theme.line_height("h3")
        box = QRectF(px(PAD), px(PAD) + (line - px(BOX)) / 2, px(BOX), px(BOX))
        painter.setPen(QPen(theme.c("pri" if on else "ctl"), 1))
        painter.setBrush(theme.c("pri" if on else "surface"))
        painter.drawRoundedRect(box, px(4), px(4))
        if on:
            theme.paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", "onpri")
        left = box.right() + px(GAP)
        top = QRectF(left, px(PAD), self.width() - left - px(PAD), line)
        painter.setPen(theme.c("text2"))
        painter.setFont(theme.font("meta"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(top, right, self.about)
        painter.setPen(theme.c("text"))
        painter.setFont(theme.font("h3"))
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, self.proposal.title)
        painter.setPen(theme.c("text2"))
        self._laid_out(self.width()).paint(painter, left, top.bottom() + px(2))

    def _laid_out(self, width: int) -> TextBlock:
        if self._why is None or width != self._laid_out_for:
            theme, px = self._theme, self._theme.px
            room = width - px(2 * PAD + BOX + GAP)
            line = theme.line_height("meta")
            self._why = text_block(self.why, theme.font("meta"), line, room, lines=3)
            self._laid_out_for = width
        return self._why

    @Slot()
    def _restyle(self) -> None:
        self._why = None
        self.updateGeometry()
        self.update()
