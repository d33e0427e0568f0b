"""What a typed line says: its kind by a mark at the start, its tags, its words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from facilitator_app.core.model import LineKind

KIND_OF_MARK = {
    '"': LineKind.QUOTE,
    "”": LineKind.QUOTE,
    "“": LineKind.QUOTE,
    "*": LineKind.EXPERIENCE,
    "!": LineKind.INSIGHT,
    "/": LineKind.DISAGREEMENT,
    "?": LineKind.QUESTION,
    "+": LineKind.PROPOSAL,
    ":": LineKind.PROCESS,
    ".": LineKind.VIEW,
}
MARK_OF_KIND = {
    LineKind.QUOTE: '"',
    LineKind.EXPERIENCE: "*",
    LineKind.INSIGHT: "!",
    LineKind.DISAGREEMENT: "/",
    LineKind.QUESTION: "?",
    LineKind.PROPOSAL: "+",
    LineKind.PROCESS: ":",
    LineKind.VIEW: ".",
}

_TAG = re.compile(r"(?<!\S)#(\w[\w-]*)")
_TAGS_AT_END = re.compile(r"(?:\s*(?<!\S)#\w[\w-]*)+\s*$")
_QUOTE_MARKS = "\"”“'"


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line as it was typed, taken apart."""

    kind: LineKind
    text: str
    tags: tuple[str, ...] = ()


def parse(typed: str) -> TypedLine:
    """Return kind, words and tags of a typed line; a line of only marks keeps them as words."""
    words = typed.strip()
    marked = words[:1] in KIND_OF_MARK and words[1:2] != words[:1]  # "..." is not a mark
    kind = KIND_OF_MARK[words[0]] if marked else LineKind.VIEW
    rest = words[1:].strip() if marked else words
    tags = tuple(dict.fromkeys(_TAG.findall(rest)))
    text = _TAG.sub(r"\1", _TAGS_AT_END.sub("", rest)).strip()
    if kind is LineKind.QUOTE:
        text = text.rstrip(_QUOTE_MARKS).rstrip() if text[-1:] in _QUOTE_MARKS else text
    if not text and not tags:
        return TypedLine(LineKind.VIEW, words)
    return TypedLine(kind, text, tags)


def typed(kind: LineKind, text: str, tags: tuple[str, ...]) -> str:
    """Return what somebody would type to get a line with these parts."""
    mark = "" if kind is LineKind.VIEW else MARK_OF_KIND[kind]
    return " ".join([mark + text, *(f"#{tag}" for tag in tags)])
