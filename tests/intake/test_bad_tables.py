"""Whatever a registration system or Excel makes of a list: the people, or a plain sentence."""

from __future__ import annotations

import zipfile

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Attendance
from facilitator_app.intake import table_limits
from facilitator_app.intake.columns import Column
from facilitator_app.intake.moments import registered_time
from facilitator_app.intake.people_rows import Why
from facilitator_app.intake.people_table import read_people, understand
from facilitator_app.intake.table_file import HowToRead, read_pasted, read_table

LIST = "Etunimi;Sukunimi;Sähköposti\nÅsa;Öhberg;asa@example.org\nPäivi;Jäppi;paivi@example.org\n"


@pytest.fixture
def table(tmp_path):
    """Returns a file with this content."""

    def write(content, name="people.csv"):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


@pytest.fixture
def book(tmp_path):
    """Returns a workbook with these rows."""

    def write(rows, merged=()):
        path = tmp_path / "people.xlsx"
        with xlsxwriter.Workbook(path) as workbook:
            sheet = workbook.add_worksheet("Osallistujat")
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            for area, text in merged:
                sheet.merge_range(area, text)
        return path

    return write


def problem(path):
    with pytest.raises(UserError) as caught:
        read_people(path)
    return caught.value.problem


def names(reading):
    return [person.full_name for person in reading.people]


@pytest.mark.parametrize("content", ["", "\n\n  \n", ";;;\n;;;\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_called_empty(table, content):
    assert problem(table(content)) is Problem.TABLE_EMPTY


def test_headings_alone_are_no_people(table):
    assert problem(table("Etunimi;Sukunimi\n")) is Problem.TABLE_ONLY_HEADINGS


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16"),
        ("utf-16-be", "utf-16"),
    ],
)
def test_letters_with_rings_and_dots_come_through_every_encoding(table, encoding, told):
    reading = read_people(table(LIST.encode(encoding)))
    assert names(reading) == ["Åsa Öhberg", "Päivi Jäppi"]
    assert reading.table.encoding == told


def test_a_wrong_guess_of_the_separator_or_letters_can_be_mended(table):
    path = table("Nimi|Kieli;x\nAalto, Aino|suomi;x\nEk, Bo|ruotsi;x\n".encode("cp1252"))
    reading = understand(read_table(path, HowToRead(encoding="cp1252", delimiter="|")))
    assert names(reading) == ["Aino Aalto", "Bo Ek"]


def test_a_heading_with_one_separator_too_few_does_not_mislead(table):
    rows = "\n".join(f"Aino{at};Aalto;a{at}@b.fi;x" for at in range(9))
    assert len(read_people(table(f"Etunimi;Sukunimi;Sähköposti\n{rows}\n")).people) == 9


def test_duplicate_missing_and_endless_headings_are_columns_like_others(table):
    question = "Mitä odotat tältä keskustelulta ja miksi juuri nyt? " * 4
    reading = read_people(
        table(f"Nimi;Nimi;;{question};Organisaatio\nAino Aalto;x;y;z;Kela;extra\n")
    )
    assert names(reading) == ["Aino Aalto"]
    assert reading.people[0].organisation == "Kela"
    assert [column.field for column in reading.columns] == [
        "full_name",
        None,
        None,
        None,
        "organisation",
        None,
    ]


def test_line_breaks_in_cells_become_spaces(table):
    reading = read_people(table('Nimi;Organisaatio\n"Aino\nAalto";"Kela,\r\nTurku"\n'))
    assert (names(reading), reading.people[0].organisation) == (["Aino Aalto"], "Kela, Turku")


def test_formulas_are_text_and_are_not_worked_out(table):
    reading = read_people(table('Nimi;Organisaatio\nAino Aalto;=HYPERLINK("http://x")\n'))
    assert reading.people[0].organisation.startswith("=HYPERLINK")


def test_title_rows_and_merged_cells_stand_above_the_headings(book):
    rows = [["", ""], ["Raportti 1.9.2020", ""], ["", ""], ["Nimi", "Tila"], ["Aalto, Aino", "ok"]]
    reading = read_people(book(rows, merged=[("A1:B1", "Ilmoittautuneet")]))
    assert (reading.header_row, names(reading)) == (4, ["Aino Aalto"])


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("10.8.2020 klo 9.05", "2020-08-10 09:05"),
        ("2020-08-10 10.15.00", "2020-08-10 10:15"),
        ("2020-08-10T10:15:00", "2020-08-10 10:15"),
        ("ti 1.9.2020", "2020-09-01"),
        ("Donnerstag, 26. Januar 2020", "Donnerstag, 26. Januar 2020"),
        ("31.2.2020", "31.2.2020"),
        ("", ""),
    ],
)
def test_times_are_understood_or_left_as_words(written, time):
    assert registered_time(written) == time


def test_a_locked_workbook_is_called_locked(table):
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5000
    assert problem(table(locked, "people.xlsx")) is Problem.TABLE_LOCKED


def test_a_workbook_with_macros_is_read_and_nothing_of_it_runs(book):
    path = book([["Nimi", "Tila"], ["Aino Aalto", "ok"]])
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/vbaProject.bin", b"\0" * 100)
    assert names(read_people(path.rename(path.with_suffix(".xlsm")))) == ["Aino Aalto"]


def test_a_huge_file_is_refused_before_it_is_read(table, monkeypatch):
    monkeypatch.setattr(table_limits, "MOST_BYTES", 1000)
    path = table(b"Nimi;Tila\n" + b"a;b\n" * 1000)
    monkeypatch.setattr(type(path), "read_bytes", None)
    assert problem(path) is Problem.TABLE_TOO_LARGE


def test_a_file_of_two_hundred_megabytes_is_refused_at_once(tmp_path):
    path = tmp_path / "people.csv"
    with path.open("wb") as file:
        file.truncate(200_000_000)  # a hole: takes no room and no time
    assert problem(path) is Problem.TABLE_TOO_LARGE


def test_a_zip_bomb_is_refused_before_it_unfolds(tmp_path, monkeypatch):
    monkeypatch.setattr(table_limits, "MOST_UNFOLDED_BYTES", 1_000_000)
    path = tmp_path / "people.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b"0" * 5_000_000)
    assert path.stat().st_size < 20_000
    assert problem(path) is Problem.TABLE_TOO_LARGE


def test_a_list_of_more_people_than_any_event_has_is_refused(table):
    rows = "".join(f"Aino{at};Aalto\n" for at in range(table_limits.MOST_ROWS + 1))
    assert problem(table(f"Etunimi;Sukunimi\n{rows}")) is Problem.TABLE_TOO_LARGE


def test_a_spreadsheet_that_is_text_in_truth_is_read_as_text(table):
    assert names(read_people(table("Etunimi\tSukunimi\nBo\tEk\n", "people.xls"))) == ["Bo Ek"]


def test_two_people_of_one_name_both_come_in_and_are_pointed_out(table):
    reading = read_people(table("Nimi;Organisaatio\nMarja Hakkarinen;Kela\nMarja Hakkarinen;ELY\n"))
    assert len(reading.people) == 2
    assert [(each.row, each.why, each.earlier_row) for each in reading.doubtful] == [
        (3, Why.SAME_NAME, 2)
    ]


def test_one_person_twice_is_one_person_unless_both_are_kept(table):
    path = table(
        "Nimi;Sähköposti;Tarpeet\nBo Ek;bo@x.fi;\nAino Aalto;a@x.fi;\nBo Ek;BO@x.fi;tekstitys\n"
    )
    reading = read_people(path)
    assert names(reading) == ["Bo Ek", "Aino Aalto"]
    assert reading.people[0].needs == "tekstitys"
    assert [(each.row, each.why) for each in reading.doubtful] == [(4, Why.TWICE)]

    both = understand(read_table(path), keep_both=frozenset({4}))
    assert len(both.people) == 3


def test_the_buyer_of_two_tickets_is_not_the_other_person(table):
    reading = read_people(table("Nimi;Sähköposti\nBo Ek;bo@x.fi\nAino Aalto;bo@x.fi\n"))
    assert len(reading.people) == 2
    assert reading.doubtful[0].why is Why.SHARED_EMAIL


def test_a_row_without_a_name_is_named_by_its_number(table):
    reading = read_people(table("Nimi;Organisaatio\nBo Ek;Kela\n;Kela\n"))
    assert [(each.row, each.why) for each in reading.doubtful] == [(3, Why.NO_NAME)]


def test_a_status_nobody_knows_is_pointed_out(table):
    reading = read_people(table("Nimi;Tila\nBo Ek;hmm\nAino Aalto;Vahvistettu\n"))
    assert reading.people[0].attendance is Attendance.EXPECTED
    assert [each.why for each in reading.doubtful] == [Why.STATUS]


def test_cells_copied_in_excel_need_no_headings():
    reading = understand(read_pasted("Aino\tAalto\taino@x.fi\nBo\tvon Ek\tbo@x.fi\n"))
    assert names(reading) == ["Aino Aalto", "Bo von Ek"]
    assert reading.people[1].email == "bo@x.fi"
    assert reading.header_row == 0


def test_a_pasted_column_of_names_is_a_list_of_people():
    reading = understand(read_pasted("Aalto, Aino\nBo Ek\nCeija\n"))
    assert names(reading) == ["Aino Aalto", "Bo Ek", "Ceija"]


def test_a_column_can_be_told_to_be_something_else(table):
    file = read_table(table("Nimi;Kummallinen\nBo Ek;Kela\n"))
    reading = understand(
        file, columns=(Column("Nimi", "full_name"), Column("Kummallinen", "organisation"))
    )
    assert reading.people[0].organisation == "Kela"


@given(st.binary(max_size=300))
def test_no_bytes_make_anything_but_people_or_a_sentence(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(data)
    try:
        reading = read_people(path)
    except UserError:
        return
    assert reading.people


@given(st.lists(st.lists(st.text(max_size=8), max_size=5), min_size=1, max_size=8))
def test_every_row_below_the_headings_is_a_person_a_doubt_or_empty(rows):
    text = "\n".join("\t".join(cell for cell in row) for row in rows)
    try:
        table = read_pasted(text)
    except UserError:
        return
    reading = understand(table)
    below = [at for at, row in enumerate(table.rows, start=1) if any(row)]
    told = set(reading.rows) | {each.row for each in reading.doubtful}
    assert told == {at for at in below if at > reading.header_row}
