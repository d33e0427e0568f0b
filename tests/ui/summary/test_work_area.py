"""Lines become themes and sentences, by keyboard alone and by dragging."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu

from facilitator_app.core.commands import notes, summary
from facilitator_app.core.model import Group, Line, Section, Sentence, Theme, Translation
from facilitator_app.core.themes import lines_of_theme
from facilitator_app.ui.summary.line_model import LINES_MIME
from facilitator_app.ui.summary.section_block import AddBox
from facilitator_app.ui.summary.sentence_row import SentenceRow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen

CTRL = Qt.KeyboardModifier.ControlModifier


def focus():
    return QApplication.focusWidget()


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focus(), key, modifiers)
    QApplication.processEvents()


def write(text):
    """Put `text` into the editor that has the focus."""
    focus().insertPlainText(text)


def lines_dragged(*line_ids, from_theme=""):
    data = QMimeData()
    told = {"lines": list(line_ids), "from": from_theme}
    data.setData(LINES_MIME, QByteArray(json.dumps(told).encode()))
    return data


def drop(widget, data):
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def choose_lines(page, *line_ids):
    page.window().activateWindow()
    view = page.work.lines.list
    view.setFocus()
    view.choose(line_ids)


def sentences(page, section=Section.TOPICS):
    """The joint answers under a question."""
    state = page.bridge.state
    return [each for each in state.by(Sentence, "section", section) if not each.group_id]


def test_the_lists_are_sound_models(page):
    for model in (page.work.lines.list.lines, page.work.matrix.numbers):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.bridge.execute(summary.remove_theme, "theme0")


def test_a_chosen_line_becomes_a_sentence_with_one_key_and_enter(raw_page):
    choose_lines(raw_page, "A019")

    press(Qt.Key.Key_2, CTRL)
    assert focus().toPlainText() == raw_page.bridge.state.get(Line, "A019").text
    write("Valmistelu ratkaisee luottamuksen.")
    press(Qt.Key.Key_Return)

    (made,) = sentences(raw_page, Section.AGREED)
    assert (made.text, made.line_ids) == ("Valmistelu ratkaisee luottamuksen.", ("A019",))
    assert made.changed_at_ms == raw_page.kit.clock.now_ms()
    assert focus() is raw_page.work.lines.list


def test_several_lines_make_one_sentence_that_rests_on_all_of_them(raw_page):
    choose_lines(raw_page, "A019", "A017", "A120")

    press(Qt.Key.Key_Return, CTRL)
    write("Yhdessä.")
    press(Qt.Key.Key_Return)

    assert set(sentences(raw_page)[0].line_ids) == {"A019", "A017", "A120"}


def test_esc_gives_a_sentence_up(raw_page):
    choose_lines(raw_page, "A019")
    press(Qt.Key.Key_1, CTRL)
    press(Qt.Key.Key_Escape)

    assert raw_page.bridge.state.all(Sentence) == ()
    assert focus() is raw_page.work.lines.list


def test_lines_let_go_on_an_empty_question_begin_a_sentence_there(raw_page):
    boxes = [box for box in raw_page.findChildren(AddBox) if box.isVisible()]

    drop(boxes[3], lines_dragged("A019"))
    press(Qt.Key.Key_Return)

    assert sentences(raw_page, Section.UNCLEAR)[0].line_ids == ("A019",)


def test_lines_let_go_on_a_sentence_become_its_sources(page):
    row = next(r for r in page.findChildren(SentenceRow) if not r.face.sources)
    assert row.face.note == "ei lähderiviä"

    drop(row, lines_dragged("A200", "A201"))

    assert page.bridge.state.get(Sentence, row.face.id).line_ids == ("A200", "A201")
    assert (len(row.face.sources), row.face.note) == (2, "")


def test_with_a_sentence_in_focus_the_keys_are_about_it(page):
    row = next(r for r in page.findChildren(SentenceRow) if r.face.sources)
    choose_lines(page, "A200")
    row.setFocus()
    page.desk.choose_lines(["A200"])

    press(Qt.Key.Key_Return, CTRL)
    assert "A200" in page.bridge.state.get(Sentence, row.face.id).line_ids
    press(Qt.Key.Key_4, CTRL)
    assert page.bridge.state.get(Sentence, row.face.id).section is Section.UNCLEAR
    assert focus().face.id == row.face.id


def test_a_sentence_is_changed_moved_and_removed_by_keys_and_undone(page):
    first = page.work.outline._blocks[Section.TOPICS].rows[0]
    sentence_id = first.face.id
    page.window().activateWindow()
    first.setFocus()

    press(Qt.Key.Key_Return)
    focus().selectAll()
    write("Toisin sanoen.")
    press(Qt.Key.Key_Return)
    assert page.bridge.state.get(Sentence, sentence_id).text == "Toisin sanoen."

    press(Qt.Key.Key_Down, CTRL)
    assert [each.id for each in sentences(page)][1] == sentence_id
    press(Qt.Key.Key_Delete)
    assert page.bridge.state.find(Sentence, sentence_id) is None
    page.bridge.undo()
    assert page.bridge.state.find(Sentence, sentence_id) is not None


def test_moving_over_the_edge_of_a_question_leads_into_the_next(page):
    rows = page.work.outline._blocks[Section.TOPICS].rows
    page.window().activateWindow()
    rows[-1].setFocus()

    press(Qt.Key.Key_Down, CTRL)

    assert page.bridge.state.get(Sentence, rows[-1].face.id).section is Section.AGREED


def test_the_chip_of_a_source_leads_to_the_line(page, qtbot):
    row = next(r for r in page.findChildren(SentenceRow) if r.isVisible() and r.face.sources)
    row.grab()  # chips are placed when they are painted
    line_id, _, rect = row._chips[0]

    with qtbot.waitSignal(page.line_wanted) as wanted:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert wanted.args == [line_id]

    row.setFocus()
    with qtbot.waitSignal(page.line_wanted) as wanted:
        press(Qt.Key.Key_L, CTRL)
    assert wanted.args == [line_id]


def test_a_struck_source_marks_its_sentence(page):
    row = next(r for r in page.findChildren(SentenceRow) if len(r.face.sources) == 1)

    page.bridge.execute(notes.strike, row.face.sources[0][0], struck=True)

    assert row.face.note == "lähderivi poistettu"


def test_what_rests_on_a_chosen_line_is_lit(page):
    row = next(r for r in page.findChildren(SentenceRow) if r.face.sources)

    choose_lines(page, row.face.sources[0][0])
    assert row._lit
    choose_lines(page, "A001")
    assert not row._lit


def test_the_answers_of_a_group_are_seen_by_themselves(page):
    group = page.bridge.state.all(Group)[2]

    page.desk.show_group(group.id)

    shown = [row.face.id for row in page.work.outline._rows()]
    own = [each.id for each in page.bridge.state.by(Sentence, "group_id", group.id)]
    assert sorted(shown) == sorted(own)
    page.desk.begin_sentence(Section.TOPICS, ())
    write("Ryhmän oma.")
    press(Qt.Key.Key_Return)
    assert page.bridge.state.by(Sentence, "group_id", group.id)[-1].text == "Ryhmän oma."


def test_filters_narrow_the_lines_and_unused_finds_the_forgotten(page):
    pane = page.work.lines
    assert len(pane.list.lines.faces) == 300

    pane._chips["quotes"].click()
    assert len(pane.list.lines.faces) == 35
    pane._chips["quotes"].click()
    pane._chips["unused"].click()
    unused = pane.list.lines.faces
    assert unused
    assert all(not face.line.theme_ids and not face.used for face in unused)
    pane._chips["unused"].click()
    pane.search.setText("luottamus")
    pane._on_pause()
    assert 0 < len(pane.list.lines.faces) < 60


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


def test_an_event_without_lines_says_where_a_summary_begins(make_page):
    page = make_page(empty=True)

    assert page.views.currentWidget() is page.views.empty


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


def test_ctrl_6_makes_a_key_message_and_ins_a_sentence_under_the_same_question(page):
    choose_lines(page, "A019")
    press(Qt.Key.Key_6, CTRL)
    write("Avainviesti.")
    press(Qt.Key.Key_Return)
    assert sentences(page, Section.KEY_MESSAGE)[-1].line_ids == ("A019",)

    row = page.work.outline._blocks[Section.DIFFERENCES].rows[0]
    row.setFocus()
    assert page.add()
    write("Vielä yksi.")
    press(Qt.Key.Key_Return)
    assert sentences(page, Section.DIFFERENCES)[-1].text == "Vielä yksi."


def test_the_outline_is_seen_and_written_in_another_language(page):
    outline = page.work.outline
    outline._languages.choose("sv")
    outline._on_language()
    row = outline._blocks[Section.TOPICS].rows[0]
    assert (row.face.missing, row.face.note) == (True, "kääntämättä")

    page.window().activateWindow()
    row.setFocus()
    press(Qt.Key.Key_Return)
    assert focus().toPlainText() == ""
    write("Öppenhet börjar här.")
    press(Qt.Key.Key_Return)

    state = page.bridge.state
    assert state.get(Translation, f"{row.face.id}:sv").text == "Öppenhet börjar här."
    assert (row.face.text, row.face.note) == ("Öppenhet börjar här.", "")
    page.desk.edit_sentence(row.face.id, "Toisin.")
    assert row.face.note == "suomi muuttui"
