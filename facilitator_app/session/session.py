"""The whole application without pixels: one open event.

Every change, typed here or come from another laptop, goes the same way: document, state, log and
tables, listeners. It belongs to one thread; only the writer has another.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from facilitator_app.core.changes import Add, Change, ChangeSet, Touched, cleaned, touched_by
from facilitator_app.core.codec import comes_back
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Record, Scope
from facilitator_app.core.state import EventState
from facilitator_app.session.listeners import Listeners
from facilitator_app.session.roles import Role, Seat, may_change
from facilitator_app.session.undo import Step, Turn, UndoStack, step_of
from facilitator_app.storage import rewriting
from facilitator_app.storage.update_log import LogEnd, Update
from facilitator_app.storage.writer import Batch, Writer

if TYPE_CHECKING:
    from facilitator_app.sync.document import Document

logger = logging.getLogger(__name__)

P = ParamSpec("P")
PORTION = 400  # records that are read within a moment

Command = Callable[Concatenate[EventState, P], Sequence[Change]]


class Session:
    """One event that somebody works on. Made by `opening.py`.

    Attributes:
        kept: False in a rehearsal: everything works, nothing is ever written.
        damaged_file: Where the file is kept that was damaged and has been made anew; None: it
            was sound.
        changed: Told after every change, on this thread.
        saved: Told on the writer's thread how many steps are on disk.
        failed: Told on the writer's thread that a write did not work and will be tried again.
    """

    def __init__(  # noqa: PLR0913 - the composition of a session, spelled out once
        self,
        path: Path,
        documents: Mapping[Scope, Document],
        state: EventState,
        *,
        stamp: Callable[[], str],
        new_id: Callable[[], str],
        seat: Seat,
        writable: bool = True,
        kept: bool = True,
        from_tables: bool = False,
        log_end: LogEnd = (0, 0),
        on_close: Callable[[Session], None],
    ) -> None:
        self.path, self.seat, self.new_id = path, seat, new_id
        self.undo_stack = UndoStack()
        self.changed = Listeners[[ChangeSet]]()
        self.saved = Listeners[[int]]()
        self.failed = Listeners[[Problem]]()
        self.damaged_file: Path | None = None
        self._documents, self._state = documents, state
        self._stamp, self._on_close = stamp, on_close
        self._writable, self.kept = writable, kept
        self._writer = (
            Writer(path, log_end, self.saved.tell, self.failed.tell, self._remake_file)
            if writable and kept
            else None
        )
        self._closed = False
        self._log = self._read_log() if from_tables else None  # what it says is not believed yet
        self._told: list[Record] = []

    @property
    def state(self) -> EventState:
        """Everything that is known of the event now."""
        return self._state

    @property
    def writable(self) -> bool:
        """False when the file was opened for reading only."""
        return self._writable

    @property
    def unsaved(self) -> int:
        """How many steps are not on disk yet."""
        return self._writer.unsaved if self._writer else 0

    @property
    def last_step(self) -> int:
        """The number of the step that was handed to the writer last."""
        return self._writer.submitted if self._writer else 0

    @property
    def write_problem(self) -> Problem | None:
        """Why the last write did not work; None when it did."""
        return self._writer.problem if self._writer else None

    def get_ready(self) -> None:
        """Make the documents, and let what they say count where the state was read from tables.

        The tables lack what was taken away, and when they are damaged, the log is right. This
        happens before the first change at the latest.

        Raises:
            UserError: The log is damaged.
        """
        while not self.get_ready_a_little():
            pass

    def get_ready_a_little(self) -> bool:
        """Do so much of `get_ready` that nobody notices; True when all is done.

        Raises:
            UserError: The log is damaged.
        """
        if self._log is None or self._closed:
            return True
        try:
            told = list(islice(self._log, PORTION))
        except UserError as error:
            self._log, self._told = self._read_log(), []  # the next try says the same
            raise UserError(Problem.FILE_DAMAGED, path=self.path) from error
        self._told += told
        if len(told) < PORTION:
            self._log = None
            self._believe(self._told)
            self._told = []
        return self._log is None

    def execute(self, command: Command[P], *args: P.args, **kwargs: P.kwargs) -> int:
        """Run a command as one step that can be undone, and return the step's number on disk."""
        self.get_ready()
        return self.commit(command(self._state, *args, **kwargs), name=_name(command))

    def execute_now(self, command: Command[P], *args: P.args, **kwargs: P.kwargs) -> int:
        """Run a command that has its own way back: live commands and typing."""
        self.get_ready()
        changes = command(self._state, *args, **kwargs)
        return self.commit(changes, name=_name(command), undoable=False)

    def commit(
        self, changes: Sequence[Change], *, name: str, initiator: str = "", undoable: bool = True
    ) -> int:
        """Make `changes`, all or none, and return the number of the step to wait for on disk.

        Raises:
            UserError: This seat may not do that, the file is open for reading only, or a value
                could not be kept as it is.
        """
        self.get_ready()
        changes = [cleaned(change) for change in changes]
        if not changes:
            return 0
        self._require_allowed(changes)
        step = step_of(name, self._state, changes) if undoable else None
        return self._make(changes, initiator, step)

    def undo(self) -> str:
        """Take back the last step and return its name.

        Raises:
            UserError: There is nothing to undo.
        """
        self.get_ready()
        return self._turn(self.undo_stack.next_to_undo(self._state))

    def redo(self) -> str:
        """Do the last undone step again and return its name.

        Raises:
            UserError: There is nothing to do again.
        """
        self.get_ready()
        return self._turn(self.undo_stack.next_to_redo(self._state))

    def receive(self, scope: Scope, update: bytes) -> None:
        """Merge an update of another laptop.

        Raises:
            UserError: It is no update; nothing has changed.
        """
        self.get_ready()
        received = self._documents[scope].receive(update)
        records = self._read(scope, received.touched)
        self._state = self._state.with_records(records)
        self.undo_stack.others_changed(received.touched)
        if received.waits:
            self._write([(scope, update)], (), waits=True)
        if received.updates:
            self._write([(scope, each) for each in received.updates], records)
        if received.touched:
            self.changed.tell(ChangeSet(received.touched))

    def forget(self, records: Iterable[Touched]) -> int:
        """Delete `records` for good, without a way back, and return the step's number on disk.

        What they held is gone from the documents; `forgetting.py` also takes it out of the file.

        Raises:
            UserError: Only the coordinator may do that, except what never leaves this laptop.
        """
        if not self.writable:
            raise UserError(Problem.READ_ONLY, path=self.path)
        self.get_ready()
        touched = frozenset(records)
        own = all(each.kind.scope is Scope.PRIVATE for each in touched)
        if not own and self.seat.role is not Role.COORDINATOR:
            raise UserError(Problem.NOT_ALLOWED, role=self.seat.role.value)
        updates = [
            (scope, update)
            for scope, document in self._documents.items()
            if (update := document.forget(each for each in touched if each.kind.scope is scope))
        ]
        self.undo_stack.clear()  # its before-images would bring it back
        gone = [_blank(each) for each in touched]
        self._state = self._state.with_records(gone)
        number = self._write(updates, gone)
        self.changed.tell(ChangeSet(touched))
        return number

    def rewrite_file(self, scopes: Collection[Scope] = tuple(Scope)) -> None:
        """Write `scopes` of the file anew without any former wording, and wait for it.

        Raises:
            UserError: It cannot be written, or somebody is reading it.
        """
        if not self._writable:
            raise UserError(Problem.READ_ONLY, path=self.path)
        if self._writer is None:
            return
        self.get_ready()
        for scope in scopes:
            if update := self._documents[scope].trim():
                self._write([(scope, update)], ())
            self._documents[scope].compact()
        updates, records = self.as_updates(), list(self._state.everything())

        def job(db: rewriting.Database) -> None:
            rewriting.rewrite(db, updates, records, scopes)
            rewriting.pack(db, self.path)

        self._writer.run(job)

    def as_updates(self) -> list[Update]:
        """Return everything that this session knows, as a log that makes the same event."""
        stamp = self._stamp()
        return [
            update
            for scope, document in self._documents.items()
            for update in (
                Update(scope, document.snapshot(), stamp),
                *(Update(scope, each, stamp, waits=True) for each in document.waiting),
            )
        ]

    def state_vector(self, scope: Scope) -> bytes:
        """Return what this laptop has of a scope."""
        return self._documents[scope].state_vector()

    def updates_since(self, scope: Scope, state_vector: bytes) -> bytes:
        """Return what a laptop with `state_vector` lacks of a scope."""
        return self._documents[scope].updates_since(state_vector)

    def snapshot(self, scope: Scope) -> bytes:
        """Return a whole scope as one update."""
        return self._documents[scope].snapshot()

    def flush(self, timeout_s: float | None = None) -> bool:
        """Wait until everything is on disk; False when it cannot be."""
        return self._writer.flush(timeout_s) if self._writer else True

    def retry(self) -> None:
        """Try a failed write again at once."""
        if self._writer:
            self._writer.retry()

    def close(self) -> bool:
        """Write what is left and let go of the file; False when something could not be written."""
        written = self._writer.close() if self._writer else True
        if not self._closed:
            self._closed = True
            self._on_close(self)
        return written

    def _read_log(self) -> Iterator[Record]:
        for document in self._documents.values():
            yield from document.each()

    def _believe(self, records: Sequence[Record]) -> None:
        """Take what the log says for true, and mend the tables where they say something else."""
        known = {(type(each), each.id) for each in records}
        gone = [each for each in self._state.everything() if (type(each), each.id) not in known]
        news = [
            *(each for each in records if self._state.find(type(each), each.id) != each),
            *(_blank(Touched(type(each), each.id)) for each in gone),
        ]
        wrong = [each for each in news if not each.removed or self._state.find(type(each), each.id)]
        self._state = self._state.with_records(news)
        if wrong:
            logger.error("%d rows of the tables were not as the log says", len(wrong))
            self._write((), wrong)
            self.changed.tell(ChangeSet(frozenset(Touched(type(each), each.id) for each in wrong)))

    def _remake_file(self) -> None:
        """Make the damaged file anew; on the writer's thread, the state never changes in place."""
        from facilitator_app.storage.remaking import remake  # noqa: PLC0415 - hardly ever

        logger.error("the file was damaged and is made anew from its log")
        self.damaged_file = remake(self.path, list(self._state.everything()))

    def _require_allowed(self, changes: Sequence[Change]) -> None:
        if not self._writable:
            raise UserError(Problem.READ_ONLY, path=self.path)
        if not may_change(self.seat, self._state, changes):
            raise UserError(Problem.NOT_ALLOWED, role=self.seat.role.value)

    def _turn(self, turn: Turn | None) -> str:
        if turn is None:
            raise UserError(Problem.NOTHING_TO_UNDO)
        self._require_allowed(turn.changes)
        self._make(turn.changes, "", turn)
        return turn.step.name

    def _make(self, changes: Sequence[Change], initiator: str, step: Step | Turn | None) -> int:
        records = self._state.records_after(changes)
        for record in records:  # whatever is refused is refused before anything has changed
            if not comes_back(record):
                raise UserError(Problem.BAD_VALUE, field=record.kind)
        updates = self._apply(changes)
        self._state = self._state.with_records(records)
        if step is not None:
            self.undo_stack.took(step)
        number = self._write(updates, records)
        self.changed.tell(ChangeSet(touched_by(changes), initiator))
        return number

    def _apply(self, changes: Sequence[Change]) -> list[tuple[Scope, bytes]]:
        updates: list[tuple[Scope, bytes]] = []
        try:
            for scope, part in _by_scope(changes).items():
                if update := self._documents[scope].apply(part):
                    updates.append((scope, update))
        except BaseException:  # the engine gave up on the second of two documents
            self._write(updates, ())  # a hole in the log would hide all that comes after it
            raise
        return updates

    def _write(
        self,
        updates: Sequence[tuple[Scope, bytes]],
        records: Sequence[Record],
        *,
        waits: bool = False,
    ) -> int:
        if self._writer is None:
            return 0
        stamp = self._stamp()
        return self._writer.submit(
            Batch([Update(scope, data, stamp, waits) for scope, data in updates], records)
        )

    def _read(self, scope: Scope, touched: frozenset[Touched]) -> list[Record]:
        document = self._documents[scope]
        return [document.read(each.kind, each.id) or _blank(each) for each in touched]


def _by_scope(changes: Sequence[Change]) -> dict[Scope, list[Change]]:
    parts: dict[Scope, list[Change]] = {}
    for change in changes:
        kind = type(change.record) if isinstance(change, Add) else change.kind
        parts.setdefault(kind.scope, []).append(change)
    return parts


def _blank(touched: Touched) -> Record:
    """Return what is left of a record that is in no document: that it is not there."""
    return touched.kind(id=touched.id, removed=True)


def _name(command: Callable[..., object]) -> str:
    return getattr(command, "__name__", "")
