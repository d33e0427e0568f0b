"""Makes the sample file of a released format: `python -m tests.format_sample 0.1.0`.

Run once a release, before the format changes; the files are never made again.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from facilitator_app.core.changes import Add, Set
from facilitator_app.core.codec import decode, to_json
from facilitator_app.core.model import EVENT_ID, KINDS, Event, Line, Theme
from facilitator_app.session.opening import Desk, create
from facilitator_app.storage.backup import copy_event

FORMATS = Path(__file__).parent / "files" / "formats"


def make(version: str) -> None:
    """Write the sample file of `version`, and beside it what it holds."""
    numbers = iter(range(10_000))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "event.dialogi"
        desk = Desk(
            stamp=lambda: "2026-11-22T12:00:00.000Z",
            lock_path=lambda each: each.with_suffix(".lock"),
            new_id=lambda: f"id{next(numbers):04d}",
        )
        session = create(path, desk)
        for kind in KINDS:
            session.commit([Add(_sample(kind))], name="")
        session.commit([Set(Line, "a", "text", "Erätauko på 😀, sanottu uudelleen")], name="")
        session.commit([Set(Event, EVENT_ID, "title", "Näyte")], name="")
        session.commit([Add(Theme(id="gone")), Set(Theme, "gone", "removed", value=True)], name="")
        held = {
            kind.kind: {each.id: as_values(each) for each in session.state.all(kind)}
            for kind in KINDS
        }
        session.close()
        FORMATS.mkdir(parents=True, exist_ok=True)
        copy_event(path, FORMATS / f"{version}.dialogi")
    _write(FORMATS / f"{version}.json", held)
    _write(FORMATS / f"{version}.defaults.json", defaults())


def defaults() -> dict[str, dict[str, Any]]:
    """Return what a field holds that a record does not name; it can never be another value."""
    return {kind.kind: as_values(kind(id=EVENT_ID)) for kind in KINDS}


def as_values(record) -> dict[str, Any]:
    """Return what a record holds, as JSON has it."""
    return {
        each.name: json.loads(to_json(getattr(record, each.name)))
        for each in fields(record)
        if each.name != "id"
    }


def _write(path: Path, value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=1)
    path.write_text(f"{text}\n", encoding="utf-8")


def _sample(kind):
    hints = get_type_hints(kind)
    values = {
        each.name: _value(hints[each.name], number)
        for number, each in enumerate(fields(kind), start=1)
        if each.name not in ("id", "removed")
    }
    if kind is Event:
        values |= {"day": "2020-09-08", "retention_days": 30}
    # Through the codec: a value that a kind refuses stays at its default.
    return decode(kind, EVENT_ID if kind is Event else "a", json.loads(to_json(values)))


def _value(hint: Any, number: int) -> Any:
    origin = get_origin(hint)
    if origin is UnionType:
        return _value(get_args(hint)[0], number)
    if origin is tuple:
        return (_value(get_args(hint)[0], number), _value(get_args(hint)[0], number + 1))
    if origin is not None and issubclass(origin, Mapping):
        return {"fi": f"ääni {number}", "sv": f"röst {number}"}
    if issubclass(hint, StrEnum):
        return list(hint)[-1]
    return {str: f"sana {number} 😀", int: 1_000 + number, float: number + 0.5, bool: True}[hint]


if __name__ == "__main__":
    make(sys.argv[1])
