"""Lines become themes, by keyboard alone and by dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from facilitator_app.core.model import Group, Line, Theme
from facilitator_app.core.themes import lines_of_theme
from tests.ui.summary.steps import (
    CTRL,
    choose_lines,
    drag,
    drop,
    focus,
    lines_dragged,
    press,
    write,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen


def test_the_matrix_leads_to_the_lines_behind_a_number(page):
    matrix, state = page.work.matrix, page.bridge.state
    theme, group = state.all(Theme)[2], state.all(Group)[3]

    matrix.go_to(theme.id, group.id)

    shown = [face.line.id for face in page.work.panel.list.lines.faces]
    assert shown == [line.id for line in lines_of_theme(state, theme.id, group.id)]
    row = matrix.numbers.matrix.rows[2]
    assert matrix.currentIndex().data() == str(row.counts[3]) == str(len(shown))


def test_lines_go_under_a_theme_with_ctrl_t_and_a_digit(page, qtbot):
    choose_lines(page, "A001", "A002")

    press(Qt.Key.Key_T, CTRL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_3)

    third = page.bridge.state.all(Theme)[2].id
    assert {"A001", "A002"} <= {line.id for line in lines_of_theme(page.bridge.state, third)}


def test_the_texts_of_a_theme_are_written_under_the_matrix(page):
    panel = page.work.panel
    theme_id = panel.theme_id

    page.rename()
    panel.fields["title"].setPlainText("Keskeneräisyys kuuluu kertoa")
    panel.fields["disagreement"].setPlainText("Osa pelkää.\nOsa ei.")
    panel.give()

    theme = page.bridge.state.get(Theme, theme_id)
    assert theme.title == "Keskeneräisyys kuuluu kertoa"
    assert theme.disagreement == "Osa pelkää.\nOsa ei."


def test_lines_are_dragged_from_theme_to_theme_on_the_board(page):
    page.show_mode("themes")
    first, second = page.work.board.columns[:2]
    moved = first.list.lines.faces[0].line.id

    drop(second.list, lines_dragged(moved, from_theme=first.theme_id))

    line = page.bridge.state.get(Line, moved)
    assert second.theme_id in line.theme_ids
    assert first.theme_id not in line.theme_ids


@pytest.mark.parametrize("place", ["_title", "_groups", "_invitation"])
def test_a_line_is_let_go_anywhere_on_a_theme_also_where_it_says_so(page, place):
    page.show_mode("themes")
    column = page.work.board.columns[1]
    moved = page.work.board.columns[0].list.lines.faces[0].line.id
    target = getattr(column, place)
    while not target.acceptDrops():  # as Qt looks for who takes it
        target = target.parentWidget()

    drag(target, lines_dragged(moved))

    assert target is column
    assert column.theme_id in page.bridge.state.get(Line, moved).theme_ids


def test_a_new_theme_takes_the_chosen_lines_and_asks_for_its_statement(page):
    page.show_mode("themes")
    choose_lines(page, "A001", "A002")

    page.add()
    focus().insertPlainText("Uusi väite")
    press(Qt.Key.Key_Return)

    made = page.bridge.state.all(Theme)[-1]
    assert made.title == "Uusi väite"
    assert len(lines_of_theme(page.bridge.state, made.id)) == 2


def test_del_takes_the_chosen_line_out_of_its_theme(page):
    page.show_mode("themes")
    column = page.work.board.columns[0]
    line_id = column.list.lines.faces[0].line.id
    page.window().activateWindow()
    column.list.setFocus()
    column.list.choose([line_id])

    assert page.remove()
    assert column.theme_id not in page.bridge.state.get(Line, line_id).theme_ids


@pytest.mark.parametrize("act", ["merge", "split", "remove", "move"])
def test_the_menu_of_a_theme_does_what_it_says_and_can_be_undone(page, act):
    state = page.bridge.state
    theme = state.all(Theme)[0]
    own = [line.id for line in lines_of_theme(state, theme.id)]
    page.desk.choose_lines(own[:2])
    page.show_mode("themes")
    page.work.menus.of_theme(theme.id, page.mapToGlobal(page.rect().center()))
    menu = QApplication.activePopupWidget()
    entries = {each.text(): each for each in menu.actions()}
    chosen = {
        "merge": entries["Yhdistä teemaan"].menu().actions()[0],
        "split": entries["Valitut rivit omaksi teemaksi"],
        "remove": entries["Poista teema; rivit jäävät"],
        "move": entries["Siirrä taaksepäin"],
    }[act]

    chosen.trigger()
    menu.close()

    before = [each.id for each in state.all(Theme)]
    after = [each.id for each in page.bridge.state.all(Theme)]
    assert after != before
    page.bridge.undo()
    assert [each.id for each in page.bridge.state.all(Theme)] == before


def test_proposed_themes_say_why_and_change_nothing_before_they_are_accepted(raw_page, qtbot):
    raw_page.work.propose()
    qtbot.waitUntil(lambda: raw_page.work.shows_proposals)
    rows = raw_page.work.proposals.rows

    assert len(rows) >= 4
    assert all(row.why and row.proposal.groups > 1 for row in rows)
    assert raw_page.bridge.state.all(Theme) == ()

    raw_page.window().activateWindow()
    rows[0].setFocus()
    assert set(raw_page.work.lines.list.chosen) == set(rows[0].proposal.line_ids)
    press(Qt.Key.Key_Space)
    assert raw_page.accept()

    titles = [theme.title for theme in raw_page.bridge.state.all(Theme)]
    assert titles == [row.proposal.title for row in rows[1:]]
    raw_page.bridge.undo()
    assert raw_page.bridge.state.all(Theme) == ()


def test_declined_proposals_leave_everything_as_it_was(raw_page, qtbot):
    before = raw_page.bridge.state
    raw_page.work.propose()
    qtbot.waitUntil(lambda: raw_page.work.shows_proposals)

    assert raw_page.decline()
    assert not raw_page.work.shows_proposals
    assert raw_page.bridge.state is before
    assert not raw_page.decline()


def test_the_arrow_aside_leads_to_what_the_next_group_said_of_the_theme(page):
    work = page.work
    page.window().activateWindow()
    work.matrix.setFocus()
    first, second = page.bridge.state.all(Group)[:2]
    theme_id = page.bridge.state.all(Theme)[0].id
    work.matrix.go_to(theme_id, first.id)

    press(Qt.Key.Key_Return)
    assert focus() is work.panel.list
    assert len(work.panel.list.chosen) == 1
    press(Qt.Key.Key_Right)

    assert work.matrix.current == (theme_id, second.id)
    assert focus() is work.panel.list
    chosen = page.bridge.state.get(Line, work.panel.list.chosen[0])
    assert chosen.group_id == second.id
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)  # there is none before the first
    assert work.matrix.current == (theme_id, first.id)


def test_statements_are_written_one_after_another_without_leaving_the_field(page):
    work, themes = page.work, page.bridge.state.all(Theme)
    page.window().activateWindow()
    work.matrix.setFocus()
    work.matrix.go_to(themes[0].id)

    page.rename()
    write("Ensin tämä.")
    press(Qt.Key.Key_Down, CTRL)
    write("Sitten tämä.")
    press(Qt.Key.Key_Escape)

    titles = [theme.title for theme in page.bridge.state.all(Theme)][:2]
    assert titles == ["Ensin tämä.", "Sitten tämä."]
    assert focus() is work.matrix
