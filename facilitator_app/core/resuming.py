"""An event that was running when the program ended: what stood, and since when nobody looked."""

from __future__ import annotations

from facilitator_app.core.forecast import track_status
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Group, Line, Turn
from facilitator_app.core.state import EventState
from facilitator_app.core.time_use import last_known_ms
from facilitator_app.core.timeline import TrackState, track_of

AWAY_MS = 15_000  # a shorter while is no interruption
FORGOTTEN_MS = 12 * 3_600_000  # an event of yesterday is over, not interrupted


@frozen
class Interrupted:
    """What is known of an event that was running.

    Attributes:
        group_id: The first group that was running.
        began_ms: When the first of the groups began.
        since_ms: When something last happened: the program ended then or later.
        lines: How many lines are safe.
        last_line_ms: When the last one was typed; None without lines.
        unfinished: Ids of lines that were being typed.
    """

    group_id: str
    began_ms: int
    since_ms: int
    away_ms: int
    lines: int
    last_line_ms: int | None
    unfinished: tuple[str, ...]


def interrupted(state: EventState, now_ms: int) -> Interrupted | None:
    """Return what was going on, None when nothing was or when it was long ago."""
    tracks = {group.id: track_of(state, group.id) for group in state.all(Group)}
    running = {
        group_id: track_status(state, track, now_ms)
        for group_id, track in tracks.items()
        if track.current
    }
    turns = (each.started_at_ms for each in state.all(Turn))
    since_ms = max(last_known_ms(state), *turns, 0)
    away_ms = now_ms - since_ms
    if not running or not AWAY_MS <= away_ms < FORGOTTEN_MS:
        return None
    group_id = next(
        (key for key, each in running.items() if each.state is TrackState.RUNNING),
        next(iter(running)),
    )
    lines = state.all(Line)
    return Interrupted(
        group_id=group_id,
        began_ms=min(track.runs[0].started_ms for track in tracks.values() if track.runs),
        since_ms=since_ms,
        away_ms=away_ms,
        lines=len(lines),
        last_line_ms=lines[-1].at_ms if lines else None,
        unfinished=tuple(line.id for line in lines if not line.done and line.text.strip()),
    )
