"""Where the pages of a document break, and what a column is wide enough for."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from facilitator_app.export.documents import What, render
from facilitator_app.intake.sample import SEMINAR
from tests.events import sample_state, small_state
from tests.export.reading import Document
from tests.tools import organisation_templates as templates

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARGINS = 216
BOLD_WIDTHS = {  # of DejaVu Serif, the widest face at hand, in thousandths of its size
    letter: width
    for letters, width in (
        ("j", 360),
        ("il", 380),
        ("f", 430),
        ("t", 460),
        ("IJ", 470),
        ("r", 530),
        ("s", 560),
        ("z", 570),
        ("vy", 580),
        ("x", 600),
        ("c", 610),
        ("e", 640),
        ("aåä", 650),
        ("oö", 670),
        ("k", 690),
        ("bdgpqL0123456789", 700),
        ("FY", 710),
        ("S", 720),
        ("hnu", 730),
        ("T", 740),
        ("P", 750),
        ("E", 760),
        ("AVÅÄ", 780),
        ("C", 800),
        ("R", 830),
        ("BG", 850),
        ("w", 860),
        ("DKOUÖ", 870),
        ("N", 910),
        ("H", 940),
        ("m", 1060),
        ("M", 1110),
        ("W", 1120),
    )
    for letter in letters
}
LISTS = {"ListBullet", "ListBullet2"}, {"EraLine", "EraLineQuote"}, {"EraInsight"}


def read(what, language="fi", template=None, state=None):
    return Document(render(what, state or sample_state(SEMINAR), language, template))


def style_of(paragraph):
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val")


def is_kept(paragraph):
    return paragraph.find(f"{W}pPr/{W}keepNext") is not None


def width_of(word):
    """In twentieths of a point, in ten points."""
    return sum(BOLD_WIDTHS.get(each, 500) for each in word) / 5


def lists_in(document):
    """Runs of paragraphs of one list."""
    for styles in LISTS:
        run = []
        for each in [*document.body, None]:
            if each is not None and each.tag == f"{W}p" and style_of(each) in styles:
                run.append(each)
            elif run:
                yield run
                run = []


@pytest.mark.parametrize("what", [What.SUMMARY, What.RECORD, What.NATIONAL])
def test_no_item_of_a_list_stands_alone_on_a_page(what):
    runs = list(lists_in(read(what)))

    assert len(runs) > 10
    for run in runs:
        kept = [is_kept(each) for each in run]
        assert not kept[-1]
        assert len(run) == 1 or kept[-2]
        before = run[0].getprevious()  # a note that stays with the first item is company enough
        has_note = is_kept(before) and not style_of(before).startswith(("Heading", "Otsikko"))
        assert len(run) <= 2 or kept[0] is not has_note
        assert not any(kept[1:-2])  # and the rest may go over the page


def test_at_least_three_lines_of_the_contents_stand_on_a_page():
    document = read(What.SUMMARY)

    lines = [each for each in document.body.iter(f"{W}p") if style_of(each).startswith("TOC")]
    kept = [is_kept(each) for each in lines if style_of(each) != "TOCHeading"]
    assert len(kept) > 15
    assert kept[0]
    assert kept[-3:] == [True, True, False]
    assert not any(kept[1:-3])


@pytest.mark.parametrize("what", What)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_no_word_of_a_table_breaks_even_in_a_wide_face(what, language):
    for table in read(what, language).body.iter(f"{W}tbl"):
        widths = [int(each.get(f"{W}w")) for each in table.find(f"{W}tblGrid")]
        for row in table.iter(f"{W}tr"):
            for cell, width in zip(row.iter(f"{W}tc"), widths, strict=True):
                told = (
                    "".join(each.text or "" for each in line.iter(f"{W}t"))
                    for line in cell.iter(f"{W}p")
                )
                words = re.split(r"[\s–/-]+", " ".join(told))
                longest = max(words, key=width_of)
                assert width_of(longest) + MARGINS <= width, longest


def test_the_columns_of_a_table_fill_the_line_whatever_their_words():
    state = sample_state(SEMINAR)
    long = state.with_records([replace(state.event, title="Pitkäsanainen" * 40)])

    for what in What:
        for table in read(what, state=long).body.iter(f"{W}tbl"):
            width = int(table.find(f"{W}tblPr/{W}tblW").get(f"{W}w"))
            columns = [int(each.get(f"{W}w")) for each in table.find(f"{W}tblGrid")]
            assert sum(columns) == width
            assert min(columns) > MARGINS


@pytest.mark.parametrize(
    "made", [templates.finnish, templates.SAVED_BY_LIBREOFFICE.read_bytes], ids=["word", "office"]
)
def test_what_a_template_says_after_the_contents_stands_apart_from_a_table(tmp_path, made):
    template = tmp_path / "template.dotx"
    template.write_bytes(made())

    document = read(What.SUMMARY, template=template)

    *_, table, address = (each for each in document.body if each.tag != f"{W}sectPr")
    assert table.tag == f"{W}tbl"  # and no empty paragraph, which a screen reader would stop at
    assert "PL 1" in "".join(each.text or "" for each in address.iter(f"{W}t"))
    assert int(address.find(f"{W}pPr/{W}spacing").get(f"{W}before")) >= 240


def test_a_template_without_settings_does_not_open_as_a_file_of_an_old_word(tmp_path):
    template = tmp_path / "template.docx"
    template.write_bytes(templates.nearly_blank())

    settings = read(What.RECORD, template=template, state=small_state()).part("word/settings.xml")

    modes = [
        each.get(f"{W}val")
        for each in settings.iter(f"{W}compatSetting")
        if each.get(f"{W}name") == "compatibilityMode"
    ]
    assert modes == ["15"]


def test_a_template_that_says_nothing_of_it_leaves_no_line_alone_on_a_page(tmp_path):
    template = tmp_path / "template.docx"
    template.write_bytes(templates.nearly_blank())

    styles = read(What.RECORD, template=template, state=small_state()).part("word/styles.xml")

    (defaults,) = styles.findall(f"{W}docDefaults")
    assert [each.tag for each in defaults] == [f"{W}rPrDefault", f"{W}pPrDefault"]
    assert defaults.find(f"{W}pPrDefault/{W}pPr/{W}widowControl") is not None


def rows_kept(table):
    return [all(map(is_kept, row.iter(f"{W}p"))) for row in table.iter(f"{W}tr")]


def test_the_paragraph_that_word_wants_after_the_last_table_stands_on_no_page_of_its_own():
    *tables, last = read(What.PLAN_VS_ACTUAL, "en").body.iter(f"{W}tbl")

    assert all(rows_kept(last))  # its last row keeps what follows: they go over the page together
    assert not any(rows_kept(each)[-1] for each in tables)


def test_text_stands_apart_from_a_list_where_a_template_leaves_no_room(tmp_path):
    template = tmp_path / "template.docx"
    template.write_bytes(templates.nearly_blank())

    document = read(What.SUMMARY, template=template)
    before = [run[0].getprevious() for run in lists_in(document)]

    (roomy,) = (
        each
        for each in document.part("word/styles.xml").iter(f"{W}style")
        if each.find(f"{W}name").get(f"{W}val") == "Erätauko Leipäteksti"
    )
    assert int(roomy.find(f"{W}pPr/{W}spacing").get(f"{W}after")) > 0
    assert roomy.get(f"{W}styleId") in set(map(style_of, before))
    assert "Normal" not in set(map(style_of, before))


@pytest.mark.parametrize(
    "made", [None, templates.finnish, templates.SAVED_BY_LIBREOFFICE.read_bytes]
)
def test_text_looks_as_a_template_has_it_where_that_leaves_room(tmp_path, made):
    template = made and tmp_path / "template.dotx"
    if made:
        template.write_bytes(made())

    assert "Leipäteksti" not in read(What.SUMMARY, template=template).everything


@pytest.mark.parametrize(("letters", "begins_a_page"), [(24, False), (90, False), (300, True)])
def test_the_heading_of_the_contents_is_not_left_alone_below_a_long_title(letters, begins_a_page):
    state = sample_state(SEMINAR)
    title = ("Luottamusta yhdessä " * 15)[:letters]

    document = read(What.SUMMARY, state=state.with_records([replace(state.event, title=title)]))

    heading = next(e for e in document.body.iter(f"{W}p") if style_of(e) == "TOCHeading")
    assert (heading.find(f"{W}pPr/{W}pageBreakBefore") is not None) is begins_a_page


@pytest.mark.parametrize(
    ("language", "unit"), [("fi", "minuut"), ("sv", "minut"), ("en", "minutes")]
)
def test_a_table_of_times_names_the_unit_of_its_figures(language, unit):
    document = read(What.PLAN_VS_ACTUAL, language)

    captions = [
        "".join(each.text or "" for each in table.getprevious().iter(f"{W}t"))
        for table in document.body.iter(f"{W}tbl")
    ]
    assert len(captions) > 2
    assert all(unit in caption for caption in captions), captions
