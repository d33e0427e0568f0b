"""What a later start of the dialogues costs: the plan refitted to the time that is left."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator_app.core.fitting import Fit, Misfit
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Flex, Phase
from facilitator_app.core.plan import available_minutes
from facilitator_app.core.state import EventState
from facilitator_app.core.template import fit_without_loop

READY_LENGTHS = (45, 60, 75, 90, 105, 120, 150, 180, 210, 240)
STEP_MINUTES = 5
FEW_STEPS = 3  # so many small delays are offered beside the ready lengths


@frozen
class Given:
    """A phase that gives time, or gets some.

    Attributes:
        after: Its new length; 0 when it is left out.
    """

    phase: Phase
    before: int
    after: int


@frozen
class LateStart:
    """The dialogues beginning at another time than planned; the second loop goes when it must.

    Attributes:
        minutes: What is left for them.
        given: The phases whose length changes, in order.
        missing_minutes: By how much the plan cannot be made to fit; 0 when it can.
    """

    start_minute: int
    minutes: int
    given: tuple[Given, ...] = ()
    missing_minutes: int = 0

    @property
    def touches_protected(self) -> bool:
        """True when a protected phase has to give."""
        return any(
            each.phase.flex is Flex.PROTECTED and each.after < each.before for each in self.given
        )


def late_starts(state: EventState) -> tuple[LateStart, ...]:
    """Return the later starts worth offering: a few small delays, then each ready length."""
    event = state.event
    available = available_minutes(event)
    lengths = {available - STEP_MINUTES * step for step in range(1, FEW_STEPS + 1)}
    lengths |= {length for length in READY_LENGTHS if length < available}
    wanted = sorted((each for each in lengths if each > 0), reverse=True)
    return tuple(late_start(state, event.groups_end_minute - each) for each in wanted)


def late_start(state: EventState, start_minute: int) -> LateStart:
    """Return what a start of the dialogues at `start_minute` does to the plan."""
    end = state.event.groups_end_minute
    phases = state.all(Phase)
    result = fit_without_loop(phases, start_minute, end)
    minutes = end - start_minute
    if isinstance(result, Misfit):
        return LateStart(start_minute, minutes, missing_minutes=max(1, result.missing_minutes))
    return LateStart(start_minute, minutes, given=tuple(given(phases, result)))


def given(phases: Iterable[Phase], result: Fit) -> Iterable[Given]:
    """Yield the phases whose length changes."""
    for phase in phases:
        after = result.minutes.get(phase.id, phase.minutes)
        if after != phase.minutes:
            yield Given(phase, phase.minutes, after)
