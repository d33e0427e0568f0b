"""The facts box as it will stand in the summary, and the few facts that nothing can compute."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.commands import sending
from facilitator_app.core.event_facts import facts_table
from facilitator_app.core.model import BACKGROUND_ID, Background
from facilitator_app.env.paths import resource
from facilitator_app.export.words import LANGUAGES, read_words
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Scroll, clear
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.line_field import LineField

_FIELDS = ("organiser_kind", "backgrounds", "ages", "surprises", "contact")


class FactsCard(Card):
    """Numbers come from the event: change them where they were counted."""

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme, self._desk = theme, desk
        self._title = Label(theme, role="h2")
        self._about = Label(theme, role="meta", colour="text2", wrap=True)
        self._facts = Column(theme, gap=8)
        self._more = Label(theme, role="h3")
        self._labels = {name: Label(theme, role="meta_bold") for name in _FIELDS}
        self.fields = {name: LineField(theme) for name in _FIELDS}
        inside = QWidget()
        column = Column(theme, inside, gap=6, margins=(0, 0, 8, 0))
        column.addLayout(self._facts)
        column.addWidget(Line(theme))
        column.addWidget(self._more)
        for name, field in self.fields.items():
            column.addWidget(self._labels[name])
            column.addWidget(field)
            field.given.connect(partial(self._on_given, name))
        column.addStretch(1)
        outer = Column(theme, self, gap=6, margins=(16, 12, 10, 12))
        outer.addWidget(self._title)
        outer.addWidget(self._about)
        outer.addWidget(Scroll(inside), 1)

    def show_state(self) -> None:
        """Show the facts as they are now, in the language of the event's documents."""
        state = self._desk.state
        language = state.event.language
        words = read_words(resource("report"), language if language in LANGUAGES else LANGUAGES[0])
        clear(self._facts)
        for name, value in facts_table(state).rows if state.event.day else ():
            assert not isinstance(name, tuple)
            assert not isinstance(value, tuple)
            self._facts.addWidget(_fact(self._theme, words.plain(name), words.plain(value)))
        background = state.find(Background, BACKGROUND_ID) or Background(id=BACKGROUND_ID)
        for name, field in self.fields.items():
            field.show_text(getattr(background, name))

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Facts box"))
        self._about.show_text(self.tr("Counted from the event, never typed."))
        self._more.show_text(self.tr("What only you know"))
        names = {
            "organiser_kind": self.tr("Kind of organiser"),
            "backgrounds": self.tr("Who came, naming nobody"),
            "ages": self.tr("Ages"),
            "surprises": self.tr("What surprised you"),
            "contact": self.tr("Contact: an office, not a person"),
        }
        for name, field in self.fields.items():
            self._labels[name].show_text(names[name])
            field.setAccessibleName(names[name])
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_given(self, name: str, text: str) -> None:
        if self._desk.bridge is not None:
            self._desk.bridge.execute(sending.edit_background, **{name: text.strip()})


def _fact(theme: Theme, name: str, value: str) -> QWidget:
    box = QWidget()
    column = Column(theme, box, gap=0)
    column.addWidget(Label(theme, name, role="meta_bold", colour="text2"))
    column.addWidget(Label(theme, value, wrap=True))
    return box
