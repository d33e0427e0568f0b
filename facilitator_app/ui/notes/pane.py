"""What happens in one pane: between the keys, the session and what is seen.

From the first unsaved key it takes at most 200 ms until what is typed goes to the writer; a
timer that began anew with each key would never end while somebody types fast.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.changes import Change, ChangeSet
from facilitator_app.core.commands import notes
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Group, Line, LineKind, LineSource, Phase
from facilitator_app.core.tags import tag_counts
from facilitator_app.session.note_pane import NotePane
from facilitator_app.ui.formats import time_left
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notes.line_layout import LineLayouts, Style
from facilitator_app.ui.notes.note_keys import MOST_NUMBERED
from facilitator_app.ui.notes.pane_header import TimeLeft
from facilitator_app.ui.notes.pane_notices import PaneNotices
from facilitator_app.ui.notes.pane_view import PaneView
from facilitator_app.ui.notes.row_words import RowWords
from facilitator_app.ui.notes.rows import LineRow, Safety, rows_of
from facilitator_app.ui.notes.safety import SafetyBook
from facilitator_app.ui.notes.watch import IdentifierWatch
from facilitator_app.ui.session_bridge import SessionBridge

KEEP_AFTER_MS = 200


class Pane(QObject):
    """One group's pane.

    Attributes:
        focused: Somebody types here now; tells the pane.
        undone: Name of the step that was undone here.
        elsewhere_wanted: What is not saved is to be written to another disk.
    """

    focused = Signal(object)
    undone = Signal(str)
    elsewhere_wanted = Signal()

    def __init__(
        self,
        kit: Kit,
        bridge: SessionBridge,
        group_id: str,
        *,
        layouts: LineLayouts,
        safety: SafetyBook,
        watch: IdentifierWatch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit, self._bridge, self.group_id = kit, bridge, group_id
        self._safety, self._watch = safety, watch
        self.notes: NotePane = bridge.note_pane(group_id)
        self.words = RowWords(bridge.state.event.utc_offset_minutes)
        self.view = PaneView(kit.theme, layouts, self.words)
        self.notices = PaneNotices(self, bridge, safety, watch)
        self.source = LineSource.TYPED
        self.paper_ms: Callable[[], int | None] = lambda: None
        self._rows_of_lines: dict[str, LineRow] = {}
        self._keep_timer = QTimer(self)
        self._keep_timer.setSingleShot(True)
        self._keep_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._keep_timer.setInterval(KEEP_AFTER_MS)
        self._connect()
        self._take_up()
        self.refresh()

    @property
    def group(self) -> Group:
        """The group as it is now."""
        return self._bridge.state.find(Group, self.group_id) or Group(id=self.group_id)

    def close(self) -> None:
        """Keep what is typed and let go of everything."""
        self.keep()
        self._keep_timer.stop()
        with self._kit.door.shown():
            self.notes.close()
        self.view.setParent(None)
        self.view.deleteLater()
        self.deleteLater()

    def show_number(self, number: int) -> None:
        """Show the key that leads here."""
        self.view.header.key.set_key(f"Ctrl+{number}" if number <= MOST_NUMBERED else "")

    def take_focus(self) -> None:
        """Type here from now on."""
        self.view.entry.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._show_head()
        self._show_rows()
        self.notices.refresh()

    def heed(self, changes: ChangeSet) -> None:
        """Show what of `changes` is about this pane."""
        ids = changes.ids(Line)
        lines = (self._bridge.state.known(Line, each) for each in ids)
        if any(line is None or line.group_id == self.group_id for line in lines):
            self._show_rows()
            self._show_head()
        if changes.touches(Group, Phase):
            self._show_head()
        self.notices.refresh()

    def show_time(self, now_ms: int) -> None:
        """Show what is left of the phase."""
        status = self._bridge.status(self.group_id, now_ms)
        if status.phase is None:
            self.view.header.time.show_time(TimeLeft("", 0, "pri", ""))
            return
        text = time_left(status.remaining_ms)
        share = max(0.0, min(1.0, status.remaining_ms / max(1, status.length_ms)))
        over = status.remaining_ms <= -1000
        colour = "lingon" if over else "amberfill" if share <= 0.2 else "pri"
        spoken = self.tr("{phase}: {time} left").format(phase=status.phase.title, time=text)
        ring = 1.0 if over else share
        self.view.header.time.show_time(TimeLeft(text, ring, colour, spoken))

    @Slot()
    def keep(self) -> None:
        """Hand what is typed to the writer."""
        self._keep_timer.stop()
        with self._kit.door.shown():
            self.notes.keep()
        self.view.entry.show_kept(kept=self.notes.draft is None)

    def run(self, name: str, changes: list[Change]) -> None:
        """Change lines of this pane as one step that it can undo."""
        with self._kit.door.shown():
            self.notes.run(name, changes)

    def change(self, line_id: str) -> None:
        """Take a line into the entry."""
        self._finish()
        with self._kit.door.shown():
            draft = self.notes.change(line_id)
            if draft is not None:
                self.view.entry.show_entry(draft.kind, draft.words)
                self.view.entry.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_rows()
        self.view.show_current(line_id)

    def chosen_line(self) -> Line | None:
        """Return the line that is being changed, else the chosen one, else the last one."""
        draft = self.notes.draft
        chosen = draft.line_id if draft and draft.before else self.view.current_line()
        line = self._bridge.state.find(Line, chosen) if chosen else None
        if line is not None:
            return line
        said = [
            each for each in self.notes.lines if each.done and each.what is not LineKind.HANDOFF
        ]
        return said[-1] if said else None

    def star(self) -> None:
        """Mark the chosen line as a candidate for a quote, or not."""
        line = self.chosen_line()
        if line is not None:
            state = self._bridge.state
            self.run("star", notes.star(state, line.id, starred=not line.starred))

    def strike(self) -> None:
        """Ask for the chosen line to be removed, or not."""
        line = self.chosen_line()
        if line is not None:
            self._leave_entry()
            state = self._bridge.state
            self.run("strike", notes.strike(state, line.id, struck=not line.struck))

    def set_kind(self, kind: LineKind) -> None:
        """Give the line in the entry another kind."""
        self.view.entry.set_kind(kind)

    def hand_off(self, to: str) -> None:
        """Let another recorder go on from here."""
        self._finish()
        with self._kit.door.shown():
            self.notes.hand_off(to, self._kit.clock.now_ms())
        self.view.list.follow()
        self.take_focus()

    def undo(self) -> bool:
        """Take back this pane's last step; False when there is none."""
        return self._turn(self.notes.undo)

    def redo(self) -> bool:
        """Do this pane's last undone step again; False when there is none."""
        return self._turn(self.notes.redo)

    def set_style(self, style: Style) -> None:
        """Show more or less of each line."""
        self.view.set_style(style)

    def show_safety(self, line_ids: set[str]) -> None:
        """Show where these lines are now."""
        if not line_ids.isdisjoint(self._rows_of_lines):
            self._show_rows()
        self.notices.refresh()
        self._show_safety()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._rows_of_lines.clear()
        self._show_head()
        self._show_rows()

    def _connect(self) -> None:
        entry, edit = self.view.entry, self.view.entry.edit
        self._keep_timer.timeout.connect(self.keep)
        entry.changed.connect(self._on_typed)
        entry.entered.connect(self._on_entered)
        edit.left.connect(self._leave_entry)
        edit.walked.connect(self._walk)
        edit.last_wanted.connect(self._change_last)
        edit.pasted.connect(self._paste)
        edit.focused.connect(self._on_focused)
        self.view.line_opened.connect(self.change)
        self._watch.changed.connect(self._on_watch_changed)
        entry.tags = self._tags
        entry.underline.show_finder("amberfill", self._watch.stretches)

    def _tags(self) -> Counter[str]:
        return tag_counts(self._bridge.state)

    def _take_up(self) -> None:
        draft = self.notes.resume()
        if draft is not None:
            self.view.entry.show_entry(draft.kind, draft.words)
            self.notices.say_resumed()

    def _show_head(self) -> None:
        header, group = self.view.header, self.group
        count = sum(
            1 for line in self.notes.lines if line.done and line.what is not LineKind.HANDOFF
        )
        name = group.name or self.tr("Group {number}").format(number=group.number)
        header.group.show_text(name)
        lines = self.tr("%n line(s)", "", count)
        header.recorder.show_text(" · ".join(part for part in (self.notes.recorder, lines) if part))
        self.view.entry.name_for(name)
        self.view.list.setAccessibleName(self.tr("{group}: lines").format(group=name))
        self._show_safety()

    def _show_safety(self) -> None:
        states = {row.safety for row in self._rows_of_lines.values() if row.line.done}
        worst = (Safety.NOT_ON_DISK, Safety.TYPING, Safety.HERE)
        first = next((each for each in worst if each in states), Safety.TWO_PLACES)
        self.view.header.safety.show_safety(first)
        self.view.header.safety.setVisible(bool(states))
        self.view.show_failing(failing=first is Safety.NOT_ON_DISK)

    def _show_rows(self) -> None:
        state = self._bridge.state
        titles = {phase.id: phase.title for phase in state.all(Phase)}
        began = {run.phase_id: run.started_ms for run in self._bridge.track(self.group_id).runs}
        draft = self.notes.draft
        in_entry = draft.line_id if draft else ""
        shown = [
            line for line in self.notes.lines if line.id != in_entry or (draft and draft.before)
        ]
        kept = self._rows_of_lines
        self._rows_of_lines = {
            line.id: self._row(line, kept.get(line.id), in_entry) for line in shown
        }
        rows = rows_of(shown, titles, began, lambda line: self._rows_of_lines[line.id])
        self.view.show_rows(list(rows))

    def _row(self, line: Line, former: LineRow | None, in_entry: str) -> LineRow:
        safety, is_edited = self._safety.of(line), line.id == in_entry
        if former is not None and former.line is line and former.marks == ():
            if former.safety is safety and former.is_edited == is_edited:
                return former
            return replace(former, safety=safety, is_edited=is_edited)
        marks = tuple((each.start, each.end) for each in self._watch.in_line(line))
        return LineRow(line, safety, marks, is_edited)

    @Slot()
    def _on_typed(self) -> None:
        entry = self.view.entry
        self.notes.type(
            entry.kind,
            entry.words,
            self._kit.clock.now_ms(),
            source=self.source,
            on_paper_ms=self.paper_ms(),
        )
        if self.notes.is_kept:
            return
        entry.show_kept(kept=False)
        if not self._keep_timer.isActive():
            self._keep_timer.start()

    @Slot()
    def _on_entered(self) -> None:
        self._finish()
        self.view.list.follow()

    def _finish(self) -> None:
        self._keep_timer.stop()
        with self._kit.door.shown():
            self.notes.finish()
            self._clear_entry()

    @Slot()
    def _leave_entry(self) -> None:
        draft = self.notes.draft
        if draft is None:
            self.view.show_current("")
            return
        if draft.before is None:  # a new line is never thrown away by a key pressed by mistake
            return
        self._keep_timer.stop()
        with self._kit.door.shown():
            self.notes.drop_change()
        self._clear_entry()
        self._show_rows()

    def _clear_entry(self) -> None:
        kind = LineKind.INSIGHT if self.source is LineSource.SLIP else LineKind.VIEW
        self.view.entry.show_entry(kind, "")
        self.view.entry.show_kept(kept=True)
        self.view.show_current("")
        self._show_rows()

    @Slot()
    def _change_last(self) -> None:
        self.view.show_current("")
        line = self.chosen_line()
        if line is not None:
            self.change(line.id)

    @Slot(int)
    def _walk(self, step: int) -> None:
        """Go to the line above or below the one in the entry; below the last is a new one."""
        lines = [
            each for each in self.notes.lines if each.done and each.what is not LineKind.HANDOFF
        ]
        draft = self.notes.draft
        ids = [line.id for line in lines]
        at = ids.index(draft.line_id) if draft and draft.line_id in ids else len(ids)
        target = at + step
        if 0 <= target < len(ids):
            self.change(ids[target])
        elif target >= len(ids):
            self._finish()

    @Slot(list)
    def _paste(self, lines: list[str]) -> None:
        """Let several pasted lines become lines; the first goes on where the cursor is."""
        self._finish()
        with self._kit.door.shown():
            added = self.notes.add_lines(lines, self._kit.clock.now_ms())
            self.notices.say_pasted(len(added))
        self.view.list.follow()

    def _turn(self, turn: Callable[[], str]) -> bool:
        if self.notes.draft is not None and self.notes.draft.before is None:
            self._finish()
        try:
            name = turn()
        except UserError as error:
            if error.problem is not Problem.NOTHING_TO_UNDO:
                self._kit.door.report(error)
            return False
        self.undone.emit(name)
        return True

    @Slot()
    def _on_focused(self) -> None:
        self.focused.emit(self)

    @Slot()
    def _on_watch_changed(self) -> None:
        self._rows_of_lines.clear()
        self._show_rows()
        self.notices.refresh()


def pane_of(widget: QWidget | None, panes: list[Pane]) -> Pane | None:
    """Return the pane in which a widget lies."""
    if widget is None:
        return None
    return next(
        (each for each in panes if each.view is widget or each.view.isAncestorOf(widget)), None
    )
