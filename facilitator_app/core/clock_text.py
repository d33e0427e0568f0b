"""Clock times, days and minutes as somebody types them."""

from __future__ import annotations

import re
from datetime import date

_CLOCK = re.compile(r"(?:klo|kl\.?)?\s*(\d{1,2})(?:[.:,\s]?(\d{2}))?", re.IGNORECASE)
_DAY = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})|(?:[^\W\d]{2,3}\.?\s+)?(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{4}))?"
)
DAY_MINUTES = 24 * 60


def read_clock(text: str, *, after: int = 0) -> int | None:
    """Return the minutes after midnight of "9", "9.05", "9:05", "905" or "klo 9"; None if none.

    Args:
        after: For plans past midnight: a time more than twelve hours before this is the next day's.
    """
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    hours, minutes = int(found.group(1)), int(found.group(2) or 0)
    if hours > 23 or minutes > 59:
        return None
    minute = hours * 60 + minutes
    return minute + DAY_MINUTES if minute < after - DAY_MINUTES // 2 else minute


def read_day(text: str, *, year: int) -> str | None:
    """Return the ISO date of "1.12.2026", "1.12." or "2026-12-01"; None if there is none.

    Args:
        year: The year of a day that is written without one.
    """
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return None
    numbers = [int(each) for each in found.groups() if each]
    try:
        if "-" in text:
            return date(*numbers).isoformat()
        return date(numbers[2] if len(numbers) > 2 else year, numbers[1], numbers[0]).isoformat()
    except ValueError:
        return None


def read_minutes(text: str) -> int | None:
    """Return the whole minutes of "25" or "25 min"; None if there are none."""
    words = text.strip().lower().removesuffix("min").strip()
    return int(words) if words.isascii() and words.isdigit() and len(words) <= 4 else None
