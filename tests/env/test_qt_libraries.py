"""On a machine without the libraries that Qt needs, one sentence names the packages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from facilitator_app.env.qt_libraries import STEPS, Need, loader_refusal, missing_libraries

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="wheels hold all Qt needs elsewhere"
)

ROOT = Path(__file__).parents[2]
NOT_THERE = "cannot open shared object file"
WORDS = {"fi": "puuttuu kirjastoja", "sv": "saknar bibliotek", "en": "lacks libraries"}


def machine(*lacks, breaks=("Qt",)):
    """Return a loader that refuses `lacks`, and Qt's own files whose names begin with `breaks`."""

    def refusal(name):
        if Path(name).is_absolute():
            return f"libodd.so.7: {NOT_THERE}" if Path(name).name.startswith(tuple(breaks)) else ""
        return f"{name}: {NOT_THERE}" if name in lacks else ""

    return refusal


@pytest.mark.parametrize("need", list(Need))
def test_nothing_is_said_where_qt_loads(need):
    assert missing_libraries(need, {}) == ""


@pytest.mark.parametrize("language", WORDS)
def test_the_sentence_names_the_packages_of_debian_and_fedora_in_the_users_language(language):
    environ = {"LANG": f"{language}_FI.UTF-8"}

    said = missing_libraries(Need.COMMANDS, environ, machine("libglib-2.0.so.0"))

    assert WORDS[language] in said
    assert "sudo apt install libglib2.0-0" in said
    assert "sudo dnf install glib2" in said
    assert "\n" not in said


def test_commands_ask_for_nothing_that_only_a_window_needs():
    said = missing_libraries(Need.COMMANDS, {}, machine("libglib-2.0.so.0", "libEGL.so.1"))

    assert "libegl1" not in said


def test_with_a_screen_everything_that_is_missing_is_named_at_once():
    lacks = [library for step in STEPS for library in step.libraries]

    said = missing_libraries(
        Need.COMMANDS, {"DISPLAY": ":0"}, machine(*(library.name for library in lacks))
    )

    assert all(f" {library.debian}" in said for library in lacks)
    assert all(said.count(f" {library.fedora} ") == 1 for library in lacks[:-1])


def test_a_window_needs_the_plugin_of_its_screen():
    broken = machine("libxcb-cursor.so.0", breaks=["libqxcb"])

    assert "libxcb-cursor0" in missing_libraries(Need.WINDOW, {"DISPLAY": ":0"}, broken)
    assert missing_libraries(Need.WIDGETS, {"DISPLAY": ":0"}, broken) == ""
    for other in ({"QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}):
        assert missing_libraries(Need.WINDOW, {"DISPLAY": ":0", **other}, broken) == ""


def test_a_library_that_no_list_names_is_named_by_the_loader():
    assert "libodd.so.7" in missing_libraries(Need.WIDGETS, {"LANG": "fi_FI"}, machine())


def test_a_library_that_is_there_is_not_named_for_what_it_lacks_itself():
    def refusal(name):
        return f"libxcb.so.1: {NOT_THERE}" if "xcb" in name else ""

    said = missing_libraries(Need.WINDOW, {"DISPLAY": ":0"}, refusal)

    assert "apt install libxcb1”" in said


def test_the_loader_says_which_library_is_missing():
    assert "libnowhere.so.9" in loader_refusal("libnowhere.so.9")


def test_the_command_prints_the_sentence_and_no_traceback():
    lines = [
        "import facilitator_app.env.qt_libraries as libraries, facilitator_app.cli as cli, sys",
        "sys.modules['PySide6.QtCore'] = None",
        "cli.missing_libraries = lambda need, environ: 'install this'",
        "sys.exit(cli.main(['demo']))",
    ]

    done = subprocess.run(
        [sys.executable, "-c", "; ".join(lines)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (1, "", "install this\n")


def test_the_tests_print_the_sentence_before_qt_is_loaded(tmp_path):
    """`tests/conftest.py` is loaded without Qt; its hook comes before that of pytest-qt."""
    (tmp_path / "sitecustomize.py").write_text(
        "import ctypes\n"
        "real = ctypes.CDLL\n"
        "def load(name, *rest, **more):\n"
        "    if 'QtGui' in str(name) or 'libEGL' in str(name):\n"
        "        raise OSError('libEGL.so.1: hidden')\n"
        "    return real(name, *rest, **more)\n"
        "ctypes.CDLL = load\n"
    )

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--collect-only"],
        cwd=ROOT,
        env={"PYTHONPATH": str(tmp_path), "LANG": "C.UTF-8", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "sudo apt install libegl1" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert "INTERNALERROR" not in done.stdout + done.stderr
