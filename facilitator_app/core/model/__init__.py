"""The records of an event. One frozen dataclass a kind; `KINDS` lists them all."""

from facilitator_app.core.model.groups import Group, PairRound, Round, Seat
from facilitator_app.core.model.live import LiveEvent, LiveKind, OwnNote, Turn
from facilitator_app.core.model.notes import Line, LineKind
from facilitator_app.core.model.people import Attendance, Person, Recipient
from facilitator_app.core.model.plan import (
    MINUTE_MS,
    Event,
    EventStatus,
    Flex,
    Form,
    FrameItem,
    Mode,
    Phase,
    Question,
    RuleSet,
    Step,
    UsedQuestion,
)
from facilitator_app.core.model.record import Record, Scope
from facilitator_app.core.model.summary import (
    FIVE_QUESTIONS,
    Section,
    Sentence,
    Theme,
    Translation,
)

EVENT_ID = "event"

KINDS: tuple[type[Record], ...] = (
    Event,
    FrameItem,
    Phase,
    Question,
    UsedQuestion,
    RuleSet,
    Person,
    Recipient,
    Group,
    Round,
    Seat,
    PairRound,
    LiveEvent,
    Turn,
    OwnNote,
    Line,
    Theme,
    Sentence,
    Translation,
)

__all__ = [
    "EVENT_ID",
    "FIVE_QUESTIONS",
    "KINDS",
    "MINUTE_MS",
    "Attendance",
    "Event",
    "EventStatus",
    "Flex",
    "Form",
    "FrameItem",
    "Group",
    "Line",
    "LineKind",
    "LiveEvent",
    "LiveKind",
    "Mode",
    "OwnNote",
    "PairRound",
    "Person",
    "Phase",
    "Question",
    "Recipient",
    "Record",
    "Round",
    "RuleSet",
    "Scope",
    "Seat",
    "Section",
    "Sentence",
    "Step",
    "Theme",
    "Translation",
    "Turn",
    "UsedQuestion",
]
