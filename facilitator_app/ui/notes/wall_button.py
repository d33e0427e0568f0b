"""How many lines wait at the gate of the themes wall; there only while some wait or hang."""

from __future__ import annotations

from facilitator_app.core import wall
from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import Line, WallLine
from facilitator_app.core.state import EventState
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.button import Button


class WallButton(Button):
    """Leads to the gate."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, icon="presentation")
        self._shared: frozenset[str] = frozenset()
        self._waiting = 0
        self.hide()

    def heed(self, state: EventState, changes: ChangeSet | None) -> None:
        """Show what waits now; typing that is about nothing shared costs nothing."""
        if changes is not None and not self._is_about_it(state, changes):
            return
        waiting = [line.id for line in wall.waiting(state)]
        self._shared = frozenset((*waiting, *(each.id for each in state.all(WallLine))))
        self._waiting = len(waiting)
        self.setVisible(bool(self._shared))
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.show_text(self.tr("Wall: %n waiting", "", self._waiting))

    def _is_about_it(self, state: EventState, changes: ChangeSet) -> bool:
        if changes.touches(WallLine):
            return True
        lines = (state.known(Line, each) for each in changes.ids(Line))
        return any(
            line is None or line.id in self._shared or wall.asks_to_be_shared(line)
            for line in lines
        )
