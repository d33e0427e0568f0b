"""Record and summary in three languages through validators that are not ours.

    VALIDATE_DOCX=…/validate_docx.sh python -m pytest tests/bench/test_valid_documents.py -s

The script gets files and returns 0 when all of them hold: Open XML SDK, accessibility rules,
LibreOffice's PDF/UA conversion.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator_app.export.documents import What, render
from facilitator_app.intake.sample import SEMINAR, SINGLE
from tests import hostile
from tests.events import every_text_state, sample_state

SCRIPT = os.environ.get("VALIDATE_DOCX", "")

pytestmark = pytest.mark.skipif(not SCRIPT, reason="VALIDATE_DOCX names no script")


def validated(files: list[Path]) -> subprocess.CompletedProcess[str]:
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [SCRIPT, *map(str, files)],
        env={**os.environ, "PATH": tools},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_documents_of_the_samples_hold(tmp_path, language):
    files = []
    for name in (SEMINAR, SINGLE):
        for what in What:
            files.append(tmp_path / f"{name}_{what}_{language}.docx")
            files[-1].write_bytes(render(what, sample_state(name), language))

    run = validated(files)

    print(run.stdout)
    assert run.returncode == 0, run.stderr
    assert "warnings" in run.stdout


@pytest.mark.parametrize("what", What)
def test_a_document_with_every_hostile_text_holds(tmp_path, what):
    file = tmp_path / f"hostile_{what}.docx"
    file.write_bytes(render(what, every_text_state(hostile.TEXTS.values()), "fi"))

    run = validated([file])

    print(run.stdout)
    assert run.returncode == 0, run.stderr
