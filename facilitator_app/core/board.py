"""All groups at once: where each is on one axis of time, how much is written, who needs help."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from facilitator_app.core.forecast import EventForecast, TrackForecast, forecast
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Group, Line, LineKind, Phase
from facilitator_app.core.seats import circle
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import Track

BUCKET_MS, BUCKETS = 5 * 60_000, 7


class Stage(StrEnum):
    """Whether a stretch of a group's evening is over, going on or to come."""

    DONE = "done"
    CURRENT = "current"
    COMING = "coming"


@frozen
class Stretch:
    """A phase of a group on the axis of time."""

    title: str
    start_ms: int
    end_ms: int
    stage: Stage


@frozen
class BoardRow:
    """A group on the board.

    Attributes:
        lines: How many lines there are.
        pace: Lines in each of the last stretches of five minutes, the latest last.
        here: How many people are here, of `seats`.
    """

    group: Group
    forecast: TrackForecast
    stretches: tuple[Stretch, ...]
    lines: int
    pace: tuple[int, ...]
    here: int
    seats: int


@frozen
class Board:
    """Every group, on one axis."""

    rows: tuple[BoardRow, ...]
    forecast: EventForecast
    begins_ms: int
    ends_ms: int

    @property
    def here(self) -> int:
        """How many people are here in all groups."""
        return sum(row.here for row in self.rows)

    @property
    def lines(self) -> int:
        """How many lines all groups have."""
        return sum(row.lines for row in self.rows)

    @property
    def flags(self) -> tuple[BoardRow, ...]:
        """Groups with a help flag up, the one that waits longest first."""
        up = [row for row in self.rows if row.group.help_at_ms is not None]
        return tuple(sorted(up, key=lambda row: row.group.help_at_ms or 0))


def board(state: EventState, now_ms: int, tracks: Mapping[str, Track]) -> Board:
    """Return the board at a moment.

    Args:
        tracks: The folded clock of each group.
    """
    event = forecast(state, now_ms, tracks)
    groups = {group.id: group for group in state.all(Group)}
    rows = tuple(
        _row(state, groups[each.group_id], tracks[each.group_id], each, now_ms)
        for each in event.tracks
    )
    stretches = [stretch for row in rows for stretch in row.stretches]
    begins_ms = min((each.start_ms for each in stretches), default=now_ms)
    ends_ms = max((each.end_ms for each in stretches), default=now_ms)
    return Board(rows, event, begins_ms, max(ends_ms, begins_ms + 1))


def pace(lines: Sequence[Line], now_ms: int) -> tuple[int, ...]:
    """Return how many lines were begun in each of the last stretches of five minutes."""
    counts = [0] * BUCKETS
    for line in lines:
        ago = (now_ms - line.at_ms) // BUCKET_MS
        if 0 <= ago < BUCKETS:
            counts[BUCKETS - 1 - ago] += 1
    return tuple(counts)


def _row(
    state: EventState, group: Group, track: Track, each: TrackForecast, now_ms: int
) -> BoardRow:
    lines = [
        line for line in state.by(Line, "group_id", group.id) if line.what is not LineKind.HANDOFF
    ]
    seats = circle(state, group.id)
    return BoardRow(
        group=group,
        forecast=each,
        stretches=tuple(_stretches(state, track, each, now_ms)),
        lines=len(lines),
        pace=pace(lines, now_ms),
        here=sum(not seat.absent for seat in seats),
        seats=len(seats),
    )


def _stretches(
    state: EventState, track: Track, each: TrackForecast, now_ms: int
) -> Iterator[Stretch]:
    for run in track.runs:
        if run.ended_ms is not None:
            phase = state.known(Phase, run.phase_id)
            title = phase.title if phase else ""
            yield Stretch(title, run.started_ms, run.ended_ms, Stage.DONE)
    for ahead in each.ahead:
        current = each.is_running and ahead is each.ahead[0]
        start_ms = each.status.started_ms if current else ahead.start_ms
        end_ms = max(ahead.end_ms, now_ms) if current else ahead.end_ms
        stage = Stage.CURRENT if current else Stage.COMING
        yield Stretch(ahead.phase.title, start_ms, end_ms, stage)
