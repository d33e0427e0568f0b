"""A new event from a template: plan, rules, one circle, and the programme around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import groups, plan, rules
from facilitator_app.core.commands.fitting import misfit_error
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.fitting import Misfit
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import (
    EVENT_ID,
    Event,
    EventStatus,
    FrameItem,
    Group,
    Mode,
    RuleSet,
)
from facilitator_app.core.rules import RuleSheet
from facilitator_app.core.state import EventState
from facilitator_app.core.template import Template, at_length, template_of
from facilitator_app.core.time_use import actual_minutes
from facilitator_app.intake.programme_text import NoteKind, Programme, ProgrammeItem
from facilitator_app.session.session import Session


@frozen
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
    sheet: RuleSheet,
    *,
    title: str,
    start: Start,
    language: str,
    programme: Programme | None = None,
) -> None:
    """Write a new event into a blank file, and forget the steps that it took.

    Args:
        sheet: The ground rules, with greeting and logo when they are one's own.
        programme: What is around the dialogues; the plan is fitted to what it leaves.

    Raises:
        UserError: The programme cannot be used, or leaves too little time.
    """
    if programme is not None:
        template = fitted(template, programme)
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
    session.execute_now(plan.begin_event, event, template, sheet.rules, session.new_id)
    if sheet.own:
        session.execute_now(rules.use_rules, sheet, session.new_id)
    session.execute_now(groups.set_group_count, 1, session.new_id)
    if programme is not None:
        items = frame_items(programme, session.new_id)
        session.execute_now(plan.set_frame, items, programme.end_minute)


def begin_like(session: Session, old: EventState, start: Start) -> None:
    """Write a copy of the event `old` for another day into a blank file: its plan, nobody in it.

    Phases get the lengths that they really took, where they were held.
    """
    lengths = actual_minutes(old)
    template = template_of(
        old, template_id=old.event.template, name=old.event.title, lengths=lengths
    )
    event = replace(
        old.event, status=EventStatus.PLANNED, invented=False, rule_set_id="", series=""
    )
    session.execute_now(plan.begin_event, event, template, (), session.new_id)
    held = old.find(RuleSet, old.event.rule_set_id)
    items = [replace(each, id=session.new_id()) for each in old.all(FrameItem)]
    copies = [*items, *([replace(held, id=session.state.event.rule_set_id)] if held else [])]
    session.commit([Add(each) for each in copies], name=begin_like.__name__, undoable=False)
    count = max(1, len(old.all(Group)))
    session.execute_now(groups.set_group_count, count, session.new_id)
    session.execute_now(plan.move_event, start.day, start.minute, start.offset_minutes)


def frame_items(programme: Programme, new_id: Callable[[], str]) -> list[FrameItem]:
    """Return the records that `programme` makes."""
    return [
        FrameItem(
            id=new_id(),
            start_minute=each.start_minute,
            end_minute=each.end_minute,
            title=each.title,
            speaker=each.speaker,
            is_dialogue=each.is_dialogue,
            is_break=each.is_break,
        )
        for each in programme.items
    ]


def fitted(template: Template, programme: Programme) -> Template:
    """Return `template` at the length that `programme` leaves for the dialogues.

    Raises:
        UserError: The programme has no times, or has them out of order, or names no dialogues,
            or leaves too little time for them.
    """
    dialogue = usable_dialogue(programme)
    end = dialogue.end_minute if dialogue.end_minute is not None else programme.end_minute
    if end is None:
        return template
    result = at_length(template, end - dialogue.start_minute)
    if isinstance(result, Misfit):
        raise misfit_error(result)
    return result


def usable_dialogue(programme: Programme) -> ProgrammeItem:
    """Return the item of the dialogues of a programme that can be used.

    Raises:
        UserError: The programme cannot be used.
    """
    for note in programme.notes:
        if note.kind is NoteKind.NO_TIMES:
            raise UserError(Problem.NO_TIMES_IN_PROGRAMME)
        if note.kind is NoteKind.OUT_OF_ORDER:
            raise UserError(Problem.PROGRAMME_OUT_OF_ORDER, clock=note.clock, line=note.line)
    if programme.dialogue is None:
        raise UserError(Problem.NO_DIALOGUE_IN_PROGRAMME)
    return programme.dialogue
