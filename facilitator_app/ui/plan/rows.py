"""What stands in the rows of the plan: computed from the event, never kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Phase, Question, RuleSet, Step
from facilitator_app.core.plan import Slot, schedule
from facilitator_app.core.state import EventState


@frozen
class PlanRow:
    """A phase at its clock time.

    Attributes:
        question: Its first question; "" when it has none.
        questions: How many it has for all groups.
        rules: How many ground rules there are, in the phase that goes through them; else 0.
        is_marked: True when a finding is about it.
    """

    slot: Slot
    question: str = ""
    questions: int = 0
    rules: int = 0
    is_marked: bool = False

    @property
    def phase(self) -> Phase:
        """The phase itself."""
        return self.slot.phase


@frozen
class EndRow:
    """The end that must not be passed, and how the plan stands to it.

    Attributes:
        over_minutes: How much longer the plan is; negative when time is left.
    """

    end_minute: int
    over_minutes: int


def rows_of(state: EventState, marked: Collection[str] = ()) -> tuple[PlanRow, ...]:
    """Return the phases in order; `marked` are the ids of those that a finding is about."""
    questions = _common_questions(state)
    rules = _rule_count(state)
    return tuple(
        PlanRow(
            slot,
            question=next(iter(questions.get(slot.phase.id, ())), ""),
            questions=len(questions.get(slot.phase.id, ())),
            rules=rules if slot.phase.step is Step.RULES else 0,
            is_marked=slot.phase.id in marked,
        )
        for slot in schedule(state.all(Phase), state.event.groups_start_minute)
    )


def end_of(state: EventState, rows: Sequence[PlanRow]) -> EndRow:
    """Return how `rows` stand to the end."""
    event = state.event
    ends = rows[-1].slot.end_minute if rows else event.groups_start_minute
    return EndRow(event.groups_end_minute, ends - event.groups_end_minute)


def previewed(rows: Sequence[PlanRow], at: int, minutes: int) -> tuple[PlanRow, ...]:
    """Return `rows` as they would stand if the one at `at` took `minutes`."""
    phases = [row.phase for row in rows]
    phases[at] = replace(phases[at], minutes=minutes)
    slots = schedule(phases, rows[0].slot.start_minute - rows[0].slot.wait_minutes)
    return tuple(replace(row, slot=slot) for row, slot in zip(rows, slots, strict=True))


def _common_questions(state: EventState) -> Mapping[str, list[str]]:
    questions: dict[str, list[str]] = {}
    for each in state.all(Question):
        if not each.group_id:
            questions.setdefault(each.phase_id, []).append(each.text)
    return questions


def _rule_count(state: EventState) -> int:
    rules = state.find(RuleSet, state.event.rule_set_id)
    return len(rules.rules) if rules else 0
