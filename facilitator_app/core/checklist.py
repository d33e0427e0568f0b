"""What must be done before the day: the ready things of this kind of event, and one's own."""

from __future__ import annotations

from facilitator_app.core.model import ChecklistItem, Duty, Mode
from facilitator_app.core.state import EventState

_ONLY_ON_SITE = frozenset({Duty.PLACE_READY, Duty.RULES_PRINTED})
_ONLY_REMOTE = frozenset({Duty.LINKS_TESTED})


def checklist(state: EventState) -> tuple[ChecklistItem, ...]:
    """Return the things to be done in order; those never ticked come as they would be written."""
    wrong = _ONLY_ON_SITE if state.event.mode is Mode.REMOTE else _ONLY_REMOTE
    ready = [
        state.known(ChecklistItem, duty.value) or ChecklistItem(id=duty.value, duty=duty)
        for duty in Duty
        if duty not in wrong
    ]
    own = [each for each in state.all(ChecklistItem) if each.duty is None]
    return (*(each for each in ready if not each.removed), *own)
