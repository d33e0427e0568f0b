"""How many took part. Numbers only: nothing here knows a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from facilitator_app.core.model import Person, Seat
from facilitator_app.core.rounds import current_round
from facilitator_app.core.state import EventState


def took_part(state: EventState) -> int:
    """Return how many people took part in the event."""
    return len(_came(state)) or sum(group_sizes(state).values())


def group_sizes(state: EventState) -> Mapping[str, int]:
    """Return how many people sat in each group (group id -> people) in the round held last.

    Where attendance was taken, those count who came; elsewhere, whoever had a seat and was not
    marked absent.
    """
    held = current_round(state)
    seats = state.by(Seat, "round_id", held.id) if held else ()
    came = _came(state)
    return Counter(
        seat.group_id for seat in seats if (seat.person_id in came if came else not seat.absent)
    )


def _came(state: EventState) -> frozenset[str]:
    return frozenset(person.id for person in state.all(Person) if person.attendance.has_come)
