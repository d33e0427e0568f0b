"""Commands on themes and sentences."""

import pytest

from facilitator_app.core.commands import summary
from facilitator_app.core.model import Line, Section, Sentence, Theme, ThemePart, Translation
from facilitator_app.core.state import EventState
from facilitator_app.core.theme_proposals import Proposal


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


def test_themes_change_places(state):
    for theme_id in ("t2", "t3"):
        state = state.apply(summary.add_theme(state, theme_id, theme_id))

    state = state.apply(summary.move_theme(state, "t3", 0))
    assert [each.id for each in state.all(Theme)] == ["t3", "t1", "t2"]
    state = state.apply(summary.move_theme(state, "t3", 9))
    assert [each.id for each in state.all(Theme)] == ["t1", "t2", "t3"]
    assert summary.move_theme(state, "t1", 0) == []


def test_a_new_theme_may_begin_with_lines(state):
    state = state.apply(summary.add_theme(state, "t2", "Uusi", ["a", "c"]))

    assert [line.theme_ids for line in state.all(Line)] == [("t2",), (), ("t2",)]


def test_merged_themes_keep_every_line_text_and_disagreement(state):
    state = state.with_records(
        [
            Theme(id="t1", title="Tieto", position=1.0, disagreement="Osa pelkää."),
            Theme(id="t2", title="Muu", position=2.0, description="B", disagreement="Osa ei."),
            Line(id="a", theme_ids=("t2",)),
            Line(id="b", theme_ids=("t1", "t2")),
        ]
    )

    state = state.apply(summary.merge_themes(state, "t2", "t1"))

    assert [each.id for each in state.all(Theme)] == ["t1"]
    assert [line.theme_ids for line in state.all(Line)] == [("t1",), ("t1",), ()]
    kept = state.get(Theme, "t1")
    assert (kept.title, kept.description, kept.disagreement) == (
        "Tieto",
        "B",
        "Osa pelkää.\nOsa ei.",
    )
    assert summary.merge_themes(state, "t1", "t1") == []


def test_a_split_theme_stands_after_the_one_it_came_from(state):
    state = state.apply(summary.add_theme(state, "t9", "Viimeinen"))
    state = state.apply(summary.place(state, ["a", "b"], "t1"))

    state = state.apply(summary.split_theme(state, "t1", "t5", "Osa", ["b", "c"]))

    assert [each.id for each in state.all(Theme)] == ["t1", "t5", "t9"]
    assert [line.theme_ids for line in state.all(Line)] == [("t1",), ("t5",), ()]
    last = state.apply(summary.split_theme(state, "t9", "t10", "Loppu", []))
    assert last.all(Theme)[-1].id == "t10"


def test_lines_move_from_theme_to_theme(state):
    state = state.apply(summary.add_theme(state, "t2", "Muu", ["b"]))
    state = state.apply(summary.place(state, ["a", "b"], "t1"))

    state = state.apply(summary.move_lines(state, ["a", "b", "c"], "t1", "t2"))

    assert [line.theme_ids for line in state.all(Line)] == [("t2",), ("t2",), ()]
    assert summary.move_lines(state, ["a"], "t2", "t2") == []


def test_chosen_proposals_become_themes_with_their_lines(state):
    proposals = [
        Proposal("Yksi", ("yksi",), (), ("a", "b", "gone"), 1),
        Proposal("Kaksi", (), ("sana",), ("b",), 1),
    ]

    state = state.apply(summary.take_proposals(state, ["p1", "p2"], proposals))

    assert [each.title for each in state.all(Theme)] == ["Tieto", "Yksi", "Kaksi"]
    assert [line.theme_ids for line in state.all(Line)] == [("p1",), ("p1", "p2"), ()]


def test_a_sentence_can_go_under_another_question_and_to_any_place(state):
    for sentence_id in ("s1", "s2", "s3"):
        state = state.apply(summary.add_sentence(state, sentence_id, Section.AGREED, "Sanottiin."))

    state = state.apply(summary.move_sentence(state, "s3", Section.AGREED, 0))
    assert [each.id for each in state.all(Sentence)] == ["s3", "s1", "s2"]
    state = state.apply(summary.move_sentence(state, "s3", Section.AGREED, 1))
    assert [each.id for each in state.all(Sentence)] == ["s1", "s3", "s2"]
    state = state.apply(summary.move_sentence(state, "s1", Section.USE))
    assert state.get(Sentence, "s1").section is Section.USE
    state = state.apply(summary.move_sentence(state, "s3", Section.AGREED))
    assert [each.id for each in state.by(Sentence, "section", Section.AGREED)] == ["s2", "s3"]


def test_sources_are_added_and_dropped_one_by_one(state):
    state = state.apply(summary.add_sentence(state, "s", Section.USE, "S.", line_ids=["a", "a"]))
    state = state.apply(summary.add_sources(state, "s", ["b", "a"]))
    assert state.get(Sentence, "s").line_ids == ("a", "b")

    state = state.apply(summary.drop_sources(state, "s", ["a"]))
    assert state.get(Sentence, "s").line_ids == ("b",)
    assert state.apply(summary.remove_sentence(state, "s")).all(Sentence) == ()


def test_a_sentence_remembers_when_its_words_were_changed(state):
    state = state.apply(summary.add_sentence(state, "s", Section.USE, "Yksi.", now_ms=1))
    assert summary.edit_sentence(state, "s", "Yksi.", 2) == []

    state = state.apply(summary.edit_sentence(state, "s", "Kaksi.", 3))
    assert state.get(Sentence, "s").changed_at_ms == 3


def test_the_texts_of_a_theme_are_translated_one_by_one(state):
    title = ThemePart.TITLE
    state = state.apply(summary.translate_theme(state, "t1", title, "sv", "Kunskap"))
    made = state.get(Translation, "t1.title:sv")
    assert (made.theme_id, made.part, made.of_text) == ("t1", "title", "Tieto")

    state = state.apply(summary.translate_theme(state, "t1", title, "sv", " "))
    assert state.all(Translation) == ()
    assert summary.translate_theme(state, "t1", title, "sv", "") == []
    state = state.apply(summary.translate_theme(state, "t1", title, "sv", "Vetande"))
    assert state.get(Translation, "t1.title:sv").text == "Vetande"
