"""Gives random live commands and turns to an event until it is killed.

python -m tests.bench.live_typist FILE SEED

Before a command is handed to the writer it prints, as one line of JSON, what stands after it; when
it is on disk, that it is saved.
"""

from __future__ import annotations

import json
import random
import sys
import threading
import time
from pathlib import Path

from facilitator_app.core.circle import circle_view
from facilitator_app.core.commands import circle, live, pacing
from facilitator_app.core.commands.circle import Floor
from facilitator_app.core.errors import UserError
from facilitator_app.core.forecast import track_status
from facilitator_app.core.model import Group, Waiting
from facilitator_app.core.state import EventState
from facilitator_app.session.opening import Desk, open_session


def desk_of(path: Path) -> Desk:
    """Return a computer whose locks lie beside the event."""
    return Desk(stamp=lambda: "2020-09-08T06:30:00.000Z", lock_path=lambda _: Path(f"{path}.lock"))


def standing(state: EventState, now_ms: int) -> dict:
    """Return clock and circle of every group."""
    groups = {}
    for group in state.all(Group):
        status = track_status(state, live.track(state, group.id), now_ms)
        view = circle_view(state, group.id, status.phase_id)
        groups[group.id] = {
            "state": str(status.state),
            "phase": status.phase_id,
            "left_ms": status.remaining_ms,
            "silent": status.silence_length_ms,
            "circle": [str(each.standing) for each in view.sitters],
            "speaking": view.speaking.person_id if view.speaking else None,
            "queue": [each.person_id for each in state.by(Waiting, "group_id", group.id)],
        }
    return {"now_ms": now_ms, "groups": groups}


def some_command(state: EventState, new_id, chance: random.Random, now_ms: int):
    """Return the changes of a random key at a random group."""
    group_id = chance.choice(state.all(Group)).id
    track = live.track(state, group_id)
    phase_id = track.current.phase_id if track.current else ""
    seats = [each.seat.person_id for each in circle_view(state, group_id, "").sitters]
    where, floor = (state, new_id, [group_id], now_ms), Floor(group_id, phase_id, now_ms)
    keys = {
        "start": lambda: live.start(*where, "p0"),
        "next": lambda: live.next_phase(*where),
        "back": lambda: live.previous_phase(*where),
        "pause": lambda: live.pause(*where),
        "resume": lambda: live.resume(*where),
        "more": lambda: pacing.adjust(*where, chance.choice((-300, -60, 60, 300))),
        "backdate": lambda: live.backdate(*where, 60),
        "silence": lambda: live.begin_silence(*where, 60),
        "undo": lambda: live.undo(*where),
        "speak": lambda: circle.speak(state, new_id, floor, chance.choice(seats)),
        "ask": lambda: circle.ask(state, new_id, floor, chance.choice(seats), circle.Signal.NEW),
    }
    weights = [3, 2, 1, 2, 2, 2, 1, 1, 2, 6, 4]
    return keys[chance.choices(list(keys), weights)[0]]()


def say(lock: threading.Lock, message: dict) -> None:
    """Print one line, whole."""
    with lock:
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()


def main(path: Path, seed: int) -> None:
    """Go on until the process is killed."""
    chance, lock = random.Random(seed), threading.Lock()
    session = open_session(path, desk_of(path))
    numbers: dict[int, int] = {}
    session.saved.add(lambda step: say(lock, {"saved": numbers.get(step, -1)}))
    number = 0
    say(lock, {"number": 0, **standing(session.state, time.time_ns() // 1_000_000)})
    while True:
        now_ms = time.time_ns() // 1_000_000
        try:
            changes = some_command(session.state, session.new_id, chance, now_ms)
        except UserError:
            continue
        if not changes:
            continue
        number += 1
        say(lock, {"number": number, **standing(session.state.apply(changes), now_ms)})
        numbers[session.last_step + 1] = number
        session.commit(changes, name="")
        time.sleep(chance.uniform(0.0, 0.004))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
