"""An edited document beside what stands here: each difference is taken or left, none by itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.commands.returning import take_returned
from facilitator_app.core.document import Anchored
from facilitator_app.core.model import Line as LineRecord
from facilitator_app.core.model import Sentence
from facilitator_app.core.model import Theme as ThemeRecord
from facilitator_app.core.returned import Place, ReturnedRow
from facilitator_app.core.state import EventState
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.export_words import document_name
from facilitator_app.ui.summary.returned_list import ReturnedFace, ReturnedList
from facilitator_app.ui.summary.words import language_name, line_mark, section_title, translate
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.wrap_row import WrapRow


class ReturnedView(QWidget):
    """What somebody changed in a document, until each change is taken or left.

    Attributes:
        done: Nobody wants to look at it any more.
    """

    done = Signal()

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._rows: tuple[ReturnedRow, ...] = ()
        self._about, self._language, self._is_known = "", "", True
        self._title = Label(theme, role="strong", elide=True)
        self._count = Label(theme, role="meta", colour="text2", elide=True)
        self._there = Label(theme, role="meta", colour="text2")
        self._here = Label(theme, role="meta", colour="text2")
        self._take = Button(theme, icon="check", size="small", key="Space", kind="primary")
        self._leave = Button(theme, icon="x", size="small", key="Del")
        self._close = Button(theme, icon="chevron-left", size="small")
        self.list = ReturnedList(theme)
        self._empty = EmptyState(theme, "check-check")
        self._lay_out()
        self.list.take_wanted.connect(self.take)
        self.list.leave_wanted.connect(self.leave)
        self.list.chosen_changed.connect(self._show_buttons)
        self._take.clicked.connect(self.take)
        self._leave.clicked.connect(self.leave)
        self._close.clicked.connect(self.done)

    def show_document(self, returned: object, path: Path) -> None:
        """Show how a document differs; `returned` is what `documents.compare` gave."""
        what, language, is_known, rows = (
            getattr(returned, name) for name in ("what", "language", "is_known", "rows")
        )
        self._rows, self._language, self._is_known = rows, language, is_known
        self._about = f"{path.name} · {document_name(what)} · {language_name(language)}"
        self.show_state()

    def show_state(self) -> None:
        """Show what is left to decide."""
        state = self._desk.state
        self._title.show_text(self._about)
        told = self.tr("%n difference(s)", "", len(self._rows))
        if not self._is_known:
            told += " · " + self.tr("nobody knows what it said when it left")
        self._count.show_text(told)
        self.list.show_faces([ReturnedFace(row, _about(state, row)) for row in self._rows])
        self.list.setVisible(bool(self._rows))
        self._empty.setVisible(not self._rows)

    @Slot()
    def take(self) -> None:
        """Take over what is chosen, each as a step of its own."""
        bridge, chosen = self._desk.bridge, self.list.chosen
        if bridge is None:
            return
        for row in chosen:
            if row.can_be_taken:
                bridge.execute(
                    take_returned,
                    row,
                    self._language,
                    new_id=bridge.new_id(),
                    now_ms=self._desk.now_ms,
                )
        self._drop([row for row in chosen if row.can_be_taken])

    @Slot()
    def leave(self) -> None:
        """Leave what is chosen as it stands here."""
        self._drop(self.list.chosen)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._take.show_text(self.tr("Take over"))
        self._leave.show_text(self.tr("Leave"))
        self._close.show_text(self.tr("Close"))
        self._there.show_text(self.tr("In the document"))
        self._here.show_text(self.tr("Here now"))
        self.list.setAccessibleName(self.tr("Differences of the edited document"))
        self._empty.show_text(
            self.tr("Nothing left to decide"),
            self.tr("What you left as it was stays in the document alone."),
        )
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _drop(self, rows: object) -> None:
        gone = set(rows) if isinstance(rows, list | tuple) else set()
        self._rows = tuple(row for row in self._rows if row not in gone)
        self.show_state()

    def _lay_out(self) -> None:
        theme = self._theme
        card = Card(theme)
        head = WrapRow(theme, gap=10, margins=(14, 9, 12, 9))
        head.addWidget(self._close)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        head.addWidget(self._leave)
        head.addWidget(self._take)
        columns = Row(theme, gap=24, margins=(184, 4, 14, 4))
        columns.addWidget(self._there, 1)
        columns.addWidget(self._here, 1)
        inside = Column(theme, card, gap=0, margins=(1, 1, 1, 6))
        inside.addLayout(head)
        inside.addWidget(Line(theme))
        inside.addLayout(columns)
        inside.addWidget(Line(theme))
        inside.addWidget(self.list, 1)
        inside.addWidget(self._empty, 1)
        Column(theme, self).addWidget(card)

    @Slot()
    def _show_buttons(self) -> None:
        chosen = self.list.chosen
        self._take.setEnabled(any(row.can_be_taken for row in chosen))
        self._leave.setEnabled(bool(chosen))


def _about(state: EventState, row: ReturnedRow) -> str:
    """Return where a difference stands."""
    place = row.place
    if place is None:
        return translate("Returned", "no place here")
    if place.what is Anchored.SENTENCE:
        sentence = state.find(Sentence, place.record_id)
        return section_title(sentence.section) if sentence else ""
    if place.what is Anchored.LINE:
        line = state.find(LineRecord, place.record_id)
        return line_mark(state, line) if line else ""
    return _about_theme(state, place)


def _about_theme(state: EventState, place: Place) -> str:
    theme = state.find(ThemeRecord, place.record_id)
    title = theme.title if theme else ""
    if place.what is Anchored.THEME_TITLE:
        return translate("Returned", "statement of a theme")
    if place.what is Anchored.THEME_DISAGREEMENT:
        return translate("Returned", "differences in {theme}").format(theme=title)
    return translate("Returned", "text of {theme}").format(theme=title)
