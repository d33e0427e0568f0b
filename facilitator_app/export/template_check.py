"""An organisation's template is looked through before anything opens it.

A Word file is a zip of XML from anywhere: it may swell to gigabytes, run programs, fetch things
from the network when somebody opens what we made of it. Nothing here builds a tree of it before
its size is known.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from xml.parsers import expat

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.word_template import TemplateFault

MAIN_PART = "word/document.xml"

_LARGEST_FILE = 30 * 2**20
_LARGEST_PART = 30 * 2**20
_LARGEST_XML = 6 * 2**20
_LARGEST_TOTAL = 60 * 2**20
_MOST_PARTS = 1_000
_MOST_TAGS = 400_000  # of all parts together: a tree takes some 150 bytes for each
_DEEPEST = 200
_RATIO, _RATIO_FROM = 120, 2**20  # packed XML seldom passes 30

_OLD_WORD = b"\xd0\xcf\x11\xe0"
_MAIN_TYPE = re.compile(
    rb"application/vnd\.openxmlformats-officedocument\.wordprocessingml\."
    rb"(?:document|template)\.main\+xml"
)
_MACRO = re.compile(r"vba(?:Project|Data)", re.IGNORECASE)
_MACRO_TYPE = re.compile(rb"macroEnabled|vbaProject|ms-word\.vbaData", re.IGNORECASE)
_EMBEDDED = re.compile(
    r"activex/|embeddings/(?!.*\.xlsx\Z)|afchunk|\.(?:exe|dll|js|vbs|htm|html|mht|rtf)\Z",
    re.IGNORECASE,
)
_EMBEDDED_LINK = re.compile(r"/(?:oleObject|aFChunk|control|activeX\w*|package|vbaProject)\Z")
_FIELDS = frozenset(
    """
    ADVANCE AUTHOR BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME
    EQ FILENAME FILESIZE FORMTEXT FORMCHECKBOX FORMDROPDOWN HYPERLINK IF KEYWORDS LASTSAVEDBY
    LISTNUM MERGEFIELD NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM
    SAVEDATE SECTION SECTIONPAGES SEQ SET STYLEREF SUBJECT SYMBOL TC TIME TITLE TOC USERADDRESS
    USERINITIALS USERNAME XE INDEX
    """.split()  # noqa: SIM905 - easier to read
)
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


class _RefusedError(Exception):
    """A fault, from within a parser."""

    def __init__(self, fault: TemplateFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def read_parts(path: Path) -> dict[str, bytes]:
    """Return the parts of a template by name, in the order of the file.

    Raises:
        UserError: It is missing, cannot be read, or is refused; `fault` says why.
    """
    try:
        parts = _parts(path)
        _require_harmless(parts)
    except _RefusedError as error:
        raise UserError(
            Problem.TEMPLATE_REFUSED, path=path.name, fault=error.fault.value
        ) from error
    except FileNotFoundError as error:
        raise UserError(Problem.NO_SUCH_FILE, path=path) from error
    except IsADirectoryError as error:
        raise UserError(Problem.IS_A_FOLDER, path=path) from error
    except OSError as error:  # a drive that went away while it was read
        raise UserError(Problem.CANNOT_READ, path=path, reason=error.strerror) from error
    return parts


def _parts(path: Path) -> dict[str, bytes]:
    with path.open("rb") as file:
        start = file.read(4)
        if start == _OLD_WORD:
            raise _RefusedError(TemplateFault.OLD_WORD)
        if not start.startswith(b"PK"):
            raise _RefusedError(TemplateFault.NOT_WORD)
        if path.stat().st_size > _LARGEST_FILE:
            raise _RefusedError(TemplateFault.TOO_LARGE)
        try:
            with zipfile.ZipFile(file) as archive:
                infos = [info for info in archive.infolist() if not info.is_dir()]
                _require_room(infos)
                _require_names([info.filename for info in infos])
                return {info.filename: _read(archive, info) for info in infos}
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
            raise _RefusedError(TemplateFault.BROKEN) from error


def _require_room(infos: list[zipfile.ZipInfo]) -> None:
    if len(infos) > _MOST_PARTS:
        raise _RefusedError(TemplateFault.TOO_MANY_PARTS)
    if sum(info.file_size for info in infos) > _LARGEST_TOTAL:
        raise _RefusedError(TemplateFault.BOMB)
    for info in infos:
        largest = _LARGEST_XML if _is_xml(info.filename) else _LARGEST_PART
        swells = info.file_size > _RATIO_FROM and info.file_size > _RATIO * info.compress_size
        if info.file_size > largest or swells:
            raise _RefusedError(TemplateFault.BOMB)


def _require_names(names: list[str]) -> None:
    if len({name.lower() for name in names}) != len(names):
        raise _RefusedError(TemplateFault.BAD_NAMES)
    for name in names:
        if name.startswith("/") or "\\" in name or ".." in PurePosixPath(name).parts:
            raise _RefusedError(TemplateFault.BAD_NAMES)


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Read a part, no more of it than the zip's list says there is."""
    with archive.open(info) as part:
        try:
            content = part.read(info.file_size + 1)
        except Exception as error:  # zlib, CRC, a password: each raises its own
            raise _RefusedError(TemplateFault.BROKEN) from error
    if len(content) != info.file_size:
        raise _RefusedError(TemplateFault.BOMB)
    return content


def _require_harmless(parts: Mapping[str, bytes]) -> None:
    types = parts.get("[Content_Types].xml", b"")
    if any(_MACRO.search(name) for name in parts) or _MACRO_TYPE.search(types):
        raise _RefusedError(TemplateFault.MACROS)
    if not _MAIN_TYPE.search(types) or MAIN_PART not in parts:
        raise _RefusedError(TemplateFault.NOT_WORD)
    if any(_EMBEDDED.search(name) for name in parts):
        raise _RefusedError(TemplateFault.EMBEDDED)
    xml = {name: content for name, content in parts.items() if _is_xml(name)}
    if sum(content.count(b"<") for content in xml.values()) > _MOST_TAGS:
        raise _RefusedError(TemplateFault.BOMB)
    for name, content in xml.items():
        _Look(is_links=name.endswith(".rels")).through(content)


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels", ".vml"))


class _Look:
    """One pass through a part without building a tree of it.

    Args:
        is_links: True for a part that says what another one is connected with.
    """

    def __init__(self, *, is_links: bool) -> None:
        self._is_links, self._depth = is_links, 0
        self._codes: list[list[str]] = []  # of fields that are open now, one in the other
        self._in_code = False

    def through(self, content: bytes) -> None:
        """Look through a part.

        Raises:
            _RefusedError: There is something in it that no template needs.
        """
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._on_doctype
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._on_text
        try:
            parser.Parse(content, True)  # noqa: FBT003 - its own signature
        except expat.ExpatError as error:
            raise _RefusedError(TemplateFault.BROKEN) from error

    def _on_doctype(self, *_: object) -> None:
        raise _RefusedError(TemplateFault.DOCTYPE)

    def _on_start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _RefusedError(TemplateFault.BOMB)
        space, _, name = tag.rpartition(" ")
        if self._is_links:
            _require_link(attributes)
        elif space == _STRICT:
            raise _RefusedError(TemplateFault.NOT_WORD)
        elif space == _W:
            self._on_word(name, attributes)

    def _on_word(self, name: str, attributes: dict[str, str]) -> None:
        match name:
            case "altChunk" | "object" | "control" | "subDoc":
                raise _RefusedError(TemplateFault.EMBEDDED)
            case "instrText":
                self._in_code = True
            case "fldSimple":
                _require_field(attributes.get(f"{_W} instr", ""))
            case "fldChar":
                self._on_field(attributes.get(f"{_W} fldCharType", ""))
            case _:
                return

    def _on_field(self, kind: str) -> None:
        if kind == "begin":
            self._codes.append([])
        elif self._codes:
            _require_field("".join(self._codes[-1]))
            if kind == "end":
                self._codes.pop()

    def _on_text(self, text: str) -> None:
        if self._in_code:
            if not self._codes:  # outside a field: Word runs it nonetheless
                self._codes.append([])
            self._codes[-1].append(text)

    def _on_end(self, tag: str) -> None:
        self._depth -= 1
        if tag == f"{_W} instrText":
            self._in_code = False
            _require_begun("".join(self._codes[-1]) if self._codes else "")


def _require_link(attributes: Mapping[str, str]) -> None:
    kind, target = attributes.get("Type", ""), attributes.get("Target", "")
    if _EMBEDDED_LINK.search(kind) and not target.lower().endswith(".xlsx"):
        raise _RefusedError(TemplateFault.EMBEDDED)
    if attributes.get("TargetMode") != "External" or kind.endswith("/hyperlink"):
        return
    if kind.endswith("/attachedTemplate") and is_on_own_disk(target):
        return  # Word notes where a document was made from; it is taken out of what we make
    raise _RefusedError(TemplateFault.LINKED)


def is_on_own_disk(target: str) -> bool:
    """Return True for a file on the disk of this computer: nobody is asked for it."""
    path = re.sub(r"\Afile:/*(?=[A-Za-z]:)|\Afile:///(?=[^/\\])", "", target)
    return not re.match(r"[A-Za-z][\w+.-]+:|[/\\]{2}", path)


def _require_field(code: str) -> None:
    words = code.split(maxsplit=1)
    name = words[0].upper() if words else ""
    if name and name not in _FIELDS and not name.startswith("="):
        raise _RefusedError(TemplateFault.FIELD)


def _require_begun(code: str) -> None:
    """Refuse a field before its end is seen: a file may leave the end out."""
    name = code.split(maxsplit=1)[0].upper() if code.strip() else ""
    if name and not any(each.startswith(name) or name.startswith("=") for each in _FIELDS):
        raise _RefusedError(TemplateFault.FIELD)
