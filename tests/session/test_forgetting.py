"""Taking things out of an event for good."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.core.changes import Add, Set, Touched
from facilitator_app.core.commands import notes
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import KINDS, Line, OwnNote, Person, Scope, Theme
from facilitator_app.session import opening
from facilitator_app.session.forgetting import forget, forget_scope
from facilitator_app.session.opening import create, open_session
from facilitator_app.session.roles import Role, Seat
from facilitator_app.storage import database, rewriting
from facilitator_app.storage.database import open_for_reading
from facilitator_app.storage.search import LineFilter, find_line_ids
from facilitator_app.sync.document import Document
from tests.strategies import changes

SECRET = "SALAISUUS"


def bytes_beside(path):
    """Return every byte that lies in the event's folder, write-ahead log and all."""
    return b"".join(each.read_bytes() for each in path.parent.iterdir() if each.is_file())


def is_kept(path):
    """Tell whether the secret is anywhere, also as a search index or UTF-16 would write it."""
    found = bytes_beside(path).lower()
    return SECRET.lower().encode() in found or SECRET.lower().encode("utf-16-le") in found


@pytest.fixture(autouse=True)
def no_help_from_sqlite(monkeypatch):
    """Some builds of SQLite overwrite what they delete; do as the others do."""
    prepare = database.prepare

    def prepare_without_help(db):
        prepare(db)
        db.execute("PRAGMA secure_delete = OFF").fetchone()

    monkeypatch.setattr(database, "prepare", prepare_without_help)


@pytest.fixture
def impatient(monkeypatch):
    """Do not wait for other readers of the file."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 20)


@pytest.fixture
def told(session):
    """An event in which a secret was typed, changed, removed, and is still spoken of."""
    session.commit(
        [
            Add(
                Line(id="a", text=f"{SECRET}1 sanottu"),
            ),
            Add(Line(id="b", text="toinen")),
        ],
        name="",
    )
    session.commit([Add(Person(id="p", last_name=f"{SECRET}2", email=f"{SECRET}@x.fi"))], name="")
    session.commit([Add(Theme(id="t", title=f"{SECRET}3"))], name="")
    session.commit([Add(OwnNote(id="g:p", text=f"{SECRET}4"))], name="")
    session.execute(notes.strike, "b", struck=True)
    assert session.flush()
    return session


def forget_removed(session):
    """Delete for good whatever was removed, and every former wording of what is still there."""
    removed = [(kind, each) for kind in KINDS for each in session.state.table(kind).removed]
    forget(session, [Touched(kind, each) for kind, each in removed])


def test_a_line_that_was_asked_to_be_removed_is_nowhere(session):
    session.commit(
        [Add(Line(id="a", text=f"{SECRET} sanottu")), Add(Line(id="b", text="toinen"))], name=""
    )
    session.execute_now(notes.edit_line, "a", f"{SECRET} sanottu uudelleen")
    assert session.flush()
    assert is_kept(session.path)

    forget(session, [Touched(Line, "a")])

    assert not is_kept(session.path)
    assert session.state.known(Line, "a") == Line(id="a", removed=True)
    assert [line.id for line in session.state.all(Line)] == ["b"]
    with closing(open_for_reading(session.path)) as db:
        assert find_line_ids(db, LineFilter(words=SECRET)) == []
        assert find_line_ids(db, LineFilter(words="toinen")) == ["b"]
    session.close()
    assert not is_kept(session.path)


def test_former_wordings_and_removed_records_go_what_stands_stays(told, desk):
    told.execute_now(notes.edit_line, "a", "sanottu")
    told.commit([Set(Person, "p", "last_name", "Virtanen"), Set(Person, "p", "email", "")], name="")
    told.commit([Set(Theme, "t", "removed", value=True)], name="")
    told.commit([Set(OwnNote, "g:p", "text", "")], name="")
    before = {kind: told.state.all(kind) for kind in KINDS}

    forget_removed(told)

    assert not is_kept(told.path)
    assert {kind: told.state.all(kind) for kind in KINDS} == before
    told.close()
    again = open_session(told.path, desk)
    assert {kind: again.state.all(kind) for kind in KINDS} == before
    again.close()


def test_people_go_and_the_record_stays(told, desk):
    told.commit([Set(Line, "a", "text", "sanottu"), Set(Theme, "t", "title", "Tieto")], name="")
    told.commit([Set(OwnNote, "g:p", "text", "")], name="")

    forget_scope(told, Scope.DESK)

    assert not is_kept(told.path)
    assert told.state.all(Person) == ()
    assert [line.id for line in told.state.all(Line)] == ["a", "b"]
    told.commit([Add(Person(id="q", last_name="Uusi"))], name="")
    told.close()
    again = open_session(told.path, desk)
    assert [person.id for person in again.state.all(Person)] == ["q"]
    again.close()


def test_what_is_forgotten_cannot_be_undone(told):
    forget(told, [Touched(Line, "a")])

    with pytest.raises(UserError) as caught:
        told.undo()
    assert caught.value.problem is Problem.NOTHING_TO_UNDO


def test_those_who_listen_are_told(told):
    news = []
    told.changed.add(news.append)
    forget(told, [Touched(Line, "a")])

    assert news[0].ids(Line) == {"a"}


def test_merging_an_older_copy_does_not_bring_it_back(told, tmp_path, desk):
    copy = Document([told.snapshot(Scope.ROOM)])
    typing = copy.apply(
        [Set(Line, "a", "text", f"{SECRET}1 sanottu, sanottiin"), Add(Line(id="c"))]
    )
    forget(told, [Touched(Line, "a"), Touched(Theme, "t")])
    forget_scope(told, Scope.DESK)
    forget_scope(told, Scope.PRIVATE)

    told.receive(Scope.ROOM, copy.snapshot())
    told.receive(Scope.ROOM, typing)

    assert told.state.find(Line, "a") is None
    assert told.state.find(Theme, "t") is None
    assert {line.id for line in told.state.all(Line)} == {"b", "c"}
    told.rewrite_file()  # the copy brought the former words into the log: out with them again
    assert not is_kept(told.path)


def test_a_deletion_reaches_another_laptop(told, tmp_path, desk):
    other = create(tmp_path / "other.dialogi", desk)
    other.receive(Scope.ROOM, told.snapshot(Scope.ROOM))
    told.forget([Touched(Line, "a")])

    other.receive(Scope.ROOM, told.updates_since(Scope.ROOM, other.state_vector(Scope.ROOM)))

    assert other.state.find(Line, "a") is None
    assert [line.id for line in other.state.all(Line)] == ["b"]
    other.close()


def test_only_the_coordinator_forgets(told):
    told.seat = Seat(Role.RECORDER, "g1")
    with pytest.raises(UserError) as caught:
        forget(told, [Touched(Line, "a")])
    assert caught.value.problem is Problem.NOT_ALLOWED
    assert told.state.find(Line, "a")


def test_while_somebody_reads_the_file_it_is_packed_at_the_next_opening(impatient, told, desk):
    told.execute_now(notes.edit_line, "a", "sanottu")
    forget_scope(told, Scope.PRIVATE)
    with closing(sqlite3.connect(told.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT COUNT(*) FROM update_log").fetchone()
        with pytest.raises(UserError) as caught:
            forget(told, [Touched(Person, "p"), Touched(Theme, "t")])
        assert caught.value.problem is Problem.FILE_IN_USE
        reader.execute("ROLLBACK")
    assert told.state.all(Person) == ()
    assert told.close()

    again = open_session(told.path, desk)

    assert not is_kept(told.path)
    assert again.state.all(Person) == ()
    with closing(open_for_reading(told.path)) as db:
        assert not rewriting.is_packing_due(db)
    again.close()


def test_a_program_that_ended_in_between_packs_at_the_next_opening(
    told, desk, tmp_path, monkeypatch
):
    told.execute_now(notes.edit_line, "a", "sanottu")
    monkeypatch.setattr(rewriting, "pack", lambda db, path: None)
    forget_removed(told)
    forget_scope(told, Scope.DESK)
    forget_scope(told, Scope.PRIVATE)
    forget(told, [Touched(Theme, "t")])
    ended = tmp_path / "ended"
    ended.mkdir()
    for suffix in ("", "-wal", "-shm"):
        shutil.copy(f"{told.path}{suffix}", f"{ended / told.path.name}{suffix}")
    monkeypatch.undo()
    assert is_kept(ended / told.path.name)

    told.close()

    again = open_session(ended / told.path.name, desk)

    assert not is_kept(again.path)
    assert [line.text for line in again.state.all(Line)] == ["sanottu", "toinen"]
    again.close()


def test_a_file_that_cannot_be_packed_yet_opens_all_the_same(
    impatient, told, desk, monkeypatch, caplog
):
    monkeypatch.setattr(rewriting, "pack", lambda db, path: None)
    forget(told, [Touched(Line, "a")])
    told.close()
    monkeypatch.undo()
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 20)
    with closing(sqlite3.connect(told.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT COUNT(*) FROM update_log").fetchone()
        again = open_session(told.path, desk)
        assert [line.id for line in again.state.all(Line)] == ["b"]
        again.close()
        reader.execute("ROLLBACK")
    assert "another time" in caplog.text
    caplog.clear()

    with closing(open_for_reading(told.path)) as db:
        assert rewriting.is_packing_due(db)
    open_session(told.path, desk).close()
    with closing(open_for_reading(told.path)) as db:
        assert not rewriting.is_packing_due(db)


def test_what_waits_for_its_turn_still_waits_in_the_rewritten_file(told, desk):
    peer = Document()
    first = peer.apply([Add(Theme(id="u"))])
    second = peer.apply([Set(Theme, "u", "title", "Luottamus")])
    told.receive(Scope.ROOM, second)
    told.rewrite_file()
    told.close()

    again = open_session(told.path, desk)
    again.receive(Scope.ROOM, first)
    assert again.state.get(Theme, "u").title == "Luottamus"
    again.close()


def test_after_forgetting_work_goes_on(told, desk, monkeypatch):
    monkeypatch.setattr(opening, "SNAPSHOT_ROWS", 0)
    forget(told, [Touched(Line, "a")])
    told.execute(notes.begin_line, Line(id="c", text="uusi"))
    told.execute(notes.edit_line, "c", "uusi rivi")
    assert told.undo() == "edit_line"
    assert told.close()

    again = open_session(told.path, desk)
    assert [line.text for line in again.state.all(Line)] == ["toinen", "uusi"]
    again.close()


@settings(max_examples=15)
@given(st.lists(st.lists(changes(), min_size=1, max_size=3), max_size=6))
def test_a_rewritten_file_holds_the_same_event(tmp_path_factory, steps):
    folder = tmp_path_factory.mktemp("event")
    desk = opening.Desk(stamp=lambda: "2020", lock_path=lambda _: folder / "lock")
    session = create(folder / "event.dialogi", desk)
    for step in steps:
        kept = [
            each
            for each in step
            if isinstance(each, Add) or session.state.known(each.kind, each.id)
        ]
        session.commit(kept, name="step")
    before = {kind: session.state.all(kind) for kind in KINDS}

    session.rewrite_file()
    session.close()

    again = open_session(session.path, desk)
    assert {kind: again.state.all(kind) for kind in KINDS} == before
    again.close()
