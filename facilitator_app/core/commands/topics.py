"""Commands on what a group is at: its question, the topic it goes deeper into, its slips."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.model import Group, OpenQuestion, SlipCount, TopicCandidate
from facilitator_app.core.questions import current_question, questions_of
from facilitator_app.core.state import EventState

NewId = Callable[[], str]

CRITERIA = ("touches_many", "has_tension", "fits_time")


def open_question(
    state: EventState, group_id: str, phase_id: str, question_id: str
) -> list[Change]:
    """Say which question a group is at."""
    record_id = f"{group_id}:{phase_id}"
    former = state.known(OpenQuestion, record_id)
    if former is not None:
        return edit(former, removed=False, question_id=question_id)
    new = OpenQuestion(id=record_id, group_id=group_id, phase_id=phase_id, question_id=question_id)
    return [Add(new)]


def step_question(state: EventState, group_id: str, phase_id: str, step: int) -> list[Change]:
    """Go `step` questions on, or back; the first and the last one are the ends."""
    questions = questions_of(state, group_id, phase_id)
    current = current_question(state, group_id, phase_id)
    if current is None:
        return []
    at = max(0, min(questions.index(current) + step, len(questions) - 1))
    return open_question(state, group_id, phase_id, questions[at].id)


def add_candidate(
    state: EventState, new_id: NewId, group_id: str, phase_id: str, text: str
) -> list[Change]:
    """Write down a topic that somebody in the circle proposes."""
    if not text.strip():
        return []
    others = candidates(state, group_id, phase_id)
    new = TopicCandidate(
        id=new_id(),
        group_id=group_id,
        phase_id=phase_id,
        position=(others[-1].position if others else 0.0) + 1.0,
        text=text.strip(),
    )
    return [Add(new)]


def edit_candidate(state: EventState, candidate_id: str, **values: Any) -> list[Change]:
    """Change the words or a criterion of a topic; no words take it away."""
    candidate = state.get(TopicCandidate, candidate_id)
    if not values.get("text", candidate.text).strip():
        return [remove(candidate)]
    return edit(candidate, **values)


def count_hand(state: EventState, candidate_id: str, hands: int) -> list[Change]:
    """Count `hands` more for a topic, or fewer; never below none."""
    candidate = state.get(TopicCandidate, candidate_id)
    return edit(candidate, hands=max(0, candidate.hands + hands))


def choose(state: EventState, candidate_id: str) -> list[Change]:
    """Let the group go into this topic; the others are kept for later."""
    candidate = state.get(TopicCandidate, candidate_id)
    changes: list[Change] = []
    for each in candidates(state, candidate.group_id, candidate.phase_id):
        changes += edit(each, chosen=each.id == candidate_id)
    group = state.find(Group, candidate.group_id)
    return changes + (edit(group, topic=candidate.text) if group else [])


def candidates(state: EventState, group_id: str, phase_id: str) -> list[TopicCandidate]:
    """Return the topics proposed in a group in a phase, in order."""
    proposed = state.by(TopicCandidate, "group_id", group_id)
    return [each for each in proposed if each.phase_id == phase_id]


def count_slip(state: EventState, group_id: str, phase_id: str, slips: int) -> list[Change]:
    """Count `slips` more insight slips, or fewer; never below none."""
    record_id = f"{group_id}:{phase_id}"
    former = state.known(SlipCount, record_id)
    if former is not None:
        return edit(former, removed=False, count=max(0, former.count + slips))
    new = SlipCount(id=record_id, group_id=group_id, phase_id=phase_id, count=max(0, slips))
    return [Add(new)] if slips > 0 else []
