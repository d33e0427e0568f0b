"""The thread that writes: in order, together, and never giving up."""

import queue
import shutil
import sqlite3
import threading
from contextlib import closing

import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Line, Scope
from facilitator_app.storage import database, read_model, update_log, writer
from facilitator_app.storage.database import open_database, open_for_reading
from facilitator_app.storage.search import LineFilter, find_line_ids
from facilitator_app.storage.update_log import Update
from facilitator_app.storage.writer import Batch, Writer

PATIENCE_S = 60


class Listener:
    """Collects what the writer tells."""

    def __init__(self):
        self.saved = queue.Queue()
        self.failed = queue.Queue()

    def next_saved(self):
        return self.saved.get(timeout=PATIENCE_S)

    def next_problem(self):
        return self.failed.get(timeout=PATIENCE_S)


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture
def start(path, listener, monkeypatch):
    """Start a writer that tries again at once and waits for nobody."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 20)
    monkeypatch.setattr(writer, "RETRY_SECONDS", 0.02)
    started = []

    def start(saved=listener.saved.put):
        started.append(Writer(path, (0, 0), saved, listener.failed.put))
        return started[-1]

    yield start
    for each in started:
        each.close()


def batch(number, text="sana"):
    line = Line(id=f"l{number}", text=text)
    return Batch(
        [Update(Scope.ROOM, f"update {number}".encode(), "2020-09-08T06:30:00.000Z")], [line]
    )


def log(path):
    with closing(open_for_reading(path)) as db:
        return [data.decode() for data in update_log.read_updates(db, Scope.ROOM)]


def expected(count):
    return [f"update {number}" for number in range(count)]


def test_what_is_saved_is_on_the_disk(path, start, listener):
    written = start()

    assert written.submit(batch(0)) == 1
    assert listener.next_saved() == 1

    assert log(path) == expected(1)
    with closing(open_for_reading(path)) as db:
        assert find_line_ids(db, LineFilter(words="sana")) == ["l0"]
    assert written.unsaved == 0


def test_what_came_during_a_write_is_written_together(path, start, listener):
    go_on = threading.Event()

    def saved(number):
        listener.saved.put(number)
        go_on.wait(PATIENCE_S)

    written = start(saved)
    written.submit(batch(0))
    assert listener.next_saved() == 1
    for number in range(1, 50):
        written.submit(batch(number))
    assert written.unsaved == 49
    go_on.set()

    assert listener.next_saved() == 50
    assert log(path) == expected(50)


def test_the_last_of_several_states_of_a_record_is_in_the_tables(path, start):
    written = start()
    for text in ("ensin", "sitten", "lopuksi"):
        written.submit(batch(0, text))
    assert written.flush()

    with closing(open_for_reading(path)) as db:
        assert find_line_ids(db, LineFilter(words="lopuksi")) == ["l0"]
        assert find_line_ids(db, LineFilter(words="ensin")) == []


def test_a_failed_write_keeps_everything_tells_and_is_made_up_for(path, start, listener, caplog):
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        written = start()
        for number in range(3):
            written.submit(batch(number))
        assert listener.next_problem() is Problem.FILE_IN_USE
        assert written.problem is Problem.FILE_IN_USE
        assert not written.flush()
        assert written.unsaved == 3
        other.execute("ROLLBACK")

    assert listener.next_saved() == 3
    assert written.problem is None
    assert log(path) == expected(3)
    assert "sana" not in caplog.text
    caplog.clear()


def test_trying_again_can_be_asked_for(path, start, listener, caplog, monkeypatch):
    monkeypatch.setattr(writer, "RETRY_SECONDS", 3600)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        written = start()
        written.submit(batch(0))
        listener.next_problem()
        other.execute("ROLLBACK")

    written.retry()

    assert listener.next_saved() == 1
    caplog.clear()


def test_a_full_disk_loses_nothing_that_it_took(path, small_disk, listener, caplog, monkeypatch):
    monkeypatch.setattr(writer, "RETRY_SECONDS", 0.02)
    full = small_disk / path.name
    shutil.copy(path, full)
    written = Writer(full, (0, 0), listener.saved.put, listener.failed.put)
    count = 0
    while listener.failed.empty():
        data = Update(Scope.ROOM, f"update {count:04d}".encode() + bytes(50_000), "2020")
        written.submit(Batch([data], []))
        count += 1
        written.flush(PATIENCE_S)
    assert listener.next_problem() in (Problem.DISK_FULL, Problem.CANNOT_WRITE)
    unsaved = written.unsaved
    assert not written.close()

    with closing(open_for_reading(full)) as db:
        kept = [data[:11].decode() for data in update_log.read_updates(db, Scope.ROOM)]
        assert update_log.damaged_rows(db) == []
    assert kept == [f"update {number:04d}" for number in range(count - unsaved)]
    assert unsaved >= 1
    caplog.clear()


@pytest.mark.parametrize("fault", ["a text that no table holds", "a table that is gone"])
def test_a_fault_in_the_tables_never_holds_up_the_log(path, start, listener, caplog, fault):
    text = "\ud83d" if fault.startswith("a text") else "sana"
    if fault.endswith("gone"):
        with closing(open_database(path)) as db:
            db.execute("DROP TABLE note")
    written = start()
    written.submit(batch(0, text))
    written.submit(batch(1))
    written.flush()
    written.submit(batch(2))
    assert written.flush()

    assert log(path) == expected(3)
    assert listener.failed.empty()
    with closing(open_for_reading(path)) as db:
        assert not read_model.is_current(db)
    assert "made anew" in caplog.text
    caplog.clear()


def test_a_listener_that_fails_does_not_stop_the_writing(path, start, caplog):
    def saved(_):
        raise ZeroDivisionError

    written = start(saved)
    for number in range(3):
        written.submit(batch(number))
        assert written.flush()
    assert written.close()  # the last news has been told, too

    assert log(path) == expected(3)
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()


def test_closing_writes_what_is_left_and_leaves_a_single_file(path, start):
    written = start()
    for number in range(100):
        written.submit(batch(number))

    assert written.close()

    assert log(path) == expected(100)
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]


def test_closing_when_nothing_can_be_written_says_so(path, start, listener, caplog):
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        written = start()
        written.submit(batch(0))
        listener.next_problem()

        assert not written.close()
        assert written.unsaved == 1
        other.execute("ROLLBACK")
    assert log(path) == []
    caplog.clear()


def test_after_closing_nothing_is_taken(start):
    written = start()
    assert written.close()

    with pytest.raises(RuntimeError):
        written.submit(batch(0))
    with pytest.raises(RuntimeError):
        written.run(lambda db: None)
    assert written.close()


def test_waiting_for_the_disk_ends_when_time_is_up(path, start, listener):
    go_on = threading.Event()
    written = start(lambda _: go_on.wait(PATIENCE_S))
    written.submit(batch(0))
    assert written.flush()
    written.submit(batch(1))

    assert not written.flush(0.01)

    go_on.set()
    assert written.flush(PATIENCE_S)


@pytest.mark.parametrize("replaced", [False, True])
def test_a_file_that_was_moved_or_replaced_is_never_said_to_be_saved(
    path, start, listener, caplog, replaced
):
    written = start()
    written.submit(batch(0))
    assert written.flush()
    away = path.with_name("away.dialogi")
    path.rename(away)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).rename(away.with_name(away.name + suffix))
    if replaced:
        database.create_database(path).close()

    written.submit(batch(1))
    assert listener.next_problem() is Problem.NO_SUCH_FILE
    assert written.unsaved == 1

    if replaced:
        database.remove_event(path)
    for suffix in ("-wal", "-shm", ""):
        moved = away.with_name(away.name + suffix)
        if moved.exists():
            moved.rename(path.with_name(path.name + suffix))
    assert listener.next_saved() == 1
    assert listener.next_saved() == 2
    assert log(path) == expected(2)
    caplog.clear()


def test_a_job_is_done_when_everything_before_it_is_on_the_disk(path, start):
    written = start()
    for number in range(5):
        written.submit(batch(number))
    counted = []

    written.run(lambda db: counted.append(db.table("update_log").count))
    written.submit(batch(5))
    assert written.flush()

    assert counted == [5]
    assert log(path) == expected(6)


def test_what_goes_wrong_in_a_job_is_told_to_whoever_asked(path, start):
    written = start()

    with pytest.raises(ZeroDivisionError):
        written.run(lambda db: 1 / 0)
    with pytest.raises(UserError) as caught:
        written.run(lambda db: db.execute("INSERT INTO nowhere VALUES (1)"))
    assert caught.value.problem is Problem.FILE_DAMAGED

    written.submit(batch(0))
    assert written.flush()
    assert log(path) == expected(1)


def test_a_job_is_refused_while_nothing_can_be_written(path, start, listener, caplog):
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        written = start()
        written.submit(batch(0))
        listener.next_problem()

        with pytest.raises(UserError) as caught:
            written.run(lambda db: None)
        assert caught.value.problem is Problem.FILE_IN_USE
        other.execute("ROLLBACK")
    assert listener.next_saved() == 1
    caplog.clear()


def test_a_fault_that_is_none_of_the_disk_is_told_as_one_of_writing(
    path, start, listener, caplog, monkeypatch
):
    written = start()
    written.submit(batch(0))
    assert listener.next_saved() == 1
    monkeypatch.setattr(writer, "append_updates", lambda db, updates: 1 / 0)
    written.submit(batch(1))
    assert listener.next_problem() is Problem.CANNOT_WRITE
    monkeypatch.undo()

    written.retry()
    assert written.close()
    assert log(path) == expected(2)
    caplog.clear()


def test_a_database_that_does_not_close_cleanly_is_only_a_warning(path, start, caplog):
    written = start()
    written.submit(batch(0))
    assert written.flush()

    class Stubborn:
        def close(self):
            raise sqlite3.OperationalError

    real, written._file._db = written._file._db, Stubborn()
    written._file.close()
    written._file._db = real

    assert written.close()
    assert "cleanly" in caplog.text
    caplog.clear()
