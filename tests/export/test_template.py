"""Our own template is what its maker makes, and has every style that documents use."""

from __future__ import annotations

import io
import zipfile

import docx
import docx.shared
import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.env.paths import resource
from facilitator_app.export import styles
from facilitator_app.export.documents import What, render
from facilitator_app.export.skeleton import text_width
from facilitator_app.export.template_styles import style_ids
from tests.events import small_state
from tests.export.reading import Document, faults
from tests.tools.summary_template import TEMPLATE, make


def test_the_committed_template_is_what_its_maker_makes():
    assert resource("docx/summary.docx") == TEMPLATE
    assert TEMPLATE.read_bytes() == make(), "run python -m tests.tools.summary_template"


def test_the_template_has_every_style_that_documents_use():
    ids = style_ids(docx.Document(str(TEMPLATE)))

    assert ids.missing == []
    assert len(styles.USED_NAMES) > 20


def test_styles_are_found_whatever_the_case_of_their_names():
    ids = styles.StyleIds({"heading 1": "Otsikko1"})

    assert ids.of("Heading 1") == "Otsikko1"


def test_the_page_is_a4_with_wide_margins():
    document = docx.Document(str(TEMPLATE))
    page = document.sections[0]

    assert (round(page.page_width.mm), round(page.page_height.mm)) == (210, 297)
    assert round(page.left_margin.mm) == 30
    assert text_width(document) == 8787


def test_a_template_made_from_ours_is_taken(tmp_path):
    own = tmp_path / "oma.docx"
    document = docx.Document(str(TEMPLATE))
    document.styles["Title"].font.size = docx.shared.Pt(40)
    document.save(str(own))

    content = render(What.SUMMARY, small_state(), "fi", own)

    assert faults(Document(content)) == []
    assert docx.Document(io.BytesIO(content)).styles["Title"].font.size == docx.shared.Pt(40)


def test_a_template_that_is_missing_is_told(tmp_path):
    with pytest.raises(UserError) as told:
        render(What.RECORD, small_state(), "fi", tmp_path / "ei.docx")

    assert told.value.problem is Problem.NO_SUCH_FILE


@pytest.mark.parametrize("kind", ["text", "another zip", "broken part"])
def test_a_file_that_cannot_be_the_template_is_refused(tmp_path, kind):
    path = tmp_path / "pohja.docx"
    if kind == "text":
        path.write_text("Ei ole Wordia.")
    elif kind == "another zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("a.txt", "a")
    else:
        with zipfile.ZipFile(TEMPLATE) as source, zipfile.ZipFile(path, "w") as target:
            for name in source.namelist():
                content = source.read(name)
                target.writestr(name, content[:200] if name == "word/styles.xml" else content)

    with pytest.raises(UserError) as told:
        render(What.RECORD, small_state(), "fi", path)

    assert told.value.problem is Problem.TEMPLATE_REFUSED


def test_a_blank_word_document_gets_the_styles_that_it_lacks(tmp_path):
    path = tmp_path / "pohja.docx"
    docx.Document().save(str(path))

    assert faults(Document(render(What.SUMMARY, small_state(), "fi", path))) == []
