"""Lines as tables: what is written can be read again."""

import csv
import io
import json

import pytest
from python_calamine import CalamineWorkbook

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.export.tables import (
    COLUMN_NAMES,
    LineRow,
    as_html,
    as_plain,
    write_lines,
)

ROWS = [
    LineRow(
        "a1", 1, "Alkujuttu", "Miksi?", "2020-09-08T10:14:06+03:00",
        "quote", "Sitaatti", ("luottamus", "pienet-kunnat"),
        "Kysyttiin; \"ei\" vastattu\nja <muuta> & *tähti*",
        "Kirjuri 1",
    ),
    LineRow(
        "a2", 2, "Alkujuttu", "", "2020-09-08T10:15:00+03:00", "view", "Näkemys", (), "=1+1 😀", ""
    ),
]  # fmt: skip
HEADINGS = {name: name.upper() for name in COLUMN_NAMES}


def test_csv_opens_in_a_finnish_excel_and_runs_no_formula(tmp_path):
    path = tmp_path / "rivit.csv"
    write_lines(path, ROWS, HEADINGS)

    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows[0] == list(HEADINGS.values())
    assert rows[1][7] == ROWS[0].text
    assert rows[2][7] == "'=1+1 😀"


def test_xlsx_holds_every_line_as_text(tmp_path):
    path = tmp_path / "rivit.xlsx"
    write_lines(path, ROWS, HEADINGS)

    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert rows[0] == list(HEADINGS.values())
    assert rows[1][1:8:6] == [1, ROWS[0].text]
    assert rows[2][7] == "=1+1 😀"  # a formula would read as what it comes to


def test_json_has_the_keys_of_the_contract(tmp_path):
    path = tmp_path / "rivit.json"
    write_lines(path, ROWS, HEADINGS)

    data = json.loads(path.read_text("utf-8"))
    assert data[0]["kind"] == "quote"
    assert data[0]["tags"] == ["luottamus", "pienet-kunnat"]
    assert list(data[0]) == list(COLUMN_NAMES)


def test_markdown_has_headings_by_group_and_phase(tmp_path):
    path = tmp_path / "rivit.md"
    write_lines(path, ROWS, HEADINGS)

    text = path.read_text("utf-8")
    assert text.startswith("## 1 · Alkujuttu")
    assert "> 10:14 **Sitaatti**" in text
    assert "\\*tähti\\*" in text
    assert "## 2 · Alkujuttu" in text


def test_the_clipboard_gets_rich_and_plain_text():
    assert "<q>" in as_html(ROWS)
    assert "&lt;muuta> &amp;" in as_html(ROWS)
    assert as_plain(ROWS).splitlines()[-1] == "10:15 Näkemys: =1+1 😀"


def test_an_unknown_ending_and_a_missing_folder_are_said(tmp_path):
    with pytest.raises(UserError) as unknown:
        write_lines(tmp_path / "rivit.pdf", ROWS, HEADINGS)
    with pytest.raises(UserError) as missing:
        write_lines(tmp_path / "ei ole" / "rivit.csv", ROWS, HEADINGS)

    assert unknown.value.problem is Problem.WRONG_ENDING
    assert missing.value.problem is Problem.NO_SUCH_FOLDER
    assert list(tmp_path.iterdir()) == []
