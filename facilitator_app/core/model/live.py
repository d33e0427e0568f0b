"""What happens while an event runs and everybody may know: clocks, topics, messages, flags."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model.record import Record, Scope


class LiveKind(StrEnum):
    """What a live command does to a group's clock."""

    START = "start"  # the named phase begins
    PAUSE = "pause"
    RESUME = "resume"
    ADD = "add"  # the named phase becomes longer or shorter
    DROP = "drop"  # the named phase is left out in this group
    KEEP = "keep"  # the named phase is not left out after all
    BACKDATE = "backdate"  # the running phase began earlier
    LEAVE_OUT = "leave_out"  # a stretch of time does not count: the computer slept
    SILENCE = "silence"  # a thinking pause begins, or gets another length
    SPEAK = "speak"  # the thinking pause is over
    END = "end"  # the dialogue is over
    UNDO = "undo"  # the named batch never happened
    BACK = "back"  # the same, given as a command that can itself be undone


@frozen(kw_only=True)
class LiveEvent(Record):
    """One live command of one group; the clock is a fold of these.

    Attributes:
        order: Rises with each command of the group; ties are settled by `at_ms`, then by id.
        at_ms: When it takes effect, milliseconds since the epoch.
        phase_id: The phase that START begins, or that ADD, DROP and KEEP are about.
        seconds: How much ADD gives (negative: takes), BACKDATE moves, or SILENCE lasts.
        since_ms: From when LEAVE_OUT leaves out.
        until_ms: To when it does.
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
    since_ms: int = 0
    until_ms: int = 0
    batch: str = ""
    undoes: str = ""


@frozen(kw_only=True)
class DeskClock(Record):
    """How this laptop's time of day stands to the event's time; there is at most one.

    Attributes:
        behind_ms: How much the event's time is behind the time of day, since that was set right
            in the middle of the event. It keeps the timers as they are over a restart.
    """

    kind: ClassVar[str] = "desk_clock"
    scope: ClassVar[Scope] = Scope.PRIVATE

    behind_ms: int = 0


@frozen(kw_only=True)
class OpenQuestion(Record):
    """Which question a group is at in a phase; the id is "group:phase"."""

    kind: ClassVar[str] = "open_question"

    group_id: str = ""
    phase_id: str = ""
    question_id: str = ""


@frozen(kw_only=True)
class TopicCandidate(Record):
    """A topic that a group may go deeper into. Those not chosen are kept for later.

    Attributes:
        touches_many: First criterion of a good topic.
        has_tension: Second criterion: it is unclear or tense.
        fits_time: Third criterion.
        hands: Hands counted, the last resort.
        chosen: True for the topic that the group goes into.
    """

    kind: ClassVar[str] = "topic_candidate"
    order_by: ClassVar[tuple[str, ...]] = ("position", "id")

    group_id: str = ""
    phase_id: str = ""
    position: float = 0.0
    text: str = ""
    touches_many: bool = False
    has_tension: bool = False
    fits_time: bool = False
    hands: int = 0
    chosen: bool = False


@frozen(kw_only=True)
class SlipCount(Record):
    """How many insight slips a group has written; the id is "group:phase"."""

    kind: ClassVar[str] = "slip_count"

    group_id: str = ""
    phase_id: str = ""
    count: int = 0


class Message(StrEnum):
    """What a broadcast says; a sentence in the reader's language, or words of one's own."""

    FIVE_LEFT = "five_left"
    NEXT_PHASE = "next_phase"
    ALL_BACK = "all_back"
    COMING = "coming"  # somebody comes to help
    OWN = "own"


@frozen(kw_only=True)
class Broadcast(Record):
    """A message of the coordinator to the groups.

    Attributes:
        group_ids: Who it is for; empty means every group.
        minute: Clock time that ALL_BACK names, minutes after midnight.
        text: The words of an OWN message.
    """

    kind: ClassVar[str] = "broadcast"
    order_by: ClassVar[tuple[str, ...]] = ("at_ms", "id")

    group_ids: tuple[str, ...] = ()
    what: Message = Message.OWN
    at_ms: int = 0
    minute: int = 0
    text: str = ""


@frozen(kw_only=True)
class BroadcastSeen(Record):
    """A group has seen a broadcast; the id is "broadcast:group"."""

    kind: ClassVar[str] = "broadcast_seen"

    broadcast_id: str = ""
    group_id: str = ""
    at_ms: int = 0
