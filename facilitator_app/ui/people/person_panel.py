"""Everything that is known of one person, to be corrected where it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import Person
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.labelled import Labelled
from facilitator_app.ui.widgets.line_field import LineField

FIELDS = (
    "first_name",
    "last_name",
    "organisation",
    "sector",
    "unit",
    "level",
    "language",
    "joins_by",
    "needs",
    "email",
)
_PAIRS = (
    FIELDS[0:2],
    FIELDS[2:3],
    FIELDS[3:5],
    FIELDS[5:7],
    FIELDS[7:8],
    FIELDS[8:9],
    FIELDS[9:10],
)
MINIMAL = ("first_name", "language", "needs")


class PersonPanel(Card):
    """Edits a registration.

    Attributes:
        given: The person's id, name of a field, and its text.
        removal_wanted: Id of a person who is to be taken off the list.
    """

    given = Signal(str, str, str)
    removal_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._person_id = ""
        self._title = Label(theme, role="h3", elide=True)
        self._fields = {name: _Field(theme, name) for name in FIELDS}
        self._rows = {name: Labelled(theme, field) for name, field in self._fields.items()}
        self._remove = Button(theme, icon="trash-2", kind="quiet", size="small")
        column = Column(theme, self, gap=4, margins=(14, 10, 14, 10))
        column.addWidget(self._title)
        for names in _PAIRS:
            row = Row(theme, gap=8)
            for name in names:
                row.addWidget(self._rows[name], 1)
            column.addLayout(row)
        column.addWidget(self._remove)
        column.addStretch(1)
        for field in self._fields.values():
            field.told.connect(self._on_given)
        self._remove.clicked.connect(self._on_remove)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        words = (
            self.tr("First name"),
            self.tr("Last name"),
            self.tr("Organisation"),
            self.tr("Type of organisation"),
            self.tr("Unit"),
            self.tr("Level of work"),
            self.tr("Language (fi, sv, en)"),
            self.tr("Takes part by"),
            self.tr("Needs"),
            self.tr("E-mail, for sending the summary"),
        )
        for name, word in zip(FIELDS, words, strict=True):
            self._rows[name].show_text(word)
        self._remove.show_text(self.tr("Remove from the list"))

    def show_person(self, person: Person | None, *, minimal: bool) -> None:
        """Show a person, or nobody."""
        if person is None or person.id != self._person_id:
            self.give()
        self.setVisible(person is not None)
        self._person_id = person.id if person else ""
        if person is None:
            return
        self._title.show_text(person.full_name)
        for name, field in self._fields.items():
            field.show_text(getattr(person, name))
            self._rows[name].setVisible(not minimal or name in MINIMAL)

    def take_focus(self) -> None:
        """Let the first name be corrected."""
        self._fields["first_name"].setFocus()
        self._fields["first_name"].selectAll()

    def give(self) -> None:
        """Report whatever is being written."""
        for field in self._fields.values():
            field.give()

    @Slot(str, str)
    def _on_given(self, name: str, text: str) -> None:
        if self._person_id:
            self.given.emit(self._person_id, name, text)

    @Slot()
    def _on_remove(self) -> None:
        self.removal_wanted.emit(self._person_id)


class _Field(LineField):
    """A field that says which one it is."""

    told = Signal(str, str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self._name = name
        self.given.connect(self._on_own_given)

    @Slot(str)
    def _on_own_given(self, text: str) -> None:
        self.told.emit(self._name, text)
