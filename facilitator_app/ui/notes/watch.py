"""Looks through lines for what could tell who is meant. It suggests; people decide."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.identifiers import (
    Checker,
    Finding,
    Review,
    Wording,
    names_of,
    open_findings,
    review,
)
from facilitator_app.core.model import (
    Event,
    FrameItem,
    Group,
    Line,
    LineKind,
    Person,
    Seat,
)
from facilitator_app.intake.identifier_words import read_places, read_wording
from facilitator_app.ui.session_bridge import SessionBridge

_NAME_KINDS = (Person, Seat, Group, FrameItem, Event)
_REMEMBERED = 20_000  # lines; checking one anew costs some 50 microseconds


class IdentifierWatch(QObject):
    """Knows the names of the open event and finds them in lines.

    Attributes:
        changed: The lists changed: every line may read differently now.
    """

    changed = Signal()

    def __init__(self, bridge: SessionBridge, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._folder = bridge, folder
        self._places = read_places(folder)
        self._names: object = None
        self._check = self._checking()
        bridge.changed.connect(self._on_changed)

    @property
    def wording(self) -> Wording:
        """The words that may replace a finding, in the language of the event's documents."""
        return read_wording(self._folder, self._bridge.state.event.language)

    def in_text(self, text: str) -> tuple[Finding, ...]:
        """Return what is found in a text."""
        return self._check(text)

    def stretches(self, text: str) -> Sequence[tuple[int, int]]:
        """Return where in a text something is found; of what is being typed nothing is kept."""
        return [(each.start, each.end) for each in self._checker.check(text)]

    def in_line(self, line: Line) -> tuple[Finding, ...]:
        """Return what is found in a line and nobody has decided upon."""
        if line.struck or line.what is LineKind.HANDOFF:
            return ()
        return open_findings(self._bridge.state, line, self._check(line.text))

    def review(self) -> Review:
        """Look once more through everything that may leave the event."""
        state = self._bridge.state
        return review(state, state.all(Line), self._checker)

    def _checking(self):
        state = self._bridge.state
        self._checker = Checker(names_of(state), self._places, state.event.place)
        return lru_cache(maxsize=_REMEMBERED)(self._checker.check)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*_NAME_KINDS):
            return
        names = (names_of(self._bridge.state), self._bridge.state.event.place)
        if names != self._names:
            self._names = names
            self._check = self._checking()
            self.changed.emit()
