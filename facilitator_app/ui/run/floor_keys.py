"""What the keys and buttons of the floor do: seats, queue, round, silence."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from facilitator_app.core.circle import Span, circle_view
from facilitator_app.core.model import Signal
from facilitator_app.core.timeline import Face
from facilitator_app.ui.run.circle_card import AWAY, HERE, JOIN, NEW, THEIRS
from facilitator_app.ui.run.group_desk import GroupDesk
from facilitator_app.ui.run.group_view import GroupView
from facilitator_app.ui.run.seat_keys import SeatKeys


class FloorKeys(QObject):
    """One key a seat; J or N before it puts the person into the queue."""

    def __init__(self, desk: GroupDesk, view: GroupView) -> None:
        super().__init__(desk)
        self._desk, self._view = desk, view
        self._asking: Signal | None = None
        self._seats = SeatKeys(self)
        self._seats.chosen.connect(self._on_seat)
        view.time.silence_chosen.connect(self._on_silence_minutes)
        view.time.silence_over.connect(self.silence)
        view.circle.seat_pressed.connect(self.person)
        view.circle.seat_action.connect(self._on_seat_action)
        view.circle.span_chosen.connect(self._on_span)
        view.circle.reordered.connect(self._on_reordered)
        floor = view.floor
        floor.person_chosen.connect(self.person)
        floor.withdrawn.connect(self._on_withdrawn)
        floor.moved.connect(self._on_moved)
        floor.silence_wanted.connect(self.silence)
        floor.somebody_wanted.connect(self._on_somebody)
        floor.next_wanted.connect(self.enter)
        floor.pass_wanted.connect(self.pass_turn)
        floor.late_wanted.connect(self.late)
        floor.arrived.connect(self._on_arrived)
        floor.seated.connect(self._on_seated)
        floor.late_closed.connect(desk.focus_wanted)

    @property
    def asking(self) -> bool:
        """True while J or N waits for a seat."""
        return self._asking is not None

    def digit(self, digit: int) -> None:
        """Take a digit: a seat, or the length of a thinking pause."""
        scene = self._desk.scene()
        if scene is None:
            return
        if scene.status.face is Face.SILENCE and 1 <= digit <= 3:
            self._on_silence_minutes(digit)
            return
        seats = circle_view(scene.state, scene.group.id, "").sitters
        self._seats.digit(digit, len(seats))

    def join(self) -> None:
        """Let the next seat go on from what is being said."""
        self._ask(Signal.JOIN)

    def new(self) -> None:
        """Let the next seat bring a new thought."""
        self._ask(Signal.NEW)

    def stop_asking(self) -> None:
        """Wait for no seat any more."""
        self._asking = None
        self._view.floor.show_asking(None)

    @Slot()
    def enter(self) -> None:
        """Give the floor to the next in the circle, or to the first in the queue."""
        commands = self._desk.commands
        if commands is None:
            return
        if self._desk.in_round:
            commands.next_in_round()
        elif self._desk.running_id:
            commands.give_to_first()

    @Slot()
    def pass_turn(self) -> None:
        """Let the one whose turn it is pass."""
        commands = self._desk.commands
        if commands is not None and self._desk.in_round:
            commands.pass_turn()

    @Slot()
    def late(self) -> None:
        """Let somebody who came late sit down."""
        scene = self._desk.scene()
        if scene is not None:
            self._view.floor.open_late(scene)

    @Slot()
    def silence(self) -> None:
        """Begin a thinking pause, or end it."""
        commands = self._desk.commands
        if commands is not None:
            commands.toggle_silence()

    @Slot(str)
    def person(self, person_id: str) -> None:
        """Give somebody the floor, or put them into the queue after J or N."""
        commands, asking = self._desk.commands, self._asking
        if commands is None or not self._desk.running_id:
            return
        self.stop_asking()
        if asking is not None and person_id:
            commands.ask(person_id, asking)
        else:
            commands.speak(person_id)

    def _ask(self, signal: Signal) -> None:
        self._asking = signal
        self._view.floor.show_asking(signal)

    @Slot(int)
    def _on_seat(self, number: int) -> None:
        scene = self._desk.scene()
        if scene is None:
            return
        sitter = circle_view(scene.state, scene.group.id, "").numbered(number)
        if number == 0 or sitter is not None:
            self.person(sitter.seat.person_id if sitter else "")

    @Slot()
    def _on_somebody(self) -> None:
        self.person("")

    @Slot(int)
    def _on_silence_minutes(self, minutes: int) -> None:
        commands = self._desk.commands
        if commands is not None:
            commands.set_silence(minutes)

    @Slot(str, str)
    def _on_seat_action(self, action: str, person_id: str) -> None:
        commands = self._desk.commands
        seat = commands.seat_of(person_id) if commands else None
        if commands is None or seat is None:
            return
        if action in (AWAY, HERE):
            commands.set_away(seat.id, away=action == AWAY)
        elif action in (JOIN, NEW):
            commands.ask(person_id, Signal.JOIN if action == JOIN else Signal.NEW)
        elif action == THEIRS:
            commands.correct_turn(person_id)
        elif self._desk.running_id:
            commands.speak(person_id)

    @Slot(str)
    def _on_span(self, span: str) -> None:
        self._desk.span = Span(span)
        self._desk.changed.emit()

    @Slot(list)
    def _on_reordered(self, person_ids: list[str]) -> None:
        commands = self._desk.commands
        if commands is not None:
            commands.order_circle(person_ids)

    @Slot(str)
    def _on_withdrawn(self, waiting_id: str) -> None:
        commands = self._desk.commands
        if commands is not None:
            commands.withdraw(waiting_id)

    @Slot(str, int)
    def _on_moved(self, waiting_id: str, place: int) -> None:
        commands = self._desk.commands
        if commands is not None:
            commands.move_waiting(waiting_id, place)

    @Slot(str)
    def _on_arrived(self, seat_id: str) -> None:
        commands = self._desk.commands
        if commands is not None:
            commands.set_away(seat_id, away=False)

    @Slot(str)
    def _on_seated(self, name: str) -> None:
        commands = self._desk.commands
        if commands is not None:
            commands.add_seat(name)
