"""Near a change the same is found as in the whole text, and no more than that is looked through."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.core.identifiers import Checker, Name, NameKind, Places
from facilitator_app.core.nearby import WHOLE, Looked, look_again
from facilitator_app.core.spelling import misspelt

CHECKER = Checker(
    [Name("Maija Niittyvirta", NameKind.PARTICIPANT), Name("Aino Virta", NameKind.PARTICIPANT)],
    Places(("Tampere",), ("Rantasalmi",)),
)
WORDS = [
    "Niittyvirran",
    "Aino",
    "Virta",
    "Korhosen",
    "a.b@kunta.fi",
    "040",
    "123",
    "4567",
    "131052-308T",
    "12.3.2020",
    "Rantasalmen",
    "hallintojohtaja",
    "luottamus",
    "syntyy",
    "hitaasti.",
    "Sanoi,",
    "ettei",
    "tiedä",
    "vielä:",
    "mitä",
    "kunta",
    "voi",
    "😀",
    "luvata?",
]


def identifiers(text):
    return [(each.start, each.end) for each in CHECKER.check(text)]


def long_words(text):
    return misspelt(text, lambda word: len(word) < 6)


def some_words(chance, count):
    return " ".join(chance.choice(WORDS) for _ in range(count))


@pytest.mark.parametrize("find", [identifiers, long_words])
@given(seed=st.integers(), words=st.integers(0, 700), edits=st.integers(1, 6))
@settings(max_examples=40)
def test_after_any_change_the_same_is_found_as_when_all_is_looked_through(find, seed, words, edits):
    chance = random.Random(seed)
    text = some_words(chance, words)
    looked = look_again(find, text, Looked())
    assert list(looked.found) == list(find(text))
    for _ in range(edits):
        begin = chance.randint(0, len(text))
        end = min(len(text), begin + chance.choice([0, 0, 1, 3, 40, 2_000]))
        put = chance.choice(["", "x", " ", ".", "Virta", some_words(chance, 20)])
        text = text[:begin] + put + text[end:]
        looked = look_again(find, text, looked)
        assert (looked.text, list(looked.found)) == (text, list(find(text)))


@pytest.mark.parametrize("at", [0, 1, 5_000, 9_999, 10_000])
def test_a_letter_in_a_long_text_lets_less_be_looked_through_than_a_short_line_holds(at):
    text, asked = "Sanat " * 1_667, []
    changed = f"{text[:at]}ä{text[at:]}"

    look_again(lambda piece: asked.append(len(piece)) or [], changed, Looked(text))

    assert sum(asked) <= WHOLE
