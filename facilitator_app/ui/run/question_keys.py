"""What the keys and buttons of questions and own notes do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from facilitator_app.ui.run.group_desk import GroupDesk
from facilitator_app.ui.run.group_view import GroupView


class QuestionKeys(QObject):
    """Goes through the questions, ticks them, adds one that came from the group."""

    def __init__(self, desk: GroupDesk, view: GroupView) -> None:
        super().__init__(desk)
        self._desk = desk
        view.question.stepped.connect(self.step)
        view.question.opened.connect(self._on_opened)
        view.question.ticked.connect(self._on_ticked)
        view.question.added.connect(self._on_added)
        view.question.field_closed.connect(desk.focus_wanted)
        view.script.own_note_written.connect(self._on_own_note)
        view.wide.own_note_written.connect(self._on_own_note)

    @Slot(int)
    def step(self, step: int) -> None:
        """Go to the next question (1) or the one before (-1)."""
        commands, phase_id = self._desk.commands, self._desk.phase_id
        if commands is not None and phase_id:
            commands.step_question(phase_id, step)

    @Slot(str)
    def _on_opened(self, question_id: str) -> None:
        commands, phase_id = self._desk.commands, self._desk.phase_id
        if commands is not None and phase_id:
            commands.open_question(phase_id, question_id)

    @Slot(str, bool)
    def _on_ticked(self, question_id: str, used: bool) -> None:  # noqa: FBT001 - a slot
        commands = self._desk.commands
        if commands is not None:
            commands.tick_question(question_id, used=used)

    @Slot(str)
    def _on_added(self, text: str) -> None:
        commands, phase_id = self._desk.commands, self._desk.phase_id
        if commands is not None and phase_id:
            commands.add_question(phase_id, text)

    @Slot(str)
    def _on_own_note(self, text: str) -> None:
        commands, phase_id = self._desk.commands, self._desk.phase_id
        if commands is not None and phase_id:
            commands.write_own_note(phase_id, text)
