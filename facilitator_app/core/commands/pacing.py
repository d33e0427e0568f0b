"""Commands that change how long phases may take in a group while it runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facilitator_app.core.adjusting import adjustment
from facilitator_app.core.changes import Change
from facilitator_app.core.commands.live import LONGEST_STEP_SECONDS, Batch, NewId, running
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import LiveKind
from facilitator_app.core.recovery import Cut, Proposal
from facilitator_app.core.state import EventState


def adjust(
    state: EventState,
    new_id: NewId,
    group_ids: Sequence[str],
    now_ms: int,
    seconds: int,
    *,
    borrowing: bool = True,
) -> list[Change]:
    """Give the running phase more time, or take some; later phases lend it or get it back.

    Args:
        borrowing: False moves everything after the phase instead.
    """
    if abs(seconds) > LONGEST_STEP_SECONDS:
        raise UserError(Problem.BAD_VALUE, field="seconds")
    batch = Batch(state, new_id, now_ms)
    for group_id, _ in running(state, group_ids):
        effect = adjustment(state, group_id, now_ms, seconds, borrowing=borrowing)
        if effect is not None and effect.seconds:
            batch.give(group_id, LiveKind.ADD, phase_id=effect.phase_id, seconds=effect.seconds)
            _give_cuts(batch, group_id, effect.cuts)
    if not batch.changes and seconds:
        raise UserError(Problem.NO_TIME_LEFT)
    return batch.changes


def accept(
    state: EventState, new_id: NewId, now_ms: int, proposals: Iterable[Proposal]
) -> list[Change]:
    """Shorten and leave out what `proposals` say, as one step."""
    batch = Batch(state, new_id, now_ms)
    for proposal in proposals:
        _give_cuts(batch, proposal.group_id, proposal.cuts)
    return batch.changes


def _give_cuts(batch: Batch, group_id: str, cuts: Iterable[Cut]) -> None:
    for cut in cuts:
        if cut.dropped:
            batch.give(group_id, LiveKind.DROP, phase_id=cut.phase.id)
        else:
            seconds = -round(cut.won_ms / 1000)
            batch.give(group_id, LiveKind.ADD, phase_id=cut.phase.id, seconds=seconds)
