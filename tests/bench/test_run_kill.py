"""A running event over `kill -9`: phase, remaining time and circle are as they were.

    python -m pytest tests/bench/test_run_kill.py -s
    KILLS=20 python -m pytest tests/bench/test_run_kill.py -s

A process gives live commands and turns as fast as they come, and prints what stands after each;
it is killed at a random moment. What the next process finds must be one of the states that were
printed, not older than the last one said to be on disk; the time that passed meanwhile counts.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

from facilitator_app.core.changes import Add
from facilitator_app.core.resuming import interrupted
from facilitator_app.session.opening import create, open_session
from tests.bench.live_typist import desk_of, standing
from tests.ui.run.conftest import small_event

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("KILLS", "200"))
PER_EVENT = 25
TOLERANCE_MS = 1000


def test_after_a_kill_the_clocks_stand_as_they_were(tmp_path, capsys):
    random.seed()
    began, commands, offered, worst_ms = time.monotonic(), 0, 0, 0
    for at in range(KILLS):
        path = tmp_path / f"event{at // PER_EVENT}.dialogi"
        if not path.exists():
            session = create(path, desk_of(path))
            session.commit([Add(each) for each in event_of_today()], name="")
            session.close()
        printed, on_disk = printed_until_killed(path, at)
        commands += len(printed)
        session = open_session(path, desk_of(path))
        now_ms = time.time_ns() // 1_000_000
        found = standing(session.state, now_ms)
        offered += interrupted(session.state, now_ms) is not None
        session.close()

        possible = [each for number, each in printed.items() if number >= on_disk]
        gaps = [gap for each in possible if (gap := gap_ms(each, found, now_ms)) is not None]
        assert gaps, (found, possible[:2], on_disk)
        worst_ms = max(worst_ms, min(gaps))
        assert min(gaps) <= TOLERANCE_MS
    with capsys.disabled():
        print(
            f"\n{KILLS} kills in {time.monotonic() - began:.0f} s, {commands} commands: phase and"
            f" circle as they were every time, remaining time at most {worst_ms} ms off;"
            f" going on was offered {offered} times; load {os.getloadavg()[0]:.1f}"
        )


def event_of_today():
    """Return the small event as one that began a moment ago."""
    now = time.gmtime()
    event, *rest = small_event()
    start = now.tm_hour * 60 + now.tm_min
    length = event.end_minute - event.start_minute
    day = time.strftime("%Y-%m-%d", now)
    times = {"day": day, "start_minute": start, "end_minute": start + length}
    return [replace(event, utc_offset_minutes=0, **times), *rest]


def gap_ms(before, found, now_ms):
    """Return by how much the clocks differ when all else is the same; None when it is not."""
    gap = 0
    for group, was in before["groups"].items():
        now = found["groups"][group]
        if {**was, "left_ms": 0} != {**now, "left_ms": 0}:
            return None
        passed = now_ms - before["now_ms"] if was["state"] == "running" else 0
        gap = max(gap, abs(was["left_ms"] - passed - now["left_ms"]))
    return gap


def printed_until_killed(path, seed):
    """Give commands until the process is killed; return what it printed, and what was on disk."""
    command = [sys.executable, "-m", "tests.bench.live_typist", str(path), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as live:
        lines = [live.stdout.readline()]
        kill = threading.Timer(random.uniform(0.0, 0.25), live.send_signal, [signal.SIGKILL])
        kill.start()
        lines += list(live.stdout)
        kill.join()
    printed, on_disk = {}, -1
    for line in lines:
        if not line.endswith("\n"):
            break
        message = json.loads(line)
        if "saved" in message:
            on_disk = max(on_disk, message["saved"])
        else:
            printed[message["number"]] = message
    return printed, on_disk
