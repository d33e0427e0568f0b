"""Groups, who sits where in which round, and pairs."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model.record import Record, Scope


@frozen(kw_only=True)
class Group(Record):
    """A circle of people with its own facilitator and recorder.

    Attributes:
        number: What people call it, from 1.
        max_size: 0 means no limit.
        help_at_ms: Since when the help flag has been up; None when it is down.
        help_text: What is needed, in the group's own words.
        help_comes_at_ms: Since when somebody has been on the way; None when nobody is.
    """

    kind: ClassVar[str] = "grp"
    order_by: ClassVar[tuple[str, ...]] = ("number", "id")

    number: int = 0
    name: str = ""
    room: str = ""
    language: str = ""
    facilitator: str = ""
    co_facilitator: str = ""
    recorder: str = ""
    technical_support: str = ""
    max_size: int = 0
    topic: str = ""
    help_at_ms: int | None = None
    help_text: str = ""
    help_comes_at_ms: int | None = None


@frozen(kw_only=True)
class Round(Record):
    """One division of the people into groups; most events have one.

    Attributes:
        number: From 1.
        first_phase_id: The phase with which it begins; "" means the first one.
        locked: True once it has been held.
    """

    kind: ClassVar[str] = "round"
    order_by: ClassVar[tuple[str, ...]] = ("number", "id")

    number: int = 0
    first_phase_id: str = ""
    locked: bool = False


@frozen(kw_only=True)
class Seat(Record):
    """A person's place in a circle in one round; the id is "round:person".

    Attributes:
        position: Order in the circle, clockwise from the facilitator.
        name: What the circle calls the person.
        absent: True when the seat is passed over: not yet here, or gone.
        came_at_ms: When somebody who was not here yet came; None when they were here in time.
        pinned: True when grouping must not move the person.
    """

    kind: ClassVar[str] = "seating"
    order_by: ClassVar[tuple[str, ...]] = ("position", "id")

    round_id: str = ""
    group_id: str = ""
    person_id: str = ""
    position: float = 0.0
    name: str = ""
    absent: bool = False
    came_at_ms: int | None = None
    pinned: bool = False


@frozen(kw_only=True)
class PairRound(Record):
    """One pair buzz of a group.

    Attributes:
        pairs: Person ids, two or, when the number is odd, three together.
    """

    kind: ClassVar[str] = "pair_round"
    order_by: ClassVar[tuple[str, ...]] = ("number", "id")

    group_id: str = ""
    phase_id: str = ""
    number: int = 0
    pairs: tuple[tuple[str, ...], ...] = ()


class ConditionKind(StrEnum):
    """What is asked of a division into groups."""

    MIX = "mix"  # spread by an attribute
    NEW_MEETINGS = "new_meetings"  # those who have met sit apart as far as possible
    UNIT_APART = "unit_apart"
    SUPERIOR_APART = "superior_apart"
    LANGUAGE_TABLE = "language_table"
    MAX_SIZE = "max_size"
    TOGETHER = "together"
    APART = "apart"
    FIXED = "fixed"  # the people always sit in one group
    FROM_ROUND = "from_round"  # arrive later
    UNTIL_ROUND = "until_round"  # leave earlier


@frozen(kw_only=True)
class Condition(Record):
    """One condition of the division into groups.

    Attributes:
        what: Which condition it is; of `MIX`, `attribute` names the field of a person.
        people: Ids of those it is about, where it is not about everybody.
        group_id: Of `FIXED`.
        number: Of `MAX_SIZE` people, of the round conditions a round; else 0.
        active: False while it is put aside.
    """

    kind: ClassVar[str] = "condition"
    scope: ClassVar[Scope] = Scope.DESK

    what: ConditionKind = ConditionKind.MIX
    attribute: str = ""
    people: tuple[str, ...] = ()
    group_id: str = ""
    number: int = 0
    active: bool = True
