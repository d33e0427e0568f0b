"""The themes wall: what the facilitator let through, by tag. Nothing else ever gets there."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Line, WallLine
from facilitator_app.core.state import EventState

SHARE_TAGS = frozenset({"jaa", "seinälle", "dela", "share"})  # one for each language, and a synonym


@frozen
class Cluster:
    """Lines of the wall under one tag; "" for those without one."""

    tag: str
    lines: tuple[WallLine, ...]


def asks_to_be_shared(line: Line) -> bool:
    """Return True when the recorder marked a line for the wall."""
    return line.counts and line.done and any(tag.casefold() in SHARE_TAGS for tag in line.tags)


def waiting(state: EventState) -> list[Line]:
    """Return the lines at the gate: marked for the wall, and not yet let through or sent back."""
    return [
        line
        for line in state.all(Line)
        if asks_to_be_shared(line) and state.known(WallLine, line.id) is None
    ]


def wall(state: EventState) -> list[Cluster]:
    """Return what the wall shows: the largest cluster first; a struck line is gone at once."""
    clusters: dict[str, list[WallLine]] = {}
    for each in state.all(WallLine):
        line = state.find(Line, each.id)
        if line is not None and line.counts:
            clusters.setdefault(each.cluster, []).append(each)
    ordered = sorted(clusters.items(), key=lambda item: (item[0] == "", -len(item[1]), item[0]))
    return [Cluster(tag, tuple(lines)) for tag, lines in ordered]


def let_through(state: EventState, line_id: str, now_ms: int) -> list[Change]:
    """Hang a line on the wall, or hang it anew as it reads now."""
    line = state.get(Line, line_id)
    hung = WallLine(
        id=line_id,
        group_id=line.group_id,
        cluster=_cluster(line.tags),
        text=line.text,
        at_ms=now_ms,
    )
    known = state.known(WallLine, line_id)
    if known is None:
        return [Add(hung)]
    return edit(known, cluster=hung.cluster, text=hung.text, at_ms=now_ms, removed=False)


def keep_off(state: EventState, line_id: str) -> list[Change]:
    """Send a line back at the gate, or take it off the wall."""
    line = state.get(Line, line_id)
    known = state.known(WallLine, line_id)
    if known is not None:
        return [] if known.removed else [remove(known)]
    return [Add(WallLine(id=line_id, group_id=line.group_id, removed=True))]


def _cluster(tags: Iterable[str]) -> str:
    return next((tag for tag in tags if tag.casefold() not in SHARE_TAGS), "")
