"""What a pane is used for beside typing: hand-off, paper, slips, history, a failing disk."""

from __future__ import annotations

import sqlite3
from unittest.mock import Mock

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator_app.core.changes import Set
from facilitator_app.core.commands import notes
from facilitator_app.core.model import Group, Line, LineKind, LineSource
from facilitator_app.session import reading
from facilitator_app.storage import writer
from facilitator_app.ui.notes.menus import Menu
from facilitator_app.ui.notes.rows import Safety
from facilitator_app.ui.widgets.label import Label
from tests.ui.notes.steps import ENTER, ESC, pane, press, rows, texts, type_in


def test_a_struck_line_stays_visible_and_can_be_taken_back(page):
    type_in(pane(page), "jätetään pois")
    press(pane(page), ENTER)
    pane(page).strike()
    assert pane(page).notes.lines[0].struck
    assert rows(pane(page)) == ["Alkujuttu", "jätetään pois"]

    page.undo()

    assert not pane(page).notes.lines[0].struck


def test_a_hand_off_is_marked_and_the_next_recorder_signs_the_lines(page):
    type_in(pane(page), "Maijan rivi")
    press(pane(page), ENTER)
    pane(page).tools.open_hand_off()
    pane(page).tools.tool.name.setText(" Pekka ")
    pane(page).tools.tool.name.returnPressed.emit()
    type_in(pane(page), "Pekan rivi")
    press(pane(page), ENTER)

    assert rows(pane(page)) == ["Alkujuttu", "Maijan rivi", "Kirjuri 1 → Pekka", "Pekan rivi"]
    assert pane(page).notes.lines[-1].recorder == "Pekka"
    assert pane(page).view.header.recorder.text() == "Pekka · 2 riviä"


def test_who_takes_over_sees_ten_lines_until_the_first_line_is_entered(page, session, kit):
    page.use_layout("4")
    lines = [
        Line(id=f"l{n}", group_id="g2", phase_id="p1", text=f"{n}", done=True) for n in range(12)
    ]
    session.commit(notes.begin_lines(session.state, lines), name="x", undoable=False)
    pane(page, 2).hand_off("Pekka")
    QApplication.processEvents()
    view = pane(page, 2).view
    seen = view.list.viewport().rect()
    rows = [view.model.index(at, 0) for at in range(view.model.rowCount())]
    assert sum(seen.contains(view.list.visualRect(each).center()) for each in rows) >= 11
    assert "Mistä luottamus syntyy?" in (
        label.text() for label in page._sidebar.findChildren(Label)
    )
    assert page.kit.preferences.value.note_panes == 4

    type_in(pane(page, 2), "Pekan ensimmäinen")
    press(pane(page, 2), ENTER)
    QApplication.processEvents()
    assert page.grid.count == 4


def test_a_marker_names_the_successor_alone_where_nobody_had_a_name(page, session):
    session.commit([Set(Group, "g1", "recorder", "")], name="x", undoable=False)
    pane(page).notes.recorder = ""
    pane(page).hand_off("Pekka")

    row = pane(page).view.model.rows[-1]
    assert pane(page).words.marker(row).startswith("Kirjuri vaihtui: Pekka 6.30")


def test_paper_notes_are_typed_by_keyboard_alone_time_and_line_in_turn(page, qtbot):
    pane(page).tools.open_paper()
    time = pane(page).tools.tool.time
    for at, words in (("10.25", "ensin"), ("10.31", "sitten")):
        assert page.window().focusWidget() is time
        time.selectAll()
        time.insert(at)
        qtbot.keyPress(time, ENTER)
        type_in(pane(page), words)
        press(pane(page), ENTER)
    press(pane(page), ESC)

    assert pane(page).tools.tool is None
    assert [pane(page).words.clock(line.at_ms) for line in pane(page).notes.said] == [
        "10.25",
        "10.31",
    ]


def test_a_line_from_paper_is_shown_where_its_time_puts_it(page, session):
    type_in(pane(page), "ennen")
    press(pane(page), ENTER)
    pane(page).add_line("\n".join(["nyt"] * 60))
    pane(page).tools.open_paper()
    pane(page).tools.tool.time.setText("0.42")
    type_in(pane(page), "paperilta")
    press(pane(page), ENTER)
    QApplication.processEvents()

    view = pane(page).view
    (line,) = [each for each in pane(page).notes.said if each.text == "paperilta"]
    assert line == pane(page).notes.said[0]
    assert view.current_line() == line.id
    seen = view.list.visualRect(view.list.currentIndex())
    assert view.list.viewport().rect().contains(seen.center())


def test_a_time_on_paper_that_cannot_be_read_is_asked_for_again(page, qtbot):
    pane(page).tools.open_paper()
    tool = pane(page).tools.tool
    for wrong in ("", "99"):
        tool.time.setText(wrong)
        qtbot.keyPress(tool.time, ENTER)
        assert page.window().focusWidget() is tool.time
        assert "10.42" in tool.words.text()

    tool.time.setText("")  # who takes the mouse instead is told: the line gets the time of now
    assert "10.42" not in tool.words.text()
    type_in(pane(page), "k")
    assert "10.42" in tool.words.text()


def test_the_pane_can_be_seen_as_it_was_and_typing_brings_the_present_back(page, qtbot, clock):
    for words in ("eka", "toka", "kolmas"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
        clock.advance(seconds=60)
    page.bridge._session.flush()
    pane(page).tools.open_history()
    tool = pane(page).tools.tool
    qtbot.waitUntil(lambda: tool.slider.maximum() == 2)
    tool.slider.setValue(0)
    assert rows(pane(page)) == ["Alkujuttu", "eka"]
    assert "klo" in tool.words.text()

    type_in(pane(page), "n")

    assert rows(pane(page)) == ["Alkujuttu", "eka", "toka", "kolmas"]
    pane(page).tools.close()


def test_slips_are_unnamed_insights_counted_beside_the_people(page):
    pane(page).tools.open_slips()
    type_in(pane(page), "Opin kuuntelemaan")
    press(pane(page), ENTER)

    (line,) = pane(page).notes.lines
    assert (line.what, line.source) == (LineKind.INSIGHT, LineSource.SLIP)
    assert pane(page).view.entry.kind is LineKind.INSIGHT
    assert pane(page).tools.tool.words.text() == "1 oivalluslappu · 1 henkilö paikalla"
    pane(page).tools.close()
    assert pane(page).view.entry.kind is LineKind.VIEW


def test_paper_notes_get_their_time_by_hand(page, session):
    pane(page).tools.open_paper()
    tool = pane(page).tools.tool
    tool.time.setText("99.99")
    assert "10.42" in tool.words.text()
    tool.time.setText("0.42")
    type_in(pane(page), "paperilta")
    press(pane(page), ENTER)

    (line,) = pane(page).notes.lines
    assert line.source is LineSource.PAPER
    assert line.at_ms == session.state.event.at_ms(42)


def test_a_failed_write_turns_the_pane_red_keeps_the_text_and_offers_a_copy(
    page, qtbot, monkeypatch, caplog
):
    bridge = page.bridge
    bridge._session.flush()
    QApplication.processEvents()
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    with monkeypatch.context() as broken:
        broken.setattr(writer, "_write", Mock(side_effect=full))
        with qtbot.waitSignal(bridge.failed):
            type_in(pane(page), "ei levyllä")
            press(pane(page), ENTER)
        view = pane(page).view
        assert view._is_failing
        assert view.model.line_at(1).safety is Safety.NOT_ON_DISK
        notice = view.strips.banner("not_saved").notice
        assert "levy on täynnä" in notice.detail.lower()
        assert not pane(page, 2).view._is_failing
        view.strip_pressed.emit("not_saved", "copy")
        assert QGuiApplication.clipboard().text() == "ei levyllä"
        type_in(pane(page), "kirjoittaminen jatkuu")
        assert view.entry.words == "kirjoittaminen jatkuu"
        assert texts(pane(page)) == ["ei levyllä"]

    with qtbot.waitSignal(bridge.saved):
        view.strip_pressed.emit("not_saved", "retry")

    assert not view._is_failing
    assert view.strips.banner("not_saved") is None
    assert view.model.line_at(1).safety is Safety.HERE
    caplog.clear()


def test_a_low_pane_shows_only_its_newest_strip(page):
    page.use_layout("4")
    QApplication.processEvents()
    below = pane(page).view.below
    pane(page).notices.say_resumed()
    pane(page).notices.say_pasted(3)
    assert [below.banner(name).isVisible() for name in ("resumed", "pasted")] == [False, True]

    below.take("pasted")
    assert below.banner("resumed").isVisible()


def test_what_is_not_saved_can_be_written_to_another_disk(page, tmp_path):
    type_in(pane(page), "talteen")
    press(pane(page), ENTER)
    copy = tmp_path / "toinen levy.dialogi"

    assert page.bridge.save_elsewhere(copy)

    _, lines = reading.lines(copy)
    assert [line["text"] for line in lines] == ["talteen"]


def test_the_kinds_beside_the_pane_are_counted_for_who_takes_over(page):
    page.use_layout("2")
    for words in ("yksi", "!kaksi", "!kolme"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
    pane(page).tools.open_hand_off()
    pane(page).take_focus()

    pane(page).tools.tool.handed.emit("Pekka")

    shown = {kind: label.text() for kind, label in page._sidebar._counts.items()}
    assert (shown[LineKind.VIEW], shown[LineKind.INSIGHT]) == ("1", "2")


@pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen
@pytest.mark.parametrize(("entry", "focus"), [("Kopioi", "entry"), ("Vaihda kirjuri", "name")])
def test_after_the_menu_of_a_pane_keys_go_where_they_are_wanted(page, entry, focus):
    view = pane(page).view
    view.header.menu_button.setFocus()
    view.header.menu_wanted.emit()
    menu = next(each for each in view.findChildren(Menu) if each.isVisible())
    action = next(each for each in menu.actions() if each.text().startswith(entry))
    menu.setActiveAction(action)
    QTest.keyClick(menu, ENTER)

    wanted = view.entry.edit if focus == "entry" else pane(page).tools.tool.name
    assert page.window().focusWidget() is wanted
