"""The groups of a round side by side; people move by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from facilitator_app.ui.groups.group_card import GroupCard
from facilitator_app.ui.groups.person_chip import PersonChip
from facilitator_app.ui.groups.scene import UNSEATED, RoundScene
from facilitator_app.ui.theme import Theme

GAP = 10
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}


class Board(QWidget):
    """Cards in a grid.

    Space picks a person up, a digit puts them into that group, arrows and Enter do the same,
    Esc lets go, Ctrl+L pins.

    Attributes:
        tried: Ids of a person and of the group over which they are held; "" and "" when over.
        moved: Ids of a person and of the group they are to sit in.
        pinned: Id of a person who is to stay, or no longer.
    """

    tried = Signal(str, str)
    moved = Signal(str, str)
    pinned = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[GroupCard] = []
        self._columns, self._movable = 3, True
        self._picked, self._target = "", ""
        self._digits = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def cards(self) -> tuple[GroupCard, ...]:
        """The cards in order."""
        return tuple(self._cards)

    @property
    def picked(self) -> str:
        """Id of the person who is held by the keyboard; "" for nobody."""
        return self._picked

    def arrange(self, columns: int) -> None:
        """Use so many columns."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def show_scene(self, scene: RoundScene, moving: Mapping[str, str]) -> None:
        """Show a round.

        Args:
            moving: Person id -> group id of those whom a proposal would move.
        """
        self._movable = not scene.locked
        focus = self._focused_person()
        if [card.facts.group_id for card in self._cards] != [each.group_id for each in scene.cards]:
            self._make(scene)
        for card, facts in zip(self._cards, scene.cards, strict=True):
            card.show_facts(facts, movable=self._movable, moving=moving)
        self._set_tab_stop(focus)
        if focus:
            self.focus_person(focus)

    def chip_of(self, person_id: str) -> PersonChip | None:
        """Return the chip of a person."""
        return next((chip for chip in self._all() if chip.facts.person_id == person_id), None)

    def focus_person(self, person_id: str) -> None:
        """Give the focus to a person."""
        chip = self.chip_of(person_id)
        if chip is not None:
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus, or the person who is held."""
        person = self._focused_person()
        if not person or not self._act(event, person):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent, person: str) -> bool:
        key, held = Qt.Key(event.key()), bool(self._picked)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_L and control:
            self.pinned.emit(person)
        elif key == Qt.Key.Key_Space and not held:
            self._pick(person)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and held:
            self._drop()
        elif key == Qt.Key.Key_Escape and held:
            self._let_go()
        elif event.text().isdigit() and not control:
            self._move_to_number(event.text(), person)
        elif key in _STEPS:
            self._step(person, _STEPS[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step_card(person, 1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _pick(self, person: str) -> None:
        chip = self.chip_of(person)
        if self._movable and chip is not None:
            self._picked, self._target = person, self._card_of(person).facts.group_id
            chip.show_picked(picked=True)

    def _let_go(self) -> None:
        chip = self.chip_of(self._picked)
        if chip is not None:
            chip.show_picked(picked=False)
        self._picked, self._digits = "", ""
        self._show_target("")

    def _drop(self) -> None:
        person, target = self._picked, self._target
        self._let_go()
        if target != UNSEATED and self._card_of(person).facts.group_id != target:
            self.moved.emit(person, target)

    def _move_to_number(self, digit: str, person: str) -> None:
        """Move a person to the group of this number; two digits where there are ten or more."""
        numbers = {
            card.facts.number: card.facts.group_id for card in self._cards if card.facts.number
        }
        self._digits += digit
        if not any(str(number).startswith(self._digits) for number in numbers):
            self._digits = digit
        number = int(self._digits)
        longer = any(str(n).startswith(self._digits) and n != number for n in numbers)
        if number not in numbers or not self._movable:
            return
        if longer and not self._picked:
            self._pick(person)
        if longer:
            self._try(numbers[number])
            return
        self._let_go()
        if self._card_of(person).facts.group_id != numbers[number]:
            self.moved.emit(person, numbers[number])

    def _step(self, person: str, by: int) -> None:
        if self._picked:
            self._step_target(by)
            return
        chips = self._all()
        at = next(at for at, chip in enumerate(chips) if chip.facts.person_id == person)
        self._focus(chips[max(0, min(len(chips) - 1, at + by))])

    def _step_card(self, person: str, by: int) -> None:
        if self._picked:
            self._step_target(by * self._columns)
            return
        at = self._cards.index(self._card_of(person))
        filled = [card for card in self._cards if card.chips]
        later = [card for card in filled if (self._cards.index(card) - at) * by > 0]
        if later:
            self._focus((later[0] if by > 0 else later[-1]).chips[0])

    def _step_target(self, by: int) -> None:
        ids = [card.facts.group_id for card in self._cards if card.facts.group_id != UNSEATED]
        at = ids.index(self._target) if self._target in ids else -1 if by > 0 else len(ids)
        self._try(ids[max(0, min(len(ids) - 1, at + by))])

    def _try(self, group_id: str) -> None:
        self._target = group_id
        self._show_target(group_id)
        self.tried.emit(self._picked, group_id)

    def _show_target(self, group_id: str) -> None:
        for card in self._cards:
            is_target = bool(group_id) and card.facts.group_id == group_id
            card.show_target(target=is_target and self._picked not in self._people_of(card))
        if not group_id:
            self.tried.emit("", "")

    def _people_of(self, card: GroupCard) -> set[str]:
        return {chip.facts.person_id for chip in card.chips}

    def _card_of(self, person: str) -> GroupCard:
        return next(card for card in self._cards if person in self._people_of(card))

    def _all(self) -> list[PersonChip]:
        return [chip for card in self._cards for chip in card.chips]

    def _focused_person(self) -> str:
        focus = self.window().focusWidget()
        inside = isinstance(focus, PersonChip) and self.isAncestorOf(focus)
        return focus.facts.person_id if inside and isinstance(focus, PersonChip) else ""

    def _focus(self, chip: PersonChip) -> None:
        self._set_tab_stop(chip.facts.person_id)
        chip.setFocus(Qt.FocusReason.TabFocusReason)

    def _set_tab_stop(self, person: str) -> None:
        """Let Tab reach one person only; arrows reach the others."""
        chips = self._all()
        stop = next((chip for chip in chips if chip.facts.person_id == person), None)
        for chip in chips:
            wanted = chip is (stop or chips[0])
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if wanted else Qt.FocusPolicy.ClickFocus)

    def _make(self, scene: RoundScene) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        for facts in scene.cards:
            card = GroupCard(self._theme, facts, self)
            card.hovered.connect(partial(self._on_hovered, facts.group_id))
            card.dropped.connect(partial(self._on_dropped, facts.group_id))
            card.drag_ended.connect(self._on_drag_ended)
            self._cards.append(card)
        self._place()

    def _place(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        columns = max(1, min(self._columns, len(self._cards)))
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @Slot(str, str)
    def _on_hovered(self, group_id: str, person: str) -> None:
        self.tried.emit(person, group_id if person else "")

    @Slot(str, str)
    def _on_dropped(self, group_id: str, person: str) -> None:
        self.tried.emit("", "")
        self.moved.emit(person, group_id)

    @Slot()
    def _on_drag_ended(self) -> None:
        self.tried.emit("", "")

    @Slot()
    def _restyle(self) -> None:
        self._grid.setSpacing(self._theme.px(GAP))
