"""Ground rules: chosen, edited, compared, and kept as a sheet of one's own for every event."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from facilitator_app.core.errors import Problem
from facilitator_app.core.model import RuleSet
from facilitator_app.intake.rule_sheets import read_own_sheets
from facilitator_app.ui.paper.poster import logo_of
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import Chip


@pytest.fixture
def tab(page):
    page.show_tab("rules")
    return page.rules


@pytest.fixture
def rules(state):
    """Returns the rules of the event in Finnish."""
    return lambda: [words["fi"] for words in held(state).rules]


@pytest.fixture
def logo_file(tmp_path):
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#1F5D6E"))
    path = tmp_path / "logo.png"
    assert image.save(str(path))
    return path


@pytest.fixture
def problems(page):
    found = []
    page.kit.door.problem.connect(found.append)
    return found


def held(state):
    return state().get(RuleSet, state().event.rule_set_id)


def write(edit, text):
    edit.setPlainText(text)
    edit.give()


def test_the_set_of_the_event_is_marked_and_chosen(tab):
    assert tab.sheets.list.count() == 3
    assert tab.sheets.current.id == "rules-6-fi"
    assert (
        tab.sheets.list.currentItem().text() == "Kuusi pelisääntöä\n6 sääntöä · tässä tapahtumassa"
    )


def test_another_set_is_taken_over_and_comes_back_with_undo(page, tab, rules):
    before = rules()
    tab.sheets.list.setCurrentRow(0)
    QTest.keyClick(tab.sheets.list, Qt.Key.Key_Return)

    assert len(rules()) == 4
    assert len(tab.card.rules.fields) == 4
    page.bridge.undo()
    assert rules() == before


def test_a_rule_is_written_moved_added_and_removed(tab, rules):
    before = rules()
    write(tab.card.rules.fields[1].edit, "Puhu arkikieltä")
    QTest.keyClick(
        tab.card.rules.fields[1].edit, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier
    )
    assert rules()[:2] == ["Puhu arkikieltä", before[0]]

    tab.card.rules.fields[0].findChildren(Button)[1].click()
    tab.card.rules.begin()
    write(tab.card.rules._new.edit, "Puhelimet pois")
    assert rules() == [before[0], *before[2:], "Puhelimet pois"]


def test_each_language_has_its_own_words(tab, state):
    tab.card._languages.choose("sv")
    tab.card._on_language("sv")
    write(tab.card.rules.fields[0].edit, "En talar")

    words = held(state).rules[0]
    assert (words["fi"], words["sv"]) == ("Yksi puhuu, muut kuuntelevat", "En talar")


def test_what_differs_from_the_chosen_set_is_said_in_words(page, tab):
    write(tab.card.rules.fields[0].edit, "Yksi puhuu kerrallaan, muut kuuntelevat")
    tab.card.rules.removed.emit(5)

    chips = [each.text for each in tab.card.differences.findChildren(Chip)]
    assert chips[-6:] == ["muotoiltu toisin", "sama", "sama", "sama", "sama", "jätetty pois"]


def test_a_sheet_with_greeting_and_logo_is_there_for_every_event(page, tab, state, logo_file):
    write(tab.card.greeting, "Hyvä, että tulit.")
    tab.take_logo(logo_file)
    tab.card.name.setText("Mikkelin säännöt")
    QTest.keyClick(tab.card.name, Qt.Key.Key_Return)

    (own,), _ = read_own_sheets(tab._shelf.rules_folder)
    assert (own.names["fi"], own.greetings["fi"]) == ("Mikkelin säännöt", "Hyvä, että tulit.")
    logo = logo_of(own.logo)
    assert (logo.width(), logo.height()) == (600, 200)
    assert (held(state).name, held(state).source) == ("Mikkelin säännöt", own.id)
    assert tab.sheets.current == own
    assert tab.strips.banner("sheet_kept").notice.title == (
        "Mikkelin säännöt, versio 1, on tallennettu."
    )


def test_keeping_changed_rules_makes_another_version_and_keeps_the_first(tab):
    tab.keep("Omat")
    tab.keep("Omat")
    write(tab.card.rules.fields[0].edit, "Yksi puhuu")
    tab.keep("Omat")

    own, _ = read_own_sheets(tab._shelf.rules_folder)
    assert [(each.version, each.rules[0]["fi"]) for each in own] == [
        (1, "Yksi puhuu, muut kuuntelevat"),
        (2, "Yksi puhuu"),
    ]
    assert tab.sheets.list.count() == 5


def test_a_file_that_is_no_picture_is_refused_with_a_sentence(tab, state, problems, tmp_path):
    path = tmp_path / "logo.png"
    path.write_text("this is no picture")
    tab.take_logo(path)

    assert [each.problem for each in problems] == [Problem.NOT_A_PICTURE]
    assert held(state).logo == ""


def test_a_sheet_goes_to_a_file_and_comes_from_one(tab, monkeypatch, tmp_path):
    path = tmp_path / "handed over.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    tab.sheets.export_wanted.emit()
    assert json.loads(Path(path).read_text())["kind"] == "rules"

    tab.sheets.import_wanted.emit()
    assert tab.sheets.current.own
    assert len(tab.sheets.current.rules) == 6


def test_a_damaged_sheet_is_refused_with_a_sentence(tab, problems, tmp_path):
    path = tmp_path / "broken.json"
    path.write_text('{"kind": "rules", "rules": ')
    tab.take_sheet(path)

    assert [each.problem for each in problems] == [Problem.NOT_A_RULE_SHEET]
    assert tab.sheets.list.count() == 3


def test_the_preview_shows_the_rules_in_two_languages(page, tab):
    tab.told.choose("fi+sv")
    tab._on_paper()

    (sheet, _), *_ = tab.preview.pages._pages
    assert sheet._words.title == "Pelisäännöt · Spelregler"
    assert list(sheet._words.languages) == ["fi", "sv"]
