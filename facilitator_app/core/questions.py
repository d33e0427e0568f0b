"""Which questions a group is asked, and which one it is at."""

from __future__ import annotations

from facilitator_app.core.model import OpenQuestion, Question, UsedQuestion
from facilitator_app.core.state import EventState


def questions_of(state: EventState, group_id: str, phase_id: str) -> list[Question]:
    """Return the questions of a phase as a group is asked them, in order.

    A group's own variant stands where the question that it replaces stands; its further
    questions stand at their own places. "" as `group_id` gives what groups have in common.
    """
    questions = state.by(Question, "phase_id", phase_id)
    common = [each for each in questions if not each.group_id]
    own = [each for each in questions if group_id and each.group_id == group_id]
    common_ids = {each.id for each in common}
    variants = {each.variant_of: each for each in own if each.variant_of in common_ids}
    further = [each for each in own if each.variant_of not in common_ids]
    places = [(each.position, each.id, variants.get(each.id, each)) for each in common]
    places += [(each.position, each.id, each) for each in further]
    return [question for _, _, question in sorted(places, key=lambda each: each[:2])]


def current_question(state: EventState, group_id: str, phase_id: str) -> Question | None:
    """Return the question a group is at: the one it went to, else the first."""
    questions = questions_of(state, group_id, phase_id)
    opened = state.find(OpenQuestion, f"{group_id}:{phase_id}")
    chosen = (each for each in questions if opened and each.id == opened.question_id)
    return next(chosen, questions[0] if questions else None)


def was_asked(state: EventState, group_id: str, question_id: str) -> bool:
    """Return True when the question was ticked in this group."""
    return state.find(UsedQuestion, f"{question_id}:{group_id}") is not None
