"""Which language a written line is in, so that it is read aloud in that language.

A guess is worse than none: the program speaks up only when the little words of one language
stand in the text and those of the expected one do not.
"""

from __future__ import annotations

import re

_LITTLE_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "fi": "ja ei että se oli olla mutta myös kun niin mukaan tai jos ovat siitä joka mitä kuin "
        "hän minä minun meillä voi pitää vain nyt miten kaikki tämä sitä eikä ettei",
        "sv": "och att det som är en på för av med inte till den har ett om vi jag de eller kan "
        "var från när man mig oss också så vad hur men där",
        "en": "the and of to is in that it for was are with as be this have not we they you but "
        "or from at when i my me what do did can",
    }.items()
}
_LEAST_WORDS = 2
# Letters that run from right to left, as the inside of a character class.
RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_RIGHT_TO_LEFT = re.compile(f"[{RIGHT_TO_LEFT}]")
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")
_PERSIAN = re.compile("[\u067e\u0686\u0698\u06a9\u06af\u06cc]")  # letters that Arabic lacks


def language_of(text: str, expected: str) -> str:
    """Return the language of `text`: `expected` unless its words clearly say another."""
    words = set(text.lower().split())
    if not words.isdisjoint(_LITTLE_WORDS.get(expected, ())):
        return expected
    hits = {language: len(words & little) for language, little in _LITTLE_WORDS.items()}
    best = max(hits, key=lambda language: hits[language])
    return best if hits[best] >= _LEAST_WORDS else expected


def right_to_left_language(text: str) -> str:
    """Return "he", "fa" or "ar" for text in letters that run from right to left, else ""."""
    if not _RIGHT_TO_LEFT.search(text):
        return ""
    if _HEBREW.search(text):
        return "he"
    return "fa" if _PERSIAN.search(text) else "ar"
