"""What is done to a template around the body: language, header, lists and properties."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree

from facilitator_app.export.template_styles import abstract_of, add_list, numbering_of
from facilitator_app.export.xml_query import find_all

MARKER = b"<?body here?>"  # where the body goes into the saved skeleton

_LONGEST_PROPERTY = 255
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def text_width(document: Document) -> int:
    """Return the width of a line in twentieths of a point."""
    section = document.sections[-1]
    measures = (section.page_width, section.left_margin, section.right_margin)
    page, left, right = (measure.twips if measure else 0 for measure in measures)
    return page - left - right


def next_list(document: Document) -> int:
    """Return the first number that no list of the template has."""
    numbers = find_all(document.part.numbering_part.element, "./w:num/@w:numId")
    return max((int(number) for number in numbers), default=0) + 1


def add_lists(document: Document, style_id: str, first: int, count: int) -> None:
    """Give `count` numbered lists a numbering each, so that every one begins at 1.

    Args:
        style_id: The style of numbered lists.
    """
    numbering: Any = document.part.numbering_part.element
    abstract = abstract_of(document, numbering_of(document, style_id))
    for number in range(first, first + count):
        entry = add_list(numbering, str(number), abstract)
        override = _child(entry, qn("w:lvlOverride"), {qn("w:ilvl"): "0"})
        _child(override, qn("w:startOverride"), {qn("w:val"): "1"})


def set_language(document: Document, tag: str) -> None:
    """Say in which language everything is that says nothing else."""
    root: Any = document.styles.element
    if not find_all(root, "./w:docDefaults/w:rPrDefault/w:rPr/w:lang"):
        _add_language(root)
    for language in find_all(root, "./w:docDefaults/w:rPrDefault/w:rPr/w:lang"):
        language.set(qn("w:val"), tag)
        language.set(qn("w:eastAsia"), tag)
    for language in find_all(root, "./w:style/w:rPr/w:lang[@w:val]"):
        language.set(qn("w:val"), tag)  # a style of theirs would say another one for all its text
    for language in find_all(document.settings.element, "./w:themeFontLang"):
        language.set(qn("w:val"), tag)


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


def body_marker() -> Any:
    """Return what stands for the body until it is put in."""
    return etree.ProcessingInstruction("body", "here")


def _add_language(root: Any) -> None:
    """Add the default language, and whatever has to stand around it."""
    place = root
    for tag in ("w:docDefaults", "w:rPrDefault", "w:rPr"):
        found = place.find(qn(tag))
        if found is None:
            found = place.makeelement(qn(tag), {})
            place.insert(0, found)
        place = found
    language = place.makeelement(qn("w:lang"), {})
    after = [place.find(qn(f"w:{tag}")) for tag in ("eastAsianLayout", "specVanish", "oMath")]
    follower = next((each for each in after if each is not None), None)
    if follower is None:
        place.append(language)
    else:
        follower.addprevious(language)


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
