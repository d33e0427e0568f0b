"""Inflected forms of names, recognised from the name itself: there is no dictionary of names.

From a name come its stems (Virtanen: virtase-, virtas-, virtasi-; Mäki: mäki-, mäke-, mäe-), each
with the endings that it can take. A word is a form of the name when it is one of the stems and
one of its endings. Wrong grades are let through on purpose: people type "Niittyvirtan" too.

Libraries were measured on the same 470 forms and 1,374 lines, looking at capitalised words only
(`tests/bench/test_name_libraries.py`): Snowball finds 0.59 of the forms, simplemma 0.53, Voikko
0.96, with 7 to 8 false alarms in 100 lines, because a base form says nothing about being a name;
these rules with their lists find 0.996 with none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import product

VOWELS = "aeiouyäöåéèü"


class Case(StrEnum):
    """In which case a name stands, so that what replaces it can stand in the same."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    PARTITIVE = "partitive"
    INESSIVE = "inessive"
    ELATIVE = "elative"
    ILLATIVE = "illative"
    ADESSIVE = "adessive"
    ABLATIVE = "ablative"
    ALLATIVE = "allative"
    ESSIVE = "essive"
    TRANSLATIVE = "translative"
    OTHER = "other"


class StemKind(StrEnum):
    """Which endings a stem takes."""

    WHOLE = "whole"  # the name as it is: no ending, or the genitive of Swedish and English
    SINGULAR = "singular"
    PLURAL = "plural"
    CONSONANT = "consonant"  # the short stem of a partitive: virtas-ta, saar-ta


_BOTH_HARMONIES: tuple[tuple[str, Case], ...] = (
    ("a", Case.PARTITIVE),
    ("ta", Case.PARTITIVE),
    ("ssa", Case.INESSIVE),
    ("sta", Case.ELATIVE),
    ("lla", Case.ADESSIVE),
    ("lta", Case.ABLATIVE),
    ("na", Case.ESSIVE),
    ("tta", Case.OTHER),
)
_LOCAL = {
    ending.replace("a", vowel): case for ending, case in _BOTH_HARMONIES for vowel in "aä"
} | {"lle": Case.ALLATIVE, "ksi": Case.TRANSLATIVE}
_ILLATIVES = [f"{vowel}n" for vowel in VOWELS] + [f"h{vowel}n" for vowel in VOWELS]

_BARE: Mapping[StemKind, Mapping[str, Case]] = {
    StemKind.WHOLE: {"": Case.NOMINATIVE, "s": Case.GENITIVE},
    StemKind.SINGULAR: {
        **_LOCAL,
        **dict.fromkeys(_ILLATIVES, Case.ILLATIVE),
        "n": Case.GENITIVE,
        "t": Case.NOMINATIVE,
        "seen": Case.ILLATIVE,
    },
    StemKind.PLURAL: {
        **_LOCAL,
        **dict.fromkeys(("en", "den", "tten"), Case.GENITIVE),
        **dict.fromkeys(("in", "hin", "siin"), Case.ILLATIVE),
    },
    StemKind.CONSONANT: {"ta": Case.PARTITIVE, "tä": Case.PARTITIVE, "ten": Case.GENITIVE},
}
_POSSESSIVES = ("", "ni", "mme", "nsa", "nsä", "nne")
_CLITICS = ("", "kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä", "kohan", "köhän")


def _with_clitics(kind: StemKind) -> dict[str, Case]:
    """Return every ending of `kind` with what can follow it: Virtasellekin, Virtasellemmekin."""
    possessives = ("",) if kind is StemKind.WHOLE else _POSSESSIVES
    return {
        ending + possessive + clitic: case
        for (ending, case), possessive, clitic in product(
            _BARE[kind].items(), possessives, _CLITICS
        )
        if not (possessive and ending[-1:] == "n")
    }


ENDINGS: Mapping[StemKind, Mapping[str, Case]] = {kind: _with_clitics(kind) for kind in StemKind}

# Grades of the consonants before the last vowel: strong to weak, all that occur.
WEAK: Mapping[str, tuple[str, ...]] = {
    "kk": ("k",),
    "pp": ("p",),
    "tt": ("t",),
    "nk": ("ng",),
    "mp": ("mm",),
    "nt": ("nn",),
    "lt": ("ll",),
    "rt": ("rr",),
    "ht": ("hd",),
    "lk": ("l", "lj"),
    "rk": ("r", "rj"),
    "hk": ("h", "hj"),
    "lp": ("lv",),
    "rp": ("rv",),
    "t": ("d",),
    "p": ("v",),
    "k": ("", "v", "j"),
    "nkk": ("nk",),
    "lkk": ("lk",),
    "rkk": ("rk",),
    "ltt": ("lt",),
    "ntt": ("nt",),
    "rtt": ("rt",),
    "mpp": ("mp",),
    "lpp": ("lp",),
    "rpp": ("rp",),
}
STRONG: Mapping[str, tuple[str, ...]] = {
    "k": ("kk",),
    "p": ("pp",),
    "t": ("tt",),
    "d": ("t",),
    "v": ("p",),
    "mm": ("mp",),
    "nn": ("nt",),
    "ng": ("nk",),
    "ll": ("lt",),
    "rr": ("rt",),
    "hd": ("ht",),
    "lv": ("lp",),
    "rv": ("rp",),
    "nk": ("nkk",),
    "lk": ("lkk",),
    "rk": ("rkk",),
    "h": ("hk",),
    "": ("k",),
}
_LAST_SYLLABLE = re.compile(rf"(.*[{VOWELS}])([^{VOWELS}]*)([{VOWELS}])$")


def case_of(stem: str, kind: StemKind, ending: str) -> Case | None:
    """Return the case that `ending` makes of `stem`; None when they do not go together."""
    if ending[:1] in ("'", "’", ":"):  # Moore'n, Bordeaux'ssa, EU:n
        ending = ending[1:]
    case = ENDINGS[kind].get(ending)
    if case is Case.ILLATIVE and kind is StemKind.SINGULAR and not ending.startswith("seen"):
        vowel = ending[1] if ending[0] == "h" else ending[0]
        return case if stem[-1:] == vowel else None
    if kind is StemKind.WHOLE and ending[:1] == "s" and stem[-1:] in "sxz":
        return None
    return case


def stems(name: str) -> Iterator[tuple[str, StemKind]]:
    """Yield the stems of `name`, in small letters; the same one may come twice."""
    yield name, StemKind.WHOLE
    if name.endswith("nen"):
        yield name[:-3] + "se", StemKind.SINGULAR
        yield name[:-3] + "s", StemKind.CONSONANT
        yield name[:-3] + "si", StemKind.PLURAL
    elif name[-1] in VOWELS:
        yield from _of_vowel(name)
    else:
        yield from _of_consonant(name)


def _of_vowel(name: str) -> Iterator[tuple[str, StemKind]]:
    if name.endswith(("uo", "yö", "ie")):  # Suo: soi-, Työ: töi-
        yield name[:-2] + name[-1] + "i", StemKind.PLURAL
    for graded in grades(name, WEAK):
        yield graded, StemKind.SINGULAR
        for plural in _plurals(graded):
            yield plural, StemKind.PLURAL
    if name[-1] == "i":
        yield from _of_e_stem(name)
    if name[-1] == "e":  # Laine: lainee-, Rinne: rintee-
        for graded in grades(name, STRONG):
            yield graded + "e", StemKind.SINGULAR
            yield graded + "i", StemKind.PLURAL


def _of_e_stem(name: str) -> Iterator[tuple[str, StemKind]]:
    """Yield the stems of names like Järvi, Saari, Niemi, Lahti, Vesi."""
    root = name[:-1]
    for graded in grades(root + "e", WEAK):
        yield graded, StemKind.SINGULAR
    yield name, StemKind.PLURAL
    if root[-1:] in "lnrs":
        yield root, StemKind.CONSONANT
    elif root[-1:] == "m":
        yield root[:-1] + "n", StemKind.CONSONANT
    if root[-1:] == "s":
        yield root[:-1] + "de", StemKind.SINGULAR
        yield root[:-1] + "te", StemKind.SINGULAR
        yield root[:-1] + "t", StemKind.CONSONANT


def _of_consonant(name: str) -> Iterator[tuple[str, StemKind]]:
    yield name + "i", StemKind.SINGULAR
    yield name + "ei", StemKind.PLURAL
    if name[-1] in "lnr":  # Sävel: sävelen
        yield name + "e", StemKind.SINGULAR
    if name[-1] == "n":
        yield from _of_n(name)
    elif name[-1] == "t":  # Yhdysvallat, markkinat: plural only
        for singular in grades(name[:-1], STRONG):
            yield singular, StemKind.SINGULAR
            yield from ((plural, StemKind.PLURAL) for plural in _plurals(singular))
    elif name[-1] == "s":
        yield from _of_s(name)


def _of_n(name: str) -> Iterator[tuple[str, StemKind]]:
    """Yield the stems of words like Avoin (avoime-) and tarpeeton (tarpeettoma-)."""
    if name[-2] == "i":
        for graded in grades(name[:-1], STRONG):
            yield graded + "me", StemKind.SINGULAR
            yield graded + "mi", StemKind.PLURAL
        yield name, StemKind.CONSONANT
    elif name.endswith(("ton", "tön")):
        vowel = "a" if name[-2] == "o" else "ä"
        yield name[:-3] + "t" + name[-3:-1] + "m" + vowel, StemKind.SINGULAR
        yield name[:-3] + "t" + name[-3:-1] + "mi", StemKind.PLURAL
        yield name, StemKind.CONSONANT


def _of_s(name: str) -> Iterator[tuple[str, StemKind]]:
    yield name, StemKind.CONSONANT
    yield name[:-1] + "kse", StemKind.SINGULAR
    yield name[:-1] + "ksi", StemKind.PLURAL
    if name[-2] in "aäi":  # Tuomas: tuomaa-, Ratas: rattaa-
        for graded in grades(name[:-1], STRONG):
            yield graded + graded[-1], StemKind.SINGULAR
            yield graded + "i", StemKind.PLURAL
    elif name.endswith("mies"):
        yield name[:-1] + "he", StemKind.SINGULAR
        yield name[:-1] + "hi", StemKind.PLURAL
    elif name[-2] in "uy":
        yield name[:-1] + "de", StemKind.SINGULAR
        yield name[:-1] + "te", StemKind.SINGULAR
        yield name[:-1] + "ksi", StemKind.PLURAL
        yield name[:-1] + "t", StemKind.CONSONANT


def _plurals(name: str) -> Iterator[str]:
    root, vowel = name[:-1], name[-1]
    match vowel:
        case "a" | "ä":
            yield root + "i"
            for rounded in "oö":
                yield root + rounded + "i"
                yield root + rounded + "j"
        case "i":
            yield root + "ei"
            yield root + "ej"
        case "o" | "u" | "y" | "ö":
            yield name + "i"
            yield name + "j"
        case _:
            yield root + "i"


def grades(name: str, table: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Yield `name` and its forms in the other grade, as far as the letters allow one."""
    yield name
    match = _LAST_SYLLABLE.match(name)
    if match is None:
        return
    before, cluster, vowel = match.groups()
    for other in table.get(cluster, ()):
        yield before + other + vowel
    if cluster == "k" and before.endswith("i"):  # Poika: pojan
        yield before[:-1] + "j" + vowel
