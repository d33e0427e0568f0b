"""Lines as rows of a table, in the words of the program's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.model import Group, Line, Phase, Question
from facilitator_app.core.state import EventState
from facilitator_app.env.clock import iso_local
from facilitator_app.export.tables import LineRow
from facilitator_app.ui.line_kinds import kind_name


def line_rows(state: EventState, lines: Iterable[Line]) -> list[LineRow]:
    """Return what leaves the event of these lines, by group and time."""
    offset = state.event.utc_offset_minutes
    groups = {group.id: group.number for group in state.all(Group)}
    phases = state.table(Phase).rows
    questions = state.table(Question).rows
    ordered = sorted(
        lines, key=lambda line: (groups.get(line.group_id, 0), line.at_ms, line.number)
    )
    return [
        LineRow(
            id=line.id,
            group=groups.get(line.group_id, 0),
            phase=phases[line.phase_id].title if line.phase_id in phases else "",
            question=questions[line.question_id].text if line.question_id in questions else "",
            at=iso_local(line.at_ms, offset),
            kind_id=line.what,
            kind=kind_name(line.what),
            tags=line.tags,
            text=line.text,
            recorder=line.recorder,
        )
        for line in ordered
    ]


def headings() -> dict[str, str]:
    """Return the headings of the columns."""
    translate = QCoreApplication.translate
    return {
        "id": translate("LineTable", "Line"),
        "group": translate("LineTable", "Group"),
        "phase": translate("LineTable", "Phase"),
        "question": translate("LineTable", "Question"),
        "at": translate("LineTable", "Time"),
        "kind": translate("LineTable", "Kind"),
        "tags": translate("LineTable", "Tags"),
        "text": translate("LineTable", "Text"),
        "recorder": translate("LineTable", "Recorder"),
    }
