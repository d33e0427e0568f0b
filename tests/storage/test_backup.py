"""Copies to hand out, and what is wrong with a file."""

import sqlite3
from contextlib import closing

import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Scope
from facilitator_app.storage import backup, update_log
from facilitator_app.storage.database import open_database, open_for_reading
from facilitator_app.storage.update_log import Update


def test_a_copy_of_an_open_event_is_one_plain_file_with_everything(path, db, tmp_path):
    with db.atomic():
        update_log.append_updates(db, [Update(Scope.ROOM, b"last words", "2020")])
    target = tmp_path / "stick" / "copy.dialogi"
    target.parent.mkdir()

    backup.copy_event(path, target)

    assert [each.name for each in target.parent.iterdir()] == ["copy.dialogi"]
    with closing(open_for_reading(target)) as copy:
        assert update_log.read_updates(copy, Scope.ROOM) == [b"last words"]
        assert backup.find_damage(copy) == []
    open_database(target).close()


def test_a_copy_is_not_written_over_something_else(path, tmp_path):
    target = tmp_path / "copy.dialogi"
    target.write_text("something else")
    with pytest.raises(UserError) as caught:
        backup.copy_event(path, target)
    assert caught.value.problem is Problem.FILE_EXISTS
    assert target.read_text() == "something else"


def test_a_copy_that_cannot_be_written_leaves_nothing(path, tmp_path):
    with pytest.raises(UserError) as caught:
        backup.copy_event(path, tmp_path / "no folder" / "copy.dialogi")
    assert caught.value.problem is Problem.CANNOT_WRITE
    assert sorted(each.name for each in tmp_path.iterdir()) == [path.name]


def test_half_a_copy_is_not_taken_for_one(path, tmp_path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "sync_to_disk", full)
    with pytest.raises(UserError):
        backup.copy_event(path, tmp_path / "copy.dialogi")
    assert sorted(each.name for each in tmp_path.iterdir()) == [path.name]


def test_a_folder_that_takes_nothing_is_told(path, public_folder, as_ordinary_user):
    copied = public_folder / "event.dialogi"
    copied.write_bytes(path.read_bytes())
    public_folder.chmod(0o555)

    def copying():
        with pytest.raises(UserError) as caught:
            backup.copy_event(copied, public_folder / "copy.dialogi")
        return caught.value.problem, caught.value.details["path"]

    assert as_ordinary_user(copying) == (Problem.FOLDER_READ_ONLY, public_folder)


def test_a_half_copy_of_an_earlier_try_is_not_in_the_way(path, tmp_path):
    (tmp_path / "copy.dialogi.part").write_text("half")
    backup.copy_event(path, tmp_path / "copy.dialogi")
    assert (tmp_path / "copy.dialogi").exists()


def test_a_sound_file_has_no_damage(db):
    assert backup.find_damage(db) == []


def test_damage_is_named_by_row_and_scope(db):
    with db.atomic():
        update_log.append_updates(db, [Update(Scope.ROOM, b"words", "2020")])
        update_log.write_snapshot(db, Scope.ROOM, b"words")
        db.execute("UPDATE update_log SET data = x'00'")
        db.execute("UPDATE snapshot SET data = x'00'")

    assert backup.find_damage(db) == ["update_log row 1: checksum", "snapshot room: checksum"]


def test_a_file_that_cannot_even_be_looked_at_is_damaged(path):
    with closing(open_database(path)) as db:
        db.execute("DROP TABLE update_log")
        assert backup.find_damage(db)

    class Broken:
        def execute(self, _):
            raise sqlite3.DatabaseError("database disk image is malformed")

    assert backup.find_damage(Broken()) == ["database disk image is malformed"]


def test_facts_about_the_file_are_kept(db):
    assert backup.meta(db, backup.LAST_BACKUP_KEY) is None
    for stamp in ("2020", "2021"):
        backup.set_meta(db, backup.LAST_BACKUP_KEY, stamp)
    assert backup.meta(db, backup.LAST_BACKUP_KEY) == "2021"
