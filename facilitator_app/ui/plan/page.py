"""Fit the phases to the clock."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import Event, Phase
from facilitator_app.core.plan import schedule
from facilitator_app.ui.formats import clock_time, minutes
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.boxes import Column


class PlanPage(Page):
    """The phases in order, each at its clock time."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(PageId.PLAN, kit)
        self._phases = QListWidget()
        Column(self.theme, self.body).addWidget(self._phases)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._phases.setAccessibleName(self.tr("Phases"))

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the plan as it is now."""
        if self.bridge is None or (changes is not None and not changes.touches(Phase, Event)):
            return
        state = self.bridge.state
        self._phases.clear()
        for slot in schedule(state.all(Phase), state.event.groups_start_minute):
            cells = (clock_time(slot.start_minute), slot.phase.title, minutes(slot.phase.minutes))
            self._phases.addItem("   ".join(cells))
