"""Goal and invitation: written field by field; a programme is looked at before it is taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from facilitator_app.core.model import CANVAS_ID, Canvas, FrameItem, Mode, Phase
from facilitator_app.core.plan import planned_minutes
from facilitator_app.ui.widgets.icon import IconLabel

INVITATION = """Luottamusta rakentamassa
9.00 Tervetuloa – Alivaltiosihteeri
9.15 Miten yhdessä edistämme avoimuutta?
10.15 Erätauko-dialogit ja katse tulevaan
11.45 Tilaisuus päättyy
"""


@pytest.fixture
def tab(page):
    page.show_tab("goal")
    return page.goal


def choices_of(tab):
    QApplication.processEvents()
    found = tab.programme._preview.findChildren(QRadioButton)
    return [each for each in found if not each.isHidden()]


def notes(tab):
    return [each.label.text() for each in tab.programme._preview.findChildren(IconLabel)]


def test_the_goal_is_written_field_by_field_and_can_be_undone(page, tab, state):
    tab.canvas.field("goal").setPlainText("Ymmärtää")
    tab.canvas.field("goal").give()
    tab.canvas.field("missing").setPlainText("Nuoret")
    tab.give()

    canvas = state().get(Canvas, CANVAS_ID)
    assert (canvas.goal, canvas.missing) == ("Ymmärtää", "Nuoret")
    page.bridge.undo()
    page.bridge.undo()
    assert state().find(Canvas, CANVAS_ID) is None
    assert tab.canvas.field("goal").text == ""


def test_days_are_read_as_people_write_them(tab, state):
    field = tab.canvas.field("follow_up")
    field.setText("1.3.2021")
    field.give()

    assert state().get(Canvas, CANVAS_ID).follow_up == "2021-03-01"
    assert field.text() == "1.3.2021"


def test_what_is_no_day_stays_in_its_field_with_a_sentence(tab, state):
    field = tab.canvas.field("use_by")
    field.setText("joskus")
    field.give()

    assert field.text() == "joskus"
    assert tab.canvas._note.text == "Anna päivä, esimerkiksi 1.12.2026."
    assert state().find(Canvas, CANVAS_ID) is None


def test_a_programme_is_shown_before_anything_is_taken_over(tab, state):
    before = state().event
    tab.programme.begin(INVITATION)

    choices = choices_of(tab)
    assert [each.text().split(" ")[0] for each in choices] == [
        "9.00–9.15",
        "9.15–10.15",
        "10.15–11.45",
        "11.45",
    ]
    assert [each.isChecked() for each in choices] == [False, False, True, False]
    assert state().event == before

    tab.programme._take.click()
    assert [item.start_minute for item in state().all(FrameItem)] == [540, 555, 615, 705]
    assert state().event.groups_start_minute == 615
    assert planned_minutes(state().all(Phase)) == 90


def test_taking_over_a_programme_can_be_undone(page, tab, state):
    frame, phases = state().all(FrameItem), state().all(Phase)
    tab.programme.begin(INVITATION)
    tab.programme._take.click()

    page.bridge.undo()

    assert state().all(FrameItem) == frame
    assert state().all(Phase) == phases


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Tervetuloa keskustelemaan", "Mikään rivi ei ala kellonajalla, esimerkiksi 9.00."),
        ("9.00 Alku\n10.00 Dialogit\n9.30 c", "Rivi 3: 9.30 on aikaisempi kuin edellinen aika."),
    ],
)
def test_a_programme_that_cannot_be_taken_says_why_and_keeps_the_text(tab, text, sentence):
    tab.programme.begin(text)

    assert sentence in notes(tab)
    assert not tab.programme._take.isEnabled()
    assert tab.programme.field.toPlainText() == text


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("23.00 Dialogi\n0.30 Tilaisuus päättyy", "Rivi 2: 0.30 luettiin puolenyön jälkeen."),
        ("9.00 Alku\n1.15 Dialogit\n2.30 Loppu", "Rivi 2: 1.15 luettiin 13.15."),
        (
            "25.00 Alku\n9.00 Dialogit\n10.00 Loppu",
            "Rivi 1: 25.00 ei ole kellonaika; rivi jää pois.",
        ),
    ],
)
def test_a_programme_that_was_read_otherwise_says_so_and_can_be_taken(tab, text, sentence):
    tab.programme.begin(text)

    assert sentence in notes(tab)
    assert tab.programme._take.isEnabled()


def test_the_line_of_the_dialogues_can_be_chosen(tab, state):
    tab.programme.begin("9.00 Alku\n10.00 Jatko\n12.00 Tilaisuus päättyy")
    assert not tab.programme._take.isEnabled()

    choices_of(tab)[1].click()
    tab.programme._take.click()

    assert state().event.groups_start_minute == 600


def test_the_programme_can_be_removed(tab, state):
    tab.programme.removed.emit()

    assert state().all(FrameItem) == ()


def test_facts_of_the_event_are_changed(tab, state):
    tab.facts.mode_given.emit("on_site")
    tab.facts.place.setText("Kirjasto")
    tab.facts.place.give()
    tab.facts.capacity.setText("24")
    tab.facts.capacity.give()
    tab.facts.wording_wanted.emit()

    event = state().event
    assert (event.mode, event.place, event.capacity) == (Mode.ON_SITE, "Kirjasto", 24)
    assert event.recording_announcement.startswith("Keskustelu kirjataan ilman nimiä.")


def test_a_wrong_number_of_places_stays_with_a_sentence(tab, state):
    tab.facts.capacity.setText("monta")
    tab.facts.capacity.give()

    assert tab.facts._note.text == "Anna kokonaisluku."
    assert tab.facts.capacity.text() == "monta"
    assert state().event.capacity == 50


def test_things_are_ticked_added_and_dropped(tab, state):
    first = tab.checklist.boxes[0]
    first.click()
    assert tab.checklist.boxes[0].isChecked()

    tab.checklist._new.setText("Kahvit")
    QTest.keyClick(tab.checklist._new, Qt.Key.Key_Return)
    own = tab.checklist.boxes[-1]
    assert own.text() == "Kahvit"

    count = len(tab.checklist.boxes)
    QTest.keyClick(own, Qt.Key.Key_Delete)
    QTest.keyClick(tab.checklist.boxes[0], Qt.Key.Key_Delete)
    assert len(tab.checklist.boxes) == count - 2
