"""A large event: opening, searching, typing and memory.

    python -m pytest tests/bench/test_scale.py -s

1,000 people, 125 groups, 20,000 lines, each of them typed in three steps. Every measurement is a
process of its own; the floor is reading the same rows with plain `sqlite3`.
"""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import statistics
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from facilitator_app.core.changes import Add, Set
from facilitator_app.core.commands import notes
from facilitator_app.core.model import EVENT_ID, Event, Group, Line, Person, Phase, Scope, Seat
from facilitator_app.session.opening import Desk, create, open_session
from facilitator_app.storage.database import open_database, open_for_reading
from facilitator_app.storage.search import LineFilter, find_line_ids
from facilitator_app.storage.update_log import Update, append_updates
from facilitator_app.sync.document import Document

ROOT = Path(__file__).parents[2]
SIZES = {2_000: (100, 12), 20_000: (1_000, 125)}  # lines -> people, groups
OPEN_S, SEARCH_MS, MEMORY_MB, MOST_GROWTH = 2.5, 50, 300, 12
TIMES = 5
WORDS = "luottamus avoimuus päätös kuntalainen ohje kriisi tieto kiire kokous yhteistyö".split()  # noqa: SIM905


def desk_of(path: Path) -> Desk:
    return Desk(
        stamp=lambda: "2020-09-08T06:30:00.000Z", lock_path=lambda each: Path(f"{each}.lock")
    )


def make(path: Path, lines: int) -> None:
    """Write an event as typing leaves it: a log with every step, and no snapshot yet."""
    people, groups = SIZES[lines]
    create(path, desk_of(path)).close()
    documents = {Scope.ROOM: Document(), Scope.DESK: Document()}
    logs: dict[Scope, list[bytes]] = {scope: [] for scope in documents}

    def step(scope, *changes):
        logs[scope].append(documents[scope].apply(changes))

    step(Scope.ROOM, Add(Event(id=EVENT_ID, title="Suuri")))
    step(Scope.ROOM, *(Add(Phase(id=f"ph{at}", position=float(at), minutes=20)) for at in range(8)))
    step(Scope.ROOM, *(Add(Group(id=f"g{at}", number=at + 1)) for at in range(groups)))
    registered = [
        Person(id=f"p{at}", first_name="Nimi", last_name=f"Suku{at}") for at in range(people)
    ]
    step(Scope.DESK, *(Add(each) for each in registered))
    seats = [
        Seat(id=f"r:p{at}", round_id="r", group_id=f"g{at % groups}", person_id=f"p{at}")
        for at in range(people)
    ]
    step(Scope.ROOM, *(Add(each) for each in seats))
    for at in range(lines):
        text = " ".join(WORDS[(at * 7 + word * 3) % len(WORDS)] for word in range(9)) + f" {at}"
        line = Line(
            id=f"l{at}",
            group_id=f"g{at % groups}",
            phase_id=f"ph{at * 8 // lines}",
            at_ms=at,
            number=at,
        )
        step(Scope.ROOM, Add(line), Set(Line, line.id, "text", text[:12]))
        step(Scope.ROOM, Set(Line, line.id, "text", text[:40]))
        step(Scope.ROOM, Set(Line, line.id, "text", text), Set(Line, line.id, "done", value=True))
    with closing(open_database(path)) as db, db.atomic():
        append_updates(
            db,
            [
                Update(scope, each, "2020-09-08T06:30:00.000Z")
                for scope, log in logs.items()
                for each in log
            ],
        )
        db.execute("DELETE FROM meta")  # the tables are made at the first opening


def measure(path: Path) -> dict[str, float]:
    """Open, search and type once, and say how long each took."""
    began = time.perf_counter()
    session = open_session(path, desk_of(path))
    opened = time.perf_counter() - began
    assert session.state.all(Line)
    with closing(open_for_reading(path)) as db:
        searches = [
            seconds(find_line_ids, db, LineFilter(words=words))
            for words in (*WORDS, "luottamus kriisi", "pää", "zzz")
        ]
    keys = [
        seconds(
            session.execute_now, notes.edit_line, f"l{at}", f"muutettu {os.getpid()}, {at} näppäin"
        )
        for at in range(0, 2_000, 10)
    ]
    assert session.flush()
    peak_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    session.close()
    return {
        "open_s": opened,
        "search_ms": max(searches) * 1000,
        "key_p99_ms": statistics.quantiles(keys, n=100)[98] * 1000,
        "memory_mb": peak_kb / 1024,
        "floor_s": floor(path),
    }


def seconds(act, *arguments) -> float:
    began = time.perf_counter()
    act(*arguments)
    return time.perf_counter() - began


def floor(path: Path) -> float:
    """Return how long plain SQLite takes to read every row of the tables."""
    began = time.perf_counter()
    with closing(sqlite3.connect(path)) as db:
        for table in ("note", "person", "seating", "grp", "phase"):
            db.execute(f"SELECT * FROM {table}").fetchall()
    return time.perf_counter() - began


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    results = {}
    for lines in SIZES:
        path = tmp_path_factory.mktemp("scale") / "event.dialogi"
        make(path, lines)
        first = in_a_process(path)  # replays the whole log and makes the tables, as after a crash
        later = [in_a_process(path) for _ in range(TIMES)]
        best = {name: statistics.median(each[name] for each in later) for name in later[0]}
        results[lines] = best | {"first_s": first["open_s"], "first_mb": first["memory_mb"]}
    print(f"\nload {os.getloadavg()[0]:.1f}, medians of {TIMES}")
    for lines, each in results.items():
        print(
            f"{lines:6} lines: opens in {each['open_s']:.2f} s"
            f" ({each['open_s'] / each['floor_s']:.1f} times reading the rows),"
            f" first time with all tables made {each['first_s']:.2f} s;"
            f" search {each['search_ms']:.1f} ms, key p99 {each['key_p99_ms']:.2f} ms,"
            f" memory {each['memory_mb']:.0f} MB (first time {each['first_mb']:.0f} MB)"
        )
    return results


def in_a_process(path: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.test_scale", str(path)]
    return json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)


def test_a_large_event_opens_in_time(measured):
    assert measured[20_000]["open_s"] <= OPEN_S


def test_a_search_answers_in_time(measured):
    assert measured[20_000]["search_ms"] <= SEARCH_MS


def test_memory_is_bounded(measured):
    assert measured[20_000]["memory_mb"] <= MEMORY_MB


def test_ten_times_the_lines_cost_at_most_twelve_times_as_much(measured):
    growth = measured[20_000]["open_s"] / measured[2_000]["open_s"]
    print(f"\n2,000 -> 20,000 lines: opening takes {growth:.1f} times as long")
    assert growth <= MOST_GROWTH


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
