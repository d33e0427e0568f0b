"""What the keys and buttons of the clock do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from facilitator_app.core.model import Phase
from facilitator_app.ui.debounce import Debounce
from facilitator_app.ui.formats import day
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.run import notices
from facilitator_app.ui.run.drift import ACCEPT, DECLINE, UNDO, cut_text
from facilitator_app.ui.run.group_desk import GroupDesk
from facilitator_app.ui.run.group_view import GroupView
from facilitator_app.ui.widgets.strips import Strips

GO_TO = "go_to"


class ClockKeys(QObject):
    """Start, pause, next, back, a little more time, another beginning, and the proposals.

    Attributes:
        leaving_phase: Another phase is about to be shown: what is being typed must be kept.
    """

    leaving_phase = Signal()

    def __init__(self, kit: Kit, desk: GroupDesk, view: GroupView, strips: Strips) -> None:
        super().__init__(desk)
        self._desk, self._view, self._strips = desk, view, strips
        self._next_debounce, self._pause_debounce = Debounce(kit.clock), Debounce(kit.clock)
        time = view.time
        time.stepped.connect(self.adjust)
        time.source_changed.connect(self.change_source)
        time.step_hovered.connect(self._on_step_hovered)
        time.pause_wanted.connect(self.pause)
        time.next_wanted.connect(self.next)
        time.start_wanted.connect(self.start)
        time.planned_start_wanted.connect(self._on_planned_start)
        time.start_moved.connect(self._on_start_moved)
        time.start_set.connect(self._on_start_set)
        time.start_closed.connect(self._desk.focus_wanted)
        view.looked_at.connect(self._on_looked_at)
        view.phase_wanted.connect(self._on_phase_wanted)
        view.strip_pressed.connect(self.press_strip)
        strips.pressed.connect(self._on_strip)

    @Slot()
    def start(self) -> None:
        """Begin the dialogue now; an event of another day moves to this one."""
        commands, bridge = self._desk.commands, self._desk.bridge
        if commands is None or bridge is None:
            return
        planned = bridge.state.event
        if commands.start() and bridge.state.event != planned:
            sentence = self.tr("The event was planned for {day}; now it is held today.")
            self._desk.say_done(sentence.format(day=day(planned.day)))

    @Slot()
    def next(self) -> None:
        """Go to the next phase."""
        commands = self._desk.commands
        if commands is None or not self._next_debounce.passes():
            return
        self.leaving_phase.emit()
        self._desk.looked_at = ""
        self._desk.drift.forget_done()
        commands.next()

    @Slot()
    def back(self) -> None:
        """Go back to the phase before; its time comes back."""
        commands = self._desk.commands
        if commands is None or not self._next_debounce.passes():
            return
        self.leaving_phase.emit()
        self._desk.saying(self.tr("Back in the phase before; its time goes on."), commands.back)

    @Slot()
    def pause(self) -> None:
        """Stop the clock, or let it go on."""
        commands = self._desk.commands
        if commands is not None and self._pause_debounce.passes():
            commands.toggle_pause()

    @Slot(int)
    def adjust(self, minutes: int) -> None:
        """Give the running phase more time, or take some, the way that is chosen."""
        self._adjust(minutes, borrowing=self._desk.borrows)

    @Slot()
    def change_source(self) -> None:
        """Let later phases lend the time, or let everything after it move."""
        self._desk.borrows = not self._desk.borrows
        self._desk.changed.emit()

    def move_all(self, minutes: int) -> None:
        """Give more time, or take some, and move everything after it."""
        self._adjust(minutes, borrowing=False)

    @Slot()
    def change_start(self) -> None:
        """Let somebody say when the phase began."""
        self._view.time.open_start()

    def _adjust(self, minutes: int, *, borrowing: bool) -> None:
        commands = self._desk.commands
        if commands is None:
            return
        effect = commands.effect(minutes, borrowing=borrowing)
        scene = self._desk.scene()
        adjust = partial(commands.adjust, minutes, borrowing=borrowing)
        if effect is None or scene is None:
            adjust()  # refused, with its reason
        else:
            self._desk.saying(notices.adjusted_text(scene, effect), adjust)

    @Slot(int)
    def _on_step_hovered(self, minutes: int) -> None:
        scene, commands = self._desk.scene(), self._desk.commands
        if scene is None or commands is None:
            return
        effect = commands.effect(minutes, borrowing=self._desk.borrows) if minutes else None
        text = notices.effect_text(scene, effect) if effect is not None else ""
        self._view.show_effect(scene, text, effect.cuts if effect else ())

    @Slot()
    def _on_planned_start(self) -> None:
        scene, commands = self._desk.scene(), self._desk.commands
        if scene is not None and commands is not None:
            commands.start(scene.forecast.planned_start_ms)

    @Slot(int)
    def _on_start_moved(self, minutes: int) -> None:
        commands = self._desk.commands
        if commands is not None and commands.backdate(minutes):
            self._desk.say_done(self.tr("Began %n minute(s) earlier.", "", minutes))

    @Slot(float)
    def _on_start_set(self, minute: float) -> None:
        commands = self._desk.commands
        if commands is not None and commands.set_start(minute):
            scene = self._desk.scene()
            if scene is not None:
                sentence = self.tr("The phase began {time}.")
                time = scene.clock(scene.status.started_ms)
                self._desk.say_done(sentence.format(time=time))

    @Slot(str)
    def _on_looked_at(self, phase_id: str) -> None:
        self.leaving_phase.emit()
        same = phase_id in (self._desk.looked_at, self._desk.running_id)
        self._desk.looked_at = "" if same else phase_id
        self._desk.changed.emit()

    @Slot(str)
    def _on_phase_wanted(self, phase_id: str) -> None:
        bridge = self._desk.bridge
        phase = bridge.state.find(Phase, phase_id) if bridge else None
        if phase is not None and phase_id != self._desk.running_id:
            self._desk.looked_at = phase_id
            self._strips.put(GO_TO, partial(notices.go_to_notice, phase.title))

    @Slot(str, str)
    def _on_strip(self, name: str, action: str) -> None:
        if name != GO_TO:
            return
        self._strips.take(GO_TO)
        wanted, self._desk.looked_at = self._desk.looked_at, ""
        commands = self._desk.commands
        if action == notices.GO and commands is not None and wanted:
            commands.start(phase_id=wanted)
        self._desk.changed.emit()

    @Slot(str)
    def press_strip(self, action: str) -> None:
        """Do what a button of the drift strip says."""
        desk = self._desk
        if action == UNDO:
            desk.drift.forget_done()
            if desk.bridge is not None:
                desk.bridge.undo()
        elif action == DECLINE:
            desk.drift.decline()
            desk.changed.emit()
        else:
            self._accept(action)

    def _accept(self, action: str) -> None:
        desk, commands = self._desk, self._desk.commands
        offer = desk.drift.offer
        proposal = offer.proposal(ACCEPT if action == ACCEPT else action) if offer else None
        if proposal is None or commands is None:
            return
        if not proposal.cuts:  # agreed on a later end
            desk.drift.decline()
            desk.changed.emit()
        elif commands.accept([proposal]):
            scene = desk.scene_of_group(proposal.group_id)
            if scene is not None:
                desk.say_done(notices.accepted_text(scene, cut_text(proposal.cuts)))
