"""What a typed line says: its kind by a mark at the start, its tags, its words."""

from __future__ import annotations

import re

from facilitator_app.core.frozen import frozen
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
_QUOTATION_MARKS = "\"”“'"


@frozen
class TypedLine:
    """A line as it was typed, taken apart."""

    kind: LineKind
    text: str
    tags: tuple[str, ...] = ()


def parse(typed: str) -> TypedLine:
    """Return kind, words and tags of a typed line; a line of only marks keeps them as words."""
    kind, rest = split_mark(typed.strip())
    line = of_kind(kind, rest)
    return line if line.text or line.tags else TypedLine(LineKind.VIEW, typed.strip())


def split_mark(words: str) -> tuple[LineKind, str]:
    """Return the kind that the first character stands for, and what comes after it."""
    marked = words[:1] in KIND_OF_MARK and words[1:2] != words[:1]  # "..." is not a mark
    return (KIND_OF_MARK[words[0]], words[1:].strip()) if marked else (LineKind.VIEW, words)


def of_kind(kind: LineKind, words: str) -> TypedLine:
    """Return the parts of a line whose kind is known already."""
    tags = tuple(dict.fromkeys(_TAG.findall(words)))
    text = _TAG.sub(r"\1", _TAGS_AT_END.sub("", words)).strip()
    if kind is LineKind.QUOTE:
        text = _without_closing_marks(text)
    if not text and not tags:
        return TypedLine(kind, words.strip())
    return TypedLine(kind, text, tags)


def _without_closing_marks(words: str) -> str:
    """Return `words` without the quotation marks that close them and the space around these."""
    end = len(words)
    while end and (words[end - 1].isspace() or words[end - 1] in _QUOTATION_MARKS):
        end -= 1
    marked = any(each in _QUOTATION_MARKS for each in words[end:])
    return words[:end] if marked else words


def as_tag(words: str) -> str:
    """Return `words` as one tag: spaces become hyphens, what cannot stand in a tag goes."""
    return "-".join(re.findall(r"\w+", words))


def with_tags(text: str, tags: tuple[str, ...]) -> str:
    """Return what somebody would type for a line whose kind is shown beside it."""
    return " ".join([text, *(f"#{as_tag(tag)}" for tag in tags)])


def typed(kind: LineKind, text: str, tags: tuple[str, ...]) -> str:
    """Return what somebody would type to get a line with these parts."""
    looks_marked = text[:1] in KIND_OF_MARK
    mark = "" if kind is LineKind.VIEW and not looks_marked else MARK_OF_KIND.get(kind, "")
    gap = " " if looks_marked else ""  # a doubled mark would be read as words
    return mark + gap + with_tags(text, tags)
