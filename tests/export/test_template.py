"""Our own template is what its maker makes, and has every style that documents use."""

from __future__ import annotations

import docx

from facilitator_app.env.paths import resource
from facilitator_app.export import styles
from facilitator_app.export.skeleton import style_ids, text_width
from tests.tools.summary_template import TEMPLATE, make


def test_the_committed_template_is_what_its_maker_makes():
    assert resource("docx/summary.docx") == TEMPLATE
    assert TEMPLATE.read_bytes() == make(), "run python -m tests.tools.summary_template"


def test_the_template_has_every_style_that_documents_use():
    ids = style_ids(docx.Document(str(TEMPLATE)))
    used = [*styles.STYLE_NAMES.values(), *styles.HEADING_NAMES, *styles.ROLE_NAMES.values()]
    used += [styles.CAPTION, styles.CONTENTS_HEADING, *styles.CONTENTS_NAMES]
    used += [styles.CELL, styles.NUMBER_CELL, styles.TABLE]

    assert all(ids.of(name) for name in used)


def test_styles_are_found_whatever_the_case_of_their_names():
    ids = styles.StyleIds({"heading 1": "Otsikko1"})

    assert ids.of("Heading 1") == "Otsikko1"


def test_the_page_is_a4_with_wide_margins():
    document = docx.Document(str(TEMPLATE))
    page = document.sections[0]

    assert (round(page.page_width.mm), round(page.page_height.mm)) == (210, 297)
    assert round(page.left_margin.mm) == 30
    assert text_width(document) == 8787
