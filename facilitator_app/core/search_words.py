"""From a word that somebody looks for to the beginnings of all its forms.

"luottamus" gives "luottamus" and "luottamuks", so that it finds "luottamuksesta"; "mäestä" gives
what "mäki" gives. Words of other languages come through as they are, as beginnings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from facilitator_app.core.frozen import frozen
from facilitator_app.core.inflection import (
    ENDINGS,
    STRONG,
    VOWELS,
    WEAK,
    StemKind,
    grades,
    stems,
)
from facilitator_app.core.model import LineKind

_WORD = re.compile(r"\w+")
_LEAST = 3  # a shorter stem would find half the language
_MOST_CUT = 2  # letters of a word that may be missing from a stem


@frozen
class LineFilter:
    """Which lines are wanted; what is left empty does not narrow.

    Attributes:
        words: Every word, or a form of it, or the beginning of one.
        group_id: Of one group.
        unused: True: only lines on which no sentence of the summary rests, in no theme.
    """

    words: str = ""
    group_id: str = ""
    phase_id: str = ""
    kinds: Sequence[LineKind] = ()
    tag: str = ""
    unused: bool = False


def search_words(text: str) -> list[str]:
    """Return the words of what was typed into a search field."""
    return [word.lower() for word in _WORD.findall(text)]


@cache
def beginnings(word: str) -> tuple[str, ...]:
    """Return the beginnings of every form of `word`; none of them begins with another one."""
    found = {word, *_forms(word)}
    for base in set(_bases(word)):
        forms = {form for form in _forms(base) if len(form) >= max(_LEAST + 1, len(base) - 1)}
        if any(word.startswith(form) for form in forms):
            found |= forms
    shortest = sorted(found, key=len)
    kept: list[str] = []
    for each in shortest:
        if not any(each.startswith(other) for other in kept):
            kept.append(each)
    return tuple(sorted(kept))


def _forms(word: str) -> Iterator[str]:
    """Yield the stems of `word` as a noun and as a verb."""
    least = max(_LEAST, len(word) - _MOST_CUT)
    if len(word) > _LEAST:
        yield from (stem for stem, _ in stems(word) if len(stem) >= least)
        yield from (stem for stem in _of_verb(word) if len(stem) >= least)


def _of_verb(infinitive: str) -> Iterator[str]:
    """Yield the stems of a verb: antaa, saada, esitellä, nimetä, nousta."""
    if infinitive[-1] not in "aä":
        return
    if infinitive[-2] in VOWELS:
        endings = ("i", "oi", "e") if infinitive[-2] in "aä" else ("i", "oi")  # annettiin
        for graded in grades(infinitive[:-1], WEAK):
            yield graded
            yield from (graded[:-1] + ending for ending in endings)
    elif infinitive[-3:-1] in ("ll", "nn", "rr"):
        yield infinitive[:-2]
        for graded in grades(infinitive[:-3], STRONG):
            yield graded + infinitive[-2]
    elif infinitive.endswith(("da", "dä", "sta", "stä")):
        yield infinitive[:-2]
    elif infinitive.endswith(("ta", "tä")) and infinitive[-3] in VOWELS:
        yield from grades(infinitive[:-2], STRONG)


def _bases(word: str) -> Iterator[str]:
    """Yield what `word` may be a form of."""
    for kind in (StemKind.SINGULAR, StemKind.PLURAL, StemKind.CONSONANT):
        for length in range(len(word) - 1, _LEAST - 1, -1):
            if word[length:] in ENDINGS[kind]:
                yield from _nominatives(word[:length], kind)


def _nominatives(stem: str, kind: StemKind) -> Iterator[str]:
    if kind is StemKind.CONSONANT:
        yield stem
        yield stem + "i"
        yield stem[:-1] + "nen"
        return
    body = stem[:-1] if kind is StemKind.PLURAL else stem
    for ending, nominative in (("kse", "s"), ("ks", "s"), ("se", "nen"), ("s", "nen")):
        if body.endswith(ending):
            yield body.removesuffix(ending) + nominative
    endings = ("a", "ä", "i", "") if kind is StemKind.PLURAL else ("",)
    root = body[:-1] if kind is StemKind.PLURAL and body[-1] in "oö" else body
    for vowel in endings:
        for graded in grades(root + vowel, STRONG):
            yield graded
            yield graded[:-1] + "i"
    if body.endswith(("ude", "yde")):
        yield body[:-2] + "s"
    if body[-2:] in ("ee", "aa", "ää", "ii"):
        yield body[:-1]
        yield body[:-1] + "s"
