"""The middle of the run page: questions, rules, cards, forms of work, topics."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator_app.core.changes import Add
from facilitator_app.core.model import Form, Phase, Question, Step, TopicCandidate, UsedQuestion
from tests.ui.run.conftest import small_event
from tests.ui.run.steps import CTRL, numbered


def test_questions_are_stepped_ticked_and_added(joint):
    joint.key(Qt.Key.Key_Down)
    assert joint.page.view.question._text.text() == "Mitä se merkitsee sinulle?"
    joint.page.view.question.ticked.emit("q1", True)
    assert [each.question_id for each in joint.state.all(UsedQuestion)].count("q1") == 1
    joint.key(Qt.Key.Key_Insert)
    field = joint.page.view.question._field
    field.setText("Entä lapset?")
    QTest.keyClick(field, Qt.Key.Key_Return)

    (added,) = [each for each in joint.state.all(Question) if each.from_group]
    assert (added.text, added.group_id) == ("Entä lapset?", "g1")
    assert joint.page.hasFocus()


def test_f3_shows_the_rules_and_f4_the_cards_and_esc_goes_back(joint):
    joint.key(Qt.Key.Key_F3)
    assert joint.page.view.script.tab == "rules"
    joint.key(Qt.Key.Key_F4)
    assert joint.page.view.cards.isVisible()
    joint.key(Qt.Key.Key_Escape)
    assert not joint.page.view.cards.isVisible()
    assert joint.page.view.question._add.isVisible()
    assert joint.page.desk.group_id == "g1"


def test_esc_leaves_a_field_before_it_leaves_the_group(joint):
    joint.keys("T")
    joint.page.view.script.show_tab("own")
    joint.page.view.script._own.setFocus()
    joint.key(Qt.Key.Key_Escape)
    assert joint.page.desk.group_id == "g1"

    joint.key(Qt.Key.Key_Escape)
    assert joint.page.desk.follows_all


def test_own_notes_are_kept_when_the_phase_changes_in_the_middle_of_a_word(joint):
    joint.page.view.script.show_tab("own")
    joint.page.view.script._own.setPlainText("palaa tähän")
    joint.page.take_focus()
    joint.key(Qt.Key.Key_Right, CTRL)
    joint.wait(seconds=1)
    joint.key(Qt.Key.Key_Left, CTRL)

    assert joint.page.view.script._own.toPlainText() == "palaa tähän"


def test_the_question_is_never_cut_by_a_proposal(joint):
    long = "Mitä sellaista tässä kaupungissa on, jonka haluaisit säilyvän lapsillesi juuri näin?"
    joint.bridge.commit(
        [Add(Question(id="q0", phase_id="p1", position=-1.0, text=long))], name="long"
    )
    joint.wait(minutes=27)

    text = joint.page.view.question._text
    assert joint.page.view.strip.isVisible()
    assert text.height() >= text.heightForWidth(text.width())
    running = joint.program.window
    running.resize(1920, 688)
    joint.show()
    running.resize(1366, 688)
    joint.show()
    assert text.height() == text.heightForWidth(text.width())  # and takes no more than it needs


def test_forms_of_work_bring_their_middle(make_room):
    records = [
        Phase(id=each.id, position=each.position, title=each.title, minutes=5, form=Form.FISHBOWL)
        if getattr(each, "id", "") == "p1"
        else each
        for each in small_event()
    ]
    room = make_room(records)
    room.key(Qt.Key.Key_F5)
    room.wait(seconds=1)
    room.key(Qt.Key.Key_Right, CTRL)
    bowl = room.page.view.script.fishbowl
    assert bowl.isVisible()
    people = [numbered(room, number) for number in (1, 2, 3)]
    bowl.swapped.emit(people)
    room.show()
    assert [chip.person_id for chip in bowl._chips if chip.isChecked()] == people

    room.wait(seconds=1)
    room.key(Qt.Key.Key_Right, CTRL)
    pairs = room.page.view.script.pairs
    pairs._make.click()
    room.show()
    assert len([each for each in pairs._labels if each.isVisible()]) == 3


def test_a_topic_is_chosen_with_the_keyboard_and_the_others_are_kept(make_room):
    records = [
        replace(each, step=Step.TOPIC_CHOICE) if getattr(each, "id", "") == "p1" else each
        for each in small_event()
    ]
    room = make_room(records)
    room.key(Qt.Key.Key_F5)
    room.wait(seconds=1)
    room.key(Qt.Key.Key_Right, CTRL)
    room.key(Qt.Key.Key_Insert)
    for words in ("Avoimuus", "Viestintä"):
        room.page.view.topic._field.setText(words)
        QTest.keyClick(room.page.view.topic._field, Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Escape)
    room.key(Qt.Key.Key_Down)
    room.key(Qt.Key.Key_Down)
    room.key(Qt.Key.Key_Return)

    found = room.state.all(TopicCandidate)
    assert [(each.text, each.chosen) for each in found] == [
        ("Avoimuus", False),
        ("Viestintä", True),
    ]
