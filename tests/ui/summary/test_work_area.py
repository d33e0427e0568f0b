"""Lines become sentences, by keyboard alone and by dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from facilitator_app.core.commands import notes, summary
from facilitator_app.core.model import Group, Line, Section, Sentence, Translation
from facilitator_app.ui.summary.section_block import AddBox, SectionBlock
from facilitator_app.ui.summary.sentence_row import SentenceRow
from tests.ui.summary.steps import (
    CTRL,
    choose_lines,
    drag,
    drop,
    focus,
    lines_dragged,
    press,
    sentences,
    write,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen


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


def test_lines_let_go_on_the_heading_of_a_question_begin_a_sentence_more(page):
    before = sentences(page, Section.TOPICS)
    (block,) = (b for b in page.findChildren(SectionBlock) if b.section is Section.TOPICS)
    assert before
    assert not block.add.isVisible()
    assert block.acceptDrops()

    drag(block, lines_dragged("A019"))
    press(Qt.Key.Key_Return)

    (made,) = set(sentences(page, Section.TOPICS)) - set(before)
    assert made.line_ids == ("A019",)


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


def test_an_event_without_lines_says_where_a_summary_begins(make_page):
    page = make_page(empty=True)

    assert page.views.currentWidget() is page.views.empty


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
