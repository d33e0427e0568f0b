"""What the keys and buttons of the run page do: one command each, for one group or all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from facilitator_app.core.adjusting import Adjustment, adjustment
from facilitator_app.core.changes import Change
from facilitator_app.core.circle import circle_view
from facilitator_app.core.commands import circle, groups, live, pacing, plan, topics
from facilitator_app.core.commands.circle import Floor
from facilitator_app.core.forecast import event_time
from facilitator_app.core.model import Seat, Signal
from facilitator_app.core.recovery import Proposal
from facilitator_app.core.timeline import Face, TrackState
from facilitator_app.env.clock import Clock, local_offset_at

if TYPE_CHECKING:
    from facilitator_app.ui.session_bridge import SessionBridge

Command = Callable[..., Sequence[Change]]
SILENCE_MINUTES = 2


class RunDesk:
    """Gives the commands of one group; each is a step that Ctrl+Z takes back."""

    def __init__(
        self, bridge: SessionBridge, clock: Clock, group_ids: Sequence[str], *, timed: bool
    ) -> None:
        self._bridge, self._clock, self._group_ids = bridge, clock, list(group_ids)
        self._timed = timed

    @property
    def floor(self) -> Floor:
        """Where and when something happens on the floor of the group."""
        group_id = self._group_ids[0]
        run = self._bridge.track(group_id).current
        return Floor(group_id, run.phase_id if run else "", self._clock.now_ms(), self._timed)

    def start(self, began_ms: int | None = None, phase_id: str = "") -> bool:
        """Begin the dialogue, or go to a named phase."""
        own = self._bridge.own_group_id  # the plan is the coordinator's
        offset = None if own else local_offset_at(self._clock.now_ms())
        return self._live(live.start, phase_id, began_ms=began_ms, offset_minutes=offset)

    def next(self) -> bool:
        """Go to the next phase."""
        return self._live(live.next_phase)

    def back(self) -> bool:
        """Go back to the phase before."""
        return self._live(live.previous_phase)

    def toggle_pause(self) -> bool:
        """Stop the clock, or let it go on."""
        now_ms = self._clock.now_ms()
        states = [self._bridge.status(each, now_ms).state for each in self._group_ids]
        running = TrackState.RUNNING in states
        return self._live(live.pause if running or TrackState.PAUSED not in states else live.resume)

    def adjust(self, minutes: int, *, borrowing: bool) -> bool:
        """Give the running phase more time, or take some."""
        return self._live(pacing.adjust, minutes * 60, borrowing=borrowing)

    def effect(self, minutes: int, *, borrowing: bool) -> Adjustment | None:
        """Return what `adjust` would do."""
        state, group_id = self._bridge.state, self._group_ids[0]
        now_ms = self._clock.now_ms()
        return adjustment(state, group_id, now_ms, minutes * 60, borrowing=borrowing)

    def backdate(self, minutes: int) -> bool:
        """Say that the phase began earlier."""
        return self._live(live.backdate, minutes * 60)

    def set_start(self, minute: float) -> bool:
        """Say at which clock time the phase began."""
        run = self._bridge.track(self._group_ids[0]).current
        if run is None:
            return False
        time = event_time(self._bridge.state)
        days = round((time.minute_of(run.started_ms) - minute) / 1440)  # past midnight
        wanted_ms = time.at_ms(minute + days * 1440)
        return self._live(live.backdate, round((run.started_ms - wanted_ms) / 1000))

    def accept(self, proposals: Sequence[Proposal]) -> bool:
        """Shorten what the proposals say."""
        return self._do(pacing.accept, self._bridge.new_id, self._clock.now_ms(), proposals)

    def set_dropped(self, phase_id: str, *, dropped: bool) -> bool:
        """Leave a phase out, or take it back in."""
        return self._live(live.set_dropped, phase_id, dropped=dropped)

    def toggle_silence(self) -> bool:
        """Begin a thinking pause, or end it."""
        if self._status_face() is Face.SILENCE:
            return self._live(live.end_silence)
        stopped = circle.stop_speaking(self._bridge.state, self.floor)
        silence = live.begin_silence(
            self._bridge.state,
            self._bridge.new_id,
            self._group_ids,
            self._clock.now_ms(),
            SILENCE_MINUTES * 60,
        ) if self._bridge.track(self._group_ids[0]).current else []  # fmt: skip
        return self._commit([*stopped, *silence], "begin_silence")

    def set_silence(self, minutes: int) -> bool:
        """Let the thinking pause last this long."""
        return self._live(live.begin_silence, minutes * 60)

    def speak(self, person_id: str) -> bool:
        """Give somebody the floor, or take it back from them."""
        return self._do(circle.speak, self._bridge.new_id, self.floor, person_id)

    def next_in_round(self) -> bool:
        """Give the floor to the next one in the circle."""
        return self._do(circle.next_in_round, self._bridge.new_id, self.floor)

    def pass_turn(self) -> bool:
        """Let the one whose turn it is pass."""
        return self._do(circle.pass_turn, self._bridge.new_id, self.floor)

    def give_to_first(self) -> bool:
        """Give the floor to the first in the queue."""
        return self._do(circle.give_to_first, self._bridge.new_id, self.floor)

    def ask(self, person_id: str, signal: Signal) -> bool:
        """Put somebody into the queue."""
        return self._do(circle.ask, self._bridge.new_id, self.floor, person_id, signal)

    def withdraw(self, waiting_id: str) -> bool:
        """Take somebody off the queue."""
        return self._do(circle.withdraw, waiting_id)

    def move_waiting(self, waiting_id: str, place: int) -> bool:
        """Put somebody at another place of the queue."""
        return self._do(circle.move_waiting, waiting_id, place)

    def set_away(self, seat_id: str, *, away: bool) -> bool:
        """Pass a seat over, or take it back in."""
        return self._do(circle.set_away, seat_id, self._clock.now_ms(), away=away)

    def add_seat(self, name: str) -> bool:
        """Seat somebody nobody knew of."""
        group_id, now_ms = self._group_ids[0], self._clock.now_ms()
        return self._do(circle.add_seat, self._bridge.new_id, group_id, name, now_ms)

    def correct_turn(self, person_id: str) -> bool:
        """Say that the last turn was this person's."""
        return self._do(circle.correct_turn, self._group_ids[0], person_id)

    def seat_of(self, person_id: str) -> Seat | None:
        """Return the seat of a person in this group."""
        sitter = circle_view(self._bridge.state, self._group_ids[0], "").of_person(person_id)
        return sitter.seat if sitter else None

    def order_circle(self, person_ids: Sequence[str]) -> bool:
        """Seat the circle in this order."""
        seats = (self.seat_of(each) for each in person_ids)
        return self._do(groups.order_circle, [seat.id for seat in seats if seat])

    def step_question(self, phase_id: str, step: int) -> bool:
        """Go to another question."""
        return self._do(topics.step_question, self._group_ids[0], phase_id, step)

    def open_question(self, phase_id: str, question_id: str) -> bool:
        """Go to this question."""
        return self._do(topics.open_question, self._group_ids[0], phase_id, question_id)

    def tick_question(self, question_id: str, *, used: bool) -> bool:
        """Mark a question as asked."""
        group_id, now_ms = self._group_ids[0], self._clock.now_ms()
        return self._do(plan.tick_question, question_id, group_id, now_ms, used=used)

    def add_question(self, phase_id: str, text: str) -> bool:
        """Keep a question that came from the group."""
        new_id, group_id = self._bridge.new_id, self._group_ids[0]
        return self._do(
            plan.add_question, new_id, phase_id, text, group_id=group_id, from_group=True
        )

    def add_candidate(self, phase_id: str, text: str) -> bool:
        """Write down a topic that somebody proposes."""
        new_id, group_id = self._bridge.new_id, self._group_ids[0]
        return self._do(topics.add_candidate, new_id, group_id, phase_id, text)

    def edit_candidate(self, candidate_id: str, **values: Any) -> bool:
        """Change a topic that was proposed."""
        return self._do(topics.edit_candidate, candidate_id, **values)

    def count_hand(self, candidate_id: str, hands: int) -> bool:
        """Count a hand for a topic."""
        return self._do(topics.count_hand, candidate_id, hands)

    def choose_topic(self, candidate_id: str) -> bool:
        """Go into a topic."""
        return self._do(topics.choose, candidate_id)

    def make_pairs(self, phase_id: str) -> bool:
        """Pair up the circle for a phase."""
        new_id, group_id = self._bridge.new_id, self._group_ids[0]
        return self._do(groups.make_pairs, new_id, group_id, phase_id, mixed=False)

    def count_slip(self, phase_id: str, slips: int) -> bool:
        """Count an insight slip."""
        return self._do(topics.count_slip, self._group_ids[0], phase_id, slips)

    def swap_circles(self, person_ids: Sequence[str]) -> bool:
        """Seat these people in the inner circle."""
        return self._do(circle.swap_circles, self.floor, person_ids)

    def use_card(self, card_id: str) -> bool:
        """Mark a prompt card as used."""
        return self._do(circle.use_card, self.floor, card_id)

    def write_own_note(self, phase_id: str, text: str) -> bool:
        """Keep the private pad."""
        floor = Floor(self._group_ids[0], phase_id, self._clock.now_ms())
        return self._bridge.execute_now(circle.write_own_note, floor, text) is not None

    def _status_face(self) -> Face:
        return self._bridge.status(self._group_ids[0], self._clock.now_ms()).face

    def _live(self, command: Command, *args: Any, **values: Any) -> bool:
        now_ms = self._clock.now_ms()
        return self._do(command, self._bridge.new_id, self._group_ids, now_ms, *args, **values)

    def _do(self, command: Command, *args: Any, **values: Any) -> bool:
        return self._bridge.execute(command, *args, **values) is not None

    def _commit(self, changes: Sequence[Change], name: str) -> bool:
        return self._bridge.commit(changes, name=name) is not None
