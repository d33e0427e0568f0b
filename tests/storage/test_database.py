"""Opening an event file, and a sentence for each way in which it is none."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.storage import database
from facilitator_app.storage.database import (
    about_the_disk,
    create_database,
    file_identity,
    open_database,
    open_for_reading,
    problem_of,
    told,
)
from facilitator_app.storage.file_format import FORMAT_STEPS, format_steps
from facilitator_app.storage.migrations import migrations

OPENERS = pytest.mark.parametrize("opener", [open_database, open_for_reading])


def problem(opener, path):
    with pytest.raises(UserError) as caught:
        opener(path).close()
    return caught.value.problem


def beside(path):
    return sorted(each.name for each in path.parent.iterdir() if each.is_file())


@OPENERS
def test_a_missing_file(tmp_path, opener):
    assert problem(opener, tmp_path / "none.dialogi") is Problem.NO_SUCH_FILE
    assert problem(opener, tmp_path) is Problem.NO_SUCH_FILE


@OPENERS
@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04" * 5000, bytes(8192)])
def test_a_file_that_is_no_database(tmp_path, opener, content):
    path = tmp_path / "text.dialogi"
    path.write_bytes(content)

    assert problem(opener, path) is Problem.NOT_AN_EVENT
    assert path.read_bytes() == content
    assert beside(path) == [path.name]


@OPENERS
def test_a_database_of_another_program(tmp_path, opener):
    path = tmp_path / "other.dialogi"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE update_log (seq INTEGER)")

    assert problem(opener, path) is Problem.NOT_AN_EVENT


@OPENERS
def test_a_file_of_a_newer_version_is_left_alone(path, opener):
    with closing(open_database(path)) as db, db.atomic():
        db.table("_sqlite_migrations").insert(
            {"migration_set": "facilitator", "name": "999_of_the_future", "applied_at": "2031"}
        )
    before = path.read_bytes()

    assert problem(opener, path) is Problem.FILE_TOO_NEW
    assert path.read_bytes() == before


@OPENERS
def test_a_damaged_header(path, opener):
    with path.open("rb+") as file:
        file.write(b"\xff" * 100)

    assert problem(opener, path) is Problem.NOT_AN_EVENT


@OPENERS
def test_a_damaged_list_of_tables(path, opener):
    with path.open("rb+") as file:
        file.seek(100)
        file.write(b"\xff" * 3000)

    assert problem(opener, path) is Problem.FILE_DAMAGED


def test_a_file_that_another_program_is_writing(path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 30)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert problem(open_database, path) is Problem.FILE_IN_USE
        other.execute("ROLLBACK")
    open_database(path).close()


def test_an_existing_file_is_not_made_anew(path):
    before = path.read_bytes()
    assert problem(create_database, path) is Problem.FILE_EXISTS
    assert path.read_bytes() == before


def test_a_folder_that_is_not_there(tmp_path):
    assert problem(create_database, tmp_path / "none" / "a.dialogi") is Problem.CANNOT_WRITE


def test_half_a_file_is_not_left_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(migrations, "apply", lambda db: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        create_database(tmp_path / "a.dialogi")

    assert beside(tmp_path / "a.dialogi") == []


def test_no_room_for_a_new_file(small_disk):
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass

    path = small_disk / "a.dialogi"
    assert problem(create_database, path) in (Problem.DISK_FULL, Problem.CANNOT_WRITE)
    assert not path.exists()


def test_a_read_only_folder_can_be_read_but_not_written(path, public_folder, as_ordinary_user):
    copy = public_folder / path.name
    shutil.copy(path, copy)
    copy.chmod(0o444)
    public_folder.chmod(0o555)

    assert as_ordinary_user(lambda: problem(open_database, copy)) is Problem.READ_ONLY
    new = public_folder / "b.dialogi"
    assert as_ordinary_user(lambda: problem(create_database, new)) is Problem.READ_ONLY
    assert as_ordinary_user(lambda: tables_read(copy))
    assert beside(copy) == [copy.name]


def test_a_write_protected_file_leaves_nothing_beside_it(path, public_folder, as_ordinary_user):
    copy = public_folder / path.name
    shutil.copy(path, copy)
    copy.chmod(0o444)

    assert as_ordinary_user(lambda: problem(open_database, copy)) is Problem.READ_ONLY
    assert as_ordinary_user(lambda: tables_read(copy))
    assert beside(copy) == [copy.name]


def test_a_system_that_opens_a_protected_file_without_a_word(
    path, public_folder, as_ordinary_user, monkeypatch
):
    copy = public_folder / path.name
    shutil.copy(path, copy)
    copy.chmod(0o444)
    public_folder.chmod(0o555)
    monkeypatch.setattr(database, "_is_writable", lambda _: True)

    assert as_ordinary_user(lambda: problem(open_database, copy)) is Problem.READ_ONLY
    assert as_ordinary_user(lambda: tables_read(copy))


@pytest.mark.parametrize("kept", [("", "-wal", "-shm"), ("", "-wal")])
def test_what_a_crashed_program_left_in_a_read_only_folder_is_read_in_full(
    path, public_folder, as_ordinary_user, kept
):
    """`immutable` alone would pass the write-ahead log over, and with it the last lines."""
    with closing(open_database(path)) as db:
        db.table("meta").insert({"key": "last", "value": "words"})
        for suffix in kept:
            shutil.copy(f"{path}{suffix}", public_folder / f"{path.name}{suffix}")
    copy = public_folder / path.name
    for file in public_folder.iterdir():
        file.chmod(0o444)
    public_folder.chmod(0o555)
    before = beside(copy)

    assert as_ordinary_user(lambda: meta_read(copy))["last"] == "words"
    assert beside(copy) == before


def test_reading_a_file_that_is_open_elsewhere_shows_what_was_saved(path, db):
    db.table("meta").insert({"key": "last", "value": "words"})

    assert meta_read(path)["last"] == "words"


def test_reading_leaves_nothing_beside_the_file_and_changes_nothing(path):
    before = path.read_bytes()

    assert tables_read(path)

    assert beside(path) == [path.name]
    assert path.read_bytes() == before


def test_a_file_opened_for_reading_cannot_be_written(path):
    with closing(open_for_reading(path)) as db, pytest.raises(sqlite3.OperationalError):
        db.execute("DELETE FROM meta")


def test_another_fault_while_reading_is_told(path, monkeypatch):
    def broken(_):
        raise sqlite3.OperationalError("unheard of")

    monkeypatch.setattr(database, "_read", broken)
    assert problem(open_for_reading, path) is Problem.CANNOT_WRITE


def test_a_closed_file_is_a_single_file_in_the_newest_format(path):
    with closing(open_database(path)) as db:
        assert format_steps(db) == list(FORMAT_STEPS)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert beside(path) == [path.name]


def test_names_that_mean_something_in_an_address_are_only_names(tmp_path):
    path = tmp_path / "50 % ää #1?mode=memory&x.dialogi"
    create_database(path).close()
    open_database(path).close()
    assert beside(path) == [path.name]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (PermissionError(13, "no"), Problem.CANNOT_WRITE),
        (FileNotFoundError(2, "gone"), Problem.CANNOT_READ),
        (OSError(28, "No space left on device"), Problem.DISK_FULL),
        (sqlite3.OperationalError("database disk image is malformed"), Problem.FILE_DAMAGED),
        (sqlite3.OperationalError("disk I/O error"), Problem.CANNOT_WRITE),
    ],
)
def test_what_the_system_says_becomes_a_problem(tmp_path, error, expected):
    with pytest.raises(UserError) as caught, told(tmp_path / "a"):
        raise error
    assert caught.value.problem is expected


def test_a_disk_without_room_is_named_even_when_sqlite_does_not(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(database.shutil, "disk_usage", lambda _: usage._replace(free=0))
    with pytest.raises(UserError) as caught, told(tmp_path / "a"):
        raise sqlite3.OperationalError("disk I/O error")
    assert caught.value.problem is Problem.DISK_FULL


def test_a_disk_that_is_gone_is_not_asked_for_room(tmp_path):
    with pytest.raises(UserError) as caught, told(tmp_path / "gone" / "a"):
        raise sqlite3.OperationalError("disk I/O error")
    assert caught.value.problem is Problem.CANNOT_WRITE


def with_code(code):
    error = sqlite3.OperationalError("said")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "expected", "may_pass"),
    [
        (sqlite3.SQLITE_FULL, Problem.DISK_FULL, True),
        (sqlite3.SQLITE_IOERR_FSYNC, Problem.CANNOT_WRITE, True),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Problem.FILE_IN_USE, True),
        (sqlite3.SQLITE_READONLY_DBMOVED, Problem.READ_ONLY, True),
        (sqlite3.SQLITE_CORRUPT_VTAB, Problem.FILE_DAMAGED, False),
        (sqlite3.SQLITE_NOTADB, Problem.NOT_AN_EVENT, True),
        (sqlite3.SQLITE_CONSTRAINT_UNIQUE, Problem.CANNOT_WRITE, False),
    ],
)
def test_the_codes_of_sqlite(code, expected, may_pass):
    assert problem_of(with_code(code)) is expected
    assert about_the_disk(with_code(code)) is may_pass


def test_other_faults_are_of_the_disk_or_of_ours():
    assert about_the_disk(OSError())
    assert about_the_disk(MemoryError())
    assert not about_the_disk(ValueError())


def test_a_file_is_known_by_its_place_on_the_disk(path, tmp_path):
    moved = tmp_path / "moved.dialogi"
    before = file_identity(path)
    path.rename(moved)

    assert file_identity(path) is None
    assert file_identity(moved) == before


def tables_read(path):
    with closing(open_for_reading(path)) as db:
        return len(db.table_names())


def meta_read(path):
    with closing(open_for_reading(path)) as db:
        return {row["key"]: row["value"] for row in db.table("meta").rows}


@pytest.fixture
def protected(monkeypatch):
    """Root is told that it may not write: how a protected folder is met, seen in this process."""
    monkeypatch.setattr(database.os, "access", lambda *_: False)


def test_where_nothing_can_be_written_nothing_is_tried(path, protected):
    assert problem(open_database, path) is Problem.READ_ONLY
    assert problem(create_database, path.with_name("new.dialogi")) is Problem.READ_ONLY
    assert tables_read(path)
    assert beside(path) == [path.name]


def test_where_nothing_can_be_written_an_open_event_is_read_as_it_is_now(path, db, protected):
    db.table("meta").insert({"key": "last", "value": "words"})
    assert meta_read(path)["last"] == "words"


def test_where_even_the_index_of_a_crash_is_missing_the_event_is_put_together_elsewhere(
    path, db, tmp_path, protected, monkeypatch
):
    db.table("meta").insert({"key": "last", "value": "words"})
    left = tmp_path / "left"
    left.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", left / f"{path.name}{suffix}")
    connect = database._connect

    def refuse(file, options):
        if options == "mode=ro":
            raise sqlite3.OperationalError("unable to open database file")
        return connect(file, options)

    monkeypatch.setattr(database, "_connect", refuse)

    assert meta_read(left / path.name)["last"] == "words"
    assert beside(left / path.name) == [path.name, f"{path.name}-wal"]


def test_a_folder_that_only_seems_to_be_writable_is_read_all_the_same(path, monkeypatch):
    connect = database._connect

    def refuse(file, options):
        if options == "mode=rw":
            raise with_code(sqlite3.SQLITE_READONLY_DIRECTORY)
        return connect(file, options)

    monkeypatch.setattr(database, "_connect", refuse)
    assert tables_read(path)
