"""An organisation's own template: refused with a reason, or used as it is."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Event
from facilitator_app.core.word_template import TemplateFault
from facilitator_app.export.colors import contrast
from facilitator_app.export.documents import What, check_template, render
from facilitator_app.export.template_check import is_on_own_disk, read_parts
from tests.events import small_state
from tests.export.reading import Document, W, faults
from tests.tools import organisation_templates as templates

KINDS = {
    "Finnish ids": templates.finnish,
    "LibreOffice": templates.SAVED_BY_LIBREOFFICE.read_bytes,
    "nearly blank": templates.nearly_blank,
}


@pytest.fixture
def on_disk(tmp_path):
    def put(content: bytes, name: str = "pohja.docx") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return put


@pytest.mark.parametrize("what", What)
@pytest.mark.parametrize("kind", KINDS)
def test_every_document_is_whole_on_every_template(on_disk, what, kind):
    document = Document(render(what, small_state(), "sv", on_disk(KINDS[kind]())))

    assert faults(document) == []
    own = Document(render(what, small_state(), "sv"))
    assert document.bookmarks == own.bookmarks


def test_its_styles_are_found_whatever_their_ids_and_kept_as_they_are(on_disk):
    document = Document(render(What.SUMMARY, small_state(), "fi", on_disk(templates.finnish())))

    styles = {read.style for read in document.paragraphs}
    assert {"Otsikko", "Otsikko1", "Merkittyluettelo", "Numeroituluettelo", "Lainaus"} <= styles
    title = next(
        each
        for each in document.part("word/styles.xml").iter(f"{W}style")
        if each.get(f"{W}styleId") == "Otsikko1"
    )
    assert title.find(f"{W}rPr/{W}color").get(f"{W}val") == "22543D"


def test_contents_go_to_the_mark_and_what_is_around_it_stays(on_disk):
    texts = Document(
        render(What.SUMMARY, small_state(), "fi", on_disk(templates.finnish()))
    ).paragraphs

    assert texts[0].text == "Lehtolan kaupungin julkaisuja"
    assert texts[1].style == "Otsikko"
    assert texts[-1].text == "Lehtolan kaupunki, PL 1, 00001 Lehtola"
    assert not [each for each in texts if "{{" in each.text]


def test_marks_are_filled_also_where_word_cut_them_in_two(on_disk):
    document = Document(render(What.SUMMARY, small_state(), "fi", on_disk(templates.finnish())))

    header = "".join(document.part("word/header1.xml").itertext())
    assert header == "Lehtolan kaupunki · Yhteenveto, luonnos · 14.10.2026"


def test_without_a_mark_contents_go_to_the_end(on_disk):
    word = docx.Document(io.BytesIO(templates.nearly_blank()))
    word.add_paragraph("Kansilehti")
    word.add_paragraph("")
    saved = io.BytesIO()
    word.save(saved)

    texts = Document(
        render(What.SUMMARY, small_state(), "fi", on_disk(saved.getvalue()))
    ).paragraphs

    first = [each.text for each in texts if each.text][:2]
    assert first == ["Kansilehti", "Turvallinen arki syntyy siitä, että joku huomaa"]


def test_a_title_that_looks_like_a_mark_stays_a_title(on_disk):
    event = Event(id="event", title="{{sisältö}} {{otsikko}}", day="2026-10-14")
    word = docx.Document(io.BytesIO(templates.nearly_blank()))
    word.add_paragraph("{{otsikko}}")
    saved = io.BytesIO()
    word.save(saved)

    state, path = small_state().with_records([event]), on_disk(saved.getvalue())

    texts = [each.text for each in Document(render(What.RECORD, state, "fi", path)).paragraphs]

    assert texts[:3] == ["", *["Kirjaus: {{sisältö}} {{otsikko}}"] * 2]


def test_the_place_it_was_made_from_on_somebodys_disk_does_not_leave_with_it(on_disk):
    path = on_disk(templates.finnish(), "pohja.dotx")
    content = render(What.SUMMARY, small_state(), "fi", path)

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"aino.annala" not in everything
    assert check_template(path).forgets_link


def test_everything_is_in_the_language_of_the_document(on_disk):
    content = render(What.SUMMARY, small_state(), "sv", on_disk(KINDS["LibreOffice"]()))

    styles = Document(content).part("word/styles.xml")
    assert {each.get(f"{W}val") for each in styles.iter(f"{W}lang")} <= {"sv-FI", None}


def test_the_check_says_what_is_missing_and_what_is_weak(on_disk):
    content = templates.finnish()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(b"276749", b"9AE6B4")
    parts["word/document.xml"] = parts["word/document.xml"].replace(b'w:w="11906"', b'w:w="12240"')
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)

    found = check_template(on_disk(changed.getvalue()))

    assert [each.name for each in found.weak] == ["heading 2"]
    assert found.weak[0].contrast < 2
    assert found.page_mm == (216, 297)
    assert not found.is_a4
    assert found.language == "fi-FI"
    assert found.has_place
    assert "Erätauko Oivallus" in found.added
    assert "Quote" not in found.added


def test_nothing_is_wrong_with_our_own_template():
    found = check_template(Path(templates.summary_template.TEMPLATE))

    assert (found.added, found.weak, found.small, found.is_a4) == ((), (), (), True)


@pytest.mark.parametrize("kind", templates.hostile())
def test_a_hostile_template_is_refused_with_a_reason(on_disk, kind):
    with pytest.raises(UserError) as told:
        render(What.SUMMARY, small_state(), "fi", on_disk(templates.hostile()[kind]()))

    assert told.value.problem is Problem.TEMPLATE_REFUSED
    assert told.value.details["fault"] == kind.split(" ")[0]


@pytest.mark.parametrize(
    "target",
    ["https://a.example/a.dotm", "\\\\server\\a.dotm", "file://server/a.dotm", "file:////s/a.dotm"],
)
def test_a_template_that_is_fetched_from_elsewhere_is_not_on_this_disk(target):
    assert not is_on_own_disk(target)


@pytest.mark.parametrize("target", ["file:///C:\\a.dotx", "C:\\a.dotx", "Normal.dotm", "/home/a"])
def test_a_template_of_this_computer_is_on_its_disk(target):
    assert is_on_own_disk(target)


def test_a_field_in_a_field_is_looked_through(on_disk):
    begin, end = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "end"))
    code = (
        f"<w:p><w:r>{begin}<w:instrText>IF </w:instrText>{begin}<w:instrText>PAGE</w:instrText>"
        f"{end}<w:instrText> 1</w:instrText>{end}</w:r></w:p>"
    )
    fine = templates._changed("word/document.xml", templates._document(code))
    bad = templates._changed(
        "word/document.xml", templates._document(code.replace("PAGE", "INCLUDETEXT x"))
    )

    assert read_parts(on_disk(fine, "a.docx"))
    with pytest.raises(UserError) as told:
        read_parts(on_disk(bad, "b.docx"))
    assert told.value.details["fault"] == TemplateFault.FIELD


def test_a_drive_that_went_away_while_it_was_read_is_told(on_disk, monkeypatch):
    path = on_disk(templates.finnish())

    def gone(*_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(zipfile.ZipFile, "infolist", gone)
    with pytest.raises(UserError) as told:
        render(What.SUMMARY, small_state(), "fi", path)

    assert told.value.problem is Problem.CANNOT_READ


def test_contrast_is_that_of_the_accessibility_guidelines():
    assert round(contrast("1B3A5C", "FFFFFF"), 1) == 11.6
    assert contrast("auto", "FFFFFF") == 21.0


def test_what_is_ours_takes_the_colours_of_the_organisation(on_disk):
    content = render(What.SUMMARY, small_state(), "fi", on_disk(templates.finnish()))

    styles = Document(content).parts["word/styles.xml"]
    assert b"1B3A5C" not in styles
    assert b"22543D" in styles


def test_the_header_row_is_readable_also_where_the_text_style_has_a_colour(on_disk):
    content = render(What.SUMMARY, small_state(), "fi", on_disk(KINDS["LibreOffice"]()))

    styles = docx.Document(io.BytesIO(content)).styles
    assert str(styles["Erätauko Taulukkootsake"].font.color.rgb) == "FFFFFF"


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("logo.png", b"this is no picture", ("logo.png",)),
        ("logo.png", b"\x89PNG\r\n\x1a\n....", ()),
        ("photo.JPG", b"<html>", ("photo.JPG",)),
        ("drawing.emf", b"whatever", ()),  # a kind whose files begin in several ways
    ],
)
def test_a_picture_that_is_none_is_told(on_disk, name, content, found):
    changed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(templates.finnish())) as source,
        zipfile.ZipFile(changed, "w") as target,
    ):
        for part in source.namelist():
            told = source.read(part)
            if part == "[Content_Types].xml":
                kinds = "".join(
                    f'<Default Extension="{each}" ContentType="image/{each}"/>'
                    for each in ("png", "JPG", "emf")
                )
                told = told.replace(b"<Override", kinds.encode() + b"<Override", 1)
            target.writestr(part, told)
        target.writestr(f"word/media/{name}", content)

    assert check_template(on_disk(changed.getvalue())).no_pictures == found
