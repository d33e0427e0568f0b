"""How long phases really take in one's own events, so that the next plan can know it.

An event counts once, however many groups it had. In a round what counts is the time of each
person in the circle, because a round of twelve is longer than a round of six.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Form, Group, Phase, Step
from facilitator_app.core.seats import circle
from facilitator_app.core.state import EventState
from facilitator_app.core.time_use import Held, held_by, last_known_ms

SHORTEST_SECONDS = 20  # somebody looked at the phase and went on: that is no length


@frozen
class PhaseLength:
    """How long one group held one phase. It names nobody.

    Attributes:
        people: How many sat in the circle; 0 when that is not known.
        seconds: Pauses left out.
    """

    step: Step
    form: Form
    people: int
    seconds: int

    def for_people(self, people: int) -> float:
        """Return how many seconds it would have taken with this many people."""
        if self.form is Form.ROUND and self.people and people:
            return self.seconds * people / self.people
        return float(self.seconds)


@frozen
class PastEvent:
    """The lengths of one event that was held.

    Attributes:
        key: The same each time this event is looked at.
    """

    key: str
    lengths: tuple[PhaseLength, ...]


@frozen
class Realistic:
    """What a phase has taken.

    Attributes:
        minutes: The middle one of the events.
        shortest: The shortest of them, in minutes.
        longest: The longest of them, in minutes.
        events: How many events it is known from.
    """

    minutes: int
    shortest: int
    longest: int
    events: int


def past_event(state: EventState) -> PastEvent | None:
    """Return what is to be remembered of an event; None when there is nothing real in it."""
    lengths = tuple(_lengths(state))
    if state.event.invented or not lengths:
        return None
    first = min(phase.id for phase in state.all(Phase))
    return PastEvent(f"{state.event.day} {first}", lengths)


def realistic(past: Iterable[PastEvent], phase: Phase, people: int) -> Realistic | None:
    """Return what a phase like this has taken in past events; None when it is not known.

    Args:
        people: How many will sit in the circle; 0 when that is not known.
    """
    held = [seconds for event in past if (seconds := _in_event(event, phase, people)) is not None]
    if not held:
        return None
    return Realistic(
        minutes=_minutes(_median(held)),
        shortest=_minutes(min(held)),
        longest=_minutes(max(held)),
        events=len(held),
    )


def people_in_circle(state: EventState) -> int:
    """Return how many sit in a usual circle of the event; 0 when nobody is seated yet."""
    sizes = [size for group in state.all(Group) if (size := _here(state, group.id))]
    return round(_median(sizes)) if sizes else 0


def _lengths(state: EventState) -> Iterable[PhaseLength]:
    until_ms = last_known_ms(state)
    phases = {phase.id: phase for phase in state.all(Phase)}
    for group in state.all(Group):
        people = _here(state, group.id)
        for phase_id, held in held_by(state, group.id, until_ms).items():
            if phase_id in phases and _seconds(held) >= SHORTEST_SECONDS:
                phase = phases[phase_id]
                yield PhaseLength(phase.step, phase.form, people, _seconds(held))


def _in_event(event: PastEvent, phase: Phase, people: int) -> float | None:
    held: Sequence[float] = [
        each.for_people(people)
        for each in event.lengths
        if each.step is phase.step and each.form is phase.form
    ]
    return _median(held) if held else None


def _median(values: Sequence[float]) -> float:
    from statistics import median  # noqa: PLC0415 - it loads fractions, decimals and chance

    return median(values)


def _here(state: EventState, group_id: str) -> int:
    return sum(not seat.absent for seat in circle(state, group_id))


def _seconds(held: Held) -> int:
    return held.spent_ms // 1000


def _minutes(seconds: float) -> int:
    return max(1, int(seconds / 60 + 0.5))
