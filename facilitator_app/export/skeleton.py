"""What is done to a template around the body: language, header, lists and properties."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree

from facilitator_app.core.document import Style
from facilitator_app.core.languages import right_to_left_language
from facilitator_app.export.styles import STYLE_NAMES, StyleIds

MARKER = b"<?body here?>"  # where the body goes into the saved skeleton

_LONGEST_PROPERTY = 255
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def style_ids(document: Document) -> StyleIds:
    """Return the ids of the template's styles by their names."""
    return StyleIds({str(style.name).lower(): str(style.style_id) for style in document.styles})


def text_width(document: Document) -> int:
    """Return the width of a line in twentieths of a point."""
    section = document.sections[-1]
    measures = (section.page_width, section.left_margin, section.right_margin)
    page, left, right = (measure.twips if measure else 0 for measure in measures)
    return page - left - right


def next_list(document: Document) -> int:
    """Return the first number that no list of the template has."""
    numbers = _all(document.part.numbering_part.element, "./w:num/@w:numId")
    return max((int(number) for number in numbers), default=0) + 1


def add_lists(document: Document, first: int, count: int) -> None:
    """Give `count` numbered lists a numbering each, so that every one begins at 1."""
    numbering: Any = document.part.numbering_part.element
    used = _list_of(document, STYLE_NAMES[Style.NUMBER])
    abstract = _all(numbering, f'./w:num[@w:numId="{used}"]/w:abstractNumId/@w:val')[0]
    last = _all(numbering, "./w:num")[-1]
    for number in reversed(range(first, first + count)):
        entry = numbering.makeelement(qn("w:num"), {qn("w:numId"): str(number)})
        last.addnext(entry)
        _child(entry, qn("w:abstractNumId"), {qn("w:val"): abstract})
        override = _child(entry, qn("w:lvlOverride"), {qn("w:ilvl"): "0"})
        _child(override, qn("w:startOverride"), {qn("w:val"): "1"})


def set_language(document: Document, tag: str) -> None:
    """Say in which language everything is that says nothing else."""
    for language in _all(document.styles.element, "./w:docDefaults/w:rPrDefault/w:rPr/w:lang"):
        language.set(qn("w:val"), tag)
        language.set(qn("w:eastAsia"), tag)
    for language in _all(document.settings.element, "./w:themeFontLang"):
        language.set(qn("w:val"), tag)


def fill_header(document: Document, values: Mapping[str, str]) -> None:
    """Put `values` where the header names them, for example "{organiser}"."""
    for section in document.sections:
        if section.header.is_linked_to_previous:
            continue
        for paragraph in section.header.paragraphs:
            for run in paragraph.runs:
                if run.text in values:
                    run.text = values[run.text]
                    run.font.rtl = bool(right_to_left_language(run.text)) or None


def set_properties(
    document: Document, *, title: str, subject: str, author: str, language: str, made: datetime
) -> None:
    """Set the core properties; Word takes at most 255 characters for each."""
    properties = document.core_properties
    properties.title = title[:_LONGEST_PROPERTY]
    properties.subject = subject[:_LONGEST_PROPERTY]
    properties.author = author[:_LONGEST_PROPERTY]
    properties.last_modified_by = author[:_LONGEST_PROPERTY]
    properties.language = language
    properties.created = properties.modified = made
    properties.revision = 1


def set_custom_properties(document: Document, values: Mapping[str, str]) -> None:
    """Add `values` to the template's custom properties."""
    package: Any = document.part.package
    links = [
        (link_id, link)
        for link_id, link in package.rels.items()
        if link.reltype == RELATIONSHIP_TYPE.CUSTOM_PROPERTIES
    ]
    root = (
        _parsed(links[0][1].target_part.blob)
        if links
        else etree.Element(f"{{{_CUSTOM}}}Properties", nsmap={None: _CUSTOM, "vt": _VALUES})
    )
    for name, value in values.items():
        _set_custom_property(root, name, value)
    for link_id, _ in links:
        del package.rels[link_id]
    blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    name = PackURI("/docProps/custom.xml")
    part = Part(name, CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, blob, package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


def clear_body(document: Document) -> None:
    """Take out what the template's body holds and leave the marker in its place."""
    body: Any = _all(document.element, "./w:body")[0]
    section = body[-1]
    for child in list(body)[:-1]:
        body.remove(child)
    section.addprevious(etree.ProcessingInstruction("body", "here"))


def _list_of(document: Document, style_name: str) -> str:
    """Return the number of the list that a style belongs to."""
    path = f'./w:style[w:name/@w:val="{style_name}"]/w:pPr/w:numPr/w:numId/@w:val'
    return str(_all(document.styles.element, path)[0])


def _set_custom_property(root: Any, name: str, value: str) -> None:
    for former in root.findall(f"{{{_CUSTOM}}}property[@name='{name}']"):
        root.remove(former)
    taken = [int(each.get("pid", "1")) for each in root]
    number = str(max(taken, default=1) + 1)
    names = {"fmtid": _FORMAT_ID, "pid": number, "name": name}
    entry = _child(root, f"{{{_CUSTOM}}}property", names)
    _child(entry, f"{{{_VALUES}}}lpwstr", {}).text = value


def _child(parent: Any, tag: str, attributes: Mapping[str, str]) -> Any:
    child = parent.makeelement(tag, dict(attributes))
    parent.append(child)
    return child


def _parsed(xml: bytes) -> Any:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


def _all(element: Any, path: str) -> list[Any]:
    """Return what an XPath with Word's prefixes finds."""
    return cast("list[Any]", element.xpath(path))
