"""One group on one screen: ribbon above, time left, words in the middle, people right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import Step
from facilitator_app.core.recovery import Cut
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.run.cards_bar import CardsBar
from facilitator_app.ui.run.circle_card import CircleCard
from facilitator_app.ui.run.drift import StripFacts
from facilitator_app.ui.run.drift_strip import DriftStrip
from facilitator_app.ui.run.floor_card import FloorCard
from facilitator_app.ui.run.next_line import NextLine
from facilitator_app.ui.run.question_card import QuestionCard
from facilitator_app.ui.run.ribbon_facts import ribbon_segments
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.run.script_card import ScriptCard
from facilitator_app.ui.run.time_card import TimeCard
from facilitator_app.ui.run.topic_card import TopicCard
from facilitator_app.ui.run.wide_column import Looks, WideColumn
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.phase_bar import PhaseRibbon
from facilitator_app.ui.widgets.prompt_cards import PromptCards
from facilitator_app.ui.widgets.segments import Option, Segments

PEOPLE_WIDTH, PEOPLE_WIDTH_WIDE = 356, 440
LOW_BELOW = 440  # then what is said elsewhere too gives its room to ring, question and circle
QUESTION, SCRIPT, CIRCLE, FLOOR = "question", "script", "circle", "floor"

SceneCard = TimeCard | QuestionCard | ScriptCard | TopicCard | CircleCard | FloorCard | NextLine


class GroupView(QWidget):
    """Places the cards; it decides nothing.

    Attributes:
        looked_at: Id of a phase of the ribbon that somebody wants to see.
        phase_wanted: Id of a phase of the ribbon that somebody wants to go to.
        strip_pressed: Id of a button of the strip at the bottom.
    """

    looked_at = Signal(str)
    phase_wanted = Signal(str)
    strip_pressed = Signal(str)

    def __init__(self, theme: Theme, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = Breakpoint.NORMAL
        self.ribbon = PhaseRibbon(theme)
        self.time, self.question, self.script = (
            TimeCard(theme),
            QuestionCard(theme),
            ScriptCard(theme),
        )
        self.circle, self.floor = CircleCard(theme), FloorCard(theme)
        self.topic, self.cards_bar = TopicCard(theme), CardsBar(theme)
        self._cards_card = Card(theme)
        self.cards = PromptCards(theme)
        Column(theme, self._cards_card, margins=(16, 14, 16, 12)).addWidget(self.cards)
        self.cards_open = self._choosing = False
        self.strip = DriftStrip(theme)
        self._next = NextLine(theme)
        self.wide = WideColumn(theme, looks)
        self._tabs = Segments(theme, look="tabs")
        self._lay_out()
        self.ribbon.chosen.connect(self.looked_at)
        self.ribbon.move_wanted.connect(self.phase_wanted)
        self.strip.pressed.connect(self.strip_pressed)
        self._tabs.chosen.connect(self.show_tab)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        for card in (*self._scene_cards(), self.cards_bar, self.wide):
            card.retranslate()
        self._tabs.show_options(
            [
                Option(QUESTION, self.tr("Question")),
                Option(SCRIPT, self.tr("Script")),
                Option(CIRCLE, self.tr("Circle")),
                Option(FLOOR, self.tr("Turns")),
            ],
            self._tabs.value or QUESTION,
        )

    def show_scene(self, scene: Scene, strip: StripFacts | None) -> None:
        """Show a group."""
        self.ribbon.show_segments(ribbon_segments(scene), scene.looked_at)
        phase = scene.phase
        self._choosing = phase is not None and phase.step is Step.TOPIC_CHOICE
        for card in self._scene_cards():
            card.show_scene(scene)
        if self._room is Breakpoint.WIDE:
            self.wide.show_scene(scene)
        self._show_centre()
        self.strip.show_facts(strip)

    def show_time(self, scene: Scene, strip: StripFacts | None) -> None:
        """Show what moves with the time."""
        self.ribbon.show_segments(ribbon_segments(scene), scene.looked_at)
        for card in (self.time, self.script, self.circle, self.floor):
            card.show_time(scene)
        self._next.show_scene(scene)
        self.strip.show_facts(strip)

    def show_effect(self, scene: Scene, text: str, cuts: Sequence[Cut]) -> None:
        """Show what a button under the pointer would do."""
        self.time.show_effect(text)
        self.ribbon.show_segments(ribbon_segments(scene, cuts), scene.looked_at)

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        return (
            self.ribbon, self.time, self._tabs, self.question, self.topic, self.script,
            self.cards, self.strip, self.circle, self.floor,
        )  # fmt: skip

    def show_cards(self, *, shown: bool) -> None:
        """Show the prompt cards in the middle; the question shrinks to a line."""
        self.cards_open = shown
        self.question.set_compact(compact=shown)
        self._show_centre()

    @Slot(str)
    def show_tab(self, tab: str) -> None:
        """Bring one of the tabs of a narrow window to the front."""
        self._tabs.choose(tab)
        self._show_centre()

    def _scene_cards(self) -> Sequence[SceneCard]:
        return (
            self.time, self.question, self.script, self.topic, self.circle, self.floor, self._next,
        )  # fmt: skip

    def _show_centre(self) -> None:
        """Show in the middle what belongs there now."""
        tabbed = self._room <= Breakpoint.NARROW
        chosen = self._tabs.value if tabbed else QUESTION
        words = chosen == QUESTION
        choosing = self._choosing and not self.cards_open
        self.question.setVisible(words and not choosing and not (tabbed and self.cards_open))
        script = chosen == SCRIPT if tabbed else not choosing and not self.cards_open
        self.script.setVisible(script)
        self._centre.setStretchFactor(self.question, 1 if tabbed else 0)
        self.topic.setVisible(words and choosing)
        self._cards_card.setVisible(words and self.cards_open)
        self.cards_bar.setVisible(not tabbed and not self.cards_open)
        self._next.setMaximumHeight(0 if tabbed and words else 16_777_215)
        self.circle.setVisible(not tabbed or chosen == CIRCLE)
        self.floor.setVisible(not tabbed or chosen == FLOOR)

    def arrange(self, room: Breakpoint) -> None:
        """Use as many columns as fit."""
        self._room = room
        tabbed = room <= Breakpoint.NARROW
        for card in (self.time, self.question, self.script, self.strip):
            card.arrange(room)
        self._see_height()
        self._tabs.setVisible(tabbed)
        self._people.setVisible(not tabbed)
        wide = room is Breakpoint.WIDE
        self.wide.setVisible(wide)
        self._people.setFixedWidth(self._theme.px(PEOPLE_WIDTH_WIDE if wide else PEOPLE_WIDTH))
        target = self._centre if tabbed else self._people_column
        for card, share in ((self.circle, 5), (self.floor, 3)):
            target.removeWidget(card)
            if tabbed:
                self._centre.insertWidget(self._centre.indexOf(self._next), card, 1)
            else:
                self._people_column.addWidget(card, share)
        self.show_tab(self._tabs.value or QUESTION)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up what is said elsewhere when the height is short."""
        super().resizeEvent(event)
        self._see_height()

    def _see_height(self) -> None:
        tiny = self._room is Breakpoint.TINY
        low = self.height() < self._theme.px(LOW_BELOW) and not tiny
        self.ribbon.setVisible(not (tiny or low))
        self.time.set_low(low=low)

    def _lay_out(self) -> None:
        theme = self._theme
        self._people = QWidget()
        self._people_column = Column(theme, self._people, gap=10)
        self._centre = Column(theme, gap=10)
        for widget, share in (
            (self._tabs, 0), (self.question, 0), (self.script, 1), (self.topic, 1),
            (self._cards_card, 1), (self._next, 0), (self.cards_bar, 0), (self.strip, 0),
        ):  # fmt: skip
            self._centre.addWidget(widget, share)
        row = Row(theme, gap=12)
        row.addWidget(self.time)
        row.addLayout(self._centre, 1)
        row.addWidget(self._people)
        row.addWidget(self.wide)
        column = Column(theme, self, gap=12)
        column.addWidget(self.ribbon)
        column.addLayout(row, 1)
