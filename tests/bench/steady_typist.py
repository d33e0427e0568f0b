"""Types in four panes at ten characters a second, with the pause of the window, until killed.

Without a window, unlike `typist.py`: what is measured is the session and the file alone.

    python -m tests.bench.steady_typist FILE

Tells of every key before anything else is done with it: pane, characters so far, and the
milliseconds of a clock that all processes share.
"""

from __future__ import annotations

import itertools
import os
import sys
import time
from pathlib import Path

from facilitator_app.core.commands import notes
from facilitator_app.core.model import Line
from facilitator_app.session.opening import Desk, open_session

PANES = 4
KEYS_PER_SECOND = 10
PAUSE_S = 0.2  # after the first letter that was not handed over; leaves the disk 50 ms
WORDS = "Erätauko på 😀 keskustelu jossa kuunnellaan ja puhutaan rauhassa. "


def text_of(count: int) -> str:
    """Return the first `count` characters that a pane types."""
    return (WORDS * (count // len(WORDS) + 1))[:count]


def main(path: Path) -> None:
    """Type until the process ends."""
    desk = Desk(
        stamp=lambda: "2020-09-08T06:30:00.000Z", lock_path=lambda each: Path(f"{each}.lock")
    )
    session = open_session(path, desk)
    for pane in range(PANES):
        session.execute_now(notes.begin_line, Line(id=f"pane{pane}", group_id=f"g{pane}"))
    assert session.flush()
    typed, unsent_since = [0] * PANES, dict[int, float]()
    start = time.monotonic()
    for tick in itertools.count(1):
        due = start + tick / (KEYS_PER_SECOND * PANES)  # one pane after the other
        while True:
            now = time.monotonic()
            for pane in [each for each, since in unsent_since.items() if now - since >= PAUSE_S]:
                del unsent_since[pane]
                session.execute_now(notes.edit_line, f"pane{pane}", text_of(typed[pane]))
            if now >= due:
                break
            time.sleep(min([due, *(since + PAUSE_S for since in unsent_since.values())]) - now)
        pane = tick % PANES
        typed[pane] += 1
        os.write(1, f"{pane} {typed[pane]} {now * 1000:.3f}\n".encode())
        unsent_since.setdefault(pane, now)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
