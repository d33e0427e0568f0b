"""The method's terms, from their data file."""

from __future__ import annotations

import json
from pathlib import Path

from facilitator_app.core.glossary import Glossary, Term


def read_glossary(folder: Path) -> Glossary:
    """Return the terms of `resources/glossary`."""
    data = json.loads((folder / "terms.json").read_text(encoding="utf-8"))
    return Glossary(
        Term(each["key"], {name: text for name, text in each.items() if name != "key"})
        for each in data
    )
