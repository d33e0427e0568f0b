"""Commands on the event and its plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.commands.fitting import misfit_error, refit_if_possible
from facilitator_app.core.commands.placing import NewId, added, positions_between
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.fitting import Misfit, Obstacle, fit
from facilitator_app.core.model import (
    EVENT_ID,
    Event,
    Flex,
    FrameItem,
    Phase,
    Question,
    RuleSet,
    UsedQuestion,
)
from facilitator_app.core.programme import item_end
from facilitator_app.core.state import EventState
from facilitator_app.core.template import Template, TemplateStep

LONGEST_PHASE = 600  # minutes


def begin_event(
    state: EventState,  # noqa: ARG001 - every command has the same shape
    event: Event,
    template: Template,
    rules: Sequence[Mapping[str, str]],
    new_id: NewId,
) -> list[Change]:
    """Write `event` with the phases, questions and rules of `template`, in the event's language."""
    rule_set = RuleSet(id=new_id(), source=template.rule_set, rules=tuple(rules))
    changes: list[Change] = [
        Add(replace(event, id=EVENT_ID, template=template.id, rule_set_id=rule_set.id)),
        Add(rule_set),
    ]
    positions = positions_between((), 0, len(template.steps))
    return [*changes, *added(template.steps, positions, event.language, new_id)]


def edit_event(state: EventState, values: Mapping[str, Any]) -> list[Change]:
    """Give the event these field values."""
    event = state.event
    _checked(event, values)
    return edit(event, **values)


def move_event(state: EventState, day: str, start_minute: int, offset_minutes: int) -> list[Change]:
    """Hold the event on another day or begin it at another time; everything in it moves along.

    Args:
        offset_minutes: Of local time from UTC on that day.

    Raises:
        UserError: The day is none.
    """
    event = state.event
    by = start_minute - event.start_minute
    values: dict[str, Any] = {
        "day": day,
        "utc_offset_minutes": offset_minutes,
        "start_minute": start_minute,
        "dialogue_start_minute": _moved(event.dialogue_start_minute, by),
        "dialogue_end_minute": _moved(event.dialogue_end_minute, by),
        "end_minute": event.end_minute + by,
    }
    changes = edit_event(state, values)
    for item in state.all(FrameItem):
        start, end = item.start_minute + by, _moved(item.end_minute, by)
        changes += edit(item, start_minute=start, end_minute=end)
    for phase in state.all(Phase):
        changes += edit(phase, pinned_minute=_moved(phase.pinned_minute, by))
    return changes


def set_end(state: EventState, minute: int) -> list[Change]:
    """Let the groups' part be over at another clock time.

    Raises:
        UserError: That is not after its start.
    """
    event = state.event
    if minute <= event.groups_start_minute:
        raise UserError(Problem.END_BEFORE_START)
    if event.dialogue_end_minute is None:
        return edit(event, end_minute=minute)
    end = max(event.end_minute, minute)
    return edit(event, dialogue_end_minute=minute, end_minute=end)


def add_phase(state: EventState, phase: Phase, *, after_id: str = "") -> list[Change]:
    """Put `phase` after another one, or at the end."""
    return [Add(replace(phase, position=_position(state, after_id)))]


def add_step(
    state: EventState, step: TemplateStep, new_id: NewId, *, after_id: str = ""
) -> list[Change]:
    """Put the phase of `step`, with its questions, after another one, or at the end."""
    position = _position(state, after_id)
    return list(added([step], [position], state.event.language, new_id))


def edit_phase(state: EventState, phase_id: str, values: Mapping[str, Any]) -> list[Change]:
    """Give a phase these field values."""
    phase = state.get(Phase, phase_id)
    _checked(phase, values)
    return edit(phase, **values)


def set_minutes(state: EventState, phase_id: str, minutes: int) -> list[Change]:
    """Make a phase `minutes` long.

    Raises:
        UserError: That is no length of a phase.
    """
    if not 1 <= minutes <= LONGEST_PHASE:
        raise UserError(Problem.BAD_MINUTES, least=1, most=LONGEST_PHASE)
    return edit_phase(state, phase_id, {"minutes": minutes})


def set_flex(state: EventState, phase_id: str, flex: Flex) -> list[Change]:
    """Say what happens to a phase when time runs out; a protected one keeps its present length.

    A minimum that came with the protection goes with it.
    """
    phase = state.get(Phase, phase_id)
    least = phase.min_minutes
    if flex is Flex.PROTECTED and least is None:
        least = phase.minutes
    elif flex is not Flex.PROTECTED and least == phase.minutes:
        least = None
    return edit(phase, flex=flex, min_minutes=least)


def set_least(state: EventState, phase_id: str, minutes: int | None) -> list[Change]:
    """Say what must remain of a phase that is made shorter; None leaves it to the default.

    Raises:
        UserError: That is no length of a phase, or more than the phase has.
    """
    phase = state.get(Phase, phase_id)
    if minutes is not None and not 1 <= minutes <= max(1, phase.minutes):
        raise UserError(Problem.BAD_MINUTES, least=1, most=max(1, phase.minutes))
    return edit(phase, min_minutes=minutes)


def pin_phase(state: EventState, phase_id: str, minute: int | None) -> list[Change]:
    """Let a phase begin at a clock time, or None: after the one before it.

    Raises:
        UserError: The time lies outside the groups' part, or contradicts another pin.
    """
    phase, event = state.get(Phase, phase_id), state.event
    pinned = [
        replace(each, pinned_minute=minute) if each.id == phase_id else each
        for each in state.all(Phase)
    ]
    if minute is not None:
        result = fit(pinned, event.groups_start_minute, event.groups_end_minute)
        if isinstance(result, Misfit) and result.obstacle is not Obstacle.TOO_LITTLE_TIME:
            raise misfit_error(result)
    return edit(phase, pinned_minute=minute)


def move_phase(state: EventState, phase_id: str, *, after_id: str) -> list[Change]:
    """Put a phase right after another one; "" means to the front."""
    phase = state.get(Phase, phase_id)
    others = [each for each in state.all(Phase) if each.id != phase_id]
    index = next((at + 1 for at, each in enumerate(others) if each.id == after_id), 0)
    return edit(phase, position=positions_between(others, index, 1)[0])


def duplicate_phase(state: EventState, phase_id: str, new_id: NewId) -> list[Change]:
    """Put a copy of a phase, with its questions, right after it."""
    phase = state.get(Phase, phase_id)
    copy = replace(phase, id=new_id(), position=_position(state, phase_id))
    questions = state.by(Question, "phase_id", phase_id)
    return [
        Add(copy),
        *(Add(replace(each, id=new_id(), phase_id=copy.id)) for each in questions),
    ]


def remove_phase(state: EventState, phase_id: str) -> list[Change]:
    """Take a phase out of the plan; its lines and questions stay with it."""
    return [remove(state.get(Phase, phase_id))]


def add_question(
    state: EventState,
    new_id: NewId,
    phase_id: str,
    text: str,
    *,
    group_id: str = "",
    variant_of: str = "",
    from_group: bool = False,
) -> list[Change]:
    """Put a question at the end of a phase's questions."""
    existing = state.by(Question, "phase_id", phase_id)
    question = Question(
        id=new_id(),
        phase_id=phase_id,
        group_id=group_id,
        variant_of=variant_of,
        position=positions_between(existing, len(existing), 1)[0],
        text=text,
        from_group=from_group,
    )
    return [Add(question)]


def move_question(state: EventState, question_id: str, by: int) -> list[Change]:
    """Move a question `by` places among those asked of the same group in the same phase."""
    question = state.get(Question, question_id)
    same = [
        each
        for each in state.by(Question, "phase_id", question.phase_id)
        if each.group_id == question.group_id
    ]
    at = max(0, min(len(same) - 1, same.index(question) + by))
    others = [each for each in same if each.id != question_id]
    if at == same.index(question):
        return []
    return edit(question, position=positions_between(others, at, 1)[0])


def edit_question(state: EventState, question_id: str, text: str) -> list[Change]:
    """Change the words of a question; no words take it away."""
    question = state.get(Question, question_id)
    if not text.strip():
        return [remove(question)]
    # In another language it would still be the former question.
    return edit(question, text=text, in_other={} if text != question.text else question.in_other)


def tick_question(
    state: EventState, question_id: str, group_id: str, now_ms: int, *, used: bool
) -> list[Change]:
    """Mark a question as asked in a group, or as not asked."""
    tick_id = f"{question_id}:{group_id}"
    tick = state.known(UsedQuestion, tick_id)
    if tick is not None:
        return edit(tick, removed=not used, at_ms=now_ms)
    new = UsedQuestion(id=tick_id, question_id=question_id, group_id=group_id, at_ms=now_ms)
    return [Add(new)] if used else []


def set_frame(
    state: EventState, items: Sequence[FrameItem], end_minute: int | None = None
) -> list[Change]:
    """Replace the programme around the dialogues by `items`, and refit the plan if possible.

    Args:
        end_minute: When everything is over; None keeps the end of the event.
    """
    event = state.event
    changes: list[Change] = [remove(item) for item in state.all(FrameItem)]
    changes += [Add(item) for item in items]
    values: dict[str, Any] = {}
    if items:
        values["start_minute"] = min(each.start_minute for each in items)
    if end_minute is not None:
        values["end_minute"] = end_minute
    at = next((at for at, each in enumerate(items) if each.is_dialogue), None)
    if at is not None:
        end, last = item_end(items, at), values.get("end_minute", event.end_minute)
        values["dialogue_start_minute"] = items[at].start_minute
        values["dialogue_end_minute"] = end if end is not None and end != last else None
    framed = replace(event, **values)
    refit = refit_if_possible(state.all(Phase), framed)
    return [*changes, *edit(event, **values), *refit]


def _moved(minute: int | None, by: int) -> int | None:
    return None if minute is None else minute + by


def _checked(record: Any, values: Mapping[str, Any]) -> None:
    try:
        replace(record, **values)
    except ValueError as error:
        raise UserError(Problem.BAD_VALUE, field=", ".join(values)) from error


def _position(state: EventState, after_id: str) -> float:
    phases = state.all(Phase)
    index = next((at + 1 for at, each in enumerate(phases) if each.id == after_id), len(phases))
    return positions_between(phases, index, 1)[0]
