"""The quotes bank: whoever knows a voice knows it by its words, so each is looked at first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.commands import quotes
from facilitator_app.core.model import Group, Section, Sentence
from facilitator_app.core.model import Theme as ThemeRecord
from facilitator_app.core.quotes import BankedQuote, bank
from facilitator_app.core.state import EventState
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.quote_list import QuoteFace, QuoteList
from facilitator_app.ui.summary.words import group_name, line_mark, section_title, translate
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Line
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.wrap_row import WrapRow

ALL, HELD, CLEARED, USED = "all", "held", "cleared", "used"


class QuoteView(QWidget):
    """Says of each quote whether it may leave, how exact it is, and where it is used."""

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self.filter = Segments(theme, look="small")
        self._count = Label(theme, role="meta", colour="text2", elide=True)
        self._exact = Button(theme, icon="type", size="small", key="P")
        self._decide = Button(theme, icon="check", size="small", key="Space")
        self.list = QuoteList(theme)
        self._empty = EmptyState(theme, "quote")
        self._lay_out()
        self.filter.chosen.connect(self.show_state)
        self.list.toggled.connect(self.toggle)
        self.list.exactness_wanted.connect(self.change_exactness)
        self.list.opened.connect(desk.line_wanted)
        self.list.chosen_changed.connect(self._show_buttons)
        self._decide.clicked.connect(self.toggle)
        self._exact.clicked.connect(self.change_exactness)

    @Slot()
    def show_state(self) -> None:
        """Show the quotes as they are now."""
        state = self._desk.state
        found = bank(state)
        shown = [each for each in found if _fits(each, self.filter.value)]
        self.list.show_faces([_face(state, each) for each in shown])
        self.list.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        cleared = sum(each.cleared for each in found)
        told = self.tr("%n quote(s)", "", len(found))
        may = self.tr("%n may leave the event", "", cleared)
        self._count.show_text(f"{told} · {may}")
        self._show_buttons()

    @Slot()
    def toggle(self) -> None:
        """Clear what is chosen and go on; when all of it is cleared, hold it back again."""
        chosen, bridge = self.list.chosen, self._desk.bridge
        if not chosen or bridge is None:
            return
        ids = [each.line.id for each in chosen]
        hold = all(each.cleared for each in chosen)
        before = len(self.list.quotes.faces)
        bridge.execute(quotes.hold_quotes if hold else quotes.clear_quotes, ids)
        if not hold and len(self.list.quotes.faces) == before:  # else the next one came up
            self.list.go_on()

    @Slot()
    def change_exactness(self) -> None:
        """Say that what is chosen is not word for word, or that it is after all."""
        chosen, bridge = self.list.chosen, self._desk.bridge
        if chosen and bridge is not None:
            ids = [each.line.id for each in chosen]
            told = not all(each.paraphrased for each in chosen)
            bridge.execute(quotes.mark_paraphrased, ids, paraphrased=told)

    def show_held_back(self) -> None:
        """Show those that nobody has cleared."""
        self.filter.choose(HELD)
        self.show_state()
        self.list.go_to("")

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.filter.setAccessibleName(self.tr("Which quotes"))
        self.filter.show_options(
            [
                Option(ALL, self.tr("All")),
                Option(HELD, self.tr("Not cleared")),
                Option(CLEARED, self.tr("Cleared")),
                Option(USED, self.tr("Used")),
            ],
            self.filter.value or ALL,
        )
        self.list.setAccessibleName(self.tr("Quotes"))
        self._empty.show_text(
            self.tr("No quotes here"),
            self.tr("A line that begins with \" is somebody's own words."),
        )
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        theme = self._theme
        card = Card(theme)
        head = WrapRow(theme, gap=10, margins=(14, 9, 12, 9))
        head.addWidget(self.filter)
        head.addWidget(self._count, 1)
        head.addWidget(self._exact)
        head.addWidget(self._decide)
        inside = Column(theme, card, gap=0, margins=(1, 1, 1, 6))
        inside.addLayout(head)
        inside.addWidget(Line(theme))
        inside.addWidget(self.list, 1)
        inside.addWidget(self._empty, 1)
        Column(theme, self).addWidget(card)

    @Slot()
    def _show_buttons(self) -> None:
        chosen = self.list.chosen
        hold = bool(chosen) and all(each.cleared for each in chosen)
        exact = bool(chosen) and all(each.paraphrased for each in chosen)
        self._decide.show_text(self.tr("Keep inside") if hold else self.tr("May leave"))
        self._decide.show_icon("lock" if hold else "check")
        self._exact.show_text(self.tr("Word for word") if exact else self.tr("Not word for word"))
        self._decide.setEnabled(bool(chosen))
        self._exact.setEnabled(bool(chosen))


def _fits(quote: BankedQuote, which: str) -> bool:
    match which:
        case "held":
            return not quote.cleared
        case "cleared":
            return quote.cleared
        case "used":
            return bool(quote.sentence_ids or quote.theme_ids)
        case _:
            return True


def _face(state: EventState, quote: BankedQuote) -> QuoteFace:
    line = quote.line
    kind = (
        translate("Quotes", "not word for word")
        if quote.paraphrased
        else translate("Quotes", "word for word")
    )
    about = f"{line_mark(state, line)} · {group_name(state.find(Group, line.group_id))} · {kind}"
    return QuoteFace(quote, about, _used(state, quote))


def _used(state: EventState, quote: BankedQuote) -> str:
    found = (state.find(ThemeRecord, each) for each in quote.theme_ids)
    themes = [theme.title for theme in found if theme is not None and theme.title]
    written = (state.find(Sentence, each) for each in quote.sentence_ids)
    sections = {sentence.section for sentence in written if sentence is not None}
    questions = [section_title(each) for each in _ordered(sections)]
    return ", ".join((*themes, *questions))


def _ordered(sections: set[Section]) -> Sequence[Section]:
    return [each for each in Section if each in sections]
