"""Writing a sample event into a blank file: ready to run, nothing said yet."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator_app.core.changes import Add, Change
from facilitator_app.core.commands import groups, plan
from facilitator_app.core.state import EventState
from facilitator_app.core.template import Template, Words
from facilitator_app.intake.sample import SampleEvent
from facilitator_app.session.session import Session


def fill(session: Session, sample: SampleEvent, rules: Sequence[Words]) -> None:
    """Write plan, people, groups and seats of `sample`; `rules` are its ground rules."""
    nothing = Template(id=sample.event.id, names={}, steps=(), rule_set=sample.rule_set)
    session.execute(plan.begin_event, sample.event, nothing, rules, session.new_id)
    session.execute(_add_all, sample)
    session.execute(groups.seat, session.new_id, 1, sample.circles)


def _add_all(state: EventState, sample: SampleEvent) -> list[Change]:  # noqa: ARG001
    """Add every record of the sample that stands before the event."""
    records = (
        *sample.frame,
        *sample.phases,
        *sample.questions,
        *sample.people,
        *sample.groups,
        *sample.recipients,
    )
    return [Add(record) for record in records]
