"""Whatever page of an event is damaged: a sentence, or the right content. Never anything else."""

from __future__ import annotations

import io
import json
import random
from contextlib import closing

import pytest

from facilitator_app.cli import main
from facilitator_app.storage.database import open_for_reading

LINES = [f"! sana luottamus {number} #avoimuus" for number in range(30)]


@pytest.fixture
def event(tmp_path, capsys, monkeypatch):
    """An event with lines."""
    path = tmp_path / "event.dialogi"
    start = ["--start", "2026-12-01T17:00+02:00"]
    assert main(["new", str(path), "--plan", "120", "--title", "Koe", *start]) == 0
    assert run(capsys, monkeypatch, "note", path, "--group", 1, typed=LINES)[0] == 0
    return path


def run(capsys, monkeypatch, *arguments, typed=()):
    """Run a command; return its exit code, what it printed and what it complained of."""
    stdin = io.BytesIO("".join(f"{line}\n" for line in typed).encode())
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(stdin, "utf-8"))
    code = main([str(each) for each in arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def zeroed(page, chance):
    return bytes(len(page))


def garbled(page, chance):
    return chance.randbytes(len(page))


def garbled_in_part(page, chance):
    length = chance.randint(1, 200)
    start = chance.randrange(len(page) - length)
    return page[:start] + chance.randbytes(length) + page[start + length :]


def with_one_bit_turned(page, chance):
    at = chance.randrange(len(page))
    return page[:at] + bytes([page[at] ^ (1 << chance.randrange(8))]) + page[at + 1 :]


@pytest.mark.parametrize("damage", [zeroed, garbled, garbled_in_part, with_one_bit_turned])
def test_a_damaged_page_is_told_in_a_sentence_or_mended_and_never_shown(
    event, tmp_path, capsys, monkeypatch, caplog, damage
):
    sound, copy = event.read_bytes(), tmp_path / "copy.dialogi"
    with closing(open_for_reading(event)) as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
    right = run(capsys, monkeypatch, "notes", event, "--json")[1]
    chance = random.Random(20261122)
    codes = set()
    for start in range(0, len(sound), size):
        page = damage(sound[start : start + size], chance)
        copy.write_bytes(sound[:start] + page + sound[start + size :])
        code, shown, complaint = run(capsys, monkeypatch, "notes", copy, "--json")
        assert (shown, complaint) == (right, "") if code == 0 else is_a_sentence(complaint)
        code, _, complaint = run(capsys, monkeypatch, "note", copy, "--group", 1, typed=["uusi"])
        codes.add(code)
        if code:
            assert is_a_sentence(complaint)
        else:
            shown = json.loads(run(capsys, monkeypatch, "notes", copy, "--json")[1])
            assert [line["text"] for line in shown].count("uusi") == 1
            assert len(shown) == len(LINES) + 1
        for kept in tmp_path.glob("copy.dialogi*"):
            kept.unlink()

    caplog.clear()
    assert codes == {0, 1}


def is_a_sentence(complaint):
    return complaint.count("\n") == 1 and complaint.endswith(".\n")


def test_check_compares_the_tables_with_the_log(event, capsys, monkeypatch):
    with closing(open_for_reading(event)) as db:
        db.execute("PRAGMA query_only = OFF")
        with db.conn:
            db.execute("UPDATE note SET text = 'muuta' WHERE text LIKE '%luottamus 7'")

    code, _, complaint = run(capsys, monkeypatch, "check", event)

    assert code == 1
    assert "not as the log says" in complaint


def test_a_row_of_the_log_that_belongs_to_no_scope_is_damage(event, capsys, monkeypatch):
    with closing(open_for_reading(event)) as db:
        db.execute("PRAGMA query_only = OFF")
        with db.conn:
            db.execute("UPDATE update_log SET scope = 'roon' WHERE seq = 3")

    assert run(capsys, monkeypatch, "check", event)[0] == 1
    assert run(capsys, monkeypatch, "note", event, "--group", 1, typed=["uusi"])[0] == 1
