"""Opening, making, closing: the lock, the file, and every way in which it goes wrong."""

import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from contextlib import closing
from pathlib import Path

import pytest

from facilitator_app.core.changes import Add, Set
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Line, Person, Scope, Theme
from facilitator_app.session import opening, reading
from facilitator_app.session.opening import (
    Desk,
    create,
    open_read_only,
    open_session,
    save_elsewhere,
)
from facilitator_app.storage import database, read_model, update_log, writer
from facilitator_app.storage.database import open_database, open_for_reading
from facilitator_app.sync.document import Document
from tests.session.event_files import change, files, problem, texts


def test_what_is_missing_is_missing(tmp_path, desk):
    for opener in (open_session, open_read_only):
        assert problem(tmp_path / "none.dialogi", desk, opener) is Problem.NO_SUCH_FILE


def test_an_event_is_not_made_over_another(path, desk):
    before = path.read_bytes()
    assert problem(path, desk, create) is Problem.FILE_EXISTS
    assert path.read_bytes() == before
    assert texts(path, desk) == ["ensimmäinen", "toinen"]


def test_an_event_that_could_not_be_made_is_not_there(tmp_path, desk, monkeypatch):
    monkeypatch.setattr(read_model, "rebuild", lambda db, records: db.execute("SELECT nowhere"))
    path = tmp_path / "new.dialogi"
    assert problem(path, desk, create) is Problem.FILE_DAMAGED
    monkeypatch.undo()

    assert not path.exists()
    create(path, desk).close()


def test_one_program_at_a_time(path, desk):
    first = open_session(path, desk)
    try:
        assert problem(path, desk) is Problem.FILE_IN_USE
        assert [each.id for each in open_read_only(path, desk).state.all(Line)] == ["a", "b"]
    finally:
        first.close()
    assert texts(path, desk) == ["ensimmäinen", "toinen"]


def test_another_process_holds_the_event(path, desk):
    code = (
        "import sys; from facilitator_app.storage.file_lock import FileLock\n"
        "lock = FileLock(sys.argv[1], ''); print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(desk.lock_path(path))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with holder:
        assert holder.stdout.readline() == b"held\n"
        assert problem(path, desk) is Problem.FILE_IN_USE
        holder.kill()  # whatever way the other program ends, the event can be opened again
    assert texts(path, desk) == ["ensimmäinen", "toinen"]


def test_another_program_is_writing(path, desk, monkeypatch):
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 30)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert problem(path, desk) is Problem.FILE_IN_USE
        other.execute("ROLLBACK")
    assert texts(path, desk) == ["ensimmäinen", "toinen"]


def test_a_lock_that_cannot_be_made_is_told(path, tmp_path):
    nowhere = tmp_path / "file"
    nowhere.write_text("")
    desk = Desk(stamp=str, lock_path=lambda _: nowhere / "lock")
    assert problem(path, desk) in (Problem.CANNOT_READ, Problem.CANNOT_WRITE)


def test_a_file_whose_program_was_killed_opens_with_every_saved_line(path, desk, tmp_path):
    session = open_session(path, desk)
    session.commit([Add(Line(id="c", text="kolmas"))], name="")
    assert session.flush()
    for suffix in ("", "-wal", "-shm"):
        shutil.copy(f"{path}{suffix}", tmp_path / f"killed.dialogi{suffix}")
    session.close()

    assert texts(tmp_path / "killed.dialogi", desk) == ["ensimmäinen", "toinen", "kolmas"]
    assert not (tmp_path / "killed.dialogi-wal").exists()


def test_after_closing_there_is_one_file_and_no_lock(path, desk):
    assert files(path) == [path.name]
    open_session(path, desk).close()


def test_a_session_may_be_closed_on_another_thread(path, desk):
    session = open_session(path, desk)
    thread = threading.Thread(target=session.close)
    thread.start()
    thread.join()

    assert texts(path, desk) == ["ensimmäinen", "toinen"]


def test_a_long_log_is_shortened_and_opens_to_the_same(session, desk, monkeypatch):
    monkeypatch.setattr(opening, "SNAPSHOT_ROWS", 5)
    for number in range(10):
        session.commit([Add(Theme(id=f"t{number}"))], name="")
    session.close()
    with closing(open_for_reading(session.path)) as db:
        assert update_log.rows_since_snapshot(db, Scope.ROOM) == 0
    after = open_session(session.path, desk)
    after.commit([Set(Theme, "t3", "title", "Luottamus")], name="")
    with_snapshot = after.state
    after.close()
    change(session.path, "UPDATE snapshot SET data = x'00'")
    assert reading.damage(session.path) == ["snapshot room: checksum"]

    without = open_session(session.path, desk)

    assert without.state.all(Theme) == with_snapshot.all(Theme)
    assert without.state.get(Theme, "t3").title == "Luottamus"
    without.close()


def test_what_could_not_be_written_is_in_no_snapshot_but_there_when_opened_again(
    path, desk, monkeypatch, caplog
):
    """The log is the truth: a snapshot that knows more would make the next rows unreadable."""
    monkeypatch.setattr(opening, "SNAPSHOT_ROWS", 0)
    monkeypatch.setattr(writer, "RETRY_SECONDS", 0.01)
    session = open_session(path, desk)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writer, "append_updates", full)
    session.commit([Add(Line(id="c", text="kolmas"))], name="")
    assert not session.flush()
    assert session.write_problem is Problem.DISK_FULL
    assert not session.close()
    monkeypatch.undo()
    caplog.clear()

    with closing(open_for_reading(path)) as db:
        assert db.table("snapshot").count == 0
        assert db.table("note").count == 2
    assert texts(path, desk) == ["ensimmäinen", "toinen", "kolmas"]


def test_a_snapshot_that_cannot_be_written_is_only_slower(path, desk, monkeypatch, caplog):
    monkeypatch.setattr(opening, "SNAPSHOT_ROWS", 0)
    session = open_session(path, desk)

    def refuse(_):
        raise UserError(Problem.DISK_FULL)

    monkeypatch.setattr(opening, "open_database", refuse)
    assert session.close()
    monkeypatch.undo()
    assert "no snapshot" in caplog.text
    caplog.clear()

    assert texts(path, desk) == ["ensimmäinen", "toinen"]


def test_everything_typed_can_be_saved_elsewhere_when_the_disk_takes_no_more(
    path, desk, tmp_path, monkeypatch, caplog
):
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 20)
    session, stick = open_session(path, desk), tmp_path / "stick.dialogi"
    early = Document([session.snapshot(Scope.ROOM)])
    missing = early.apply([Add(Theme(id="t"))])
    waiting = early.apply([Set(Theme, "t", "title", "Luottamus")])
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        session.commit([Add(Line(id="c", text="kolmas"))], name="")
        session.receive(Scope.ROOM, waiting)
        assert not session.flush()

        save_elsewhere(session, stick)
        other.execute("ROLLBACK")
    session.close()
    caplog.clear()

    assert texts(stick, desk) == ["ensimmäinen", "toinen", "kolmas"]
    saved = open_session(stick, desk)
    saved.receive(Scope.ROOM, missing)
    assert saved.state.get(Theme, "t").title == "Luottamus"
    assert [each.id for each in saved.state.all(Person)] == ["p"]
    with pytest.raises(UserError) as caught:
        save_elsewhere(saved, stick)
    assert caught.value.problem is Problem.FILE_EXISTS
    saved.close()


def test_a_copy_that_fails_leaves_nothing(path, desk, tmp_path, monkeypatch):
    session = open_session(path, desk)

    def broken(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(update_log, "append_updates", broken)
    with pytest.raises(UserError):
        save_elsewhere(session, tmp_path / "stick.dialogi")
    monkeypatch.undo()
    session.close()

    assert not (tmp_path / "stick.dialogi").exists()


def test_a_read_only_folder(path, desk, public_folder, as_ordinary_user):
    copy = public_folder / path.name
    shutil.copy(path, copy)
    copy.chmod(0o444)
    public_folder.chmod(0o555)
    with tempfile.TemporaryDirectory() as locks:
        Path(locks).chmod(0o777)
        ours = Desk(stamp=str, lock_path=lambda each: Path(locks) / f"{each.name}.lock")

        def act():
            state = open_read_only(copy, ours).state
            return problem(copy, ours).value, [line.text for line in state.all(Line)]

        assert as_ordinary_user(act) == (Problem.READ_ONLY.value, ["ensimmäinen", "toinen"])
    assert files(copy) == [copy.name]


def test_a_full_disk_keeps_what_it_took_and_the_rest_can_be_saved_elsewhere(
    path, desk, small_disk, tmp_path, caplog
):
    full, stick = small_disk / path.name, tmp_path / "stick.dialogi"
    shutil.copy(path, full)
    session = open_session(full, desk)
    count = 0
    while session.flush():
        count += 1
        session.commit([Add(Line(id=f"n{count}", text="sana " * 4000))], name="")
    assert session.write_problem in (Problem.DISK_FULL, Problem.CANNOT_WRITE)
    unsaved = session.unsaved
    assert unsaved >= 1
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))  # the stick has room
    save_elsewhere(session, stick)
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    session.close()
    caplog.clear()

    left = open_read_only(full, desk).state.all(Line)  # some may have been in the file beside
    assert 2 + count - unsaved <= len(left) <= 2 + count
    assert len(texts(stick, desk)) == 2 + count


def test_names_and_notes_are_in_no_log(path, desk, caplog, monkeypatch):
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 20)
    session = open_session(path, desk)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        session.commit(
            [Add(Line(id="c", text="SALAISUUS")), Add(Person(id="q", last_name="SALAISUUS"))],
            name="",
        )
        session.flush()
        other.execute("ROLLBACK")
    session.close()
    with closing(open_database(path)) as db:
        assert update_log.damaged_rows(db) == []
    assert caplog.text
    assert "SALAISUUS" not in caplog.text
    caplog.clear()
