"""Anchors after LibreOffice has opened and saved a document (figure 6 of part F).

    python -m pytest tests/bench/test_round_trip.py -s

docx -> docx, and docx -> odt -> docx: every anchor is found again with the same text.
"""

from __future__ import annotations

import shutil

import pytest

from facilitator_app.core.returned import digest
from facilitator_app.export.documents import What, render
from facilitator_app.export.edited_file import read_content
from facilitator_app.intake.sample import SEMINAR
from tests.events import sample_state, small_state
from tests.tools.organisation_templates import save_by_libreoffice

STATES = {"small": small_state, "seminar": lambda: sample_state(SEMINAR)}

pytestmark = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")


@pytest.mark.parametrize("way", [("docx",), ("odt", "docx")], ids="-".join)
@pytest.mark.parametrize("what", [What.SUMMARY, What.RECORD])
@pytest.mark.parametrize("state", STATES)
def test_every_anchor_is_found_again_with_its_text(tmp_path, state, what, way):
    content = render(what, STATES[state](), "fi")
    before = read_content(content)

    saved = save_by_libreoffice(content, tmp_path, *way)
    after = read_content(saved.read_bytes())

    same = [
        name
        for name, read in before.anchored.items()
        if name in after.anchored and digest(after.anchored[name].text) == digest(read.text)
    ]
    kept = (after.export_id, after.what, after.language) == (before.export_id, what, "fi")
    print(f"\n{state} {what} {'-'.join(way)}: {len(same)} of {len(before.anchored)} anchors;", kept)
    assert list(before.anchored) == list(after.anchored)
    assert same == list(before.anchored)
    assert kept
