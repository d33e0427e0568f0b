"""An invitation's programme as text: lines that begin with a clock time become its items.

Nothing is guessed silently: whatever was read otherwise than it stands gets a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.text import one_line

DAY_MINUTES = 24 * 60
EVENING, MORNING = 18 * 60, 6 * 60  # a fall from after the one to before the other is midnight
WORKDAY_STARTS = 8 * 60  # an earlier hour after a later one is taken for the afternoon

_CLOCK = r"(\d{1,2})(?:[.:](\d{2}))?"
_HALF = r"(?:\s*(am|pm|a\.m\.|p\.m\.|fm|em|ap|ip)(?![^\W\d_]))?"
_PREFIX = r"(?:(?:klo|kello|kl\.?|at|from)\s+)"
_DASH = r"\s*(?:[-–—]|to|till?)\s*"
_LINE = re.compile(
    rf"^[\s•*·\-–—]*({_PREFIX})?{_CLOCK}{_HALF}(?:{_DASH}{_PREFIX}?{_CLOCK}{_HALF})?"
    r"(?![\d.:]*\d)[\s.,:;|\-–—]*(?P<title>.*)$",
    re.IGNORECASE,
)
_DATE = re.compile(r"^\W*\d{1,2}\.\s?\d{1,2}\.\s*(?:\d{2,4}\b|klo\b|kl\b|at\b|$)", re.IGNORECASE)
_DAY = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b")
_RANGE = re.compile(rf"\b{_CLOCK}{_HALF}{_DASH}{_CLOCK}{_HALF}", re.IGNORECASE)
_SPEAKER = re.compile(r"\s+[-–—]\s+")

_DIALOGUE = (
    ("erätauko", "etätauko", "dialog", "pienryhm", "ryhmäkesk", "smågrupp", "gruppdisk"),
    ("timeout", "breakout", "small group", "ryhmissä", "i grupper", "in groups"),
    ("keskustelu", "diskussion", "discussion"),
)
_BREAK = re.compile(
    r"(?<!erä)(?<!etä)tauko|kahvi|lounas|(?<!dialog)(?<!distans)paus\b|kaffe|fika|lunch"
    r"|\bbreak\b|coffee",
    re.IGNORECASE,
)
_END = re.compile(r"päätty|päätös|avslut|slutar|\bslut\b|\bends?\b|closing|closes", re.IGNORECASE)
_LONGEST_SPEAKER = 60


class NoteKind(StrEnum):
    """What is to be said about a programme that was read."""

    NO_TIMES = "no_times"
    OUT_OF_ORDER = "out_of_order"
    BAD_CLOCK = "bad_clock"
    PAST_MIDNIGHT = "past_midnight"
    AFTERNOON = "afternoon"
    NO_DIALOGUE = "no_dialogue"


@frozen
class Note:
    """Something to be said about a line.

    Attributes:
        line: Number of the line, from 1; 0 when it is about the whole text.
        clock: The time as it stands there.
        minute: As what it was read, in minutes after midnight; None when it was not.
    """

    kind: NoteKind
    line: int = 0
    clock: str = ""
    minute: int | None = None

    @property
    def blocks(self) -> bool:
        """True when the programme cannot be taken over before the text is mended."""
        return self.kind in (NoteKind.NO_TIMES, NoteKind.OUT_OF_ORDER)


@frozen
class ProgrammeItem:
    """One line of the programme.

    Attributes:
        line: Number of the line, from 1.
        end_minute: As the line says it; None when the next item says it.
    """

    line: int
    start_minute: int
    end_minute: int | None
    title: str
    speaker: str = ""
    is_dialogue: bool = False
    is_break: bool = False
    is_end: bool = False


@frozen
class Programme:
    """A programme as it was read.

    Attributes:
        day: The first date in the text, ISO 8601; "" when there is none.
        end_minute: When everything is over; None when nothing says it.
        left_out: How many lines hold words but begin with no time.
    """

    items: tuple[ProgrammeItem, ...]
    notes: tuple[Note, ...] = ()
    day: str = ""
    end_minute: int | None = None
    left_out: int = 0

    @property
    def dialogue(self) -> ProgrammeItem | None:
        """The item during which the groups meet."""
        return next((each for each in self.items if each.is_dialogue), None)

    @property
    def can_be_taken(self) -> bool:
        """True when nothing has to be mended first."""
        return not any(note.blocks for note in self.notes)

    def with_dialogue(self, at: int) -> Programme:
        """Return this programme with the item at `at` as the one of the dialogues."""
        items = tuple(
            replace(each, is_dialogue=place == at) for place, each in enumerate(self.items)
        )
        notes = tuple(each for each in self.notes if each.kind is not NoteKind.NO_DIALOGUE)
        return replace(self, items=items, notes=notes)


def read_programme(text: str) -> Programme:
    """Return the programme in `text`; what is wrong with it stands in its notes."""
    reader = _Reader()
    for number, line in enumerate(text.splitlines(), start=1):
        reader.read(number, line)
    if not reader.items:
        return Programme((), (Note(NoteKind.NO_TIMES),), _day(text), left_out=reader.left_out)
    items = _ends_filled(_marked(reader.items))
    notes = list(reader.notes)
    if not any(each.is_dialogue for each in items):
        notes.append(Note(NoteKind.NO_DIALOGUE))
    return Programme(
        items=tuple(items),
        notes=tuple(notes),
        day=_day(text),
        end_minute=_end(items, reader.header_end),
        left_out=reader.left_out,
    )


class _Reader:
    """Reads line by line; a time is understood in the light of the one before it."""

    def __init__(self) -> None:
        self.items: list[ProgrammeItem] = []
        self.notes: list[Note] = []
        self.left_out = 0
        self.header_end: int | None = None
        self._wants_title = False
        self._last = -1

    def read(self, number: int, line: str) -> None:
        found = None if _DATE.match(line) else _LINE.match(line)
        if found is None or not _is_time(found):
            self._read_words(line)
            return
        start = self._minute(number, found, 2)
        if start is None:
            self.left_out += 1
            return
        self._last = start
        end = self._minute(number, found, 5) if found.group(5) else None
        title, speaker = _title(found["title"])
        self.items.append(ProgrammeItem(number, start, end, title, speaker))
        self._last = start if end is None else end
        self._wants_title = not title

    def _read_words(self, line: str) -> None:
        words = one_line(line)
        if not words:
            return
        if self._wants_title:
            title, speaker = _title(words)
            self.items[-1] = replace(self.items[-1], title=title, speaker=speaker)
            self._wants_title = False
            return
        self.left_out += 1
        span = _RANGE.search(_DAY.sub(" ", words))
        if span and self.header_end is None:
            self.header_end = _clock(span.group(4), span.group(5), span.group(6))

    def _minute(self, number: int, found: re.Match[str], at: int) -> int | None:
        """Return the time in the groups from `at`, moved past noon or midnight where it must be."""
        hour, minutes, half = found.group(at, at + 1, at + 2)
        stands = f"{hour}.{minutes}" if minutes else hour
        minute = _clock(hour, minutes, half)
        if minute is None:
            self.notes.append(Note(NoteKind.BAD_CLOCK, number, stands))
            return None
        day, last = divmod(max(self._last, 0), DAY_MINUTES)
        moved = self._moved(number, stands, minute, last, explicit=bool(half))
        return day * DAY_MINUTES + moved

    def _moved(self, number: int, stands: str, minute: int, last: int, *, explicit: bool) -> int:
        if minute >= last or self._last < 0:
            return minute
        if last >= EVENING and minute <= MORNING:
            kind, minute = NoteKind.PAST_MIDNIGHT, minute + DAY_MINUTES
        elif not explicit and minute < WORKDAY_STARTS and minute + DAY_MINUTES // 2 >= last:
            kind, minute = NoteKind.AFTERNOON, minute + DAY_MINUTES // 2
        else:
            kind = NoteKind.OUT_OF_ORDER
        self.notes.append(Note(kind, number, stands, minute % DAY_MINUTES))
        return minute


def _is_time(found: re.Match[str]) -> bool:
    """Return True when the number at the start is a time: a bare hour needs a word beside it."""
    prefix, _, minutes, half = found.group(1, 2, 3, 4)
    return bool(prefix or minutes or half)


def _clock(hour: str, minutes: str | None, half: str | None) -> int | None:
    hours, past = int(hour), int(minutes or 0)
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half.lower()[0] in "pei" else 0)
    return hours * 60 + past if (hours < 24 or (hours, past) == (24, 0)) and past < 60 else None


def _title(words: str) -> tuple[str, str]:
    """Return title and speaker: what stands after a dash, when it is short enough for one."""
    title = one_line(words)
    parts = _SPEAKER.split(title)
    if len(parts) == 2 and 0 < len(parts[1]) <= _LONGEST_SPEAKER:
        return parts[0], parts[1]
    return title, ""


def _marked(items: Sequence[ProgrammeItem]) -> list[ProgrammeItem]:
    """Return the items with what they are: breaks, the end, the dialogues."""
    marked = [replace(each, is_break=bool(_BREAK.search(each.title))) for each in items]
    last = marked[-1]
    if last.end_minute is None and _END.search(last.title):
        marked[-1] = replace(last, is_end=True)
    filled = _ends_filled(marked)
    for words in _DIALOGUE:
        found = [at for at, each in enumerate(filled) if _may_be_dialogue(each, words)]
        if found:
            longest = max(found, key=lambda at: _length(filled[at]))
            marked[longest] = replace(marked[longest], is_dialogue=True)
            break
    return marked


def _may_be_dialogue(item: ProgrammeItem, words: Sequence[str]) -> bool:
    title = item.title.lower()
    return not (item.is_break or item.is_end) and any(word in title for word in words)


def _length(item: ProgrammeItem) -> int:
    return (item.start_minute if item.end_minute is None else item.end_minute) - item.start_minute


def _ends_filled(items: Sequence[ProgrammeItem]) -> list[ProgrammeItem]:
    """Return the items, each over at the latest when the next one begins."""
    return list(_filled(items))


def _filled(items: Sequence[ProgrammeItem]) -> Iterator[ProgrammeItem]:
    for at, item in enumerate(items):
        following = items[at + 1].start_minute if at + 1 < len(items) else None
        if item.end_minute is None and following is not None:
            yield replace(item, end_minute=max(item.start_minute, following))
        else:
            yield item


def _end(items: Sequence[ProgrammeItem], header_end: int | None) -> int | None:
    last = items[-1]
    if last.is_end:
        return last.start_minute
    ends = [each.end_minute for each in items if each.end_minute is not None]
    known = max(ends, default=None) if last.end_minute is not None else None
    if known is None and header_end is not None and header_end > last.start_minute:
        return header_end
    return known


def _day(text: str) -> str:
    for found in _DAY.finditer(text):
        day, month, year = map(int, found.groups())
        try:
            return date(year, month, day).isoformat()
        except ValueError:
            continue
    return ""
