"""A document on the clipboard."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.core.document import (
    Column,
    Composition,
    Heading,
    Style,
    Table,
    Word,
    Written,
    paragraph,
    strong,
)
from facilitator_app.core.summary import compose_summary
from facilitator_app.env.paths import resource
from facilitator_app.export.copying import to_html, to_plain
from facilitator_app.export.words import read_words
from facilitator_app.intake.sample import SEMINAR
from tests.events import sample_state

WORDS = read_words(resource("report"), "fi")


class _Reader(HTMLParser):
    """Collects the text, and sees that every element is closed in its order."""

    def __init__(self):
        super().__init__()
        self.open, self.texts = [], []

    def handle_starttag(self, tag, attrs):
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


def read(html):
    reader = _Reader()
    reader.feed(html)
    assert reader.open == []
    return "".join(reader.texts)


def document(*blocks):
    nothing = Written("")
    return Composition(Word("summary"), Written("Otsikko"), nothing, (), date(2026, 1, 2), blocks)


def test_lists_are_lists_and_numbers_begin_anew():
    told = document(
        paragraph(Style.NUMBER, Written("a")),
        paragraph(Style.NUMBER, Written("b")),
        Heading(1, Written("Väli")),
        paragraph(Style.NUMBER, Written("c")),
        paragraph(Style.BULLET, strong(Written("d"))),
    )

    assert to_plain(told, WORDS) == "1. a\n2. b\n\nVäli\n1. c\n– d\n"
    html = to_html(told, WORDS)
    assert "<ol><li>a</li><li>b</li></ol><h2>Väli</h2><ol><li>c</li></ol>" in html
    assert "<ul><li><strong>d</strong></li></ul>" in html
    read(html)


def test_a_table_names_its_columns_and_rows():
    columns = (Column(Written("ryhmä")), Column(Written("rivejä"), is_number=True))
    told = document(Table(Written("Ryhmät"), Written(""), columns, ((Written("R1"), 12),)))

    assert '<th scope="row">R1</th><td>12</td>' in to_html(told, WORDS)
    assert "ryhmä\trivejä\nR1\t12" in to_plain(told, WORDS)


def test_words_in_another_language_are_marked_as_such():
    told = document(paragraph(Style.BODY, Written("Tack för i dag", "sv")))

    assert '<p><span lang="sv">Tack för i dag</span></p>' in to_html(told, WORDS)


@settings(max_examples=60)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_whatever_was_written_comes_through_and_opens_no_element(text):
    told = document(paragraph(Style.BULLET, Written(text)), Heading(2, Written(text)))

    assert read(to_html(told, WORDS)).startswith("Otsikko")
    for tag in ("<script", "<img"):
        assert tag not in to_html(document(paragraph(Style.BODY, Written(tag))), WORDS)


def test_the_summary_of_the_sample_says_the_same_in_both_forms():
    composition = compose_summary(sample_state(SEMINAR))
    plain, html = to_plain(composition, WORDS), read(to_html(composition, WORDS))

    for text in ("Toiset haluavat pysyviä rakenteita", "Luottamusta rakentamassa"):
        assert text in plain
        assert text in html


def test_what_goes_on_with_a_bullet_is_a_list_within_it():
    made = document(
        paragraph(Style.BULLET, strong(Written("Erot:")), Written("yksi")),
        paragraph(Style.MORE, Written("kaksi")),
        paragraph(Style.MORE, Written("kolme")),
        paragraph(Style.BULLET, Written("neljä")),
    )

    html = to_html(made, WORDS)
    assert (
        "<ul><li><strong>Erot:</strong> yksi<ul><li>kaksi</li><li>kolme</li></ul></li>"
        "<li>neljä</li></ul>"
    ) in html
    assert to_plain(made, WORDS) == "– Erot: yksi\n   – kaksi\n   – kolme\n– neljä\n"
