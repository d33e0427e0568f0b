"""Texts of the summary as XLIFF 2.0, for translators' own tools, and back.

One unit a text, its id as it is here; a tool may cut a text into segments and mark words up. What
comes back is read by id alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from lxml import etree

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.text import clean, shown
from facilitator_app.core.translating import ReturnedText, SentText
from facilitator_app.export.runs import LANGUAGE_TAGS
from facilitator_app.export.words import Words

_SPACE = "urn:oasis:names:tc:xliff:document:2.0"
_ANY_2 = "urn:oasis:names:tc:xliff:document:2."
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LARGEST = 20 * 2**20


def xliff(texts: Sequence[SentText], words: Words, language: str) -> bytes:
    """Return a file with every text and its translation so far.

    Args:
        words: Of the language that is translated from.
        language: To translate into.
    """
    root: Any = etree.Element(f"{{{_SPACE}}}xliff", nsmap={None: _SPACE})
    root.set("version", "2.0")
    root.set("srcLang", LANGUAGE_TAGS.get(words.language, words.language))
    root.set("trgLang", LANGUAGE_TAGS.get(language, language))
    file = _child(root, "file", id="summary", original="summary")
    for number, (place, several) in enumerate(groupby(texts, _place), start=1):
        group = _child(file, "group", id=f"g{number}")
        group.set("name", place)
        for each in several:
            _add_unit(group, each, words)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=False)


def read_xliff(path: Path) -> tuple[str, tuple[ReturnedText, ...]]:
    """Return the language of the translations in a file, and the texts.

    Raises:
        UserError: It is missing, or no XLIFF 2.
    """
    root = _root(path)
    texts = tuple(_returned(unit) for unit in root.iter() if _is(unit, "unit"))
    language = str(root.get("trgLang", "")).split("-")[0].lower()
    return language, texts


def _child(parent: Any, tag: str, **attributes: str) -> Any:
    child = parent.makeelement(f"{{{_SPACE}}}{tag}", attributes)
    parent.append(child)
    return child


def _place(sent: SentText) -> str:
    return sent.unit.section.value if sent.unit.section else "theme"


def _add_unit(group: Any, sent: SentText, words: Words) -> None:
    unit = _child(group, "unit", id=sent.id)
    notes = _child(unit, "notes")
    note = _child(notes, "note", category="place")
    note.text = _told_place(sent, words)
    state = "translated" if sent.translation and not sent.is_old else "initial"
    segment = _child(unit, "segment", state=state)
    # Where there is no translation yet, the original stands in its place: OmegaT fills only what
    # it finds there.
    for tag, text in (("source", sent.unit.text), ("target", sent.translation or sent.unit.text)):
        element = _child(segment, tag)
        element.set(_XML_SPACE, "preserve")
        element.text = shown(text)


def _told_place(sent: SentText, words: Words) -> str:
    """Return where a text stands, in words for the translator."""
    key = f"section_{sent.unit.section}" if sent.unit.section else "themes_heading"
    told = words.entries.get(key) or words.entries.get(f"label_{sent.unit.section}")
    return str(told or _place(sent)).rstrip(":")


def _root(path: Path) -> Any:
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError(Problem.NOT_A_TRANSLATION, path=path)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise UserError(Problem.NO_SUCH_FILE, path=path) from error
    except OSError as error:
        raise UserError(Problem.CANNOT_READ, path=path, reason=error.strerror) from error
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root: Any = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise UserError(Problem.NOT_A_TRANSLATION, path=path) from error
    if not str(root.tag).startswith(f"{{{_ANY_2}") or root.getroottree().docinfo.doctype:
        raise UserError(Problem.NOT_A_TRANSLATION, path=path)
    return root


def _returned(unit: Any) -> ReturnedText:
    """Put the pieces together that a tool cut a text into; blanks between them are pieces too."""
    pieces = [each for each in unit.iter() if _is(each, "segment") or _is(each, "ignorable")]
    source, target = _text(pieces, "source"), _text(pieces, "target")
    begun = any(piece.get("state", "initial") != "initial" for piece in pieces)
    is_copy = target == source and not begun
    return ReturnedText(str(unit.get("id", "")), source, "" if is_copy else target)


def _text(pieces: Iterable[Any], tag: str) -> str:
    told: list[str] = []
    for piece in pieces:
        own = [each for each in piece if _is(each, tag)]
        is_blank = _is(piece, "ignorable")
        if not own and is_blank and tag == "target":  # tools leave the blanks of the source
            own = [each for each in piece if _is(each, "source")]
        told += ["".join(each.itertext()) for each in own]
    return clean("".join(told)).strip()


def _is(element: Any, name: str) -> bool:
    tag = element.tag
    return isinstance(tag, str) and tag.startswith(f"{{{_ANY_2}") and tag.endswith(f"}}{name}")
