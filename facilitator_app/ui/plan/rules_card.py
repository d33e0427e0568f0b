"""The rules of the event with the organisation's greeting and logo around them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from facilitator_app.core.model import RuleSet
from facilitator_app.core.rules import RuleDifference
from facilitator_app.export.words import LANGUAGES
from facilitator_app.ui.paper.poster import logo_of
from facilitator_app.ui.plan.rule_list import RuleDifferences, RuleList
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.labelled import Labelled
from facilitator_app.ui.widgets.line_field import LineField
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.text_field import TextField

EDIT, COMPARE = "edit", "compare"
LOGO = QSize(90, 40)


class RulesCard(Card):
    """Edits the rules, or compares them with the chosen set.

    Attributes:
        language_chosen: The rules are to be seen in another language.
        greeting_given: The organisation's own words above the rules.
        logo_wanted: A picture is to be chosen.
        logo_removed: The sheet is to have none.
        keep_wanted: Name under which the sheet is to be kept for all events.
    """

    language_chosen = Signal()
    greeting_given = Signal(str)
    logo_wanted = Signal()
    logo_removed = Signal()
    keep_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._title = Label(theme, role="h3", elide=True)
        self.view, self._languages = Segments(theme, look="small"), Segments(theme, look="small")
        self.rules, self.differences = RuleList(theme), RuleDifferences(theme)
        self._against = Label(theme, role="meta", colour="text2", wrap=True)
        self.greeting = TextField(theme, role="script_small", lines=(1, 3))
        self._greeting_row = Labelled(theme, self.greeting)
        self._logo = QLabel()
        self._choose_logo = Button(theme, size="small", icon="upload")
        self._drop_logo = Button(theme, kind="quiet", size="small", icon="x")
        self.name = LineField(theme)
        self._keep = Button(theme, icon="save")
        self._lay_out()
        self._connect()

    @property
    def language(self) -> str:
        """In which the rules are seen."""
        return self._languages.value or LANGUAGES[0]

    def choose_language(self, language: str) -> None:
        """See the rules in a language."""
        self._languages.choose(language)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.view.show_options(
            (Option(EDIT, self.tr("Edit")), Option(COMPARE, self.tr("Compare"))),
            self.view.value or EDIT,
        )
        self.view.setAccessibleName(self.tr("Edit or compare"))
        self._languages.setAccessibleName(self.tr("Language of the rules"))
        self._languages.show_options([Option(code, code) for code in LANGUAGES], self.language)
        self.rules.retranslate()
        self._greeting_row.show_text(self.tr("Greeting above the rules"))
        self._choose_logo.show_text(self.tr("Logo…"))
        self._drop_logo.show_text("", name=self.tr("Remove the logo"))
        self.name.setAccessibleName(self.tr("Name of your own sheet"))
        self.name.setPlaceholderText(self.tr("Name of your own sheet"))
        self._keep.show_text(self.tr("Keep for all events"))

    def show_rules(self, held: RuleSet | None) -> None:
        """Show the rules of the event."""
        self.setEnabled(held is not None)
        if held is None:
            return
        self._title.show_text(held.name or self.tr("Rules of this event"))
        self.rules.show_rules(held.rules, self.language)
        self.greeting.show_text(held.greeting)
        self.name.show_text(held.name)
        self._show_logo(held.logo)

    def show_differences(self, other: str, differences: Sequence[RuleDifference]) -> None:
        """Show what differs from the set called `other`."""
        text = self.tr("From “{other}” to the rules of this event:")
        self._against.show_text(text.format(other=other))
        self.differences.show_differences(differences)

    def give(self) -> None:
        """Report whatever is being written."""
        self.rules.give()
        self.greeting.give()

    def _show_logo(self, data: str) -> None:
        image = logo_of(data)
        self._logo.setVisible(image is not None)
        self._drop_logo.setVisible(image is not None)
        if image is not None:
            size = LOGO * self._theme.scale
            keep = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self._logo.setPixmap(QPixmap.fromImage(image).scaled(size, keep, smooth))
            self._logo.setAccessibleName(self.tr("Logo"))

    def _lay_out(self) -> None:
        theme = self._theme
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._languages)
        head.addWidget(self.view)
        inside = QWidget()
        edit = Column(theme, inside, gap=8, margins=(0, 0, 2, 0))
        edit.addWidget(self._greeting_row)
        logo = Row(theme, gap=8)
        for widget in (self._choose_logo, self._logo, self._drop_logo):
            logo.addWidget(widget)
        logo.addStretch(1)
        edit.addLayout(logo)
        edit.addWidget(self.rules, 1)
        compared = QWidget()
        compare = Column(theme, compared, gap=8)
        compare.addWidget(self._against)
        compare.addWidget(Scroll(self.differences), 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(Scroll(inside))
        self._stack.addWidget(compared)
        keep = Row(theme, gap=8)
        keep.addWidget(self.name, 1)
        keep.addWidget(self._keep)
        column = Column(theme, self, gap=8, margins=(14, 10, 12, 12))
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(keep)

    def _connect(self) -> None:
        self.view.chosen.connect(self._on_view)
        self._languages.chosen.connect(self._on_language)
        self.greeting.given.connect(self.greeting_given)
        self._choose_logo.clicked.connect(self.logo_wanted)
        self._drop_logo.clicked.connect(self.logo_removed)
        self._keep.clicked.connect(self._on_keep)
        self.name.returnPressed.connect(self._on_keep)

    @Slot(str)
    def _on_view(self, view: str) -> None:
        self.give()
        self._stack.setCurrentIndex(1 if view == COMPARE else 0)

    @Slot(str)
    def _on_language(self, _: str) -> None:
        self.give()
        self.language_chosen.emit()

    @Slot()
    def _on_keep(self) -> None:
        self.give()
        name = self.name.text().strip()
        if name:
            self.keep_wanted.emit(name)
