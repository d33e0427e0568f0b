"""Text as it may be kept: what a database, a document and a screen can all hold."""

from __future__ import annotations

import re

# C0 controls but tab and line feed, DEL, C1, lone surrogates, noncharacters, byte order mark.
_ILLEGAL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
_LINE_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    """Return `text` with one kind of line break and without what cannot be stored or shown.

    Surrogate pairs from UTF-16 sources are joined; whatever stays illegal becomes U+FFFD.
    """
    if text.isascii() and text.isprintable():
        return text
    joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _ILLEGAL.sub("\ufffd", _LINE_BREAK.sub("\n", joined))


def one_line(text: str) -> str:
    """Return `text` cleaned and on one line, for titles and names."""
    return " ".join(clean(text).split())
