"""What goes on paper: nothing is cut off, whatever its length."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from facilitator_app.core.document import (
    Column,
    Composition,
    Heading,
    Table,
    Word,
    Written,
)
from facilitator_app.core.model import Group, Seat
from facilitator_app.core.script import compose_script
from facilitator_app.env.paths import resource
from facilitator_app.export.words import read_words
from facilitator_app.intake.sample import SEMINAR
from facilitator_app.ui.paper.compose import lists_sheet
from facilitator_app.ui.paper.document_sheet import BOTTOM, SCALE, TOP, DocumentSheet
from facilitator_app.ui.paper.note_sheets import NoteSheets, NoteSheetWords
from facilitator_app.ui.paper.output import pdf_of
from facilitator_app.ui.paper.poster import Poster, PosterWords, logo_of
from facilitator_app.ui.paper.room_signs import RoomSign, RoomSigns
from facilitator_app.ui.paper.sheet import HEIGHT, WIDTH, PaperSize
from tests.events import sample_state

INKED = 160
PAGE = re.compile(rb"/Type /Page\b")
BOX = re.compile(rb"/MediaBox \[([^\]]*)\]")


@pytest.fixture(scope="module")
def fonts(session_theme):
    session_theme.font("script")


def ink_of(sheet, page=0):
    """Where a page is not white: left, top, right and bottom in points."""
    image = QImage(round(WIDTH), round(HEIGHT), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    sheet.paint(painter, page)
    painter.end()
    stride, data = image.bytesPerLine(), bytes(image.constBits())
    rows = [data[y * stride : y * stride + image.width()] for y in range(image.height())]
    dark = [y for y, row in enumerate(rows) if min(row) < INKED]
    columns = [x for x in range(image.width()) if min(data[x::stride]) < INKED]
    return columns[0], dark[0], columns[-1], dark[-1]


def poster(rules, **more):
    words = {"title": "Pelisäännöt", "languages": ["fi"], "greeting": "", "logo": "", "footer": ""}
    return Poster(PosterWords(rules=[{"fi": each} for each in rules], **(words | more)))


def table(rows):
    columns = (Column(Word("script_time"), share=1), Column(Word("column_phase"), share=4))
    cells = tuple((Written("9.00", "fi"), Written(text, "fi")) for text in rows)
    blocks = (
        Heading(1, Word("script_course")),
        Table(Word("script"), Word("script"), columns, cells),
    )
    told = Word("script")
    return Composition(told, told, told, (), date(2020, 9, 8), blocks)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.integers(1, 30), min_size=1, max_size=14))
def test_rules_of_any_length_stay_on_their_page(fonts, lengths):
    sheet = poster(["luottamusta " * length for length in lengths], footer="Kunta")

    left, top, right, bottom = ink_of(sheet)

    assert left >= 40
    assert top >= 40
    assert right <= WIDTH - 40
    assert bottom <= HEIGHT - 20


def test_a_picture_that_cannot_be_read_is_left_out(fonts):
    assert logo_of("") is None
    assert logo_of("no base64!") is None
    assert logo_of("aGVsbG8=") is None
    assert ink_of(poster(["Kuuntele"], logo="aGVsbG8=")) == ink_of(poster(["Kuuntele"]))


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.integers(1, 150), min_size=1, max_size=25))
def test_no_row_of_a_table_is_cut_where_a_page_ends(fonts, lengths):
    sheet = DocumentSheet(
        table(["sana " * each for each in lengths]), read_words(resource("report"), "fi")
    )

    assert list(sheet._cut_rows((HEIGHT - TOP - BOTTOM) * SCALE)) == []


def test_a_row_longer_than_a_page_goes_on_on_the_next(fonts):
    sheet = DocumentSheet(table(["sana " * 3000, "loppu"]), read_words(resource("report"), "fi"))

    assert sheet.page_count >= 2


def test_every_row_of_a_long_table_is_on_some_page(fonts):
    sheet = DocumentSheet(
        table([f"rivi{n} " * 20 for n in range(80)]), read_words(resource("report"), "fi")
    )
    told = sheet._document.toPlainText()

    assert [f"rivi{n} " in told for n in range(80)] == [True] * 80
    assert sheet.page_count >= 3
    assert sheet._document.size().height() <= sheet.page_count * (HEIGHT - TOP - BOTTOM) * SCALE


def test_each_group_has_its_sign_and_its_note_sheets(fonts):
    signs = RoomSigns([RoomSign(f"Ryhmä {n}", "Sali") for n in range(1, 4)], "Luottamus", "klo 10")
    words = NoteSheetWords(
        "Luottamus", ("Vaihe", "Klo", "Laji", "Mitä"), "Ei nimiä", "Laji", "Kirjuri"
    )
    notes = NoteSheets(words, ["Ryhmä 1", "Ryhmä 2"], pages=2)

    assert (signs.page_count, notes.page_count) == (3, 4)
    assert notes.rows >= 20
    assert ink_of(notes, 3)[3] <= HEIGHT - 20


def test_each_sheet_is_on_its_own_paper(fonts):
    small, large = poster(["Kuuntele"]), poster(["Puhu"])
    pdf = pdf_of([(small, PaperSize.A4), (large, PaperSize.A3)], "Säännöt")

    boxes = [[round(float(each)) for each in box.split()[2:]] for box in BOX.findall(pdf)]
    assert len(PAGE.findall(pdf)) == 2
    assert boxes == [[595, 842], [842, 1191]]


def test_the_printed_lists_have_a_page_for_each_table_with_its_number_large(fonts):
    words, state = read_words(resource("report"), "fi"), sample_state(SEMINAR)
    sheet = lists_sheet(state, words)

    seats = len({seat.person_id for seat in state.all(Seat)})
    assert sheet.page_count == len(state.all(Group)) + 1 + (seats > 40)
    pages = range(sheet.page_count - len(state.all(Group)), sheet.page_count)
    tops = [ink_of(sheet, page)[1] for page in pages]
    assert max(tops) < TOP + 60  # each begins at the top


def test_a_printed_script_has_its_ground_rules_on_a_page_of_their_own(fonts):
    words, state = read_words(resource("report"), "fi"), sample_state(SEMINAR)

    told = DocumentSheet(compose_script(state), words)._document

    blocks = [told.findBlockByNumber(at) for at in range(told.blockCount())]
    *_, heading = (each for each in blocks if each.text() == "Pelisäännöt")
    top = told.documentLayout().blockBoundingRect(heading).top()
    assert top % ((HEIGHT - TOP - BOTTOM) * SCALE) < 60 * SCALE
