"""What must hold for every plan and every key, on many more random ones than in every test run.

    python -m pytest tests/bench/test_live_properties.py -s

2,000 random plans: advice never touches a protected phase, keeps minimums, sums to the delay or
states the rest; undo restores exactly; status is the sum of intervals, whatever clocks do.
`EXAMPLES` says how many.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = os.environ.get("EXAMPLES", "2000")
FILES = (
    "tests/core/test_recovery.py",
    "tests/core/test_forecast.py",
    "tests/core/test_timeline.py",
    "tests/core/test_circle.py",
    "tests/walks/test_time_base.py",
)


@pytest.mark.parametrize("file", FILES)
def test_it_holds_for_thousands(file, capsys):
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", file],
        cwd=ROOT,
        env=os.environ | {"EXAMPLES": EXAMPLES},
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    with capsys.disabled():
        print(f"\n{file}: {EXAMPLES} examples each, {time.monotonic() - began:.0f} s, all hold")
