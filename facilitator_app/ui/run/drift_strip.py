"""The strip at the bottom of the centre column: it pushes, covers nothing and takes no focus."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.run.drift import StripAction, StripFacts, StripTone
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.boxes import Card, Column, Row, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import Icon, IconLabel
from facilitator_app.ui.widgets.label import Label, Span

_FILLS: dict[StripTone, tuple[Token, Token]] = {
    "pri": ("prisoft", "priline"),
    "amber": ("ambersoft", "amberline"),
    "moss": ("mosssoft", "mossline"),
}
LINES = 3


class DriftStrip(Card):
    """Shows facts; hidden when there are none.

    Attributes:
        pressed: Id of a button.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, wide: bool = False) -> None:
        super().__init__(theme, parent)
        self._facts: StripFacts | None = None
        self._compact, self._keys, self._wide = False, True, wide
        self._icon = Icon(theme, "clock", px=20)
        self._lines = [Label(theme, wrap=True) for _ in range(LINES)]
        self._note = IconLabel(theme, "lock", role="meta", colour="text2", px=13, elide=True)
        self._side = Row(theme, gap=8) if wide else Column(theme, gap=8)
        self._below = Column(theme, gap=6)
        words = Column(theme, gap=3)
        for label in self._lines:
            words.addWidget(label)
        words.addWidget(self._note)
        words.addLayout(self._below)
        row = Row(theme, self, gap=12, margins=(14, 10, 14, 10))
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addLayout(self._side)
        self.hide()

    @property
    def facts(self) -> StripFacts | None:
        """What it shows."""
        return self._facts

    def arrange(self, room: Breakpoint) -> None:
        """Say less where there is less room."""
        compact = room <= Breakpoint.NARROW
        if compact != self._compact:
            self._compact = compact
            beside = compact or self._wide
            self._side.setDirection(
                QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            )
            self._show()

    def show_keys(self, *, keys: bool) -> None:
        """Show the keys on the buttons, or not because another strip has them."""
        if keys != self._keys:
            self._keys = keys
            self._show()

    def show_facts(self, facts: StripFacts | None) -> None:
        """Show these facts, or nothing."""
        if facts == self._facts:
            return
        appeared = facts is not None and (self._facts is None or facts.tone != self._facts.tone)
        self._facts = facts
        self._show()
        if appeared:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def press(self, key: str) -> bool:
        """Press the button with this key; False when there is none."""
        actions = self._facts.actions if self._facts else ()
        action = next((each for each in actions if each.key == key), None)
        if action is not None:
            self.pressed.emit(action.id)
        return action is not None

    def _show(self) -> None:
        facts = self._facts
        self.setVisible(facts is not None)
        if facts is None:
            return
        self.set_colours(*_FILLS[facts.tone])
        self._icon.show_icon(facts.icon, facts.tone)
        lines = facts.lines
        if self._compact and facts.short:
            lines = ((Span(facts.short, "strong"),),)
        for label, line in zip(self._lines, [*lines, *[()] * LINES], strict=False):
            label.show_spans(line)
            label.setVisible(bool(line))
        self._note.setVisible(bool(facts.note) and not self._compact)
        if facts.note:
            self._note.show_text(facts.note, facts.note_icon)
        spoken = " ".join("".join(span.text for span in line) for line in facts.lines)
        self.setAccessibleName(spoken)
        clear(self._side)
        clear(self._below)
        for action in facts.actions:
            target = self._below if facts.stacked else self._side
            target.addWidget(self._button(action))

    def _button(self, action: StripAction) -> QWidget:
        key = action.key if self._keys and not self._compact else ""
        button = _ActionButton(self._theme, action, key)
        button.chosen.connect(self.pressed)
        return button


class _ActionButton(Button):
    chosen = Signal(str)

    def __init__(self, theme: Theme, action: StripAction, key: str) -> None:
        kind = "primary" if action.primary else "normal"
        super().__init__(theme, action.text, icon=action.icon, kind=kind, key=key)
        self._id = action.id
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._id)
