"""Reading a document back that somebody edited in Word or LibreOffice.

Zip and XML alone: python-docx fails on files with dangling parts and does not see insertions that
are tracked. What was inserted counts, what was struck out does not.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.returned import LooseText, ReadDocument, ReadText
from facilitator_app.core.text import clean
from facilitator_app.export.runs import BOOKMARK_START

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CUSTOM = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}"
_BODY, _PROPERTIES = "word/document.xml", "docProps/custom.xml"
_LARGEST_XML = 64 * 2**20
_SKIPPED = frozenset(
    f"{_W}{name}"
    for name in ("del", "moveFrom", "instrText", "delText", "footnote", "endnote", "pPr", "rPr")
)
_TEXTS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": " ", f"{_W}noBreakHyphen": "\u2011"}
_MARKS = (f"{_W}bookmarkStart", f"{_W}bookmarkEnd")
_LEAVES = frozenset((f"{_W}t", *_TEXTS, *_MARKS))
_OF_CONTENTS = re.compile(r"(?:TOC|Sisluet|Innehll|Contents|Verzeichnis)\w*", re.IGNORECASE)
_NOT_A_DOCUMENT = (zipfile.BadZipFile, NotImplementedError, RuntimeError, etree.XMLSyntaxError)


def read_edited(path: Path) -> ReadDocument:
    """Return what a document says.

    Raises:
        UserError: It is missing, cannot be read, or is no Word document of ours.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise UserError(Problem.NO_SUCH_FILE, path=path) from error
    except OSError as error:
        raise UserError(Problem.CANNOT_READ, path=path, reason=error.strerror) from error
    try:
        return read_content(content)
    except (*_NOT_A_DOCUMENT, KeyError, ValueError) as error:
        raise UserError(Problem.NOT_OUR_DOCUMENT, path=path) from error


def read_content(content: bytes) -> ReadDocument:
    """Return what a document says, from the bytes of its file.

    Raises:
        KeyError, ValueError, zipfile.BadZipFile, etree.XMLSyntaxError: It is no Word document.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body = _parsed(archive, _BODY)
        known = archive.namelist()
        properties = _properties(archive) if _PROPERTIES in known else {}
    reader = _Reader()
    for block in body.iter(f"{_W}body"):
        reader.read(block)
    return ReadDocument(
        export_id=properties.get("EraExportId", ""),
        what=properties.get("EraDocument", ""),
        language=properties.get("EraLanguage", ""),
        anchored=reader.anchored(),
        loose=tuple(reader.loose),
    )


def _parsed(archive: zipfile.ZipFile, name: str) -> Any:
    info = archive.getinfo(name)
    if info.file_size > _LARGEST_XML:
        raise ValueError(name)
    content = archive.read(info)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.doctype:
        raise ValueError(name)
    return root


def _properties(archive: zipfile.ZipFile) -> dict[str, str]:
    return {
        str(each.get("name", "")): "".join(each.itertext())
        for each in _parsed(archive, _PROPERTIES).iter(f"{_CUSTOM}property")
    }


@dataclass(slots=True)
class _Found:
    """The text of an anchor while it is read."""

    before: str
    pieces: list[str] = field(default_factory=list[str])


class _Reader:
    """Goes through the body once, paragraph by paragraph.

    Attributes:
        loose: The paragraphs without an anchor, tables left out: those are counted, not written.
    """

    def __init__(self) -> None:
        self.loose: list[LooseText] = []
        self._found: dict[str, _Found] = {}
        self._open: dict[str, str] = {}  # number of a bookmark -> name
        self._last = ""
        self._of_paragraph = ""  # the last anchor of this paragraph: what follows it is its own
        self._before: list[str] = []

    def anchored(self) -> dict[str, ReadText]:
        """Return what was found."""
        return {
            name: ReadText(clean("".join(found.pieces)).strip(), found.before)
            for name, found in self._found.items()
        }

    def read(self, parent: Any, *, in_table: bool = False) -> None:
        """Read the blocks of `parent`."""
        for block in parent:
            if block.tag == f"{_W}p":
                self._paragraph(block, in_table=in_table)
            elif block.tag in _MARKS:
                self._mark(block)
            elif block.tag not in _SKIPPED:
                self.read(block, in_table=in_table or block.tag == f"{_W}tbl")

    def _paragraph(self, paragraph: Any, *, in_table: bool) -> None:
        self._before, self._of_paragraph = [], ""
        goes_on = list(self._open.values())
        for name in goes_on:
            self._found[name].pieces.append("\n")
            self._of_paragraph = name
        for element in _leaves(paragraph):
            if element.tag in _MARKS:
                self._mark(element)
            else:
                self._text(_TEXTS.get(str(element.tag), element.text or ""))
        told = "".join(self._before).strip()
        if told and not (self._of_paragraph or in_table or _is_of_contents(paragraph)):
            self.loose.append(LooseText(clean(told), self._last))

    def _mark(self, mark: Any) -> None:
        number = str(mark.get(f"{_W}id"))
        name = str(mark.get(f"{_W}name", ""))
        if mark.tag == f"{_W}bookmarkEnd":
            self._open.pop(number, None)
        elif name.startswith(BOOKMARK_START) and name not in self._found:
            self._open[number] = name
            self._found[name] = _Found("".join(self._before))
            self._last = self._of_paragraph = name
            self._before = []

    def _text(self, text: str) -> None:
        """Give a piece to the anchor it stands in, or to the one that it follows."""
        owners = list(self._open.values()) or [self._of_paragraph]
        for name in owners:
            (self._found[name].pieces if name else self._before).append(text)


def _is_of_contents(paragraph: Any) -> bool:
    """Return True for a line of the list of contents, which Word writes anew with page numbers."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    links = paragraph.iter(f"{_W}hyperlink")
    return any(str(link.get(f"{_W}anchor", "")).startswith("_Toc") for link in links) or (
        style is not None and bool(_OF_CONTENTS.fullmatch(style.get(f"{_W}val", "")))
    )


def _leaves(element: Any) -> Iterator[Any]:
    for child in element:
        if child.tag in _SKIPPED:
            continue
        if child.tag in _LEAVES:
            yield child
        elif isinstance(child.tag, str):
            yield from _leaves(child)
