"""How long the window takes to be there, as a ratio to a bare window with one label.

    python -m pytest tests/bench/test_start.py -s

Every start is a process of its own; bare and own starts take turns, so that a busy computer
slows both. The time runs until the first frame is painted. With `DISPLAY` set and
`BENCH_PLATFORM=xcb` the windows are real ones, else they are off screen.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROUNDS = 7
START_LIMIT, EVENT_LIMIT = 2.0, 3.0

PAINTED = """
def painted(app, window):
    while not (window.windowHandle() and window.windowHandle().isExposed()):
        app.processEvents()
    app.processEvents()
    print("painted", flush=True)
"""
BARE = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel
{PAINTED}
app = QApplication(sys.argv)
label = QLabel("Dialogipöytä")
label.show()
painted(app, label)
"""
OWN = f"""
import os, sys
import facilitator_app.ui  # as the program itself, before Qt
from PySide6.QtWidgets import QApplication
{PAINTED}
def fake_exec(*_):
    app = QApplication.instance()
    window = next(w for w in app.topLevelWidgets() if type(w).__name__ == "MainWindow")
    painted(app, window)
    os._exit(0)  # closing is not what is measured
QApplication.exec = fake_exec
from facilitator_app.cli import main
main(sys.argv[1:])
"""


def seconds_until_painted(code, environ, *args):
    began = time.perf_counter()
    process = subprocess.Popen(
        [os.environ.get("BENCH_PYTHON", sys.executable), "-c", code, *args],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environ,
        cwd=ROOT,
        text=True,
    )
    line = process.stdout.readline()
    spent = time.perf_counter() - began
    _, errors = process.communicate(timeout=60)
    assert line == "painted\n", errors
    return spent


@pytest.fixture(scope="module")
def environ(tmp_path_factory):
    """A home of its own with Finnish settings; translations are compiled in the first start."""
    home = tmp_path_factory.mktemp("home")
    inherited = dict(os.environ)
    inherited.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    return {
        **inherited,
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_DATA_HOME": str(home / "data"),
        "LANG": "fi_FI.UTF-8",
        "QT_QPA_PLATFORM": os.environ.get("BENCH_PLATFORM", "offscreen"),
    }


@pytest.fixture(scope="module")
def sample(environ):
    """The sample event as a file."""
    made = subprocess.run(
        [sys.executable, "-c", SAMPLE, environ["HOME"]],
        env=environ,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return made.stdout.strip()


SAMPLE = """
import sys
from pathlib import Path
from facilitator_app.env.paths import resource, lock_path
from facilitator_app.intake.sample import SEMINAR, read_sample
from facilitator_app.intake.rule_sheets import read_rule_sets
from facilitator_app.session.opening import Desk, create
from facilitator_app.session.samples import fill
sample = read_sample(resource("samples"), SEMINAR, offset_minutes=180)
path = Path(sys.argv[1]) / "sample.dialogi"
session = create(path, Desk(stamp=lambda: "2020-09-08T06:00:00Z", lock_path=lock_path))
fill(session, sample, read_rule_sets(resource("rules"))[sample.rule_set].rules)
session.close()
print(path)
"""


def ratio(environ, *args):
    for code in (BARE, OWN):  # the disk is warm, compiled files and translations are there
        seconds_until_painted(code, environ, *args)
    bare, own = [], []
    for _ in range(ROUNDS):
        bare.append(seconds_until_painted(BARE, environ))
        own.append(seconds_until_painted(OWN, environ, *args))
    floor, ours = statistics.median(bare), statistics.median(own)
    print(f"\nbare {floor * 1000:.0f} ms, own {ours * 1000:.0f} ms, ratio {ours / floor:.2f}")
    return ours / floor


def test_the_start_page_is_painted_within_twice_the_time_of_a_bare_window(environ):
    assert ratio(environ) <= START_LIMIT


def test_the_sample_event_is_open_within_three_times_the_time_of_a_bare_window(environ, sample):
    assert ratio(environ, sample) <= EVENT_LIMIT
