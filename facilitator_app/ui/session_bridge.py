"""The open event as the window sees it: its state, its news on the GUI thread, its commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator_app.core.changes import Change, ChangeSet, Touched
from facilitator_app.core.commands import live
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Group, Line, LiveEvent, Phase
from facilitator_app.core.overview import leading_group
from facilitator_app.core.search_words import LineFilter
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import Track, TrackStatus, status
from facilitator_app.env.clock import Clock, SystemClock
from facilitator_app.session.closing import close_event
from facilitator_app.session.copies import forget_in_copies
from facilitator_app.session.forgetting import forget
from facilitator_app.session.note_pane import NotePane
from facilitator_app.session.opening import Desk, save_elsewhere
from facilitator_app.session.reading import find, find_among
from facilitator_app.session.rehearsal import rehearse
from facilitator_app.session.session import Session
from facilitator_app.session.stepping_back import step_back, step_forward
from facilitator_app.ui.errors import ErrorDoor

P = ParamSpec("P")
Command = Callable[Concatenate[EventState, P], Sequence[Change]]


class SessionBridge(QObject):
    """One open event. Everything arrives on the GUI thread.

    Args:
        clock: The event's time; None means the computer's own.
        desk: What opening the event's copies needs; None leaves them alone.

    Attributes:
        changed: A `ChangeSet`, after every change, whoever made it.
        saved: How many steps are on disk.
        failed: A `Problem`: a write did not work and will be tried again.
        undone: Name of the command that was undone.
        redone: Name of the command that was done again.
    """

    changed = Signal(object)
    saved = Signal(int)
    failed = Signal(object)
    undone = Signal(str)
    redone = Signal(str)

    def __init__(
        self,
        session: Session,
        door: ErrorDoor,
        parent: QObject | None = None,
        *,
        clock: Clock | None = None,
        desk: Desk | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._door, self._desk = session, door, desk
        self._clock = clock or SystemClock()
        self._tracks: dict[str, Track] = {}
        self._leading: str | None = None
        self._stop_listening = (
            session.changed.add(self._on_changed),
            session.saved.add(self.saved.emit),  # on the writer's thread: Qt carries it over
            session.failed.add(self.failed.emit),
        )

    @property
    def path(self) -> Path:
        """The event's file."""
        return self._session.path

    @property
    def state(self) -> EventState:
        """Everything that is known of the event now."""
        return self._session.state

    @property
    def writable(self) -> bool:
        """False when the file was opened for reading only."""
        return self._session.writable

    @Slot()
    def get_ready(self) -> None:
        """Do what the first change would have to wait for, little by little."""
        with self._door.shown():
            if not self._session.get_ready_a_little():
                QTimer.singleShot(0, self, self.get_ready)

    @property
    def damaged_file(self) -> Path | None:
        """Where the file is kept that was damaged and has been made anew; None: it was sound."""
        return self._session.damaged_file

    @property
    def rehearses(self) -> bool:
        """True in a rehearsal: everything works, nothing is ever written."""
        return not self._session.kept

    def rehearsal(self, parent: QObject) -> SessionBridge:
        """Return the same event, as planned and not begun, to run through."""
        return SessionBridge(rehearse(self._session), self._door, parent)

    @property
    def unsaved(self) -> int:
        """How many steps are not on disk yet."""
        return self._session.unsaved

    @property
    def last_step(self) -> int:
        """The number of the step that was handed to the writer last; see `saved`."""
        return self._session.last_step

    @property
    def write_problem(self) -> Problem | None:
        """Why the last write did not work; None when it did."""
        return self._session.write_problem

    @property
    def own_group_id(self) -> str:
        """The group of a facilitator or recorder at this laptop; "" for the coordinator."""
        return self._session.seat.group_id

    def note_pane(self, group_id: str) -> NotePane:
        """Return the pane of a group, to type in."""
        return NotePane(self._session, group_id)

    def find_lines(self, wanted: LineFilter, *, limit: int = 200) -> list[Line]:
        """Return the lines that `wanted` describes, the latest first."""
        with self._door.shown():
            if self.rehearses:
                ids = find_among(self.state.everything(), wanted, limit=limit)
            else:
                ids = find(self.path, wanted, limit=limit)
            found = (self.state.find(Line, each) for each in ids)
            return [line for line in found if line is not None]
        return []

    def forget_lines(self, line_ids: Sequence[str]) -> bool:
        """Delete lines for good, also from log, index and copies; False when it did not work."""
        records = [Touched(Line, each) for each in line_ids]
        with self._door.shown():
            forget(self._session, records)
            kept = forget_in_copies(self.path, records, self._desk) if self._desk else []
            if kept:
                raise UserError(Problem.KEPT_IN_COPIES, path=", ".join(map(str, kept)))
            return True
        return False

    def save_elsewhere(self, path: Path) -> bool:
        """Write everything, saved or not, to a new file; False when that did not work either."""
        with self._door.shown():
            save_elsewhere(self._session, path)
            return True
        return False

    def close_event(self) -> bool:
        """Close the event and delete what is private for good; False when it did not work."""
        with self._door.shown():
            close_event(self._session)
            return True
        return False

    def new_id(self) -> str:
        """Return an id that no other laptop will ever make."""
        return self._session.new_id()

    def execute(self, command: Command[P], *args: P.args, **kwargs: P.kwargs) -> int | None:
        """Run a command as one step that can be undone.

        Returns:
            The step's number on disk, see `saved`; None when it was refused, which is shown.
        """
        with self._door.shown():
            return self._session.execute(command, *args, **kwargs)
        return None

    def execute_now(self, command: Command[P], *args: P.args, **kwargs: P.kwargs) -> int | None:
        """Run a command that has its own way back (live commands, typing); returns as `execute`."""
        with self._door.shown():
            return self._session.execute_now(command, *args, **kwargs)
        return None

    def commit(
        self, changes: Sequence[Change], *, name: str, initiator: str = "", undoable: bool = True
    ) -> int | None:
        """Make `changes` as one step called `name`; returns as `execute`."""
        with self._door.shown():
            return self._session.commit(changes, name=name, initiator=initiator, undoable=undoable)
        return None

    @Slot()
    def undo(self) -> None:
        """Take back the last step, and say what it was."""
        with self._door.shown():
            self.undone.emit(step_back(self._session, self._clock.now_ms()))

    @Slot()
    def redo(self) -> None:
        """Do the last undone step again, and say what it was."""
        with self._door.shown():
            self.redone.emit(step_forward(self._session, self._clock.now_ms()))

    @Slot()
    def retry(self) -> None:
        """Try a failed write again at once."""
        self._session.retry()

    def track(self, group_id: str) -> Track:
        """Return the folded clock of a group; kept until one of its commands changes."""
        if group_id not in self._tracks:
            self._tracks[group_id] = live.track(self.state, group_id)
        return self._tracks[group_id]

    def status(self, group_id: str, now_ms: int) -> TrackStatus:
        """Return where a group's clock stands at `now_ms`."""
        return status(self.track(group_id), self.phases, now_ms)

    @property
    def leading_group_id(self) -> str:
        """The group whose clock stands for the event; "" when no clock runs."""
        if self._leading is None:
            tracks = {group.id: self.track(group.id) for group in self.state.all(Group)}
            self._leading = leading_group(tracks, self.own_group_id)
        return self._leading

    @property
    def phases(self) -> Mapping[str, Phase]:
        """The phases of the plan by id."""
        return self.state.table(Phase).rows

    @property
    def is_running(self) -> bool:
        """True while the clock of a group goes on or stands still in a phase."""
        return any(self.track(group.id).current for group in self.state.all(Group))

    def close(self) -> bool:
        """Write what is left and let go of the file; False when something could not be written."""
        written = self._session.close()
        for stop in self._stop_listening:
            stop()
        return written

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(LiveEvent):
            self._tracks.clear()
        if changes.touches(LiveEvent, Group):
            self._leading = None
        self.changed.emit(changes)
        if self.rehearses:  # nobody waits for a disk
            self.saved.emit(self.last_step)
