"""Which words are looked up: those that a dictionary can know and that are typed to their end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.spelling import misspelt, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Luottamus syntyy ajasta.", ["Luottamus", "syntyy", "ajasta"]),
        ("luottamus synt", ["luottamus"]),
        ("#luottamus #pienet-kunnat alku ", ["alku"]),
        ("osoite a.b@kunta.fi tai www.kunta.fi/sivu on ", ["osoite", "tai"]),
        ("COVID ja 3D sekä k2 ja on ", ["sekä"]),
        ("kunta-alan työ’päivä ", ["kunta-alan", "työ’päivä"]),
        ("[kunnan viranhaltija] kertoi ", ["kunnan", "viranhaltija", "kertoi"]),
    ],
)
def test_tags_addresses_figures_capitals_and_the_word_being_typed_are_left_out(text, words):
    assert [text[start:end] for start, end in words_of(text)] == words


def test_only_words_that_are_not_known_are_told():
    assert misspelt("hyvä sanna on hyvä ", {"hyvä"}.__contains__) == [(5, 10)]


@given(st.text(max_size=200))
def test_any_text_can_be_looked_through(text):
    stretches = list(words_of(text))

    assert stretches == sorted(stretches)
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in stretches)
