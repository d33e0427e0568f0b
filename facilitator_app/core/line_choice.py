"""Which lines somebody who writes a summary wants to see."""

from __future__ import annotations

import re

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Line, LineKind
from facilitator_app.core.search_words import beginnings, search_words
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_sources import sentences_by_line
from facilitator_app.core.told import says_something


@frozen
class LineChoice:
    """What the lines must be; what is left empty does not narrow.

    Attributes:
        words: All of them must stand in the line, in any form.
        quotes: True: only exact words of speakers.
        starred: True: only those that were marked as important.
        unused: True: only lines in no theme, on which no sentence rests.
    """

    words: str = ""
    theme_id: str = ""
    group_id: str = ""
    quotes: bool = False
    starred: bool = False
    unused: bool = False


@frozen
class ChosenLine:
    """A line with what the summary makes of it.

    Attributes:
        used: True when a sentence rests on it.
    """

    line: Line
    used: bool


def chosen_lines(state: EventState, choice: LineChoice) -> list[ChosenLine]:
    """Return the lines that may be used and are as `choice` says, the latest first."""
    used = sentences_by_line(state)
    patterns = word_patterns(choice.words)
    lines = state.by(Line, "group_id", choice.group_id) if choice.group_id else state.all(Line)
    return [
        ChosenLine(line, line.id in used)
        for line in reversed(lines)
        if line.counts
        and says_something(line.text)
        and _fits(line, choice, is_used=line.id in used)
        and all(pattern.search(line.text) or _in_tags(pattern, line) for pattern in patterns)
    ]


def word_patterns(words: str) -> list[re.Pattern[str]]:
    """Return what finds each word in any of its forms."""
    return [_pattern(word) for word in search_words(words)]


def _fits(line: Line, choice: LineChoice, *, is_used: bool) -> bool:
    if choice.theme_id and choice.theme_id not in line.theme_ids:
        return False
    if choice.quotes and line.what is not LineKind.QUOTE:
        return False
    if choice.starred and not line.starred:
        return False
    return not (choice.unused and (is_used or line.theme_ids))


def _in_tags(pattern: re.Pattern[str], line: Line) -> bool:
    return any(pattern.search(tag) for tag in line.tags)


def _pattern(word: str) -> re.Pattern[str]:
    forms = "|".join(re.escape(each) for each in beginnings(word))
    return re.compile(rf"\b(?:{forms})", re.IGNORECASE)
