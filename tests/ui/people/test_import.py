"""The import as a page: guesses that can be changed, a choice for each person, one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from facilitator_app.core.commands import people
from facilitator_app.core.errors import Problem
from facilitator_app.core.model import Attendance, Person

TABLES = Path(__file__).parents[2] / "files" / "people"


@pytest.fixture
def opened(blank_page, qtbot):
    """Returns the import with a file in it."""

    def open_file(path):
        with qtbot.waitSignal(blank_page.importing.read):
            blank_page.importing.open(Path(path))
        return blank_page.importing

    return open_file


@pytest.fixture
def written(opened, tmp_path):
    """Returns the import with a file of this text in it."""

    def write(text):
        path = tmp_path / "people.csv"
        path.write_text(text, "utf-8")
        return opened(path)

    return write


def outcomes(view, kind):
    return [row for row in view.outcome.outcomes.rows if row.kind == kind]


def tick(view, kind, at=0, *, on):
    model = view.outcome.outcomes
    row = [index for index, each in enumerate(model.rows) if each.kind == kind][at]
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    model.setData(model.index(row), state.value, Qt.ItemDataRole.CheckStateRole)


@pytest.mark.parametrize("name", ["people_excel_fi.csv", "people_form.csv", "people_report.xlsx"])
def test_the_sample_files_come_in_without_a_touch_and_go_with_one_undo(
    blank_page, opened, state, name
):
    view = opened(TABLES / name)
    assert view.outcome.take.word == "Tuo 50 osallistujaa"
    view.outcome.take.click()

    assert len(state().all(Person)) == 50
    assert blank_page._stack.currentWidget() is blank_page.view
    blank_page.bridge.undo()
    assert state().all(Person) == ()


def test_the_same_file_again_has_nothing_to_import(opened, state):
    opened(TABLES / "people_excel_fi.csv").take_over()
    view = opened(TABLES / "people_excel_fi.csv")
    assert not view.outcome.take.isEnabled()
    assert "50 ennallaan" in view.outcome._sums.text()


def test_the_list_of_outcomes_keeps_qts_rules(opened):
    view = opened(TABLES / "people_excel_fi.csv")
    tester = QAbstractItemModelTester(
        view.outcome.outcomes, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    tick(view, "new", on=False)
    tester.deleteLater()


def test_each_person_can_be_left_out(opened, state):
    view = opened(TABLES / "people_excel_fi.csv")
    tick(view, "new", on=False)
    view.take_over()
    assert len(state().all(Person)) == 49
    assert "Niittyvirta" not in {each.last_name for each in state().all(Person)}


def test_a_change_can_be_refused_and_a_vanished_person_cancelled(written, state, session):
    session.execute(
        people.add_people,
        [
            Person(id="a", first_name="Aino", last_name="Aalto", email="a@x.fi"),
            Person(id="b", first_name="Bo", last_name="Ek"),
            Person(id="c", first_name="Ceija", last_name="Stojka", email="c@x.fi"),
        ],
    )
    view = written(
        "Nimi;Sähköposti;Tarpeet\nAino Aalto;a@x.fi;tekstitys\nCeija Stojka;c@x.fi;ramppi\n"
    )
    assert outcomes(view, "changed")[0].text == "Aino Aalto, Tarpeet: (tyhjä) → tekstitys"
    tick(view, "changed", on=False)
    tick(view, "vanished", on=True)
    view.take_over()

    assert (state().get(Person, "a").needs, state().get(Person, "c").needs) == ("", "ramppi")
    assert state().get(Person, "b").attendance is Attendance.CANCELLED


def test_one_tick_keeps_both_rows_of_one_person(written, state):
    view = written("Nimi;Sähköposti\nBo Ek;bo@x.fi\nBo Ek;bo@x.fi\n")
    assert view.outcome.take.word == "Tuo 1 osallistuja"
    tick(view, "doubt", on=True)
    view.take_over()
    assert len(state().all(Person)) == 2


def test_one_tick_leaves_the_addresses_out(opened, state):
    view = opened(TABLES / "people_excel_fi.csv")
    view.columns.emails.click()
    view.take_over()
    assert {each.email for each in state().all(Person)} == {""}


def test_a_column_is_given_another_field(written, state):
    view = written("Nimi;Kummallinen\nBo Ek;Kela\nAino Aalto;ELY\n")
    assert view.columns._open.text == "1 valitsematta"
    row = view.columns._rows[1]
    row._choice.setCurrentIndex(row._choice.findData("organisation"))
    row._choice.activated.emit(row._choice.currentIndex())
    view.take_over()
    assert {each.organisation for each in state().all(Person)} == {"Kela", "ELY"}


def test_the_row_of_headings_and_the_letters_can_be_changed(opened, qtbot):
    view = opened(TABLES / "people_report.xlsx")
    assert view.file.header.currentText() == "Rivi 4"
    view.file.header.activated.emit(0)
    assert view._reading.header_row == 0

    view = opened(TABLES / "people_excel_fi.csv")
    view.file.encoding.setCurrentIndex(view.file.encoding.findData("utf-8"))
    with qtbot.waitSignal(view.read):
        view.file.encoding.activated.emit(0)
    assert view.file._letters.label.text() == (
        "Kirjaimet näyttävät rikkinäisiltä: kokeile toista merkistöä."
    )


def test_diet_and_phone_say_why_they_stay_out(opened):
    view = opened(TABLES / "people_excel_fi.csv")
    texts = [row._cells.text() for row in view.columns._rows]
    assert "jätetään pois: kenellekään ei soiteta keskustelun aikana" in texts


def test_a_file_that_is_none_is_a_sentence_and_changes_nothing(
    blank_page, kit, qtbot, tmp_path, state
):
    path = tmp_path / "people.xlsx"
    path.write_bytes(b"PK\x03\x04 not really")
    with qtbot.waitSignal(kit.door.problem) as told:
        blank_page.importing.open(path)

    assert told.args[0].problem is Problem.NOT_A_TABLE
    assert not blank_page._imports
    assert state().all(Person) == ()


def test_a_list_is_pasted_from_excel(blank_page, state):
    QGuiApplication.clipboard().setText("Aino\tAalto\nBo\tEk\n")
    QTest.keyClick(blank_page.view.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert blank_page._imports
    QTest.keyClick(blank_page.importing, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert {each.full_name for each in state().all(Person)} == {"Aino Aalto", "Bo Ek"}


def test_esc_takes_nothing_over(blank_page, opened, state):
    view = opened(TABLES / "people_excel_fi.csv")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not blank_page._imports
    assert state().all(Person) == ()
