"""Which language a line is in: a guess is worse than none."""

from __future__ import annotations

import pytest

from facilitator_app.core.languages import language_of, right_to_left_language
from facilitator_app.core.model import Line
from facilitator_app.intake.sample import SEMINAR, SINGLE
from tests.events import sample_state

FI = "Meillä ei ole tapana puhua, mutta nyt puhuttiin."
SV = "Jag känner mig trygg när någon hälsar på mig."
EN = "I did not know that I was allowed to ask."


@pytest.mark.parametrize("expected", ["fi", "sv", "en", "uk", ""])
@pytest.mark.parametrize(("text", "language"), [(FI, "fi"), (SV, "sv"), (EN, "en")])
def test_a_sentence_is_recognised_whatever_was_expected(text, language, expected):
    assert language_of(text, expected) == language


@pytest.mark.parametrize("text", ["", "Aukiolo", "Bus 12 Sello", "Kamera", "1234", "Bra!"])
@pytest.mark.parametrize("expected", ["fi", "sv", "en", ""])
def test_a_few_words_stay_in_the_language_that_was_expected(text, expected):
    assert language_of(text, expected) == expected


@pytest.mark.parametrize("name", [SEMINAR, SINGLE])
def test_no_line_of_the_finnish_samples_is_taken_for_another_language(name):
    lines = sample_state(name).all(Line)

    assert {language_of(line.text, "fi") for line in lines} == {"fi"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("שלום", "he"), ("مرحبا", "ar"), ("پنجره", "fa"), ("abc", ""), ("", ""), ("привет", "")],
)
def test_letters_that_run_from_right_to_left_say_their_language(text, language):
    assert right_to_left_language(text) == language
