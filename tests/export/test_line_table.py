"""All lines of an event as a table."""

import json
from zipfile import ZipFile

import pytest

from facilitator_app.core.errors import UserError
from facilitator_app.core.model import Event, Group, Line, LineKind, Phase, Question
from facilitator_app.core.state import EventState
from facilitator_app.export.line_table import line_rows, write_line_table


@pytest.fixture
def state():
    def line(number, **values):
        return Line(id=f"l{number}", number=number, at_ms=number, text=f"rivi {number}", **values)

    return EventState.empty().with_records(
        [
            Event(id="event", day="1970-01-01", utc_offset_minutes=180, language="sv"),
            Group(id="g1", number=1),
            Group(id="g2", number=2),
            Phase(id="p", title="Alkujuttu"),
            Question(id="q", phase_id="p", text="Miksi?"),
            line(2, group_id="g1", phase_id="p", done=True, what=LineKind.QUOTE),
            line(1, group_id="g2", question_id="q", done=True, tags=("a", "b")),
            line(3, group_id="g1", done=True, struck=True),
            line(4, group_id="g1"),
            line(5, group_id="g1", done=True, what=LineKind.HANDOFF),
            line(6, group_id="gone", done=True, recorder="Maija"),
        ]
    )


def test_the_table_has_what_may_leave_the_event_by_group_and_time(state, tmp_path):
    write_line_table(state, "fi", tmp_path / "rivit.json")

    rows = json.loads((tmp_path / "rivit.json").read_text("utf-8"))
    assert [row["id"] for row in rows] == ["l6", "l2", "l1"]
    assert rows[1] == {
        "id": "l2",
        "group": 1,
        "phase": "Alkujuttu",
        "question": "",
        "at": "1970-01-01T03:00:00+03:00",
        "kind": "quote",
        "tags": [],
        "text": "rivi 2",
        "recorder": "",
    }


@pytest.mark.parametrize("ending", ["json", "csv", "md", "xlsx"])
def test_no_table_names_who_recorded_only_that_it_was_another_one(state, tmp_path, ending):
    typed = [
        Line(id=f"r{at}", group_id="g2", at_ms=9 + at, text="x", done=True, recorder=name)
        for at, name in enumerate(("Pekka", "Maija", "Pekka"))
    ]
    out = tmp_path / f"rivit.{ending}"
    write_line_table(state.with_records(typed), "fi", out)
    content = out.read_bytes()
    if ending == "xlsx":
        with ZipFile(out) as package:
            content = b"".join(package.read(name) for name in package.namelist())

    assert b"Maija" not in content
    assert b"Pekka" not in content
    rows = line_rows(state.with_records(typed), typed)
    assert [row.recorder for row in rows] == ["1", "2", "1"]


@pytest.mark.parametrize(
    ("language", "heading"), [("fi", "Aihetunnisteet"), ("sv", "Etiketter"), ("en", "Tags")]
)
def test_headings_and_kinds_are_in_the_language_of_the_document(state, tmp_path, language, heading):
    write_line_table(state, language, tmp_path / "rivit.csv")

    assert heading in (tmp_path / "rivit.csv").read_text("utf-8-sig").splitlines()[0]


def test_the_clipboard_speaks_the_language_of_the_event(state):
    assert [row.kind for row in line_rows(state, state.by(Line, "group_id", "g1")[:1])] == ["Citat"]


def test_an_unknown_language_is_refused(state, tmp_path):
    with pytest.raises(UserError):
        write_line_table(state, "de", tmp_path / "rivit.csv")
