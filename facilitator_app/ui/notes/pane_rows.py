"""The rows of a pane as the event is now; what did not change is not made anew.

Lines further up than anybody looks have no row yet: `row_window.py` says from where on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from facilitator_app.core.model import Line, LineKind, Phase
from facilitator_app.session.note_pane import NotePane
from facilitator_app.ui.notes.pane_view import PaneView
from facilitator_app.ui.notes.row_window import RowWindow
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
        self._older: Sequence[Line] = ()  # than the first row
        self._older_ids: frozenset[str] | None = None  # made when they are asked for
        self._past: Sequence[Line] | None = None
        self.window = RowWindow(view.list, view)

    @property
    def worst(self) -> Safety | None:
        """The least safe state of the finished lines; None when there is none."""
        states = {row.safety for row in self._rows.values() if row.line.done}
        if self._safety.failing or Safety.HERE not in states:
            states.update(self._safety.of(line) for line in self._older if line.done)
        return next((each for each in _WORST_FIRST if each in states), None)

    def has(self, line_ids: Iterable[str]) -> bool:
        """Return True when one of these lines is shown, or would be further up."""
        return any(each in self._rows or self._is_older(each) for each in line_ids)

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
        lines = [line for line in self._notes.lines if line.id != hidden]
        self._past = None
        self._put(lines, self.window.begins_at(len(lines)))

    def show_past(self, lines: Sequence[Line]) -> None:
        """Show the lines of some time past."""
        self._past = lines
        self._put(lines, self.window.begins_at(len(lines), now=False))

    def show_again(self) -> None:
        """Show what is shown, with a row for as many lines as are to have one now."""
        if self._past is None:
            self.show()
        else:
            self.show_past(self._past)

    def begin_again(self) -> None:
        """Let the rows that are not seen come later again: all are about to be made anew."""
        if self.window.begin_again():
            self.show_again()

    def reach(self, line_id: str) -> None:
        """Have a row for a line further up."""
        if self._is_older(line_id):
            above = next(at for at, line in enumerate(self._older) if line.id == line_id)
            self.window.reach(len(self._older) + len(self._rows) - above)

    def _is_older(self, line_id: str) -> bool:
        if self._older_ids is None:
            self._older_ids = frozenset(line.id for line in self._older)
        return line_id in self._older_ids

    def _put(self, lines: Sequence[Line], begin: int) -> None:
        state, draft = self._bridge.state, self._notes.draft
        titles = {phase.id: phase.title for phase in state.all(Phase)}
        track = self._bridge.track(self._notes.group_id)
        began = {run.phase_id: run.started_ms for run in track.runs}
        in_entry = draft.line_id if draft else ""
        self._older, self._older_ids = lines[:begin], None
        lines = lines[begin:]
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
