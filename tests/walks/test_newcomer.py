"""A newcomer's first evening plan, by keyboard alone, in the real window on a screen of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from facilitator_app.core.model import Phase, Question
from facilitator_app.session.reading import state_of

ROOT = Path(__file__).resolve().parent.parent.parent
TOOLS = ("Xvfb", "openbox", "xdotool")
MOST_KEYS = 60
QUESTIONS = ("Milloin arkesi muuttui?", "Kuka auttoi?", "Miksi juuri nyt?")  # keys of any keyboard

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, TOOLS)),
    reason=f"needs {', '.join(TOOLS)}",
)


class Newcomer:
    """Presses keys and types; counts what is no typed text."""

    def __init__(self, environment, program):
        self._environment, self._program = environment, program
        self.presses = 0

    def press(self, *keys):
        self.presses += len(keys)
        self._do("key", *keys)

    def type(self, text):
        self._do("type", "--delay", "4", text)

    def wait_for_window(self, name):
        """Wait until a window of this name is there, and until keys go to it."""
        self.wait_until(lambda: self._windows(name))
        self._do("windowfocus", "--sync", self._windows(name)[-1])

    def wait_until(self, condition):
        for _ in range(600):
            if condition():
                return
            try:
                self._program.wait(timeout=0.1)
            except subprocess.TimeoutExpired:
                continue
            break
        raise AssertionError("it did not come to that")

    def _windows(self, name):
        # Not checked: one that goes away while xdotool looks makes it give up.
        return self._do("search", "--onlyvisible", "--name", name, check=False).stdout.split()

    def _do(self, *arguments, check=True):
        return subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            check=check,
            capture_output=True,
            text=True,
            timeout=60,
        )


@pytest.fixture
def screen(tmp_path):
    """An environment with a screen, a window manager and a home of its own."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    folders = dict.fromkeys(
        ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"),
        str(tmp_path),
    )
    environment = {**os.environ, **folders, "DISPLAY": f":{number}", "LANG": "C.UTF-8"}
    environment.pop("QT_QPA_PLATFORM", None)
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait()


@pytest.fixture
def newcomer(screen, tmp_path):
    """Somebody in front of the program's first start in Finnish."""
    settings = tmp_path / "Dialogipoyta" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"language": "fi", "documents_folder": str(tmp_path / "D")}))
    program = subprocess.Popen([sys.executable, "-m", "facilitator_app"], env=screen, cwd=ROOT)
    yield Newcomer(screen, program)
    program.terminate()
    program.wait()


def event_in(folder):
    """The file of the one event in a folder."""
    (path,) = folder.glob("*.dialogi")
    return path


def test_a_newcomer_plans_an_event_and_has_its_script_in_under_sixty_key_presses(
    newcomer, tmp_path
):
    newcomer.wait_for_window("Dialogipöytä")
    newcomer.press("ctrl+n", "Right", "Return")  # the template of 120 minutes
    newcomer.wait_for_window("dialogi – Dialogipöytä")
    newcomer.type("Arki muuttuu")
    newcomer.press("Tab", "Tab")
    newcomer.type("17.30")
    newcomer.press("Return", "Right", "Right", "Return")  # to the questions of the first phase
    for question in QUESTIONS:
        newcomer.type(question)
        newcomer.press("Return")  # to the next question
    newcomer.press("Escape", "Insert", "Return")  # the first of the ready phases
    # X gives keys to a menu until the program has closed it: a person looks up before going on.
    newcomer.wait_until(lambda: len(state_of(event_in(tmp_path / "D")).all(Phase)) == 13)
    newcomer.press("ctrl+Next", "ctrl+Next", "ctrl+Next", "Return")  # script on paper, as Word
    newcomer.wait_for_window("Tallenna nimellä")
    newcomer.press("Return")
    script = tmp_path / "D" / "Käsikirjoitus Arki muuttuu.docx"
    newcomer.wait_until(script.exists)

    state = state_of(event_in(tmp_path / "D"))
    phases = state.all(Phase)
    first = [each.text for each in state.by(Question, "phase_id", phases[0].id)]
    written = zipfile.ZipFile(script).read("word/document.xml").decode()
    print(f"key presses besides typed text: {newcomer.presses}")
    assert (state.event.title, state.event.start_minute) == ("Arki muuttuu", 17 * 60 + 30)
    assert len(phases) == 13
    assert first == list(QUESTIONS)
    assert all(text in written for text in (*QUESTIONS, phases[1].title))
    assert newcomer.presses < MOST_KEYS
