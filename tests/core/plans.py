"""Random plans, groups and live commands, for whatever forecasts and proposes."""

from __future__ import annotations

import itertools

from hypothesis import strategies as st

from facilitator_app.core.commands import live, pacing
from facilitator_app.core.errors import UserError
from facilitator_app.core.model import (
    EVENT_ID,
    MINUTE_MS,
    Event,
    Flex,
    Form,
    Group,
    Phase,
    Step,
)
from facilitator_app.core.state import EventState

START_MINUTE = 600


@st.composite
def phases(draw, *, pins=True, least=0):
    """Return a plan of up to fourteen phases, some of them pinned to a clock time."""
    result, now = [], START_MINUTE
    for at in range(draw(st.integers(least, 14))):
        minutes = draw(st.integers(0, 40))
        pinned = None
        if pins and at and draw(st.integers(0, 5)) == 0:
            pinned = now + draw(st.integers(-5, 15))
        result.append(
            Phase(
                id=f"p{at:02d}",
                position=float(at),
                step=draw(st.sampled_from(Step)),
                form=draw(st.sampled_from(Form)),
                flex=draw(st.sampled_from(Flex)),
                minutes=minutes,
                min_minutes=draw(st.none() | st.integers(0, 45)),
                pinned_minute=pinned,
            )
        )
        now = max(now, pinned or 0) + minutes
    return result


def event_with(plan, *, groups=1, spare=0):
    """Return the state of an event that is promised to end `spare` minutes after its plan."""
    length = sum(phase.minutes for phase in plan)
    event = Event(
        id=EVENT_ID,
        day="2020-09-08",
        start_minute=START_MINUTE,
        end_minute=START_MINUTE + length + spare,
        utc_offset_minutes=180,
    )
    circle = [Group(id=f"g{number}", number=number) for number in range(1, groups + 1)]
    return EventState.empty().with_records([event, *plan, *circle])


class Desk:
    """One group at a desk: keys of the run page, and a clock in milliseconds."""

    def __init__(self, state, *, now_ms=None):
        self.state = state
        self.now_ms = state.event.at_ms(START_MINUTE) if now_ms is None else now_ms
        self._ids = (f"id{number:05d}" for number in itertools.count())

    def new_id(self):
        return next(self._ids)

    @property
    def track(self):
        return live.track(self.state, "g1")

    def give(self, command, *arguments, groups=("g1",), **values):
        """Give a live command; False when it is refused."""
        try:
            changes = command(
                self.state, self.new_id, list(groups), self.now_ms, *arguments, **values
            )
        except UserError:
            return False
        self.state = self.state.apply(changes)
        return True

    def wait(self, ms):
        self.now_ms += ms

    def press(self, key, size=0):
        """Press a key of the run page; `size` is what it is pressed with, if it needs that."""
        command, arguments, values = _KEYS[key](self, size)
        return self.give(command, *arguments, **values)


def _plain(command):
    return lambda desk, size: (command, (), {})


def _stretch(desk, size):
    return live.leave_out, (desk.now_ms - abs(size) * MINUTE_MS, desk.now_ms), {}


def _phase(size):
    return (f"p{abs(size) % 14:02d}",)


_KEYS = {
    "start": _plain(live.start),
    "next": _plain(live.next_phase),
    "back": _plain(live.previous_phase),
    "pause": _plain(live.pause),
    "resume": _plain(live.resume),
    "borrow": lambda desk, size: (pacing.adjust, (size * 60,), {}),
    "move": lambda desk, size: (pacing.adjust, (size * 60,), {"borrowing": False}),
    "backdate": lambda desk, size: (live.backdate, (size * 60,), {}),
    "silence": lambda desk, size: (live.begin_silence, (60 * (1 + abs(size) % 3),), {}),
    "speak": _plain(live.end_silence),
    "leave_out": _stretch,
    "undo": _plain(live.undo),
    "redo": _plain(live.redo),
    "drop": lambda desk, size: (live.set_dropped, _phase(size), {"dropped": True}),
    "keep": lambda desk, size: (live.set_dropped, _phase(size), {"dropped": False}),
}

KEYS = tuple(_KEYS)

SIZES = st.sampled_from((-60, -5, -1, 1, 5, 60)) | st.integers(-70, 70)


def presses(keys=KEYS, most=16):
    """Return keys, what they are pressed with, and how long one waits after each."""
    step = st.tuples(st.sampled_from(keys), SIZES, st.integers(0, 900_000))
    return st.lists(step, max_size=most)
