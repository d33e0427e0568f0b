"""An event file that is damaged: told, or made anew from its log."""

import os
import shutil
import zlib
from contextlib import closing

import pytest

from facilitator_app.core.changes import Add, Touched
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Line, Scope
from facilitator_app.session import reading
from facilitator_app.session.forgetting import forget
from facilitator_app.session.opening import (
    open_read_only,
    open_session,
)
from facilitator_app.storage import read_model, update_log, writer
from facilitator_app.storage.database import open_for_reading
from facilitator_app.storage.search import LineFilter, find_line_ids
from facilitator_app.sync.document import Document
from tests.session.event_files import change, closing_session, files, problem, texts


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        ("UPDATE update_log SET data = x'0001' WHERE seq = 1", Problem.FILE_DAMAGED),
        ("UPDATE update_log SET crc = crc + 1 WHERE seq = 1", Problem.FILE_DAMAGED),
        ("DROP TABLE update_log", Problem.FILE_DAMAGED),
        (
            "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('facilitator', '9_new')",
            Problem.FILE_TOO_NEW,
        ),
    ],
)
def test_a_file_that_is_not_as_it_should_be(path, desk, damage, expected):
    sound = path.read_bytes()
    change(path, damage)

    assert problem(path, desk) is expected
    assert problem(path, desk, open_read_only) is expected
    assert files(path) == [path.name]

    path.write_bytes(sound)  # the lock was let go
    assert texts(path, desk) == ["ensimmäinen", "toinen"]


def test_a_row_that_is_no_update_is_damage_even_with_the_right_checksum(path, desk):
    data = b"no update"
    sql = "INSERT INTO update_log (scope, data, crc, written_at) VALUES (?, ?, ?, '')"
    for scope in ("room", "desk/waiting"):
        shutil.copy(path, copy := path.with_name(f"{scope[:4]}.dialogi"))
        change(copy, sql, scope, data, zlib.crc32(data))
        assert problem(copy, desk, open_read_only) is Problem.FILE_DAMAGED
        assert reading.damage(copy)
        with closing_session(copy, desk) as session:  # what the tables hold can be seen
            assert [line.text for line in session.state.all(Line)] == ["ensimmäinen", "toinen"]
            for change_it in (session.get_ready, lambda: session.execute(lambda _: [])):
                with pytest.raises(UserError) as caught:
                    change_it()
                assert caught.value.problem is Problem.FILE_DAMAGED


def test_a_file_cut_short_is_damaged(path, desk):
    os.truncate(path, path.stat().st_size // 2)
    assert problem(path, desk) is Problem.FILE_DAMAGED


def test_every_page_may_be_damaged_and_nothing_worse_happens(
    session, desk, tmp_path, caplog, monkeypatch
):
    """Open or a sentence, never a wrong event; with the tables alone damaged, lines go on."""
    session.commit([Add(Line(id=f"l{at}", text="sana " * 40)) for at in range(60)], name="")
    session.close()
    sound, copy = session.path.read_bytes(), tmp_path / "copy.dialogi"
    with closing(open_for_reading(session.path)) as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
    monkeypatch.setattr(writer, "RETRY_SECONDS", 0.01)
    outcomes = set()
    for page in range(len(sound) // size):
        broken = bytearray(sound)
        broken[page * size + 8 : page * size + size - 8] = bytes([0xA5]) * (size - 16)
        copy.write_bytes(broken)
        try:
            opened = open_session(copy, desk)
        except UserError as error:
            outcomes.add(error.problem)
            continue
        outcomes.add("opened")
        assert len(opened.state.all(Line)) == 60
        opened.execute_now(lambda state: [Add(Line(id="new", text="uusi"))])
        if opened.flush():
            assert opened.close()
            with closing(open_for_reading(copy)) as db:
                room = Document(update_log.read_updates(db, Scope.ROOM))
                assert room.read(Line, "new").text == "uusi"
        else:
            assert opened.unsaved
            opened.close()

    caplog.clear()
    assert "opened" in outcomes
    assert outcomes <= {"opened", Problem.NOT_AN_EVENT, Problem.FILE_DAMAGED}


@pytest.mark.parametrize(("place", "when"), [("note", "opening"), ("idx_note_id", "writing")])
def test_a_damaged_file_is_made_anew_from_its_log_and_kept(path, desk, caplog, place, when):
    with closing(open_for_reading(path)) as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
        root = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        page = db.execute(root, [place]).fetchone()[0]
    broken = bytearray(path.read_bytes())
    broken[(page - 1) * size : page * size] = bytes(size)
    path.write_bytes(broken)

    with closing_session(path, desk) as session:
        assert (session.damaged_file is not None) == (when == "opening")
        session.commit([Add(Line(id="c", text="kolmas"))], name="")
        assert session.flush()
        assert session.damaged_file.read_bytes()[: len(broken)] == broken
        assert [line.text for line in session.state.all(Line)] == [
            "ensimmäinen",
            "toinen",
            "kolmas",
        ]

    assert not reading.damage(path)
    caplog.clear()


def test_what_is_forgotten_goes_from_the_damaged_file_too(path, desk):
    kept = path.with_name(f"{path.name}.damaged")
    shutil.copy(path, kept)

    with closing_session(path, desk) as session:
        forget(session, [Touched(Line, "a")])

    assert not kept.exists()


def test_a_damaged_table_does_not_keep_an_event_shut_for_good(path, desk):
    change(path, "UPDATE meta SET value = 'other' WHERE key = 'read_model'")
    change(path, "DROP TABLE theme")

    assert texts(path, desk) == ["ensimmäinen", "toinen"]
    with closing(open_for_reading(path)) as db:
        assert find_line_ids(db, LineFilter(words="toinen")) == ["b"]
        assert read_model.is_current(db)
