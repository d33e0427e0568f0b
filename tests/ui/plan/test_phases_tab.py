"""The timeline: editing in place, keys, drag, findings, later starts; everything can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
)

from facilitator_app.core.commands import plan
from facilitator_app.core.errors import Problem
from facilitator_app.core.findings import MendKind, Rule
from facilitator_app.core.model import Flex, Form, Group, Phase, Question
from facilitator_app.core.plan import planned_minutes
from facilitator_app.core.questions import questions_of
from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.plan.phase_model import Col

JOINT = "yhteinen_1"
CONTRADICTS = (
    "Tuo alku on ristiriidassa toisen kiinnitetyn ajan kanssa tai jää suunnitelman ulkopuolelle."
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen


@pytest.fixture
def tab(page):
    page.phases.table.setFocus()
    page.phases.table.select(JOINT)
    return page.phases


def words(tab, phase_id, column):
    row = tab.table.phases.row_of(phase_id)
    return tab.table.phases.index(row, column).data()


def press(tab, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(tab.table, key, modifier)


def editor(tab):
    return tab.table.viewport().findChildren(QLineEdit)[-1]  # a closed one goes a little later


def choose(menu_owner, entry):
    """Choose an entry of the menu that is open."""
    menu = next(each for each in menu_owner.findChildren(QMenu) if each.isVisible())
    action = next(each for each in menu.actions() if each.text().startswith(entry))
    action.trigger()
    menu.hide()


def test_the_timeline_shows_clock_name_length_and_what_gives(tab):
    assert words(tab, JOINT, Col.CLOCK) == "10.35"
    assert words(tab, JOINT, Col.TITLE) == "Yhteinen keskustelu"
    assert words(tab, JOINT, Col.MINUTES) == "25 min"
    assert words(tab, JOINT, Col.FLEX) == "Suojattu"
    assert words(tab, "pelisaannot", Col.QUESTION) == "6 sääntöä"


def test_the_end_that_must_not_be_passed_stands_below_the_phases(tab):
    model = tab.table.phases
    last = model.rowCount() - 1

    assert model.index(last, Col.CLOCK).data() == "11.45"
    assert model.index(last, Col.MINUTES).data() == "täsmää"


def test_typing_digits_gives_a_length_and_enter_goes_down(tab, state):
    press(tab, Qt.Key.Key_3)
    QTest.keyClicks(editor(tab), "0")
    QTest.keyClick(editor(tab), Qt.Key.Key_Return)

    assert state().get(Phase, JOINT).minutes == 30
    assert tab.table.current_id == "aiheen_valinta"


def test_clock_times_follow_while_a_length_is_typed(tab, state):
    press(tab, Qt.Key.Key_3)
    QTest.keyClicks(editor(tab), "0")
    assert words(tab, "aiheen_valinta", Col.CLOCK) == "11.05"

    QTest.keyClick(editor(tab), Qt.Key.Key_Escape)
    assert words(tab, "aiheen_valinta", Col.CLOCK) == "11.00"
    assert state().get(Phase, JOINT).minutes == 25


@pytest.mark.parametrize("typed", ["0", "-5", "abc", "9999", "2.5", ""])
def test_a_wrong_length_stays_in_the_field_with_a_sentence(tab, state, typed):
    press(tab, Qt.Key.Key_Return)
    field = editor(tab)
    field.clear()
    QTest.keyClicks(field, typed)
    field.setModified(True)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert editor(tab) is field
    assert field.text() == typed
    assert tab.table.editing.note.text == "Anna kokonaisia minuutteja, 1–600."
    assert state().get(Phase, JOINT).minutes == 25

    QTest.keyClicks(field, "")
    field.setText("26")
    field.setModified(True)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert state().get(Phase, JOINT).minutes == 26
    assert tab.table.editing.note.text == ""


def test_plus_and_minus_change_a_minute(tab, state):
    press(tab, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)

    assert state().get(Phase, JOINT).minutes == 26


def test_minus_stops_at_a_minute_and_says_so(tab, state, kit):
    said = []
    kit.door.problem.connect(said.append)
    tab.table.select("oma_pohdinta")
    press(tab, Qt.Key.Key_Minus, Qt.Key.Key_Minus)

    assert state().get(Phase, "oma_pohdinta").minutes == 1
    assert [error.problem for error in said] == [Problem.BAD_MINUTES]


@pytest.mark.parametrize(
    ("key", "flex"),
    [(Qt.Key.Key_L, Flex.PROTECTED), (Qt.Key.Key_J, Flex.SHRINKS), (Qt.Key.Key_X, Flex.DROPS)],
)
def test_letters_say_what_gives(tab, state, key, flex):
    tab.table.select("alkujuttu")
    press(tab, key)

    assert state().get(Phase, "alkujuttu").flex is flex


def test_phases_move_with_ctrl_and_the_arrows_and_stay_current(tab, state):
    press(tab, Qt.Key.Key_Up, modifier=Qt.KeyboardModifier.ControlModifier)
    order = [phase.id for phase in state().all(Phase)]
    assert order.index(JOINT) == order.index("pariporina") - 1
    assert tab.table.current_id == JOINT

    press(tab, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [phase.id for phase in state().all(Phase)].index(JOINT) == 6


def test_the_first_phase_does_not_move_up_and_the_last_not_down(tab, state):
    before = [phase.id for phase in state().all(Phase)]
    tab.table.select("siirtyminen")
    press(tab, Qt.Key.Key_Up, modifier=Qt.KeyboardModifier.ControlModifier)
    tab.table.select("katse_tulevaan")
    press(tab, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ControlModifier)

    assert [phase.id for phase in state().all(Phase)] == before


def test_a_dragged_phase_stands_where_it_was_dropped(tab, state):
    model = tab.table.phases
    data = model.mimeData([model.index(model.row_of(JOINT), 0)])

    taken = model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, model.index(-1, -1))

    assert not taken  # or the view would take the row away as well
    assert [phase.id for phase in state().all(Phase)][1] == JOINT
    assert tab.table.current_id == JOINT


def test_f2_changes_the_name_in_its_cell(page, tab, state):
    assert page.rename()
    field = editor(tab)
    field.setText("Puhutaan yhdessä")
    field.setModified(True)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert state().get(Phase, JOINT).title == "Puhutaan yhdessä"


def test_a_start_is_fixed_and_freed_in_its_cell(tab, state):
    tab.table.edit_cell(Col.CLOCK)
    field = editor(tab)
    field.setText("10.40")
    field.setModified(True)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert state().get(Phase, JOINT).pinned_minute == 640
    assert words(tab, JOINT, Col.CLOCK) == "10.40 lukittu"

    tab.table.edit_cell(Col.CLOCK)
    field = editor(tab)
    field.setText("")
    field.setModified(True)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert state().get(Phase, JOINT).pinned_minute is None


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("25.00", "Anna kellonaika, esimerkiksi 10.35."),
        ("8.00", CONTRADICTS),
        ("12.30", CONTRADICTS),
    ],
)
def test_a_start_that_cannot_be_stays_in_the_field_with_a_sentence(tab, state, typed, sentence):
    tab.table.edit_cell(Col.CLOCK)
    field = editor(tab)
    field.setText(typed)
    field.setModified(True)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert tab.table.editing.note.text == sentence
    assert field.text() == typed
    assert state().get(Phase, JOINT).pinned_minute is None


def test_starts_that_contradict_each_other_are_refused_at_the_field(page, tab, state):
    tab.table.select("aiheen_valinta")
    tab.table.edit_cell(Col.CLOCK)
    editor(tab).setText("11.05")
    editor(tab).setModified(True)
    QTest.keyClick(editor(tab), Qt.Key.Key_Return)
    tab.table.select("syventaminen")
    tab.table.edit_cell(Col.CLOCK)
    field = editor(tab)
    field.setText("11.00")
    field.setModified(True)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert tab.table.editing.note.text == CONTRADICTS
    assert state().get(Phase, "syventaminen").pinned_minute is None


def test_the_end_is_moved_in_its_cell(tab, state):
    model = tab.table.phases
    tab.table.setCurrentIndex(model.index(model.rowCount() - 1, Col.CLOCK))
    press(tab, Qt.Key.Key_Return)
    editor(tab).setText("12.00")
    editor(tab).setModified(True)
    QTest.keyClick(editor(tab), Qt.Key.Key_Return)

    assert state().event.end_minute == 720
    assert model.index(model.rowCount() - 1, Col.MINUTES).data() == "15 min vapaata"


def test_ins_offers_the_ready_phases_and_adds_one_after_the_current(page, tab, state):
    assert page.add()
    choose(tab, "Tauko")

    order = [phase.title for phase in state().all(Phase)]
    assert order[order.index("Yhteinen keskustelu") + 1] == "Tauko"
    assert tab.current.phase.title == "Tauko"


def test_del_takes_a_phase_out_and_undo_brings_it_back(page, tab, state):
    assert page.remove()
    assert state().find(Phase, JOINT) is None

    page.bridge.undo()
    assert state().get(Phase, JOINT).minutes == 25


def test_the_row_below_is_current_after_a_phase_was_removed(page, tab):
    page.remove()

    assert tab.table.current_id == "aiheen_valinta"


def test_a_phase_is_copied_with_its_questions(tab, state):
    tab.actions_here.duplicate()

    order = [phase.title for phase in state().all(Phase)]
    assert order.count("Yhteinen keskustelu") == 2
    copy = state().all(Phase)[order.index("Yhteinen keskustelu") + 1]
    assert [each.text for each in state().by(Question, "phase_id", copy.id)]


def test_everything_that_the_keys_do_can_be_undone(page, tab, state):
    before = state().all(Phase)
    steps = [
        lambda: press(tab, Qt.Key.Key_Plus),
        lambda: press(tab, Qt.Key.Key_X),
        lambda: press(tab, Qt.Key.Key_Up, modifier=Qt.KeyboardModifier.ControlModifier),
        tab.actions_here.duplicate,
        page.remove,
        lambda: tab.findings.press(1),
        lambda: tab.panel.form_given.emit(Form.FISHBOWL.value),
        lambda: tab.panel.script_given.emit("Uusi"),
    ]
    for step in steps:
        step()
    assert state().all(Phase) != before

    for _ in steps:
        page.bridge.undo()
    assert state().all(Phase) == before


def test_the_findings_are_shown_with_reason_source_and_key(tab):
    rows = {row.finding.rule: row for row in tab.findings.rows}

    closing = rows[Rule.CLOSING_SHORT]
    assert closing.what.text() == "Lopetus 15 min, suositus 20"
    assert closing.accessibleName().endswith("sitra.fi, timeoutdialogue.fi")
    assert closing.buttons[0].word == "Lisää 5 min"
    assert rows[Rule.GROUP_LARGE].what.text() == "Ryhmissä 1 ja 2 on 9 ihmistä"
    assert rows[Rule.NO_BREAK].what.text() == "165 min ilman taukoa"
    assert rows[Rule.LONG_TALK].what.text() == "50 min puhetta ennen dialogia"
    assert rows[Rule.ROUND_HURRIED].what.text() == "Kierroksella noin 85 s / hlö"


def test_one_key_mends_a_finding_and_the_list_follows(page, tab, state):
    QTest.keyClick(tab.table, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    tab.review()

    assert planned_minutes(state().all(Phase)) == 105
    assert Rule.CLOSING_SHORT not in {row.finding.rule for row in tab.findings.rows}


def test_a_finding_leads_to_its_phase_and_marks_it(tab):
    tab.findings.phase_wanted.emit("lopetus")

    assert tab.table.current_id == "lopetus"
    assert words(tab, "lopetus", Col.TITLE).endswith("(huomio)")


def test_a_finding_about_groups_leads_to_the_groups(page, tab):
    wanted = []
    page.page_wanted.connect(wanted.append)
    row = next(row for row in tab.findings.rows if row.finding.rule is Rule.GROUP_LARGE)
    row.buttons[0].click()

    assert wanted == [PageId.GROUPS]


def test_a_question_is_added_edited_moved_and_taken_away(tab, state):
    tab.panel.questions.text_given.emit("", "Mitä vielä?")
    first, second = questions_of(state(), "", JOINT)
    assert second.text == "Mitä vielä?"

    tab.panel.questions.text_given.emit(second.id, "Mitä muuta?")
    tab.panel.questions.moved.emit(second.id, -1)
    assert questions_of(state(), "", JOINT)[0].text == "Mitä muuta?"

    tab.panel.questions.text_given.emit(first.id, "")
    assert [each.text for each in questions_of(state(), "", JOINT)] == ["Mitä muuta?"]


def test_a_group_gets_its_own_words_for_a_question(tab, state):
    group = state().all(Group)[1]
    tab.panel.questions.group_chosen.emit(group.id)
    question = questions_of(state(), "", JOINT)[0]

    tab.panel.questions.text_given.emit(question.id, "Hur leder man?")

    assert [each.text for each in questions_of(state(), group.id, JOINT)] == ["Hur leder man?"]
    assert questions_of(state(), "", JOINT)[0].text == question.text


def test_a_ready_question_and_a_ready_wording_are_taken_from_menus(page, tab, state):
    tab.panel.questions.bank_wanted.emit()
    choose(tab, "Mistä emme ole vielä puhuneet?")
    assert questions_of(state(), "", JOINT)[-1].text == "Mistä emme ole vielä puhuneet?"

    tab.panel.wordings_wanted.emit()
    choose(tab, "Nyt keskustelemme yhdessä.")
    assert state().get(Phase, JOINT).script.startswith("Nyt keskustelemme yhdessä.")


def test_what_is_being_written_is_kept_when_another_phase_is_chosen(tab, state):
    tab.panel.script.setPlainText("Kesken jäänyt")
    tab.table.select("alkujuttu")

    assert state().get(Phase, JOINT).script == "Kesken jäänyt"
    assert state().get(Phase, "alkujuttu").script != "Kesken jäänyt"


def test_a_later_start_is_proposed_shown_and_accepted_with_one_key(page, tab, state):
    tab.totals.start_wanted.emit(630)
    strip = page.strips.banner("late")
    assert strip.notice.title == "Dialogi alkaa 10.30: aikaa jää 75 min."
    assert "→" in strip.notice.text
    assert state().event.groups_start_minute == 600

    assert page.accept()
    assert state().event.groups_start_minute == 630
    assert planned_minutes(state().all(Phase)) == 75
    page.bridge.undo()
    assert state().event.groups_start_minute == 600
    assert planned_minutes(state().all(Phase)) == 105


def test_a_later_start_that_is_declined_changes_nothing(page, tab, state):
    tab.totals.start_wanted.emit(615)
    assert page.decline()

    assert state().event.groups_start_minute == 600
    assert tab.totals.late.currentText() == "10.00"


def test_a_start_that_leaves_too_little_says_how_much_is_missing(page, tab):
    tab.totals.start_wanted.emit(690)

    assert "puuttuu" in page.strips.banner("late").notice.text
    assert not page.accept()


def test_each_ready_length_is_offered(tab):
    tab.review()
    items = [tab.totals.late.itemText(at) for at in range(tab.totals.late.count())]

    assert items[0] == "10.00"
    assert "10.15 · 90 min" in items
    assert any("puuttuu" in item for item in items)


def test_name_day_and_times_are_given_above_the_timeline(page, tab, state):
    tab.totals.times_wanted.emit()
    facts = tab.facts
    facts.title.setText("Iltakeskustelu")
    facts.day.setText("1.12.2026")
    facts.start.setText("10.00")
    QTest.keyClick(facts.title, Qt.Key.Key_Return)

    event = state().event
    assert (event.title, event.day, event.start_minute) == ("Iltakeskustelu", "2026-12-01", 600)
    assert (event.groups_start_minute, event.end_minute) == (660, 765)
    assert not facts.isVisible()


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("day", "31.2.2026", "Anna päivä, esimerkiksi 1.12.2026."),
        ("start", "kello", "Anna kellonaika, esimerkiksi 17.30."),
        ("end", "9.30", "Lopun on oltava alun jälkeen."),
        ("title", "  ", "Tapahtuma tarvitsee nimen."),
    ],
)
def test_a_wrong_fact_stays_in_its_field_with_a_sentence(page, tab, state, field, typed, sentence):
    before = state().event
    tab.totals.times_wanted.emit()
    getattr(tab.facts, field).setText(typed)
    tab.facts.finish()

    assert tab.facts.note.text == sentence
    assert getattr(tab.facts, field).text() == typed
    assert tab.facts.isVisible()
    assert state().event == before


def test_the_model_of_the_plan_is_sound(tab, state, page):
    QAbstractItemModelTester(tab.table.phases, QAbstractItemModelTester.FailureReportingMode.Fatal)
    press(tab, Qt.Key.Key_Plus)
    page.remove()
    page.bridge.undo()


def test_an_empty_plan_says_what_to_do(page, tab, state):
    for phase in state().all(Phase):
        page.bridge.execute(plan.remove_phase, phase.id)

    assert tab._left.currentIndex() == 1
    assert page.add()
    choose(tab, "Tauko")
    assert [phase.title for phase in state().all(Phase)] == ["Tauko"]
    assert tab._left.currentIndex() == 0


def test_mends_that_lead_elsewhere_change_nothing(tab):
    kinds = {mend.kind for row in tab.findings.rows for mend in row.finding.mends}

    assert MendKind.OPEN_GROUPS in kinds


def test_the_plan_speaks_every_language_while_running(finnish, page, tab):
    for language, word in (("sv", "Skyddad"), ("en", "Protected"), ("fi", "Suojattu")):
        finnish.use(language)
        QApplication.sendPostedEvents()
        assert words(tab, JOINT, Col.FLEX) == word
        assert tab.panel.flex.currentText() == word


def test_every_control_of_the_tab_has_a_name(tab):
    named = (QLineEdit, QComboBox, QAbstractButton)
    controls = [
        each
        for kind in named
        for each in tab.findChildren(kind)
        if not each.objectName().startswith("qt_") and not isinstance(each.parent(), QComboBox)
    ]
    nameless = [type(each).__name__ for each in controls if not each.accessibleName()]
    assert nameless == []


def test_the_icons_of_the_choices_follow_the_theme(tab, theme):
    def colours():
        combos = (tab.panel.form, tab.panel.flex)
        pictures = [combo.itemIcon(0).pixmap(16, 16).toImage() for combo in combos]
        return [max(each.pixelColor(x, 8).value() for x in range(16)) for each in pictures]

    light = colours()
    theme.use(ThemeChoice.DARK, 1.0)

    assert all(dark > before for before, dark in zip(light, colours(), strict=True))


def test_the_totals_take_one_line_and_the_list_of_starts_stays_beside_its_words(page, tab):
    totals = tab.totals
    assert totals.height() < 60
    assert totals.late.parentWidget() is totals._late_label.parentWidget()


def test_a_phase_says_itself_when_its_timer_changes(tab, state):
    phase = tab.current.phase
    tab.panel.soon.setText("3")
    tab.panel.soon.give()
    assert state().get(Phase, phase.id).soon_minutes == 3

    tab.panel.soon.setText("")
    tab.panel.soon.give()
    assert state().get(Phase, phase.id).soon_minutes is None


def test_only_breaks_and_pairs_may_end_by_themselves(tab, state):
    pairs = next(each for each in state().all(Phase) if each.form is Form.PAIRS)
    joint = next(each for each in state().all(Phase) if each.form is Form.JOINT)
    tab.table.select(joint.id)
    assert tab.panel.auto.isHidden()

    tab.table.select(pairs.id)
    assert not tab.panel.auto.isHidden()
    before = pairs.auto_next
    tab.panel.auto.click()
    assert state().get(Phase, pairs.id).auto_next is not before
