"""XLIFF through tools that translators use, and back by id.

    python -m pytest tests/bench/test_translator_tools.py -s
    PYTHONPATH=… (translate-toolkit 3.20 or later, installed with pip --target) for the second one

OmegaT 3.6 (Debian) translates the file on its console from a translation memory; translate-toolkit
is what Weblate reads and writes XLIFF 2 with.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from facilitator_app.core.commands.translating import take_translations
from facilitator_app.core.summary_languages import progress, units
from facilitator_app.core.translating import Arrival, arrivals, counts
from facilitator_app.export.translations import read_translation, write_translation
from facilitator_app.intake.sample import SEMINAR
from tests.events import sample_state, small_state

STATES = {"small": small_state, "seminar": lambda: sample_state(SEMINAR)}
OMEGAT = Path("/usr/share/omegat/OmegaT.jar")


def taken_over(state, path):
    """Return the event with what came back, and say how many texts did."""
    language, texts = read_translation(path)
    found = arrivals(state, language, texts)
    after = state.apply(take_translations(state, language, found))
    print("\n", {each.value: count for each, count in counts(found).items() if count})
    return after, counts(found)


@pytest.mark.skipif(not OMEGAT.exists(), reason="OmegaT is not here")
@pytest.mark.parametrize("name", STATES)
def test_omegat_translates_every_text_and_each_comes_back(tmp_path, name):
    state = STATES[name]()
    project = tmp_path / "project"
    for folder in ("source", "target", "omegat", "tm", "glossary", "dictionary"):
        (project / folder).mkdir(parents=True)
    write_translation(state, "sv", project / "source" / "summary.xlf")
    (project / "omegat.project").write_text(_project(), encoding="utf-8")
    texts = [unit.text for unit in units(state)]
    (project / "omegat" / "project_save.tmx").write_text(_memory(texts), encoding="utf-8")

    command = [shutil.which("java"), "-Djava.awt.headless=true", "-jar", OMEGAT, project]
    options = ["--mode=console-translate", f"--config-dir={tmp_path / 'settings'}"]
    subprocess.run([*command, *options], check=True, capture_output=True, timeout=180)
    after, found = taken_over(state, project / "target" / "summary.xlf")

    assert found[Arrival.UNKNOWN] == found[Arrival.OLD] == 0
    assert progress(after, "sv").missing == 0


@pytest.mark.parametrize("name", STATES)
def test_translate_toolkit_translates_every_text_and_each_comes_back(tmp_path, name):
    toolkit = pytest.importorskip("translate.storage.xliff2")
    state, path = STATES[name](), tmp_path / "summary.xlf"
    write_translation(state, "sv", path)

    store = toolkit.Xliff2File.parsefile(str(path))
    for unit in store.units:
        unit.target = f"På svenska: {unit.source}"
    store.save()
    after, found = taken_over(state, path)

    assert found[Arrival.UNKNOWN] == found[Arrival.OLD] == 0
    assert progress(after, "sv").missing == 0


def _project() -> str:
    folders = "".join(
        f"<{name}>__DEFAULT__</{name}>"
        for name in (
            *("source_dir", "target_dir", "tm_dir"),
            *("glossary_dir", "glossary_file", "dictionary_dir"),
        )
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><omegat><project version="1.0">{folders}'
        "<source_lang>FI-FI</source_lang><target_lang>SV-FI</target_lang>"
        "<sentence_seg>false</sentence_seg><remove_tags>false</remove_tags>"
        "<support_default_translations>true</support_default_translations></project></omegat>"
    )


def _memory(texts: list[str]) -> str:
    units_of_memory = "".join(
        f'<tu><tuv lang="FI-FI"><seg>{escape(each)}</seg></tuv>'
        f'<tuv lang="SV-FI"><seg>På svenska: {escape(each)}</seg></tuv></tu>'
        for each in texts
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1">'
        '<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" '
        'creationtoolversion="3.6" segtype="sentence" srclang="FI-FI"/>'
        f"<body>{units_of_memory}</body></tmx>"
    )
