"""What the start page says of an event file, read from its tables without opening it for work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.core.card import EventCard
from facilitator_app.core.model import (
    EVENT_ID,
    Attendance,
    Event,
    Group,
    Line,
    LiveEvent,
    Person,
    Recipient,
    Sentence,
)
from facilitator_app.session.reading import ask
from facilitator_app.storage import read_model

if TYPE_CHECKING:
    from facilitator_app.storage.tables import Database

_NOT_COMING = (Attendance.CANCELLED, Attendance.WAITING)


def read_card(path: Path) -> EventCard:
    """Return what the list shows of the event at `path`.

    Raises:
        UserError: It is missing, no event, newer or damaged.
    """
    return ask(path, _card, proven=True)  # it is only the list of events


def _card(_: Database, tables: Database) -> EventCard:
    counts = read_model.counts(tables)
    not_coming = read_model.count_with(tables, Person, "attendance", _NOT_COMING)
    return EventCard(
        event=read_model.read_record(tables, Event, EVENT_ID) or Event(id=EVENT_ID),
        groups=counts[Group.kind],
        people=counts[Person.kind] - not_coming,
        lines=counts[Line.kind],
        sentences=counts[Sentence.kind],
        recipients=counts[Recipient.kind],
        sent=read_model.count_filled(tables, Recipient, "sent_at_ms"),
        started=counts[LiveEvent.kind] > 0,
    )
