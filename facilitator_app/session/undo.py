"""One stack of before-images. A step that somebody else has built upon since is left alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import fields

from facilitator_app.core.changes import Add, Change, Set, Touched
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Record
from facilitator_app.core.state import EventState


@frozen
class Step:
    """One command: what it did, and what was before.

    Attributes:
        name: Of the command, for the sentence that says what was undone.
        born: The records that it made; undoing it takes them away as a whole.
    """

    name: str
    forward: tuple[Set, ...]
    backward: tuple[Set, ...]
    born: frozenset[Touched]


@frozen
class Turn:
    """A step about to be undone, or done again."""

    step: Step
    is_undo: bool

    @property
    def changes(self) -> tuple[Set, ...]:
        """What it takes."""
        return self.step.backward if self.is_undo else self.step.forward


class UndoStack:
    """Steps that can be undone, and undone steps that can be done again."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def next_undo(self) -> str:
        """The name of the command that undo would take back; "" when there is none."""
        return self._done[-1].name if self._done else ""

    @property
    def next_redo(self) -> str:
        """The name of the command that redo would do again; "" when there is none."""
        return self._undone[-1].name if self._undone else ""

    def took(self, what: Step | Turn) -> None:
        """Remember that a new step was made, or that one was undone or done again."""
        if isinstance(what, Step):
            self._done.append(what)
            self._undone.clear()  # what was undone before it cannot be done again
            return
        source, target = self._stacks(is_undo=what.is_undo)
        target.append(source.pop())

    def next_to_undo(self, state: EventState) -> Turn | None:
        """Return the last step that still stands; steps built upon are dropped."""
        return self._next(state, is_undo=True)

    def next_to_redo(self, state: EventState) -> Turn | None:
        """Return the last undone step that can be done again."""
        return self._next(state, is_undo=False)

    def others_changed(self, touched: Collection[Touched]) -> None:
        """Drop the steps whose new records somebody else has worked on since."""
        for stack in (self._done, self._undone):
            stack[:] = [step for step in stack if step.born.isdisjoint(touched)]

    def clear(self) -> None:
        """Forget every step, and the texts that they hold."""
        self._done.clear()
        self._undone.clear()

    def _stacks(self, *, is_undo: bool) -> tuple[list[Step], list[Step]]:
        return (self._done, self._undone) if is_undo else (self._undone, self._done)

    def _next(self, state: EventState, *, is_undo: bool) -> Turn | None:
        source, _ = self._stacks(is_undo=is_undo)
        while source:
            step = source[-1]
            if all(_holds(state, each) for each in (step.forward if is_undo else step.backward)):
                return Turn(step, is_undo)
            source.pop()
        return None


def step_of(name: str, state: EventState, changes: Sequence[Change]) -> Step:
    """Return the step that `changes` make in `state`."""
    forward: list[Set] = []
    born: set[Touched] = set()
    for change in changes:
        if not isinstance(change, Add):
            forward.append(change)
            continue
        record, kind = change.record, type(change.record)
        former = state.known(kind, record.id)
        if former is None:
            born.add(Touched(kind, record.id))
            forward.append(Set(kind, record.id, "removed", record.removed))
        else:  # written over: its former values must come back
            forward += _every_field(record)
    of_old = _last_of_each([each for each in forward if _is_old(state, each, born)])
    changed = tuple(each for each in of_old if _before(state, each) != each)
    return Step(name, changed, tuple(_before(state, each) for each in changed), frozenset(born))


def _is_old(state: EventState, change: Set, born: set[Touched]) -> bool:
    """Return False for a field of a record of this very step: taking that away is enough."""
    if Touched(change.kind, change.id) in born:
        return change.field == "removed"
    return state.known(change.kind, change.id) is not None


def _before(state: EventState, change: Set) -> Set:
    record = state.known(change.kind, change.id)
    value = True if record is None else getattr(record, change.field)
    return Set(change.kind, change.id, change.field, value)


def _every_field(record: Record) -> list[Set]:
    kind = type(record)
    return [Set(kind, record.id, each.name, getattr(record, each.name)) for each in fields(record)]


def _holds(state: EventState, change: Set) -> bool:
    record = state.known(change.kind, change.id)
    return record is not None and getattr(record, change.field) == change.value


def _last_of_each(changes: Sequence[Set]) -> tuple[Set, ...]:
    return tuple({(each.kind, each.id, each.field): each for each in changes}.values())
