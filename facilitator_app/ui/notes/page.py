"""See what was said."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import Line
from facilitator_app.ui.formats import clock_time_of
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.boxes import Column


class NotesPage(Page):
    """The lines in the order of time."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(PageId.NOTES, kit)
        self._lines = QListWidget()
        Column(self.theme, self.body).addWidget(self._lines)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._lines.setAccessibleName(self.tr("Lines"))

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the lines as they are now."""
        if self.bridge is None or (changes is not None and not changes.touches(Line)):
            return
        offset = self.bridge.state.event.utc_offset_minutes
        self._lines.clear()
        for line in self.bridge.state.all(Line):
            self._lines.addItem(f"{clock_time_of(line.at_ms, offset)}   {line.text}")
