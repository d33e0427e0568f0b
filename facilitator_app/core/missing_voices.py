"""Who was not heard: what the event itself tells of it, for people to weigh and put into words.

Nothing here knows who should have been in the room. It gathers where somebody said so: lines with
the method's tag or with a word for it, feedback, the plan; and backgrounds of which nobody came.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import CANVAS_ID, Canvas, Feedback, Line, Person, Section, Sentence
from facilitator_app.core.small_cells import LEAST
from facilitator_app.core.state import EventState
from facilitator_app.core.text import shown_on_one_line

_TAGS = frozenset({"puuttuvatäänet", "röstersomsaknas", "missingvoices"})
_WORDS = re.compile(r"\b(?:puuttu\w*|sakna\w*|missing|absent)\b", re.IGNORECASE)
_NO_LETTER = re.compile(r"[\W_]+")


class Told(StrEnum):
    """What tells of a missing voice."""

    TAG = "tag"  # a line has the method's tag
    FEEDBACK = "feedback"
    PLAN = "plan"
    ABSENT = "absent"  # people of a background registered, and none of them came
    WORD = "word"  # a line has a word for it; it may mean something else


@frozen
class VoiceHint:
    """One thing that tells of a missing voice.

    Attributes:
        text: What was said or written; the background itself for `Told.ABSENT`.
        line_id: The line that says so; "" for the rest.
        because: The tag or the word that gave it away; "" for the rest.
        people: How many registered, for `Told.ABSENT`.
    """

    told: Told
    text: str
    line_id: str = ""
    because: str = ""
    people: int = 0


def voice_hints(state: EventState) -> tuple[VoiceHint, ...]:
    """Return what tells of missing voices and is in no sentence on them yet, the surest first."""
    written = state.by(Sentence, "section", Section.MISSING_VOICES)
    used = {line_id for each in written for line_id in each.line_ids}
    texts = {_bare(each.text) for each in written}
    order = list(Told)
    found = (*_of_lines(state), *_of_feedback(state), *_of_plan(state), *_absent(state))
    left = (each for each in found if each.line_id not in used and _bare(each.text) not in texts)
    return tuple(sorted(left, key=lambda each: order.index(each.told)))


def _of_lines(state: EventState) -> Iterator[VoiceHint]:
    for line in state.all(Line):
        text = shown_on_one_line(line.text)
        if not (line.counts and text):
            continue
        tag = next((each for each in line.tags if _bare(each) in _TAGS), "")
        word = _WORDS.search(text)
        if tag:
            yield VoiceHint(Told.TAG, text, line.id, tag)
        elif word:
            yield VoiceHint(Told.WORD, text, line.id, word[0])


def _of_feedback(state: EventState) -> Iterator[VoiceHint]:
    told = (shown_on_one_line(each.missing) for each in state.all(Feedback))
    yield from (VoiceHint(Told.FEEDBACK, text) for text in dict.fromkeys(told) if text)


def _of_plan(state: EventState) -> Iterator[VoiceHint]:
    canvas = state.find(Canvas, CANVAS_ID)
    text = shown_on_one_line(canvas.missing) if canvas is not None else ""
    if text:
        yield VoiceHint(Told.PLAN, text)


def _absent(state: EventState) -> Iterator[VoiceHint]:
    """Yield backgrounds of which nobody came; fewer people than the least are not told apart."""
    registered: Counter[str] = Counter()
    came: set[str] = set()
    for person in state.all(Person):
        background = shown_on_one_line(person.sector or person.organisation)
        registered[background] += 1
        if person.attendance.has_come:
            came.add(background)
    if came:  # before the door opens nobody has come
        for background, count in registered.items():
            if background and count >= LEAST and background not in came:
                yield VoiceHint(Told.ABSENT, background, people=count)


def _bare(text: str) -> str:
    return _NO_LETTER.sub("", text).casefold()
