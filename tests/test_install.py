"""The wheel, installed into an environment of its own, works from any folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from importlib.metadata import version
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = "import sys, hatchling.build; hatchling.build.build_wheel(sys.argv[1])"
    run(sys.executable, "-c", build, folder, cwd=ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """An environment with the wheel in it, and of this one's packages only a path to them.

    Downloading the dependencies again is for `.ci/run`; the checkout is not on any path here.
    """
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", python, "install"]
    run(*pip, "--quiet", "--no-index", "--no-deps", wheel)
    packages = next(folder.glob("Lib/site-packages"), None) or next(folder.glob("lib/*/*-packages"))
    known = [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]
    (packages / "dependencies.pth").write_text("\n".join(known))
    return python


def run(*command, cwd=None, **environ):
    clean = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={**clean, **{name: str(value) for name, value in environ.items()}},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_the_resources_and_names_the_command(wheel):
    with ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = archive.read(next(name for name in names if name.endswith("METADATA"))).decode()
        commands = archive.read(next(name for name in names if name.endswith("entry_points.txt")))
    shipped = {name.removeprefix("facilitator_app/") for name in names}
    here = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }

    assert here <= shipped
    assert "facilitator-app = facilitator_app.cli:main" in commands.decode()
    assert "Requires-Python: >=3.11" in metadata
    assert not [name for name in names if name.startswith(("tests/", "resources/"))]


def test_the_demo_runs_from_another_folder_in_the_users_language(installed, tmp_path):
    out = tmp_path / "out"
    demo = [installed.with_name("facilitator-app"), "demo", "--headless", "--speed", "100000"]
    user = {"LANG": "fi_FI.UTF-8", "LC_ALL": "", "XDG_CACHE_HOME": tmp_path / "cache"}

    printed = run(*demo, "--out", out, cwd=tmp_path, **user)

    made = sorted(out.iterdir())
    assert {"record.docx", "summary.docx"} <= {path.name for path in made}
    assert {path.suffix for path in made} == {".dialogi", ".docx"}
    assert all(str(path) in printed for path in made)
    assert "300 riviä" in printed
    record = ZipFile(out / "record.docx").read("word/document.xml").decode()
    assert "Luottamusta rakentamassa" in record


def test_the_module_runs_like_the_command_and_is_the_installed_one(installed, tmp_path):
    where = run(installed, "-c", "import facilitator_app as it; print(it.__file__)", cwd=tmp_path)

    assert Path(where.strip()).is_relative_to(installed.parents[1])
    assert "demo" in run(installed, "-m", "facilitator_app", "--help", cwd=tmp_path)


def test_the_installed_qt_is_one_that_does_not_kill_this_python():
    """6.12.0 loses a reference to None with every call: 3.11 dies of it after some thousands."""
    major, minor = (int(part) for part in re.findall(r"\d+", version("PySide6-Essentials"))[:2])

    assert (6, 8) <= (major, minor) < (6, 12)


def test_calls_of_qt_lose_no_reference(qtbot):
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None), sys.getrefcount(True)

    for _ in range(20_000):
        label.setText("x")

    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(abs(now - then) < 1_000 for now, then in zip(after, before, strict=True))
