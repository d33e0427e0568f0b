"""Commands on themes and sentences."""

import pytest

from facilitator_app.core.commands import summary
from facilitator_app.core.model import Line, Recipient, Section, Sentence, Theme, Translation
from facilitator_app.core.state import EventState


@pytest.fixture
def state():
    lines = [Line(id=each) for each in ("a", "b", "c")]
    return EventState.empty().with_records([*lines, Theme(id="t1", title="Tieto", position=1.0)])


def test_themes_follow_each_other(state):
    blank = EventState.empty()
    state = state.apply(summary.add_theme(state, "t2", "Johtaminen"))

    assert [each.id for each in state.all(Theme)] == ["t1", "t2"]
    assert summary.add_theme(blank, "t", "Alku")[0].record.position == 1.0
    state = state.apply(summary.edit_theme(state, "t2", title="Avoin johtaminen"))
    assert state.get(Theme, "t2").title == "Avoin johtaminen"


def test_lines_are_placed_once_and_can_be_taken_out(state):
    state = state.apply(summary.place(state, ["a", "b"], "t1"))
    state = state.apply(summary.place(state, ["b", "c"], "t1"))
    assert [line.theme_ids for line in state.all(Line)] == [("t1",)] * 3

    state = state.apply(summary.take_out(state, ["a", "a"], "t1"))
    assert [line.theme_ids for line in state.all(Line)] == [(), ("t1",), ("t1",)]


def test_a_theme_taken_away_leaves_its_lines(state):
    state = state.apply(summary.place(state, ["a"], "t1"))
    state = state.apply(summary.remove_theme(state, "t1"))

    assert state.find(Theme, "t1") is None
    assert state.get(Line, "a").theme_ids == ()


def test_sentences_stand_in_their_section_with_their_sources(state):
    for sentence_id, section in (
        ("s1", Section.AGREED),
        ("s2", Section.AGREED),
        ("s3", Section.USE),
    ):
        state = state.apply(
            summary.add_sentence(state, sentence_id, section, "Sanottiin.", line_ids=["a"])
        )
    state = state.apply(summary.set_sources(state, "s1", ["b", "a", "b"]))

    assert [each.position for each in state.by(Sentence, "section", Section.AGREED)] == [1.0, 2.0]
    assert state.get(Sentence, "s3").position == 1.0
    assert state.get(Sentence, "s1").line_ids == ("b", "a")


def test_a_sentence_without_words_is_taken_away(state):
    state = state.apply(summary.add_sentence(state, "s1", Section.AGREED, "Sanottiin."))
    state = state.apply(summary.edit_sentence(state, "s1", "Sanottiin näin."))
    assert state.get(Sentence, "s1").text == "Sanottiin näin."
    assert state.apply(summary.edit_sentence(state, "s1", " ")).find(Sentence, "s1") is None


def test_a_translation_knows_of_which_words_it_is(state):
    state = state.apply(summary.add_sentence(state, "s1", Section.AGREED, "Ensin."))
    state = state.apply(summary.translate(state, "s1", "sv", "Först."))
    state = state.apply(summary.edit_sentence(state, "s1", "Sitten."))
    assert state.get(Translation, "s1:sv").of_text == "Ensin."

    state = state.apply(summary.translate(state, "s1", "sv", "Sedan."))

    translation = state.get(Translation, "s1:sv")
    assert (translation.text, translation.of_text) == ("Sedan.", "Sitten.")


def test_recipients_follow_each_other(state):
    for recipient_id in ("r1", "r2"):
        state = state.apply(summary.add_recipient(state, recipient_id, "Kunta", "fi"))
    assert [each.position for each in state.all(Recipient)] == [1.0, 2.0]
