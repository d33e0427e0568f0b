"""The settings as the window sees them: a change is shown at once and can be undone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.env.settings import LARGEST_TEXT, SMALLEST_TEXT, Settings, SettingsFile

TEXT_STEP = 0.1


class Preferences(QObject):
    """What the user has chosen.

    Attributes:
        changed: Something was chosen.
    """

    changed = Signal()

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._undone: list[Settings] = []
        self._done: list[Settings] = []

    @property
    def value(self) -> Settings:
        """What is chosen now."""
        return self._file.value

    def choose(self, **values: Any) -> None:
        """Choose, as a step that can be undone."""
        before = self._file.value
        self._file.change(**values)
        if self._file.value != before:
            self._done.append(before)
            self._undone.clear()
            self.changed.emit()

    def remember(self, **values: Any) -> None:
        """Keep what the program itself remembers, such as recent events: no step to undo."""
        self._file.change(**values)

    def undo(self) -> bool:
        """Take the last choice back; False when there is none."""
        return self._turn(self._done, self._undone)

    def redo(self) -> bool:
        """Make the last undone choice again; False when there is none."""
        return self._turn(self._undone, self._done)

    def grow_text(self, steps: int) -> None:
        """Make all text larger (or smaller) by steps of 10 %; 0 steps means as designed."""
        scale = 1.0 if steps == 0 else self.value.text_scale + steps * TEXT_STEP
        self.choose(text_scale=round(min(LARGEST_TEXT, max(SMALLEST_TEXT, scale)), 2))

    def _turn(self, source: list[Settings], target: list[Settings]) -> bool:
        if not source:
            return False
        now, wanted = self._file.value, source.pop()
        target.append(now)
        # Recent events and the window's place are not choices: they stay as they are.
        self._file.change(
            language=wanted.language,
            theme=wanted.theme,
            text_scale=wanted.text_scale,
            key_hints=wanted.key_hints,
            letter_keys=wanted.letter_keys,
            spelling=wanted.spelling,
            timed_turns=wanted.timed_turns,
            sound=wanted.sound,
            stage=wanted.stage,
            documents_folder=wanted.documents_folder,
        )
        self.changed.emit()
        return True
