"""What the log says after an event was shown from its tables."""

import sqlite3
from contextlib import closing

import pytest

from facilitator_app.core.changes import Set
from facilitator_app.core.model import Line
from facilitator_app.session import session as session_module
from facilitator_app.session.opening import (
    open_session,
)
from tests.session.event_files import closing_session


def test_what_was_taken_away_is_known_again_before_the_first_change(path, desk):
    with closing_session(path, desk) as session:
        session.commit([Set(Line, "a", "removed", True)], name="")
    with closing_session(path, desk) as session:
        assert session.state.known(Line, "a") is None  # the tables do not hold it
        session.get_ready()
        assert session.state.known(Line, "a").text == "ensimmäinen"


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE note SET text = 'väärin' WHERE id = 'a'", {"a"}),
        ("DELETE FROM note WHERE id = 'a'", {"a"}),
        ("INSERT INTO note (id, text) VALUES ('x', 'ei kukaan')", {"x"}),
        ("UPDATE note SET tags = 'ei json' WHERE id = 'a'", set()),
    ],
)
def test_the_log_counts_where_the_tables_say_something_else(path, desk, damage, told, caplog):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(damage)
    with closing_session(path, desk) as session:
        changed = []
        session.changed.add(changed.append)

        session.get_ready()

        assert [line.text for line in session.state.all(Line)] == ["ensimmäinen", "toinen"]
        assert {each.id for news in changed for each in news.touched} == told
    caplog.clear()
    with closing_session(path, desk) as session:
        before = list(session.state.everything())
        session.get_ready()
        assert list(session.state.everything()) == before  # the tables were mended


def test_an_event_gets_ready_little_by_little_and_at_once_when_it_is_changed(
    path, desk, monkeypatch
):
    monkeypatch.setattr(session_module, "PORTION", 2)
    with closing_session(path, desk) as session:
        portions = 1
        while not session.get_ready_a_little():
            portions += 1
        assert portions == 2  # three records: two, and one
        assert session.get_ready_a_little()
    with closing_session(path, desk) as session:
        assert not session.get_ready_a_little()
        session.commit([Set(Line, "a", "text", "uusi")], name="")
        assert session.get_ready_a_little()
        assert session.state.get(Line, "a").text == "uusi"
    session = open_session(path, desk)
    assert session.close()
    assert session.get_ready_a_little()  # nobody waits for it any more
