"""Commands on quotes: which words of speakers may leave the event."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facilitator_app.core.changes import Add, Change, edit
from facilitator_app.core.model import Line, LineKind, Quote
from facilitator_app.core.state import EventState


def clear_quotes(state: EventState, line_ids: Sequence[str]) -> list[Change]:
    """Let these quotes leave the event in the words that they have now."""
    lines = (state.get(Line, line_id) for line_id in line_ids)
    return [
        change
        for line in lines
        if line.what is LineKind.QUOTE and line.counts
        for change in _decided(state, line, cleared_words=line.text)
    ]


def hold_quotes(state: EventState, line_ids: Sequence[str]) -> list[Change]:
    """Keep these quotes inside the event."""
    lines = (state.get(Line, line_id) for line_id in line_ids)
    return [change for line in lines for change in _decided(state, line, cleared_words="")]


def mark_paraphrased(
    state: EventState, line_ids: Sequence[str], *, paraphrased: bool
) -> list[Change]:
    """Say whether quotes are the speaker's exact words, or what was meant."""
    lines = (state.get(Line, line_id) for line_id in line_ids)
    return [change for line in lines for change in _decided(state, line, paraphrased=paraphrased)]


def _decided(state: EventState, line: Line, **values: Any) -> list[Change]:
    known = state.known(Quote, line.id)
    if known is not None:
        return edit(known, **values, removed=False)
    if not any(values.values()):
        return []
    return [Add(Quote(id=line.id, group_id=line.group_id, **values))]
