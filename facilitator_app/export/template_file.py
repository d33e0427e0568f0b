"""An organisation's template made ready: checked, a document rather than a template, our styles in.

Where it says `{{sisältö}}`, the contents go; `{{otsikko}}` and its like stand for what is known of
the document. Word may have cut such a mark into several runs.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from lxml import etree

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.languages import right_to_left_language
from facilitator_app.core.word_template import TemplateFault
from facilitator_app.export import template_styles
from facilitator_app.export.template_check import read_parts
from facilitator_app.export.xml_query import find_all

_MARKS: Mapping[str, str] = {
    mark: name
    for name, marks in {
        "content": "sisältö innehåll content contents",
        "title": "otsikko rubrik title",
        "kind": "asiakirja dokument document kind",
        "date": "päiväys datum date",
        "organiser": "järjestäjä arrangör organiser",
        "organiser_2": "järjestäjä_2 arrangör_2 organiser_2",
    }.items()
    for mark in marks.split()
}
_PLACE_NAMES = frozenset(["sisalto", "sisältö", "innehall", "innehåll", "content", "contents"])
_MARK = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_TEMPLATE_TYPE, _DOCUMENT_TYPE = (
    b"wordprocessingml.template.main",
    b"wordprocessingml.document.main",
)
_ATTACHED = re.compile(
    rb"<(?:\w+:)?attachedTemplate\b[^>]*?(?:/>|>\s*</(?:\w+:)?attachedTemplate>)"
)
_LINK = re.compile(rb"<Relationship\b[^>]*?/attachedTemplate[\"'][^>]*?(?:/>|>\s*</Relationship>)")
# LibreOffice names this link its own way, and would be given a second part of the same name.
_PROPERTIES = re.compile(rb"(?<=Type=\")[^\"]*/metadata/core-properties(?=\")")
_PROPERTIES_TYPE = RELATIONSHIP_TYPE.CORE_PROPERTIES.encode()
_NO_WORD_FILE = (  # what python-docx raises of such files
    PackageNotFoundError,
    zipfile.BadZipFile,
    etree.XMLSyntaxError,
    AttributeError,
    IndexError,
    KeyError,
    ValueError,
)
_ROOM_AFTER_CONTENTS = "360"  # twentieths of a point
_PAGE = {"w:w": "11906", "w:h": "16838"}
_MARGINS = {
    "w:top": "1814",
    "w:right": "1418",
    "w:bottom": "1247",
    "w:left": "1701",
    "w:header": "680",
    "w:footer": "567",
    "w:gutter": "0",
}


def open_template(path: Path) -> tuple[Document, tuple[str, ...]]:
    """Return an organisation's template, ready to be filled, and the styles that were added.

    Raises:
        UserError: It is missing or refused.
    """
    parts = read_parts(path)
    try:
        document = docx.Document(_packed(parts))
        _require_settings(document)
        _require_defaults(document)
        _require_page(document)
        return document, template_styles.add_missing(document)
    except _NO_WORD_FILE as error:
        fault = TemplateFault.BROKEN.value
        raise UserError(Problem.TEMPLATE_REFUSED, path=path.name, fault=fault) from error


def was_attached(parts: Mapping[str, bytes]) -> bool:
    """Return True when a file names the template that it was made from."""
    return b"attachedTemplate" in parts.get("word/settings.xml", b"")


def place_of_contents(document: Document) -> Any:
    """Return the paragraph where the contents go; None for the end."""
    body: Any = find_all(document.element, "./w:body")[0]
    for paragraph in find_all(body, "./w:p|./w:sdt/w:sdtContent/w:p"):
        found = _MARK.fullmatch(_text(paragraph).strip())
        names = {str(each).lower() for each in find_all(paragraph, "./w:bookmarkStart/@w:name")}
        if (found and _MARKS.get(found[1].lower()) == "content") or names & _PLACE_NAMES:
            return paragraph
    return None


def make_place(document: Document, marker: Any, *, cleared: bool) -> bool:
    """Put `marker` where the contents go; return True when a paragraph follows it there.

    Args:
        cleared: True when everything else in the body goes away.
    """
    body: Any = find_all(document.element, "./w:body")[0]
    place = None if cleared else place_of_contents(document)
    if place is not None:
        place.addprevious(marker)
        _empty(place)
        return _stands_apart(marker.getnext())
    children = list(body)[:-1]
    for child in reversed(children):
        if not (cleared or _says_nothing(child)):
            break
        body.remove(child)
    body[-1].addprevious(marker)
    return False


def _stands_apart(follower: Any) -> bool:
    """Give a paragraph that follows the contents some room before it, unless it has its own.

    An empty paragraph between them would be read out by a screen reader. LibreOffice writes
    that a paragraph has no room, where Word writes nothing.
    """
    if follower is None or follower.tag != qn("w:p"):
        return False
    spacing = follower.get_or_add_pPr().get_or_add_spacing()
    if spacing.get(qn("w:before"), "0") == "0":
        spacing.set(qn("w:before"), _ROOM_AFTER_CONTENTS)
    return True


def fill_marks(document: Document, values: Mapping[str, str]) -> None:
    """Put `values` where the template names them: in headers, footers and its own text."""
    for root in _roots(document):
        for paragraph in root.iter(qn("w:p")):
            text = _text(paragraph)
            if "{{" in text:
                _fill(paragraph, text, values)


def _fill(paragraph: Any, text: str, values: Mapping[str, str]) -> None:
    """Replace the marks; each value goes into the run in which its mark begins."""
    pieces = find_all(paragraph, ".//w:t")
    for found in reversed(list(_MARK.finditer(text))):
        name = _MARKS.get(found[1].lower(), "")
        if name in values:
            _put(pieces, found.start(), found.end(), values[name])


def _put(pieces: list[Any], start: int, end: int, value: str) -> None:
    at = 0
    for piece in pieces:
        text = str(piece.text or "")
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            piece.text = text[:first] + (value if at + first == start else "") + text[last:]
            piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            if right_to_left_language(value) and at + first == start:
                piece.getparent().get_or_add_rPr().get_or_add_rtl()
        at += len(text)


def _roots(document: Document) -> Iterator[Any]:
    kinds = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)
    part: Any = document.part
    yield from (
        link.target_part.element
        for link in part.rels.values()
        if link.reltype in kinds and not link.is_external
    )
    yield document.element


def _text(paragraph: Any) -> str:
    return "".join(str(piece.text or "") for piece in find_all(paragraph, ".//w:t"))


def _empty(place: Any) -> None:
    """Take the marker's paragraph away; one that ends a section stays, without words."""
    if find_all(place, "./w:pPr/w:sectPr"):
        for child in place.findall(qn("w:r")):
            place.remove(child)
    else:
        place.getparent().remove(place)


def _says_nothing(block: Any) -> bool:
    is_paragraph = block.tag == qn("w:p")
    kept = ".//w:sectPr|.//w:drawing|.//w:pict|.//w:fldChar|.//w:br|.//w:sym"
    return is_paragraph and not _text(block).strip() and not find_all(block, kept)


def _require_page(document: Document) -> None:
    """See that the last section says how large its page is."""
    body: Any = find_all(document.element, "./w:body")[0]
    section = body.get_or_add_sectPr()
    for tag, values in (("w:pgSz", _PAGE), ("w:pgMar", _MARGINS)):
        for each in find_all(document.element, ".//w:sectPr"):
            if each.find(qn(tag)) is None:
                add = each.get_or_add_pgSz if tag == "w:pgSz" else each.get_or_add_pgMar
                made = add()
                for name, value in values.items():
                    made.set(qn(name), value)
    assert section is body[-1]


def _require_settings(document: Document) -> None:
    """Give a template without settings those of today's Word, not of the library's old one."""
    part: Any = document.part
    if not any(link.reltype == RELATIONSHIP_TYPE.SETTINGS for link in part.rels.values()):
        settings: Any = document.settings.element
        for old in find_all(settings, "./w:compat/w:useFELayout"):
            old.getparent().remove(old)
        for mode in find_all(settings, './/w:compatSetting[@w:name="compatibilityMode"]'):
            mode.set(qn("w:val"), "15")


def _require_defaults(document: Document) -> None:
    """See that no paragraph leaves a line alone on a page, where the template says nothing."""
    styles: Any = document.styles.element
    defaults = styles.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = styles.makeelement(qn("w:docDefaults"), {})
        styles.insert(0, defaults)
    if defaults.find(qn("w:pPrDefault")) is None:
        made = defaults.makeelement(qn("w:pPrDefault"), {})
        properties = made.makeelement(qn("w:pPr"), {})
        properties.append(made.makeelement(qn("w:widowControl"), {}))
        made.append(properties)
        defaults.append(made)


def _packed(parts: dict[str, bytes]) -> io.BytesIO:
    """Return the template as a document, without the place on a disk that it was made from."""
    changed = dict(parts)
    types = "[Content_Types].xml"
    changed[types] = changed[types].replace(_TEMPLATE_TYPE, _DOCUMENT_TYPE)
    for name, pattern in (
        ("word/settings.xml", _ATTACHED),
        ("word/_rels/settings.xml.rels", _LINK),
    ):
        if name in changed:
            changed[name] = pattern.sub(b"", changed[name])
    if "_rels/.rels" in changed:
        changed["_rels/.rels"] = _PROPERTIES.sub(_PROPERTIES_TYPE, changed["_rels/.rels"])
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, content in changed.items():
            archive.writestr(name, content)
    packed.seek(0)
    return packed
