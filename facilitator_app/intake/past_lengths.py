"""The lengths of past events, kept as JSON on this computer and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from facilitator_app.core.model import Form, Step
from facilitator_app.core.pacing_memory import PastEvent, PhaseLength

VERSION = 1
MOST_EVENTS = 60  # older ones say little about how one holds dialogues today


class PastLengths:
    """What is remembered of past events, as it is on disk and in this process.

    Args:
        path: The file; one that is missing or broken means that nothing is remembered.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._events: tuple[PastEvent, ...] | None = None

    @property
    def events(self) -> tuple[PastEvent, ...]:
        """The past events, the last one last."""
        if self._events is None:
            self._events = _read(self._path)
        return self._events

    def remember(self, event: PastEvent) -> bool:
        """Keep the lengths of an event, in place of what was known of it.

        Returns:
            False when the disk does not take them: then they are kept in this process only.
        """
        others = [each for each in self.events if each.key != event.key]
        self._events = (*others, event)[-MOST_EVENTS:]
        try:
            self._write()
        except OSError:
            return False
        return True

    def forget_all(self) -> bool:
        """Remember nothing any more; False when the file cannot be taken away."""
        self._events = ()
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def _write(self) -> None:
        rows = [{"key": each.key, "lengths": _lengths(each)} for each in self.events]
        partial = self._path.with_name(f"{self._path.name}.part")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps({"version": VERSION, "events": rows}), encoding="utf-8")
        partial.replace(self._path)


def _lengths(event: PastEvent) -> list[dict[str, Any]]:
    return [
        {"step": each.step, "form": each.form, "people": each.people, "seconds": each.seconds}
        for each in event.lengths
    ]


def _read(path: Path) -> tuple[PastEvent, ...]:
    try:
        data = cast("Any", json.loads(path.read_text(encoding="utf-8")))
        rows = data["events"] if data["version"] == VERSION else []
        return tuple(_event(row) for row in rows)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()


def _event(row: Mapping[str, Any]) -> PastEvent:
    return PastEvent(str(row["key"]), tuple(_length(each) for each in row["lengths"]))


def _length(row: Mapping[str, Any]) -> PhaseLength:
    people, seconds = row["people"], row["seconds"]
    if not isinstance(people, int) or not isinstance(seconds, int) or min(people, seconds) < 0:
        raise ValueError(row)
    return PhaseLength(Step(row["step"]), Form(row["form"]), people, seconds)
