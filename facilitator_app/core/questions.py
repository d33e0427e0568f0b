"""Which question a group is at."""

from __future__ import annotations

from facilitator_app.core.model import OpenQuestion, Question, UsedQuestion
from facilitator_app.core.state import EventState


def questions_of(state: EventState, group_id: str, phase_id: str) -> list[Question]:
    """Return the questions of a phase for a group, in order; a group's own replace the common."""
    questions = [
        each for each in state.by(Question, "phase_id", phase_id) if each.group_id in ("", group_id)
    ]
    replaced = {each.variant_of for each in questions if each.group_id and each.variant_of}
    return [each for each in questions if each.id not in replaced]


def current_question(state: EventState, group_id: str, phase_id: str) -> Question | None:
    """Return the question a group is at: the one it went to, else the first."""
    questions = questions_of(state, group_id, phase_id)
    opened = state.find(OpenQuestion, f"{group_id}:{phase_id}")
    chosen = (each for each in questions if opened and each.id == opened.question_id)
    return next(chosen, questions[0] if questions else None)


def was_asked(state: EventState, group_id: str, question_id: str) -> bool:
    """Return True when the question was ticked in this group."""
    return state.find(UsedQuestion, f"{question_id}:{group_id}") is not None
