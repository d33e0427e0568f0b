"""What happens while an event runs: live commands, and who has the floor."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from facilitator_app.core.model.record import Record, Scope


class LiveKind(StrEnum):
    """What a live command does to a group's clock."""

    START = "start"  # the named phase begins
    PAUSE = "pause"
    RESUME = "resume"
    ADD = "add"  # the named phase becomes longer or shorter
    BACKDATE = "backdate"  # the running phase began earlier
    END = "end"  # the dialogue is over
    UNDO = "undo"  # the named batch never happened
    BACK = "back"  # the same, given as a command that can itself be undone


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveEvent(Record):
    """One live command of one group; the clock is a fold of these.

    Attributes:
        order: Rises with each command of the group; ties are settled by `at_ms`, then by id.
        at_ms: When it takes effect, milliseconds since the epoch.
        phase_id: The phase that START begins or ADD changes.
        seconds: How much ADD gives (negative: takes) or BACKDATE moves.
        batch: Commands given by one key have the same batch; UNDO and BACK name it in `undoes`.
    """

    kind: ClassVar[str] = "live_event"
    order_by: ClassVar[tuple[str, ...]] = ("order", "at_ms", "id")

    group_id: str = ""
    order: int = 0
    what: LiveKind = LiveKind.START
    at_ms: int = 0
    phase_id: str = ""
    seconds: int = 0
    batch: str = ""
    undoes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn(Record):
    """One person holding the floor once. Private: behaviour is personal data.

    Attributes:
        person_id: "" means somebody who was not named.
        ended_at_ms: None while the person speaks.
        passed: True when the person chose not to speak. A pass is a turn: it keeps the order.
    """

    kind: ClassVar[str] = "turn"
    scope: ClassVar[Scope] = Scope.PRIVATE
    order_by: ClassVar[tuple[str, ...]] = ("started_at_ms", "id")

    group_id: str = ""
    phase_id: str = ""
    person_id: str = ""
    started_at_ms: int = 0
    ended_at_ms: int | None = None
    passed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNote(Record):
    """The facilitator's private pad of one phase; the id is "group:phase"."""

    kind: ClassVar[str] = "own_note"
    scope: ClassVar[Scope] = Scope.PRIVATE

    group_id: str = ""
    phase_id: str = ""
    text: str = ""
