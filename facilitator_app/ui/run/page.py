"""See what is going on and how much time is left."""

from __future__ import annotations

from PySide6.QtCore import Qt

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import Group
from facilitator_app.ui.formats import time_left
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.label import Label


class RunPage(Page):
    """The phase of the first group and its time left."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(PageId.RUN, kit)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._phase = Label(self.theme, role="title", align=centre)
        self._time = Label(self.theme, role="clock", align=centre)
        column = Column(self.theme, self.body)
        column.addStretch(1)
        column.addWidget(self._phase)
        column.addWidget(self._time)
        column.addStretch(1)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the clock as it is now."""
        self.on_tick(self.kit.clock.now_ms())

    def on_tick(self, now_ms: int) -> None:
        """Show the time."""
        groups = self.bridge.state.all(Group) if self.bridge else ()
        if self.bridge is None or not groups:
            return
        status = self.bridge.status(groups[0].id, now_ms)
        running = status.phase is not None
        self._phase.show_text(status.phase.title if status.phase else "")
        self._time.show_text(time_left(status.remaining_ms) if running else "–")
