"""The record of what was said. There is no speaker field, and there never will be."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import ClassVar

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model.record import Record


class LineKind(StrEnum):
    """What a line holds."""

    VIEW = "view"
    QUOTE = "quote"
    EXPERIENCE = "experience"
    INSIGHT = "insight"
    DISAGREEMENT = "disagreement"
    QUESTION = "question"
    PROPOSAL = "proposal"
    PROCESS = "process"
    HANDOFF = "handoff"  # a visible marker: the recorder changed


class LineSource(StrEnum):
    """How a line came to be."""

    TYPED = "typed"  # while it was said
    SLIP = "slip"  # from an insight slip that nobody had signed
    PAPER = "paper"  # from paper notes, its time given by hand


@frozen(kw_only=True)
class Line(Record):
    """One thing that was said.

    Attributes:
        phase_id: The phase in which the first letter was typed.
        at_ms: When the first letter was typed, milliseconds since the epoch.
        number: Running number in the group, for people to refer to.
        recorder: The role or first name of who typed, never of who spoke.
        text: Shared text: two people may edit it at the same time.
        done: True once the line was finished with Enter.
        struck: True when it was asked to be removed: left out of every export.
        theme_ids: The themes that it was placed under.
        source: How it came to be.
    """

    kind: ClassVar[str] = "note"
    order_by: ClassVar[tuple[str, ...]] = ("at_ms", "number", "id")

    group_id: str = ""
    phase_id: str = ""
    question_id: str = ""
    at_ms: int = 0
    number: int = 0
    recorder: str = ""
    what: LineKind = LineKind.VIEW
    tags: tuple[str, ...] = ()
    text: str = field(default="", metadata={"shared_text": True})
    done: bool = False
    starred: bool = False
    struck: bool = False
    theme_ids: tuple[str, ...] = ()
    source: LineSource = LineSource.TYPED

    @property
    def counts(self) -> bool:
        """True when the line is something that was said and may leave the event."""
        return not (self.struck or self.removed) and self.what is not LineKind.HANDOFF


@frozen(kw_only=True)
class WallLine(Record):
    """A line that the facilitator let through to the themes wall; the id is that of the line.

    Attributes:
        cluster: The tag under which it hangs; "" when it has none but the share tag.
        text: The words that were let through: a later edit of the line is not shown unseen.
        at_ms: When it was let through, milliseconds since the epoch.
    """

    kind: ClassVar[str] = "wall_line"
    order_by: ClassVar[tuple[str, ...]] = ("at_ms", "id")

    group_id: str = ""
    cluster: str = ""
    text: str = ""
    at_ms: int = 0


@frozen(kw_only=True)
class Cleared(Record):
    """Somebody looked at these words of a line and said: nobody can be known by them.

    The id is "line:words" (see `commands/notes.py`).
    """

    kind: ClassVar[str] = "cleared"

    group_id: str = ""
    line_id: str = ""
    words: str = ""
