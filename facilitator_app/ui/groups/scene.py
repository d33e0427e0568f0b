"""What the groups page shows of one round, as plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from facilitator_app.core.conditions import active, attribute_counts, attribute_of
from facilitator_app.core.frozen import frozen
from facilitator_app.core.group_check import Check, check
from facilitator_app.core.model import ConditionKind, Group, Person, Phase, Round, Seat
from facilitator_app.core.plan import schedule
from facilitator_app.core.rotation.event import people_to_seat
from facilitator_app.core.rounds import has_begun
from facilitator_app.core.state import EventState
from facilitator_app.ui.groups.words import broken_text, group_name, mix_text

UNSEATED = ""  # the group of those who have no seat


@frozen
class ChipFacts:
    """A person on the page.

    Attributes:
        badge: Two or three letters of the organisation.
        round_badge: True for everybody but the largest kind of organisation.
        language: Shown when it is not that of the event.
        away: True for a seat that is kept for somebody who is not there.
    """

    person_id: str
    name: str
    badge: str
    house: str
    round_badge: bool = False
    language: str = ""
    needs: str = ""
    pinned: bool = False
    away: bool = False


@frozen
class CardFacts:
    """A group on the page; `group_id` is `UNSEATED` for those without a seat.

    Attributes:
        number: The digit that moves somebody here.
        note: Its mix, or what is broken.
    """

    group_id: str
    number: int
    title: str
    staff: str
    chips: tuple[ChipFacts, ...]
    note: str = ""
    broken: bool = False

    @property
    def size(self) -> int:
        """How many are there."""
        return sum(not chip.away for chip in self.chips)


@frozen
class RoundScene:
    """One round.

    Attributes:
        kinds: The two largest values of what is mixed, for the legend.
        locked: True when it has begun: it can only be looked at.
    """

    round_id: str
    cards: tuple[CardFacts, ...]
    check: Check
    kinds: tuple[str, ...]
    locked: bool


@frozen
class RoundTime:
    """When a round is; minutes of the day."""

    start_minute: int
    end_minute: int


def round_times(state: EventState) -> Mapping[str, RoundTime]:
    """Return round id -> when it is, by the plan."""
    slots = schedule(state.all(Phase), state.event.groups_start_minute)
    starts = {slot.phase.id: slot.start_minute for slot in slots}
    end = slots[-1].end_minute if slots else state.event.groups_start_minute
    rounds = state.all(Round)
    begins = [starts.get(each.first_phase_id, state.event.groups_start_minute) for each in rounds]
    ends = [*begins[1:], end][: len(begins)]
    return {
        each.id: RoundTime(start, max(start, stop))
        for each, start, stop in zip(rounds, begins, ends, strict=True)
    }


def round_scene(state: EventState, round_id: str) -> RoundScene:
    """Return what the page shows of a round."""
    found = check(state, round_id)
    mixed = active(state, ConditionKind.MIX)
    attribute = mixed[0].attribute if mixed else "sector"
    people = people_to_seat(state)
    kinds = tuple(attribute_counts(people, attribute))
    painter = _Chips(state, attribute, kinds[0] if kinds else "")
    seats = state.by(Seat, "round_id", round_id)
    cards = tuple(
        _card(state, group, [seat for seat in seats if seat.group_id == group.id], found, painter)
        for group in state.all(Group)
    )
    seated = {seat.person_id for seat in seats}
    without = tuple(painter.of_person(each) for each in people if each.id not in seated)
    if without:
        cards = (*cards, CardFacts(UNSEATED, 0, "", "", without))
    locked = has_begun(state, state.get(Round, round_id))
    return RoundScene(round_id, cards, found, kinds[:2], locked)


@frozen
class _Chips:
    state: EventState
    attribute: str
    first_kind: str

    def of_seat(self, seat: Seat) -> ChipFacts:
        person = self.state.find(Person, seat.person_id)
        if person is None:  # a recorder's laptop knows seats, not registrations
            return ChipFacts(seat.person_id, seat.name, "", "", away=seat.absent)
        return self.of_person(person, pinned=seat.pinned, away=seat.absent)

    def of_person(self, person: Person, *, pinned: bool = False, away: bool = False) -> ChipFacts:
        kind = attribute_of(person, self.attribute)
        language = person.language if person.language != self.state.event.language else ""
        return ChipFacts(
            person_id=person.id,
            name=person.display_name,
            badge=_badge(person),
            house=person.organisation,
            round_badge=bool(kind) and kind != self.first_kind,
            language=language,
            needs=person.needs,
            pinned=pinned,
            away=away,
        )


def _badge(person: Person) -> str:
    """Return two or three letters for an organisation."""
    if person.organisation_code:
        return person.organisation_code[:3]
    words = [word for word in person.organisation.split() if word[0].isalnum()]
    if len(words) > 1:
        return "".join(word[0] for word in words[:2]).upper()
    return person.organisation[:2].upper()


def _card(
    state: EventState, group: Group, seats: Sequence[Seat], found: Check, painter: _Chips
) -> CardFacts:
    staff = " · ".join(each for each in (group.facilitator, group.recorder) if each)
    broken = [each for each in found.broken if each.group_id == group.id]
    facts = found.groups[group.id]
    note = broken_text(state, broken[0]) if broken else mix_text(facts.mix)
    chips = tuple(painter.of_seat(seat) for seat in seats)
    return CardFacts(
        group.id, group.number, group_name(group), staff, chips, note, broken=bool(broken)
    )
