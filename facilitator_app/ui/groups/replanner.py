"""Watches whether people came or went, and proposes the fewest moves that make it good again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from facilitator_app.core.errors import UserError
from facilitator_app.core.group_check import members_of
from facilitator_app.core.model import Group, Person, Round, Seat
from facilitator_app.core.rotation.event import people_to_seat
from facilitator_app.core.rounds import has_begun
from facilitator_app.core.state import EventState
from facilitator_app.ui.groups.check_card import Move, ProposalFacts
from facilitator_app.ui.groups.divider import Divider, Found
from facilitator_app.ui.groups.words import group_name

Need = tuple[tuple[str, ...], ...]


class Replanner(QObject):
    """Has a proposal when one is needed.

    Attributes:
        changed: There is another proposal now, or none.
    """

    changed = Signal()

    def __init__(self, divider: Divider, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._divider = divider
        self._asked: Need = ()
        self._declined: Need = ()
        self._found: Found | None = None
        divider.found.connect(self._on_found)

    @property
    def members(self) -> Mapping[int, Mapping[str, list[str]]]:
        """Number of each round that has not begun -> group id -> person ids, as proposed."""
        return self._found.members if self._found else {}

    def watch(self, state: EventState) -> None:
        """Look for a proposal when people came or went since the last time."""
        need = needed(state)
        if need == self._asked:
            return
        self._asked = need
        self._drop()
        if need and need != self._declined:
            try:
                self._divider.look(state, rounds=len(state.all(Round)), replan=True)
            except UserError:  # nobody is here: nothing to propose
                self._divider.cancel()
        elif self._divider.is_busy:
            self._divider.cancel()

    def decline(self) -> None:
        """Want no proposal until somebody else comes or goes."""
        self._declined = self._asked
        self._drop()

    def forget(self) -> None:
        """Start afresh, with another event."""
        self._asked = self._declined = ()
        self._drop()

    def moving(self, state: EventState, round_id: str) -> dict[str, str]:
        """Return person id -> proposed group id of those who would change groups in a round."""
        each = state.find(Round, round_id)
        members = self.members.get(each.number, {}) if each else {}
        now = {s.person_id: s.group_id for s in state.by(Seat, "round_id", round_id)}
        return {
            person: group
            for group, people in members.items()
            for person in people
            if now.get(person) != group
        }

    def proposal(self, state: EventState, round_id: str) -> ProposalFacts | None:
        """Return the proposal for a round in words; None when there is none."""
        moving = self.moving(state, round_id)
        if self._found is None or not moving:
            return None
        now = {s.person_id: s.group_id for s in state.by(Seat, "round_id", round_id)}
        names = {each.id: group_name(each) for each in state.all(Group)}
        people = state.table(Person).rows
        moves = tuple(
            Move(people[person].display_name, names.get(now.get(person, ""), "–"), names[group])
            for person, group in moving.items()
        )
        stay = len(people_to_seat(state)) - len(moving)
        return ProposalFacts(self._reason(state, round_id), moves, stay, least=self._found.least)

    def _reason(self, state: EventState, round_id: str) -> str:
        sizes = {group: len(people) for group, people in members_of(state, round_id).items()}
        smallest = min(sizes, key=lambda group: sizes[group])
        if max(sizes.values()) - sizes[smallest] > 1:
            template = self.tr("{group} has {count} left")
            name = group_name(state.get(Group, smallest))
            return template.format(group=name, count=sizes[smallest])
        return self.tr("Somebody has no seat yet")

    def _drop(self) -> None:
        if self._found is not None:
            self._found = None
            self.changed.emit()

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        self._found = found if found.members else None
        self.changed.emit()


def needed(state: EventState) -> Need:
    """Return who has no seat in a round to come, and who leaves groups uneven; () for no need."""
    need: list[tuple[str, ...]] = []
    here = {each.id for each in people_to_seat(state)}
    for each in state.all(Round):
        seats = state.by(Seat, "round_id", each.id)
        if not seats or has_begun(state, each):
            continue
        sizes = Counter(seat.group_id for seat in seats if not seat.absent)
        counts = [sizes[group.id] for group in state.all(Group)]
        uneven = bool(counts) and max(counts) - min(counts) > 1
        without = here - {seat.person_id for seat in seats}
        gone = {seat.person_id for seat in seats if seat.absent}
        if without or (uneven and gone):
            need.append((each.id, *sorted(without), "", *sorted(gone)))
    return tuple(need)
