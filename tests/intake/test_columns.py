"""The registration files of the field import without a touch."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Attendance
from facilitator_app.intake.columns import guess_columns
from facilitator_app.intake.people_table import read_people

TABLES = Path(__file__).parents[1] / "files" / "people"


@pytest.mark.parametrize(
    ("name", "encoding", "delimiter", "header_row"),
    [
        ("people_excel_fi.csv", "cp1252", ";", 1),
        ("people_form.csv", "utf-8", ",", 1),
        ("people_report.xlsx", "", "", 4),
    ],
)
def test_the_three_sample_files_are_read_whole(name, encoding, delimiter, header_row):
    reading = read_people(TABLES / name)

    assert (reading.table.encoding, reading.table.delimiter) == (encoding, delimiter)
    assert reading.header_row == header_row
    assert len(reading.people) == 50
    assert reading.people[0].full_name == "Helena Niittyvirta"
    assert reading.people[0].email == "helena.niittyvirta@example.org"
    assert {person.language for person in reading.people} == {"fi", "sv"}
    assert reading.doubtful == ()


def test_diet_and_phone_are_left_out_on_purpose():
    columns = read_people(TABLES / "people_excel_fi.csv").columns
    left_out = {column.heading: column.left_out_because for column in columns if not column.field}

    assert left_out == {"Ruokavalio": "diet", "Puhelin": "phone"}


def test_no_field_is_given_to_two_columns():
    fields = [each.field for each in guess_columns(["Nimi", "Namn", "Name", "Sähköposti", "Email"])]

    assert fields == ["full_name", None, None, "email", None]


@pytest.mark.parametrize(
    ("status", "attendance"),
    [
        ("Vahvistettu", Attendance.EXPECTED),
        ("Peruttu", Attendance.CANCELLED),
        ("avbokad", Attendance.CANCELLED),
        ("Cancelled", Attendance.CANCELLED),
        ("varasija 2", Attendance.WAITING),
        ("Reservplats", Attendance.WAITING),
    ],
)
def test_status_words_are_understood(tmp_path, status, attendance):
    table = tmp_path / "people.csv"
    table.write_text(f'Nimi;Tila\n"Åkerlind, Minna";{status}\n', "utf-8")
    person = read_people(table).people[0]

    assert (person.first_name, person.last_name) == ("Minna", "Åkerlind")
    assert person.attendance is attendance


@pytest.mark.parametrize("data", [b"just words\nand more words\n", b"\x00\x01\x02" * 99])
def test_what_is_no_table_is_a_plain_problem(tmp_path, data):
    path = tmp_path / "people.csv"
    path.write_bytes(data)

    with pytest.raises(UserError) as error:
        read_people(path)
    assert error.value.problem is Problem.NOT_A_TABLE


def test_a_workbook_that_is_none_is_a_plain_problem(tmp_path):
    path = tmp_path / "people.xlsx"
    path.write_bytes(b"PK\x03\x04 not really")

    with pytest.raises(UserError) as error:
        read_people(path)
    assert error.value.problem is Problem.NOT_A_TABLE
