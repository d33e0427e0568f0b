"""Who sits where, told person by person and table by table: for lists, slips and cards."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator_app.core.collation import name_key
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Attendance, Group, Person, Phase, Round, Seat
from facilitator_app.core.plan import schedule
from facilitator_app.core.state import EventState

_GONE = (Attendance.CANCELLED, Attendance.NO_SHOW, Attendance.WAITING)


@frozen
class RoundTime:
    """A round and when it begins; the minute is None when the plan does not say."""

    round: Round
    start_minute: int | None


@frozen
class PersonSeats:
    """One person's way through the rounds.

    Attributes:
        first_name: Or all that is known of the name.
        groups: One a round; None where the person has no seat.
        email: Desk data: only for the list of a video meeting.
    """

    first_name: str
    last_name: str
    organisation: str
    groups: tuple[Group | None, ...]
    email: str = ""

    @property
    def full_name(self) -> str:
        """First and last name."""
        return " ".join(filter(None, (self.first_name, self.last_name)))


def seated_rounds(state: EventState) -> tuple[RoundTime, ...]:
    """Return the rounds that have seats, with the clock times of the plan."""
    phases = state.all(Phase)
    slots = schedule(phases, state.event.groups_start_minute) if phases else ()
    starts = {slot.phase.id: slot.start_minute for slot in slots}
    first = slots[0].start_minute if slots else None
    rounds = [each for each in state.all(Round) if state.by(Seat, "round_id", each.id)]
    return tuple(
        RoundTime(
            each,
            starts.get(each.first_phase_id)
            if each.first_phase_id
            else (first if at == 0 else None),
        )
        for at, each in enumerate(rounds)
    )


def people_by_name(state: EventState) -> tuple[PersonSeats, ...]:
    """Return everybody who has a seat, in the order of the alphabet; by last name."""
    groups = {group.id: group for group in state.all(Group)}
    at: dict[str, list[Group | None]] = {}
    rounds = seated_rounds(state)
    for number, each in enumerate(rounds):
        for seat in state.by(Seat, "round_id", each.round.id):
            places = at.setdefault(seat.person_id, [None] * len(rounds))
            places[number] = groups.get(seat.group_id)
    found = [
        _person(state, person_id, places)
        for person_id, places in at.items()
        if _comes(state, person_id)
    ]
    return tuple(
        sorted(
            found,
            key=lambda each: (
                name_key(each.last_name or each.first_name),
                name_key(each.first_name),
                each.organisation,
            ),
        )
    )


def _comes(state: EventState, person_id: str) -> bool:
    person = state.find(Person, person_id)
    return person is None or person.attendance not in _GONE


def _person(state: EventState, person_id: str, groups: Sequence[Group | None]) -> PersonSeats:
    person = state.find(Person, person_id)
    if person is None:  # another laptop's event: only what the circle calls them is known
        names = [seat.name for seat in state.by(Seat, "person_id", person_id)]
        return PersonSeats(next(iter(names), "?"), "", "", tuple(groups))
    return PersonSeats(
        person.first_name or person.last_name,
        person.last_name if person.first_name else "",
        person.organisation,
        tuple(groups),
        person.email,
    )
