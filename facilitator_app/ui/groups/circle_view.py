"""The circle of a group: who sits beside whom."""

from __future__ import annotations

import random

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.circle import Standing
from facilitator_app.core.model import Group, Seat
from facilitator_app.core.seats import circle
from facilitator_app.core.state import EventState
from facilitator_app.ui.groups.words import group_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.seat_button import SeatFacts
from facilitator_app.ui.widgets.seat_circle import Middle, SeatCircle


class CircleView(QWidget):
    """Lets people be seated in another order.

    Attributes:
        ordered: The ids of a circle's seats in their new order.
        group_chosen: Id of a group.
    """

    ordered = Signal(object)
    group_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seats: list[Seat] = []
        self._groups = Combo(theme)
        self._shuffle = Button(theme, icon="shuffle")
        self._hint = Label(theme, role="small", colour="text2", elide=True)
        self.circle = SeatCircle(theme)
        self._empty = EmptyState(theme, "users-round")
        head = Row(theme, gap=10)
        head.addWidget(self._groups)
        head.addWidget(self._shuffle)
        head.addWidget(self._hint, 1)
        card = Card(theme)
        inner = Column(theme, card, gap=0, margins=(24, 16, 24, 16))
        inner.addWidget(self.circle, 1)
        inner.addWidget(self._empty, 1)
        column = Column(theme, self, gap=10)
        column.addLayout(head)
        column.addWidget(card, 1)
        self._groups.activated.connect(self._on_group)
        self._shuffle.clicked.connect(self._on_shuffle)
        self.circle.reordered.connect(self._on_reordered)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._groups.setAccessibleName(self.tr("Group"))
        self._shuffle.show_text(self.tr("Shuffle"))
        self._hint.show_text(self.tr("Drag a seat, or move it with Ctrl and the arrow keys."))
        self._empty.show_text(
            self.tr("Nobody sits here yet"), self.tr("Divide people into groups first.")
        )

    def show_group(self, state: EventState, group_id: str) -> None:
        """Show the circle of a group."""
        self._groups.clear()
        for group in state.all(Group):
            self._groups.addItem(group_name(group), group.id)
        self._groups.setCurrentIndex(max(0, self._groups.findData(group_id)))
        self._seats = [each for each in circle(state, group_id) if not each.absent]
        self.circle.setVisible(bool(self._seats))
        self._empty.setVisible(not self._seats)
        self._shuffle.setEnabled(len(self._seats) > 1)
        self.circle.show_seats(
            [
                SeatFacts(seat.person_id, number, seat.name, Standing.NOT_YET)
                for number, seat in enumerate(self._seats, start=1)
            ],
            movable=True,
        )
        self.circle.show_middle(Middle(str(len(self._seats)), self.tr("in the circle")))

    @Slot()
    def _on_group(self) -> None:
        self.group_chosen.emit(self._groups.currentData())

    @Slot()
    def _on_shuffle(self) -> None:
        ids = [seat.id for seat in self._seats]
        random.shuffle(ids)
        self.ordered.emit(ids)

    @Slot(list)
    def _on_reordered(self, people: list[str]) -> None:
        seats = {seat.person_id: seat.id for seat in self._seats}
        self.ordered.emit([seats[person] for person in people])
