"""What happens in one pane: between the keys, the session and what is seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QApplication

from facilitator_app.core.changes import Change, ChangeSet
from facilitator_app.core.commands import notes
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Cleared, Group, Line, LineKind, LineSource, Phase
from facilitator_app.core.moment import moment_now
from facilitator_app.core.questions import current_question
from facilitator_app.core.state import EventState
from facilitator_app.core.tags import tag_counts
from facilitator_app.session.note_pane import NotePane
from facilitator_app.ui.formats import time_left
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notes.line_layout import LineLayouts
from facilitator_app.ui.notes.note_keys import MOST_NUMBERED
from facilitator_app.ui.notes.pane_header import TimeLeft
from facilitator_app.ui.notes.pane_notices import PaneNotices
from facilitator_app.ui.notes.pane_rows import PaneRows
from facilitator_app.ui.notes.pane_tools import PaneTools
from facilitator_app.ui.notes.pane_typing import PaneTyping
from facilitator_app.ui.notes.pane_view import PaneView
from facilitator_app.ui.notes.row_words import RowWords
from facilitator_app.ui.notes.rows import Safety
from facilitator_app.ui.notes.safety import SafetyBook
from facilitator_app.ui.notes.watch import IdentifierWatch
from facilitator_app.ui.session_bridge import SessionBridge


class Pane(QObject):
    """One group's pane.

    Attributes:
        focused: Somebody types here now; tells the pane.
        undone: Name of the step that was undone here.
        redone: Name of the step that was done again here.
        elsewhere_wanted: What is not saved is to be written to another disk.
        handed_over: Another recorder goes on here; tells the pane.
    """

    focused = Signal(object)
    undone = Signal(str)
    redone = Signal(str)
    elsewhere_wanted = Signal()
    handed_over = Signal(object)

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
        self.rows = PaneRows(bridge, self.notes, self.view, safety, watch)
        self.tools = PaneTools(self, kit, bridge)
        self.notices = PaneNotices(self, bridge, safety, watch)
        self._shows_past = False
        self.typing = PaneTyping(kit, self.notes, self.view, self)
        self._connect()
        if self.typing.take_up():
            self.notices.say_resumed()
        self.refresh()

    @property
    def group(self) -> Group:
        """The group as it is now."""
        return self._bridge.state.find(Group, self.group_id) or Group(id=self.group_id)

    @property
    def state(self) -> EventState:
        """The event as it is now."""
        return self._bridge.state

    def add_line(self, text: str) -> None:
        """Add a finished line: what was missing when the lines were read back."""
        with self._kit.door.shown():
            self.notes.add_lines([text], self._kit.clock.now_ms())

    def close(self) -> None:
        """Keep what is typed and let go of everything."""
        self.typing.pasting.finish()
        self.keep()
        with self._kit.door.shown():
            self.notes.close()
        self.view.setParent(None)
        self.view.deleteLater()
        self.deleteLater()

    def show_number(self, number: int) -> None:
        """Show the key that leads here."""
        self.view.header.key.set_key(f"Ctrl+{number}" if number <= MOST_NUMBERED else "")

    def take_focus(self) -> None:
        """Type here from now on, also when the pane is in another window of the program."""
        window = self.view.window()
        active = QApplication.activeWindow()
        if active is not None and active is not window:
            window.activateWindow()
        self.view.entry.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show everything as it is now."""
        self._show_head()
        self._show_rows()
        self.notices.refresh()

    def heed(self, changes: ChangeSet) -> None:
        """Show what of `changes` is about this pane."""
        own = self._own(changes)
        if changes.touches(Cleared):
            self.rows.forget()
        if changes.touches(Group, Phase, Cleared) or not self._renewed(own):
            self._show_rows()
            self._show_head()
            self.notices.refresh()
        elif own:
            self.notices.refresh()

    def _own(self, changes: ChangeSet) -> set[str]:
        """Return the changed lines of this pane, without the one that is typed in it.

        One that was forgotten for good has no group any more, but stands here still.
        """
        draft = self.notes.draft
        hidden = draft.line_id if draft and draft.before is None else ""
        lines = ((each, self._bridge.state.known(Line, each)) for each in changes.ids(Line))
        return {
            line_id
            for line_id, line in lines
            if line_id != hidden
            and (line is None or line.group_id == self.group_id or self.rows.has([line_id]))
        }

    def _renewed(self, line_ids: set[str]) -> bool:
        """Return True when these lines could be shown anew where they stand."""
        return self._shows_past or self.rows.renew(line_ids)

    def show_time(self, now_ms: int) -> None:
        """Show what is left of the phase."""
        status = self._bridge.status(self.group_id, now_ms)
        if status.phase is None:
            self.view.header.show_place("", "")
            self.view.header.time.show_time(TimeLeft("", 0, "pri", ""))
            return
        question = current_question(self._bridge.state, self.group_id, status.phase.id)
        self.view.header.show_place(status.phase.title, question.text if question else "")
        text = time_left(status.remaining_ms)
        share = max(0.0, min(1.0, status.remaining_ms / max(1, status.length_ms)))
        over = status.remaining_ms <= -1000
        colour = "lingon" if over else "amberfill" if share <= 0.2 else "pri"
        spoken = self.tr("{phase}: {time} left").format(phase=status.phase.title, time=text)
        ring = 1.0 if over else share
        self.view.header.time.show_time(TimeLeft(text, ring, colour, spoken))

    def question(self) -> str:
        """Return the question that the group talks about now; "" when there is none."""
        phase_id = moment_now(self.state, self.group_id).phase_id
        question = current_question(self.state, self.group_id, phase_id)
        return question.text if question else ""

    def keep(self) -> None:
        """Hand what is typed to the writer."""
        self.typing.keep()

    def stop_pasting(self) -> None:
        """Add no more of the pasted lines; what was added stays."""
        self.typing.pasting.stop()

    def run(self, name: str, changes: list[Change]) -> None:
        """Change lines of this pane as one step that it can undo."""
        with self._kit.door.shown():
            self.notes.run(name, changes)

    def change(self, line_id: str) -> None:
        """Take a line into the entry."""
        self.typing.change(line_id)

    def chosen_line(self) -> Line | None:
        """Return the line that is being changed, else the chosen one, else the last one."""
        draft = self.notes.draft
        chosen = draft.line_id if draft and draft.before else self.view.current_line()
        line = self._bridge.state.find(Line, chosen) if chosen else None
        if line is not None:
            return line
        return self.notes.said[-1] if self.notes.said else None

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
            self.typing.leave()
            state = self._bridge.state
            self.run("strike", notes.strike(state, line.id, struck=not line.struck))

    def restore(self, former: Line) -> None:
        """Give a line back what it said before."""
        with self._kit.door.shown():
            self.notes.restore(former.id, former)

    def set_kind(self, kind: LineKind) -> None:
        """Give the line in the entry another kind."""
        self.view.entry.set_kind(kind)

    def want_elsewhere(self) -> None:
        """Ask for what is not saved to be written to another disk."""
        self.elsewhere_wanted.emit()

    def use_source(
        self, source: LineSource, paper_ms: Callable[[], int | None] | None = None
    ) -> None:
        """Take the lines from elsewhere than the air: from slips, or from paper with its times."""
        self.typing.use_source(source, paper_ms)

    def show_past(self, lines: Sequence[Line]) -> None:
        """Show the pane as it was; nothing that is typed is lost by that."""
        self._shows_past = True
        self.rows.show_past(lines)

    @Slot()
    def show_now(self) -> None:
        """Show the pane as it is."""
        if self._shows_past:
            self._shows_past = False
            self._show_rows()
            self.view.list.follow()

    def hand_off(self, to: str) -> None:
        """Let another recorder go on from here."""
        self.typing.pasting.finish()
        self.typing.finish()
        with self._kit.door.shown():
            self.notes.hand_off(to, self._kit.clock.now_ms())
        self.refresh()
        self.view.list.follow()
        self.handed_over.emit(self)
        self.take_focus()

    def undo(self) -> bool:
        """Take back this pane's last step; False when there is none."""
        return self._turn(self.notes.undo, self.undone)

    def redo(self) -> bool:
        """Do this pane's last undone step again; False when there is none."""
        return self._turn(self.notes.redo, self.redone)

    def show_safety(self, line_ids: set[str]) -> None:
        """Show where these lines are now."""
        own = {each for each in line_ids if self.rows.has([each])}
        if own and not self._renewed(own):
            self._show_rows()
        self.notices.show_unsaved()
        if own:
            self._show_safety()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.rows.forget()
        self.rows.begin_again()
        self._show_head()
        self._show_rows()

    def _connect(self) -> None:
        entry, typing = self.view.entry, self.typing
        typing.began.connect(self.show_now)
        typing.began.connect(self.notices.forget_resumed)
        typing.shown.connect(self.notices.forget_resumed)
        typing.shown.connect(self.refresh)
        typing.began.connect(self.tools.heed_paper)
        typing.entered.connect(self._on_entered)
        typing.left.connect(self.tools.leave)
        typing.pasted.connect(self.notices.say_pasted)
        typing.pasting.went_on.connect(self.notices.say_pasting)
        entry.edit.focused.connect(self._on_focused)
        self.view.line_opened.connect(self.change)
        self.view.row_wanted.connect(self._on_row_wanted)
        self.view.look_changing.connect(self._on_look_changing)
        self.rows.window.grown.connect(self._on_grown)
        self._watch.changed.connect(self._on_watch_changed)
        entry.tags = self._tags
        entry.underline.show_finder("amberfill", self._watch.stretches)

    def _tags(self) -> Counter[str]:
        return tag_counts(self._bridge.state)

    def _show_head(self) -> None:
        header, group = self.view.header, self.group
        count = len(self.notes.said)
        name = group.name or self.tr("Group {number}").format(number=group.number)
        header.group.show_text(name)
        header.show_whose(self.notes.recorder, self.tr("%n line(s)", "", count))
        self.view.entry.name_for(name)
        self.view.list.setAccessibleName(self.tr("{group}: lines").format(group=name))
        self._show_safety()

    def _show_safety(self) -> None:
        worst = self.rows.worst
        safety = self.view.header.safety
        safety.setVisible(worst is not None)
        safety.show_safety(worst or Safety.TWO_PLACES)
        self.view.show_failing(failing=worst is Safety.NOT_ON_DISK)

    @Slot()
    def _show_rows(self) -> None:
        if self._shows_past:
            return
        self.rows.show()
        self.tools.refresh()

    def _turn(self, turn: Callable[[], str], told: SignalInstance) -> bool:
        self.typing.pasting.stop()
        if self.notes.draft is not None and self.notes.draft.before is None:
            self.typing.finish()
        try:
            name = turn()
        except UserError as error:
            if error.problem is not Problem.NOTHING_TO_UNDO:
                self._kit.door.report(error)
            return False
        told.emit(name)
        return True

    @Slot(str)
    def _on_entered(self, line_id: str) -> None:
        self.view.list.follow()
        self.tools.next_from_paper(line_id)

    @Slot(str)
    def _on_row_wanted(self, line_id: str) -> None:
        self.rows.reach(line_id)

    @Slot()
    def _on_look_changing(self) -> None:
        self.rows.begin_again()

    @Slot()
    def _on_grown(self) -> None:
        self.rows.show_again()
        self.notices.refresh()

    @Slot()
    def _on_focused(self) -> None:
        self.focused.emit(self)

    @Slot()
    def _on_watch_changed(self) -> None:
        self.view.entry.underline.look_anew()
        self.rows.forget()
        self.rows.begin_again()
        self._show_rows()
        self.notices.refresh()
