"""Writes the golden documents anew: `python -m tests.tools.golden`, then read the difference."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from facilitator_app.export.documents import What, render
from tests.events import small_state
from tests.export.reading import Document

GOLDEN = Path(__file__).parents[1] / "files" / "documents"


def in_lines(xml: bytes) -> str:
    """Return XML with a line for each paragraph, table and row, so that a change is seen."""
    text = xml.decode("utf-8")
    for opening in ("<w:body>", "<w:p>", "<w:tbl>", "<w:tr>", "<w:sectPr"):
        text = text.replace(opening, f"\n{opening}")
    return text + "\n"


if __name__ == "__main__":
    for what in What:
        made = datetime(2026, 10, 21, 9, tzinfo=UTC)
        content = render(what, small_state(), "fi", made=made)
        (GOLDEN / f"{what}_fi.xml").write_text(in_lines(Document(content).xml), encoding="utf-8")
