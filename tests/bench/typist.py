"""Types into four panes at ten characters a second each until it is killed; says what it does.

    python -m tests.bench.typist FILE        one line on stdout for each key and each saved line

A helper of test_notes_kill.py, started as a process of its own. The same panes, the same
timing as in the window: `KEEP_AFTER_MS` from the first unsaved key until it goes to the writer.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

from facilitator_app.core.changes import Add
from facilitator_app.core.model import Group, LineKind
from facilitator_app.session.note_pane import KEEP_AFTER_MS, NotePane
from facilitator_app.session.opening import Desk, create, open_session

PANES, KEYS_PER_SECOND = 4, 10
WORDS = [
    "keskeneräisestä",
    "saa",
    "puhua",
    "jos",
    "joku",
    "sanoo",
    "ensin",
    "ettei",
    "tiedä",
    "vielä",
    "😀",
    "é",
]


def say(*parts: object) -> None:
    """Write one line at once, whole: the process may die in the next moment."""
    os.write(1, (" ".join(map(str, parts)) + "\n").encode())


def main(path: Path) -> None:
    desk = Desk(lambda: "2026-01-01T12:00:00.000Z", lambda file: file.with_suffix(".lock"))
    if path.exists():
        session = open_session(path, desk)
    else:
        session = create(path, desk)
        groups = [Add(Group(id=f"g{n}", number=n)) for n in range(PANES)]
        session.commit(groups, name="make", undoable=False)
        session.flush()
    panes = [NotePane(session, f"g{n}", f"Kirjuri {n}") for n in range(PANES)]
    waiting: dict[int, list[str]] = {}
    session.saved.add(lambda step: acknowledge(waiting, step))
    session.failed.add(lambda problem: say("failed", problem.value))
    rnd = random.Random()
    words = [""] * PANES
    due = [time.monotonic() + rnd.random() / KEYS_PER_SECOND for _ in range(PANES)]
    keep_at = [float("inf")] * PANES
    say("ready")
    while True:
        now = time.monotonic()
        for at, pane in enumerate(panes):
            if due[at] <= now:
                due[at] += 1 / KEYS_PER_SECOND
                type_key(session, pane, at, words, rnd, waiting)
                keep_at[at] = min(keep_at[at], now + KEEP_AFTER_MS / 1000)
            if keep_at[at] <= now:
                keep_at[at] = float("inf")
                pane.keep()
        time.sleep(max(0.0, min(*due, *keep_at) - time.monotonic()))


def type_key(session, pane, at, words, rnd, waiting) -> None:
    """Type one character, or Enter after a sentence."""
    if len(words[at]) > 4 and words[at].endswith(" ") and rnd.random() < 0.5:
        text = words[at].strip()
        line_id = pane.finish()
        waiting.setdefault(session.last_step, []).append(f"{line_id} {text}")
        words[at] = ""
        return
    if not words[at] or words[at].endswith(" "):
        upcoming = rnd.choice(WORDS)
        words[at] += upcoming[0]
        pane.upcoming = upcoming[1:] + " "
    else:
        words[at] += pane.upcoming[0]
        pane.upcoming = pane.upcoming[1:]
    pane.type(LineKind.VIEW, words[at], 1_700_000_000_000)
    draft = pane.draft
    say("key", at, draft.line_id if draft else "-", time.monotonic_ns(), len(words[at]))
    say("now", draft.line_id if draft else "-", words[at].replace(" ", "_"))


def acknowledge(waiting, step) -> None:
    """Say which lines are durable now; called on the writer's thread."""
    for number in [each for each in list(waiting) if each <= step]:
        for line in waiting.pop(number):
            say("saved", line)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
