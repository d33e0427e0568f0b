"""A document that was edited elsewhere is read back, compared, and taken over row by row."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.commands.returning import take_returned
from facilitator_app.core.commands.sending import note_export
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Line, Sentence, Theme, Translation
from facilitator_app.core.returned import Difference
from facilitator_app.export.documents import What, compare, remember, render
from facilitator_app.export.edited_file import read_content
from tests.events import small_state

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


class Desk:
    """An event whose document was sent out and comes back."""

    def __init__(self, folder, what=What.SUMMARY, language="fi", state=None) -> None:
        self.state = state or small_state()
        self.path = folder / "Yhteenveto.docx"
        self.path.write_bytes(render(what, self.state, language))
        export_id, texts = remember(self.path)
        changes = note_export(
            self.state,
            export_id,
            what=what.value,
            language=language,
            file_name=self.path.name,
            now_ms=1,
            texts=texts,
        )
        self.apply(changes)
        self.language = language

    def apply(self, changes):
        self.state = self.state.apply(changes)

    def edit(self, old: str, new: str):
        """Change the XML as somebody's word processor would."""
        with zipfile.ZipFile(self.path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        xml = parts["word/document.xml"].decode()
        assert old in xml
        parts["word/document.xml"] = xml.replace(old, new).encode()
        with zipfile.ZipFile(self.path, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)

    def paragraph(self, text: str) -> str:
        """The XML of the paragraph that holds `text`."""
        with zipfile.ZipFile(self.path) as archive:
            xml = archive.read("word/document.xml").decode()
        return next(each for each in re.findall("<w:p>.*?</w:p>", xml) if text in each)

    @property
    def rows(self):
        return compare(self.state, self.path).rows

    def take(self, row):
        self.apply(take_returned(self.state, row, self.language, new_id="new", now_ms=5))


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.mark.parametrize("what", [What.SUMMARY, What.RECORD])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_document_that_nobody_edited_has_no_difference(tmp_path, what, language):
    assert Desk(tmp_path, what, language).rows == ()


def test_changed_words_are_a_row_that_can_be_taken(desk):
    desk.edit("Valoa tarvitaan.", "Valoa tarvitaan enemmän.")

    (row,) = desk.rows
    assert row.difference is Difference.CHANGED
    assert (row.present, row.edited) == ("Valoa tarvitaan.", "Valoa tarvitaan enemmän.")

    desk.take(row)
    assert desk.state.get(Sentence, "s4").text == "Valoa tarvitaan enemmän."
    assert desk.rows == ()


def test_nothing_is_taken_by_itself(desk):
    before = desk.state
    desk.edit("Valoa tarvitaan.", "Toisin.")

    assert desk.rows
    assert desk.state is before


def test_what_was_changed_on_both_sides_is_a_conflict(desk):
    desk.edit("Valoa tarvitaan.", "Valoa tarvitaan enemmän.")
    section = small_state().get(Sentence, "s4").section
    desk.state = desk.state.with_records([Sentence(id="s4", section=section, text="Ei tarvita.")])

    (row,) = desk.rows
    assert row.difference is Difference.CONFLICT
    assert (row.present, row.edited) == ("Ei tarvita.", "Valoa tarvitaan enemmän.")


def test_what_was_changed_here_alone_is_no_difference(desk):
    section = small_state().get(Sentence, "s4").section
    desk.state = desk.state.with_records([Sentence(id="s4", section=section, text="Muuta.")])

    assert desk.rows == ()


def test_the_same_change_on_both_sides_is_no_difference(desk):
    desk.edit("Valoa tarvitaan.", "Sama.")
    section = small_state().get(Sentence, "s4").section
    desk.state = desk.state.with_records([Sentence(id="s4", section=section, text="Sama.")])

    assert desk.rows == ()


def test_a_sentence_that_was_struck_out_with_its_bookmark_is_deleted(desk):
    paragraph = desk.paragraph("Valoa tarvitaan.")
    desk.edit(paragraph, "")

    (row,) = desk.rows
    assert row.difference is Difference.DELETED
    desk.take(row)
    assert desk.state.find(Sentence, "s4") is None


def test_tracked_changes_count_as_made(desk):
    desk.edit(
        '<w:r><w:t xml:space="preserve">Valoa tarvitaan.</w:t></w:r>',
        '<w:del w:id="90" w:author="a"><w:r><w:delText>Valoa tarvitaan.</w:delText></w:r></w:del>'
        '<w:ins w:id="91" w:author="a"><w:r><w:t>Valo auttaa.</w:t></w:r></w:ins>',
    )

    (row,) = desk.rows
    assert row.edited == "Valo auttaa."


def test_a_new_paragraph_becomes_a_sentence_after_the_one_it_follows(desk):
    paragraph = desk.paragraph("Naapurit ovat")
    desk.edit(paragraph, f"{paragraph}<w:p><w:r><w:t>Uusi oivallus.</w:t></w:r></w:p>")

    (row,) = desk.rows
    assert row.difference is Difference.NEW
    desk.take(row)
    texts = [each.text for each in desk.state.by(Sentence, "section", "key_message")]
    assert texts[:2] == ["Naapurit ovat tärkeitä.", "Uusi oivallus."]
    assert desk.rows == ()


def test_words_typed_behind_or_before_the_bookmark_belong_to_it(desk):
    paragraph = desk.paragraph("Valoa tarvitaan.")
    longer = paragraph.replace("</w:p>", "<w:r><w:t> Ja aikaa.</w:t></w:r></w:p>")
    longer = longer.replace("<w:bookmarkStart", "<w:r><w:t>Kyllä: </w:t></w:r><w:bookmarkStart", 1)
    desk.edit(paragraph, longer)

    (row,) = desk.rows
    assert row.edited == "Kyllä: Valoa tarvitaan. Ja aikaa."


def test_texts_of_themes_are_taken_part_by_part(tmp_path):
    theme = Theme(id="t1", position=1.0, title="Tuttuus", description="Ensin.\n- Sitten.\nLopuksi.")
    desk = Desk(tmp_path, state=small_state().with_records([theme]))
    desk.edit("Sitten.", "Väliin.")
    desk.edit("Tuttuus<", "Tutut<")

    rows = {row.place.what.value: row for row in desk.rows}
    assert set(rows) == {"d", "t"}
    for row in rows.values():
        desk.take(row)
    taken = desk.state.get(Theme, "t1")
    assert (taken.title, taken.description) == ("Tutut", "Ensin.\nVäliin.\nLopuksi.")


def test_a_document_in_another_language_changes_translations(tmp_path):
    desk = Desk(tmp_path, language="sv")
    desk.edit("Grannar är viktiga.", "Grannarna är viktiga.")

    (row,) = desk.rows
    desk.take(row)
    assert desk.state.get(Translation, "s2:sv").text == "Grannarna är viktiga."
    assert desk.state.get(Sentence, "s2").text == "Naapurit ovat tärkeitä."


def test_a_line_of_the_record_is_changed_without_its_quotation_marks(tmp_path):
    desk = Desk(tmp_path, What.RECORD)
    desk.edit("”Meidän rapussa moikataan.”", "”Rapussa moikataan.”")

    (row,) = desk.rows
    desk.take(row)
    assert desk.state.get(Line, "n2").text == "Rapussa moikataan."


def test_a_line_that_was_taken_out_is_struck_and_not_lost(tmp_path):
    desk = Desk(tmp_path, What.RECORD)
    desk.edit("Bussit är sena och det är mörkt.", "")

    (row,) = desk.rows
    desk.take(row)
    assert desk.state.get(Line, "n5").struck


def test_an_export_that_nobody_remembers_makes_every_difference_a_conflict(desk):
    desk.edit("Valoa tarvitaan.", "Toisin.")

    found = compare(small_state(), desk.path)

    assert not found.is_known
    assert [row.difference for row in found.rows] == [Difference.CONFLICT]


def test_the_list_of_contents_with_page_numbers_is_nothing_new(desk):
    desk.edit("</w:hyperlink>", "<w:r><w:tab/><w:t>3</w:t></w:r></w:hyperlink>")

    assert desk.rows == ()


@pytest.mark.parametrize("kind", ["text", "zip", "another document", "entities"])
def test_what_is_no_document_of_ours_is_told(tmp_path, kind):
    path = tmp_path / "a.docx"
    if kind == "text":
        path.write_text("Ei Wordia")
    else:
        xml = {
            "zip": "",
            "another document": f"<w:document {W}><w:body/></w:document>",
            "entities": f'<!DOCTYPE a [<!ENTITY b "c">]><w:document {W}>&b;</w:document>',
        }[kind]
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("word/document.xml" if xml else "a", xml)

    with pytest.raises(UserError) as told:
        compare(small_state(), path)

    assert told.value.problem is Problem.NOT_OUR_DOCUMENT


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"]), max_size=60))
def test_a_sentence_of_any_words_reads_back_as_it_was_written(text):
    section = small_state().get(Sentence, "s4").section
    state = small_state().with_records([Sentence(id="s4", section=section, text=text)])
    content = render(What.SUMMARY, state, "fi")

    again, twice = read_content(content), read_content(render(What.SUMMARY, state, "fi"))

    assert again == twice
    shown = again.anchored.get("_era_s_s4")
    assert shown is None or shown.text.split() == twice.anchored["_era_s_s4"].text.split()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
