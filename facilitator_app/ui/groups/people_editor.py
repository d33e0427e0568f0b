"""A strip that asks for whom a condition is, and in which group or round."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QWidget

from facilitator_app.core.model import Condition, ConditionKind, Group, Person, Round
from facilitator_app.core.people_list import people_rows
from facilitator_app.core.state import EventState
from facilitator_app.ui.groups.words import group_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import FilterChip
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.search_field import SearchField
from facilitator_app.ui.widgets.sized import Sized

_TWO = (ConditionKind.TOGETHER, ConditionKind.APART)


class PeopleEditor(Card):
    """Collects people by name.

    Attributes:
        done: A `Condition`, without its id.
        closed: It has gone, whether or not it was done.
    """

    done = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, fill="prisoft", border="priline")
        self._theme = theme
        self._what = ConditionKind.TOGETHER
        self._names: dict[str, str] = {}
        self._people: list[str] = []
        self._chips: list[FilterChip] = []
        self._title = Label(theme, role="strong")
        self._name = SearchField(theme)
        Sized(theme, self._name, self._name.setMaximumWidth, 240)
        self._where = Combo(theme)
        self._done = Button(theme, icon="check", kind="primary", size="small")
        self._cancel = Button(theme, kind="quiet", size="small")
        self._chosen = Row(theme, gap=6)
        row = Row(theme, self, gap=10, margins=(12, 8, 12, 8))
        row.addWidget(self._title)
        row.addLayout(self._chosen)
        row.addWidget(self._name, 1)
        row.addWidget(self._where)
        row.addStretch(1)
        row.addWidget(self._done)
        row.addWidget(self._cancel)
        self._name.returnPressed.connect(self._on_return)
        self._done.clicked.connect(self._on_done)
        self._cancel.clicked.connect(self.close_again)
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._name.show_placeholder(self.tr("Name, Enter adds"))
        self._done.show_text(self.tr("Ask for it"))
        self._cancel.show_text(self.tr("Cancel"))
        self._where.setAccessibleName(self.tr("Group or round"))

    def open_for(self, what: ConditionKind, state: EventState) -> None:
        """Ask for the people of a condition."""
        self._what, self._people = what, []
        rows = [each for each in people_rows(state) if each.person.attendance.is_seated]
        self._names = {_label(each.person): each.id for each in rows}
        completer = QCompleter(list(self._names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._name.setCompleter(completer)
        self._name.clear()
        self._title.show_text(self._question())
        self._fill_where(state)
        self._show_people()
        self.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_again(self) -> None:
        """Go away without a condition."""
        self.hide()
        self.closed.emit()

    def _question(self) -> str:
        match self._what:
            case ConditionKind.TOGETHER:
                return self.tr("Who sits together?")
            case ConditionKind.APART:
                return self.tr("Who sits apart?")
            case ConditionKind.FIXED:
                return self.tr("Who is always in one group?")
            case ConditionKind.FROM_ROUND:
                return self.tr("Who arrives later?")
            case _:
                return self.tr("Who leaves earlier?")

    def _fill_where(self, state: EventState) -> None:
        self._where.clear()
        self._where.setVisible(self._what not in _TWO)
        if self._what is ConditionKind.FIXED:
            for group in state.all(Group):
                self._where.addItem(group_name(group), group.id)
            return
        last = max(2, len(state.all(Round)))
        first = 2 if self._what is ConditionKind.FROM_ROUND else 1
        template = (
            self.tr("from round {number} on")
            if self._what is ConditionKind.FROM_ROUND
            else self.tr("until round {number}")
        )
        for number in range(first, last + (self._what is ConditionKind.FROM_ROUND)):
            self._where.addItem(template.format(number=number), number)

    def _show_people(self) -> None:
        labels = {person: label for label, person in self._names.items()}
        for chip in self._chips:
            self._chosen.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for person in self._people:
            chip = FilterChip(self._theme, labels[person], icon="x", checkable=False, parent=self)
            chip.setAccessibleName(self.tr("Leave out {name}").format(name=labels[person]))
            chip.clicked.connect(partial(self._on_left_out, person))
            self._chosen.addWidget(chip)
            self._chips.append(chip)
        self._done.setEnabled(len(self._people) >= (2 if self._what in _TWO else 1))

    @Slot()
    def _on_return(self) -> None:
        typed = self._name.text().strip().casefold()
        if not typed:
            self._on_done()
            return
        fitting = [each for each in self._names if typed in each.casefold()]
        exact = [each for each in fitting if each.casefold() == typed]
        found = (exact or fitting)[:1]
        if found and self._names[found[0]] not in self._people:
            self._people.append(self._names[found[0]])
            self._name.clear()
            self._show_people()

    @Slot(str)
    def _on_left_out(self, person: str, *_: object) -> None:
        self._people.remove(person)
        self._show_people()

    @Slot()
    def _on_done(self) -> None:
        if not self._done.isEnabled():
            return
        where = self._where.currentData()
        condition = Condition(
            id="",
            what=self._what,
            people=tuple(self._people),
            group_id=where if self._what is ConditionKind.FIXED else "",
            number=where if isinstance(where, int) else 0,
        )
        self.hide()
        self.done.emit(condition)
        self.closed.emit()


def _label(person: Person) -> str:
    return f"{person.full_name}, {person.organisation}" if person.organisation else person.full_name
