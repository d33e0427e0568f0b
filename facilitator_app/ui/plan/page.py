"""Fit the phases to the clock, and know what gives way when time runs out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.keys import KeyRow
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.plan.phases_tab import PhasesTab
from facilitator_app.ui.plan.shelf import Shelf
from facilitator_app.ui.plan.tab import PlanTab
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.segments import Option, Segments

if TYPE_CHECKING:
    from facilitator_app.ui.plan.goal_tab import GoalTab
    from facilitator_app.ui.plan.rules_tab import RulesTab
    from facilitator_app.ui.plan.script_tab import ScriptTab

PHASES, GOAL, RULES, SCRIPT = TABS = ("phases", "goal", "rules", "script")
REHEARSAL_SPEED = 10


class PlanPage(Page):
    """The plan of the event, in four tabs.

    Attributes:
        rehearsal_wanted: Run through the event this many times as fast as it is.
    """

    rehearsal_wanted = Signal(int)

    def __init__(self, kit: Kit, shelf: Shelf) -> None:
        super().__init__(PageId.PLAN, kit)
        self._segments = Segments(self.theme)
        self._undo = Button(self.theme, icon="undo-2")
        self.template = Button(self.theme, icon="layout-grid")
        self._add = Button(self.theme, icon="plus", key="Ins")
        self._rehearse = Button(self.theme, icon="play")
        self.phases = PhasesTab(kit, self.strips, shelf)
        self._shelf = shelf
        self._tabs: dict[str, PlanTab] = {}  # the other three are made when they are first shown
        self._stack = QStackedWidget()
        self._take(PHASES, self.phases)
        self._lay_out()
        self._connect()

    @property
    def tab(self) -> PlanTab:
        """The tab in front."""
        tab = self._stack.currentWidget()
        assert isinstance(tab, PlanTab)
        return tab

    @property
    def goal(self) -> GoalTab:
        """The second tab."""
        return cast("GoalTab", self.tab_called(GOAL))

    @property
    def rules(self) -> RulesTab:
        """The third tab."""
        return cast("RulesTab", self.tab_called(RULES))

    @property
    def script(self) -> ScriptTab:
        """The fourth tab."""
        return cast("ScriptTab", self.tab_called(SCRIPT))

    def tab_called(self, name: str) -> PlanTab:
        """Return a tab, made now if it was not yet."""
        if name not in self._tabs:
            tab = self._made(name)
            self._take(name, tab)
            tab.retranslate()
            tab.arrange(self.breakpoint)
            tab.bridge = self.bridge
        return self._tabs[name]

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._segments.show_options(
            (
                Option(PHASES, self.tr("Phases")),
                Option(GOAL, self.tr("Goal and invitation")),
                Option(RULES, self.tr("Ground rules")),
                Option(SCRIPT, self.tr("Script on paper")),
            ),
            self._segments.value or PHASES,
        )
        self._segments.setAccessibleName(self.tr("Parts of the plan"))
        self._undo.show_text(self.tr("Undo"))
        self.template.show_text(self.tr("Template…"))
        self._add.show_text(self.tr("Add phase"))
        self._rehearse.show_text(self.tr("Rehearse {speed}×").format(speed=REHEARSAL_SPEED))
        for tab in self._tabs.values():
            tab.retranslate()

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Show another event, or none."""
        for tab in self._tabs.values():
            tab.give()
            tab.bridge = bridge
        super().show_event(bridge)
        self.phases.welcome()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the event as it is now."""
        if self.bridge is not None:
            self._rehearse.setVisible(not (self.bridge.rehearses or self.bridge.is_running))
        self.tab.refresh(changes)

    def arrange(self, room: Breakpoint) -> None:
        """Use this much room."""
        for tab in self._tabs.values():
            tab.arrange(room)

    def areas(self) -> Sequence[QWidget]:
        """Return the tabs and the areas of the one in front."""
        return (self._segments, *self.tab.areas())

    def first_focus(self) -> QWidget | None:
        """Return what has the focus in the tab in front."""
        return self.tab.first_focus()

    def take_focus(self) -> None:
        """Begin with the name of a new event, ready to be overwritten, else where one works."""
        if self.phases.asks_facts:
            self.phases.facts.take_focus()
        else:
            super().take_focus()

    def keys(self) -> Sequence[KeyRow]:
        """Return the keys of this page."""
        return (
            KeyRow(("Ins",), self.tr("add a phase after this one")),
            KeyRow(("Del",), self.tr("remove the phase")),
            KeyRow(("F2",), self.tr("change its name")),
            KeyRow(("Ctrl+Up", "Ctrl+Down"), self.tr("move it")),
            KeyRow(("Ctrl+D",), self.tr("copy it")),
            KeyRow(("+", "-"), self.tr("one minute more or less")),
            KeyRow(("0–9", "Return"), self.tr("give its length")),
            KeyRow(("L", "J", "X"), self.tr("protected, shrinks, may be left out")),
            KeyRow(("Ctrl+1", "Ctrl+9"), self.tr("mend a remark")),
            KeyRow(("Ctrl+PgUp", "Ctrl+PgDown"), self.tr("the tab before or after")),
        )

    def letter_pressed(self, key: str) -> bool:
        """Act on the current phase."""
        return self.tab.letter_pressed(key)

    def add(self) -> bool:
        """Add in the tab in front."""
        return self.tab.add()

    def remove(self) -> bool:
        """Remove in the tab in front."""
        return self.tab.remove()

    def rename(self) -> bool:
        """Rename in the tab in front."""
        return self.tab.rename()

    def print_page(self) -> bool:
        """Print what the tab in front has."""
        return self.tab.print_tab()

    def hideEvent(self, event: QHideEvent) -> None:
        """Lose nothing that is being written."""
        self.tab.give()
        super().hideEvent(event)

    def _made(self, name: str) -> PlanTab:
        kit, strips = self.kit, self.strips
        if name == GOAL:
            from facilitator_app.ui.plan.goal_tab import GoalTab  # noqa: PLC0415 - when wanted

            return GoalTab(kit, strips, self._shelf)
        if name == RULES:
            from facilitator_app.ui.plan.rules_tab import RulesTab  # noqa: PLC0415 - when wanted

            return RulesTab(kit, strips, self._shelf)
        from facilitator_app.ui.plan.script_tab import ScriptTab  # noqa: PLC0415 - when wanted

        return ScriptTab(kit, strips)

    def _take(self, name: str, tab: PlanTab) -> None:
        self._tabs[name] = tab
        self._stack.addWidget(tab)
        tab.page_wanted.connect(self.page_wanted)

    def _lay_out(self) -> None:
        for widget in (self._segments,):
            self.title_row.addWidget(widget)
        self.title_row.addStretch(1)
        for button in (self._undo, self.template, self._add, self._rehearse):
            self.title_row.addWidget(button)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self._segments.chosen.connect(self.show_tab)
        self._undo.clicked.connect(self._on_undo)
        self.template.clicked.connect(self._on_template)
        self._add.clicked.connect(self.add)
        self._rehearse.clicked.connect(self._on_rehearse)
        for key, by in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step_tab, by))

    @Slot(str)
    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.tab.give()
        self._segments.choose(name)
        self._stack.setCurrentWidget(self.tab_called(name))
        for button in (self.template, self._add):
            button.setVisible(name == PHASES)
        self.tab.refresh(None)

    def _step_tab(self, by: int) -> None:
        """Go to the tab beside, ready to work in."""
        at = TABS.index(self._segments.value or PHASES) + by
        if 0 <= at < len(TABS):
            self.show_tab(TABS[at])
            self.take_focus()

    @Slot()
    def _on_undo(self) -> None:
        if self.bridge is not None:
            self.tab.give()
            self.bridge.undo()

    @Slot()
    def _on_template(self) -> None:
        self.phases.templates.offer(self.template)

    @Slot()
    def _on_rehearse(self) -> None:
        self.rehearsal_wanted.emit(REHEARSAL_SPEED)
