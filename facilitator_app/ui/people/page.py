"""See who is registered and who has arrived."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import Person
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.boxes import Column


class PeoplePage(Page):
    """The people in the order of their last names."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(PageId.PEOPLE, kit)
        self._people = QListWidget()
        Column(self.theme, self.body).addWidget(self._people)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._people.setAccessibleName(self.tr("People"))

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the people as they are now."""
        if self.bridge is None or (changes is not None and not changes.touches(Person)):
            return
        self._people.clear()
        for person in self.bridge.state.all(Person):
            cells = (person.full_name, person.organisation)
            self._people.addItem("   ".join(cell for cell in cells if cell))
