"""Texts go to a translator as a table or as XLIFF, and each finds its way back by its id."""

from __future__ import annotations

import dataclasses
import io
import tempfile
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from facilitator_app.core.commands.translating import take_translations
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Sentence, Theme, Translation
from facilitator_app.core.summary_languages import TextState, progress, text_state, units
from facilitator_app.core.translating import Arrival, arrivals, counts, sent_texts
from facilitator_app.export.translations import (
    read_translation,
    render_translation,
    write_translation,
)
from tests import hostile
from tests.events import small_state
from tests.export.reading import Document, faults

X = "{urn:oasis:names:tc:xliff:document:2.0}"
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co", "Zl", "Zp"]), max_size=80)


def came_back(state, path, language="sv"):
    told, texts = read_translation(path)
    assert told == language
    return arrivals(state, language, texts)


def translated(path, words):
    """Write a translation into every unit, as a translator's tool would."""
    tree = etree.parse(str(path))
    for unit in tree.iter(f"{X}unit"):
        unit.find(f"{X}segment/{X}target").text = words(unit.get("id"))
    tree.write(str(path), encoding="UTF-8", xml_declaration=True)


@pytest.mark.parametrize("ending", ["xlf", "docx"])
def test_what_comes_back_as_it_went_changes_nothing(tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    write_translation(small_state(), "sv", path)

    found = came_back(small_state(), path)

    assert [each.arrival for each in found] == [Arrival.SAME]
    assert take_translations(small_state(), "sv", found) == []


def test_every_text_has_its_unit_its_place_and_its_translation_so_far(tmp_path):
    path = tmp_path / "a.xlf"
    known = small_state().get(Translation, "s2:sv")
    fresh = dataclasses.replace(known, of_text="Naapurit ovat tärkeitä.")
    write_translation(small_state().with_records([fresh]), "sv", path)
    root = etree.parse(str(path)).getroot()

    assert (root.get("srcLang"), root.get("trgLang"), root.get("version")) == (
        *("fi-FI", "sv-FI"),
        "2.0",
    )
    assert len(list(root.iter(f"{X}unit"))) == len(list(units(small_state())))
    done = [each for each in root.iter(f"{X}segment") if each.get("state") == "translated"]
    assert [each.findtext(f"{X}target") for each in done] == ["Grannar är viktiga."]
    assert "Keskeiset oivallukset" in [each.text for each in root.iter(f"{X}note")]


def test_translations_are_taken_over_by_id(tmp_path):
    path = tmp_path / "a.xlf"
    state = small_state()
    write_translation(state, "sv", path)
    translated(path, lambda key: f"På svenska: {key}")

    found = came_back(state, path)
    after = state.apply(take_translations(state, "sv", found))

    assert counts(found)[Arrival.NEW] == len(found) - 1
    assert counts(found)[Arrival.CHANGED] == 1
    assert progress(after, "sv").missing == 0
    assert after.get(Translation, "s4:sv").text == "På svenska: s4"
    assert {each.arrival for each in came_back(after, path)} == {Arrival.SAME}


def test_a_text_that_was_changed_meanwhile_stays_marked_as_old(tmp_path):
    path = tmp_path / "a.xlf"
    state = small_state()
    write_translation(state, "sv", path)
    translated(path, lambda key: key)
    section = state.get(Sentence, "s4").section
    changed = state.with_records([Sentence(id="s4", section=section, text="Uusi lause.")])

    found = came_back(changed, path)
    after = changed.apply(take_translations(changed, "sv", found))

    unit = next(each for each in units(after) if each.key == "s4")
    assert counts(found)[Arrival.OLD] == 1
    assert text_state(after, unit, "sv") is TextState.CHANGED
    assert after.get(Translation, "s4:sv").of_text == "Valoa tarvitaan."


def test_a_text_whose_original_is_gone_is_counted_and_left(tmp_path):
    path = tmp_path / "a.xlf"
    state = small_state()
    write_translation(state, "sv", path)
    translated(path, lambda key: key)
    gone = state.with_records([Theme(id="t1", title="Tuttuus tuo turvaa", removed=True)])

    found = came_back(gone, path)

    assert counts(found)[Arrival.UNKNOWN] == 2  # its title and its text
    assert gone.apply(take_translations(gone, "sv", found)).find(Theme, "t1") is None


def test_segments_inline_marks_and_blanks_of_a_tool_are_put_together(tmp_path):
    path = tmp_path / "a.xlf"
    path.write_text(
        f'<xliff xmlns="{X[1:-1]}" version="2.1" srcLang="fi" trgLang="sv"><file id="f">'
        '<unit id="s3"><segment><source>Tuttuus tuo turvaa.</source><target>Det <pc id="1">bekanta'
        "</pc> ger trygghet.</target></segment><ignorable><source> </source></ignorable><segment>"
        "<source>Moni tuntee naapurinsa.</source><target>Många känner grannen.</target></segment>"
        "</unit></file></xliff>",
        encoding="utf-8",
    )

    (found,) = came_back(small_state(), path)

    assert found.arrival is Arrival.NEW
    assert found.returned.translation == "Det bekanta ger trygghet. Många känner grannen."


def test_the_table_has_two_columns_and_a_place_for_each_translation(tmp_path):
    path = tmp_path / "a.docx"
    write_translation(small_state(), "sv", path)
    document = Document(path.read_bytes())

    assert faults(document) == []
    assert document.tables[0][0] == ["Suomi", "Ruotsi"]
    assert {len(row) for row in document.tables[0]} == {2}
    assert len(document.tables[0]) == len(list(units(small_state()))) + 1


def test_what_is_written_into_the_empty_cell_is_read(tmp_path):
    path = tmp_path / "a.docx"
    state = small_state()
    content = render_translation(state, "sv", ".docx")
    word = docx.Document(io.BytesIO(content))
    for row in word.tables[0].rows[1:]:
        if row.cells[0].text == "Valoa tarvitaan.":
            row.cells[1].paragraphs[0].add_run("Det behövs ljus.")
    word.save(str(path))

    found = {each.arrival: each for each in came_back(state, path)}

    assert set(found) == {Arrival.SAME, Arrival.NEW}
    assert found[Arrival.NEW].unit.key == "s4"
    assert found[Arrival.NEW].returned.translation == "Det behövs ljus."


@given(TEXT, TEXT)
def test_any_words_come_back_as_they_went(source, translation):
    section = small_state().get(Sentence, "s4").section
    state = small_state().with_records(
        [
            Sentence(id="s4", section=section, text=source),
            Translation(
                id="s4:sv", sentence_id="s4", language="sv", text=translation, of_text=source
            ),
        ]
    )
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("xlf", "docx"):
            path = Path(folder) / f"a.{ending}"
            path.write_bytes(render_translation(state, "sv", path.suffix))
            assert {each.arrival for each in came_back(state, path)} == {Arrival.SAME}


@pytest.mark.parametrize("name", hostile.TEXTS)
def test_hostile_texts_make_a_file_that_opens(name):
    state = hostile.filled(small_state(), hostile.TEXTS[name])

    root = etree.fromstring(render_translation(state, "sv", ".xlf"))

    assert len(list(root.iter(f"{X}unit"))) == len(sent_texts(state, "sv"))
    assert faults(Document(render_translation(state, "sv", ".docx"))) == []


@pytest.mark.parametrize(
    "content",
    ["Ei XML", "<a/>", '<!DOCTYPE a [<!ENTITY b "c">]><xliff xmlns="urn:x">&b;</xliff>', ""],
)
def test_what_is_no_translation_is_told(tmp_path, content):
    path = tmp_path / "a.xlf"
    path.write_text(content)

    with pytest.raises(UserError) as told:
        read_translation(path)

    assert told.value.problem is Problem.NOT_A_TRANSLATION


def test_the_language_that_is_translated_from_is_no_target(tmp_path):
    with pytest.raises(UserError) as told:
        write_translation(small_state(), "fi", tmp_path / "a.xlf")

    assert told.value.problem is Problem.SAME_LANGUAGE
