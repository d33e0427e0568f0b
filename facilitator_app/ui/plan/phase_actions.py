"""What the parts of the phases tab ask for, as commands on the event."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator_app.core.commands import mends, plan
from facilitator_app.core.commands.fitting import begin_dialogues_at
from facilitator_app.core.findings import Mend, MendKind
from facilitator_app.core.late_start import LateStart, late_start
from facilitator_app.core.model import Flex, Form, Phase, Question
from facilitator_app.core.question_bank import suiting
from facilitator_app.core.template import in_language
from facilitator_app.env.clock import local_offset_minutes
from facilitator_app.ui.formats import clock_time
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.plan.library_menus import (
    below,
    phase_menu,
    question_menu,
    wording_menu,
)
from facilitator_app.ui.plan.phase_scene import PhaseScene
from facilitator_app.ui.plan.shelf import Shelf
from facilitator_app.ui.plan.words import given_words
from facilitator_app.ui.session_bridge import SessionBridge

if TYPE_CHECKING:
    from facilitator_app.ui.plan.facts_row import FactsRow

LATE, ACCEPT, DECLINE = "late", "accept", "decline"
_FLEX_KEYS = {"L": Flex.PROTECTED, "J": Flex.SHRINKS, "X": Flex.DROPS}
_MINUTE_KEYS = {"+": 1, "-": -1, "−": -1}


class PhaseActions(QObject):
    """Carries out what the table, the panel, the findings and the total line ask for."""

    def __init__(self, tab: PhaseScene, shelf: Shelf, room: QWidget) -> None:
        super().__init__(room)
        self._tab, self._shelf, self._room = tab, shelf, room
        self._offer: LateStart | None = None

    def connect_parts(self) -> None:
        """Listen to the parts of the tab."""
        self._connect_table()
        self._connect_panel()
        tab = self._tab
        tab.findings.mend_wanted.connect(self.mend)
        tab.totals.start_wanted.connect(self.propose_start)
        tab.totals.wrong_time.connect(self._on_wrong_time)
        tab.totals.times_wanted.connect(self._on_times)
        tab.strips.pressed.connect(self._on_strip)
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self._room)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(tab.findings.press, number))
        duplicate = QShortcut(QKeySequence("Ctrl+D"), self._room)
        duplicate.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        duplicate.activated.connect(self.duplicate)

    def connect_facts(self, facts: FactsRow) -> None:
        """Listen to the row that asks for name and times."""
        facts.title_given.connect(self._on_event_title)
        facts.begin_given.connect(self._on_begin)
        facts.end_given.connect(self._on_end)
        facts.done.connect(self._on_facts_done)

    def letter(self, key: str) -> bool:
        """Act on a single key on the current phase; False if it means nothing."""
        row, bridge = self._tab.current, self._bridge
        if row is None or bridge is None:
            return False
        if key in _FLEX_KEYS:
            bridge.execute(plan.set_flex, row.phase.id, _FLEX_KEYS[key])
        elif key in _MINUTE_KEYS:
            bridge.execute(plan.set_minutes, row.phase.id, row.phase.minutes + _MINUTE_KEYS[key])
        else:
            return False
        return True

    @Slot()
    def offer_phases(self) -> None:
        """Offer the ready phases below the current row."""
        bridge, table = self._bridge, self._tab.table
        if bridge is None:
            return
        language = bridge.state.event.language
        menu = phase_menu(self._tab.theme, self._room, self._shelf.library.steps, language)
        menu.chosen.connect(self._add_phase)
        rect = table.visualRect(table.currentIndex())
        place = table.viewport().mapToGlobal(rect.bottomLeft()) if rect.isValid() else below(table)
        menu.open_at(place)

    def remove(self) -> bool:
        """Take the current phase out of the plan; False at the end."""
        row, bridge = self._tab.current, self._bridge
        if row is None or bridge is None:
            return False
        bridge.execute(plan.remove_phase, row.phase.id)
        return True

    @Slot()
    def duplicate(self) -> None:
        """Put a copy of the current phase after it."""
        row, bridge = self._tab.current, self._bridge
        if row is not None and bridge is not None:
            bridge.execute(plan.duplicate_phase, row.phase.id, bridge.new_id)

    @Slot(object)
    def mend(self, how: Mend) -> None:
        """Do what mends a finding, or go where people can."""
        bridge = self._bridge
        if bridge is None:
            return
        if how.kind is MendKind.OPEN_GROUPS:
            self._tab.go_to(PageId.GROUPS)
        elif how.kind is MendKind.OPEN_QUESTION:
            self._open_question(bridge.state.get(Question, how.target_id))
        else:
            bridge.execute(mends.mend, how, self._shelf.library, bridge.new_id)

    @Slot(int)
    def propose_start(self, minute: int) -> None:
        """Show what a start of the dialogues at `minute` would cost, to be accepted or not."""
        bridge = self._bridge
        if bridge is None or minute == bridge.state.event.groups_start_minute:
            self._tab.strips.take(LATE)
            return
        self._offer = late_start(bridge.state, minute)
        self._tab.strips.put(LATE, self._late_notice)

    def _connect_table(self) -> None:
        table = self._tab.table
        table.editing.minutes_given.connect(self._on_minutes)
        table.editing.title_given.connect(self._on_title)
        table.editing.start_given.connect(self._on_start)
        table.editing.end_given.connect(self._on_end)
        table.editing.flex_given.connect(self._on_flex)
        table.phases.moved.connect(self._on_moved)
        table.step_wanted.connect(self._on_step)
        table.question_wanted.connect(self._on_question_wanted)

    def _connect_panel(self) -> None:
        panel = self._tab.panel
        panel.form_given.connect(self._on_form)
        panel.flex_given.connect(self._on_panel_flex)
        panel.minutes_given.connect(self._on_panel_minutes)
        panel.least_given.connect(self._on_least)
        panel.soon_given.connect(self._on_soon)
        panel.auto_given.connect(self._on_auto)
        panel.script_given.connect(self._on_script)
        panel.hint_given.connect(self._on_hint)
        panel.wordings_wanted.connect(self._offer_wordings)
        panel.questions.text_given.connect(self._on_question)
        panel.questions.moved.connect(self._on_question_moved)
        panel.questions.bank_wanted.connect(self._offer_questions)

    @property
    def _bridge(self) -> SessionBridge | None:
        return self._tab.bridge

    def _edit(self, **values: Any) -> None:
        phase_id, bridge = self._tab.panel.phase_id, self._bridge
        if bridge is not None and bridge.state.find(Phase, phase_id) is not None:
            bridge.execute(plan.edit_phase, phase_id, values)

    @Slot(str)
    def _add_phase(self, name: str) -> None:
        bridge, row = self._bridge, self._tab.current
        if bridge is None:
            return
        step = self._shelf.library.steps[name]
        phases = bridge.state.all(Phase)
        after = row.phase.id if row else phases[-1].id if phases else ""
        before = {phase.id for phase in phases}
        bridge.execute(plan.add_step, step, bridge.new_id, after_id=after)
        added = [each.id for each in bridge.state.all(Phase) if each.id not in before]
        for phase_id in added:
            self._tab.table.select(phase_id)
        self._tab.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, int)
    def _on_minutes(self, phase_id: str, minutes: int) -> None:
        if self._bridge is not None:
            self._bridge.execute(plan.set_minutes, phase_id, minutes)

    @Slot(str, str)
    def _on_title(self, phase_id: str, title: str) -> None:
        if self._bridge is not None:
            self._bridge.execute(plan.edit_phase, phase_id, {"title": title})

    @Slot(str, int)
    def _on_start(self, phase_id: str, minute: int) -> None:
        if self._bridge is not None:
            self._bridge.execute(plan.pin_phase, phase_id, minute if minute >= 0 else None)

    @Slot(int)
    def _on_end(self, minute: int) -> None:
        if self._bridge is not None:
            self._bridge.execute(plan.set_end, minute)

    @Slot(str, str)
    def _on_flex(self, phase_id: str, flex: str) -> None:
        if self._bridge is not None:
            self._bridge.execute(plan.set_flex, phase_id, Flex(flex))

    @Slot(str, str)
    def _on_moved(self, phase_id: str, after_id: str) -> None:
        if self._bridge is not None:
            self._bridge.execute(plan.move_phase, phase_id, after_id=after_id)
            self._tab.table.select(phase_id)

    @Slot(str, int)
    def _on_step(self, phase_id: str, by: int) -> None:
        rows = self._tab.table.phases.rows
        at = self._tab.table.phases.row_of(phase_id)
        if at < 0 or not 0 <= at + by < len(rows):
            return
        before = at + by - (1 if by < 0 else 0)
        self._on_moved(phase_id, rows[before].phase.id if before >= 0 else "")

    @Slot(str)
    def _on_question_wanted(self, phase_id: str) -> None:
        self._tab.table.select(phase_id)
        self._tab.panel.questions.focus_on("")

    @Slot(str)
    def _on_form(self, form: str) -> None:
        self._edit(form=Form(form))

    @Slot(str)
    def _on_panel_flex(self, flex: str) -> None:
        self._on_flex(self._tab.panel.phase_id, flex)

    @Slot(int)
    def _on_panel_minutes(self, minutes: int) -> None:
        self._on_minutes(self._tab.panel.phase_id, minutes)

    @Slot(int)
    def _on_least(self, minutes: int) -> None:
        if self._bridge is not None:
            least = minutes if minutes >= 0 else None
            self._bridge.execute(plan.set_least, self._tab.panel.phase_id, least)

    @Slot(int)
    def _on_soon(self, minutes: int) -> None:
        self._edit(soon_minutes=minutes if minutes >= 0 else None)

    @Slot(bool)
    def _on_auto(self, by_itself: bool) -> None:  # noqa: FBT001 - a slot
        self._edit(auto_next=by_itself)

    @Slot(str)
    def _on_script(self, text: str) -> None:
        self._edit(script=text)

    @Slot(str)
    def _on_hint(self, text: str) -> None:
        self._edit(hint=text)

    @Slot(str, str)
    def _on_question(self, question_id: str, text: str) -> None:
        bridge, group_id = self._bridge, self._tab.group_id
        if bridge is None:
            return
        question = bridge.state.find(Question, question_id)
        if question is None:
            phase_id = self._tab.panel.phase_id
            bridge.execute(plan.add_question, bridge.new_id, phase_id, text, group_id=group_id)
        elif group_id and not question.group_id:  # this group is asked it in other words
            bridge.execute(
                plan.add_question,
                bridge.new_id,
                question.phase_id,
                text,
                group_id=group_id,
                variant_of=question_id,
            )
        else:
            bridge.execute(plan.edit_question, question_id, text)

    @Slot(str, int)
    def _on_question_moved(self, question_id: str, by: int) -> None:
        if self._bridge is not None and question_id:
            self._bridge.execute(plan.move_question, question_id, by)

    @Slot()
    def _offer_wordings(self) -> None:
        row, bridge = self._tab.current, self._bridge
        if row is None or bridge is None:
            return
        self._wordings = self._shelf.library.wordings(row.phase.step)
        language = bridge.state.event.language
        menu = wording_menu(self._tab.theme, self._room, self._wordings, language)
        menu.chosen.connect(self._take_wording)
        menu.open_at(below(self._tab.panel.wordings_button))

    @Slot(str)
    def _take_wording(self, number: str) -> None:
        if self._bridge is not None:
            language = self._bridge.state.event.language
            self._edit(script=in_language(self._wordings[int(number)], language))

    @Slot()
    def _offer_questions(self) -> None:
        row, bridge = self._tab.current, self._bridge
        if row is None or bridge is None:
            return
        bank = suiting(self._shelf.bank, row.phase.step)
        language = bridge.state.event.language
        menu = question_menu(self._tab.theme, self._room, bank, language)
        menu.chosen.connect(self._take_question)
        menu.open_at(below(self._tab.panel.questions.bank_button))

    @Slot(str)
    def _take_question(self, question_id: str) -> None:
        if self._bridge is not None:
            words = next(each.words for each in self._shelf.bank if each.id == question_id)
            self._on_question("", in_language(words, self._bridge.state.event.language))

    def _open_question(self, question: Question) -> None:
        self._tab.table.select(question.phase_id)
        if self._tab.group_id != question.group_id:
            self._tab.panel.questions.group_chosen.emit(question.group_id)
        self._tab.panel.questions.focus_on(question.id)

    @Slot()
    def _on_times(self) -> None:
        self._tab.show_facts(shown=not self._tab.asks_facts)

    @Slot(str)
    def _on_event_title(self, title: str) -> None:
        if self._bridge is not None:
            self._bridge.execute(plan.edit_event, {"title": title})

    @Slot(str, int)
    def _on_begin(self, day: str, minute: int) -> None:
        if self._bridge is not None:
            self._bridge.execute(plan.move_event, day, minute, local_offset_minutes(day))

    @Slot()
    def _on_facts_done(self) -> None:
        self._tab.show_facts(shown=False)

    @Slot(str)
    def _on_wrong_time(self, _: str) -> None:
        tab = self._tab
        tab.facts.note.say(tab.totals.late, self.tr("Give a clock time such as 10.15."))

    @Slot(str, str)
    def _on_strip(self, name: str, action: str) -> None:
        if name != LATE:
            return
        self._tab.strips.take(LATE)
        if action == ACCEPT and self._offer is not None and self._bridge is not None:
            self._bridge.execute(begin_dialogues_at, self._offer.start_minute)
        self._tab.totals.show_start()

    def _late_notice(self) -> Notice:
        offer = self._offer
        assert offer is not None
        title = self.tr("Dialogues begin at {clock}: {minutes} min left.").format(
            clock=clock_time(offer.start_minute), minutes=offer.minutes
        )
        if offer.missing_minutes:
            text = self.tr("The plan does not fit: {missing} min are missing even at its shortest.")
            return Notice("amber", "clock", title, text.format(missing=offer.missing_minutes))
        detail = self.tr("Protected phases stay as they are.")
        if offer.touches_protected:
            detail = self.tr("Protected phases give time too, down to their minimum.")
        actions = (
            NoticeAction(ACCEPT, self.tr("Accept"), "F8", primary=True),
            NoticeAction(DECLINE, self.tr("Not now"), "F9"),
        )
        tone = "amber" if offer.touches_protected else "pri"
        return Notice(tone, "clock", title, given_words(offer), detail, actions, closable=False)
