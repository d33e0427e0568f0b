"""The pair rounds of a group, and who has talked with whom."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.core.model import Form, Group, PairRound, Phase, Question, Seat
from facilitator_app.core.plan import schedule
from facilitator_app.core.rounds import has_entered
from facilitator_app.core.seats import circle
from facilitator_app.core.state import EventState
from facilitator_app.ui.formats import clock_time
from facilitator_app.ui.groups.pair_matrix import PairMatrix
from facilitator_app.ui.groups.words import group_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import Chip
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.icon import Icon, IconLabel
from facilitator_app.ui.widgets.label import Label

PAIR_FORMS = (Form.PAIRS, Form.CUMULATIVE_PAIRS)


class PairsView(QWidget):
    """Shows every pair phase of the plan for one group.

    Attributes:
        made: Id of a phase: new pairs for it, mixed or of neighbours.
        joined: Ids of a pair round and of a person who came late.
        left: Ids of a pair round and of a person who went.
        group_chosen: Id of a group.
    """

    made = Signal(str, bool)
    joined = Signal(str, str)
    left = Signal(str, str)
    group_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._groups = Combo(theme)
        self._cards: list[PairCard] = []
        self._row = Row(theme, gap=12)
        self._matrix = PairMatrix(theme)
        self._matrix_title = Label(theme, role="h2")
        self._matrix_hint = Label(theme, role="meta", colour="text2", wrap=True)
        self._matrix_card = Card(theme)
        inner = Column(theme, self._matrix_card, gap=8, margins=(16, 14, 16, 14))
        inner.addWidget(self._matrix_title)
        inner.addWidget(self._matrix_hint)
        inner.addWidget(self._matrix, 1)
        self._empty = EmptyState(theme, "users-2")
        head = Row(theme, gap=10)
        head.addWidget(self._groups)
        head.addStretch(1)
        column = Column(theme, self, gap=10)
        column.addLayout(head)
        column.addLayout(self._row, 1)
        column.addWidget(self._empty, 1)
        self._row.addWidget(self._matrix_card, 1)
        self._groups.activated.connect(self._on_group)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._groups.setAccessibleName(self.tr("Group"))
        self._matrix_title.show_text(self.tr("Who has talked with whom"))
        self._matrix_hint.show_text(self.tr("The number is the pair round. Only you see this."))
        self._empty.show_text(
            self.tr("No pairs in the plan"),
            self.tr("Give a phase the form Pairs on the page Plan."),
        )

    def show_group(self, state: EventState, group_id: str) -> None:
        """Show the pairs of a group."""
        self._groups.clear()
        for group in state.all(Group):
            self._groups.addItem(group_name(group), group.id)
        self._groups.setCurrentIndex(max(0, self._groups.findData(group_id)))
        phases = [each for each in state.all(Phase) if each.form in PAIR_FORMS]
        self._empty.setVisible(not phases)
        self._matrix_card.setVisible(bool(phases))
        if [card.phase_id for card in self._cards] != [each.id for each in phases]:
            self._make(phases)
        starts = schedule(state.all(Phase), state.event.groups_start_minute)
        minutes = {slot.phase.id: slot.start_minute for slot in starts}
        for card, phase in zip(self._cards, phases, strict=True):
            card.show_pairs(state, group_id, phase, minutes[phase.id])
        seats = [each for each in circle(state, group_id) if not each.absent]
        held = state.by(PairRound, "group_id", group_id)
        self._matrix.show_pairs(
            [(seat.person_id, seat.name) for seat in seats], [each.pairs for each in held]
        )

    def _make(self, phases: list[Phase]) -> None:
        for card in self._cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [PairCard(self._theme, phase.id) for phase in phases]
        for at, card in enumerate(self._cards):
            card.made.connect(self.made)
            card.joined.connect(self.joined)
            card.left.connect(self.left)
            self._row.insertWidget(at, card, 1)

    @Slot()
    def _on_group(self) -> None:
        self.group_chosen.emit(self._groups.currentData())


class PairCard(Card):
    """The pairs of one phase. Signals as those of `PairsView`."""

    made = Signal(str, bool)
    joined = Signal(str, str)
    left = Signal(str, str)

    def __init__(self, theme: Theme, phase_id: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme, self.phase_id = theme, phase_id
        self._round_id = ""
        self._without: list[Seat] = []
        self._within: list[Seat] = []
        self._title, self._chip = Label(theme, role="h2", elide=True), Chip(theme)
        self._about = Label(theme, role="meta", colour="text2", wrap=True, lines=2)
        content = QWidget()
        self._pairs = Column(theme, content, gap=8)
        self._note = IconLabel(theme, "circle-check", role="small", colour="moss")
        self._new = Button(theme, icon="shuffle")
        self._neighbours = Button(theme, icon="users-2")
        self._late, self._gone = Button(theme, icon="user-plus"), Button(theme, icon="user-x")
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._chip)
        making, changing = Row(theme, gap=8), Row(theme, gap=8)
        for row, buttons in (
            (making, (self._new, self._neighbours)),
            (changing, (self._late, self._gone)),
        ):
            for button in buttons:
                row.addWidget(button, 1)
        column = Column(theme, self, gap=8, margins=(16, 14, 16, 14))
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(Scroll(content), 1)
        column.addWidget(self._note)
        column.addLayout(making)
        column.addLayout(changing)
        self._new.clicked.connect(partial(self._on_make, True))  # noqa: FBT003
        self._neighbours.clicked.connect(partial(self._on_make, False))  # noqa: FBT003
        self._late.clicked.connect(self._on_late)
        self._gone.clicked.connect(self._on_gone)

    def show_pairs(self, state: EventState, group_id: str, phase: Phase, minute: int) -> None:
        """Show the pairs of the phase."""
        pair_rounds = state.by(PairRound, "group_id", group_id)
        own = next((each for each in pair_rounds if each.phase_id == phase.id), None)
        held = has_entered(state, group_id, phase.id)
        seats = circle(state, group_id)
        names = {seat.person_id: seat.name for seat in seats}
        pairs = own.pairs if own else ()
        paired = {person for pair in pairs for person in pair}
        self._round_id = own.id if own else ""
        self._within = [each for each in seats if each.person_id in paired]
        self._without = [each for each in seats if not each.absent and each.person_id not in paired]
        self._title.show_text(phase.title)
        time = clock_time(minute)
        word = self.tr("held {time}") if held else self.tr("comes {time}")
        self._chip.show_state(
            word.format(time=time), "lock" if held else "clock", "sunk" if held else "pri"
        )
        question = next(iter(state.by(Question, "phase_id", phase.id)), None)
        self._about.show_text(f"”{question.text}”" if question else "")
        self._about.setVisible(question is not None)
        clear(self._pairs)
        for number, pair in enumerate(pairs, start=1):
            self._pairs.addWidget(self._pair(number, [names.get(each, "?") for each in pair]))
        self._pairs.addStretch(1)
        former = {
            frozenset((a, b))
            for each in pair_rounds
            if own and each.number < own.number
            for pair in each.pairs
            for a in pair
            for b in pair
            if a != b
        }
        self._show_note(pairs, former)
        self._show_buttons(held=held, has_pairs=bool(pairs), seated=len(names))

    def _show_note(self, pairs: tuple[tuple[str, ...], ...], former: set[frozenset[str]]) -> None:
        again = sum(
            frozenset((a, b)) in former for pair in pairs for a in pair for b in pair if a < b
        )
        threes = sum(len(pair) == 3 for pair in pairs)
        first = (
            self.tr("%n pairs have met before.", "", again)
            if again
            else self.tr("Nobody has the same pair a second time.")
        )
        three = self.tr("One group of three, because the number is odd.") if threes else ""
        self._note.show_text(
            f"{first} {three}".strip(),
            "info" if again else "circle-check",
            "amber" if again else "moss",
        )
        self._note.setVisible(bool(pairs))

    def _show_buttons(self, *, held: bool, has_pairs: bool, seated: int) -> None:
        self._new.show_text(self.tr("New pairs") if has_pairs else self.tr("Mixed pairs"))
        self._neighbours.show_text(self.tr("Neighbours"))
        self._late.show_text(self.tr("Latecomer"))
        self._gone.show_text(self.tr("Went away"))
        self._new.setVisible(not held)
        self._neighbours.setVisible(not held)
        self._new.setEnabled(seated > 1)
        self._neighbours.setEnabled(seated > 1)
        self._late.setEnabled(bool(self._round_id and self._without))
        self._gone.setEnabled(bool(self._round_id and self._within))

    def _pair(self, number: int, names: list[str]) -> QWidget:
        frame = Card(self._theme)
        row = Row(self._theme, frame, gap=10, margins=(14, 8, 14, 8))
        row.addWidget(Label(self._theme, str(number), role="meta", colour="text2"))
        for at, name in enumerate(names):
            if at:
                row.addWidget(Icon(self._theme, "arrow-left-right", colour="text2", px=16))
            row.addWidget(Label(self._theme, name, role="h3", elide=True), 1)
        frame.setAccessibleName(", ".join(names))
        return frame

    @Slot(bool)
    def _on_make(self, mixed: bool, *_: object) -> None:  # noqa: FBT001
        self.made.emit(self.phase_id, mixed)

    @Slot()
    def _on_late(self) -> None:
        self._choose(self._late, self._without, self.joined)

    @Slot()
    def _on_gone(self) -> None:
        self._choose(self._gone, self._within, self.left)

    def _choose(self, button: Button, seats: list[Seat], tell: SignalInstance) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for seat in seats:
            entry = menu.addAction(seat.name.replace("&", "&&"))
            entry.triggered.connect(partial(self._tell, tell, seat.person_id))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _tell(self, tell: SignalInstance, person: str, *_: object) -> None:
        tell.emit(self._round_id, person)
