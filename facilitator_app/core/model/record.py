"""The base of every record of an event, and the scope that says how far it may travel."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from facilitator_app.core.frozen import frozen


class Scope(StrEnum):
    """How far a record may travel."""

    ROOM = "room"  # everybody who joined the event has it
    DESK = "desk"  # stays with the coordinator
    PRIVATE = "private"  # never leaves the laptop, deleted when the event is closed


@frozen(kw_only=True)
class Record:
    """One thing of an event.

    Attributes:
        id: Unique within its kind; never reused.
        removed: True when taken away. The record stays in the log, so that undo can bring it back.
    """

    kind: ClassVar[str]
    scope: ClassVar[Scope] = Scope.ROOM
    order_by: ClassVar[tuple[str, ...]] = ("id",)

    id: str
    removed: bool = False

    def __post_init__(self) -> None:
        if "/" in self.id:  # the documents keep a field under "kind/id/field"
            raise ValueError(f"an id must not hold a slash: {self.kind}")
