"""The panes of the open event, and what they share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import Group
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notes.line_layout import LineLayouts
from facilitator_app.ui.notes.pane import Pane
from facilitator_app.ui.notes.row_words import struck_words
from facilitator_app.ui.notes.safety import SafetyBook
from facilitator_app.ui.notes.spelling import NoteSpelling
from facilitator_app.ui.notes.watch import IdentifierWatch
from facilitator_app.ui.session_bridge import SessionBridge

MOST_PANES = 12


class NotesDesk(QObject):
    """Makes and keeps the panes of one event.

    Attributes:
        pane_focused: A `Pane`: it is typed into from now on.
        elsewhere_wanted: What is not saved is to be written to another disk.
        undone: Name of a step that was undone in a pane.
        redone: Name of a step that was done again in a pane.
        pane_made: A new `Pane`.
        handed_over: A `Pane`: another recorder goes on in it.
    """

    pane_focused = Signal(object)
    elsewhere_wanted = Signal()
    undone = Signal(str)
    redone = Signal(str)
    pane_made = Signal(object)
    handed_over = Signal(object)

    def __init__(
        self, kit: Kit, bridge: SessionBridge, folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self.bridge = kit, bridge
        self._layouts = LineLayouts(kit.theme)
        self._layouts.say_struck(struck_words())
        self.safety = SafetyBook(bridge, _nowhere_else, self)
        self.watch = IdentifierWatch(bridge, folder, self)
        self.spelling = NoteSpelling(kit, bridge, self)
        self.spelling.changed.connect(self._on_spelling)
        self._panes: dict[str, Pane] = {}
        self._first = 0
        self.current: Pane | None = None
        self.safety.changed.connect(self._on_safety)

    @property
    def panes(self) -> Sequence[Pane]:
        """The panes in the order of their groups."""
        return tuple(self._panes.values())

    def groups(self) -> Sequence[Group]:
        """Return the groups that have a pane: this laptop's own, else up to twelve."""
        groups = self.bridge.state.all(Group)
        own = self.bridge.own_group_id
        if own:
            return tuple(group for group in groups if group.id == own)
        return groups[self._first : self._first + MOST_PANES]

    def pane_of_group(self, group_id: str) -> Pane | None:
        """Return the pane of a group; groups beyond the twelfth come in place of the others."""
        if group_id not in self._panes:
            ids = [group.id for group in self.bridge.state.all(Group)]
            if group_id in ids:
                self.show_from(ids.index(group_id) // MOST_PANES * MOST_PANES)
        return self._panes.get(group_id)

    def go_to(self, number: int) -> None:
        """Type in the pane with this number, from 1, if there is one."""
        if number <= len(self._panes):
            self.panes[number - 1].take_focus()

    def go_to_next(self) -> None:
        """Type in the pane after the current one; after the last comes the first."""
        if self.current is not None:
            panes = self.panes
            panes[(panes.index(self.current) + 1) % len(panes)].take_focus()

    def show_from(self, first: int) -> None:
        """Make panes for the groups from the `first` one on, counted from 0."""
        self._first = first
        self.make_panes()

    def make_panes(self) -> bool:
        """Make what panes are missing and take away those whose group is gone; True if any."""
        wanted = [group.id for group in self.groups()]
        if wanted == list(self._panes):
            return False
        for group_id in set(self._panes) - set(wanted):
            self._drop(group_id)
        for group_id in wanted:
            if group_id not in self._panes:
                self._panes[group_id] = self._made(group_id)
                self.pane_made.emit(self._panes[group_id])
        self._panes = {each: self._panes[each] for each in wanted}
        if self.current is None and self._panes:
            self._take_current(next(iter(self._panes.values())))
        return True

    def refresh(self) -> None:
        """Let every pane show everything as it is now."""
        for pane in self.panes:
            pane.refresh()

    def heed(self, changes: ChangeSet) -> None:
        """Let every pane show what is about it."""
        for pane in self.panes:
            pane.heed(changes)

    def show_time(self, now_ms: int) -> None:
        """Let every pane show how long is left."""
        for pane in self.panes:
            pane.show_time(now_ms)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._layouts.say_struck(struck_words())
        for pane in self.panes:
            pane.retranslate()

    def keep(self) -> None:
        """Hand everything that is being typed to the writer."""
        for pane in self.panes:
            pane.keep()

    def close(self) -> None:
        """Keep what is typed and let go of the event."""
        for group_id in list(self._panes):
            self._drop(group_id)
        self.spelling.close()
        self.deleteLater()

    def _made(self, group_id: str) -> Pane:
        pane = Pane(
            self._kit,
            self.bridge,
            group_id,
            layouts=self._layouts,
            safety=self.safety,
            watch=self.watch,
            parent=self,
        )
        pane.focused.connect(self._take_current)
        pane.elsewhere_wanted.connect(self.elsewhere_wanted)
        pane.handed_over.connect(self.handed_over)
        pane.undone.connect(self.undone)
        pane.redone.connect(self.redone)
        self._show_spelling(pane)
        return pane

    def _show_spelling(self, pane: Pane) -> None:
        find = self.spelling.stretches if self.spelling.is_on else None
        pane.view.entry.underline.show_finder("lingon", find, dotted=True)

    @Slot()
    def _on_spelling(self) -> None:
        for pane in self.panes:
            self._show_spelling(pane)

    def _drop(self, group_id: str) -> None:
        pane = self._panes.pop(group_id)
        if pane is self.current:
            self.current = None
        pane.close()

    @Slot(object)
    def _take_current(self, pane: Pane) -> None:
        self.current = pane
        for each in self.panes:
            each.view.show_focus(focused=each is pane)
            each.notices.show_keys(keys=each is pane)
        self.pane_focused.emit(pane)

    @Slot(object)
    def _on_safety(self, line_ids: set[str]) -> None:
        for pane in self.panes:
            pane.show_safety(line_ids)


def _nowhere_else(_: str) -> bool:
    """Say that a line is on this laptop alone, as long as no other one has joined."""
    return False
