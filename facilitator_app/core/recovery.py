"""What gives when a group is late, in the order in which the method would let it give.

First the small steps between dialogues, then breaks, then phases that may be left out, then the
dialogues themselves, each down to its minimum. Protected phases are never touched, and the
closing block keeps its twenty minutes unless somebody was asked. Only time before a fixed start
that is really late can be won: what comes before a wait wins nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from facilitator_app.core.forecast import DEAD_BAND_MS, Ahead, TrackForecast
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import MINUTE_MS, Flex, Phase, Step
from facilitator_app.core.plan import CLOSING_LEAST, CLOSING_STEPS, is_joint, least_minutes
from facilitator_app.core.timeline import Track

SECOND_LOOP = frozenset({Step.TOPIC_CHOICE, Step.DEEPENING})


@frozen
class Cut:
    """A phase that becomes shorter, or longer again.

    Attributes:
        length_ms: How long it may take as things stand.
        proposed_ms: How long it would be.
        dropped: True when it is left out.
    """

    phase: Phase
    length_ms: int
    proposed_ms: int
    dropped: bool = False

    @property
    def won_ms(self) -> int:
        """How much time that gives; negative when it takes some."""
        return self.length_ms - self.proposed_ms


@frozen
class Proposal:
    """What to shorten in one group.

    Attributes:
        delay_ms: What there is to win back.
        end_ms: When the group would end then.
    """

    group_id: str
    cuts: tuple[Cut, ...]
    delay_ms: int
    end_ms: int

    @property
    def won_ms(self) -> int:
        """How much it wins back."""
        return sum(each.won_ms for each in self.cuts)

    @property
    def unrecovered_ms(self) -> int:
        """What cannot be won back."""
        return self.delay_ms - self.won_ms


class Choice(StrEnum):
    """A way out when the plan is no longer realistic."""

    SHORTEN = "shorten"  # as far as the method lets it
    SHORTEN_CLOSING = "shorten_closing"  # and the closing block below its twenty minutes
    LEAVE_OUT_LOOP = "leave_out_loop"  # no second dialogue
    END_LATE = "end_late"  # agree on a later end


@frozen
class Way:
    """A choice and what it means."""

    choice: Choice
    proposal: Proposal


def propose(each: TrackForecast, *, closing_asked: bool = False) -> Proposal:
    """Return what to shorten so that the group ends as planned, as far as that goes.

    Args:
        closing_asked: True when the closing block may go below its twenty minutes.
    """
    delay_ms = max(0, each.offset_ms)
    if delay_ms <= DEAD_BAND_MS:
        return _proposal(each, (), delay_ms)
    limits = _Limits(each, delay_ms, _lateness(each.ahead), closing_asked=closing_asked)
    return _proposal(each, limits.allocate(), delay_ms)


def ways_out(each: TrackForecast) -> tuple[Way, ...]:
    """Return what there is to choose from when the plan is no longer realistic."""
    shorten = propose(each)
    ways = [Way(Choice.SHORTEN, shorten)] if shorten.cuts else []
    asked = propose(each, closing_asked=True)
    if asked.won_ms > shorten.won_ms:
        ways.append(Way(Choice.SHORTEN_CLOSING, asked))
    loop = _without_loop(each)
    if loop is not None and loop.won_ms > shorten.won_ms:
        ways.append(Way(Choice.LEAVE_OUT_LOOP, loop))
    late = _proposal(each, (), max(0, each.offset_ms))
    return (*ways, Way(Choice.END_LATE, late))


def borrow(before: TrackForecast, after: TrackForecast) -> tuple[Cut, ...]:
    """Return what later phases give so that more time for one does not move the end.

    Args:
        before: As things stand.
        after: With the running phase longer and nothing else changed.
    """
    need_ms = after.expected_end_ms - before.expected_end_ms
    later = {each.phase.id: each for each in before.ahead}
    lateness = {
        at: each.start_ms - later[each.phase.id].start_ms
        for at, each in enumerate(after.ahead)
        if each.pinned_ms is not None and each.phase.id in later
    }
    return _Limits(after, need_ms, lateness, closing_asked=False).allocate()


def give_back(after: TrackForecast, track: Track, seconds: int) -> tuple[Cut, ...]:
    """Return which shortened phases get time back when the running one gave `seconds`.

    Nobody gets anything while the group is late: then the end comes nearer.

    Args:
        after: With the running phase shorter and nothing else changed.
    """
    left_ms = min(seconds * 1000, max(0, -after.offset_ms))
    cuts: list[Cut] = []
    for each in after.coming:
        lost_ms = -1000 * min(0, track.added_seconds.get(each.phase.id, 0))
        back_ms = min(lost_ms, left_ms) // 1000 * 1000
        if back_ms:
            cuts.append(Cut(each.phase, each.length_ms, each.length_ms + back_ms))
            left_ms -= back_ms
    return tuple(cuts)


def after_cuts(ahead: Sequence[Ahead], cuts: Iterable[Cut], now_ms: int) -> tuple[Ahead, ...]:
    """Return the phases ahead as they would be with `cuts`, beginning at `now_ms`."""
    by_id = {cut.phase.id: cut for cut in cuts}
    result: list[Ahead] = []
    reached_ms = ahead[0].start_ms if ahead else now_ms
    for at, each in enumerate(ahead):
        cut = by_id.get(each.phase.id)
        if cut is not None and cut.dropped:
            continue
        length_ms = cut.proposed_ms if cut else each.length_ms
        left_ms = max(0, each.left_ms - (cut.won_ms if cut else 0))
        start_ms = reached_ms
        if at and each.pinned_ms is not None:
            start_ms = max(start_ms, each.pinned_ms)
        result.append(
            replace(
                each,
                length_ms=length_ms,
                left_ms=left_ms,
                start_ms=start_ms,
                waited_ms=start_ms - reached_ms,
            )
        )
        reached_ms = start_ms + left_ms
    return tuple(result)


class _Limits:
    """How much each phase may give, minute by minute, and what has been given.

    Attributes:
        lateness: Place in `ahead` -> how late that fixed start is; cuts before it may not win
            more than that.
    """

    def __init__(
        self,
        each: TrackForecast,
        need_ms: int,
        lateness: Mapping[int, int],
        *,
        closing_asked: bool,
    ) -> None:
        self._ahead, self._need_ms = each.ahead, need_ms
        self._first = 1 if each.is_running else 0
        self._lateness = dict(lateness)
        self._given: dict[int, int] = {}
        self._dropped: set[int] = set()
        self._closing_ms = _closing_budget_ms(each.ahead, asked=closing_asked)

    def allocate(self) -> tuple[Cut, ...]:
        """Return who gives how much."""
        places = range(self._first, len(self._ahead))
        for tier in _TIERS:
            members = [at for at in places if _tier(self._ahead[at].phase) is tier]
            self._share(members)
            if tier is _Tier.BREAKS:
                self._drop(at for at in places if self._ahead[at].phase.flex is Flex.DROPS)
        return tuple(
            Cut(
                self._ahead[at].phase,
                self._ahead[at].length_ms,
                self._ahead[at].length_ms - self._given[at],
                dropped=at in self._dropped,
            )
            for at in sorted(self._given)
        )

    def _share(self, places: Sequence[int]) -> None:
        """Take whole minutes from `places`, in proportion to what each has to give."""
        rooms = {at: _room_ms(self._ahead[at]) for at in places if _room_ms(self._ahead[at])}
        while True:
            able = [at for at in rooms if self._may_give(at, MINUTE_MS, rooms[at])]
            if not able:
                return
            most = max(able, key=lambda at: (1 - self._given.get(at, 0) / rooms[at], rooms[at]))
            self._give(most, MINUTE_MS)

    def _drop(self, places: Iterable[int]) -> None:
        """Leave out whole phases while the whole of each is needed, the shortest first."""
        for at in sorted(places, key=lambda at: self._ahead[at].left_ms):
            rest_ms = self._ahead[at].left_ms - self._given.get(at, 0)
            if rest_ms > 0 and self._may_give(at, rest_ms, self._ahead[at].left_ms):
                self._give(at, rest_ms)
                self._dropped.add(at)

    def _may_give(self, at: int, amount_ms: int, room_ms: int) -> bool:
        bounds = [room_ms - self._given.get(at, 0), self._need_ms]
        bounds += [late for place, late in self._lateness.items() if place > at]
        if self._ahead[at].phase.step in CLOSING_STEPS:
            bounds.append(self._closing_ms)
        return min(bounds) >= amount_ms

    def _give(self, at: int, amount_ms: int) -> None:
        self._given[at] = self._given.get(at, 0) + amount_ms
        self._need_ms -= amount_ms
        for place in self._lateness:
            if place > at:
                self._lateness[place] -= amount_ms
        if self._ahead[at].phase.step in CLOSING_STEPS:
            self._closing_ms -= amount_ms


class _Tier(StrEnum):
    STEPS = "steps"
    BREAKS = "breaks"
    CLOSING = "closing"
    DIALOGUES = "dialogues"


_TIERS = (_Tier.STEPS, _Tier.BREAKS, _Tier.DIALOGUES, _Tier.CLOSING)


def _tier(phase: Phase) -> _Tier:
    if phase.step in CLOSING_STEPS:
        return _Tier.CLOSING
    if phase.step is Step.BREAK:
        return _Tier.BREAKS
    return _Tier.DIALOGUES if is_joint(phase) else _Tier.STEPS


def _room_ms(each: Ahead) -> int:
    """Return how much a phase may give, in whole minutes."""
    if each.phase.flex is Flex.PROTECTED:
        return 0
    room_ms = min(each.length_ms - least_minutes(each.phase) * MINUTE_MS, each.left_ms)
    return max(0, room_ms // MINUTE_MS * MINUTE_MS)


def _closing_budget_ms(ahead: Sequence[Ahead], *, asked: bool) -> int:
    total_ms = sum(each.length_ms for each in ahead if each.phase.step in CLOSING_STEPS)
    least_ms = 0 if asked else CLOSING_LEAST * MINUTE_MS
    return max(0, total_ms - least_ms)


def _lateness(ahead: Sequence[Ahead]) -> dict[int, int]:
    """Return how late each phase with a fixed start begins, by its place."""
    return {
        at: each.start_ms - each.pinned_ms
        for at, each in enumerate(ahead)
        if at and each.pinned_ms is not None
    }


def _without_loop(each: TrackForecast) -> Proposal | None:
    """Return the proposal without a second dialogue, and without the pairs that lead to it."""
    loop = list(_loop(each.coming))
    if not any(at.phase.step is Step.DEEPENING for at in loop):
        return None
    cuts = tuple(Cut(at.phase, at.length_ms, 0, dropped=True) for at in loop)
    return _proposal(each, cuts, max(0, each.offset_ms))


def _loop(coming: Sequence[Ahead]) -> Iterator[Ahead]:
    ends = [at for at, each in enumerate(coming) if each.phase.step is Step.DEEPENING]
    begins = [at for at, each in enumerate(coming) if each.phase.step in SECOND_LOOP]
    for each in coming[begins[0] : ends[-1] + 1] if ends else ():
        if each.phase.flex is not Flex.PROTECTED and each.phase.step is not Step.BREAK:
            yield each


def _proposal(each: TrackForecast, cuts: tuple[Cut, ...], delay_ms: int) -> Proposal:
    after = after_cuts(each.ahead, cuts, each.expected_end_ms)
    end_ms = after[-1].end_ms if after else each.expected_end_ms
    return Proposal(each.group_id, cuts, delay_ms, end_ms)
