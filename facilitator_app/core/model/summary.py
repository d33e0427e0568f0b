"""From lines to themes and sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from facilitator_app.core.model.record import Record


class Section(StrEnum):
    """Where in the summary a sentence stands; the first five are the method's five questions.

    TITLE is the finding that heads the summary, LEAD what follows it in a few lines.
    """

    TOPICS = "topics"
    AGREED = "agreed"
    DIFFERENCES = "differences"
    UNCLEAR = "unclear"
    CONTINUE = "continue"
    KEY_MESSAGE = "key_message"
    MISSING_VOICES = "missing_voices"
    USE = "use"
    TITLE = "title"
    LEAD = "lead"


FIVE_QUESTIONS = (
    Section.TOPICS,
    Section.AGREED,
    Section.DIFFERENCES,
    Section.UNCLEAR,
    Section.CONTINUE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Record):
    """Lines that belong together, under a statement."""

    kind: ClassVar[str] = "theme"
    order_by: ClassVar[tuple[str, ...]] = ("position", "id")

    position: float = 0.0
    title: str = ""
    description: str = ""
    disagreement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence(Record):
    """One sentence of the summary, with the lines that it rests on.

    Attributes:
        group_id: The group that it speaks of; "" means all of them together.
        line_ids: Its source lines.
    """

    kind: ClassVar[str] = "sentence"
    order_by: ClassVar[tuple[str, ...]] = ("position", "id")

    section: Section = Section.TOPICS
    group_id: str = ""
    position: float = 0.0
    text: str = ""
    line_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation(Record):
    """A sentence in another language; the id is "sentence:language".

    Attributes:
        of_text: The sentence as it read when it was translated, to see when it has changed.
    """

    kind: ClassVar[str] = "translation"

    sentence_id: str = ""
    language: str = ""
    text: str = ""
    of_text: str = ""
