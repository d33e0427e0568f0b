"""From Python's code points to the UTF-8 bytes that pycrdt counts in. All conversions live here."""

from __future__ import annotations

from facilitator_app.core.frozen import frozen


@frozen
class TextEdit:
    """Replace the code points `start` to `end` by `inserted`."""

    start: int
    end: int
    inserted: str


def smallest_edit(old: str, new: str) -> TextEdit:
    """Return the shortest single replacement that turns `old` into `new`."""
    limit = min(len(old), len(new))
    start = 0
    while start < limit and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < limit - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return TextEdit(start, len(old) - tail, new[start : len(new) - tail])


def to_bytes(text: str, index: int) -> int:
    """Return how many UTF-8 bytes come before the code point `index` of `text`."""
    return len(text[:index].encode())
