"""The thread between the sentences of a summary and the lines that they rest on."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from facilitator_app.core.model import Group, Line, Sentence
from facilitator_app.core.state import EventState


class Support(StrEnum):
    """How well a sentence stands."""

    TRACED = "traced"  # every source is still there
    LOST = "lost"  # a source was taken away or struck since
    NONE = "none"  # nobody said on which lines it rests


def support(state: EventState, sentence: Sentence) -> Support:
    """Return how well a sentence stands."""
    if not sentence.line_ids:
        return Support.NONE
    there = len(sources(state, sentence))
    return Support.TRACED if there == len(sentence.line_ids) else Support.LOST


def sources(state: EventState, sentence: Sentence) -> list[Line]:
    """Return the lines that a sentence rests on and that may still be used, in its order."""
    lines = (state.find(Line, line_id) for line_id in sentence.line_ids)
    return [line for line in lines if line is not None and line.counts]


def sentences_by_line(state: EventState) -> Mapping[str, tuple[str, ...]]:
    """Return the ids of the sentences that rest on each line, by line id."""
    found: dict[str, list[str]] = {}
    for sentence in state.all(Sentence):
        for line_id in sentence.line_ids:
            found.setdefault(line_id, []).append(sentence.id)
    return {line_id: tuple(ids) for line_id, ids in found.items()}


def reference(state: EventState, line: Line) -> tuple[int, int]:
    """Return what people call a line by: the number of its group, and its own in it."""
    group = state.known(Group, line.group_id)
    return (group.number if group else 0, line.number)
