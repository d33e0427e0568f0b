"""From durations to clock times. Everything is in whole minutes after local midnight."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Event, Flex, Form, Phase, Step

JOINT_STEPS = frozenset({Step.JOINT, Step.DEEPENING})
CLOSING_STEPS = frozenset({Step.INSIGHTS_ALONE, Step.INSIGHTS, Step.CLOSING})
CLOSING_LEAST = 20  # minutes; https://www.sitra.fi/caset/keskustelun-lopetus/


@frozen
class Slot:
    """A phase at its clock time.

    Attributes:
        start_minute: When it begins.
        wait_minutes: How long people wait before it, because its start is pinned.
        late_minutes: How much later than its pin it begins, because what is before is too long.
    """

    phase: Phase
    start_minute: int
    wait_minutes: int = 0
    late_minutes: int = 0

    @property
    def end_minute(self) -> int:
        """When it is over."""
        return self.start_minute + self.phase.minutes


def schedule(phases: Sequence[Phase], start_minute: int) -> tuple[Slot, ...]:
    """Return the phases one after another from `start_minute`; a pinned one waits for its time."""
    slots: list[Slot] = []
    now = start_minute
    for phase in phases:
        pin = now if phase.pinned_minute is None else phase.pinned_minute
        start = max(now, pin)
        slots.append(Slot(phase, start, wait_minutes=start - now, late_minutes=start - pin))
        now = start + phase.minutes
    return tuple(slots)


def planned_minutes(phases: Sequence[Phase]) -> int:
    """Return how long the phases take together."""
    return sum(phase.minutes for phase in phases)


def available_minutes(event: Event) -> int:
    """Return how much time the groups' part has."""
    return event.groups_end_minute - event.groups_start_minute


def least_minutes(phase: Phase) -> int:
    """Return what must remain of a phase that is made shorter.

    Without a minimum of its own a protected phase keeps its length, any other one a minute.
    """
    if phase.min_minutes is not None:
        return min(phase.min_minutes, phase.minutes)
    return phase.minutes if phase.flex is Flex.PROTECTED else min(1, phase.minutes)


def is_joint(phase: Phase) -> bool:
    """Return True when the phase is joint dialogue, which must get the largest share."""
    return phase.step in JOINT_STEPS or (
        phase.step is Step.OTHER and phase.form in (Form.JOINT, Form.FISHBOWL)
    )
