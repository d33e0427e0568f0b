"""Finding identifiers and finding lines, in numbers.

python -m pytest tests/bench/test_notes_words.py -s
"""

from __future__ import annotations

import itertools
import json
import random
import statistics
import time

from sqlite_utils import Database

from facilitator_app.core.identifiers import Checker, Name, NameKind
from facilitator_app.core.model import Line
from facilitator_app.core.search_words import LineFilter
from facilitator_app.env.paths import resource
from facilitator_app.intake.identifier_words import read_places
from facilitator_app.storage import read_model
from facilitator_app.storage.migrations import migrations
from facilitator_app.storage.search import find_line_ids
from tests.core.identifiers.test_names_in_text import (
    inflected_names,
    ordinary_lines,
    participants,
    sample_lines,
)

LINES = 10_000
SEARCHED = 100_000


def checker_of(names):
    known = [Name(name, NameKind.PARTICIPANT) for name in names]
    return Checker(known, read_places(resource("identifiers")), "Mikkeli")


def test_names_are_found_false_alarms_are_few_and_ten_thousand_lines_take_under_3_s():
    pairs = inflected_names()
    checker = checker_of({name for _, name in pairs})
    found = sum(bool(checker.check(f"Kysyttiin, mitä {form} mietti.")) for form, _ in pairs)
    ordinary = [*ordinary_lines(), *sample_lines()]
    checker = checker_of([*participants(), "Aamu Virta", "Onni Salmi", "Toivo Mäki"])
    alarms = sum(bool(checker.check(line)) for line in ordinary)
    lines = list(itertools.islice(itertools.cycle(ordinary), LINES))
    began = time.perf_counter()
    for line in lines:
        checker.check(line)
    took = time.perf_counter() - began
    print(
        f"\nrecall {found / len(pairs):.3f} of {len(pairs)} forms; false alarms "
        f"{100 * alarms / len(ordinary):.2f} in 100 of {len(ordinary)} lines; "
        f"{LINES} lines in {took:.2f} s"
    )

    assert found / len(pairs) >= 0.97
    assert alarms / len(ordinary) <= 0.02
    assert took < 3


def test_a_search_among_a_hundred_thousand_lines_takes_under_50_ms(tmp_path):
    texts = sample_lines()
    words = sorted({word.strip(".,?!:").lower() for text in texts for word in text.split()})
    words = [word for word in words if len(word) > 3 and word.isalpha()]
    rnd = random.Random(1)
    db = Database(tmp_path / "lines.db")
    migrations.apply(db)
    lines = (
        Line(
            id=f"l{at}",
            group_id=f"g{at % 6}",
            phase_id=f"p{at % 10}",
            at_ms=at,
            number=at,
            text=texts[at % len(texts)] if at % 2 else " ".join(rnd.choices(words, k=10)),
            tags=("luottamus",) if at % 9 == 0 else (),
            done=True,
        )
        for at in range(SEARCHED)
    )
    read_model.rebuild(db, lines)
    wanted = {
        "a word": lambda: LineFilter(words=rnd.choice(words)),
        "two words": lambda: LineFilter(words=" ".join(rnd.choices(words, k=2))),
        "two letters": lambda: LineFilter(words=rnd.choice(words)[:2]),
        "group and phase": lambda: LineFilter(rnd.choice(words), group_id="g3", phase_id="p5"),
        "a tag": lambda: LineFilter(words=rnd.choice(words), tag="luottamus"),
        "unused": lambda: LineFilter(words=rnd.choice(words), unused=True),
    }
    slowest = 0.0
    for name, make in wanted.items():
        spent = []
        for _ in range(300):
            each = make()
            began = time.perf_counter()
            find_line_ids(db, each)
            spent.append((time.perf_counter() - began) * 1000)
        p99 = sorted(spent)[297]
        slowest = max(slowest, p99)
        print(f"\n{name}: p50 {statistics.median(spent):.1f} ms, p99 {p99:.1f} ms", end="")
    db.close()
    print(json.dumps({"slowest p99 ms": round(slowest, 1)}))

    assert slowest < 50
