"""What a little more or less time for the running phase does to the rest of the evening."""

from __future__ import annotations

from dataclasses import replace

from facilitator_app.core.forecast import track_forecast
from facilitator_app.core.frozen import frozen
from facilitator_app.core.recovery import Cut, after_cuts, borrow, give_back
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import Track, track_of


@frozen
class Adjustment:
    """More or less time for the running phase, and what follows from it.

    Attributes:
        seconds: What the phase gets (negative: gives); 0 when it has nothing to give.
        cuts: Which later phases become shorter, or longer again.
        end_before_ms: When the group would end without it.
        end_after_ms: When it ends with it.
    """

    phase_id: str
    seconds: int
    cuts: tuple[Cut, ...]
    end_before_ms: int
    end_after_ms: int


def adjustment(
    state: EventState, group_id: str, now_ms: int, seconds: int, *, borrowing: bool
) -> Adjustment | None:
    """Return what `seconds` more (negative: less) for the running phase would mean.

    Args:
        borrowing: True takes the time from later phases, False moves everything after it.
    """
    track = track_of(state, group_id)
    before = track_forecast(state, group_id, now_ms, track)
    run = track.current
    if run is None:
        return None
    left = max(0, before.status.remaining_ms // 1000)
    seconds = max(seconds, -left)
    after = track_forecast(state, group_id, now_ms, _with(track, run.phase_id, seconds))
    cuts: tuple[Cut, ...] = ()
    if borrowing and seconds > 0:
        cuts = borrow(before, after)
    elif borrowing:
        cuts = give_back(after, track, -seconds)
    ahead = after_cuts(after.ahead, cuts, now_ms)
    end_ms = ahead[-1].end_ms if ahead else after.expected_end_ms
    return Adjustment(run.phase_id, seconds, cuts, before.expected_end_ms, end_ms)


def _with(track: Track, phase_id: str, seconds: int) -> Track:
    added = track.added_seconds
    return replace(track, added_seconds={**added, phase_id: added.get(phase_id, 0) + seconds})
