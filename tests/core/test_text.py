"""Text as it may be kept."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.text import clean, one_line

HOSTILE = st.text(st.characters() | st.sampled_from("\ud83d\ude00\ufeff\ufffe\x00\r\n\u2028"))


@given(HOSTILE)
def test_cleaning_twice_is_cleaning_once(text):
    assert clean(clean(text)) == clean(text)


@given(HOSTILE)
def test_clean_text_can_be_stored_and_comes_back_as_it_was(text):
    stored = clean(text)
    with sqlite3.connect(":memory:") as db:
        assert db.execute("SELECT ?", [stored]).fetchone()[0] == stored
    db.close()
    assert stored.encode().decode() == stored


@given(
    st.text(
        st.characters(
            exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn"], exclude_characters="\ufeff"
        )
    )
)
def test_ordinary_text_is_left_alone(text):
    assert clean(text) == text


def test_a_surrogate_pair_from_another_program_is_one_character():
    assert clean("\ud83d\ude00") == "😀"


@pytest.mark.parametrize("half", ["\ud83d", "a\ud83db", "\ude00\ud83d"])
def test_half_a_character_is_shown_as_one_that_is_missing(half):
    assert clean(half) == "".join(
        "\ufffd" if "\ud800" <= each <= "\udfff" else each for each in half
    )


@pytest.mark.parametrize(
    "line_break", ["\r\n", "\r", "\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"]
)
def test_there_is_one_kind_of_line_break(line_break):
    assert clean(f"a{line_break}b") == "a\nb"


def test_a_byte_order_mark_is_dropped():
    assert clean("\ufeffnimi") == "nimi"


@given(HOSTILE)
def test_a_title_is_one_line_without_outer_blanks(text):
    line = one_line(text)
    assert line == line.strip()
    assert len(line.splitlines()) <= 1
