"""The ground rules of the event: edited in one language at a time, or compared with another set."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.rules import Difference, RuleDifference, Words
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.boxes import Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import Chip, ChipTone
from facilitator_app.ui.widgets.label import Label, Span
from facilitator_app.ui.widgets.sized import fixed_width
from facilitator_app.ui.widgets.text_field import TextField


class RuleList(QWidget):
    """Edits the rules.

    Attributes:
        text_given: Number of a rule, from 0, and its words.
        removed: Number of a rule.
        moved: Number of a rule and where it goes.
        added: Words of a new rule.
    """

    text_given = Signal(int, str)
    removed = Signal(int)
    moved = Signal(int, int)
    added = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: list[RuleField] = []
        self._new: RuleField | None = None
        self._add = Button(theme, kind="quiet", icon="plus", size="small")
        self._list = Column(theme, gap=6)
        column = Column(theme, self, gap=6)
        column.addLayout(self._list)
        column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._add.clicked.connect(self.begin)

    @property
    def fields(self) -> Sequence[RuleField]:
        """The fields in order."""
        return tuple(self._fields)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._add.show_text(self.tr("Add a rule"))
        for field in (*self._fields, *([self._new] if self._new else [])):
            field.retranslate()

    def show_rules(self, rules: Sequence[Words], language: str) -> None:
        """Show the rules in a language; where it has no words, Finnish stands in grey."""
        if len(rules) != len(self._fields):
            self._make(len(rules))
        for field, words in zip(self._fields, rules, strict=True):
            other = next((text for code, text in words.items() if code != language and text), "")
            field.show_words(words.get(language, ""), other)

    @Slot()
    def begin(self) -> None:
        """Begin a new rule."""
        if self._new is None:
            self._new = self._field(len(self._fields))
            self._new.show_words("", "")
        self._new.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def give(self) -> None:
        """Report what is being written."""
        for field in (*self._fields, *([self._new] if self._new else [])):
            field.edit.give()

    def _make(self, count: int) -> None:
        for field in (*self._fields, *([self._new] if self._new else [])):
            self._list.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._new = None
        self._fields = [self._field(number) for number in range(count)]

    def _field(self, number: int) -> RuleField:
        field = RuleField(self._theme, number)
        field.text_given.connect(self._on_text)
        field.moved.connect(self.moved)
        field.removed.connect(self._on_removed)
        self._list.addWidget(field)
        return field

    @Slot(int, str)
    def _on_text(self, number: int, text: str) -> None:
        if number < len(self._fields):
            self.text_given.emit(number, text)
        elif text.strip():
            self.added.emit(text.strip())

    @Slot(int)
    def _on_removed(self, number: int) -> None:
        if number < len(self._fields):
            self.removed.emit(number)
        else:
            self._make(len(self._fields))


class RuleField(QWidget):
    """One rule with its number; Ctrl and an arrow move it."""

    text_given = Signal(int, str)
    removed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._number = number
        self.edit = _Edit(theme, role="script_small", lines=(1, 3))
        figure = Label(theme, str(number + 1), role="strong", colour="text3")
        fixed_width(theme, figure, 20)
        self._earlier = Button(theme, kind="quiet", icon="chevron-up", size="small")
        self._earlier.setEnabled(number > 0)
        self._away = Button(theme, kind="quiet", icon="x", size="small")
        row = Row(theme, self, gap=6)
        row.addWidget(figure)
        row.addWidget(self.edit, 1)
        row.addWidget(self._earlier)
        row.addWidget(self._away)
        self.retranslate()
        self._earlier.clicked.connect(self._on_earlier)
        self._away.clicked.connect(self._on_away)
        self.edit.given.connect(self._on_given)
        self.edit.stepped.connect(self._on_stepped)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        number = self._number + 1
        self.edit.setAccessibleName(self.tr("Rule {number}").format(number=number))
        up = self.tr("Move rule {number} up").format(number=number)
        self._earlier.show_text("", name=up)
        self._away.show_text("", name=self.tr("Remove rule {number}").format(number=number))

    def show_words(self, text: str, other: str) -> None:
        """Show the words, and what stands in another language as a hint."""
        self.edit.show_text(text)
        self.edit.setPlaceholderText(other)

    @Slot(str)
    def _on_given(self, text: str) -> None:
        self.text_given.emit(self._number, text)

    @Slot()
    def _on_earlier(self) -> None:
        self.moved.emit(self._number, self._number - 1)

    @Slot()
    def _on_away(self) -> None:
        self.removed.emit(self._number)

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        self.moved.emit(self._number, self._number + by)


class _Edit(TextField):
    """The words of a rule."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


class RuleDifferences(QWidget):
    """What is the same, reworded, added and left out from one set to another."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = Column(theme, self, gap=8)

    def show_differences(self, differences: Sequence[RuleDifference]) -> None:
        """Show every rule of both sets."""
        while (old := self._column.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in differences:
            self._column.addWidget(self._row(each))
        self._column.addStretch(1)

    def _row(self, difference: RuleDifference) -> QWidget:
        row, line = QWidget(), Row(self._theme, gap=10)
        word, icon, tone = self._marks(difference.what)
        chip = Chip(self._theme, word, icon=icon, tone=tone)
        text = Label(self._theme, role="script_small", wrap=True)
        spans: list[Span] = []
        if difference.what in (Difference.REWORDED, Difference.LEFT_OUT):
            colour: Token = "text3"
            spans.append(
                Span(difference.old + "\n" * bool(difference.new), colour=colour, struck=True)
            )
        if difference.new:
            spans.append(Span(difference.new))
        text.show_spans(spans)
        line.addWidget(chip, alignment=Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        row.setLayout(line)
        return row

    def _marks(self, what: Difference) -> tuple[str, str, ChipTone]:
        match what:
            case Difference.SAME:
                return self.tr("same"), "check", "sunk"
            case Difference.REWORDED:
                return self.tr("reworded"), "pencil", "pri"
            case Difference.ADDED:
                return self.tr("added"), "plus", "moss"
            case Difference.LEFT_OUT:
                return self.tr("left out"), "minus", "amber"
