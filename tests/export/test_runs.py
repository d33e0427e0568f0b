"""Stretches of text as runs: language, direction, breaks, anchors."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from facilitator_app.core.document import Role, Span, Word, Written
from facilitator_app.export.runs import Runs, bookmark_name
from facilitator_app.export.words import Words

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NAMESPACE}}}"


@pytest.fixture
def runs():
    words = Words("fi", {"quote_open": "”", "quote_close": "”", "label": "Sana:"})
    return Runs(words, {Role.STRONG: "Strong", Role.TIME: "EraTime"})


def parsed(xml):
    return etree.fromstring(f'<w:p xmlns:w="{NAMESPACE}">{xml}</w:p>')


def texts(xml):
    return ["".join(each.itertext()) for each in parsed(xml).iter(f"{W}r")]


def tags(xml):
    return [(each.get(f"{W}val"), each.get(f"{W}bidi")) for each in parsed(xml).iter(f"{W}lang")]


def test_spans_stand_a_space_apart(runs):
    spans = (Span(Word("label"), Role.STRONG), Span(Written("teksti", "fi")))

    assert texts(runs.of(spans)) == ["Sana: ", "teksti"]


def test_right_to_left_stretches_are_runs_of_their_own(runs):
    xml = runs.of((Span(Written("abc שלום עולם, 12 כן. def", "fi")),))

    assert texts(xml) == ["abc ", "שלום עולם, 12 כן", ". def"]
    assert tags(xml) == [(None, "he-IL")]
    assert xml.count("<w:rtl/>") == 1


@pytest.mark.parametrize(
    ("text", "tag"), [("مرحبا", "ar-SA"), ("پنجره", "fa-IR"), ("שלום", "he-IL")]
)
def test_the_letters_say_which_right_to_left_language_it_is(runs, text, tag):
    assert tags(runs.of((Span(Written(text, "fi")),))) == [(None, tag)]


def test_a_language_code_that_is_none_is_not_written(runs):
    assert tags(runs.of((Span(Written("teksti", 'x"/><w:evil/>')),))) == []


def test_a_hundred_thousand_blanks_take_no_time(runs):
    text = "a" + " " * 100_000 + "\nb" + "\u00a0" * 100_000

    assert runs.of((Span(Written(text, "fi")),)).count("<w:br/>") == 1


def test_line_breaks_stay_within_the_paragraph_one_at_a_time(runs):
    assert runs.of((Span(Written("a\n \nb", "fi")),)).count("<w:br/>") == 1


def test_the_first_sentence_stands_out_only_when_there_is_another(runs):
    two = runs.of((Span(Written("Yksi. Kaksi.", "fi"), Role.FIRST_STRONG),))
    one = runs.of((Span(Written("Yksi.", "fi"), Role.FIRST_STRONG),))

    assert texts(two) == ["Yksi.", " Kaksi."]
    assert two.count("Strong") == 1
    assert "Strong" not in one


def test_an_anchor_is_used_once_in_a_document(runs):
    span = Span(Written("teksti", "fi"), anchor="n_1")

    assert [runs.of((span,)).count("bookmarkStart") for _ in range(2)] == [1, 0]


@given(st.text(max_size=60))
def test_a_bookmark_may_bear_its_name_whatever_the_id(identifier):
    name = bookmark_name(f"n_{identifier}")

    assert re.fullmatch(r"_era_\w{1,35}", name, re.ASCII)
    assert name == bookmark_name(f"n_{identifier}")


@given(st.lists(st.text(max_size=40), min_size=2, max_size=2, unique=True))
def test_different_anchors_have_different_bookmarks(two):
    assert bookmark_name(f"n_{two[0]}") != bookmark_name(f"n_{two[1]}")


@given(st.text(max_size=200))
def test_any_text_makes_runs_that_parse_and_lose_no_letter(text):
    words = Words("fi", {})

    read = "".join(parsed(Runs(words, {}).of((Span(Written(text, "fi")),))).itertext())

    assert [each for each in read if each.isalnum()] == [each for each in text if each.isalnum()]
