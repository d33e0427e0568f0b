"""Tables for lists and search: derived, safe to drop."""

from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from facilitator_app.core.model import KINDS, Event, Group, Line, LineKind, Phase, Question, Theme
from facilitator_app.core.state import EventState
from facilitator_app.storage import read_model
from facilitator_app.storage.migrations import migrations
from facilitator_app.storage.search import LineFilter, find_line_ids, find_lines
from tests.strategies import changes, records


def tables():
    db = Database(memory=True)
    migrations.apply(db)
    read_model.rebuild(db, ())
    return db


@pytest.fixture
def db():
    """Tables without a file: nothing here is about the disk."""
    with closing(tables()) as memory:
        yield memory


def content(db):
    """Return every row, whatever its number, and what the index finds of each."""
    rows = {
        kind.kind: sorted(
            (tuple(cell for name, cell in row.items() if name != "row_number"))
            for row in db.table(kind.kind).rows
        )
        for kind in KINDS
    }
    query = "SELECT note.id FROM note_fts JOIN note ON note.row_number = note_fts.rowid"
    indexed = sorted(row[0] for row in db.execute(query))
    db.execute("INSERT INTO note_fts (note_fts, rank) VALUES ('integrity-check', 1)")
    return rows, indexed


@settings(max_examples=25)
@given(st.lists(st.lists(changes(), min_size=1, max_size=3), max_size=8))
def test_tables_written_step_by_step_equal_tables_made_anew(steps):
    with closing(tables()) as written, closing(tables()) as anew:
        state = EventState.empty()
        for step in steps:
            after = state.records_after(step)
            with written.atomic():
                read_model.write_records(written, after)
            state = state.with_records(after)

        read_model.rebuild(anew, state.everything())

        assert content(written) == content(anew)


@given(records())
def test_a_record_can_be_read_from_its_table(record):
    with closing(tables()) as db:
        read_model.write_records(db, [record])

        read = read_model.read_record(db, type(record), record.id)

        everything = read_model.read_all(db)

    assert read == (None if record.removed else record)
    assert everything == ([] if record.removed else [record])


def test_words_in_another_language_come_back_from_the_table():
    question = Question(id="q", text="Miksi?", in_other={"sv": "Varför?", "en": "Why?"})
    with closing(tables()) as db:
        read_model.write_records(db, [question])

        assert read_model.read_record(db, Question, "q") == question


@pytest.fixture
def lines(db):
    groups = [Group(id="g1", number=1), Group(id="g2", number=2)]
    written = [
        Line(
            id="a", group_id="g1", at_ms=1, text="Tieto kulki hyvin", tags=("viestintä",), done=True
        ),
        Line(
            id="b",
            group_id="g2",
            at_ms=2,
            text="Päätökset, päätökset",
            phase_id="p",
            question_id="q",
        ),
        Line(id="c", group_id="g1", at_ms=3, text="Liisa → Pekka", what=LineKind.HANDOFF),
        Line(
            id="d", group_id="g1", at_ms=0, text="Hyvin nopeasti", struck=True, what=LineKind.QUOTE
        ),
    ]
    others = [Phase(id="p", title="Avaus"), Question(id="q", text="Miksi?")]
    with db.atomic():
        read_model.write_records(db, [*groups, *written, *others])
    return db


def found(db, **filters):
    return [line["id"] for line in find_lines(db, **filters)]


def test_lines_are_listed_by_group_and_time_without_the_marks_of_recorders(lines):
    assert found(lines) == ["d", "a", "b"]
    assert found(lines, group=2) == ["b"]
    assert found(lines, group=7) == []


def test_a_line_is_listed_with_everything_that_belongs_to_it(lines):
    (line,) = find_lines(lines, group=2)
    assert line == {
        "id": "b",
        "group": 2,
        "phase": "Avaus",
        "question": "Miksi?",
        "at_ms": 2,
        "kind": "view",
        "tags": [],
        "text": "Päätökset, päätökset",
        "recorder": "",
        "state": "typing",
        "remove": False,
    }
    (struck, said) = find_lines(lines, group=1)
    assert (struck["kind"], struck["remove"], said["tags"]) == ("quote", True, ["viestintä"])
    assert said["state"] == "saved"


@given(st.text(max_size=30))
def test_nothing_that_is_typed_breaks_the_search(text):
    with closing(tables()) as db:
        read_model.write_records(db, [Line(id="a", text="x")])
        find_lines(db, search=text)
        find_line_ids(db, LineFilter(words=text))


def test_a_removed_or_changed_line_is_not_found_by_its_former_words(lines):
    with lines.atomic():
        read_model.write_records(
            lines, [Line(id="a", removed=True), Line(id="b", group_id="g2", text="Toinen sana")]
        )

    assert found(lines, search="kulki") == []
    assert found(lines, search="päätökset") == []
    assert found(lines, search="toinen") == ["b"]


def test_tables_of_another_version_are_not_current(db):
    assert read_model.is_current(db)
    with db.atomic():
        read_model.forget(db)
    assert not read_model.is_current(db)
    read_model.rebuild(db, ())
    assert read_model.is_current(db)


def test_a_file_without_facts_about_itself_is_not_current():
    with closing(Database(memory=True)) as db:
        assert not read_model.is_current(db)


def test_tables_are_made_anew_all_or_none(db):
    with db.atomic():
        read_model.write_records(db, [Theme(id="t", title="Tieto"), Line(id="a", text="sana")])

    def broken():
        yield Theme(id="new")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        read_model.rebuild(db, broken())

    assert [row["id"] for row in db.table("theme").rows] == ["t"]
    assert find_line_ids(db, LineFilter(words="sana")) == ["a"]


def test_a_row_that_the_tables_refuse_does_not_keep_the_others_out(db, caplog):
    hostile = Line(id="bad", text="\ud83d")
    read_model.rebuild(db, [Line(id="a", text="sana"), hostile, Theme(id="t"), Event(id="event")])

    assert find_line_ids(db, LineFilter(words="sana")) == ["a"]
    assert read_model.counts(db) | {"note": 1, "theme": 1, "event": 1} == read_model.counts(db)
    assert "bad" not in caplog.text
    assert "sana" not in caplog.text
    caplog.clear()
