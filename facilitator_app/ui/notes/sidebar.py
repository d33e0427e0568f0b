"""Beside a single pane: the question now, how many lines of each kind, three rules of recording."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import LineKind
from facilitator_app.ui.line_kinds import LOOKS, kind_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.key_hint import KeyHint
from facilitator_app.ui.widgets.label import Label

WIDTH = 300
_KINDS = (
    LineKind.VIEW,
    LineKind.EXPERIENCE,
    LineKind.QUOTE,
    LineKind.DISAGREEMENT,
    LineKind.QUESTION,
    LineKind.PROPOSAL,
    LineKind.INSIGHT,
)


class Sidebar(QWidget):
    """What a recorder wants in view."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._question_head = Label(theme, role="meta", colour="text2")
        self._question = Label(theme, role="script", wrap=True, lines=5)
        self._kinds_head, self._rules_head = Label(theme, role="h3"), Label(theme, role="h3")
        self._names = {kind: Label(theme) for kind in _KINDS}
        self._counts = {kind: Label(theme, role="meta", colour="text2") for kind in _KINDS}
        self._rules = [Label(theme, colour="text2", wrap=True) for _ in range(3)]
        self._network = Label(theme, role="meta", colour="text2", wrap=True)
        column = Column(theme, self, gap=12)
        column.addWidget(self._question_card())
        column.addWidget(self._kinds_card())
        column.addWidget(self._rules_card(), 1)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def show_question(self, text: str) -> None:
        """Show the question that is open; "" hides it."""
        self._question.show_text(text)
        self._question_card_widget.setVisible(bool(text))

    def show_counts(self, counts: Counter[LineKind]) -> None:
        """Show how many lines of each kind there are."""
        for kind, label in self._counts.items():
            label.show_text(str(counts[kind]))

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._question_head.show_text(self.tr("The question now"))
        self._kinds_head.show_text(self.tr("Kinds of lines"))
        self._rules_head.show_text(self.tr("For the recorder"))
        for kind, label in self._names.items():
            label.show_text(kind_name(kind))
        rules = (
            self.tr("Write in the speaker's own words. Do not interpret."),
            self.tr("No names. There is no field for a speaker."),
            self.tr("While pairs talk you can tidy your lines."),
        )
        for label, rule in zip(self._rules, rules, strict=True):
            label.show_text(rule)
        self._network.show_text(self.tr("No network? Go on typing."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _question_card(self) -> QWidget:
        card = Card(self._theme)
        column = Column(self._theme, card, gap=6, margins=(12, 12, 12, 12))
        column.addWidget(self._question_head)
        column.addWidget(self._question)
        self._question_card_widget = card
        return card

    def _kinds_card(self) -> QWidget:
        card = Card(self._theme)
        column = Column(self._theme, card, gap=6, margins=(12, 12, 12, 12))
        column.addWidget(self._kinds_head)
        for kind in _KINDS:
            look = LOOKS[kind]
            row = Row(self._theme, gap=8)
            row.addWidget(KeyHint(self._theme, look.mark, always=True))
            row.addWidget(Icon(self._theme, look.icon, colour=look.colour, px=16))
            row.addWidget(self._names[kind], 1)
            row.addWidget(self._counts[kind])
            column.addLayout(row)
        return card

    def _rules_card(self) -> QWidget:
        card = Card(self._theme)
        column = Column(self._theme, card, gap=6, margins=(12, 12, 12, 12))
        column.addWidget(self._rules_head)
        for rule in self._rules:
            column.addWidget(rule)
        column.addStretch(1)
        row = Row(self._theme, gap=6)
        disk = Icon(self._theme, "hard-drive", px=16)
        row.addWidget(disk, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._network, 1)
        column.addLayout(row)
        return card

    def _restyle(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))
