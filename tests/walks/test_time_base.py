"""A running event on a computer that sleeps, is set right, changes to winter time, and restarts.

Beside it runs the same event on a perfect clock: at every moment both must say the same.
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.commands import live
from facilitator_app.core.forecast import DESK_CLOCK_ID, event_time, track_status
from facilitator_app.core.model import MINUTE_MS, DeskClock, Form, Phase
from facilitator_app.env.clock import Readings, SystemClock
from facilitator_app.env.time_watch import SLEEP_WORTH_ASKING_MS, ClockMoved, Slept, TimeWatch
from tests.core.plans import Desk, event_with

HOUR_MS = 60 * MINUTE_MS
BEGAN_MS = 1_599_546_600_000
PLAN = [Phase(id=f"p{at:02d}", position=float(at), minutes=15, form=Form.JOINT) for at in range(4)]
KEYS = ("start", "next", "back", "pause", "resume", "move", "backdate", "silence", "undo", "redo")
JUMPS = st.sampled_from((HOUR_MS, -HOUR_MS, 3 * MINUTE_MS, -3 * MINUTE_MS))  # DST is an hour

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("press"), st.sampled_from(KEYS)),
        st.tuples(st.just("pass"), st.integers(0, 20 * MINUTE_MS)),
        st.tuples(st.just("jump"), JUMPS),
        st.tuples(st.just("sleep"), st.integers(0, 2 * HOUR_MS)),
        st.tuples(st.just("restart"), st.integers(0, 30 * MINUTE_MS)),
    ),
    max_size=25,
)


class Hardware:
    """A computer: true time passes, its wall clock may be wrong, one clock stops in sleep."""

    def __init__(self):
        self.true_ms, self.wrong_ms, self.slept_ms = BEGAN_MS, 0, 0

    @property
    def readings(self):
        return Readings(
            wall=lambda: self.true_ms + self.wrong_ms,
            running=lambda: self.true_ms - 1_000_000,
            awake=lambda: self.true_ms - 2_000_000 - self.slept_ms,
        )


class Laptop:
    """The program on that computer, in one process after another."""

    def __init__(self, hardware):
        self.hardware = hardware
        self.desk = Desk(event_with(PLAN), now_ms=BEGAN_MS)
        self.slept = []
        self.start()

    def start(self):
        """Begin a process; of the one before it only what was written is known."""
        self.clock = SystemClock(self.hardware.readings)
        self.clock.carry_on(event_time(self.desk.state).behind_ms)
        self.watch = TimeWatch(self.hardware.readings, self.clock)

    def tick(self):
        self.desk.now_ms = self.clock.now_ms()
        for found in self.watch.look():
            if isinstance(found, ClockMoved):
                self.desk.state = self.desk.state.apply(
                    live.keep_behind(self.desk.state, found.behind_ms)
                )
            elif isinstance(found, Slept):
                self.slept.append(found.until_ms - found.since_ms)

    def press(self, key):
        self.tick()
        self.desk.press(key, 3)

    @property
    def status(self):
        state = self.desk.state
        return track_status(state, live.track(state, "g1"), self.clock.now_ms())


@given(STEPS)
def test_whatever_happens_to_the_clocks_the_time_that_passed_is_counted(steps):
    hardware = Hardware()
    laptop, perfect = Laptop(hardware), Desk(event_with(PLAN), now_ms=BEGAN_MS)
    sleeps = []
    for what, size in steps:
        if what == "press":
            laptop.press(size)
            perfect.now_ms = hardware.true_ms
            perfect.press(size, 3)
        elif what == "pass":
            hardware.true_ms += size
        elif what == "jump":
            hardware.wrong_ms += size
        elif what == "sleep":
            hardware.true_ms += size
            hardware.slept_ms += size
            if size >= SLEEP_WORTH_ASKING_MS:
                sleeps.append(size)
        else:
            laptop.tick()
            hardware.true_ms += size
            laptop.start()
        laptop.tick()

        assert laptop.status == track_status(perfect.state, perfect.track, hardware.true_ms)
    assert laptop.slept == sleeps


@given(STEPS, st.integers(0, 10 * MINUTE_MS))
def test_undo_restores_exactly_whatever_the_clocks_did_meanwhile(steps, later_ms):
    hardware = Hardware()
    laptop = Laptop(hardware)
    laptop.press("start")
    for what, size in steps:
        if what == "press":
            laptop.press(size)
        elif what == "jump":
            hardware.wrong_ms += size
        else:
            hardware.true_ms += min(size, MINUTE_MS)
    laptop.tick()
    before = laptop.desk.track
    hardware.wrong_ms += HOUR_MS
    laptop.tick()
    if not laptop.desk.press("pause"):
        return
    hardware.true_ms += min(later_ms, live.UNDO_WINDOW_MS)
    laptop.press("undo")

    assert laptop.desk.track == before


def test_the_wall_shows_the_time_that_was_set_and_the_timer_does_not_move():
    hardware = Hardware()
    laptop = Laptop(hardware)
    laptop.press("start")
    hardware.true_ms += 5 * MINUTE_MS
    hardware.wrong_ms -= HOUR_MS
    laptop.tick()

    assert laptop.status.spent_ms == 5 * MINUTE_MS
    clock = laptop.desk.state.find(DeskClock, DESK_CLOCK_ID)
    assert clock.behind_ms == -HOUR_MS
    assert laptop.clock.wall_ms() == BEGAN_MS + 5 * MINUTE_MS - HOUR_MS
