"""Looking through a text again after a key: only the neighbourhood of what has changed.

Names, addresses and misspelt words are known by what stands close to them. So in a long text it
is enough to look near the change; what was found further away is what it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from facilitator_app.core.frozen import frozen

Stretches = Sequence[tuple[int, int]]
Find = Callable[[str], Stretches]
WHOLE = 1_000  # characters; a text up to this length is looked through whole, which is as fast
_REACH = 200  # characters; nothing is known by what stands further away


@frozen
class Looked:
    """A text that was looked through, and from and to of what was found in it, in its order."""

    text: str = ""
    found: Stretches = ()


def look_again(find: Find, text: str, former: Looked) -> Looked:
    """Look through `text`, which is `former` with something changed in one place.

    Any two texts may be given: the less they have in common, the more is looked through.
    """
    if len(text) <= WHOLE:
        return Looked(text, find(text))
    begin, same = _common(former.text, text)
    end, shift = len(text) - same, len(text) - len(former.text)
    inner_from, inner_to = begin - _REACH, end + _REACH
    start = max(0, inner_from - _REACH)  # a word may be cut here: it is too far away to count
    near = [(a + start, b + start) for a, b in find(text[start : inner_to + _REACH])]
    return Looked(
        text,
        [
            *(each for each in former.found if each[1] <= inner_from),
            *((a, b) for a, b in near if b > inner_from and a < inner_to),
            *((a + shift, b + shift) for a, b in former.found if a + shift >= inner_to),
        ],
    )


def _common(one: str, other: str) -> tuple[int, int]:
    """Return how many characters are the same at the start, and how many after that at the end."""
    shorter = min(len(one), len(other))
    start = _longest(shorter, lambda size: one[:size] == other[:size])
    rest = shorter - start
    return start, _longest(rest, lambda size: one[len(one) - size :] == other[len(other) - size :])


def _longest(most: int, is_same: Callable[[int], bool]) -> int:
    """Return the largest size up to `most` that is the same; every smaller one is then too."""
    least = 0
    while least < most:
        size = (least + most + 1) // 2
        if is_same(size):
            least = size
        else:
            most = size - 1
    return least
