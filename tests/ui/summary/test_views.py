"""Quotes, languages and what comes after the summary, by keyboard; the report before an export."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import notes, quotes, sending, summary
from facilitator_app.core.model import (
    BACKGROUND_ID,
    Background,
    Feedback,
    Group,
    Line,
    Person,
    Quote,
    Recipient,
    Section,
    Sentence,
    Translation,
    YesNo,
)
from facilitator_app.core.quotes import is_cleared
from facilitator_app.core.summary_languages import TextState
from facilitator_app.ui.summary.report_view import Look
from facilitator_app.ui.summary.summary_keys import commands
from facilitator_app.ui.summary.view_stack import AFTER, BANK, LANGUAGES, READ, TABLE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def focus():
    return QApplication.focusWidget()


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focus(), key, modifiers)
    QApplication.processEvents()


def see(page, mode):
    page.window().activateWindow()
    page.show_mode(mode)
    page.take_focus()


def test_the_lists_are_sound_models(page):
    for mode, model in (
        (BANK, page.quotes.list.quotes),
        (LANGUAGES, page.languages.table.texts),
    ):
        see(page, mode)
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.bridge.execute(summary.remove_sentence, page.bridge.state.all(Sentence)[0].id)


def test_space_clears_the_chosen_quotes_and_space_again_holds_them(raw_page):
    see(raw_page, BANK)
    view = raw_page.quotes.list
    view.go_to("")
    first = view.chosen[0].line
    press(Qt.Key.Key_Down, SHIFT)
    assert len(view.chosen) == 2

    press(Qt.Key.Key_Space)
    assert is_cleared(raw_page.bridge.state, first)
    assert len(raw_page.bridge.state.all(Quote)) == 2
    press(Qt.Key.Key_Space)
    assert not is_cleared(raw_page.bridge.state, first)
    raw_page.bridge.undo()
    assert is_cleared(raw_page.bridge.state, first)


def test_a_quote_that_is_cleared_alone_leads_to_the_next_one(raw_page):
    see(raw_page, BANK)
    ids = [face.quote.line.id for face in raw_page.quotes.list.quotes.faces]
    assert [each.line.id for each in raw_page.quotes.list.chosen] == ids[:1]

    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)

    assert {quote.id for quote in raw_page.bridge.state.all(Quote)} == set(ids[:2])
    raw_page.quotes.show_held_back()
    assert raw_page.quotes.list.quotes.faces[0].quote.line.id == ids[2]
    press(Qt.Key.Key_Space)  # it leaves the list, and the next one takes its place
    assert [each.line.id for each in raw_page.quotes.list.chosen] == [ids[3]]


def test_another_wording_of_a_cleared_quote_has_to_be_cleared_anew(page):
    see(page, BANK)
    face = page.quotes.list.quotes.faces[0]
    assert face.state[2] == "saa julkaista"

    page.bridge.execute(notes.edit_line, face.quote.line.id, text="Ihan toisin.")

    assert page.quotes.list.quotes.faces[0].state[2] == "sanamuoto muuttui"


def test_p_says_that_a_quote_is_not_word_for_word(page):
    see(page, BANK)
    page.quotes.list.go_to("")

    press(Qt.Key.Key_P)

    assert page.bridge.state.get(Quote, page.quotes.list.chosen[0].line.id).paraphrased
    assert "mukailtu" in page.quotes.list.quotes.faces[0].about


def test_the_bank_shows_only_what_is_held_back(page):
    see(page, BANK)
    held = page.quotes.list.quotes.faces[3].quote.line.id
    page.bridge.execute(quotes.hold_quotes, [held])

    page.quotes.show_held_back()

    assert [face.quote.line.id for face in page.quotes.list.quotes.faces] == [held]


def test_a_translation_is_written_beside_its_sentence_and_ctrl_shift_arrow_goes_on(page):
    see(page, LANGUAGES)
    table = page.languages.table
    assert table.go_to_gap()
    unit = table.texts.rows[table.currentIndex().row()].unit

    press(Qt.Key.Key_Return)
    focus().setPlainText("Öppenhet börjar här.")
    press(Qt.Key.Key_Right, CTRL | SHIFT)
    assert isinstance(focus(), QPlainTextEdit)
    focus().setPlainText("Openness begins here.")
    press(Qt.Key.Key_Return)

    state = page.bridge.state
    assert state.get(Translation, f"{unit.key}:sv").text == "Öppenhet börjar här."
    assert state.get(Translation, f"{unit.key}:en").text == "Openness begins here."
    assert isinstance(focus(), QPlainTextEdit)  # writes the next one
    press(Qt.Key.Key_Escape)
    assert focus() is table


def test_a_changed_original_marks_its_translations_and_enter_confirms_them(page):
    sentence = page.bridge.state.by(Sentence, "section", Section.TOPICS)[0]
    page.bridge.execute(summary.translate, sentence.id, "sv", "Så här.")
    page.bridge.execute(summary.edit_sentence, sentence.id, "Toisin.", page.desk.now_ms)
    see(page, LANGUAGES)
    table = page.languages.table
    table.go_to(sentence.id)
    at = table.currentIndex().row()
    assert table.texts.rows[at].cells[1].state is TextState.CHANGED
    assert table.texts.rows[at].cells[1].note.startswith("suomi muuttui ")

    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert table.texts.rows[at].cells[1].state is TextState.CHANGED
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert table.texts.rows[at].cells[1].state is TextState.DONE


def test_the_glossary_says_what_a_term_is_called_elsewhere(page):
    sentence = page.bridge.state.by(Sentence, "section", Section.TOPICS)[0]
    page.bridge.execute(summary.edit_sentence, sentence.id, "Oivalluksista puhuttiin lopuksi.")
    see(page, LANGUAGES)

    page.languages.table.go_to(sentence.id)

    told = page.languages._terms.text()
    assert "oivallukset" in told
    assert "insikter" in told
    assert "insights" in told


def test_feedback_is_typed_from_paper_sheet_by_sheet(page):
    see(page, AFTER)
    press(Qt.Key.Key_Return, CTRL)
    focus().setPlainText("Rauhallinen ja avoin.")
    press(Qt.Key.Key_Return, CTRL)
    focus().setPlainText("Liian lyhyt.")
    page.after.feedback.fields["experience"].give()
    page.after.feedback.before.chosen.emit(YesNo.NO)

    first, second = page.bridge.state.all(Feedback)
    assert (first.experience, first.took_part_before) == ("Rauhallinen ja avoin.", YesNo.UNKNOWN)
    assert (second.experience, second.took_part_before) == ("Liian lyhyt.", YesNo.NO)


def test_recipients_are_added_sent_to_and_counted(page):
    see(page, AFTER)
    card = page.after.recipients
    card.new.setText("Avoimen hallinnon ohjausryhmä")
    card.new.returnPressed.emit()
    (made,) = page.bridge.state.all(Recipient)

    card._rows[made.id].sent.emit()

    assert page.bridge.state.get(Recipient, made.id).sent_at_ms == page.desk.now_ms
    assert page._recipients.word == "Vastaanottajat 1/1"
    page.bridge.undo()
    assert page._recipients.word == "Vastaanottajat 0/1"


def test_the_facts_box_is_counted_and_the_rest_is_written(page):
    see(page, AFTER)
    field = page.after.facts.fields["ages"]
    field.setText("19-71")
    field.give()

    assert page.bridge.state.get(Background, BACKGROUND_ID).ages == "19-71"
    texts = [label.text() for label in page.after.facts.findChildren(type(page.title))]
    assert any("47 osallistujaa" in text for text in texts)


def report_of(page, qtbot, entry="summary"):
    page.open_export()
    exports = page.exports
    qtbot.waitUntil(lambda: exports._report is not None)
    return exports._report


def test_the_report_counts_names_in_all_their_forms_and_leads_to_what_lacks_a_source(page, qtbot):
    report = report_of(page, qtbot)
    assert report.names == 64
    assert report.forms > 100 * report.names
    assert report.found == ()

    page.exports.look_wanted.emit(Look.SOURCES, report)

    assert page.mode == TABLE
    assert page.work.outline.current == report.without_source[0]


def test_a_name_in_a_sentence_is_found_in_any_form_before_it_leaves(page, qtbot):
    person = page.bridge.state.all(Person)[0]
    page.bridge.execute(sending.edit_background, ages="1")
    sentence = page.bridge.state.by(Sentence, "section", Section.TOPICS)[0]
    page.bridge.commit(
        [Add(replace(person, id="seppala", first_name="Onerva", last_name="Seppälä"))], name="x"
    )
    page.bridge.execute(summary.edit_sentence, sentence.id, "Kuten Onerva Seppälältä kuultiin.")

    report = report_of(page, qtbot)

    assert [each.words for each in report.found] == ["Onerva Seppälältä"]
    assert report.found[0].sentence_id == sentence.id


def test_uncleared_quotes_and_struck_lines_are_said_to_be_left_out(page, qtbot):
    state = page.bridge.state
    quote = next(line for line in state.all(Line) if is_cleared(state, line))
    page.bridge.execute(quotes.hold_quotes, [quote.id])
    other = next(line for line in state.all(Line) if line.id != quote.id and line.counts)
    page.bridge.execute(notes.strike, other.id, struck=True)

    report = report_of(page, qtbot)

    assert report.held_back == (quote.id,)
    assert report.left_out == sum(line.struck for line in page.bridge.state.all(Line))
    page.exports.look_wanted.emit(Look.QUOTES, report)
    assert [face.quote.line.id for face in page.quotes.list.quotes.faces] == [quote.id]


def test_the_keys_of_the_menu_choose_language_and_entry_and_reach_the_links(page, qtbot):
    page.window().activateWindow()
    report_of(page, qtbot)
    menu = page.exports.menu
    assert menu.language == "fi"

    press(Qt.Key.Key_Right)
    assert menu.language == "sv"
    qtbot.waitUntil(lambda: page.exports._report is not None)
    assert page.exports._report.language.missing > 0

    press(Qt.Key.Key_Up)  # from the first entry to the last link, and one before it
    press(Qt.Key.Key_Up)
    assert focus().word == "Näytä"
    press(Qt.Key.Key_Return)
    assert page.mode == LANGUAGES
    assert not menu.is_open


def test_the_summary_goes_to_the_clipboard_as_html_and_as_plain_text(page, qtbot):
    page.run_command("export copy")
    with qtbot.waitSignal(page.strips.changed):
        press(Qt.Key.Key_Return)
    data = QGuiApplication.clipboard().mimeData()

    first = page.bridge.state.by(Sentence, "section", Section.TOPICS)[0].text
    assert first in data.text()
    assert "<h2>" in data.html()
    assert first in data.html()


def test_the_summary_is_read_out_sentence_by_sentence_and_corrected_on_the_way(page):
    see(page, READ)
    first, second = page.reading.lines[:2]
    assert focus() is first

    press(Qt.Key.Key_Space)
    assert focus() is second
    press(Qt.Key.Key_Return)
    focus().setPlainText("Ryhmä täydensi tätä.")
    press(Qt.Key.Key_Return)

    assert page.mode == READ
    assert focus() is page.reading.lines[1]
    assert focus().accessibleName() == "Ryhmä täydensi tätä."
    page.desk.show_group(page.bridge.state.all(Group)[1].id)
    assert page.reading.lines
    assert all(line.accessibleName() != "Ryhmä täydensi tätä." for line in page.reading.lines)


def test_a_document_is_a_draft_until_somebody_has_read_it_through_as_it_is(page, qtbot):
    page.window().activateWindow()
    report = report_of(page, qtbot)
    assert not report.approved

    press(Qt.Key.Key_Up)
    assert focus().word == "Luin läpi"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.exports._report is not None and page.exports._report.approved)
    assert page.exports.menu.is_open

    page.desk.edit_sentence(page.bridge.state.all(Sentence)[0].id, "Ihan muuta.")
    page.exports.menu.close_again()
    assert not report_of(page, qtbot).approved


@pytest.mark.parametrize("what", ["summary", "record", "national", "copy", "translation"])
def test_what_is_checked_before_it_leaves_shows_its_report_from_the_list_of_commands_too(
    page, qtbot, what
):
    page.run_command(f"export {what}")
    exports = page.exports

    assert exports.menu.is_open
    assert exports.menu.current == what
    qtbot.waitUntil(lambda: exports._report is not None)
    press(Qt.Key.Key_Escape)
    assert not exports.menu.is_open


@pytest.mark.parametrize(
    ("what", "name"),
    [
        ("script", "käsikirjoitus.docx"),
        ("lists", "listat.docx"),
        ("plan-vs-actual", "suunnitelma ja toteuma.docx"),
        ("notes", "kirjaukset.csv"),
    ],
)
def test_every_document_is_written_from_the_list_of_commands(
    page, qtbot, monkeypatch, tmp_path, what, name
):
    asked = []

    def choose(_room, _title, proposed, _kinds):
        asked.append(Path(proposed).name)
        return str(tmp_path / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    assert f"export {what}" in {each.id for each in commands()}

    with qtbot.waitSignal(page.exports.exporter.written):
        page.run_command(f"export {what}")

    assert asked[0].endswith(f"{Path(name).stem}{'.xlsx' if what == 'notes' else '.docx'}")
    assert (tmp_path / name).stat().st_size > 1_000
