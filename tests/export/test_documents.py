"""Record and summary as Word files."""

from __future__ import annotations

import io
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
import python_calamine as calamine
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import (
    Event,
    Group,
    Line,
    LiveEvent,
    Person,
    Phase,
    Question,
    Round,
    RuleSet,
    Seat,
    Sentence,
    Theme,
    Translation,
)
from facilitator_app.core.state import EventState
from facilitator_app.core.told import is_told
from facilitator_app.export.documents import NAMES_PEOPLE, What, render, write
from facilitator_app.intake.sample import SEMINAR, SINGLE
from tests import hostile
from tests.events import sample_state, small_state
from tests.export.reading import Document, faults
from tests.strategies import records
from tests.tools.golden import GOLDEN, in_lines

LANGUAGES = ["fi", "sv", "en"]
NAMELESS = [what for what in What if what not in NAMES_PEOPLE]
MADE = datetime(2026, 10, 21, 9, tzinfo=UTC)
IN_DOCUMENTS = (
    *(Event, Phase, Question, RuleSet, Person, Group, Round, Seat, LiveEvent, Line),
    *(Theme, Sentence, Translation),
)


def read(what, state, language="fi"):
    return Document(render(what, state, language, made=MADE))


def spoken(text):
    """The words of a text, as they are compared: blanks and quotation marks do not count."""
    return "".join(each for each in text if each.isalnum())


@pytest.mark.parametrize("what", What)
def test_the_document_of_a_small_event_is_what_it_was(what):
    golden = (GOLDEN / f"{what}_fi.xml").read_text(encoding="utf-8")

    assert in_lines(read(what, small_state()).xml) == golden, "see tests/tools/golden.py"


@pytest.mark.parametrize("what", What)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [SEMINAR, SINGLE])
def test_the_documents_of_the_samples_have_no_fault(what, language, name):
    document = read(what, sample_state(name), language)

    assert faults(document) == []
    assert len(document.text) > 400


@pytest.mark.parametrize("what", NAMELESS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [SEMINAR, SINGLE])
def test_nobody_is_named_in_a_document(what, language, name):
    state = sample_state(name)
    text = read(what, state, language).everything

    people = [person for person in state.all(Person) if person.first_name and person.last_name]
    assert not [person.id for person in people if person.full_name in text]
    assert not [person.id for person in people if person.last_name in text]


@pytest.mark.parametrize("what", NAMELESS)
def test_those_who_run_the_groups_are_counted_and_not_named(what):
    document = read(what, small_state())
    text = document.everything

    assert [name for name in ("Orvokki", "Kaino", "Olavi", "Aino", "Bertil") if name in text] == []
    counted = ["Ohjaajat ja kirjurit", "2 ohjaajaa ja 1 kirjuri"] in document.tables[0]
    assert counted or what in (What.SCRIPT, What.PLAN_VS_ACTUAL)  # for those who run the groups


def test_the_record_of_the_sample_holds_each_of_its_lines_once():
    state = sample_state(SEMINAR)

    lines = read(What.RECORD, state).lines

    assert len(lines) == 300
    assert set(lines) == {line.id for line in state.all(Line)}
    assert all(spoken(lines[line.id]) == spoken(line.text) for line in state.all(Line))


@given(st.lists(records(IN_DOCUMENTS), max_size=30))
def test_every_line_of_any_event_stands_once_in_its_record(several):
    state = EventState.empty().with_records(several)

    document = read(What.RECORD, state)

    told = {line.id: line.text for line in state.all(Line) if is_told(state, line)}
    texts = list(document.lines.values())
    assert sorted(map(spoken, texts)) == sorted(map(spoken, told.values()))
    assert faults(document) == []


@given(st.lists(records(IN_DOCUMENTS), max_size=30), st.sampled_from(LANGUAGES))
def test_any_event_has_a_summary_without_a_fault(several, language):
    document = read(What.SUMMARY, EventState.empty().with_records(several), language)

    assert faults(document) == []


@pytest.mark.parametrize("what", What)
@pytest.mark.parametrize("kind", hostile.TEXTS)
def test_a_hostile_text_in_every_field_leaves_the_document_whole(what, kind):
    content = render(what, hostile.filled(small_state(), hostile.TEXTS[kind]), "fi", made=MADE)

    assert faults(Document(content)) == []
    assert docx.Document(io.BytesIO(content)).core_properties.language == "fi-FI"


def test_the_same_event_makes_the_same_file():
    first, second = (render(What.SUMMARY, small_state(), "fi") for _ in range(2))

    assert first == second


@pytest.mark.parametrize(
    ("language", "tag", "title"),
    [
        ("fi", "fi-FI", "Kirjaus: Turvallinen arki"),
        ("sv", "sv-FI", "Anteckningar: Turvallinen arki"),
        ("en", "en-GB", "Record: Turvallinen arki"),
    ],
)
def test_a_document_says_its_title_language_and_who_is_behind_it(language, tag, title):
    content = render(What.RECORD, small_state(), language, made=MADE)

    told = docx.Document(io.BytesIO(content)).core_properties
    assert (told.title, told.language, told.author) == (title, tag, "Lehtolan kaupunki")
    assert (told.created.date(), told.modified.date()) == (MADE.date(), MADE.date())
    styles = Document(content).parts["word/styles.xml"].decode()
    assert f'<w:lang w:val="{tag}"' in styles


def test_a_title_of_any_length_is_no_longer_than_word_allows():
    state = small_state()
    long = EventState.empty().with_records(
        [Event(id="event", title="Otsikko " * 40), *state.all(Group)]
    )

    content = render(What.SUMMARY, long, "fi")

    assert len(docx.Document(io.BytesIO(content)).core_properties.title) == 255


def test_the_header_names_organiser_document_and_day():
    header = read(What.SUMMARY, small_state()).parts["word/header1.xml"].decode()

    for text in ("Lehtolan kaupunki", "Yhteenveto", "21.10.2026", "PAGE", "NUMPAGES"):
        assert text in header
    assert "{" not in header


def test_what_is_said_in_another_language_is_tagged_with_it():
    tags = read(What.RECORD, small_state()).languages

    assert tags["”I did not know that I was allowed to ask.”"] == "en-GB"
    assert tags["Bussit är sena och det är mörkt."] == "sv-FI"
    assert tags["אני מפחד בערב"] == "he-IL"
    assert "Naapuri huomasi, että ovi oli auki." not in tags


def test_in_a_document_in_another_language_everything_that_people_wrote_is_tagged():
    tags = read(What.RECORD, small_state(), "sv").languages

    assert tags["Naapuri huomasi, että ovi oli auki."] == "fi-FI"
    assert "Bussit är sena och det är mörkt." not in tags


def test_a_sentence_is_told_in_the_language_of_the_document_where_it_has_been_translated():
    swedish = read(What.SUMMARY, small_state(), "sv")

    assert swedish.bookmarks["_era_s_s2"] == "Grannar är viktiga."
    assert "Grannar är viktiga." not in swedish.languages
    assert swedish.bookmarks["_era_s_s4"] == "Valoa tarvitaan."


def test_ready_words_of_the_method_stand_in_the_language_of_the_document():
    state = small_state()
    phase = state.all(Phase)[0]
    ready = "Mieti hetki itseksesi ja kirjoita ylös, mitä tulee mieleen."
    state = state.with_records(
        [
            replace(phase, title="Oma pohdinta", script=ready),
            Line(id="n9", group_id="g1", phase_id=phase.id, text="Oma pohdinta", at_ms=1),
        ]
    )

    swedish, finnish = read(What.SCRIPT, state, "sv"), read(What.SCRIPT, state, "fi")

    assert "Egen reflektion" in swedish.text
    assert "Oma pohdinta" not in swedish.text
    assert "Mieti hetki" not in swedish.text
    assert "Egen reflektion" not in swedish.languages  # it is Swedish, as the document is
    assert "Oma pohdinta" in finnish.text
    assert "Egen reflektion" in read(What.SUMMARY, state, "sv").everything  # also in the chart
    assert read(What.RECORD, state, "sv").lines["n9"] == "Oma pohdinta"  # somebody said so


def test_words_of_ones_own_stay_in_their_language():
    state = small_state()
    own = replace(state.all(Phase)[0], title="Leipätauko torilla")

    swedish = read(What.SCRIPT, state.with_records([own]), "sv")

    assert swedish.languages["Leipätauko torilla"] == "fi-FI"


@pytest.mark.parametrize(
    ("language", "quote"),
    [("fi", "”Meidän rapussa moikataan.”"), ("en", "“Meidän rapussa moikataan.”")],
)
def test_quotes_stand_in_the_quotation_marks_of_the_document(language, quote):
    assert quote in read(What.RECORD, small_state(), language).text


def test_numbered_lists_begin_at_one_each():
    document = read(What.SUMMARY, small_state())
    numbering = document.part("word/numbering.xml")
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

    used = [each.get(f"{w}val") for each in document.body.iter(f"{w}numId")]

    assert len(set(used)) == 2  # key messages, and how the discussion is used
    for number in set(used):
        entry = next(e for e in numbering.iter(f"{w}num") if e.get(f"{w}numId") == number)
        assert entry.find(f"{w}lvlOverride/{w}startOverride").get(f"{w}val") == "1"


def test_a_table_has_a_header_row_that_repeats_and_rows_that_stay_whole():
    document = read(What.SUMMARY, sample_state(SEMINAR))
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

    assert len(document.tables) == 4
    for table in document.body.iter(f"{w}tbl"):
        rows = table.findall(f"{w}tr")
        assert [row.find(f"{w}trPr/{w}tblHeader") is not None for row in rows] == [
            at == 0 for at in range(len(rows))
        ]
        assert all(row.find(f"{w}trPr/{w}cantSplit") is not None for row in rows)
        assert table.find(f"{w}tblPr/{w}tblDescription").get(f"{w}val")


def test_the_contents_lead_to_every_heading_without_page_numbers():
    document = read(What.SUMMARY, small_state())
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    links = {
        link.get(f"{w}anchor"): "".join(each.text for each in link.iter(f"{w}t"))
        for link in document.body.iter(f"{w}hyperlink")
    }

    headings = [r.text for r in document.paragraphs if r.style in ("Heading1", "Heading2")]

    assert list(links.values()) == headings
    assert [document.bookmarks[name] for name in links] == headings
    assert b"updateFields" not in document.parts["word/settings.xml"]


def test_an_exported_file_can_be_recognised_and_its_anchors_read():
    document = read(What.SUMMARY, small_state())
    custom = document.parts["docProps/custom.xml"].decode()

    assert "EraExportId" in custom
    assert "EraSchema" in custom
    assert document.bookmarks["_era_t_t1"] == "Tuttuus tuo turvaa"
    assert document.bookmarks["_era_d_t1"] == "Kerrottiin naapureista."
    assert document.bookmarks["_era_x_t2"] == "Osa pelkää iltaa."
    assert document.bookmarks["_era_s_s3"] == "Tuttuus tuo turvaa. Moni tuntee naapurinsa."


def test_a_right_to_left_line_turns_its_paragraph():
    document = read(What.RECORD, hostile.filled(small_state(), hostile.TEXTS["Arabic"]))

    assert b"<w:rtl/>" in document.xml
    assert b"<w:bidi/>" in document.xml


def test_a_description_typed_as_a_list_becomes_one_and_each_part_has_its_anchor():
    description = "Puhuttiin näistä:\n\n- valoista\n2) poluista\n2. kierroksella ei."
    state = small_state().with_records([Theme(id="t1", title="T", description=description)])

    document = read(What.SUMMARY, state)

    told = {each.text: each.style for each in document.paragraphs}
    assert told["Puhuttiin näistä:"] == "Normal"
    assert told["valoista"] == told["poluista"] == "ListBullet"
    assert told["2. kierroksella ei."] == "Normal"
    parts = [document.bookmarks[f"_era_d{part}_t1"] for part in ("", "1", "2")]
    assert parts == ["Puhuttiin näistä:", "valoista", "poluista"]


def test_writing_puts_the_file_in_its_place(tmp_path):
    out = tmp_path / "Yhteenveto.docx"

    write(What.SUMMARY, small_state(), "fi", out)

    assert faults(Document(out.read_bytes())) == []
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


def test_a_language_that_is_not_known_is_refused(tmp_path):
    with pytest.raises(UserError) as told:
        write(What.RECORD, small_state(), "xx", tmp_path / "a.docx")

    assert told.value.problem is Problem.BAD_VALUE
    assert list(tmp_path.iterdir()) == []


def test_python_docx_is_not_imported_before_a_document_is_written():
    code = "import facilitator_app.export.documents, sys; sys.exit('docx' in sys.modules)"
    root = Path(__file__).parents[2]

    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_a_chart_has_its_figures_in_words_in_a_table_and_in_its_workbook():
    document = read(What.SUMMARY, small_state())
    chart = document.part("word/charts/chart1.xml")
    c = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
    shown = [int(each.text) for each in chart.iter(f"{c}v") if each.text.isdigit()]

    assert shown == [10, 45, 12, 47]  # planned, then held
    assert [row[1:3] for row in document.tables[-1][1:-1]] == [["10", "12"], ["45", "47"]]
    book = calamine.load_workbook(io.BytesIO(document.parts["word/embeddings/Figures1.xlsx"]))
    assert book.get_sheet_by_index(0).to_python() == [
        ["", "Suunniteltu", "Toteutunut"],
        ["Alkujuttu", 10.0, 12.0],
        ["Yhteinen keskustelu", 45.0, 47.0],
    ]
    (drawing,) = [each for each in document.body.iter() if each.tag.endswith("}docPr")]
    assert "Pisin vaihe oli Yhteinen keskustelu: 47 min, suunniteltu 45 min" in drawing.get("descr")
