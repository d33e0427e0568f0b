"""The goal: why, for whom, who is missing, what comes of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import Canvas
from facilitator_app.ui.plan.facts_row import day_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.field_note import FieldNote
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.labelled import Labelled
from facilitator_app.ui.widgets.line_field import LineField
from facilitator_app.ui.widgets.text_field import TextField

_TEXTS = ("need", "goal", "users", "affected", "missing", "invitation")
_DAYS = ("use_by", "follow_up")


class CanvasCard(Card):
    """Edits the canvas field by field.

    Attributes:
        given: Name of a field and its text.
        day_given: Name of a field and a day as it was typed.
    """

    given = Signal(str, str)
    day_given = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = Label(theme, role="h3")
        self._texts = {name: _NamedText(theme, name) for name in _TEXTS}
        self._days = {name: _NamedDay(theme, name) for name in _DAYS}
        fields = {**self._texts, **self._days}
        self._rows = {name: Labelled(theme, field) for name, field in fields.items()}
        self._note = FieldNote(theme, self)
        inside = QWidget()
        column = Column(theme, inside, gap=8, margins=(0, 0, 2, 0))
        for names in (
            ("need",),
            ("goal",),
            ("users", "use_by"),
            ("affected",),
            ("missing",),
            ("invitation",),
            ("follow_up",),
        ):
            row = Row(theme, gap=8)
            for name in names:
                row.addWidget(self._rows[name], 0 if name in _DAYS and len(names) > 1 else 1)
            column.addLayout(row)
        column.addStretch(1)
        whole = Column(theme, self, gap=6, margins=(14, 10, 10, 10))
        whole.addWidget(self._title)
        whole.addWidget(Scroll(inside), 1)
        for text in self._texts.values():
            text.named.connect(self.given)
        for day in self._days.values():
            day.named.connect(self.day_given)

    @property
    def first_field(self) -> QWidget:
        """Where one begins."""
        return self._texts["need"]

    def field(self, name: str) -> TextField | LineField:
        """Return the field called `name`."""
        return self._texts[name] if name in self._texts else self._days[name]

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Goal and invitation"))
        words = {
            "need": self.tr("What understanding is missing?"),
            "goal": self.tr("What is the dialogue for? Not for decisions."),
            "users": self.tr("Who uses the result?"),
            "use_by": self.tr("By when?"),
            "affected": self.tr("Whom does this concern, who can influence it?"),
            "missing": self.tr("Who is usually missing, and who invites them?"),
            "invitation": self.tr("Words of the invitation"),
            "follow_up": self.tr("When do we look at what came of it?"),
        }
        for name, row in self._rows.items():
            row.show_text(words[name])
        for day in self._days.values():
            day.setPlaceholderText(self.tr("1.12.2026"))

    def show_canvas(self, canvas: Canvas) -> None:
        """Show what is written."""
        for name, text in self._texts.items():
            text.show_text(getattr(canvas, name))
        for name, day in self._days.items():
            value = getattr(canvas, name)
            day.show_text(day_text(value) if value else "")

    def say_wrong_day(self, name: str) -> None:
        """Say at the field that this is no day."""
        self._note.say(self._days[name], self.tr("Give a day such as 1.12.2026."))

    def say_nothing(self) -> None:
        """Take the sentence away."""
        self._note.clear()

    def give(self) -> None:
        """Report whatever is being written."""
        for text in self._texts.values():
            text.give()


class _NamedText(TextField):
    """A text that says which field of the canvas it is."""

    named = Signal(str, str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, lines=(2, 5), role="small")
        self._name = name
        self.given.connect(self._on_given)

    def _on_given(self, text: str) -> None:
        self.named.emit(self._name, text)


class _NamedDay(LineField):
    """A day that says which field of the canvas it is."""

    named = Signal(str, str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, width=124)
        self._name = name
        self.given.connect(self._on_given)

    def _on_given(self, text: str) -> None:
        self.named.emit(self._name, text)
