"""From lines to themes and sentences, and what becomes of the finished summary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import ClassVar

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model.record import Record, Scope


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


@frozen(kw_only=True)
class Theme(Record):
    """Lines that belong together, under a statement."""

    kind: ClassVar[str] = "theme"
    order_by: ClassVar[tuple[str, ...]] = ("position", "id")

    position: float = 0.0
    title: str = ""
    description: str = ""
    disagreement: str = ""


@frozen(kw_only=True)
class Sentence(Record):
    """One sentence of the summary, with the lines that it rests on.

    Attributes:
        group_id: The group that it speaks of; "" means all of them together.
        line_ids: Its source lines.
        changed_at_ms: When its words were last changed, milliseconds since the epoch.
    """

    kind: ClassVar[str] = "sentence"
    order_by: ClassVar[tuple[str, ...]] = ("position", "id")

    section: Section = Section.TOPICS
    group_id: str = ""
    position: float = 0.0
    text: str = ""
    line_ids: tuple[str, ...] = ()
    changed_at_ms: int = 0


class ThemePart(StrEnum):
    """Which text of a theme."""

    TITLE = "title"
    DESCRIPTION = "description"
    DISAGREEMENT = "disagreement"


@frozen(kw_only=True)
class Translation(Record):
    """A sentence, or a text of a theme, in another language.

    The id is "sentence:language" or "theme.part:language".

    Attributes:
        part: Which text of the theme; "" for a sentence.
        of_text: What it translates, as that read then, to see when it has changed.
    """

    kind: ClassVar[str] = "translation"

    sentence_id: str = ""
    theme_id: str = ""
    part: str = ""
    language: str = ""
    text: str = ""
    of_text: str = ""


@frozen(kw_only=True)
class Quote(Record):
    """What somebody decided about a line in a speaker's own words; the id is that of the line.

    Attributes:
        cleared_words: The wording that may leave the event; another one has to be cleared anew.
        paraphrased: True when the words are not exactly those of the speaker.
    """

    kind: ClassVar[str] = "quote"

    group_id: str = ""
    cleared_words: str = ""
    paraphrased: bool = False


@frozen(kw_only=True)
class Review(Record):
    """Somebody read a document through and said that it may go out; the id is what document.

    Attributes:
        fingerprint: Of what it said then: a later change makes it a draft again.
        at_ms: When that was, milliseconds since the epoch.
    """

    kind: ClassVar[str] = "review"

    fingerprint: str = ""
    at_ms: int = 0


BACKGROUND_ID = "background"


@frozen(kw_only=True)
class Background(Record):
    """What a core group asks of a dialogue and nothing in the event can tell; one an event.

    Attributes:
        organiser_kind: For example a town, a library, an association.
        backgrounds: Who came, in words that point at nobody.
        ages: For example "17-84".
        surprises: What surprised those who ran the dialogue.
        contact: Whom to ask about the summary: an office, not a person's own number.
    """

    kind: ClassVar[str] = "background"

    organiser_kind: str = ""
    backgrounds: str = ""
    ages: str = ""
    surprises: str = ""
    contact: str = ""


class YesNo(StrEnum):
    """An answer on paper that may be missing."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


@frozen(kw_only=True)
class Feedback(Record):
    """One sheet of feedback, without a name: the method's five short questions.

    Attributes:
        experience: What the discussion was like.
        improve: What worked, and what to do better.
        invited_by: Where the invitation came from.
        took_part_before: Whether the person has been in such a discussion before.
        missing: Who should be there next time.
    """

    kind: ClassVar[str] = "feedback"
    scope: ClassVar[Scope] = Scope.DESK
    order_by: ClassVar[tuple[str, ...]] = ("position", "id")

    position: float = 0.0
    experience: str = ""
    improve: str = ""
    invited_by: str = ""
    took_part_before: YesNo = YesNo.UNKNOWN
    missing: str = ""


@frozen(kw_only=True)
class Sending(Record):
    """One time that a document was sent to a recipient.

    Attributes:
        language: Of the document that was sent.
        file_name: What it was called.
    """

    kind: ClassVar[str] = "sending"
    scope: ClassVar[Scope] = Scope.DESK
    order_by: ClassVar[tuple[str, ...]] = ("at_ms", "id")

    recipient_id: str = ""
    at_ms: int = 0
    language: str = ""
    file_name: str = ""


@frozen(kw_only=True)
class Exported(Record):
    """A document that left the event, to compare with when it comes back edited.

    Attributes:
        what: Which document.
        texts: Name of each anchor in it -> digest of its text: no wording is kept twice.
    """

    kind: ClassVar[str] = "exported"
    scope: ClassVar[Scope] = Scope.DESK
    order_by: ClassVar[tuple[str, ...]] = ("at_ms", "id")

    what: str = ""
    language: str = ""
    file_name: str = ""
    at_ms: int = 0
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
