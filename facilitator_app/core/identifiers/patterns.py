"""Identifiers that are known by their shape: e-mails, phones, identity codes, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from facilitator_app.core.frozen import frozen


class Shape(StrEnum):
    """What has been found by its shape."""

    EMAIL = "email"
    PHONE = "phone"
    IDENTITY_CODE = "identity_code"
    DATE = "date"


@frozen
class Shaped:
    """A stretch of text that has the shape of an identifier.

    Attributes:
        certain: True when a check character agrees, or nothing else has that shape.
    """

    start: int
    end: int
    shape: Shape
    certain: bool = True


_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_CODE = re.compile(r"(?<!\w)(\d{6})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])(?!\w)", re.IGNORECASE)
_CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_PHONE = re.compile(r"(?<![\w.,:/-])(?:\+|00)?\d(?:[ \-]?\d|[ ]?\(\d{1,4}\)){5,14}(?![\w]|[.,:]\d)")
_NUMERIC_DATE = re.compile(
    r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?:\s?(?P<year>\d{4}))?(?!\d)"
)
_ISO_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d-(?:0\d|1[0-2])-[0-3]\d(?!\d)")
_AFTER_CLOCK_WORD = re.compile(r"(?:\bklo|\bkello|\bkl|\bklockan|\bat)\.?\s*$", re.IGNORECASE)
_MONTHS = (
    "tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu",
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    "january|february|march|may|june|july|august|october",
)
_WORD_DATE = re.compile(
    rf"""(?<!\d)(?:
      \d{{1,2}}\.(?:\s?päivä\w*)?\s(?:{_MONTHS[0]})kuu\w*(?:\s(?:19|20)\d\d)?
    | (?:{_MONTHS[0]})kuun\s\d{{1,2}}\.(?:\s?päivä\w*)?
    | (?:den\s)?\d{{1,2}}(?:\.|:e|st|nd|rd|th)?\s(?:of\s)?(?:{_MONTHS[1]}|{_MONTHS[2]})\b
      (?:\s(?:19|20)\d\d)?
    | (?:{_MONTHS[2]}|april|september|november|december)\s\d{{1,2}}(?:st|nd|rd|th)?\b
      (?:,?\s(?:19|20)\d\d)?
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_DIGIT = re.compile(r"\d")


def find_shapes(text: str) -> Iterator[Shaped]:
    """Yield what has the shape of an identifier; two of them may cover the same stretch."""
    if "@" in text:
        yield from (Shaped(*match.span(), Shape.EMAIL) for match in _EMAIL.finditer(text))
    if _DIGIT.search(text) is None:
        return
    for match in _CODE.finditer(text):
        yield Shaped(*match.span(), Shape.IDENTITY_CODE, certain=is_identity_code(match.group()))
    yield from (Shaped(*match.span(), Shape.DATE) for match in _dates(text))
    yield from (Shaped(*match.span(), Shape.PHONE) for match in _phones(text))


def is_identity_code(text: str) -> bool:
    """Return True when the check character of a Finnish personal identity code agrees."""
    match = _CODE.fullmatch(text)
    if match is None:
        return False
    birth, _, serial, check = match.groups()
    return _CHECK_CHARACTERS[int(birth + serial) % 31] == check.upper()


def _dates(text: str) -> Iterator[re.Match[str]]:
    for match in _NUMERIC_DATE.finditer(text):
        in_calendar = 1 <= int(match["day"]) <= 31 and 1 <= int(match["month"]) <= 12
        is_time = not match["year"] and _AFTER_CLOCK_WORD.search(text, 0, match.start())
        if in_calendar and not is_time:
            yield match
    yield from _ISO_DATE.finditer(text)
    yield from _WORD_DATE.finditer(text)


def _phones(text: str) -> Iterator[re.Match[str]]:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        if match.group().startswith("+") or (digits.startswith("0") and 7 <= len(digits) <= 14):
            yield match
