"""A new event from a template: plan, rules and one circle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator_app.core.commands import groups, plan
from facilitator_app.core.model import EVENT_ID, Event, Mode
from facilitator_app.core.template import Template, Words
from facilitator_app.session.session import Session


@dataclass(frozen=True, slots=True)
class Start:
    """When an event begins.

    Attributes:
        day: Local date, ISO 8601.
        minute: After local midnight.
        offset_minutes: Of local time from UTC on that day.
    """

    day: str
    minute: int
    offset_minutes: int


def begin(
    session: Session,
    template: Template,
    rules: Sequence[Words],
    *,
    title: str,
    start: Start,
    language: str,
) -> None:
    """Write a new event into a blank file, and forget the steps that it took."""
    event = Event(
        id=EVENT_ID,
        title=title,
        day=start.day,
        start_minute=start.minute,
        dialogue_start_minute=start.minute + template.frame_minutes,
        end_minute=start.minute + template.minutes,
        utc_offset_minutes=start.offset_minutes,
        language=language,
        mode=Mode(template.mode),
    )
    session.execute_now(plan.begin_event, event, template, rules, session.new_id)
    session.execute_now(groups.set_group_count, 1, session.new_id)
