"""A line typed in `note`: once `saved` was printed, no kill takes it away.

python -m pytest tests/bench/test_note_kill.py -s
KILLS=30 python -m pytest tests/bench/test_note_kill.py -s
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

from facilitator_app.cli import main
from facilitator_app.core.model import Line
from facilitator_app.session.opening import open_read_only

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("KILLS", "300"))
KILLS_PER_EVENT = 20


def test_no_acknowledged_line_is_missing_after_a_kill(tmp_path, desk, capsys, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    random.seed()
    began, said_to_be_saved, there = time.monotonic(), 0, 0
    for start in range(0, KILLS, KILLS_PER_EVENT):
        path = tmp_path / f"event{start}.dialogi"
        new = ["new", str(path), "--plan", "120", "--title", "Koe", "--start", "2026-12-01T17:00"]
        assert main(new) == 0
        acknowledged: list[str] = []
        for _ in range(start, min(start + KILLS_PER_EVENT, KILLS)):
            acknowledged += saved_until_killed(path)

            capsys.readouterr()
            assert main(["check", str(path), "--json"]) == 0
            assert json.loads(capsys.readouterr().out)["ok"] is True
            lines = {line.id: line.text for line in open_read_only(path, desk).state.all(Line)}
            assert [line_id for line_id in acknowledged if line_id not in lines] == []
            assert all(lines[line_id].startswith("rivi ") for line_id in acknowledged)
        said_to_be_saved += len(acknowledged)
        there += len(lines)
    with capsys.disabled():
        print(
            f"\n{KILLS} kills in {time.monotonic() - began:.0f} s: {said_to_be_saved} lines were"
            f" said to be saved, none is missing, {there - said_to_be_saved} more are there;"
            f" `check` was clean every time; load {os.getloadavg()[0]:.1f}"
        )


def saved_until_killed(path: Path) -> list[str]:
    """Type lines as fast as they are taken, kill the program, and return what it said is saved."""
    command = [sys.executable, "-m", "facilitator_app", "note", str(path), "--group", "1"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as note:
        typing = threading.Thread(target=type_lines, args=(note.stdin,))
        typing.start()
        said = [note.stdout.readline()]
        kill = threading.Timer(random.uniform(0.0, 0.3), note.send_signal, [signal.SIGKILL])
        kill.start()
        said += list(note.stdout)
        kill.join()
        typing.join()
    return [
        line.split()[1].decode()
        for line in said
        if line.startswith(b"saved ") and line.endswith(b"\n")
    ]


def type_lines(stdin) -> None:
    """Type until nobody reads any more."""
    with contextlib.suppress(BrokenPipeError):
        for number in range(100_000):
            stdin.write(f"rivi {number} Erätauko 😀 #arki\n".encode())
            stdin.flush()
    with contextlib.suppress(BrokenPipeError):
        stdin.close()
