"""Commands on the event and its plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.errors import Problem, UserError
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
from facilitator_app.core.state import EventState
from facilitator_app.core.template import Template, in_language

NewId = Callable[[], str]


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
    for position, step in enumerate(template.steps, start=1):
        phase = Phase(
            id=new_id(),
            position=float(position),
            step=step.step,
            form=step.form,
            flex=step.flex,
            minutes=step.minutes,
            min_minutes=step.min_minutes,
            title=in_language(step.titles, event.language),
            script=in_language(step.scripts, event.language),
            auto_next=step.auto_next,
        )
        changes.append(Add(phase))
        changes += [
            Add(_question(new_id(), phase.id, number, in_language(words, event.language)))
            for number, words in enumerate(step.questions, start=1)
        ]
    return changes


def edit_event(state: EventState, values: Mapping[str, Any]) -> list[Change]:
    """Give the event these field values."""
    event = state.event
    _checked(event, values)
    return edit(event, **values)


def add_phase(state: EventState, phase: Phase, *, after_id: str = "") -> list[Change]:
    """Put `phase` after another one, or at the end."""
    return [Add(replace(phase, position=_position(state, after_id)))]


def edit_phase(state: EventState, phase_id: str, values: Mapping[str, Any]) -> list[Change]:
    """Give a phase these field values."""
    phase = state.get(Phase, phase_id)
    _checked(phase, values)
    return edit(phase, **values)


def set_minutes(state: EventState, phase_id: str, minutes: int) -> list[Change]:
    """Make a phase `minutes` long."""
    return edit_phase(state, phase_id, {"minutes": minutes})


def set_flex(state: EventState, phase_id: str, flex: Flex) -> list[Change]:
    """Say what happens to a phase when time runs out."""
    return edit_phase(state, phase_id, {"flex": flex})


def move_phase(state: EventState, phase_id: str, *, after_id: str) -> list[Change]:
    """Put a phase right after another one; "" means to the front."""
    phase = state.get(Phase, phase_id)
    others = [each for each in state.all(Phase) if each.id != phase_id]
    index = next((at + 1 for at, each in enumerate(others) if each.id == after_id), 0)
    return edit(phase, position=_between(others, index))


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
    from_group: bool = False,
) -> list[Change]:
    """Put a question at the end of a phase's questions."""
    existing = state.by(Question, "phase_id", phase_id)
    last = existing[-1].position if existing else 0.0
    question = Question(
        id=new_id(),
        phase_id=phase_id,
        group_id=group_id,
        position=last + 1.0,
        text=text,
        from_group=from_group,
    )
    return [Add(question)]


def edit_question(state: EventState, question_id: str, text: str) -> list[Change]:
    """Change the words of a question; no words take it away."""
    question = state.get(Question, question_id)
    return edit(question, text=text) if text.strip() else [remove(question)]


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


def set_frame(state: EventState, items: Sequence[FrameItem]) -> list[Change]:
    """Replace the programme around the dialogues by `items`."""
    changes: list[Change] = [remove(item) for item in state.all(FrameItem)]
    changes += [Add(item) for item in items]
    dialogue = next((item for item in items if item.is_dialogue), None)
    if dialogue is not None:
        changes += edit(state.event, dialogue_start_minute=dialogue.start_minute)
    return changes


def _question(question_id: str, phase_id: str, number: int, text: str) -> Question:
    return Question(id=question_id, phase_id=phase_id, position=float(number), text=text)


def _checked(record: Any, values: Mapping[str, Any]) -> None:
    try:
        replace(record, **values)
    except ValueError as error:
        raise UserError(Problem.BAD_VALUE, field=", ".join(values)) from error


def _position(state: EventState, after_id: str) -> float:
    phases = state.all(Phase)
    index = next((at + 1 for at, each in enumerate(phases) if each.id == after_id), len(phases))
    return _between(phases, index)


def _between(phases: Sequence[Phase], index: int) -> float:
    """Return a position before the phase at `index` and after the one before it."""
    before = phases[index - 1].position if index > 0 else None
    after = phases[index].position if index < len(phases) else None
    if before is None:
        return 1.0 if after is None else after - 1.0
    return before + 1.0 if after is None else (before + after) / 2
