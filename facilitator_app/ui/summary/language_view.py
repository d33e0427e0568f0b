"""Languages side by side, sentence by sentence, with what is missing and the method's terms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.commands import summary
from facilitator_app.core.glossary import Glossary, Term
from facilitator_app.core.model import ThemePart
from facilitator_app.core.summary_languages import Unit, progress
from facilitator_app.env.paths import resource
from facilitator_app.intake.glossary import read_glossary
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.language_table import LanguageTable
from facilitator_app.ui.summary.words import language_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.key_hint import KeyHint
from facilitator_app.ui.widgets.label import Label, Span

LANGUAGES = 3


class LanguageView(QWidget):
    """Where the summary is translated by hand; a file for a translator leaves from the menu."""

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._glossary: Glossary | None = None
        self.table = LanguageTable(theme)
        self._heads = [Label(theme, elide=True) for _ in range(LANGUAGES)]
        self._gap = Button(theme, icon="arrow-right", size="small")
        self._book = IconLabel(theme, "book-open", role="h3", colour="text", px=18)
        self._terms = Label(theme, role="small", colour="text2", wrap=True, lines=2)
        self._hint = Label(theme, role="meta", colour="text2")
        self._lay_out()
        self.table.written.connect(self._on_written)
        self.table.current_changed.connect(self._show_terms)
        self._gap.clicked.connect(self.table.go_to_gap)

    def show_state(self) -> None:
        """Show the texts as they are now."""
        state = self._desk.state
        self.table.show_state(state)
        gaps = 0
        for at, (head, language) in enumerate(
            zip(self._heads, self.table.texts.languages, strict=False)
        ):
            told = progress(state, language)
            if not at:
                about = self.tr("original, %n text(s)", "", told.total)
            else:
                gaps += told.missing + told.changed
                parts = [f"{told.done}/{told.total}"]
                if told.changed:
                    parts.append(self.tr("%n to check", "", told.changed))
                if told.missing:
                    parts.append(self.tr("%n missing", "", told.missing))
                about = ", ".join(parts)
            name = Span(language_name(language), role="strong")
            head.show_spans([name, Span(f" · {about}", colour="text2")])
        self._gap.setEnabled(bool(gaps))
        self._show_terms()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._gap.show_text(self.tr("Next gap"))
        self._book.show_text(self.tr("Glossary"))
        self._hint.show_text(self.tr("next language"))
        self.table.setAccessibleName(self.tr("Texts by language"))
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        theme = self._theme
        card = Card(theme)
        heads = Row(theme, gap=0, margins=(12, 7, 0, 7))
        for head in self._heads:
            heads.addWidget(head, 1)
        inside = Column(theme, card, gap=0, margins=(1, 1, 1, 4))
        inside.addLayout(heads)
        inside.addWidget(Line(theme))
        inside.addWidget(self.table, 1)
        foot = Card(theme)
        row = Row(theme, foot, gap=16, margins=(14, 8, 14, 8))
        row.addWidget(self._book)
        row.addWidget(self._terms, 1)
        row.addWidget(self._gap)
        row.addWidget(KeyHint(theme, "Ctrl+Shift+Right"))
        row.addWidget(self._hint)
        column = Column(theme, self, gap=12)
        column.addWidget(card, 1)
        column.addWidget(foot)

    def _unit(self, key: str) -> Unit | None:
        rows = self.table.texts.rows
        return next((row.unit for row in rows if row.unit and row.unit.key == key), None)

    @Slot()
    def _show_terms(self) -> None:
        """Show what the text in focus is called elsewhere; the first time the terms are read."""
        at = self.table.currentIndex().row()
        rows, languages = self.table.texts.rows, self.table.texts.languages
        unit = rows[at].unit if 0 <= at < len(rows) else None
        if unit is None:
            self._terms.show_text(self.tr("Choose a text: its terms stand here."))
            return
        if self._glossary is None:
            self._glossary = read_glossary(resource("glossary"))
        found = self._glossary.hints(unit.text, languages[0])
        if not found:
            self._terms.show_text(self.tr("No term of the method in this text."))
            return
        spans: list[Span] = []
        for each in found:
            spans += self._term(each, first=not spans)
        self._terms.show_spans(spans)

    def _term(self, term: Term, *, first: bool) -> list[Span]:
        own, *others = (term.names.get(code, "") for code in self.table.texts.languages)
        return [
            Span("" if first else "     "),
            Span(own, role="strong", colour="text"),
            Span("".join(f" · {name}" for name in others)),
        ]

    @Slot(str, int, str)
    def _on_written(self, key: str, column: int, words: str) -> None:
        unit, bridge = self._unit(key), self._desk.bridge
        if unit is None or bridge is None:
            return
        language = self.table.texts.languages[column]
        if column == 0 and unit.sentence_id:
            self._desk.edit_sentence(unit.sentence_id, words)
        elif column == 0:
            self._desk.edit_theme(unit.theme_id, **{unit.part: words.strip()})
        elif unit.sentence_id:
            bridge.execute(summary.translate, unit.sentence_id, language, words.strip())
        else:
            part = ThemePart(unit.part)
            bridge.execute(summary.translate_theme, unit.theme_id, part, language, words.strip())
