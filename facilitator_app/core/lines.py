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
_CLOSING_QUOTE = re.compile("[\\s\"”“']*[\"”“'][\\s\"”“']*$")


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
        text = _CLOSING_QUOTE.sub("", text)
    if not text and not tags:
        return TypedLine(LineKind.VIEW, words)
    return TypedLine(kind, text, tags)


def typed(kind: LineKind, text: str, tags: tuple[str, ...]) -> str:
    """Return what somebody would type to get a line with these parts."""
    looks_marked = text[:1] in KIND_OF_MARK
    mark = "" if kind is LineKind.VIEW and not looks_marked else MARK_OF_KIND.get(kind, "")
    gap = " " if looks_marked else ""  # a doubled mark would be read as words
    return " ".join([mark + gap + text, *(f"#{tag}" for tag in tags)])
