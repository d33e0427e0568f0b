"""Text as it may be kept: what a database, a document and a screen can all hold."""

from __future__ import annotations

import re

# C0 controls but tab and line feed, DEL, C1, lone surrogates, noncharacters.
_ILLEGAL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_BYTE_ORDER_MARK = "\ufeff"  # says nothing inside a text; Qt drops it too
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")  # the direction of whatever follows them
_LINE_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    """Return `text` with one kind of line break and without what cannot be stored or shown.

    Surrogate pairs from UTF-16 sources are joined; whatever stays illegal becomes U+FFFD.
    """
    if text.isprintable():  # true of nearly every line, and nothing below would change it
        return text
    joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    one_break = _LINE_BREAK.sub("\n", joined).replace(_BYTE_ORDER_MARK, "")
    return _ILLEGAL.sub("\ufffd", one_break)


def one_line(text: str) -> str:
    """Return `text` cleaned and on one line, for titles and names."""
    return " ".join(clean(text).split())


def shown(text: str) -> str:
    """Return `text` as a document shows it: cleaned, and nothing in it turns what follows."""
    return text if text.isprintable() else _TURNS.sub("", clean(text))


def shown_on_one_line(text: str) -> str:
    """Return `text` as a document shows it where there is one line only."""
    return " ".join(shown(text).split())
