"""The room screen over the coming and going of its screen, recorded."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SHOWN = {"state": "shown", "on": "room", "fills": True, "covers_desk": False, "strips": []}
GONE = {"state": "lost", "on": "", "fills": False, "covers_desk": False, "strips": ["stage_lost"]}
OFF = {"state": "off", "on": "", "fills": False, "covers_desk": False, "strips": []}


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64",
    reason="the screens of Qt's offscreen platform are changed through its own library",
)
def test_the_room_screen_goes_with_its_screen_and_comes_back_by_itself(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.stage.two_screens", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    steps = {each.pop("step"): each for each in json.loads(done.stdout)}
    cells = {step: each.pop("cell") for step, each in steps.items()}
    screens = {step: each.pop("screens") for step, each in steps.items()}

    assert steps == {
        "begin": OFF,
        "shown": SHOWN,
        "closed by accident": SHOWN,
        "unplugged": GONE,
        "a tick later": GONE,
        "plugged in": SHOWN,
        "another screen": GONE,
        "its own again": SHOWN,
        "hidden on purpose": OFF,
    }
    assert screens["unplugged"] == ["desk"]
    assert cells["unplugged"] == "Näyttö, näyttö irti, palaa itse"
    assert cells["plugged in"] == "Näyttö, seuraa vaihetta"
