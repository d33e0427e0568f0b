"""The styles of an organisation's template: found whatever they are called, added where missing.

A style that is added is ours, built on theirs: it takes their letters, and their text style below
it. What they have stays as it is; only a list style without marks gets ours.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart

from facilitator_app.core.document import Style
from facilitator_app.env.paths import resource
from facilitator_app.export import styles
from facilitator_app.export.colors import LEAST_CONTRAST, PAPER, contrast
from facilitator_app.export.styles import STYLE_NAMES, StyleIds, canonical
from facilitator_app.export.xml_query import find_all

OWN_TEMPLATE = "docx/summary.docx"
_ROOMY_ID, _ROOM = "EraLeipateksti", "160"  # twentieths of a point
LIST_NAMES = (STYLE_NAMES[Style.BULLET], STYLE_NAMES[Style.NUMBER])

_OUR_COLORS = {"1B3A5C": "heading 1", "2E6E8E": "heading 2"}  # and whose colour takes their place
_NUMBERING = (
    b'<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
)


def style_ids(document: Document) -> StyleIds:
    """Return the ids of the template's styles by their names."""
    found: dict[tuple[str, str], str] = {}
    other: dict[tuple[str, str], str] = {}
    for style in document.styles.element.findall(qn("w:style")):
        kind, style_id = style.get(qn("w:type"), "paragraph"), style.get(qn("w:styleId"), "")
        name, *aliases = _names(style)
        found.setdefault((name.lower(), kind), style_id)
        for each in (canonical(name), *(canonical(alias) for alias in aliases)):
            other.setdefault((each, kind), style_id)
    names = {name.lower(): (name.lower(), styles.kind_of(name)) for name in styles.USED_NAMES}
    places = {name: found.get(key) or other.get(key) for name, key in names.items()}
    roomy = found.get((styles.ROOMY_TEXT.lower(), "paragraph"))
    if roomy:
        places[styles.TEXT.lower()] = roomy
    return StyleIds({name: style_id for name, style_id in places.items() if style_id})


def add_missing(document: Document) -> tuple[str, ...]:
    """Give the template every style that documents use, and return the names of the added ones."""
    missing = tuple(style_ids(document).missing)
    maker = _Adder(document)
    for name in missing:
        maker.add(name)
    for name in LIST_NAMES:
        maker.give_marks(name)
    maker.give_room()
    return missing


def numbering_of(document: Document, style_id: str) -> str:
    """Return the number of the list that a style belongs to, itself or through its basis."""
    by_id = {
        each.get(qn("w:styleId")): each for each in find_all(document.styles.element, "./w:style")
    }
    seen: set[str] = set()
    while style_id in by_id and style_id not in seen:
        seen.add(style_id)
        numbers = find_all(by_id[style_id], "./w:pPr/w:numPr/w:numId/@w:val")
        if numbers:
            return "" if numbers[0] == "0" else str(numbers[0])
        style_id = str(next(iter(find_all(by_id[style_id], "./w:basedOn/@w:val")), ""))
    return ""


def abstract_of(document: Document, number: str) -> str:
    """Return which definition a list follows; "" when there is no such list."""
    numbering: Any = document.part.numbering_part.element
    found = find_all(numbering, f'./w:num[@w:numId="{number}"]/w:abstractNumId/@w:val')
    return str(found[0]) if found else ""


class _Adder:
    """Copies styles and lists of our template into another one."""

    def __init__(self, document: Document) -> None:
        self._theirs: Any = document.styles.element
        self._document = document
        self._ours = docx.Document(str(resource(OWN_TEMPLATE)))
        self._our_styles = {
            str(each.get(qn("w:styleId"))): each
            for each in find_all(self._ours.styles.element, "./w:style")
        }
        self._numbering = _numbering_of(document)
        self._colors = _their_colors(document)
        self._lists: dict[str, str] = {}  # number of ours -> number of theirs

    def add(self, name: str) -> None:
        """Add our style of this name unless it was added with one that needs it."""
        for style_id, style in self._our_styles.items():
            if _names(style)[0].lower() == name.lower():
                self._their_id(style_id)

    def give_marks(self, name: str) -> None:
        """See that items of a list style have bullets or numbers."""
        style_id = style_ids(self._document).of(name)
        number = numbering_of(self._document, style_id)
        if number and abstract_of(self._document, number):
            return
        style = find_all(self._theirs, f'./w:style[@w:styleId="{style_id}"]')[0]
        ours = next(s for s in self._our_styles.values() if _names(s)[0].lower() == name.lower())
        mark = deepcopy(find_all(ours, "./w:pPr/w:numPr")[0])
        self._renumber(mark)
        properties = style.get_or_add_pPr()
        for former in properties.findall(qn("w:numPr")):
            properties.remove(former)
        properties._insert_numPr(mark)  # where the schema wants it

    def give_room(self) -> None:
        """See that a paragraph of text stands apart from the next one, on a style of its own.

        Theirs stays as it is: headers, cells and whatever else they have is built on it.
        """
        text = style_ids(self._document).of(styles.TEXT)
        if _has_room(self._theirs, text):
            return
        style = self._theirs.makeelement(
            qn("w:style"),
            {qn("w:type"): "paragraph", qn("w:customStyle"): "1", qn("w:styleId"): _ROOMY_ID},
        )
        for tag, value in (("w:name", styles.ROOMY_TEXT), ("w:basedOn", text)):
            style.append(style.makeelement(qn(tag), {qn("w:val"): value}))
        style.append(style.makeelement(qn("w:qFormat"), {}))
        style.get_or_add_pPr().get_or_add_spacing().set(qn("w:after"), _ROOM)
        self._theirs.append(style)

    def _their_id(self, our_id: str) -> str:
        """Return the id that a style of ours has there, adding it first if need be."""
        style = self._our_styles[our_id]
        name, kind = _names(style)[0], style.get(qn("w:type"))
        for each in find_all(self._theirs, "./w:style"):
            same = canonical(name) in {canonical(known) for known in _names(each)}
            if same and each.get(qn("w:type"), "paragraph") == kind:
                return str(each.get(qn("w:styleId")))
        copy = deepcopy(style)
        for part in copy.iter():
            for attribute, value in part.attrib.items():
                part.set(attribute, self._colors.get(str(value), value))
        self._theirs.append(copy)
        return self._made_at_home(copy)

    def _made_at_home(self, style: Any) -> str:
        taken = find_all(self._theirs, "./w:style/@w:styleId")
        own = str(style.get(qn("w:styleId")))
        style_id = own if taken.count(own) == 1 else f"Era{own}"
        style.set(qn("w:styleId"), style_id)
        kind = style.get(qn("w:type"))
        if len(find_all(self._theirs, f'./w:style[@w:type="{kind}"][@w:default="1"]')) > 1:
            del style.attrib[qn("w:default")]
        for tag in ("w:basedOn", "w:next"):
            for link in style.findall(qn(tag)):
                link.set(qn("w:val"), self._their_id(str(link.get(qn("w:val")))))
        for mark in find_all(style, "./w:pPr/w:numPr"):
            self._renumber(mark)
        return style_id

    def _renumber(self, mark: Any) -> None:
        number = mark.find(qn("w:numId"))
        number.set(qn("w:val"), self._list(str(number.get(qn("w:val")))))

    def _list(self, ours: str) -> str:
        """Return the number of a copy of one of our lists."""
        if ours not in self._lists:
            abstract = str(max(_numbers(self._numbering, "abstractNum", "abstractNumId")) + 1)
            number = str(max(_numbers(self._numbering, "num", "numId")) + 1)
            source: Any = self._ours.part.numbering_part.element
            known = abstract_of(self._ours, ours)
            copy = deepcopy(find_all(source, f'./w:abstractNum[@w:abstractNumId="{known}"]')[0])
            copy.set(qn("w:abstractNumId"), abstract)
            for level in copy.findall(qn("w:lvl")):  # their styles do not lead to it: no link back
                for link in level.findall(qn("w:pStyle")):
                    level.remove(link)
            self._numbering.insert(_end_of_abstract(self._numbering), copy)
            add_list(self._numbering, number, abstract)
            self._lists[ours] = number
        return self._lists[ours]


def _has_room(root: Any, style_id: str) -> bool:
    """Return True when paragraphs of a style stand apart, by itself or by what all do."""
    said = [
        *find_all(root, "./w:docDefaults/w:pPrDefault/w:pPr/w:spacing"),
        *find_all(root, f'./w:style[@w:styleId="{style_id}"]/w:pPr/w:spacing'),
    ]
    room = {name: value for each in said for name, value in each.attrib.items()}
    sides = (qn(f"w:{name}") for name in ("before", "after", "beforeLines", "afterLines"))
    return any(room.get(side, "0") != "0" for side in sides)


def _their_colors(document: Document) -> dict[str, str]:
    """Return our colours and theirs in their place, where they are dark enough to read."""
    ids, root = style_ids(document).by_name, document.styles.element
    found: dict[str, str] = {}
    for ours, name in _OUR_COLORS.items():
        path = f'./w:style[@w:styleId="{ids.get(name, "")}"]/w:rPr/w:color/@w:val'
        theirs = [str(each) for each in find_all(root, path)]
        if theirs and contrast(theirs[0], PAPER) >= LEAST_CONTRAST and theirs[0] != "auto":
            found[ours] = theirs[0]
    return found


def add_list(numbering: Any, number: str, abstract: str) -> Any:
    """Add a list that follows a definition, where the schema wants it, and return it."""
    entry = numbering.makeelement(qn("w:num"), {qn("w:numId"): number})
    entry.append(entry.makeelement(qn("w:abstractNumId"), {qn("w:val"): abstract}))
    lists = find_all(numbering, "./w:num")
    at = numbering.index(lists[-1]) + 1 if lists else _end_of_abstract(numbering)
    numbering.insert(at, entry)
    return entry


def _end_of_abstract(numbering: Any) -> int:
    known = find_all(numbering, "./w:numPicBullet|./w:abstractNum")
    return numbering.index(known[-1]) + 1 if known else 0


def _numbering_of(document: Document) -> Any:
    part: Any = document.part
    if not any(link.reltype == RELATIONSHIP_TYPE.NUMBERING for link in part.rels.values()):
        name = PackURI("/word/numbering.xml")
        made = NumberingPart.load(name, CONTENT_TYPE.WML_NUMBERING, _NUMBERING, part.package)
        part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    return part.numbering_part.element


def _numbers(numbering: Any, tag: str, attribute: str) -> list[int]:
    return [0, *(int(each) for each in find_all(numbering, f"./w:{tag}/@w:{attribute}"))]


def _names(style: Any) -> list[str]:
    """Return what a style is called, and its other names."""
    names = [str(each) for each in find_all(style, "./w:name/@w:val")] or [""]
    aliases = ",".join(find_all(style, "./w:aliases/@w:val"))
    return [names[0], *(each.strip() for each in aliases.split(",") if each.strip())]
