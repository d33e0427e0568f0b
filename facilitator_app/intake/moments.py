"""When somebody registered, as tables write it."""

from __future__ import annotations

import re
from datetime import datetime

_DAY_FIRST = re.compile(
    r"^\D{0,4}\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*(?:klo|kl\.?|at)?\s*(\d{1,2})[.:](\d{2}))?",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2})[.:](\d{2}))?")


def registered_time(text: str) -> str:
    """Return "2020-08-10 10:15" so that times can be compared; what is not understood stays."""
    found = _DAY_FIRST.match(text)
    if found:
        day, month, year, hour, minute = found.groups(default="0")
    else:
        found = _YEAR_FIRST.match(text)
        if not found:
            return text
        year, month, day, hour, minute = found.groups(default="0")
    try:
        moment = datetime(int(year), int(month), int(day), int(hour), int(minute))  # noqa: DTZ001 - local, as written
    except ValueError:
        return text
    has_time = found.group(4) is not None
    return moment.strftime("%Y-%m-%d %H:%M" if has_time else "%Y-%m-%d")
