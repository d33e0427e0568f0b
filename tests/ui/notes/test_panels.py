"""What is opened over the panes: reading aloud, search, the wall's gate, the anonymising pass."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from facilitator_app.core.model import WallLine
from facilitator_app.session import copying
from facilitator_app.session.opening import open_session
from facilitator_app.ui.notes.rows import Heading
from facilitator_app.ui.notes.wall_gate import _GateRow
from facilitator_app.ui.texts import problem_text
from tests.ui.notes.steps import DOWN, ENTER, ESC, PLAIN, pane, press, rows, texts, type_in


def test_reading_aloud_leaves_out_what_was_asked_to_be_removed_and_adds_what_is_missing(page):
    for words in ("!oivallus", "!toinen", "tavallinen"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
    page._open_reading()
    view = page.panels.reading
    assert [line.text for line in view._shown] == ["oivallus", "toinen"]

    page.accept()
    page._on_key("strike")
    assert [line.text for line in page.panels.reading._shown] == ["oivallus"]
    view._missing.setText("! tämä puuttui")
    view._missing.returnPressed.emit()

    assert [line.text for line in view._shown] == ["oivallus", "tämä puuttui"]
    assert pane(page).notes.lines[1].struck
    page._open_reading()
    assert not page.panels.is_open


@pytest.mark.parametrize("panel", ["_open_reading", "_open_gate", "search"])
def test_esc_leaves_a_panel_also_after_a_click_beside_it(page, qtbot, panel):
    type_in(pane(page), "rivi")
    press(pane(page), ENTER)
    getattr(page, panel)()
    assert page.panels.is_open
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(3, page.height() - 3))
    assert QApplication.focusWidget() is page

    QApplication.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, ESC, PLAIN))

    assert not page.panels.is_open
    assert QApplication.focusWidget() is pane(page).view.entry.edit


@pytest.mark.parametrize("panel", ["_open_reading", "search"])
def test_a_panel_wanted_in_the_window_of_a_pane_takes_the_keys_and_gives_them_back(
    page, qtbot, panel
):
    second = pane(page, 2)
    page._windows.toggle(second)
    window = second.view.window()
    with qtbot.waitActive(window):
        second.take_focus()
    getattr(page, panel)()

    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    assert page.panels._panel.isAncestorOf(QApplication.focusWidget()) or (
        QApplication.focusWidget() is page.panels._panel
    )
    QApplication.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, ESC, PLAIN))
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    assert QApplication.focusWidget() is second.view.entry.edit
    window.close()


def test_search_finds_a_word_in_any_form_and_shows_the_line_in_its_pane(page):
    type_in(pane(page, 3), "Luottamuksesta puhuttiin")
    press(pane(page, 3), ENTER)
    page.bridge._session.flush()
    assert page.search()
    panel = page.panels._panel
    panel._field.setText("luottamus")
    panel._search()
    found = [row.line for row in panel._model.rows if not isinstance(row, Heading)]
    assert [line.text for line in found] == ["Luottamuksesta puhuttiin"]

    panel.opened.emit(found[0].id)

    assert not page.panels.is_open
    assert pane(page, 3).view.current_line() == found[0].id


def test_what_was_found_is_read_from_the_first_line_on(page):
    pane(page).notes.add_lines([f"löytö {n}" for n in range(60)], 0)
    page.bridge._session.flush()
    page.search()
    panel = page.panels._panel
    panel._field.setText("löytö")
    panel._search()
    for _ in range(3):
        QApplication.processEvents()
    bar = panel._list.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, True)

    QApplication.sendEvent(panel._field, QKeyEvent(QEvent.Type.KeyPress, DOWN, PLAIN))
    QApplication.sendEvent(panel._list, QKeyEvent(QEvent.Type.KeyPress, ENTER, PLAIN))

    assert not page.panels.is_open
    assert pane(page).view.current_line() == pane(page).notes.lines[0].id


def test_only_what_the_gate_lets_through_is_on_the_wall(page):
    type_in(pane(page), "seinälle #jaa #luottamus")
    press(pane(page), ENTER)
    line = pane(page).notes.lines[0]
    assert page._top.wall.isVisible()
    page._open_gate()
    gate = page.panels._panel
    assert [each.id for each, _ in gate._shown[0]] == [line.id]
    assert gate._shown[1] == ()

    gate.let_through.emit(line.id)

    assert [cluster.tag for cluster in gate._shown[1]] == ["luottamus"]
    page.panels.close()


def test_f8_and_f9_answer_what_is_seen_and_never_a_pane_behind_it(page, session):
    for words in ("Niittyvirta kertoi #jaa", "toinen #jaa", "kolmas #jaa"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
    page._open_gate()
    gate = page.panels._panel
    warnings = [row._warning.text() for row in gate.findChildren(_GateRow)]
    assert warnings == ["Rivissä on mahdollinen tunniste", "", ""]

    assert page.accept()
    assert page.decline()
    page.panels.close()
    assert [each.text for each in session.state.all(WallLine)] == ["Niittyvirta kertoi"]
    assert texts(pane(page)) == ["Niittyvirta kertoi", "toinen", "kolmas"]

    page.panels.identifiers(page.bridge, page.desk.watch)
    assert page.accept()
    assert not page.decline()
    assert texts(pane(page))[0] == "[osallistuja] kertoi"
    page.search()
    assert not page.accept()
    page.panels.close()


def test_the_anonymising_pass_lists_every_finding_and_says_what_it_cannot_check(page):
    for words in ("Niittyvirta ja niittyvirralle", "soita 040 123 4567", "tavallinen rivi"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
    page.panels.identifiers(page.bridge, page.desk.watch)
    panel = page.panels._panel
    assert [each.line.text for each in panel._shown] == [
        "Niittyvirta ja niittyvirralle",
        "soita 040 123 4567",
    ]
    assert "Lempinimet" in panel._limits.text()

    panel.replaced.emit(panel._shown[0].line.id)
    panel.cleared.emit(panel._shown[1].line.id)

    (left,) = panel._shown
    assert left.line.text == "[osallistuja] ja niittyvirralle"
    panel.replaced.emit(left.line.id)
    assert panel._shown == ()
    assert texts(pane(page))[0] == "[osallistuja] ja [osallistujalle]"
    page.panels.close()


def test_a_copy_that_still_holds_what_was_deleted_is_named(page, bridge, desk, tmp_path):
    type_in(pane(page), "salaisuus")
    press(pane(page), ENTER)
    pane(page).strike()
    (line,) = pane(page).notes.lines
    bridge._session.flush()
    copying.copy(bridge.path, tmp_path / "kopio.dialogi", "2020-09-08T06:30:00+00:00")
    in_use = open_session(tmp_path / "kopio.dialogi", desk)
    bridge._desk, told = desk, []
    bridge._door.problem.connect(told.append)

    assert not bridge.forget_lines([line.id])

    assert pane(page).notes.lines == ()
    assert "kopio.dialogi" in problem_text(told[0])
    in_use.close()
    assert bridge.forget_lines([line.id])
    assert b"salaisuus" not in (tmp_path / "kopio.dialogi").read_bytes()


def test_what_was_asked_to_be_removed_goes_for_good_only_after_a_second_press(page):
    type_in(pane(page), "Salainen kertomus")
    press(pane(page), ENTER)
    pane(page).strike()
    page.panels.identifiers(page.bridge, page.desk.watch)
    panel = page.panels._panel
    assert not panel._sure.isVisible()
    panel._forget.click()
    assert texts(pane(page)) == ["Salainen kertomus"]

    panel._sure.click()

    assert texts(pane(page)) == []
    for file in page.bridge.path.parent.glob(f"{page.bridge.path.name}*"):
        assert b"Salainen" not in file.read_bytes()
    page.panels.close()
    assert rows(pane(page)) == []
    assert pane(page).view.header.recorder.text() == "Kirjuri 1 · 0 riviä"


def test_the_list_of_commands_finds_lines_and_leads_to_them(program):
    program.flow.open_sample()
    window = program.window
    window.show_page("notes")
    session = window.bridge._session
    first = window.page.desk.panes[3]
    type_in(first, "Luottamuksesta puhuttiin")
    press(first, ENTER)
    session.flush()
    program.keys.run("palette")
    palette = program.keys.palette
    palette._field.setText("luottamus")
    found = [palette._list.item(at).text() for at in range(palette._list.count())]
    assert "Luottamuksesta puhuttiin" in found

    window.show_page("plan")
    program.keys._on_chosen(f"line {first.notes.said[-1].id}")

    assert window.page.page_id == "notes"
    assert first.view.current_line() == first.notes.said[-1].id


def test_while_reading_a_letter_begins_what_is_missing_and_leaving_keeps_it(page):
    type_in(pane(page), "!oivallus")
    press(pane(page), ENTER)
    page._open_reading()
    view = page.panels.reading
    for letter in "!puuttui":
        target = page.window().focusWidget()
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, letter))
    assert view._missing.text() == "!puuttui"
    assert texts(pane(page)) == ["oivallus"]

    QApplication.sendEvent(view._missing, QKeyEvent(QEvent.Type.KeyPress, ESC, PLAIN))

    assert not page.panels.is_open
    assert texts(pane(page)) == ["oivallus", "puuttui"]
