"""Fixed starts, later starts and the end that must not be passed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator_app.core.model import Phase
from facilitator_app.core.plan import planned_minutes
from facilitator_app.ui.plan.phase_model import Col
from tests.ui.plan.steps import JOINT, editor, press, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen


CONTRADICTS = (
    "Tuo alku on ristiriidassa toisen kiinnitetyn ajan kanssa tai jää suunnitelman ulkopuolelle."
)


def test_the_end_that_must_not_be_passed_stands_below_the_phases(tab):
    model = tab.table.phases
    last = model.rowCount() - 1

    assert model.index(last, Col.CLOCK).data() == "11.45"
    assert model.index(last, Col.MINUTES).data() == "täsmää"


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


def test_the_totals_take_one_line_and_the_list_of_starts_stays_beside_its_words(page, tab):
    totals = tab.totals
    assert totals.height() < 60
    assert totals.late.parentWidget() is totals._late_label.parentWidget()
