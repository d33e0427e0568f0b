"""The bundle: built, played through, opened under Xvfb and closed.

    python -m pytest tests/bench/test_bundle.py -s

Wants Xvfb, openbox and xdotool. The picture of the window is left beside the bundle.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from string import ascii_letters

import pytest

ROOT = Path(__file__).parents[2]
LARGEST_MB = 190  # of this Qt's ICU 38, numpy 41 (28 of them OpenBLAS): neither comes without
STARTS = 5
PEOPLE = "Etunimi,Sukunimi\n" + "".join(
    f"Aino,Esimerkki{letter}\n" for letter in ascii_letters[:20]
)
PROBLEM = {
    "people": [{"id": each} for each in "abcdefgh"],
    "rounds": [{"tables": [{"min": 2, "max": 3}] * 3}] * 2,
}

TOOLS = ("Xvfb", "openbox", "xdotool", "import")

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"wants {', '.join(TOOLS)}"
)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    """The folder that is handed out."""
    folder = tmp_path_factory.mktemp("bundle")
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    paths = ["--distpath", folder / "dist", "--workpath", folder / "work"]
    began = time.monotonic()
    subprocess.run([*build, ROOT / "build_installer.spec", *paths], check=True, cwd=ROOT)
    print(f"\nbuilt in {time.monotonic() - began:.0f} s")
    shutil.rmtree(folder / "work")
    yield folder / "dist" / "Dialogipoyta"
    shutil.rmtree(folder / "dist")


@pytest.fixture(scope="module")
def screen():
    """An empty screen of the smallest size the design knows; returns its DISPLAY."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as numbers:
        display = f":{numbers.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    yield display
    for process in (manager, server):
        process.terminate()
        process.wait()


def surroundings(home, **more):
    """Return a user of this computer who has never seen the program and has no Python."""
    return {"HOME": str(home), "PATH": "/nowhere", "LANG": "C.UTF-8", **more}


@contextmanager
def window_of(command, environ):
    """Start a program, give the seconds until its window was there, close it as a person does."""
    began = time.monotonic()
    program = subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True)
    try:
        while not (window := first_window(environ["DISPLAY"], program.pid)):
            assert program.poll() is None, program.stderr.read()
            assert time.monotonic() - began < 30, "no window in 30 s"
        yield time.monotonic() - began
        keys = ["windowactivate", "--sync", window, "key", "alt+F4"]
        on_screen(environ["DISPLAY"], "xdotool", *keys)
        _, told = program.communicate(timeout=20)
        assert (program.returncode, told) == (0, "")
    finally:
        program.kill()
        program.communicate()


def first_window(display, process_id):
    """Return the window of a program that is on the screen, "" when there is none."""
    find = ["xdotool", "search", "--onlyvisible", "--pid", str(process_id)]
    return on_screen(display, *find).partition("\n")[0]


def on_screen(display, *command):
    """Run a tool of the screen and return what it printed."""
    environ = {**os.environ, "DISPLAY": display}
    return subprocess.run(command, env=environ, capture_output=True, text=True, check=False).stdout


def test_it_is_small(bundle):
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    size_mb = sum(path.stat().st_size for path in files) / 1e6
    print(f"\n{size_mb:.0f} MB in {len(files)} files")

    assert size_mb < LARGEST_MB
    licences = bundle / "_internal" / "resources" / "licences"
    assert (licences / "pycrdt" / "LICENSE").is_file()
    assert (licences / "CPython" / "LICENSE.txt").is_file()


def test_it_plays_the_demo_without_a_screen_and_without_python(bundle, tmp_path):
    out = tmp_path / "out"
    command = [bundle / "facilitator-app", "demo", "--headless", "--speed", "100000", "--out", out]
    began = time.monotonic()

    subprocess.run(command, check=True, cwd="/", env=surroundings(tmp_path))

    print(f"\ndemo in {time.monotonic() - began:.1f} s")
    assert {"record.docx", "summary.docx"} <= {path.name for path in out.iterdir()}


def test_it_divides_people_and_solves_a_problem_from_a_file(bundle, tmp_path):
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (tmp_path / "problem.json").write_text(json.dumps(PROBLEM), encoding="utf-8")

    def run(*words):
        command = [bundle / "facilitator-app", *words]
        here = {"cwd": tmp_path, "env": surroundings(tmp_path)}
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, **here).stdout

    run(
        "new", "e.dialogi", *["--plan", "seminar", "--title", "Ilta", "--start", "2026-12-01T17:00"]
    )
    run("people", "e.dialogi", "import", "people.csv")
    divided = json.loads(
        run("groups", "e.dialogi", "make", "--count", "4", "--rounds", "2", "--json")
    )
    solved = json.loads(run("rotate", "problem.json", "--json"))

    assert sorted(map(len, divided["rounds"][0])) == [5, 5, 5, 5]
    assert [sorted(chain(*tables)) for tables in solved["rounds"]] == [list("abcdefgh")] * 2


def test_it_opens_a_window_and_closes_it(bundle, screen, tmp_path):
    environ = surroundings(tmp_path, DISPLAY=screen)
    spent = []
    for _ in range(STARTS):
        with window_of([bundle / "facilitator-app"], environ) as seconds:
            spent.append(seconds)
    print(f"\nwindow after {statistics.median(spent):.2f} s (median), {max(spent):.2f} s (slowest)")


def test_the_demo_opens_on_its_event(bundle, screen, tmp_path):
    environ = surroundings(tmp_path, DISPLAY=screen)
    picture = bundle.parents[1] / "window.png"

    with window_of([bundle / "facilitator-app", "demo", "--out", tmp_path], environ):
        on_screen(screen, "import", "-window", "root", picture)

    print(f"\n{picture}")
    assert picture.stat().st_size > 20_000
