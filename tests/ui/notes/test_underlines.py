"""What is underlined while it is typed: possible identifiers, and spelling when it is on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat

from facilitator_app.core.changes import Add
from facilitator_app.core.model import Person
from facilitator_app.intake.dictionaries import Spelling
from facilitator_app.ui import spelling_choice
from facilitator_app.ui.notes import spelling
from tests.ui.notes.steps import BACKSPACE, ENTER, drawn, pane, press, texts, type_in


def underlined(pane):
    """Return the words of the entry with a wavy line below them."""
    return drawn(pane, QTextCharFormat.UnderlineStyle.WaveUnderline)


@pytest.mark.parametrize("length", [1_200, 9_960])
def test_a_name_is_underlined_as_typed_at_the_end_and_in_the_middle_of_a_long_line(page, length):
    edit = pane(page).view.entry.edit
    edit.textCursor().insertText(("luottamus syntyy hitaasti 😀 " * 400)[:length])
    assert underlined(pane(page)) == []

    type_in(pane(page), " Niittyvirralle soitettiin")
    assert underlined(pane(page)) == ["Niittyvirralle"]
    cursor = edit.textCursor()
    cursor.setPosition(length // 2)
    edit.setTextCursor(cursor)
    type_in(pane(page), " Maijan ")
    assert underlined(pane(page)) == ["Maijan", "Niittyvirralle"]
    for _ in range(2):
        press(pane(page), BACKSPACE)
    assert underlined(pane(page)) == ["Niittyvirralle"], "grown together with the word behind it"


@pytest.mark.parametrize("before", ["", "luottamus syntyy hitaasti " * 60])
def test_a_half_typed_line_is_looked_through_again_when_somebody_joins_the_list(
    page, session, before
):
    pane(page).view.entry.edit.textCursor().insertText(before)
    type_in(pane(page), "Kallioniemelle soitettiin")
    assert underlined(pane(page)) == []

    session.commit(
        [Add(Person(id="b", first_name="Aino", last_name="Kallioniemi"))], name="x", undoable=False
    )

    assert underlined(pane(page)) == ["Kallioniemelle"]


def test_a_name_is_underlined_and_f8_puts_its_category_there_in_the_same_case(page):
    type_in(pane(page), "Niittyvirralle soitettiin")
    press(pane(page), ENTER)
    row = pane(page).view.model.line_at(1)
    assert row.marks == ((0, 14),)
    strip = pane(page).view.below.banner("identifier")
    assert "osallistujan nimi" in strip.notice.text
    assert "[osallistujalle] soitettiin" in strip.notice.detail

    assert page.accept()

    assert texts(pane(page)) == ["[osallistujalle] soitettiin"]
    assert pane(page).view.below.banner("identifier") is None
    page.undo()
    assert texts(pane(page)) == ["Niittyvirralle soitettiin"]


def test_f9_remembers_that_these_words_tell_of_nobody(page):
    type_in(pane(page), "Niittyvirta mainittiin")
    press(pane(page), ENTER)

    assert page.decline()

    assert pane(page).view.model.line_at(1).marks == ()
    assert texts(pane(page)) == ["Niittyvirta mainittiin"]


class Words:
    """A dictionary of two words."""

    def knows(self, word):
        return word in ("luottamus", "syntyy")


def dotted(pane):
    """Return the words of the entry with a dotted line below them."""
    return drawn(pane, QTextCharFormat.UnderlineStyle.DotLine)


def test_spelling_is_off_until_somebody_turns_it_on_and_changes_no_letter(
    page, qtbot, kit, monkeypatch
):
    monkeypatch.setattr(spelling, "open_spelling", lambda _: Spelling([Words()]))
    type_in(pane(page), "luotamus syntyy hitaasti ")
    assert dotted(pane(page)) == []

    with qtbot.waitSignal(page.desk.spelling.changed):
        page.desk.spelling.choice.turn()
    assert dotted(pane(page)) == ["luotamus", "hitaasti"]
    press(pane(page), ENTER)
    assert texts(pane(page)) == ["luotamus syntyy hitaasti"]

    assert kit.preferences.undo()
    type_in(pane(page), "luotamus ")
    assert dotted(pane(page)) == []


def test_without_a_dictionary_the_menu_says_so_and_typing_goes_on(page, qtbot, kit, monkeypatch):
    monkeypatch.setattr(spelling_choice, "has_dictionary", lambda _: False)
    monkeypatch.setattr(spelling, "open_spelling", lambda _: Spelling(()))
    words = [item.words for item in page._menus._of_pane(pane(page)) if item.does is None]
    assert words == ["", "", "Oikoluku: tällä koneella ei ole sanastoa"]

    with qtbot.waitSignal(page.desk.spelling.changed):
        kit.preferences.choose(spelling=True)
    type_in(pane(page), "mitävain sanaa ")
    assert dotted(pane(page)) == []
