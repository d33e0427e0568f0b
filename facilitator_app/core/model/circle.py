"""The facilitator's own view of a circle: who has spoken, who waits, own notes.

Behaviour is personal data: all of this is private, never leaves the laptop and goes when the
event is closed. Only a total per group stays.
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model.record import Record, Scope


class TurnKind(StrEnum):
    """How somebody came to have the floor."""

    UNKNOWN = "unknown"
    ROUND = "round"
    JOIN = "join"
    NEW = "new"


class Signal(StrEnum):
    """What somebody who asks for the floor wants to do."""

    JOIN = "join"  # go on from what is being said: these come first
    NEW = "new"  # bring a new thought


@frozen(kw_only=True)
class Turn(Record):
    """One person holding the floor once.

    Attributes:
        person_id: "" means somebody who was not named.
        ended_at_ms: None while the person speaks; when only turns are counted, the same as
            `started_at_ms`, because no length is kept.
        passed: True when the person chose not to speak. A pass is a turn: it keeps the order.
    """

    kind: ClassVar[str] = "turn"
    scope: ClassVar[Scope] = Scope.PRIVATE
    order_by: ClassVar[tuple[str, ...]] = ("started_at_ms", "id")

    group_id: str = ""
    phase_id: str = ""
    person_id: str = ""
    what: TurnKind = TurnKind.UNKNOWN
    started_at_ms: int = 0
    ended_at_ms: int | None = None
    passed: bool = False


@frozen(kw_only=True)
class Waiting(Record):
    """Somebody has asked for the floor and not had it yet.

    Attributes:
        position: Order in the queue; only comparison matters.
    """

    kind: ClassVar[str] = "waiting"
    scope: ClassVar[Scope] = Scope.PRIVATE
    order_by: ClassVar[tuple[str, ...]] = ("position", "asked_at_ms", "id")

    group_id: str = ""
    person_id: str = ""
    what: Signal = Signal.NEW
    asked_at_ms: int = 0
    position: float = 0.0


@frozen(kw_only=True)
class Fishbowl(Record):
    """Who sits in the inner circle of a phase; the id is "group:phase".

    Attributes:
        inner: Person ids; everybody else listens.
        since_ms: When this inner circle sat down.
        minutes: How long an inner circle talks; 0 means as long as it likes.
    """

    kind: ClassVar[str] = "fishbowl"
    scope: ClassVar[Scope] = Scope.PRIVATE

    group_id: str = ""
    phase_id: str = ""
    inner: tuple[str, ...] = ()
    since_ms: int = 0
    minutes: int = 0


@frozen(kw_only=True)
class OwnNote(Record):
    """The facilitator's private pad of one phase; the id is "group:phase"."""

    kind: ClassVar[str] = "own_note"
    scope: ClassVar[Scope] = Scope.PRIVATE

    group_id: str = ""
    phase_id: str = ""
    text: str = ""


@frozen(kw_only=True)
class UsedCard(Record):
    """A prompt card was used; the id is "card:group:phase"."""

    kind: ClassVar[str] = "used_card"
    scope: ClassVar[Scope] = Scope.PRIVATE

    card_id: str = ""
    group_id: str = ""
    phase_id: str = ""
    at_ms: int = 0


@frozen(kw_only=True)
class CircleTotal(Record):
    """What stays of a circle when the event is closed; the id is the group's.

    Attributes:
        people: How many sat in the circle.
        heard: How many of them were heard at least once.
        turns: How many turns were taken, passes left out.
    """

    kind: ClassVar[str] = "circle_total"
    scope: ClassVar[Scope] = Scope.DESK

    people: int = 0
    heard: int = 0
    turns: int = 0
