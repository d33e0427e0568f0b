"""Tags that were used, for completion while a tag is typed."""

from __future__ import annotations

import re
from collections import Counter

from facilitator_app.core.model import Line
from facilitator_app.core.state import EventState

_TAG_AT_CURSOR = re.compile(r"(?:(?<=\s)|^)#([\w-]*)$")
_MOST = 6


def tag_counts(state: EventState) -> Counter[str]:
    """Return how often each tag is on a line."""
    return Counter(tag for line in state.all(Line) for tag in line.tags)


def typed_tag(before_cursor: str) -> str | None:
    """Return what has been typed of a tag at the cursor; None when no tag is being typed."""
    match = _TAG_AT_CURSOR.search(before_cursor)
    return match.group(1) if match else None


def completions(beginning: str, counts: Counter[str]) -> list[str]:
    """Return the tags that begin like that, the commonest first; the whole tag is none."""
    wanted = beginning.casefold()
    fitting = [tag for tag in counts if tag.casefold().startswith(wanted) and tag != beginning]
    return sorted(fitting, key=lambda tag: (-counts[tag], tag.casefold()))[:_MOST]
