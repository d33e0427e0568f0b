"""The timeline, the current phase in full, and what a colleague would say about the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.commands import plan
from facilitator_app.core.critique import critique
from facilitator_app.core.errors import UserError
from facilitator_app.core.findings import Finding
from facilitator_app.core.late_start import late_starts
from facilitator_app.core.model import (
    Group,
    Line,
    LiveEvent,
    Phase,
    Question,
    Turn,
    UsedQuestion,
)
from facilitator_app.core.pacing_memory import people_in_circle, realistic
from facilitator_app.core.plan import planned_minutes
from facilitator_app.core.questions import questions_of
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.plan.findings_card import FindingsCard
from facilitator_app.ui.plan.phase_actions import PhaseActions
from facilitator_app.ui.plan.phase_model import Col
from facilitator_app.ui.plan.phase_panel import PhasePanel, PhaseView
from facilitator_app.ui.plan.phase_table import PhaseTable
from facilitator_app.ui.plan.rows import PlanRow, end_of, rows_of
from facilitator_app.ui.plan.shelf import Shelf
from facilitator_app.ui.plan.tab import PlanTab
from facilitator_app.ui.plan.total_line import TotalLine
from facilitator_app.ui.texts import problem_text
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.boxes import Line as Separator
from facilitator_app.ui.widgets.strips import Strips

if TYPE_CHECKING:
    from facilitator_app.ui.plan.empty_plan import EmptyPlan
    from facilitator_app.ui.plan.facts_row import FactsRow
    from facilitator_app.ui.plan.name_row import NameRow
    from facilitator_app.ui.plan.template_desk import TemplateDesk

REVIEW_AFTER_MS = 15  # the table is painted first
LEAST_TABLE = 220  # where the table stands above the rest
_NOT_SHOWN = (Line, LiveEvent, Turn)  # what changes while an event runs


class PhasesTab(PlanTab):
    """The first tab."""

    def __init__(self, kit: Kit, strips: Strips, shelf: Shelf) -> None:
        super().__init__(kit, strips)
        self._shelf = shelf
        self._findings: tuple[Finding, ...] = ()
        self.group_id = ""
        self.totals = TotalLine(self.theme)
        self.table = PhaseTable(self.theme, self)
        self.panel = PhasePanel(self.theme)
        self.findings = FindingsCard(self.theme)
        self._facts: FactsRow | None = None  # this and the three below are made when first wanted
        self._empty: EmptyPlan | None = None
        self._name: NameRow | None = None
        self._templates: TemplateDesk | None = None
        self.actions_here = PhaseActions(self, shelf, self)
        self._review = QTimer(self)
        self._review.setSingleShot(True)
        self._review.setInterval(REVIEW_AFTER_MS)
        self._review.timeout.connect(self.review)
        self._lay_out()
        self._connect()

    # What the page calls.

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for part in (self.totals, self.panel, self.findings):
            part.retranslate()
        self.table.setAccessibleName(self.tr("Phases"))
        for late in (self._facts, self._name, self._empty):
            if late is not None:
                late.retranslate()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the plan as it is now."""
        if self.bridge is None or (changes and not _concerns(changes)):
            return
        state = self.bridge.state
        rows = rows_of(state, _marked(self._findings))
        end = end_of(state, rows)
        self.table.phases.show_plan(rows, end)
        self.totals.show_totals(state.event, planned_minutes(state.all(Phase)), end.over_minutes)
        if self._facts is not None:
            self._facts.show_event(state.event)
        self._left.setCurrentWidget(self.table if rows else self.empty)
        if self.table.phases.row_of(self.table.current_id) < 0 and rows:
            self.table.select(rows[0].phase.id)
        self._show_panel()
        self._review.start()

    @Slot()
    def review(self) -> None:
        """Show what a colleague would say, and what a later start would cost."""
        if self.bridge is None:
            return
        state = self.bridge.state
        self._findings = critique(state, self._shelf.special_terms(state.event.language))
        self.findings.show_findings(self._findings, state.event)
        rows = rows_of(state, _marked(self._findings))
        self.table.phases.show_plan(rows, end_of(state, rows))
        self.totals.show_starts(state.event.groups_start_minute, late_starts(state))

    def arrange(self, room: Breakpoint) -> None:
        """Put panel and findings beside the timeline, or below it."""
        beside = room >= Breakpoint.NORMAL
        self._halves.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self.table.setMinimumHeight(0 if beside else self.theme.px(LEAST_TABLE))
        self._right.setFixedWidth(self.theme.px(391)) if beside else self._right.setMaximumWidth(
            16_777_215
        )

    def welcome(self) -> None:
        """Ask at once for the name and times of an event that has none of its own yet."""
        self.show_facts_row(shown=self._is_nameless())

    def areas(self) -> Sequence[QWidget]:
        """Return name and times, timeline, panel and findings."""
        first = () if self._facts is None else (self._facts,)
        return (*first, self.table, self.panel, self.findings, self.totals)

    def first_focus(self) -> QWidget | None:
        """Return the name of an event that has none of its own yet, else the timeline."""
        return self.facts.title if self.asks_facts else self.table

    def give(self) -> None:
        """Report whatever is being written."""
        self.panel.give()

    def letter_pressed(self, key: str) -> bool:
        """Act on + − L J X on the current phase."""
        return self.actions_here.letter(key)

    def add(self) -> bool:
        """Offer the ready phases."""
        self.actions_here.offer_phases()
        return True

    def remove(self) -> bool:
        """Take the current phase out of the plan."""
        return self.table.hasFocus() and self.actions_here.remove()

    def rename(self) -> bool:
        """Change the name of the current phase in its cell."""
        return self.table.edit_cell(Col.TITLE)

    @property
    def facts(self) -> FactsRow:
        """The row that asks for name and times."""
        if self._facts is None:
            from facilitator_app.ui.plan.facts_row import FactsRow  # noqa: PLC0415

            self._facts = FactsRow(self.theme, self)
            self._facts.hide()
            self._facts.retranslate()
            self._whole.insertWidget(0, self._facts)
            self.actions_here.connect_facts(self._facts)
            if self.bridge is not None:
                self._facts.show_event(self.bridge.state.event)
        return self._facts

    @property
    def asks_facts(self) -> bool:
        """True while name and times are asked for."""
        return self._facts is not None and self._facts.isVisible()

    def show_facts_row(self, *, shown: bool) -> None:
        """Ask for name and times, or no more."""
        if shown or self._facts is not None:
            self.facts.setVisible(shown)

    @property
    def empty(self) -> EmptyPlan:
        """What stands where the timeline will be."""
        if self._empty is None:
            from facilitator_app.ui.plan.empty_plan import EmptyPlan  # noqa: PLC0415

            self._empty = EmptyPlan(self.theme)
            self._empty.add_wanted.connect(self.add)
            self._left.addWidget(self._empty)
        return self._empty

    @property
    def name(self) -> NameRow:
        """The row that asks for the name of a template."""
        if self._name is None:
            from facilitator_app.ui.plan.name_row import NameRow  # noqa: PLC0415

            self._name = NameRow(self.theme)
            self._name.retranslate()
            self._name.closed.connect(self.table.setFocus)
            self._whole.insertWidget(self._whole.count() - 1, self._name)
        return self._name

    @property
    def templates(self) -> TemplateDesk:
        """Whole plans."""
        if self._templates is None:
            from facilitator_app.ui.plan.template_desk import TemplateDesk  # noqa: PLC0415

            self._templates = TemplateDesk(self.kit, self, self._shelf, self.name)
        return self._templates

    # What its parts need.

    @property
    def current(self) -> PlanRow | None:
        """The row that is current; None at the end."""
        row = self.table.phases.row_of(self.table.current_id)
        return self.table.phases.rows[row] if row >= 0 else None

    def show_facts(self, *, shown: bool) -> None:
        """Ask for name and times above the timeline, or no more."""
        self.show_facts_row(shown=shown)
        if shown:
            self.facts.take_focus()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_nameless(self) -> bool:
        if self.bridge is None or not self.bridge.writable:
            return False
        event = self.bridge.state.event
        template = self._shelf.template(event.template)
        return template is not None and event.title in template.names.values()

    def _show_panel(self) -> None:
        row = self.current
        self.panel.setEnabled(row is not None)
        if self.bridge is None or row is None:
            return
        state = self.bridge.state
        groups = state.all(Group)
        if self.group_id not in {group.id for group in groups}:
            self.group_id = ""
        questions = questions_of(state, self.group_id, row.phase.id)
        past = self._shelf.past_lengths.events
        known = realistic(past, row.phase, people_in_circle(state)) if past else None
        self.panel.show_phase(
            PhaseView(row.slot, questions, self._asked(questions), groups, self.group_id, known)
        )

    def _asked(self, questions: Sequence[Question]) -> Mapping[str, Sequence[int]]:
        """Return in which groups each question was asked."""
        assert self.bridge is not None
        state = self.bridge.state
        numbers = {group.id: group.number for group in state.all(Group)}
        asked: dict[str, list[int]] = {}
        for question in questions:
            for used in state.by(UsedQuestion, "question_id", question.id):
                if used.group_id in numbers:
                    asked.setdefault(question.id, []).append(numbers[used.group_id])
        return {each: sorted(found) for each, found in asked.items()}

    def _start_fault(self, phase_id: str, minute: int) -> str:
        """Return why a phase cannot begin at `minute`, "" when it can."""
        if self.bridge is None:
            return ""
        try:
            if phase_id:
                plan.pin_phase(self.bridge.state, phase_id, minute)
            else:
                plan.set_end(self.bridge.state, minute)
        except UserError as error:
            return problem_text(error)
        return ""

    def _lay_out(self) -> None:
        theme = self.theme
        card = Card(theme)
        column = Column(theme, card, gap=0, margins=(1, 1, 1, 6))
        column.addWidget(self.totals)
        column.addWidget(Separator(theme))
        self._left = QStackedLayout()
        self._left.addWidget(self.table)
        column.addLayout(self._left, 1)
        self._right = QWidget()
        right = Column(theme, self._right, gap=12)
        right.addWidget(self.panel, 13)
        right.addWidget(self.findings, 10)
        inner = QWidget()
        self._halves = Row(theme, inner, gap=12)
        self._halves.addWidget(card, 1)
        self._halves.addWidget(self._right)
        self._whole = Column(theme, self, gap=10)
        self._whole.addWidget(Scroll(inner), 1)  # large text needs more height than there is

    def _connect(self) -> None:
        self.table.editing.start_fault = self._start_fault
        self.table.current_changed.connect(self._on_current)
        self.panel.questions.group_chosen.connect(self._on_group)
        self.findings.phase_wanted.connect(self._on_phase_wanted)
        self.panel.left.connect(self.table.setFocus)
        self.actions_here.connect_parts()

    @Slot(str)
    def _on_current(self, _: str) -> None:
        self._show_panel()

    @Slot(str)
    def _on_group(self, group_id: str) -> None:
        self.group_id = group_id
        self._show_panel()

    @Slot(str)
    def _on_phase_wanted(self, phase_id: str) -> None:
        self.table.select(phase_id)


def _concerns(changes: ChangeSet) -> bool:
    return any(each.kind not in _NOT_SHOWN for each in changes.touched)


def _marked(findings: Sequence[Finding]) -> frozenset[str]:
    return frozenset(phase_id for each in findings for phase_id in each.phase_ids)
