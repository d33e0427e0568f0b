"""Chooses whose answers are seen: those that all share, or those of a group."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import Group
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.words import group_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.combo import Combo


class Whose(Combo):
    """All together, or one group; where there is one group only, there is nothing to choose."""

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._desk = desk
        self.activated.connect(self._on_activated)

    def show_groups(self) -> None:
        """Offer the groups as they are now, in the language in use."""
        groups = self._desk.state.all(Group)
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("Joint summary"), "")
            for group in groups:
                self.addItem(group_name(group), group.id)
            self.setCurrentIndex(max(0, self.findData(self._desk.group_id)))
        self.setAccessibleName(self.tr("Whose answers"))
        self.setVisible(len(groups) > 1)

    @Slot()
    def _on_activated(self) -> None:
        self._desk.show_group(self.currentData())
