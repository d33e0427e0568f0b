"""What the writer was given outlives the program even before the disk has it."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Scope
from facilitator_app.storage import database, pending, read_model, update_log, writer
from facilitator_app.storage.database import open_database, open_for_reading, pending_path
from facilitator_app.storage.pending import PendingFile, take_in
from facilitator_app.storage.update_log import Update
from facilitator_app.storage.writer import Batch, Writer

PATIENCE_S = 20


def step(number, size=1):
    """Return the updates of one step."""
    return [
        Update(scope, f"update {number} {scope.value}".encode() * size, f"time {number}", waits)
        for scope, waits in ((Scope.ROOM, False), (Scope.DESK, number % 2 == 0))
    ]


def log(path):
    with closing(open_for_reading(path)) as db:
        rows = db.execute("SELECT scope, data, written_at FROM update_log ORDER BY seq")
        return list(rows)


def expected(count):
    return [
        (f"{each.scope.value}{'/waiting' if each.waits else ''}", each.data, each.written_at)
        for number in range(count)
        for each in step(number)
    ]


def write(path, numbers):
    with closing(open_database(path)) as db, db.atomic():
        update_log.append_updates(db, [each for number in numbers for each in step(number)])


def end_of(path):
    with closing(open_for_reading(path)) as db:
        return update_log.log_end(db)


def keep(path, numbers, end=(0, 0)):
    """Keep steps beside the event at `path`, as a program that is killed leaves them."""
    kept = PendingFile(path, end)
    for number in numbers:
        kept.put(step(number))
    kept.close(keep=True)


def wait_until_kept(path, text):
    """Wait until `text` is in the file beside the event, which a thread writes."""
    for _ in range(100 * PATIENCE_S):
        if text.encode().hex().encode() in pending_path(path).read_bytes():
            return
        threading.Event().wait(0.01)
    raise AssertionError("it was not kept")


@pytest.fixture(scope="module")
def blank(tmp_path_factory):
    """An event file to copy."""
    file = tmp_path_factory.mktemp("blank") / "event.dialogi"
    with closing(database.create_database(file)) as db:
        read_model.rebuild(db, ())
    return file


@pytest.fixture
def held(path, monkeypatch):
    """Hold the database: nobody can write."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 20)
    monkeypatch.setattr(writer, "RETRY_SECONDS", 0.02)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


@pytest.fixture
def written(path):
    """A writer that tells nobody."""
    made = Writer(path, (0, 0), lambda _: None, lambda _: None)
    yield made
    made.close()


def test_what_waits_for_the_disk_is_not_lost_with_the_program(path, held, tmp_path, caplog):
    failed = threading.Event()
    written = Writer(path, (0, 0), lambda _: None, lambda _: failed.set())
    for number in range(3):
        written.submit(Batch(step(number), []))
    assert failed.wait(PATIENCE_S)
    left = tmp_path / "left"  # what a killed program leaves: nothing was closed
    left.mkdir()
    wait_until_kept(path, "update 2 desk")
    for file in (path, *database.files_beside(path), pending_path(path)):
        shutil.copy(file, left)

    assert take_in(left / path.name) == 6

    assert log(left / path.name) == expected(3)
    held.execute("ROLLBACK")
    assert written.close()
    caplog.clear()


def test_closing_a_program_that_wrote_everything_leaves_nothing_beside_the_event(path, written):
    for number in range(3):
        written.submit(Batch(step(number), []))

    assert written.close()

    assert not pending_path(path).exists()
    assert log(path) == expected(3)


def test_what_could_not_be_written_until_the_end_is_there_at_the_next_opening(path, held, caplog):
    written = Writer(path, (0, 0), lambda _: None, lambda _: None)
    written.submit(Batch(step(0), []))
    assert not written.close()
    held.execute("ROLLBACK")

    assert take_in(path) == 2

    assert log(path) == expected(1)
    assert not pending_path(path).exists()
    caplog.clear()


@given(before=st.integers(0, 3), kept=st.integers(0, 5), data=st.data())
def test_whatever_part_the_log_has_already_nothing_is_lost_or_doubled(
    before, kept, data, blank, tmp_path_factory
):
    path = Path(shutil.copy(blank, tmp_path_factory.mktemp("event")))
    write(path, range(before))
    keep(path, range(before, before + kept), end_of(path))
    written = data.draw(st.integers(0, kept))
    write(path, range(before, before + written))

    assert take_in(path) == 2 * (kept - written)

    assert log(path) == expected(before + kept)
    assert take_in(path) == 0


@given(share=st.floats(0, 1))
def test_of_a_step_that_was_being_kept_in_that_moment_all_or_nothing_comes_back(
    share, blank, tmp_path_factory
):
    path = Path(shutil.copy(blank, tmp_path_factory.mktemp("event")))
    keep(path, range(4))
    whole = pending_path(path).read_bytes()
    part = whole[: round(len(whole) * share)]
    pending_path(path).write_bytes(part)

    take_in(path)

    steps = max(0, part.count(b"\n") - 1)
    assert log(path) in (expected(steps), expected(steps + 1))  # the last sign is but a line break


def test_the_tables_are_made_anew_after_something_was_taken_in(path):
    keep(path, range(1))

    take_in(path)

    with closing(open_for_reading(path)) as db:
        assert not read_model.is_current(db)


def test_what_belongs_to_another_log_is_not_taken_in_and_goes(path):
    write(path, range(2))
    for end in ((0, 0), (4, 1), (9, 9)):
        keep(path, range(7, 9), end)

        assert take_in(path) == 0
        assert not pending_path(path).exists()
    assert log(path) == expected(2)


def test_a_file_that_makes_no_sense_is_passed_over(path):
    for content in (b"", b"\n", b"00000000 \n", bytes(500), b"\xff" * 500):
        pending_path(path).write_bytes(content)

        assert take_in(path) == 0
    assert log(path) == []


def test_what_cannot_be_taken_in_stays_for_the_next_time(path, held):
    keep(path, range(2))

    with pytest.raises(UserError) as caught:
        take_in(path)
    assert caught.value.problem is Problem.FILE_IN_USE
    held.execute("ROLLBACK")

    assert take_in(path) == 4


def test_a_long_file_begins_anew_when_the_log_has_what_it_held(path, written, monkeypatch):
    monkeypatch.setattr(pending, "_BEGIN_ANEW_BYTES", 20_000)
    sizes = []
    for number in range(60):
        written.submit(Batch(step(number, size=60), []))
        assert written.flush(PATIENCE_S)
        sizes.append(pending_path(path).stat().st_size if pending_path(path).exists() else 0)

    assert max(sizes) < 40_000
    assert sizes[-1] < sum(2 * len(each.data) for n in range(60) for each in step(n, size=60))


def test_what_comes_after_a_new_beginning_is_taken_in_where_it_belongs(path):
    write(path, range(2))
    kept = PendingFile(path, (0, 0))
    kept.put(step(0))
    kept.begin(end_of(path), [step(2)])
    kept.put(step(3))
    kept.close(keep=True)

    assert take_in(path) == 4

    assert log(path) == expected(4)


def test_what_a_job_takes_out_of_the_file_is_not_left_beside_it(path, written):
    written.submit(Batch(step(0), []))
    written.run(lambda db: update_log.clear_log(db, Scope.ROOM))
    written.submit(Batch(step(1), []))
    assert written.flush(PATIENCE_S)
    wait_until_kept(path, "update 1 desk")

    assert b"time 0" not in pending_path(path).read_bytes()


def test_a_disk_without_room_for_it_holds_up_nothing(path, small_disk, caplog):
    full = small_disk / path.name
    shutil.copy(path, full)
    kept = PendingFile(full, (0, 0))
    kept.put(step(0))
    for _ in range(3):
        kept.put(step(1, size=100_000))
    kept.put(step(2))  # would not fit to what is there
    kept.close(keep=True)

    assert take_in(full) == 2

    assert log(full) == expected(1)
    assert "nothing is kept" not in caplog.text  # told in the log of the program, not as a warning


def test_deleting_an_event_deletes_what_is_kept_beside_it(path):
    keep(path, range(1))

    database.remove_event(path)

    assert not list(path.parent.glob("event.dialogi*"))
