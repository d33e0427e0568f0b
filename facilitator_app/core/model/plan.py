"""The plan of an event: its frame, phases, questions and ground rules.

Clock times of the plan are minutes after local midnight of the event's day; after midnight they
go on past 1440. Durations are whole minutes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import ClassVar

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model.record import Record

MINUTE_MS = 60_000
_LONGEST_RETENTION_DAYS = 36_500
_LAST_YEAR = 9_000  # so that no sum of days leaves the calendar


class Mode(StrEnum):
    """Where people meet."""

    ON_SITE = "on_site"
    REMOTE = "remote"


class EventStatus(StrEnum):
    """How far the event has come."""

    PLANNED = "planned"
    CLOSED = "closed"


class Step(StrEnum):
    """Which part of the method's template a phase is."""

    TRANSITION = "transition"
    WELCOME = "welcome"
    RULES = "rules"
    OPENING = "opening"
    REFLECTION = "reflection"
    PAIRS = "pairs"
    JOINT = "joint"
    TOPIC_CHOICE = "topic_choice"
    DEEPENING = "deepening"
    INSIGHTS_ALONE = "insights_alone"
    INSIGHTS = "insights"
    CLOSING = "closing"
    BREAK = "break"
    PLENARY = "plenary"
    OTHER = "other"


class Form(StrEnum):
    """How people work in a phase."""

    INDIVIDUAL = "individual"
    PAIRS = "pairs"
    CUMULATIVE_PAIRS = "cumulative_pairs"
    ROUND = "round"
    JOINT = "joint"
    FISHBOWL = "fishbowl"
    PLENARY = "plenary"
    BREAK = "break"


class Flex(StrEnum):
    """What gives when time runs out."""

    PROTECTED = "protected"
    SHRINKS = "shrinks"
    DROPS = "drops"


@frozen(kw_only=True)
class Event(Record):
    """The event itself; there is exactly one, with the id "event".

    Attributes:
        day: Local date, ISO 8601, for example "2026-12-01".
        start_minute: When people come together.
        dialogue_start_minute: When the groups' part begins; None means at `start_minute`.
        dialogue_end_minute: When the groups' part must be over; None means at `end_minute`.
        end_minute: The promised end, which must not be passed.
        utc_offset_minutes: Offset of local time on `day`.
        language: Of the documents: "fi", "sv" or "en".
        retention_days: After how many days registrations are due to be deleted.
        minimal_data: True when of people only a first name or a number is kept.
    """

    kind: ClassVar[str] = "event"

    title: str = ""
    subtitle: str = ""
    day: str = "1970-01-01"
    start_minute: int = 0
    dialogue_start_minute: int | None = None
    dialogue_end_minute: int | None = None
    end_minute: int = 0
    utc_offset_minutes: int = 0
    language: str = "fi"
    mode: Mode = Mode.ON_SITE
    place: str = ""
    organiser: str = ""
    hosts: tuple[str, ...] = ()
    audience: str = ""
    series: str = ""
    capacity: int = 0
    template: str = ""
    rule_set_id: str = ""
    recording_announcement: str = ""
    retention_days: int = 91
    minimal_data: bool = False
    status: EventStatus = EventStatus.PLANNED
    invented: bool = False

    @property
    def midnight_ms(self) -> int:
        """Milliseconds since the epoch at local midnight of `day`."""
        midnight = datetime.combine(date.fromisoformat(self.day), time(), UTC)
        return int(midnight.timestamp() * 1000) - self.utc_offset_minutes * MINUTE_MS

    @property
    def groups_start_minute(self) -> int:
        """When the groups' part begins."""
        start = self.dialogue_start_minute
        return self.start_minute if start is None else start

    @property
    def groups_end_minute(self) -> int:
        """When the groups' part must be over."""
        end = self.dialogue_end_minute
        return self.end_minute if end is None else end

    @property
    def retention_day(self) -> date:
        """The day on which registrations are due to be deleted."""
        return date.fromisoformat(self.day) + timedelta(days=self.retention_days)

    def at_ms(self, minute: float) -> int:
        """Return the instant of a clock time of the plan, in milliseconds since the epoch."""
        return self.midnight_ms + round(minute * MINUTE_MS)

    def minute_of(self, at_ms: int) -> float:
        """Return the clock time of an instant, in minutes after midnight of the event's day."""
        return (at_ms - self.midnight_ms) / MINUTE_MS

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        if date.fromisoformat(self.day).year > _LAST_YEAR:
            raise ValueError(f"day is out of range: {self.day}")
        if not 0 <= self.retention_days <= _LONGEST_RETENTION_DAYS:
            raise ValueError(f"retention_days is out of range: {self.retention_days}")


@frozen(kw_only=True)
class FrameItem(Record):
    """One line of the programme around the dialogues, with its time from the invitation."""

    kind: ClassVar[str] = "frame_item"
    order_by: ClassVar[tuple[str, ...]] = ("start_minute", "id")

    start_minute: int = 0
    end_minute: int | None = None
    title: str = ""
    speaker: str = ""
    is_dialogue: bool = False
    is_break: bool = False


@frozen(kw_only=True)
class Phase(Record):
    """One step of the dialogue, the same for every group.

    Attributes:
        position: Order in the plan; only comparison matters.
        minutes: Planned length, at least 0.
        min_minutes: What must remain when it shrinks; see `plan.least_minutes` for None.
        pinned_minute: Clock time it must not begin before; None when it follows the former phase.
        script: What the facilitator says.
        auto_next: True when the next phase begins by itself (breaks and pair buzz only).
        soon_minutes: How long before its end the timer softly changes; None: in its last fifth.
    """

    kind: ClassVar[str] = "phase"
    order_by: ClassVar[tuple[str, ...]] = ("position", "id")

    position: float = 0.0
    step: Step = Step.OTHER
    title: str = ""
    minutes: int = 0
    form: Form = Form.JOINT
    flex: Flex = Flex.SHRINKS
    min_minutes: int | None = None
    pinned_minute: int | None = None
    script: str = ""
    hint: str = ""
    auto_next: bool = False
    soon_minutes: int | None = None

    def __post_init__(self) -> None:
        Record.__post_init__(self)
        if self.minutes < 0:
            raise ValueError(f"minutes is negative: {self.minutes}")


@frozen(kw_only=True)
class Question(Record):
    """A prepared question of a phase, in the words in which it will be asked.

    Attributes:
        group_id: The one group that it is for; "" means every group.
        variant_of: The question that it replaces in that group; "" when it replaces none.
        from_group: True when it came up in the dialogue.
        in_other: The same question in other languages, for a room screen in two languages.
    """

    kind: ClassVar[str] = "question"
    order_by: ClassVar[tuple[str, ...]] = ("position", "id")

    phase_id: str = ""
    group_id: str = ""
    variant_of: str = ""
    position: float = 0.0
    text: str = ""
    from_group: bool = False
    in_other: Mapping[str, str] = field(default_factory=dict[str, str])


@frozen(kw_only=True)
class UsedQuestion(Record):
    """A question has been asked in a group; the id is "question:group"."""

    kind: ClassVar[str] = "used_question"

    question_id: str = ""
    group_id: str = ""
    at_ms: int = 0


@frozen(kw_only=True)
class RuleSet(Record):
    """Ground rules as they are read aloud in this event, and the organisation's sheet around them.

    Attributes:
        source: The id of the set that it was copied from.
        version: The version of that set.
        greeting: The organisation's own words above the rules.
        logo: The organisation's mark above them, a PNG picture in base64; "" for none.
        rules: One mapping per rule, from language to text.
    """

    kind: ClassVar[str] = "rule_set"

    name: str = ""
    source: str = ""
    version: int = 1
    greeting: str = ""
    logo: str = ""
    rules: tuple[Mapping[str, str], ...] = field(default=())
