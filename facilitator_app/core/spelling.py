"""Which words of a typed line a dictionary may be asked about, and which it does not know."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_PIECE = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# Tags, addresses and whatever has a digit in it: no dictionary knows them.
_NO_WORDS = re.compile(r"^#|[@\d_]|\w\.\w|://")
_SHORTEST = 3  # letters; shorter ones are endings, initials, abbreviations


def words_of(text: str) -> Iterator[tuple[int, int]]:
    """Yield from and to of each word to look up.

    The word at the very end is left out: it is still being typed.
    """
    for piece in _PIECE.finditer(text):
        if _NO_WORDS.search(piece.group()):
            continue
        for match in _WORD.finditer(text, *piece.span()):
            word = match.group()
            if match.end() < len(text) and len(word) >= _SHORTEST and not word.isupper():
                yield match.span()


def misspelt(text: str, is_known: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Return from and to of each word of `text` that is not known."""
    return [(start, end) for start, end in words_of(text) if not is_known(text[start:end])]
