"""See who sits in which group."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.commands.groups import circle
from facilitator_app.core.model import Group, Seat
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.boxes import Column


class GroupsPage(Page):
    """The groups with the names in their circles."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(PageId.GROUPS, kit)
        self._groups = QListWidget()
        Column(self.theme, self.body).addWidget(self._groups)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._groups.setAccessibleName(self.tr("Groups"))

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the groups as they are now."""
        if self.bridge is None or (changes is not None and not changes.touches(Group, Seat)):
            return
        state = self.bridge.state
        self._groups.clear()
        for group in state.all(Group):
            names = ", ".join(seat.name for seat in circle(state, group.id))
            title = self.tr("Group {number}").format(number=group.number)
            self._groups.addItem(f"{group.name or title}   {names}")
