"""Who has been heard in a circle, whose turn it is, who waits. Facts only, never a ranking.

Somebody who passed has had a turn but has not been heard. Pair buzz, time alone and breaks do not
count: nobody but the pair hears what is said there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Form, Phase, Seat, Signal, Turn, TurnKind, Waiting
from facilitator_app.core.seats import circle
from facilitator_app.core.state import EventState

NOT_HEARD_BY_ALL = (Form.PAIRS, Form.INDIVIDUAL, Form.BREAK)


class Span(StrEnum):
    """What heard is about: this phase, or the whole event."""

    PHASE = "phase"
    EVENT = "event"


class Standing(StrEnum):
    """How somebody in the circle stands; each has a word and a shape."""

    HEARD = "heard"
    NOT_YET = "not_yet"
    SPEAKING = "speaking"
    PASSED = "passed"
    AWAY = "away"


class Place(StrEnum):
    """Where somebody is in a round."""

    SPEAKING = "speaking"
    NEXT = "next"
    AHEAD = "ahead"
    LATE = "late"  # came late and sits at the own seat, not at the end
    PASSED = "passed"  # comes back at the end


@frozen
class Sitter:
    """A seat of the circle as the facilitator sees it.

    Attributes:
        number: From 1, clockwise from the facilitator; the key that gives this seat the floor.
        asked: What the person has asked for the floor for; None when they have not.
        turns: How often they have had the floor.
        spoken_ms: How long together, where turns are timed.
    """

    number: int
    seat: Seat
    standing: Standing
    asked: Signal | None = None
    turns: int = 0
    spoken_ms: int = 0


@frozen
class CircleView:
    """A circle at one moment.

    Attributes:
        speaking: The turn going on; None when nobody speaks.
    """

    sitters: tuple[Sitter, ...]
    speaking: Turn | None

    @property
    def not_yet(self) -> int:
        """How many who are here have not been heard."""
        waiting = (Standing.NOT_YET, Standing.PASSED)
        return sum(each.standing in waiting for each in self.sitters)

    @property
    def here(self) -> int:
        """How many are here."""
        return sum(each.standing is not Standing.AWAY for each in self.sitters)

    def numbered(self, number: int) -> Sitter | None:
        """Return the seat with this number, None when there is none."""
        return next((each for each in self.sitters if each.number == number), None)

    def of_person(self, person_id: str) -> Sitter | None:
        """Return where a person sits, None when they do not."""
        sitters = (each for each in self.sitters if each.seat.person_id == person_id)
        return next(sitters, None) if person_id else None


@frozen
class RoundPlace:
    """Somebody who still has to speak in a round, or is speaking."""

    sitter: Sitter
    place: Place


@frozen
class RoundView:
    """A round at one moment.

    Attributes:
        places: The one who speaks, then those to come, then those who passed.
        heard: How many are done.
        speaking: The turn going on; None before the round, between turns and after it.
    """

    places: tuple[RoundPlace, ...]
    heard: int
    speaking: Turn | None

    @property
    def following(self) -> RoundPlace | None:
        """Who comes next; None when nobody is left."""
        others = (each for each in self.places if each.place is not Place.SPEAKING)
        return next(others, None)


def circle_view(
    state: EventState, group_id: str, phase_id: str, span: Span = Span.PHASE
) -> CircleView:
    """Return who is heard, who is not yet and who speaks in a group."""
    turns = state.by(Turn, "group_id", group_id)
    counted = [each for each in turns if _counts(state, each, phase_id, span)]
    speaking = open_turn(turns)
    heard = {each.person_id for each in counted if not each.passed}
    passed = {each.person_id for each in counted if each.passed}
    asked = {each.person_id: each.what for each in state.by(Waiting, "group_id", group_id)}
    sitters: list[Sitter] = []
    for number, seat in enumerate(circle(state, group_id), start=1):
        own = [each for each in counted if each.person_id == seat.person_id and not each.passed]
        sitters.append(
            Sitter(
                number,
                seat,
                _standing(seat, speaking, heard, passed),
                asked.get(seat.person_id),
                turns=len(own),
                spoken_ms=sum((each.ended_at_ms or 0) - each.started_at_ms for each in own),
            )
        )
    return CircleView(tuple(sitters), speaking)


def round_view(state: EventState, group_id: str, phase_id: str) -> RoundView:
    """Return who is to speak in the round of a phase, in the order of the circle.

    The order goes on from whoever spoke last, so that a late arrival speaks at their own seat.
    """
    turns = _round_turns(state, group_id, phase_id)
    sitters = circle_view(state, group_id, phase_id).sitters
    speaking = open_turn(turns)
    done = {each.person_id for each in turns if not each.passed and each.ended_at_ms is not None}
    passes = [each.person_id for each in turns if each.passed]
    over = done | {person for person in passes if passes.count(person) > 1}
    left = [
        each
        for each in _from_last_speaker(sitters, turns)
        if each.standing is not Standing.AWAY and each.seat.person_id not in over
    ]
    floor = speaking.person_id if speaking else None
    now = [each for each in left if each.seat.person_id == floor]
    ahead = [each for each in left if each not in now and each.seat.person_id not in passes]
    back = sorted(
        (each for each in left if each not in now and each.seat.person_id in passes),
        key=lambda each: passes.index(each.seat.person_id),
    )
    places = [RoundPlace(each, Place.SPEAKING) for each in now]
    began_ms = turns[0].started_at_ms if turns else None
    places += [RoundPlace(each, _place(at, each, began_ms)) for at, each in enumerate(ahead)]
    places += [RoundPlace(each, Place.PASSED) for each in back]
    return RoundView(tuple(places), len(done), speaking)


def fair_seconds(remaining_ms: int, people_left: int) -> int:
    """Return how much time each of those left would have, in seconds; 0 when none is."""
    return max(0, remaining_ms) // 1000 // people_left if people_left else 0


def open_turn(turns: Iterable[Turn]) -> Turn | None:
    """Return the turn that is going on."""
    return next((each for each in reversed(list(turns)) if each.ended_at_ms is None), None)


def _counts(state: EventState, turn: Turn, phase_id: str, span: Span) -> bool:
    if turn.ended_at_ms is None and not turn.passed:
        return False
    if span is Span.PHASE:
        return turn.phase_id == phase_id
    phase = state.known(Phase, turn.phase_id)
    return phase is None or phase.form not in NOT_HEARD_BY_ALL


def _standing(seat: Seat, speaking: Turn | None, heard: set[str], passed: set[str]) -> Standing:
    if seat.absent:
        return Standing.AWAY
    if speaking is not None and speaking.person_id == seat.person_id:
        return Standing.SPEAKING
    if seat.person_id in heard:
        return Standing.HEARD
    return Standing.PASSED if seat.person_id in passed else Standing.NOT_YET


def _round_turns(state: EventState, group_id: str, phase_id: str) -> list[Turn]:
    turns = state.by(Turn, "group_id", group_id)
    return [each for each in turns if each.phase_id == phase_id and each.what is TurnKind.ROUND]


def _from_last_speaker(sitters: Sequence[Sitter], turns: Sequence[Turn]) -> list[Sitter]:
    """Return the circle beginning behind the last seat that the round has reached."""
    people = [each.seat.person_id for each in sitters]
    passed: set[str] = set()
    reached = 0
    for turn in turns:
        came_back = turn.person_id in passed  # the round was over when they did
        if turn.person_id in people and not came_back:
            reached = people.index(turn.person_id) + (turn.ended_at_ms is not None)
        if turn.passed:
            passed.add(turn.person_id)
    return [*sitters[reached:], *sitters[:reached]]


def _place(at: int, sitter: Sitter, began_ms: int | None) -> Place:
    if at == 0:
        return Place.NEXT
    came_ms = sitter.seat.came_at_ms
    late = began_ms is not None and came_ms is not None and came_ms >= began_ms
    return Place.LATE if late else Place.AHEAD
