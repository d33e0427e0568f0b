"""Why, for whom and how people are invited; the programme around; what to do before the day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.checklist import checklist
from facilitator_app.core.clock_text import read_day
from facilitator_app.core.commands import canvas as commands
from facilitator_app.core.commands import plan
from facilitator_app.core.model import (
    CANVAS_ID,
    Canvas,
    ChecklistItem,
    Duty,
    Event,
    FrameItem,
    Mode,
)
from facilitator_app.core.template import in_language
from facilitator_app.intake.programme_text import Programme
from facilitator_app.session.creating import frame_items
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.plan.canvas_card import CanvasCard
from facilitator_app.ui.plan.checklist_card import ChecklistCard
from facilitator_app.ui.plan.event_card import EventCard
from facilitator_app.ui.plan.programme_editor import ProgrammeEditor
from facilitator_app.ui.plan.shelf import Shelf
from facilitator_app.ui.plan.tab import PlanTab
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.strips import Strips

_CONCERNS = (Canvas, ChecklistItem, Event, FrameItem)


class GoalTab(PlanTab):
    """The second tab."""

    def __init__(self, kit: Kit, strips: Strips, shelf: Shelf) -> None:
        super().__init__(kit, strips)
        self._shelf = shelf
        self.canvas = CanvasCard(self.theme)
        self.facts = EventCard(self.theme)
        self.programme = ProgrammeEditor(self.theme)
        self.checklist = ChecklistCard(self.theme)
        middle, right = QWidget(), QWidget()
        for place, cards in (
            (middle, ((self.programme, 1), (self.facts, 0))),
            (right, ((self.checklist, 1),)),
        ):
            column = Column(self.theme, place, gap=12)
            for card, share in cards:
                column.addWidget(card, share)
        self._columns = self.make_columns()
        for place, share in ((self.canvas, 11), (middle, 11), (right, 9)):
            self._columns.addWidget(place, share)
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for card in (self.canvas, self.facts, self.programme, self.checklist):
            card.retranslate()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show goal, programme and checklist as they are now."""
        if self.bridge is None or (changes is not None and not changes.touches(*_CONCERNS)):
            return
        state = self.bridge.state
        self.canvas.show_canvas(state.find(Canvas, CANVAS_ID) or Canvas(id=CANVAS_ID))
        self.facts.show_event(state.event)
        self.programme.show_items(state.all(FrameItem))
        self.checklist.show_items(checklist(state))

    def arrange(self, room: Breakpoint) -> None:
        """Put the cards side by side, or below each other."""
        least = {self.canvas: 640, self.programme: 280, self.checklist: 440}
        self.put_beside(self._columns, least, beside=room >= Breakpoint.NORMAL)

    def areas(self) -> Sequence[QWidget]:
        """Return the cards in reading order."""
        return (self.canvas, self.programme, self.facts, self.checklist)

    def first_focus(self) -> QWidget | None:
        """Return the first field of the goal."""
        return self.canvas.first_field

    def give(self) -> None:
        """Report whatever is being written."""
        self.canvas.give()
        self.facts.give()

    def _connect(self) -> None:
        self.canvas.given.connect(self._on_canvas)
        self.canvas.day_given.connect(self._on_day)
        self.facts.given.connect(self._on_event)
        self.facts.mode_given.connect(self._on_mode)
        self.facts.capacity_given.connect(self._on_capacity)
        self.facts.wording_wanted.connect(self._on_wording)
        self.programme.opened.connect(self.facts.setHidden)
        self.programme.taken.connect(self._on_programme)
        self.programme.removed.connect(self._on_no_programme)
        self.checklist.ticked.connect(self._on_ticked)
        self.checklist.dropped.connect(self._on_dropped)
        self.checklist.added.connect(self._on_added)

    @Slot(str, str)
    def _on_canvas(self, field: str, text: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(commands.edit_canvas, {field: text})

    @Slot(str, str)
    def _on_day(self, field: str, text: str) -> None:
        if self.bridge is None:
            return
        year = date.fromisoformat(self.bridge.state.event.day).year
        day = read_day(text, year=year) if text.strip() else ""
        if day is None:
            self.canvas.say_wrong_day(field)
        else:
            self.canvas.say_nothing()
            self.bridge.execute(commands.edit_canvas, {field: day})

    @Slot(str, str)
    def _on_event(self, field: str, text: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(plan.edit_event, {field: text})

    @Slot(str)
    def _on_mode(self, mode: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(plan.edit_event, {"mode": Mode(mode)})

    @Slot(int)
    def _on_capacity(self, count: int) -> None:
        if self.bridge is not None:
            self.bridge.execute(plan.edit_event, {"capacity": count})

    @Slot()
    def _on_wording(self) -> None:
        if self.bridge is not None:
            language = self.bridge.state.event.language
            words = in_language(self._shelf.library.announcement, language)
            self.bridge.execute(plan.edit_event, {"recording_announcement": words})

    @Slot(object)
    def _on_programme(self, programme: Programme) -> None:
        if self.bridge is not None:
            items = frame_items(programme, self.bridge.new_id)
            self.bridge.execute(plan.set_frame, items, programme.end_minute)

    @Slot()
    def _on_no_programme(self) -> None:
        if self.bridge is not None:
            self.bridge.execute(plan.set_frame, ())

    @Slot(str, bool)
    def _on_ticked(self, item_id: str, done: bool) -> None:  # noqa: FBT001 - as it is reported
        if self.bridge is None:
            return
        if item_id in _DUTIES:
            self.bridge.execute(commands.tick_duty, Duty(item_id), done=done)
        else:
            self.bridge.execute(commands.tick_item, item_id, done=done)

    @Slot(str)
    def _on_dropped(self, item_id: str) -> None:
        if self.bridge is None:
            return
        if item_id in _DUTIES:
            self.bridge.execute(commands.drop_duty, Duty(item_id))
        else:
            self.bridge.execute(commands.edit_item, item_id, "")

    @Slot(str)
    def _on_added(self, text: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(commands.add_item, text, self.bridge.new_id)


_DUTIES = frozenset(duty.value for duty in Duty)
