"""A keystroke until it is safe and seen, without pixels."""

import queue
import shutil
import sqlite3
from contextlib import closing

import pytest

from facilitator_app.core.changes import Touched
from facilitator_app.core.commands import groups, notes
from facilitator_app.core.errors import Problem
from facilitator_app.core.lines import parse
from facilitator_app.core.model import Group, Line, Scope
from facilitator_app.session import reading
from facilitator_app.session.opening import create, open_session
from facilitator_app.session.roles import Role, Seat
from facilitator_app.storage import database

PATIENCE_S = 60
TYPED = '"Erätauko på 😀 toimi #arki'
# What stands in the line when typing pauses, at most 250 ms after each key.
PAUSES = [TYPED[:end] for end in (1, 4, 11, 14, len(TYPED))]


@pytest.fixture
def group(session):
    session.execute(groups.set_group_count, 1, session.new_id)
    return session.state.all(Group)[0]


@pytest.fixture
def recorder(session, group, tmp_path, desk):
    """The laptop of the group's recorder, with the event as it is now."""
    other = create(tmp_path / "recorder.dialogi", desk)
    other.receive(Scope.ROOM, session.snapshot(Scope.ROOM))
    other.seat = Seat(Role.RECORDER, group.id)
    yield other
    other.close()


def bring(sender, receiver):
    """Carry what the receiver lacks, as a network or a stick does."""
    seen = receiver.state_vector(Scope.ROOM)
    receiver.receive(Scope.ROOM, sender.updates_since(Scope.ROOM, seen))


def test_a_keystroke_is_safe_on_the_disk_and_seen_by_everybody(
    session, recorder, group, clock, desk
):
    saved, seen_here, seen_there = queue.Queue(), [], []
    recorder.saved.add(saved.put)
    recorder.changed.add(seen_here.append)
    session.changed.add(seen_there.append)
    line = Line(id=recorder.new_id(), group_id=group.id, at_ms=clock.now_ms(), recorder="Pekka")

    recorder.execute_now(notes.begin_line, line)
    for text in PAUSES:
        clock.advance(seconds=0.25)
        number = recorder.execute_now(notes.edit_line, line.id, text)
        assert seen_here[-1].touched == {Touched(Line, line.id)}  # the pane's other views, at once
        while saved.get(timeout=PATIENCE_S) < number:
            pass  # earlier news
        # "Saved" was said: whatever happens now, it is on the disk.
        killed = recorder.path.with_name("killed.dialogi")
        for suffix in ("", "-wal"):
            shutil.copy(f"{recorder.path}{suffix}", f"{killed}{suffix}")
        survivor = open_session(killed, desk)
        assert survivor.state.get(Line, line.id).text == text
        survivor.close()
        bring(recorder, session)
        assert session.state.get(Line, line.id).text == text
        assert seen_there[-1].ids(Line) == {line.id}

    recorder.execute_now(notes.finish_line, line.id, parse(TYPED))
    bring(recorder, session)
    assert session.flush()

    (listed,) = reading.lines(session.path, search_text="erätauko")[1]
    assert (listed["kind"], listed["text"], listed["tags"]) == (
        "quote",
        "Erätauko på 😀 toimi",
        ["arki"],
    )
    assert (listed["recorder"], listed["state"]) == ("Pekka", "saved")


def test_two_people_in_one_line_see_each_other_s_letters(session, recorder, group):
    session.execute_now(notes.begin_line, Line(id="l", group_id=group.id, text="Tieto kulki"))
    bring(session, recorder)

    session.execute_now(notes.edit_line, "l", "Nopea tieto kulki")
    recorder.execute_now(notes.edit_line, "l", "Tieto kulki hyvin")
    bring(session, recorder)
    bring(recorder, session)

    assert session.state.get(Line, "l").text == "Nopea tieto kulki hyvin"
    assert recorder.state.get(Line, "l") == session.state.get(Line, "l")


def test_while_the_disk_refuses_the_text_stays_and_is_written_when_it_can_be(
    recorder, group, desk, monkeypatch, caplog
):
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 20)
    failed, saved = queue.Queue(), queue.Queue()
    assert recorder.flush()
    recorder.close()
    recorder = open_session(recorder.path, desk)
    recorder.failed.add(failed.put)
    recorder.saved.add(saved.put)
    with closing(sqlite3.connect(recorder.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        recorder.execute_now(notes.begin_line, Line(id="l", group_id=group.id, text="sanottu"))
        assert failed.get(timeout=PATIENCE_S) is Problem.FILE_IN_USE
        number = recorder.execute_now(notes.edit_line, "l", "sanottu loppuun")
        assert recorder.state.get(Line, "l").text == "sanottu loppuun"
        assert recorder.unsaved == 2
        other.execute("ROLLBACK")
    recorder.retry()
    while saved.get(timeout=PATIENCE_S) < number:
        pass
    caplog.clear()

    assert (recorder.unsaved, recorder.write_problem) == (0, None)
    assert [line["text"] for line in reading.lines(recorder.path)[1]] == ["sanottu loppuun"]
    recorder.close()
