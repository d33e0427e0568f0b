"""A damaged file is made anew from its log, and kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Line, Scope
from facilitator_app.storage import backup, read_model, update_log
from facilitator_app.storage.database import open_database, open_for_reading
from facilitator_app.storage.remaking import is_sound, remake
from facilitator_app.storage.update_log import Update

STAMP = "2026-12-01T15:00:00.000Z"


@pytest.fixture
def damaged(path):
    """An event whose index of lines is damaged, and the file's content."""
    with closing(open_database(path)) as db, db.atomic():
        update_log.append_updates(db, [Update(Scope.ROOM, b"one", STAMP)])
        backup.set_meta(db, backup.LAST_BACKUP_KEY, STAMP)
        read_model.rebuild(db, [Line(id="a", text="sana")])
    with closing(sqlite3.connect(path)) as db:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'idx_note_id'"
        page, size = db.execute(query).fetchone()[0], db.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(page - 1) * size : page * size] = bytes(size)
    path.write_bytes(content)
    return bytes(content)


def test_log_and_facts_are_taken_over_and_the_damaged_file_is_kept(path, damaged):
    with closing(open_for_reading(path)) as db:
        assert not is_sound(db)

    kept = remake(path, [Line(id="a", text="sana")])

    assert kept.read_bytes() == damaged
    assert kept.suffix != path.suffix
    with closing(open_for_reading(path)) as db:
        assert is_sound(db)
        assert update_log.read_updates(db, Scope.ROOM) == [b"one"]
        assert backup.meta(db, backup.LAST_BACKUP_KEY) == STAMP
        assert read_model.read_record(db, Line, "a") == Line(id="a", text="sana")


def test_a_second_damage_keeps_the_first_file_too(path, damaged):
    first = remake(path, [])
    assert remake(path, []) != first
    assert first.read_bytes() == damaged


def test_without_room_nothing_changes(path, damaged, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("facilitator_app.storage.remaking.sync_to_disk", full)

    with pytest.raises(UserError) as caught:
        remake(path, [])

    assert caught.value.problem is Problem.DISK_FULL
    assert path.read_bytes() == damaged
    assert [each.name for each in path.parent.iterdir()] == [path.name]
