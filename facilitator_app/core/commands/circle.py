"""Commands on the floor: who speaks, who passes, who waits. One key a seat, nothing else needed.

The running turn belongs to the turn, not to the queue: taking somebody off the queue never
stops it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.circle import circle_view, open_turn, round_view
from facilitator_app.core.commands import live
from facilitator_app.core.commands.people import mark
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import (
    Attendance,
    Fishbowl,
    Form,
    OwnNote,
    Person,
    Phase,
    Round,
    Seat,
    Signal,
    Turn,
    TurnKind,
    UsedCard,
    Waiting,
)
from facilitator_app.core.rounds import current_round
from facilitator_app.core.seats import circle
from facilitator_app.core.state import EventState

NewId = Callable[[], str]

_KIND_OF_SIGNAL = {Signal.JOIN: TurnKind.JOIN, Signal.NEW: TurnKind.NEW}


@frozen
class Floor:
    """Where and when something happens on the floor.

    Attributes:
        timed: False when turns are only counted and no length is kept.
    """

    group_id: str
    phase_id: str
    now_ms: int
    timed: bool = False


def speak(state: EventState, new_id: NewId, floor: Floor, person_id: str) -> list[Change]:
    """Give somebody the floor and end the turn before; the one who speaks is ended by the same.

    Args:
        person_id: "" means somebody who is not named.
    """
    running = open_turn(state.by(Turn, "group_id", floor.group_id))
    changes = _ended(running, floor)
    if running is not None and running.person_id == person_id and person_id:
        return changes
    waiting = _waiting_of(state, floor.group_id, person_id)
    if waiting is not None:
        changes.append(remove(waiting))
    kind = _kind(state, floor, waiting)
    changes.append(Add(_turn(new_id, floor, person_id, kind)))
    return changes + live.end_silence(state, new_id, [floor.group_id], floor.now_ms)


def stop_speaking(state: EventState, floor: Floor) -> list[Change]:
    """End the running turn; nobody speaks."""
    return _ended(open_turn(state.by(Turn, "group_id", floor.group_id)), floor)


def give_to_first(state: EventState, new_id: NewId, floor: Floor) -> list[Change]:
    """Give the floor to the first in the queue."""
    queue = state.by(Waiting, "group_id", floor.group_id)
    return speak(state, new_id, floor, queue[0].person_id) if queue else []


def next_in_round(state: EventState, new_id: NewId, floor: Floor) -> list[Change]:
    """Give the floor to the next one in the circle; after the last one the round is done."""
    following = round_view(state, floor.group_id, floor.phase_id).following
    if following is None:
        return stop_speaking(state, floor)
    return speak(state, new_id, floor, following.sitter.seat.person_id)


def pass_turn(state: EventState, new_id: NewId, floor: Floor) -> list[Change]:
    """Let the one whose turn it is pass; they are asked again at the end, and the next one speaks.

    A second pass is the last one.
    """
    view = round_view(state, floor.group_id, floor.phase_id)
    if view.speaking is not None:
        at_ms = view.speaking.started_at_ms
        passed = edit(view.speaking, passed=True, ended_at_ms=at_ms)
        return passed + next_in_round(state.apply(passed), new_id, floor)
    if view.following is None:
        return []
    person_id = view.following.sitter.seat.person_id
    turn = _turn(new_id, floor, person_id, TurnKind.ROUND, passed=True)
    return [Add(turn)]


def ask(
    state: EventState, new_id: NewId, floor: Floor, person_id: str, signal: Signal
) -> list[Change]:
    """Put somebody into the queue; the same signal again takes them off, another one changes it."""
    waiting = _waiting_of(state, floor.group_id, person_id)
    if waiting is not None and waiting.what is signal:
        return [remove(waiting)]
    queue = [each for each in state.by(Waiting, "group_id", floor.group_id) if each is not waiting]
    position = _position(queue, signal)
    if waiting is not None:
        return edit(waiting, what=signal, position=position, asked_at_ms=floor.now_ms)
    new = Waiting(
        id=new_id(),
        group_id=floor.group_id,
        person_id=person_id,
        what=signal,
        asked_at_ms=floor.now_ms,
        position=position,
    )
    return [Add(new)]


def withdraw(state: EventState, waiting_id: str) -> list[Change]:
    """Take somebody off the queue."""
    return [remove(state.get(Waiting, waiting_id))]


def move_waiting(state: EventState, waiting_id: str, place: int) -> list[Change]:
    """Put somebody at another place of the queue, 0 being the first: the facilitator decides."""
    waiting = state.get(Waiting, waiting_id)
    queue = [
        each for each in state.by(Waiting, "group_id", waiting.group_id) if each.id != waiting_id
    ]
    place = max(0, min(place, len(queue)))
    return edit(waiting, position=_between(queue[:place], queue[place:]))


def move_turn(state: EventState, turn_id: str, person_id: str) -> list[Change]:
    """Say that a turn was somebody else's."""
    return edit(state.get(Turn, turn_id), person_id=person_id)


def correct_turn(state: EventState, group_id: str, person_id: str) -> list[Change]:
    """Say that the turn going on, or the last one, was this person's: a wrong key was pressed."""
    turns = state.by(Turn, "group_id", group_id)
    if not turns:
        raise UserError(Problem.NOTHING_TO_UNDO)
    last = open_turn(turns) or turns[-1]
    return move_turn(state, last.id, person_id) if last.person_id != person_id else []


def set_away(state: EventState, seat_id: str, now_ms: int, *, away: bool) -> list[Change]:
    """Pass a seat over from now on, or take it back in: somebody left, or came late."""
    seat = state.get(Seat, seat_id)
    if seat.absent == away:
        return []
    if state.find(Person, seat.person_id) is not None:
        attendance = Attendance.LEFT if away else Attendance.PRESENT
        return mark(state, seat.person_id, attendance, now_ms)
    return edit(seat, absent=away, came_at_ms=seat.came_at_ms if away else now_ms)


def add_seat(
    state: EventState, new_id: NewId, group_id: str, name: str, now_ms: int
) -> list[Change]:
    """Seat somebody nobody knew of at the end of the circle."""
    seats = circle(state, group_id)
    held = current_round(state) or next(iter(state.all(Round)), None)
    changes: list[Change] = []
    if seats:
        round_id = seats[0].round_id
    elif held is not None:
        round_id = held.id
    else:
        new = Round(id=new_id(), number=1)
        changes.append(Add(new))
        round_id = new.id
    person_id = new_id()
    seat = Seat(
        id=f"{round_id}:{person_id}",
        round_id=round_id,
        group_id=group_id,
        person_id=person_id,
        position=(seats[-1].position if seats else 0.0) + 1.0,
        name=name,
        came_at_ms=now_ms,
    )
    return [*changes, Add(seat)]


def swap_circles(state: EventState, floor: Floor, person_ids: Sequence[str]) -> list[Change]:
    """Seat these people in the inner circle of a fishbowl; everybody else listens."""
    bowl_id = _of_phase(floor)
    bowl = state.known(Fishbowl, bowl_id)
    inner = tuple(dict.fromkeys(person_ids))
    if bowl is not None:
        return edit(bowl, removed=False, inner=inner, since_ms=floor.now_ms)
    new = Fishbowl(
        id=bowl_id,
        group_id=floor.group_id,
        phase_id=floor.phase_id,
        inner=inner,
        since_ms=floor.now_ms,
    )
    return [Add(new)]


def set_inner_minutes(state: EventState, floor: Floor, minutes: int) -> list[Change]:
    """Say how long an inner circle talks; 0 means as long as it likes."""
    bowl = state.find(Fishbowl, _of_phase(floor))
    if minutes < 0:
        raise UserError(Problem.BAD_VALUE, field="minutes")
    return edit(bowl, minutes=minutes) if bowl else []


def listeners(state: EventState, floor: Floor) -> list[Seat]:
    """Return who sits in the outer circle of a fishbowl, in order; the absent left out."""
    bowl = state.find(Fishbowl, _of_phase(floor))
    inner = bowl.inner if bowl else ()
    view = circle_view(state, floor.group_id, floor.phase_id)
    return [
        each.seat
        for each in view.sitters
        if not each.seat.absent and each.seat.person_id not in inner
    ]


def write_own_note(state: EventState, floor: Floor, text: str) -> list[Change]:
    """Write the facilitator's private pad of a phase."""
    note = state.known(OwnNote, _of_phase(floor))
    if note is not None:
        return edit(note, removed=False, text=text)
    new = OwnNote(id=_of_phase(floor), group_id=floor.group_id, phase_id=floor.phase_id, text=text)
    return [Add(new)] if text else []


def use_card(state: EventState, floor: Floor, card_id: str) -> list[Change]:
    """Mark a prompt card as used in a phase."""
    used_id = f"{card_id}:{_of_phase(floor)}"
    used = state.known(UsedCard, used_id)
    if used is not None:
        return edit(used, removed=False, at_ms=floor.now_ms)
    new = UsedCard(
        id=used_id,
        card_id=card_id,
        group_id=floor.group_id,
        phase_id=floor.phase_id,
        at_ms=floor.now_ms,
    )
    return [Add(new)]


def _of_phase(floor: Floor) -> str:
    return f"{floor.group_id}:{floor.phase_id}"


def _ended(turn: Turn | None, floor: Floor) -> list[Change]:
    if turn is None:
        return []
    end_ms = max(floor.now_ms, turn.started_at_ms) if floor.timed else turn.started_at_ms
    return edit(turn, ended_at_ms=end_ms)


def _turn(
    new_id: NewId, floor: Floor, person_id: str, kind: TurnKind, *, passed: bool = False
) -> Turn:
    return Turn(
        id=new_id(),
        group_id=floor.group_id,
        phase_id=floor.phase_id,
        person_id=person_id,
        what=kind,
        started_at_ms=floor.now_ms,
        ended_at_ms=floor.now_ms if passed else None,
        passed=passed,
    )


def _kind(state: EventState, floor: Floor, waiting: Waiting | None) -> TurnKind:
    phase = state.known(Phase, floor.phase_id)
    if phase is not None and phase.form is Form.ROUND:
        return TurnKind.ROUND
    return TurnKind.UNKNOWN if waiting is None else _KIND_OF_SIGNAL[waiting.what]


def _waiting_of(state: EventState, group_id: str, person_id: str) -> Waiting | None:
    queue = state.by(Waiting, "group_id", group_id)
    return next((each for each in queue if person_id and each.person_id == person_id), None)


def _position(queue: Sequence[Waiting], signal: Signal) -> float:
    """Return the place of a new request: joining in comes right behind the last one who joins."""
    if signal is Signal.NEW:
        return _between(queue, ())
    joins = [at for at, each in enumerate(queue) if each.what is Signal.JOIN]
    behind = joins[-1] + 1 if joins else 0
    return _between(queue[:behind], queue[behind:])


def _between(before: Sequence[Waiting], after: Sequence[Waiting]) -> float:
    if not before:
        return after[0].position - 1.0 if after else 1.0
    if not after:
        return before[-1].position + 1.0
    return (before[-1].position + after[0].position) / 2
