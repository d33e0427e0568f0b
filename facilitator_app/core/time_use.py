"""How long each phase was planned to take and how long it took, group by group."""

from __future__ import annotations

from collections.abc import Mapping

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import MINUTE_MS, Group, Line, LiveEvent, Phase
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import PhaseRun, track_of


@frozen
class Held:
    """A phase as one group held it, all its runs together.

    Attributes:
        started_ms: When it began, milliseconds since the epoch.
        ended_ms: When it was over, or until when it is known to have run.
        spent_ms: How long it took, pauses left out.
    """

    started_ms: int
    ended_ms: int
    spent_ms: int

    @property
    def minutes(self) -> int:
        """How long it took, to the nearest minute."""
        return minutes_of(self.spent_ms)


@frozen
class PhaseTime:
    """One phase over all groups.

    Attributes:
        held: Group id -> how that group held it; only groups that did.
    """

    phase: Phase
    held: Mapping[str, Held]

    @property
    def mean_minutes(self) -> int | None:
        """How long it took on average; None when no group held it."""
        spent = [each.spent_ms for each in self.held.values()]
        return minutes_of(sum(spent) / len(spent)) if spent else None


def time_use(state: EventState) -> tuple[PhaseTime, ...]:
    """Return every phase of the plan in order, with the groups that held it."""
    until_ms = last_known_ms(state)
    by_group = {group.id: held_by(state, group.id, until_ms) for group in state.all(Group)}
    return tuple(
        PhaseTime(
            phase,
            {group_id: held[phase.id] for group_id, held in by_group.items() if phase.id in held},
        )
        for phase in state.all(Phase)
    )


def actual_minutes(state: EventState) -> dict[str, int]:
    """Return how long phases took on average, by id; what was only passed through is left out."""
    means = {each.phase.id: each.mean_minutes for each in time_use(state)}
    return {phase_id: mean for phase_id, mean in means.items() if mean}


def held_by(state: EventState, group_id: str, until_ms: int) -> dict[str, Held]:
    """Return the phases that a group held, by id; what still runs is counted to `until_ms`."""
    held: dict[str, Held] = {}
    for run in track_of(state, group_id).runs:
        held[run.phase_id] = _together(held.get(run.phase_id), run, until_ms)
    return held


def last_known_ms(state: EventState) -> int:
    """Return the last moment at which something is known to have happened."""
    last_lines = state.all(Line)[-1:]
    return max((each.at_ms for each in (*state.all(LiveEvent), *last_lines)), default=0)


def minutes_of(length_ms: float) -> int:
    """Return a length in whole minutes, half a minute rounded up."""
    return int(length_ms / MINUTE_MS + 0.5)


def _together(former: Held | None, run: PhaseRun, until_ms: int) -> Held:
    end_ms = max(run.started_ms, until_ms if run.ended_ms is None else run.ended_ms)
    spent_ms = run.spent_ms(end_ms)
    if former is None:
        return Held(run.started_ms, end_ms, spent_ms)
    return Held(
        min(former.started_ms, run.started_ms),
        max(former.ended_ms, end_ms),
        former.spent_ms + spent_ms,
    )
