"""Registrations and attendance: the desk's own records, which never reach a recorder."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model.record import Record, Scope


class Attendance(StrEnum):
    """Where a registered person stands."""

    EXPECTED = "expected"
    PRESENT = "present"
    LATE = "late"  # has told that they come later; whoever has come late is present
    LEFT = "left"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    WAITING = "waiting"

    @property
    def is_seated(self) -> bool:
        """True while the person is to be counted when groups are made."""
        return self in (Attendance.EXPECTED, Attendance.PRESENT, Attendance.LATE)

    @property
    def leaves_seat_empty(self) -> bool:
        """True while the person's seat in a circle is passed over."""
        return self not in (Attendance.EXPECTED, Attendance.PRESENT)

    @property
    def has_come(self) -> bool:
        """True for whoever took part, to the end or not."""
        return self in (Attendance.PRESENT, Attendance.LEFT)


@frozen(kw_only=True)
class Person(Record):
    """One registration.

    Attributes:
        organisation: As the person wrote it.
        sector: Coarse kind of organisation, for mixing, for example "kunta".
        unit: Part of the organisation.
        level: Level of work, for example "johto".
        needs: What must be arranged for the person to take part.
        arrived_at_ms: First arrival; None before it.
        wants_summary: True when the contact data may be used to send the summary.
    """

    kind: ClassVar[str] = "person"
    scope: ClassVar[Scope] = Scope.DESK
    order_by: ClassVar[tuple[str, ...]] = ("last_name", "first_name", "id")

    first_name: str = ""
    last_name: str = ""
    email: str = ""
    organisation: str = ""
    organisation_code: str = ""
    sector: str = ""
    unit: str = ""
    level: str = ""
    language: str = ""
    joins_by: str = ""
    needs: str = ""
    registered_at: str = ""
    attendance: Attendance = Attendance.EXPECTED
    arrived_at_ms: int | None = None
    left_at_ms: int | None = None
    wants_summary: bool = True
    walk_in: bool = False
    invented: bool = False

    @property
    def full_name(self) -> str:
        """First and last name, as far as they are known."""
        return " ".join(part for part in (self.first_name, self.last_name) if part)

    @property
    def display_name(self) -> str:
        """What the room may see: the first name and an initial."""
        initial = self.last_name[:1]
        return f"{self.first_name} {initial}." if self.first_name and initial else self.full_name


@frozen(kw_only=True)
class Recipient(Record):
    """Somebody who gets the summary.

    Attributes:
        note: What goes with it, for this recipient.
        sent_at_ms: When it was sent last; None before that.
    """

    kind: ClassVar[str] = "recipient"
    scope: ClassVar[Scope] = Scope.DESK
    order_by: ClassVar[tuple[str, ...]] = ("position", "id")

    name: str = ""
    language: str = "fi"
    note: str = ""
    position: float = 0.0
    sent_at_ms: int | None = None
