"""The anonymising pass: what was found, what cannot be found, what is to be gone for good."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.identifiers import NotChecked, Review, Wording
from facilitator_app.core.model import Line
from facilitator_app.ui.notes.identifier_words import category_words
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label, Span

MOST_ROWS = 200


class ReviewPanel(Card):
    """Everything that waits for a decision before notes leave the event.

    Attributes:
        replaced: Put the category in place of a line's first finding.
        cleared: A line's first finding tells of nobody.
        forgotten: Delete for good the lines that were asked to be removed.
        closed: The pass is left; what waits goes on waiting.
    """

    replaced = Signal(str)
    cleared = Signal(str)
    forgotten = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._title, self._sum = Label(theme, role="h2"), Label(theme, colour="text2", elide=True)
        self._close = Button(theme, icon="x", kind="quiet", name=" ")
        self._place = QWidget()
        self._rows = Column(theme, self._place, gap=8)
        self._limits_head = Label(theme, role="h3")
        self._limits = Label(theme, colour="text2", wrap=True)
        self._removal = Label(theme, wrap=True)
        self._forget, self._sure = Button(theme, icon="trash-2"), Button(theme, kind="danger")
        self._shown: object = None
        self._first = ""  # the line that F8 and F9 are about
        self._to_forget = 0
        self._lay_out()
        self._close.clicked.connect(self.closed)
        self._forget.clicked.connect(self._ask)
        self._sure.clicked.connect(self._on_sure)
        self.retranslate()

    def show_review(self, review: Review, wording: Wording, removed: Sequence[Line]) -> None:
        """Show what was found, and how many lines were asked to be removed."""
        self._show_removal(len(removed))
        found = sum(len(each.findings) for each in review.found)
        words = self.tr("{lines} lines checked: {found} found, {replaced} replaced, {left} left")
        self._sum.show_text(
            words.format(
                lines=review.checked, found=found, replaced=review.replaced, left=review.cleared
            )
        )
        if review.found == self._shown:
            return
        self._shown = review.found
        clear(self._rows)
        self._first = review.found[0].line.id if review.found else ""
        for each in review.found[:MOST_ROWS]:
            finding = each.findings[0]
            keys = each.line.id == self._first
            row = _FindingRow(self._theme, each.line, finding.start, finding.end, keys=keys)
            row.say(category_words(finding.category), wording.replacement(finding))
            row.replaced.connect(self.replaced)
            row.cleared.connect(self.cleared)
            self._rows.addWidget(row)
        self._rows.addStretch(1)

    def answer(self, *, accepted: bool) -> bool:
        """Replace, or leave, what was found first; False when nothing is there."""
        line_id = self._first
        if line_id:
            (self.replaced if accepted else self.cleared).emit(line_id)
        return bool(line_id)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Identifiers"))
        self._limits_head.show_text(self.tr("This was not checked"))
        self._limits.show_text(" ".join(limit_words(limit) for limit in NotChecked))
        self._close.show_text("", name=self.tr("Close"))
        self._sure.show_text(self.tr("Yes, delete for good"))
        self._shown = None
        self._show_removal(self._to_forget)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        top = Row(self._theme, gap=12)
        top.addWidget(self._title)
        top.addWidget(self._sum, 1)
        top.addWidget(self._close)
        removal = Row(self._theme, gap=12)
        removal.addWidget(self._removal, 1)
        removal.addWidget(self._forget)
        removal.addWidget(self._sure)
        column = Column(self._theme, self, gap=12, margins=(16, 14, 16, 14))
        column.addLayout(top)
        column.addWidget(Scroll(self._place), 1)
        column.addWidget(self._limits_head)
        column.addWidget(self._limits)
        column.addLayout(removal)

    def _show_removal(self, count: int) -> None:
        self._to_forget = count
        self._forget.show_text(self.tr("Delete %n line(s) for good…", "", count))
        self._removal.show_text(self.tr("%n line(s) asked to be removed.", "", count))
        for widget in (self._removal, self._forget):
            widget.setVisible(count > 0)
        self._sure.hide()

    @Slot()
    def _ask(self) -> None:
        """Ask once: this is the one thing that cannot be undone."""
        self._forget.hide()
        self._sure.show()
        self._removal.show_text(
            self.tr("They go from the file, its history and its copies. This cannot be undone.")
        )
        self._sure.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_sure(self) -> None:
        self._sure.hide()
        self.forgotten.emit()


class _FindingRow(Card):
    """A line, what was found in it, and what may stand there instead."""

    replaced = Signal(str)
    cleared = Signal(str)

    def __init__(self, theme: Theme, line: Line, start: int, end: int, *, keys: bool) -> None:
        super().__init__(theme)
        self._line_id = line.id
        text = Label(theme, wrap=True)
        text.show_spans(
            [
                Span(line.text[:start]),
                Span(line.text[start:end], "strong", "amber"),
                Span(line.text[end:]),
            ]
        )
        self._why = Label(theme, role="meta", colour="text2")
        accept, decline = ("F8", "F9") if keys else ("", "")
        self._replace = Button(theme, kind="primary", size="small", key=accept)
        leave = Button(theme, self.tr("Leave"), size="small", key=decline)
        words = Column(theme, gap=2)
        words.addWidget(text)
        words.addWidget(self._why)
        row = Row(theme, self, gap=8, margins=(12, 8, 8, 8))
        row.addLayout(words, 1)
        row.addWidget(self._replace)
        row.addWidget(leave)
        self._replace.clicked.connect(self._on_replace)
        leave.clicked.connect(self._on_leave)

    def say(self, why: str, replacement: str) -> None:
        """Say what was found, and what may stand there."""
        self._why.show_text(why)
        self._replace.show_text(replacement)

    @Slot()
    def _on_replace(self) -> None:
        self.replaced.emit(self._line_id)

    @Slot()
    def _on_leave(self) -> None:
        self.cleared.emit(self._line_id)


def limit_words(limit: NotChecked) -> str:
    """Return what the pass cannot find."""
    translate = QCoreApplication.translate
    match limit:
        case NotChecked.NICKNAMES:
            return translate("Identifiers", "Nicknames.")
        case NotChecked.MISSPELT_NAMES:
            return translate("Identifiers", "Misspelt names.")
        case NotChecked.PEOPLE_OUTSIDE_THE_LISTS:
            return translate("Identifiers", "People who are on no list of the event.")
        case NotChecked.RARE_EVENTS:
            return translate("Identifiers", "Rare events that point to somebody.")
        case NotChecked.CONTEXT:
            return translate("Identifiers", "What only those who were there can know.")
