"""One stack of before-images. A step that somebody else has built upon since is left alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator_app.core.changes import Add, Change, Set
from facilitator_app.core.state import EventState


@dataclass(frozen=True, slots=True)
class Step:
    """One command: what it did, and what was before.

    Attributes:
        name: Of the command, for the sentence that says what was undone.
    """

    name: str
    forward: tuple[Set, ...]
    backward: tuple[Set, ...]


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

    def push(self, step: Step) -> None:
        """Remember a new step; what was undone before it cannot be done again."""
        self._done.append(step)
        self._undone.clear()

    def undo(self, state: EventState) -> Step | None:
        """Return the last step that still stands, turned round; steps built upon are dropped."""
        return self._take(state, self._done, self._undone, forward=False)

    def redo(self, state: EventState) -> Step | None:
        """Return the last undone step that can be done again."""
        return self._take(state, self._undone, self._done, forward=True)

    def _take(
        self, state: EventState, source: list[Step], target: list[Step], *, forward: bool
    ) -> Step | None:
        while source:
            step = source.pop()
            expected, wanted = (
                (step.backward, step.forward) if forward else (step.forward, step.backward)
            )
            if all(_holds(state, each) for each in expected):
                target.append(step)
                return Step(step.name, wanted, expected)
        return None


def step_of(name: str, state: EventState, changes: Sequence[Change]) -> Step:
    """Return the step that `changes` make in `state`."""
    forward: list[Set] = []
    backward: list[Set] = []
    for change in changes:
        if isinstance(change, Add):
            kind, record_id, field = type(change.record), change.record.id, "removed"
            value, before = False, True
        else:
            kind, record_id, field, value = change.kind, change.id, change.field, change.value
            record = state.known(kind, record_id)
            if record is None:  # a record of this very step: taking it away is enough
                continue
            before = getattr(record, field)
        forward.append(Set(kind, record_id, field, value))
        backward.append(Set(kind, record_id, field, before))
    return Step(name, _last_of_each(forward), tuple(reversed(_first_of_each(backward))))


def _holds(state: EventState, change: Set) -> bool:
    record = state.known(change.kind, change.id)
    return record is not None and getattr(record, change.field) == change.value


def _last_of_each(changes: Sequence[Set]) -> tuple[Set, ...]:
    return tuple({(each.kind, each.id, each.field): each for each in changes}.values())


def _first_of_each(changes: Sequence[Set]) -> tuple[Set, ...]:
    return _last_of_each(list(reversed(changes)))
