"""The timeline: editing in place, keys, drag; everything can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from facilitator_app.core.commands import plan
from facilitator_app.core.errors import Problem
from facilitator_app.core.model import Flex, Form, Phase, Question
from facilitator_app.ui.plan.phase_model import Col
from tests.ui.plan.steps import JOINT, choose, editor, press, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen


def test_the_timeline_shows_clock_name_length_and_what_gives(tab):
    assert words(tab, JOINT, Col.CLOCK) == "10.35"
    assert words(tab, JOINT, Col.TITLE) == "Yhteinen keskustelu"
    assert words(tab, JOINT, Col.MINUTES) == "25 min"
    assert words(tab, JOINT, Col.FLEX) == "Suojattu"
    assert words(tab, "pelisaannot", Col.QUESTION) == "6 sääntöä"


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


def test_a_phase_says_itself_when_its_timer_changes(tab, state):
    phase = tab.current.phase
    tab.panel.soon.setText("3")
    tab.panel.soon.give()
    assert state().get(Phase, phase.id).soon_minutes == 3

    tab.panel.soon.setText("")
    tab.panel.soon.give()
    assert state().get(Phase, phase.id).soon_minutes is None
