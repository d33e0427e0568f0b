"""The rounds as tabs, then circles and pairs; a menu for the round that is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.core.model import Phase, Round
from facilitator_app.core.rounds import has_begun
from facilitator_app.core.state import EventState
from facilitator_app.ui.formats import time_range
from facilitator_app.ui.groups.scene import round_times
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.segments import Option, Segments

CIRCLE, PAIRS, FIRST = "circle", "pairs", "first"


class RoundTabs(QWidget):
    """Chooses what the page shows.

    Attributes:
        chosen: Another tab is shown.
        round_wanted: Add a round.
        tied: Ids of a round and of the phase with which it begins.
        removed: Id of a round.
    """

    chosen = Signal()
    round_wanted = Signal()
    tied = Signal(str, str)
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EventState.empty()
        self._tabs = Segments(theme, look="tabs")
        self._new = Button(theme, icon="plus", kind="quiet")
        self._more = Button(theme, icon="ellipsis", kind="quiet")
        row = Row(theme, self, gap=6)
        row.addWidget(self._tabs)
        row.addWidget(self._new)
        row.addWidget(self._more)
        self._tabs.chosen.connect(self._on_chosen)
        self._new.clicked.connect(self.round_wanted)
        self._more.clicked.connect(self._on_more)

    @property
    def value(self) -> str:
        """Id of the round that is shown, or `CIRCLE`, `PAIRS`; `FIRST` before there is a round."""
        return self._tabs.value

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._tabs.setAccessibleName(self.tr("Rounds, circles and pairs"))
        self._new.show_text(self.tr("New round"))
        self._more.show_text("", name=self.tr("More about this round"))
        self.show_state(self._state)

    def show_state(self, state: EventState) -> None:
        """Show the rounds of the event."""
        self._state = state
        rounds, times = state.all(Round), round_times(state)
        options = [
            Option(
                each.id,
                self._title(
                    each, time_range(times[each.id].start_minute, times[each.id].end_minute)
                ),
                "lock" if has_begun(state, each) else "",
            )
            for each in rounds
        ]
        if not options:
            options = [Option(FIRST, self.tr("Round 1"))]
        options += [
            Option(CIRCLE, self.tr("Circle"), "circle-dot"),
            Option(PAIRS, self.tr("Pairs"), "users-2"),
        ]
        known = {option.id for option in options}
        self._tabs.show_options(options, self.value if self.value in known else options[0].id)
        self._more.setEnabled(state.find(Round, self.value) is not None)

    def choose_last_round(self) -> None:
        """Show the round that was added."""
        rounds = self._state.all(Round)
        if rounds:
            self._tabs.choose(rounds[-1].id)

    def focus_target(self) -> QWidget:
        """Return what takes the focus."""
        return self._tabs.focus_target()

    def _title(self, each: Round, time: str) -> str:
        return self.tr("Round {number}  {time}").format(number=each.number, time=time)

    @Slot()
    def _on_chosen(self) -> None:
        self._more.setEnabled(self._state.find(Round, self.value) is not None)
        self.chosen.emit()

    @Slot()
    def _on_more(self) -> None:
        each = self._state.find(Round, self.value)
        if each is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        begins = menu.addMenu(self.tr("Begins with the phase"))
        for phase in self._state.all(Phase):
            entry = begins.addAction(phase.title.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(phase.id == each.first_phase_id)
            entry.triggered.connect(partial(self._on_tied, each.id, phase.id))
        gone = menu.addAction(self.tr("Remove the round"))
        gone.setEnabled(not has_begun(self._state, each))
        gone.triggered.connect(partial(self._on_removed, each.id))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _on_tied(self, round_id: str, phase_id: str, *_: object) -> None:
        self.tied.emit(round_id, phase_id)

    def _on_removed(self, round_id: str, *_: object) -> None:
        self.removed.emit(round_id)
