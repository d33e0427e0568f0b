"""A recorder's own short forms, written out while they are typed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from facilitator_app.core.frozen import frozen

_LAST_WORD = re.compile(r"(?:(?<=\s)|^)(\w[\w.-]*)$")


@frozen
class Expansion:
    """Put `text` in place of the last `length` characters before the cursor."""

    length: int
    text: str


def expansion(before_cursor: str, abbreviations: Mapping[str, str]) -> Expansion | None:
    """Return what the word just typed stands for; None when for nothing."""
    match = _LAST_WORD.search(before_cursor)
    if match is None:
        return None
    short = match.group(1)
    full = abbreviations.get(short) or abbreviations.get(short.lower())
    if not full or full == short:
        return None
    if short[0].isupper():  # at the start of a sentence
        full = full[0].upper() + full[1:]
    return Expansion(len(short), full)


def read_list(text: str) -> dict[str, str]:
    """Return the short forms of a list with one "short = in full" a line."""
    pairs = (line.partition("=") for line in text.splitlines())
    found = {short.strip(): full.strip() for short, _, full in pairs}
    return {short: full for short, full in found.items() if short and full and " " not in short}


def write_list(abbreviations: Mapping[str, str]) -> str:
    """Return short forms as a list that `read_list` reads."""
    return "\n".join(f"{short} = {full}" for short, full in sorted(abbreviations.items()))
