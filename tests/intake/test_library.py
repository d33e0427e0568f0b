"""What is shipped for facilitators to draw on must be whole, in three languages."""

from __future__ import annotations

from collections import Counter

from facilitator_app.core.cards import Situation, faces, find_cards
from facilitator_app.core.critique import QUESTION_WORDS, special_words
from facilitator_app.core.model import Step
from facilitator_app.core.question_bank import QuestionKind, suiting
from facilitator_app.env.paths import resource
from facilitator_app.intake.library import (
    read_cards,
    read_library,
    read_question_bank,
    read_special_terms,
)

CARDS = read_cards(resource("cards"))
BANK = read_question_bank(resource("questions"))
LIBRARY = read_library(resource("phases"))
TERMS = read_special_terms(resource("questions"))
LANGUAGES = {"fi", "sv", "en"}


def test_there_are_several_cards_for_every_situation():
    counts = Counter(card.situation for card in CARDS)

    assert set(counts) == set(Situation)
    assert min(counts.values()) >= 4
    assert len({card.id for card in CARDS}) == len(CARDS)


def test_every_card_speaks_three_languages():
    for card in CARDS:
        for words in (card.titles, card.texts, card.keywords):
            assert set(words) == LANGUAGES
            assert all(words.values())


def test_a_card_is_found_by_the_beginning_of_what_it_is_about():
    cards = faces(CARDS, "fi")

    assert {card.situation for card in find_cards(cards, "hilj")} >= {
        Situation.QUIET,
        Situation.SILENCE,
    }
    assert find_cards(cards, "Avaa OVI")[0].title == "Avaa ovi kaikille"
    assert find_cards(cards, "xyzzy") == ()
    assert find_cards(cards, "") == cards
    assert {each.situation for each in find_cards(cards, "", Situation.CONFLICT)} == {
        Situation.CONFLICT
    }


def test_a_card_in_another_language_is_found_by_its_words():
    assert find_cards(faces(CARDS, "sv"), "tyst")


def test_ready_questions_are_short_everyday_words_in_three_languages():
    assert {question.kind for question in BANK} == set(QuestionKind)
    for question in BANK:
        assert set(question.words) == LANGUAGES
        for language, text in question.words.items():
            assert len(text.split()) <= QUESTION_WORDS
            assert special_words(text, TERMS[language]) == ()


def test_the_bank_is_filtered_by_phase():
    assert {each.kind for each in suiting(BANK, Step.OPENING)} == {QuestionKind.OPENING}
    assert {each.kind for each in suiting(BANK, Step.CLOSING)} == {QuestionKind.CLOSING}
    assert all(Step.JOINT in each.steps for each in suiting(BANK, Step.JOINT))
    assert suiting(BANK, Step.BREAK) == BANK


def test_the_thirteen_steps_of_the_method_are_all_there():
    assert [
        name
        for name in LIBRARY.steps
        if name
        not in {"transition", "cumulative_pairs", "fishbowl", "break", "talk", "plenary", "own"}
    ] == [
        "joining",
        "welcome",
        "rules",
        "opening",
        "reflection",
        "pairs",
        "joint",
        "topic_choice",
        "pairs_2",
        "deepening",
        "insights_alone",
        "insights",
        "closing",
        "after",
        "feedback",
    ]


def test_ready_wordings_are_there_in_three_languages():
    assert set(LIBRARY.announcement) == LANGUAGES
    for name, step in LIBRARY.steps.items():
        for words in (step.titles, step.scripts, step.hints, *step.more_scripts):
            assert set(words) == LANGUAGES or (name == "own" and not words)
