"""Commands on lines. A line belongs to the phase in which its first letter was typed."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import replace

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.lines import TypedLine, as_tag, of_kind, with_tags
from facilitator_app.core.model import Cleared, Group, Line, LineKind
from facilitator_app.core.state import EventState

ARROW = " → "  # between the names in a hand-off marker


def begin_line(state: EventState, line: Line) -> list[Change]:
    """Add a line; its number is the next of its group."""
    return begin_lines(state, [line])


def begin_lines(state: EventState, lines: Sequence[Line]) -> list[Change]:
    """Add lines of one group, numbered on from its last one."""
    before = state.by(Line, "group_id", lines[0].group_id) if lines else ()
    last = max((each.number for each in before), default=0)
    return [Add(replace(line, number=last + at)) for at, line in enumerate(lines, start=1)]


def edit_line(
    state: EventState, line_id: str, text: str, kind: LineKind | None = None
) -> list[Change]:
    """Change the words of a line while they are being typed."""
    line = state.get(Line, line_id)
    return edit(line, text=text, what=line.what if kind is None else kind)


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
    as_tags = (as_tag(tag) for tag in tags)
    return edit(state.get(Line, line_id), tags=tuple(dict.fromkeys(tag for tag in as_tags if tag)))


def star(state: EventState, line_id: str, *, starred: bool) -> list[Change]:
    """Mark a line as a candidate for a quote, or not."""
    return edit(state.get(Line, line_id), starred=starred)


def strike(state: EventState, line_id: str, *, struck: bool) -> list[Change]:
    """Leave a line out of everything that leaves the event, or take it back in."""
    return edit(state.get(Line, line_id), struck=struck)


def replace_words(
    state: EventState, line_id: str, words: str, replacement: str, occurrence: int = 0
) -> list[Change]:
    """Put `replacement` where `words` stand in a line, if they still do.

    Args:
        occurrence: Which of them, from 0, when the line has the words several times.
    """
    line = state.get(Line, line_id)
    at = -1
    for _ in range(occurrence + 1):
        at = line.text.find(words, at + 1)
        if at < 0:
            return []
    return edit(line, text=line.text[:at] + replacement + line.text[at + len(words) :])


def clear_words(state: EventState, line_id: str, words: str) -> list[Change]:
    """Remember that nobody can be known by these words of a line."""
    line = state.get(Line, line_id)
    cleared_id = f"{line_id}:{zlib.crc32(words.casefold().encode()):08x}"
    if state.find(Cleared, cleared_id) is not None:
        return []
    return [Add(Cleared(id=cleared_id, group_id=line.group_id, line_id=line_id, words=words))]


def words_in_entry(line: Line) -> str:
    """Return what stands in the entry line when somebody edits `line`."""
    return with_tags(line.text, line.tags) if line.done else line.text


def edit_finished(state: EventState, line_id: str, kind: LineKind, words: str) -> list[Change]:
    """Change a line that was finished before, as far as it is typed by now."""
    typed = of_kind(kind, words)
    return edit(state.get(Line, line_id), what=typed.kind, text=typed.text, tags=typed.tags)


def hand_off(
    state: EventState, line_id: str, group_id: str, names: str, now_ms: int, phase_id: str
) -> list[Change]:
    """Mark in a pane that the recorder changed.

    Args:
        names: Who from and who to, as recorders call themselves, with `ARROW` between.
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
    group = state.find(Group, group_id)
    successor = names.rpartition(ARROW)[2].strip()
    named = edit(group, recorder=successor) if group and ARROW in names else []
    return [*begin_line(state, marker), *named]
