"""An event in a list: its counts, and where it stands seen from a day."""

from __future__ import annotations

from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Event, EventStatus


class CardState(StrEnum):
    """Where an event stands, seen from a day."""

    TODAY = "today"
    PLANNED = "planned"
    SUMMARY_OPEN = "summary_open"
    SUMMARY_SENT = "summary_sent"
    PAST = "past"  # its day has gone by and nothing was written


@frozen
class EventCard:
    """An event in a list.

    Attributes:
        people: Who have a seat; not those who cancelled or wait for one.
        sent: How many of the recipients have got the summary.
        started: True once a clock has run.
    """

    event: Event
    groups: int = 0
    people: int = 0
    lines: int = 0
    sentences: int = 0
    recipients: int = 0
    sent: int = 0
    started: bool = False


def card_state(card: EventCard, today: str) -> CardState:
    """Return where an event stands on `today` (ISO 8601)."""
    event = card.event
    if event.day == today:
        return CardState.TODAY
    if event.status is EventStatus.CLOSED or (card.recipients and card.sent == card.recipients):
        return CardState.SUMMARY_SENT
    if card.lines or card.started:
        return CardState.SUMMARY_OPEN
    return CardState.PLANNED if event.day > today else CardState.PAST
