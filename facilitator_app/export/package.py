"""A composition to the bytes of a Word file.

python-docx opens the template and keeps its parts in order; the body is collected as XML text and
spliced into the saved package, which is many times faster than building it as a tree.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from datetime import datetime
from pathlib import Path
from xml.parsers import expat

import docx
from docx.document import Document

from facilitator_app.core.document import Composition, Style
from facilitator_app.core.text import shown_on_one_line
from facilitator_app.env.paths import resource
from facilitator_app.export import skeleton
from facilitator_app.export.body import Body, Page
from facilitator_app.export.chart_xml import Charts
from facilitator_app.export.runs import LANGUAGE_TAGS
from facilitator_app.export.styles import STYLE_NAMES
from facilitator_app.export.template_file import fill_marks, make_place, open_template
from facilitator_app.export.template_styles import OWN_TEMPLATE, style_ids
from facilitator_app.export.words import Words

SCHEMA = "1"  # of the anchors: whoever reads them back must know how they were made

_BODY_PART = "word/document.xml"
_SAME_TIME = (2020, 1, 1, 0, 0, 0)  # the same content makes the same file
_LONGEST_IN_HEADER = 46


def build(
    what: str, template: Path | None, composition: Composition, words: Words, made: datetime
) -> bytes:
    """Return the file.

    Args:
        what: Which document it is, for whoever reads it back.
        template: An organisation's own; None means ours.
        made: When the document was made, for its properties and the header of its pages.

    Raises:
        UserError: The template is missing or refused.
    """
    document = _opened(template)
    first_list = skeleton.next_list(document)
    ids = style_ids(document)
    is_followed = make_place(document, skeleton.body_marker(), cleared=template is None)
    width = skeleton.text_width(document)
    charts = Charts(document, words, LANGUAGE_TAGS[words.language], width)
    body = Body(words, Page(ids, width, first_list, is_followed), charts.run)
    xml = body.xml(composition).encode()
    skeleton.add_lists(document, ids.of(STYLE_NAMES[Style.NUMBER]), first_list, body.lists)
    _describe(document, composition, words, made)
    skeleton.set_custom_properties(
        document,
        {
            "EraExportId": hashlib.sha256(xml).hexdigest()[:32],
            "EraSchema": SCHEMA,
            "EraDocument": what,
            "EraLanguage": words.language,
        },
    )
    saved = io.BytesIO()
    document.save(saved)
    return _spliced(saved, xml)


def _opened(template: Path | None) -> Document:
    if template is None:
        return docx.Document(str(resource(OWN_TEMPLATE)))
    return open_template(template)[0]


def _describe(document: Document, composition: Composition, words: Words, made: datetime) -> None:
    tag = LANGUAGE_TAGS[words.language]
    organisers = [shown_on_one_line(words.plain(each)) for each in composition.organisers]
    skeleton.set_language(document, tag)
    skeleton.set_properties(
        document,
        title=shown_on_one_line(words.plain(composition.title)),
        subject=shown_on_one_line(words.plain(composition.subject)),
        author=", ".join(organisers),
        language=tag,
        made=made,
    )
    first, second = (*organisers, "", "")[:2]
    fill_marks(
        document,
        {
            "organiser": _cut(first),
            "organiser_2": _cut(second),
            "title": shown_on_one_line(words.plain(composition.title)),
            "kind": words.plain(composition.kind),
            "date": words.plain(made.date()),
        },
    )


def _cut(text: str) -> str:
    """Keep what fits before the middle of the header; the facts name it in full."""
    if len(text) <= _LONGEST_IN_HEADER:
        return text
    return f"{text[: _LONGEST_IN_HEADER - 1].rstrip()}…"


def _spliced(skeleton_file: io.BytesIO, xml: bytes) -> bytes:
    """Return the package with the body in place of the marker, parsed once as a check."""
    result = io.BytesIO()
    with (
        zipfile.ZipFile(skeleton_file) as source,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name == _BODY_PART:
                before, after = content.split(skeleton.MARKER)
                content = b"".join((before, xml, after))
                expat.ParserCreate().Parse(content, True)  # noqa: FBT003 - its own signature
            info = zipfile.ZipInfo(name, _SAME_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, content)
    return result.getvalue()
