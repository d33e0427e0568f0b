"""Names in the order of the Finnish and Swedish alphabet, the same on every computer.

Qt's collator asks the operating system, and the systems do not agree on w, ü and capitals; a
printed list must not differ from the screen that it was printed from.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

# What stands after z, and what is another letter's like: w is sorted as v, ü as y.
_LETTERS = {
    **{letter: letter for letter in "abcdefghijklmnopqrstuvwxyz"},
    "å": "\ue000",
    "ä": "\ue001",
    "æ": "\ue001",
    "ö": "\ue002",
    "ø": "\ue002",
    "õ": "\ue002",
    "œ": "\ue002",
    "w": "v",
    "ü": "y",
    "ű": "y",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ł": "l",
    "ß": "ss",
    "ı": "i",
}
_PARTS = {" ": "\x01", "-": "\x01", "\u2010": "\x01", "\u2011": "\x01", "\u00a0": "\x01"}

NameKey = tuple[str, str]


@lru_cache(maxsize=16_384)
def name_key(text: str) -> NameKey:
    """Return what `text` is sorted by; equal letters are told apart by the text itself."""
    return ("".join(_letter(each) for each in normalize("NFC", text).casefold()), text)


@lru_cache(maxsize=16_384)
def loose(text: str) -> str:
    """Return `text` as it may be typed at the door: no capitals, no dots or rings, no hyphens."""
    return "".join(_plain(each) for each in normalize("NFC", text).casefold())


def _letter(letter: str) -> str:
    if letter in _LETTERS:
        return _LETTERS[letter]
    if letter in _PARTS:
        return _PARTS[letter]
    if letter.isdigit() or not letter.isalpha():
        return letter
    base = normalize("NFD", letter)[:1]
    return _LETTERS.get(base, letter)


def _plain(letter: str) -> str:
    if letter in _PARTS:
        return " "
    if letter in "æœ":
        return {"æ": "a", "œ": "o"}[letter]
    if letter in "øđðłı":
        return {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i"}[letter]
    return normalize("NFD", letter)[:1]
