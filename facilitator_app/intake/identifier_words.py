"""Places and words for identifiers, from their data files."""

from __future__ import annotations

import json
from pathlib import Path

from facilitator_app.core.identifiers import Places
from facilitator_app.core.identifiers.wording import Wording


def read_places(folder: Path) -> Places:
    """Return the places of `resources/identifiers`."""
    data = json.loads((folder / "places.json").read_text(encoding="utf-8"))
    return Places(tuple(data["large"]), tuple(data["small"]))


def read_wording(folder: Path, language: str) -> Wording:
    """Return the words of a language, those of Finnish for a language that has none."""
    data = json.loads((folder / "words.json").read_text(encoding="utf-8"))
    return Wording(data.get(language, data["fi"]))
