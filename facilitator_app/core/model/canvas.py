"""Why the event is held and for whom, and what must be done before its day."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import ClassVar

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model.record import Record

CANVAS_ID = "canvas"


class Duty(StrEnum):
    """A thing of the ready checklist; what people call it is for `ui/texts.py`."""

    QUESTIONS_TRIED = "questions_tried"
    INVITATIONS_SENT = "invitations_sent"
    MISSING_INVITED = "missing_invited"
    FACILITATORS_BRIEFED = "facilitators_briefed"
    RECORDERS_BRIEFED = "recorders_briefed"
    PLACE_READY = "place_ready"
    LINKS_TESTED = "links_tested"
    NEEDS_ARRANGED = "needs_arranged"
    RULES_PRINTED = "rules_printed"
    SCRIPT_PRINTED = "script_printed"
    SUMMARY_AGREED = "summary_agreed"
    BACKUP_MADE = "backup_made"


@frozen(kw_only=True)
class Canvas(Record):
    """The goal and the invitation; there is one, with the id "canvas".

    Attributes:
        use_by: By when the result is used: ISO 8601, "" when it is not decided.
        follow_up: When it is looked at what came of it: ISO 8601, "" when it is not decided.
        invitation: The words with which people are invited.
    """

    kind: ClassVar[str] = "canvas"

    need: str = ""
    goal: str = ""
    users: str = ""
    use_by: str = ""
    affected: str = ""
    missing: str = ""
    follow_up: str = ""
    invitation: str = ""

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        for day in (self.use_by, self.follow_up):
            if day:
                date.fromisoformat(day)


@frozen(kw_only=True)
class ChecklistItem(Record):
    """One thing to be done before the day.

    A ready one has the id of its `duty` and is written when it is first ticked or taken away.

    Attributes:
        duty: Which of the ready ones it is; None for one of the organiser's own.
        text: The organiser's own words; "" for a ready one.
    """

    kind: ClassVar[str] = "checklist_item"
    order_by: ClassVar[tuple[str, ...]] = ("position", "id")

    position: float = 0.0
    duty: Duty | None = None
    text: str = ""
    done: bool = False
