"""Spelling while lines are typed: off until somebody turns it on; it never changes a letter."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import Event
from facilitator_app.core.spelling import misspelt
from facilitator_app.intake.dictionaries import Spelling, open_spelling
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.spelling_choice import SpellingChoice
from facilitator_app.ui.tasks import Task


class NoteSpelling(QObject):
    """Knows which words of a text no dictionary of this computer knows.

    Dictionaries are read on another thread, and only while spelling is on.

    Attributes:
        changed: There are other dictionaries now, or none: every text may read differently.
    """

    changed = Signal()

    def __init__(self, kit: Kit, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit, self._bridge = kit, bridge
        self.choice = SpellingChoice(kit.preferences)
        self._languages: tuple[str, ...] = ()
        self._spelling = Spelling(())
        self._reading: Task | None = None
        kit.preferences.changed.connect(self._refresh)
        bridge.changed.connect(self._on_changed)
        self._refresh()

    @property
    def is_on(self) -> bool:
        """True while there are dictionaries to ask."""
        return bool(self._spelling)

    def stretches(self, text: str) -> list[tuple[int, int]]:
        """Return from and to of each word that no dictionary knows."""
        return misspelt(text, self._spelling.knows)

    def close(self) -> None:
        """Wait for no dictionary any more."""
        if self._reading is not None:
            self._reading.cancel()

    @Slot()
    def _refresh(self) -> None:
        languages = self.choice.languages(self._bridge) if self.choice.is_on else ()
        if languages == self._languages:
            return
        self._languages = languages
        self.close()
        if languages:
            self._reading = self._kit.tasks.run(lambda _: open_spelling(languages), self._use)
        else:
            self._use(Spelling(()))

    def _use(self, spelling: Spelling) -> None:
        self._reading = None
        self._spelling = spelling
        self.changed.emit()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Event):
            self._refresh()
