"""What the keys and buttons of the forms of work do: topics, pairs, slips, fishbowl, cards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from facilitator_app.core.cards import Card, Situation, faces
from facilitator_app.core.commands.topics import CRITERIA
from facilitator_app.core.model import Step, UsedCard
from facilitator_app.ui.run.group_desk import GroupDesk
from facilitator_app.ui.run.group_view import GroupView

ReadCards = Callable[[], tuple[Card, ...]]


class FormKeys(QObject):
    """Gives the commands of whatever the phase needs in the middle."""

    def __init__(self, desk: GroupDesk, view: GroupView, read_cards: ReadCards) -> None:
        super().__init__(desk)
        self._desk, self._view, self._read = desk, view, read_cards
        self._cards: tuple[Card, ...] = ()
        topic = view.topic
        topic.added.connect(self._on_added)
        topic.criterion_set.connect(self._on_criterion)
        topic.hand_counted.connect(self._on_hand)
        topic.chosen.connect(self._on_chosen)
        topic.removed.connect(self._on_removed)
        view.script.pairs.make_wanted.connect(self._on_pairs)
        view.script.slips.counted.connect(self._on_slip)
        view.script.fishbowl.swapped.connect(self._on_swapped)
        view.cards_bar.wanted.connect(self.open_cards)
        view.time.card_wanted.connect(self._on_gentle)
        view.cards.used.connect(self._on_card_used)
        view.cards.closed.connect(self.close_cards)

    @property
    def choosing(self) -> bool:
        """True while the group chooses its topic."""
        scene = self._desk.scene()
        phase = scene.phase if scene is not None else None
        return phase is not None and phase.step is Step.TOPIC_CHOICE

    def choose_topic(self) -> None:
        """Go into the candidate that is marked."""
        self._view.topic.choose()

    def toggle_cards(self) -> None:
        """Show the prompt cards, or take them away."""
        if self._view.cards_open:
            self.close_cards()
        else:
            self.open_cards("")

    @Slot(str)
    def open_cards(self, situation: str) -> None:
        """Show the prompt cards, perhaps those of one situation."""
        scene = self._desk.scene()
        if scene is None:
            return
        self._cards = self._cards or self._read()
        language = scene.group.language or scene.state.event.language
        self._view.cards.show_cards(faces(self._cards, language), language)
        used = (each for each in scene.state.all(UsedCard) if each.group_id == scene.group.id)
        self._view.cards.show_used({each.card_id for each in used})
        self._view.show_cards(shown=True)
        self._view.cards.open(Situation(situation) if situation else None)

    @Slot()
    def close_cards(self) -> None:
        """Take the prompt cards away, and give the focus back to the page."""
        self._view.show_cards(shown=False)
        self._desk.changed.emit()  # the question is whole again, with its lines
        self._desk.focus_wanted.emit()

    @Slot()
    def _on_gentle(self) -> None:
        self.open_cards(Situation.SILENCE.value)

    @Slot(str)
    def _on_card_used(self, card_id: str) -> None:
        commands = self._desk.commands
        if commands is not None:
            commands.use_card(card_id)

    @Slot(str)
    def _on_added(self, text: str) -> None:
        commands, phase_id = self._desk.commands, self._desk.phase_id
        if commands is not None and phase_id:
            commands.add_candidate(phase_id, text)

    @Slot(str, str, bool)
    def _on_criterion(self, candidate_id: str, name: str, holds: bool) -> None:  # noqa: FBT001
        commands = self._desk.commands
        if commands is not None and name in CRITERIA:
            commands.edit_candidate(candidate_id, **{name: holds})

    @Slot(str, int)
    def _on_hand(self, candidate_id: str, hands: int) -> None:
        commands = self._desk.commands
        if commands is not None:
            commands.count_hand(candidate_id, hands)

    @Slot(str)
    def _on_chosen(self, candidate_id: str) -> None:
        commands = self._desk.commands
        if commands is not None and commands.choose_topic(candidate_id):
            self._desk.say_done(self.tr("Topic chosen. The others are kept for later."))

    @Slot(str)
    def _on_removed(self, candidate_id: str) -> None:
        commands = self._desk.commands
        if commands is not None:
            commands.edit_candidate(candidate_id, text="")

    @Slot()
    def _on_pairs(self) -> None:
        commands, phase_id = self._desk.commands, self._desk.phase_id
        if commands is not None and phase_id:
            commands.make_pairs(phase_id)

    @Slot(int)
    def _on_slip(self, slips: int) -> None:
        commands, phase_id = self._desk.commands, self._desk.phase_id
        if commands is not None and phase_id:
            commands.count_slip(phase_id, slips)

    @Slot(list)
    def _on_swapped(self, person_ids: list[str]) -> None:
        commands = self._desk.commands
        if commands is not None:
            commands.swap_circles(person_ids)
