"""Where in the plan a group is at a moment: what a line is stamped with when it begins."""

from __future__ import annotations

from facilitator_app.core.frozen import frozen
from facilitator_app.core.questions import current_question
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import track_of


@frozen
class Moment:
    """A phase and the question that was open in it; "" for what there was none of."""

    phase_id: str = ""
    question_id: str = ""


def moment_now(state: EventState, group_id: str) -> Moment:
    """Return the phase that runs in a group, and its open question."""
    run = track_of(state, group_id).current
    return _moment(state, group_id, run.phase_id) if run else Moment()


def moment_at(state: EventState, group_id: str, at_ms: int) -> Moment:
    """Return the phase that ran in a group at an instant: for notes that were made on paper.

    Before the first phase it is the first, after the last one the last.
    """
    runs = track_of(state, group_id).runs
    if not runs:
        return Moment()
    phase_id = runs[0].phase_id
    for run in runs:
        if run.started_ms <= at_ms:
            phase_id = run.phase_id
    return _moment(state, group_id, phase_id)


def _moment(state: EventState, group_id: str, phase_id: str) -> Moment:
    question = current_question(state, group_id, phase_id)
    return Moment(phase_id, question.id if question else "")
