"""What a killed program had taken but not yet saved is there again, whoever opens the event."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from facilitator_app.core.changes import Add, Set
from facilitator_app.core.model import Line
from facilitator_app.session import reading
from facilitator_app.session.opening import open_read_only, open_session, take_in_pending
from facilitator_app.storage import database, writer
from facilitator_app.storage.database import pending_path
from tests.session.event_files import texts

TYPED = ["ensimmäinen", "toista muutettu", "kolmas"]


@pytest.fixture
def killed(path, desk, monkeypatch, caplog):
    """An event as a program leaves it that is killed while the disk takes nothing."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 20)
    monkeypatch.setattr(writer, "RETRY_SECONDS", 3600)
    session = open_session(path, desk)
    session.get_ready()
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        session.commit([Add(Line(id="c", text="kolmas"))], name="")
        session.commit([Set(Line, "b", "text", "toista muutettu")], name="")
        assert not session.flush()
        assert not session.close()
        other.execute("ROLLBACK")
    caplog.clear()
    assert pending_path(path).exists()
    return path


def test_it_is_there_at_the_next_opening(killed, desk):
    assert texts(killed, desk) == TYPED
    assert reading.damage(killed) == []
    assert not pending_path(killed).exists()


def test_it_is_there_for_somebody_who_only_looks(killed, desk):
    assert [each.text for each in open_read_only(killed, desk).state.all(Line)] == TYPED
    assert [each["text"] for each in reading.lines(killed)[1]] == TYPED


def test_while_somebody_works_on_the_event_nobody_else_takes_it(killed, desk, tmp_path):
    kept = shutil.copy(pending_path(killed), tmp_path / "kept")
    session = open_session(killed, desk)
    shutil.copy(kept, pending_path(killed))

    take_in_pending(killed, desk)

    assert pending_path(killed).exists()
    assert [each.text for each in session.state.all(Line)] == TYPED
    session.close()


def test_where_nothing_can_be_written_the_event_is_shown_without_it(killed, desk):
    with closing(sqlite3.connect(killed)) as other:
        other.execute("BEGIN IMMEDIATE")

        shown = open_read_only(killed, desk)

        other.execute("ROLLBACK")
    assert [each.text for each in shown.state.all(Line)] == ["ensimmäinen", "toinen"]
    assert pending_path(killed).exists()
    assert texts(killed, desk) == TYPED


def test_what_is_typed_afterwards_comes_after_it(killed, desk):
    session = open_session(killed, desk)
    session.commit([Add(Line(id="d", text="neljäs"))], name="")
    assert session.close()

    assert texts(killed, desk) == [*TYPED, "neljäs"]
