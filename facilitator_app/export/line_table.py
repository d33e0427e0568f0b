"""The lines of an event as a table, in the words of the documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Group, Line, Phase, Question
from facilitator_app.core.state import EventState
from facilitator_app.env.clock import iso_local
from facilitator_app.env.paths import resource
from facilitator_app.export.tables import LineRow, write_lines
from facilitator_app.export.words import LANGUAGES, Words, read_words


def write_line_table(state: EventState, language: str, out: Path) -> None:
    """Write every line that may leave the event, in the format that the ending of `out` names.

    Args:
        language: Of headings and kinds: "fi", "sv" or "en".

    Raises:
        UserError: No such language or format, or the file cannot be written.
    """
    lines = [line for line in state.all(Line) if line.counts and line.done]
    words = _words(language)
    headings: Mapping[str, str] = words.entries["line_table"]
    write_lines(out, rows_of(state, lines, words), headings)


def line_rows(state: EventState, lines: Iterable[Line]) -> list[LineRow]:
    """Return `lines` as rows in the event's own language: for the clipboard."""
    return rows_of(state, lines, _words(state.event.language))


def rows_of(state: EventState, lines: Iterable[Line], words: Words) -> list[LineRow]:
    """Return `lines` as rows, by group and time."""
    offset = state.event.utc_offset_minutes
    groups = {group.id: group.number for group in state.all(Group)}
    phases, questions = state.table(Phase).rows, state.table(Question).rows
    recorders = _numbers_of_recorders(state)
    in_time = sorted(lines, key=_time)
    return [
        LineRow(
            id=line.id,
            group=groups.get(line.group_id, 0),
            phase=phases[line.phase_id].title if line.phase_id in phases else "",
            question=questions[line.question_id].text if line.question_id in questions else "",
            at=iso_local(line.at_ms, offset),
            kind_id=line.what,
            kind=str(words.entries[f"kind_{line.what}"]).rstrip(":"),
            tags=line.tags,
            text=line.text,
            recorder=recorders.get((line.group_id, line.recorder), ""),
        )
        for line in sorted(in_time, key=lambda line: groups.get(line.group_id, 0))
    ]


def _time(line: Line) -> tuple[int, int]:
    return line.at_ms, line.number


def _numbers_of_recorders(state: EventState) -> Mapping[tuple[str, str], str]:
    """Return "1", "2" for the recorders of each group in their order: no name leaves the event."""
    numbers: dict[tuple[str, str], str] = {}
    met: Counter[str] = Counter()
    for line in sorted(state.all(Line), key=_time):
        who = (line.group_id, line.recorder)
        if line.recorder and who not in numbers:
            met[line.group_id] += 1
            numbers[who] = str(met[line.group_id])
    return numbers


def _words(language: str) -> Words:
    if language not in LANGUAGES:
        raise UserError(Problem.BAD_VALUE, field="language")
    return read_words(resource("report"), language)
