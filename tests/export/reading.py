"""Reading a Word file back the plain way: zip and XML, no library of ours."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ALLOWED_CONTROLS = "\n\t"


@dataclass(frozen=True)
class Read:
    """A paragraph as it was read."""

    style: str
    text: str


class Document:
    """The body of a Word file."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.xml = self.parts["word/document.xml"]
        self.body = etree.fromstring(self.xml).find(f"{W}body")

    def part(self, name: str):
        return etree.fromstring(self.parts[name])

    @property
    def paragraphs(self) -> list[Read]:
        return [Read(_style(each), _text(each)) for each in self.body.iter(f"{W}p")]

    @property
    def text(self) -> str:
        return "\n".join(each.text for each in self.paragraphs)

    @property
    def everything(self) -> str:
        """Every part as text, also of the workbooks within."""
        pieces = []
        for name, content in self.parts.items():
            if name.endswith(".xlsx"):
                with zipfile.ZipFile(io.BytesIO(content)) as book:
                    pieces += [book.read(part) for part in book.namelist()]
            else:
                pieces.append(content)
        return " ".join(piece.decode() for piece in pieces)

    @property
    def tables(self) -> list[list[list[str]]]:
        return [
            [
                ["".join(_text(p) for p in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
                for row in table.iter(f"{W}tr")
            ]
            for table in self.body.iter(f"{W}tbl")
        ]

    @property
    def bookmarks(self) -> dict[str, str]:
        """Name -> text within, paragraphs a line apart; as somebody would read an edited file."""
        found: dict[str, list[str]] = {}
        open_now: dict[str, str] = {}
        for element in self.body.iter(
            f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}t", f"{W}br", f"{W}p"
        ):
            match element.tag.removeprefix(W):
                case "bookmarkStart":
                    name = element.get(f"{W}name")
                    assert name not in found, f"twice: {name}"
                    open_now[element.get(f"{W}id")] = name
                    found[name] = []
                case "bookmarkEnd":
                    del open_now[element.get(f"{W}id")]
                case kind:
                    piece = element.text or "" if kind == "t" else "\n"
                    for name in open_now.values():
                        found[name].append(piece)
        return {name: "".join(pieces) for name, pieces in found.items()}

    @property
    def lines(self) -> dict[str, str]:
        """Id of each line -> what the document says."""
        return {
            name.removeprefix("_era_n_"): text
            for name, text in self.bookmarks.items()
            if name.startswith("_era_n_")
        }

    @property
    def languages(self) -> dict[str, str]:
        """Text of each run that is tagged -> its tag."""
        tagged = {}
        for run in self.body.iter(f"{W}r"):
            language = run.find(f"{W}rPr/{W}lang")
            if language is not None:
                tag = language.get(f"{W}val") or language.get(f"{W}bidi")
                tagged["".join(each.text or "" for each in run.iter(f"{W}t"))] = tag
        return tagged


def faults(document: Document) -> list[str]:
    """Return what is wrong with a document in ways that Word or a screen reader would mind."""
    return [
        *_text_faults(document),
        *_structure_faults(document),
        *_style_faults(document),
    ]


def _text_faults(document: Document) -> list[str]:
    bad = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff\u202a-\u202e]")
    return [
        f"{name}: {found[0]!r}"
        for name, part in document.parts.items()
        if name.endswith((".xml", ".rels"))
        for found in bad.finditer(part.decode().replace("\r\n", "\n"))
    ]


def _structure_faults(document: Document) -> list[str]:
    found = []
    ids = [each.get(f"{W}id") for each in document.body.iter(f"{W}bookmarkStart")]
    ends = [each.get(f"{W}id") for each in document.body.iter(f"{W}bookmarkEnd")]
    if len(set(ids)) != len(ids) or sorted(ids) != sorted(ends):
        found.append("bookmarks do not pair")
    found += [
        f"name of a bookmark: {name}"
        for name in document.bookmarks
        if not re.fullmatch(r"[A-Za-z_]\w{0,39}", name, re.ASCII)
    ]
    for cell in document.body.iter(f"{W}tc"):
        if cell.find(f"{W}p") is None:
            found.append("cell without a paragraph")
    for table in document.body.iter(f"{W}tbl"):
        first = table.find(f"{W}tr/{W}trPr/{W}tblHeader")
        if first is None or table.find(f"{W}tblPr/{W}tblDescription") is None:
            found.append("table without header row or description")
    names = set(document.bookmarks)
    for link in document.body.iter(f"{W}hyperlink"):
        if link.get(f"{W}anchor") not in names:
            found.append("link to nowhere")
    return found


def _style_faults(document: Document) -> list[str]:
    styles = document.part("word/styles.xml")
    known = {each.get(f"{W}styleId") for each in styles.iter(f"{W}style")}
    used = {
        each.get(f"{W}val")
        for each in document.body.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
    }
    numbering = document.part("word/numbering.xml")
    lists = {each.get(f"{W}numId") for each in numbering.iter(f"{W}num")}
    in_lists = {each.get(f"{W}val") for each in document.body.iter(f"{W}numId")}
    levels = [
        int(read.style[-1])
        for read in document.paragraphs
        if re.fullmatch(r"Heading\d", read.style)
    ]
    jumps = [b for a, b in zip([0, *levels], levels, strict=False) if b > a + 1]
    blank = [
        read.style
        for read in document.paragraphs
        if read.style.startswith(("Heading", "Title")) and not read.text.strip()
    ]
    return [
        *(f"unknown style {name}" for name in used - known),
        *(f"unknown list {number}" for number in in_lists - lists),
        *(f"heading jumps to {level}" for level in jumps),
        *(f"blank {style}" for style in blank),
    ]


def _style(paragraph) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val")


def _text(paragraph) -> str:
    pieces = []
    for element in paragraph.iter(f"{W}t", f"{W}br", f"{W}tab"):
        kind = element.tag.removeprefix(W)
        pieces.append({"t": element.text or "", "br": "\n", "tab": "\t"}[kind])
    return "".join(pieces)
