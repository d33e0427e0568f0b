"""What the helpers of a pane may ask of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from facilitator_app.core.changes import Change
from facilitator_app.core.model import Line, LineKind, LineSource
from facilitator_app.session.note_pane import NotePane
from facilitator_app.ui.notes.pane_rows import PaneRows
from facilitator_app.ui.notes.pane_view import PaneView
from facilitator_app.ui.notes.row_words import RowWords


class PaneDoor(Protocol):
    """A pane, as its strips and tools know it."""

    group_id: str
    notes: NotePane
    view: PaneView
    words: RowWords
    rows: PaneRows

    def want_elsewhere(self) -> None:
        """Ask for what is not saved to be written to another disk."""
        ...

    def stop_pasting(self) -> None:
        """Add no more of the pasted lines; what was added stays."""
        ...

    def keep(self) -> None:
        """Hand what is typed to the writer."""
        ...

    def run(self, name: str, changes: list[Change]) -> None:
        """Change lines of this pane as one step that it can undo."""
        ...

    def take_focus(self) -> None:
        """Type here from now on."""
        ...

    def set_kind(self, kind: LineKind) -> None:
        """Give the line in the entry another kind."""
        ...

    def hand_off(self, to: str) -> None:
        """Let another recorder go on from here."""
        ...

    def use_source(
        self, source: LineSource, paper_ms: Callable[[], int | None] | None = None
    ) -> None:
        """Take the lines from elsewhere than the air."""
        ...

    def show_past(self, lines: Sequence[Line]) -> None:
        """Show the pane as it was."""
        ...

    def show_now(self) -> None:
        """Show the pane as it is."""
        ...


def as_parent(pane: PaneDoor) -> QObject:
    """Return the pane as an owner of Qt objects."""
    assert isinstance(pane, QObject)
    return pane
