"""What stands where the timeline will be."""

from __future__ import annotations

from PySide6.QtCore import Signal

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.empty_state import EmptyState


class EmptyPlan(EmptyState):
    """Says how a plan begins.

    Attributes:
        add_wanted: The first phase is to be added.
    """

    add_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        self._add = Button(theme, icon="plus", kind="primary", key="Ins")
        super().__init__(theme, "calendar-clock", (self._add,))
        self._add.clicked.connect(self.add_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._add.show_text(self.tr("Add phase"))
        self.show_text(
            self.tr("An empty plan"),
            self.tr("Add the first phase, or take a template from the menu above."),
        )
