"""Who has talked with whom, as a table with the number of the pair round."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.ui.theme import Theme, Token

CELL, HEAD, NAME, GAP = 40, 22, 96, 3
LETTERS = 3


class PairMatrix(QWidget):
    """Painted; a screen reader gets the same as a sentence a pair."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: list[str] = []
        self._ids: list[str] = []
        self._rounds: dict[tuple[str, str], int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_pairs(
        self, people: Sequence[tuple[str, str]], rounds: Sequence[Sequence[Sequence[str]]]
    ) -> None:
        """Show who was with whom: ids with names, and the pairs of each round."""
        self._ids = [person for person, _ in people]
        self._names = [name for _, name in people]
        self._rounds = {
            (a, b): number
            for number, pairs in enumerate(rounds, start=1)
            for pair in pairs
            for a, b in permutations(pair, 2)
        }
        names = dict(people)
        self.setAccessibleName(self.tr("Who has talked with whom"))
        self.setAccessibleDescription(
            "; ".join(
                f"{names[a]} – {names[b]}: {number}"
                for (a, b), number in self._rounds.items()
                if a < b and a in names and b in names
            )
        )
        self.update()

    def round_of(self, first: str, second: str) -> int:
        """Return the last round in which two people were together; 0 for never."""
        return self._rounds.get((first, second), 0)

    def sizeHint(self) -> QSize:
        """Return the size as designed."""
        px, count = self._theme.px, len(self._ids)
        return QSize(px(NAME + count * (CELL + GAP)), px(HEAD + count * (28 + GAP)))

    def minimumSizeHint(self) -> QSize:
        """Return how small it may become."""
        return QSize(self._theme.px(180), self._theme.px(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names and cells."""
        count = len(self._ids)
        if not count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, theme = self._theme.px, self._theme
        name_width = min(px(NAME), self.width() / 3)
        width = min(px(CELL), (self.width() - name_width) / count - px(GAP))
        height = min(px(30), (self.height() - px(HEAD)) / count - px(GAP))
        painter.setFont(theme.font("meta"))
        metrics = QFontMetricsF(theme.font("meta"))
        for at, name in enumerate(self._names):
            x, y = name_width + at * (width + px(GAP)), px(HEAD) + at * (height + px(GAP))
            painter.setPen(theme.c("text2"))
            head = QRectF(x, 0, width, px(HEAD))
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, name[:LETTERS])
            painter.setPen(theme.c("text"))
            row = QRectF(0, y, name_width - px(8), height)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
            for column, other in enumerate(self._ids):
                cell = QRectF(name_width + column * (width + px(GAP)), y, width, height)
                self._paint_cell(painter, cell, self._ids[at], other)

    def _paint_cell(self, painter: QPainter, cell: QRectF, one: str, other: str) -> None:
        theme, number = self._theme, self.round_of(one, other)
        last = max(self._rounds.values(), default=0)
        fill: Token = (
            "pri" if number and number == last and last > 1 else "sunk" if number else "surface"
        )
        painter.setPen(theme.c("line"))
        painter.setBrush(theme.c(fill))
        painter.drawRoundedRect(cell, theme.px(4), theme.px(4))
        if one == other:
            painter.setBrush(QBrush(theme.c("ctl"), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(cell, theme.px(4), theme.px(4))
        elif number:
            painter.setFont(theme.font("meta_bold"))
            painter.setPen(theme.c("onpri" if fill == "pri" else "text"))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(number))
            painter.setFont(theme.font("meta"))
