"""The rows of a pane as the event is now; what did not change is not made anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from facilitator_app.core.model import Line, LineKind, Phase
from facilitator_app.session.note_pane import NotePane
from facilitator_app.ui.notes.pane_view import PaneView
from facilitator_app.ui.notes.rows import LineRow, Safety, rows_of
from facilitator_app.ui.notes.safety import SafetyBook
from facilitator_app.ui.notes.watch import IdentifierWatch
from facilitator_app.ui.session_bridge import SessionBridge

_WORST_FIRST = (Safety.NOT_ON_DISK, Safety.HERE, Safety.TWO_PLACES, Safety.TYPING)


class PaneRows:
    """Makes the rows of one pane and shows them."""

    def __init__(
        self,
        bridge: SessionBridge,
        notes: NotePane,
        view: PaneView,
        safety: SafetyBook,
        watch: IdentifierWatch,
    ) -> None:
        self._bridge, self._notes, self._view = bridge, notes, view
        self._safety, self._watch = safety, watch
        self._rows: dict[str, LineRow] = {}

    @property
    def worst(self) -> Safety | None:
        """The least safe state of the finished lines; None when there is none."""
        states = {row.safety for row in self._rows.values() if row.line.done}
        return next((each for each in _WORST_FIRST if each in states), None)

    def has(self, line_ids: Iterable[str]) -> bool:
        """Return True when one of these lines is shown."""
        return any(each in self._rows for each in line_ids)

    def forget(self) -> None:
        """Make every row anew: its words or marks may be others."""
        self._rows.clear()

    @property
    def newest_marked(self) -> LineRow | None:
        """The last line in which somebody could be recognised."""
        found = (row for row in reversed(self._rows.values()) if row.marks and row.line.done)
        return next(found, None)

    def renew(self, line_ids: Iterable[str]) -> bool:
        """Show these lines anew where they stand; False when they do not stand as they did."""
        state, draft = self._bridge.state, self._notes.draft
        in_entry = draft.line_id if draft else ""
        for line_id in line_ids:
            former, line = self._rows.get(line_id), state.find(Line, line_id)
            if former is None or line is None or _place(former.line) != _place(line):
                return False
            row = self._row(line, in_entry)
            self._rows[line_id] = row
            self._view.model.show_row(self._view.model.position(line_id), row)
        return True

    def show(self) -> None:
        """Show the lines as they are; the one being typed is in the entry."""
        draft = self._notes.draft
        hidden = draft.line_id if draft and draft.before is None else ""
        self.put([line for line in self._notes.lines if line.id != hidden])

    def put(self, lines: Sequence[Line]) -> None:
        """Show these lines: those of now, or those of some time past."""
        state, draft = self._bridge.state, self._notes.draft
        titles = {phase.id: phase.title for phase in state.all(Phase)}
        track = self._bridge.track(self._notes.group_id)
        began = {run.phase_id: run.started_ms for run in track.runs}
        in_entry = draft.line_id if draft else ""
        made = {line.id: self._row(line, in_entry) for line in lines}
        self._rows = made
        self._view.show_rows(list(rows_of(lines, titles, began, lambda line: made[line.id])))

    def _row(self, line: Line, in_entry: str) -> LineRow:
        former = self._rows.get(line.id)
        safety, is_edited = self._safety.of(line), line.id == in_entry
        if former is not None and former.line is line and not former.marks:
            if former.safety is safety and former.is_edited == is_edited:
                return former
            return replace(former, safety=safety, is_edited=is_edited)
        marks = tuple((each.start, each.end) for each in self._watch.in_line(line))
        return LineRow(line, safety, marks, is_edited)


def _place(line: Line) -> tuple[object, ...]:
    """Return what decides where a line stands, and whether it counts."""
    return (line.phase_id, line.at_ms, line.number, line.done, line.what is LineKind.HANDOFF)
