"""Spans of a paragraph to the runs of WordprocessingML, each with its language and direction."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence

from facilitator_app.core.document import Clock, Role, Span, Text, Word, Written
from facilitator_app.core.languages import RIGHT_TO_LEFT, right_to_left_language
from facilitator_app.core.text import shown
from facilitator_app.export.words import Stretch, Words

LANGUAGE_TAGS: Mapping[str, str] = {
    "fi": "fi-FI",
    "sv": "sv-FI",
    "en": "en-GB",
    "ar": "ar-SA",
    "fa": "fa-IR",
    "he": "he-IL",
}

_TEXT = '<w:t xml:space="preserve">'
_LINE_BREAK = f"</w:t><w:br/>{_TEXT}"
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_BOOKMARK_ID = re.compile(r"[A-Za-z0-9]\w{0,30}", re.ASCII)  # 40 characters with its beginning
_RTL = f"[{RIGHT_TO_LEFT}]"
_RTL_STRETCH = re.compile(rf"({_RTL}(?:[\W\d_{RIGHT_TO_LEFT}]*{_RTL})?)")
_NEEDS_CARE = re.compile(rf"[&<>{RIGHT_TO_LEFT}]")
_FIRST_SENTENCE = re.compile(r"(.{1,200}?[.!?]) (?=\S)", re.DOTALL)

BOOKMARK_START = "_era_"  # hidden: Word does not list names that begin with a line


def bookmark_name(anchor: str) -> str:
    """Return the name of the hidden bookmark of an anchor; the same anchor has the same name.

    Word allows letters, digits and underscores, 40 at most; other ids are told by their digest.
    """
    what, _, record_id = anchor.partition("_")
    if not _BOOKMARK_ID.fullmatch(record_id):
        record_id = "_" + hashlib.sha256(record_id.encode("utf-8", "replace")).hexdigest()[:30]
    return f"{BOOKMARK_START}{what}_{record_id}"


class Runs:
    """Makes runs for one document and numbers its bookmarks.

    Args:
        character_styles: Role -> style id, for the roles that have a style.
    """

    def __init__(self, words: Words, character_styles: Mapping[Role, str]) -> None:
        self._words = words
        self._styles = character_styles
        self._properties: dict[tuple[Role, str, bool], str] = {}
        self._fixed: dict[tuple[str | float, Role, str], str] = {}
        self._anchors: set[str] = set()
        self._bookmarks = 0

    def of(self, spans: Sequence[Span]) -> str:
        """Return the runs of `spans`, a space apart."""
        *former, last = spans
        runs = [self._span(span, " ") for span in former]
        return "".join([*runs, self._span(last, "")])

    def one_line(self, text: Text) -> str:
        """Return the runs of a text on one line: of a heading, a cell, a link."""
        return "".join(
            self._stretch(_joined_lines(shown(piece), " "), language, Role.PLAIN)
            for piece, language in self._words.stretches(text)
        )

    def bookmarked(self, name: str, runs: str) -> str:
        """Return `runs` within a bookmark."""
        self._bookmarks += 1
        number = self._bookmarks
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{runs}'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def anchored(self, anchor: str, runs: str) -> str:
        """Return `runs` within the hidden bookmark of `anchor`, which a document has only once."""
        if not anchor or anchor in self._anchors:
            return runs
        self._anchors.add(anchor)
        return self.bookmarked(bookmark_name(anchor), runs)

    def reads_right_to_left(self, spans: Iterable[Span]) -> bool:
        """Return True when the first letter of the paragraph runs from right to left."""
        text = " ".join(self._words.plain(span.text) for span in spans)
        first = next((letter for letter in text if letter.isalpha()), "")
        return bool(first) and bool(right_to_left_language(first))

    def _span(self, span: Span, trail: str) -> str:
        text = span.text
        if isinstance(text, Written) and not trail and span.role is Role.PLAIN:
            told, language = self._words.written(text)
            runs = self._stretch(told, language, Role.PLAIN)
            return self.anchored(span.anchor, runs)
        repeated = _repeated(text)  # labels and times: the same few on thousands of lines
        if repeated is None:
            return self.anchored(span.anchor, self._told(text, span.role, trail))
        key = (repeated, span.role, trail)
        if key not in self._fixed:
            self._fixed[key] = self._told(text, span.role, trail)
        return self._fixed[key]

    def _told(self, text: Text, role: Role, trail: str) -> str:
        stretches = self._words.stretches(text)
        if trail and stretches:
            last, language = stretches[-1]
            stretches[-1] = (last + trail, language)
        if role is Role.FIRST_STRONG:
            pieces = _first_strong(stretches)
        else:
            pieces = [(piece, language, role) for piece, language in stretches]
        return "".join([self._stretch(piece, language, own) for piece, language, own in pieces])

    def _stretch(self, text: str, language: str, role: Role) -> str:
        if text.isprintable() and not _NEEDS_CARE.search(text):
            return f"<w:r>{self._of_role(role, language)}{_TEXT}{text}</w:t></w:r>"
        runs: list[str] = []
        for at, piece in enumerate(_RTL_STRETCH.split(shown(text).replace("\t", " "))):
            if piece:
                spoken = right_to_left_language(piece) if at % 2 else language
                properties = self._of_role(role, spoken, right_to_left=bool(at % 2))
                runs.append(_run(piece, properties))
        return "".join(runs)

    def _of_role(self, role: Role, language: str, *, right_to_left: bool = False) -> str:
        key = (role, language, right_to_left)
        if key not in self._properties:
            self._properties[key] = _run_properties(
                self._styles.get(role, ""), LANGUAGE_TAGS.get(language, language), right_to_left
            )
        return self._properties[key]


def _repeated(text: Text) -> str | float | None:
    """Return what tells apart texts that are told again and again; None for all others."""
    if isinstance(text, Clock):
        return text.minute
    return text.key if isinstance(text, Word) and not text.values else None


def _run(text: str, properties: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<w:r>{properties}{_TEXT}{_joined_lines(text, _LINE_BREAK)}</w:t></w:r>"


def _joined_lines(text: str, between: str) -> str:
    """Put lines that say something together; blanks at either end stay."""
    if "\n" not in text:
        return text
    lines = (line.strip(" ") for line in text.strip("\n").split("\n"))
    joined = between.join(line for line in lines if line)
    return f"{joined} " if text.endswith(" ") else joined


def _run_properties(style: str, tag: str, right_to_left: bool) -> str:  # noqa: FBT001
    """Return w:rPr: character style, direction, language; in the order of the schema."""
    parts = f'<w:rStyle w:val="{style}"/>' if style else ""
    if right_to_left:
        parts += f'<w:rtl/><w:lang w:bidi="{tag}"/>'
    elif _TAG.fullmatch(tag):
        parts += f'<w:lang w:val="{tag}"/>'
    return f"<w:rPr>{parts}</w:rPr>" if parts else ""


def _first_strong(stretches: list[Stretch]) -> list[tuple[str, str, Role]]:
    """Set the first sentence apart, unless it is the only one."""
    text, language = stretches[0]
    first = _FIRST_SENTENCE.match(text)
    if first is None:
        return [(text, language, Role.PLAIN)]
    rest = text[first.end(1) :]
    return [(first[1], language, Role.STRONG), (rest, language, Role.PLAIN)]
