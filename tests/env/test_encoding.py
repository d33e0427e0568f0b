"""Whatever the locale, text is UTF-8, the language stays, and Qt has nothing to say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from facilitator_app.env import encoding

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such locales")


@pytest.mark.parametrize(
    "setting",
    ["LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=fi_FI.UTF-8", "LANG=C", "LC_CTYPE=C", "LANG=sv_FI"],
)
def test_a_command_says_its_sentence_and_nothing_else(setting, tmp_path):
    name, value = setting.split("=")

    done = subprocess.run(
        [sys.executable, "-m", "facilitator_app", "info", "/nowhere/päivä.dialogi"],
        cwd=ROOT,
        env={"HOME": str(tmp_path), "PYTHONCOERCECLOCALE": "0", name: value},
        capture_output=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.decode("utf-8").count("\n") == 1
    assert "päivä.dialogi" in done.stderr.decode("utf-8")


def test_the_language_outlives_the_encoding(monkeypatch):
    monkeypatch.setattr(encoding, "_is_utf8", lambda: False)
    environ = {"LC_ALL": "sv_FI.UTF-8", "LC_MESSAGES": "en_GB.UTF-8", "LANG": "fi_FI.UTF-8"}

    encoding.speak_utf8(environ)

    assert environ == {"LANG": "sv_FI.UTF-8", "LC_CTYPE": "C.UTF-8"}


def test_a_computer_that_speaks_utf8_is_left_alone(monkeypatch):
    monkeypatch.setattr(encoding, "_is_utf8", lambda: True)
    environ = {"LC_ALL": "fi_FI.UTF-8"}

    encoding.speak_utf8(environ)

    assert environ == {"LC_ALL": "fi_FI.UTF-8"}
