"""What a phase says and asks: questions, wordings, facts, whether it ends by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator_app.core.model import Form, Group, Phase
from facilitator_app.core.questions import questions_of
from facilitator_app.env.settings import ThemeChoice
from tests.ui.plan.steps import JOINT, choose

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen


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


def test_the_icons_of_the_choices_follow_the_theme(tab, theme):
    def colours():
        combos = (tab.panel.form, tab.panel.flex)
        pictures = [combo.itemIcon(0).pixmap(16, 16).toImage() for combo in combos]
        return [max(each.pixelColor(x, 8).value() for x in range(16)) for each in pictures]

    light = colours()
    theme.use(ThemeChoice.DARK, 1.0)

    assert all(dark > before for before, dark in zip(light, colours(), strict=True))


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
