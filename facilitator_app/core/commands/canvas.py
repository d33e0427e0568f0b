"""Commands on the goal, the invitation and the checklist."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.commands.placing import NewId
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import CANVAS_ID, Canvas, ChecklistItem, Duty
from facilitator_app.core.state import EventState


def edit_canvas(state: EventState, values: Mapping[str, str]) -> list[Change]:
    """Give the canvas these field values.

    Raises:
        UserError: A day is none.
    """
    held = state.find(Canvas, CANVAS_ID)
    try:
        new = replace(held or Canvas(id=CANVAS_ID), **values)
    except ValueError as error:
        raise UserError(Problem.BAD_VALUE, field=", ".join(values)) from error
    return edit(held, **values) if held else [Add(new)]


def tick_duty(state: EventState, duty: Duty, *, done: bool) -> list[Change]:
    """Mark a thing of the ready checklist as done or not."""
    return _duty(state, duty, done=done, removed=False)


def drop_duty(state: EventState, duty: Duty) -> list[Change]:
    """Leave a thing of the ready checklist out of this event's."""
    return _duty(state, duty, done=False, removed=True)


def add_item(state: EventState, text: str, new_id: NewId) -> list[Change]:
    """Put something of one's own on the checklist."""
    items = state.all(ChecklistItem)
    last = items[-1].position if items else 0.0
    return [Add(ChecklistItem(id=new_id(), position=last + 1.0, text=text))]


def edit_item(state: EventState, item_id: str, text: str) -> list[Change]:
    """Change the words of one's own thing; no words take it away."""
    item = state.get(ChecklistItem, item_id)
    return edit(item, text=text) if text.strip() else [remove(item)]


def tick_item(state: EventState, item_id: str, *, done: bool) -> list[Change]:
    """Mark one's own thing as done or not."""
    return edit(state.get(ChecklistItem, item_id), done=done)


def _duty(state: EventState, duty: Duty, *, done: bool, removed: bool) -> list[Change]:
    held = state.known(ChecklistItem, duty.value)
    if held is not None:
        return edit(held, done=done, removed=removed)
    new = ChecklistItem(id=duty.value, duty=duty, done=done)
    return [Add(new), remove(new)] if removed else [Add(new)]
