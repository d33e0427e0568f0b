"""What can be done when the dialogue is over."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from facilitator_app.core.course import courses
from facilitator_app.core.model import EventStatus, Group
from facilitator_app.core.state import EventState
from facilitator_app.core.time_use import PhaseTime, time_use
from facilitator_app.core.timeline import TrackState
from facilitator_app.export.documents import What, write
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notices import Notice
from facilitator_app.ui.run.after_view import After, AfterView, HeldPhase
from facilitator_app.ui.run.group_desk import GroupDesk
from facilitator_app.ui.widgets.strips import Strips

SAVED = "course_saved"


class AfterKeys(QObject):
    """Shows the plan beside the course, writes it down, closes the event.

    Attributes:
        back_wanted: The dialogue goes on after all.
    """

    back_wanted = Signal()

    def __init__(self, kit: Kit, desk: GroupDesk, view: AfterView, strips: Strips) -> None:
        super().__init__(desk)
        self._kit, self._desk, self._view, self._strips = kit, desk, view, strips
        view.document_wanted.connect(self._on_document)
        view.close_wanted.connect(self._on_close)
        view.back_wanted.connect(self.back_wanted)

    @property
    def is_over(self) -> bool:
        """True when whatever the page follows has come to its end."""
        bridge, now_ms = self._desk.bridge, self._desk.now_ms
        group = self._desk.group()
        if bridge is None or group is None:
            return False
        groups = bridge.state.all(Group) if self._desk.follows_all else [group]
        states = [bridge.status(each.id, now_ms).state for each in groups]
        begun = [each for each in states if each is not TrackState.WAITING]
        return bool(begun) and all(each is TrackState.ENDED for each in begun)

    def show(self) -> None:
        """Show how it went."""
        bridge, group = self._desk.bridge, self._desk.group()
        if bridge is None or group is None:
            return
        state = bridge.state
        mine = None if self._desk.follows_all else group.id
        after = After(
            courses=[each for each in courses(state) if mine in (None, each.group.id)],
            phases=_held(state, mine),
            closed=state.event.status is EventStatus.CLOSED,
            may_close=bridge.writable,
        )
        self._view.show_after(after)

    @Slot()
    def _on_document(self) -> None:
        bridge = self._desk.bridge
        if bridge is None:
            return
        name = self.tr("{event} – plan and course.docx").format(event=bridge.path.stem)
        chosen, _ = QFileDialog.getSaveFileName(
            self._view.window(),
            self.tr("Save plan and course"),
            str(bridge.path.parent / name),
            self.tr("Word file (*.docx)"),
        )
        if chosen:
            self.write(Path(chosen))

    def write(self, out: Path) -> None:
        """Write plan and course as a Word file, away from the GUI thread."""
        bridge = self._desk.bridge
        if bridge is None:
            return
        state = bridge.state
        language = state.event.language
        self._kit.tasks.run(
            lambda _: write(What.PLAN_VS_ACTUAL, state, language, out),
            lambda _: self._strips.put(SAVED, partial(_saved_notice, out)),
        )

    @Slot()
    def _on_close(self) -> None:
        if self._desk.bridge is not None:
            self._desk.bridge.close_event()
            self._desk.changed.emit()


def _held(state: EventState, group_id: str | None) -> list[HeldPhase]:
    return [
        HeldPhase(each.phase.title, each.phase.minutes, _minutes(each, group_id))
        for each in time_use(state)
    ]


def _minutes(each: PhaseTime, group_id: str | None) -> int | None:
    if group_id is None:
        return each.mean_minutes
    held = each.held.get(group_id)
    return None if held is None else held.minutes


def _saved_notice(path: Path) -> Notice:
    title = QCoreApplication.translate("AfterKeys", "Saved.")
    return Notice("moss", "circle-check", title, path.name, detail=str(path.parent))
