"""Commands on lines. A line belongs to the phase in which its first letter was typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.lines import TypedLine
from facilitator_app.core.model import Line, LineKind
from facilitator_app.core.state import EventState


def begin_line(state: EventState, line: Line) -> list[Change]:
    """Add a line; its number is the next of its group."""
    lines = state.by(Line, "group_id", line.group_id)
    number = max((each.number for each in lines), default=0) + 1
    return [Add(replace(line, number=number))]


def edit_line(state: EventState, line_id: str, text: str) -> list[Change]:
    """Change the words of a line while they are being typed."""
    return edit(state.get(Line, line_id), text=text)


def finish_line(state: EventState, line_id: str, typed: TypedLine) -> list[Change]:
    """Give a line its final kind, words and tags; nothing typed takes the line away."""
    line = state.get(Line, line_id)
    if not typed.text and not typed.tags:
        return [remove(line)]
    return edit(line, what=typed.kind, text=typed.text, tags=typed.tags, done=True)


def set_kind(state: EventState, line_id: str, kind: LineKind) -> list[Change]:
    """Say what kind of line it is."""
    return edit(state.get(Line, line_id), what=kind)


def set_tags(state: EventState, line_id: str, tags: Sequence[str]) -> list[Change]:
    """Give a line these tags."""
    return edit(state.get(Line, line_id), tags=tuple(dict.fromkeys(tags)))


def star(state: EventState, line_id: str, *, starred: bool) -> list[Change]:
    """Mark a line as a candidate for a quote, or not."""
    return edit(state.get(Line, line_id), starred=starred)


def strike(state: EventState, line_id: str, *, struck: bool) -> list[Change]:
    """Leave a line out of everything that leaves the event, or take it back in."""
    return edit(state.get(Line, line_id), struck=struck)


def hand_off(
    state: EventState, line_id: str, group_id: str, names: str, now_ms: int, phase_id: str
) -> list[Change]:
    """Mark in a pane that the recorder changed.

    Args:
        names: Who from and who to, as recorders call themselves.
    """
    marker = Line(
        id=line_id,
        group_id=group_id,
        phase_id=phase_id,
        at_ms=now_ms,
        what=LineKind.HANDOFF,
        text=names,
        done=True,
    )
    return begin_line(state, marker)
