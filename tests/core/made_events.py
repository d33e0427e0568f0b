"""States made of a few records, for tests of the plan."""

from __future__ import annotations

import itertools

from facilitator_app.core.commands import groups
from facilitator_app.core.model import EVENT_ID, Event, Phase
from facilitator_app.core.state import EventState
from facilitator_app.core.template import Template, phase_of
from facilitator_app.env.paths import resource
from facilitator_app.intake.sample import read_sample
from facilitator_app.intake.templates import read_template


def numbered(prefix: str = "new"):
    """Return a function that makes ids."""
    numbers = itertools.count(1)
    return lambda: f"{prefix}{next(numbers)}"


def phases_of(template: Template) -> list[Phase]:
    """Return the phases of a template, called p1, p2 …"""
    return [
        phase_of_at(step, f"p{number}", float(number))
        for number, step in enumerate(template.steps, start=1)
    ]


def phase_of_at(step, phase_id, position):
    from dataclasses import replace

    return replace(phase_of(step, phase_id, "fi"), position=position)


def shipped(name: str) -> Template:
    return read_template(resource("phases"), name)


def planned(template: Template | str = "120", *, minutes: int | None = None, **event) -> EventState:
    """Return an event that begins at 17.00 with the phases of a template."""
    template = shipped(template) if isinstance(template, str) else template
    length = template.dialogue_minutes if minutes is None else minutes
    values = {"title": "Ilta", "day": "2026-12-01", "start_minute": 1020}
    new = Event(id=EVENT_ID, **{**values, "end_minute": 1020 + length, **event})
    return EventState.empty().with_records([new, *phases_of(template)])


def sample_state(name: str) -> EventState:
    """Return a sample event as it stands before its day."""
    sample = read_sample(resource("samples"), name, offset_minutes=180)
    records = [
        sample.event,
        *sample.frame,
        *sample.phases,
        *sample.questions,
        *sample.people,
        *sample.groups,
    ]
    state = EventState.empty().with_records(records)
    return state.apply(groups.seat(state, numbered("seat"), 1, sample.circles))
