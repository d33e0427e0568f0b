"""Commands that make the plan fit: to its time, to a later start, with or without a second loop."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.commands.placing import NewId, added, positions_between
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.fitting import Fit, Misfit, Obstacle, fit, taken
from facilitator_app.core.model import Event, Phase, Step
from facilitator_app.core.plan import available_minutes, least_minutes, planned_minutes
from facilitator_app.core.state import EventState
from facilitator_app.core.template import (
    Template,
    TemplateStep,
    at_length,
    fit_without_loop,
    second_loop,
)


def fit_to_time(state: EventState) -> list[Change]:
    """Make the phases fill exactly the time that the groups' part has.

    Raises:
        UserError: They cannot; it says by how many minutes.
    """
    return _refit(state.all(Phase), state.event)


def fit_to_length(state: EventState, minutes: int) -> list[Change]:
    """Let the groups' part take `minutes`; the second loop goes when it must.

    Raises:
        UserError: The plan cannot be made to fit; it says by how many minutes.
    """
    values = _ending_after(state.event, minutes)
    moved = replace(state.event, **values)
    return [*edit(state.event, **values), *_refit_without_loop(state.all(Phase), moved)]


def begin_dialogues_at(state: EventState, minute: int) -> list[Change]:
    """Let the groups' part begin at another clock time, and refit the plan to what is left.

    The second loop goes when it must.

    Raises:
        UserError: The plan cannot be made to fit; it says by how many minutes.
    """
    event = replace(state.event, dialogue_start_minute=minute)
    changes = edit(state.event, dialogue_start_minute=minute)
    return [*changes, *_refit_without_loop(state.all(Phase), event)]


def lengthen(state: EventState, phase_id: str, minutes: int) -> list[Change]:
    """Give a phase more minutes; what then does not fit is taken from what can shrink."""
    phase = state.get(Phase, phase_id)
    changes = edit(phase, minutes=phase.minutes + minutes)
    return changes + _make_room(state, minutes, keep={phase_id})


def insert_step(
    state: EventState, step: TemplateStep, new_id: NewId, *, before_id: str
) -> list[Change]:
    """Put the phase of `step` before another one; its time is taken from what can shrink."""
    phases = state.all(Phase)
    at = next((at for at, each in enumerate(phases) if each.id == before_id), len(phases))
    positions = positions_between(phases, at, 1)
    changes = added([step], positions, state.event.language, new_id)
    return [*changes, *_make_room(state, step.minutes, keep=set())]


def leave_out_second_loop(state: EventState) -> list[Change]:
    """Take the choice of a topic, the pairs about it and the deepening out of the plan.

    Their time goes to the joint dialogue, as far as there is any left.
    """
    phases = state.all(Phase)
    gone = second_loop([each.step for each in phases])
    staying = [each for at, each in enumerate(phases) if at not in gone]
    free = planned_minutes(phases) - planned_minutes(staying)
    removals: list[Change] = [remove(phases[at]) for at in sorted(gone)]
    return [*removals, *_with_joint_changed(state, staying, min(free, _room(state, staying)))]


def take_second_loop(
    state: EventState, steps: Sequence[TemplateStep], new_id: NewId
) -> list[Change]:
    """Put the second loop of `steps` after the joint dialogue, which gives its time to it."""
    phases = state.all(Phase)
    if second_loop([each.step for each in phases]):
        return []
    loop = [steps[at] for at in sorted(second_loop([each.step for each in steps]))]
    joint = [at for at, each in enumerate(phases) if each.step is Step.JOINT]
    at = joint[-1] + 1 if joint else len(phases)
    positions = positions_between(phases, at, len(loop))
    changes = added(loop, positions, state.event.language, new_id)
    new = [
        each.record for each in changes if isinstance(each, Add) and isinstance(each.record, Phase)
    ]
    longer = [*phases[:at], *new, *phases[at:]]
    return [*changes, *_with_joint_changed(state, longer, min(0, _room(state, longer)))]


def use_template(state: EventState, template: Template, new_id: NewId) -> list[Change]:
    """Put the phases of `template` in place of those of the plan."""
    removals: list[Change] = [remove(phase) for phase in state.all(Phase)]
    positions = positions_between((), 0, len(template.steps))
    named = edit(state.event, template=template.id) if template.id else ()
    return [*named, *removals, *added(template.steps, positions, state.event.language, new_id)]


def use_template_for(
    state: EventState, template: Template, minutes: int, new_id: NewId
) -> list[Change]:
    """Let the groups' part take `minutes`, with the phases of `template` fitted to them.

    Raises:
        UserError: The template has no such length; it says by how many minutes.
    """
    fitted = at_length(template, minutes)
    if isinstance(fitted, Misfit):
        raise misfit_error(fitted)
    changed = edit(state.event, **_ending_after(state.event, minutes))
    return [*changed, *use_template(state, fitted, new_id)]


def _ending_after(event: Event, minutes: int) -> Mapping[str, int]:
    """Return the values of an event whose groups' part takes `minutes`."""
    end = event.groups_start_minute + minutes
    if event.dialogue_end_minute is None:
        return {"end_minute": end}
    return {"dialogue_end_minute": end, "end_minute": max(end, event.end_minute)}


def _refit(phases: Sequence[Phase], event: Event) -> list[Change]:
    return _changed(phases, fit(phases, event.groups_start_minute, event.groups_end_minute))


def _refit_without_loop(phases: Sequence[Phase], event: Event) -> list[Change]:
    start, end = event.groups_start_minute, event.groups_end_minute
    return _changed(phases, fit_without_loop(phases, start, end))


def _changed(phases: Sequence[Phase], result: Fit | Misfit) -> list[Change]:
    if isinstance(result, Misfit):
        raise misfit_error(result)
    return _with_lengths(phases, result)


def misfit_error(misfit: Misfit) -> UserError:
    """Return what is to be told when phases cannot be made to fit."""
    if misfit.obstacle is Obstacle.TOO_LITTLE_TIME:
        return UserError(Problem.PLAN_DOES_NOT_FIT, minutes=misfit.missing_minutes)
    return UserError(Problem.PINS_CONTRADICT)


def refit_if_possible(phases: Sequence[Phase], event: Event) -> Sequence[Change]:
    """Make `phases` fill the time that the groups' part of `event` has, or leave them alone."""
    result = fit(phases, event.groups_start_minute, event.groups_end_minute)
    return [] if isinstance(result, Misfit) else _with_lengths(phases, result)


def _with_lengths(phases: Sequence[Phase], result: Fit) -> list[Change]:
    changes: list[Change] = []
    for phase in phases:
        minutes = result.minutes[phase.id]
        if minutes == 0 and phase.minutes > 0:
            changes.append(remove(phase))
        else:
            changes += edit(phase, minutes=minutes)
    return changes


def _with_joint_changed(
    state: EventState, phases: Sequence[Phase], minutes: int
) -> Sequence[Change]:
    """Give `minutes` to the joint dialogue or take them; what it cannot bear, all phases share."""
    joint = next((each for each in phases if each.step is Step.JOINT), None)
    if joint is None or joint.minutes + minutes < least_minutes(joint):
        return refit_if_possible(phases, state.event)
    return edit(joint, minutes=joint.minutes + minutes)


def _room(state: EventState, phases: Sequence[Phase]) -> int:
    return available_minutes(state.event) - planned_minutes(phases)


def _make_room(state: EventState, minutes: int, *, keep: Collection[str]) -> list[Change]:
    """Take from what can shrink as much of `minutes` as does not fit."""
    phases = state.all(Phase)
    over = min(minutes, minutes - _room(state, phases))
    giving = [each for each in phases if each.id not in keep]
    lengths = taken(giving, max(0, over))
    return [
        change
        for phase in giving
        for change in edit(phase, minutes=lengths.get(phase.id, phase.minutes))
    ]
