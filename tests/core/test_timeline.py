"""Where a group stands: a fold of its commands."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import live
from facilitator_app.core.errors import UserError
from facilitator_app.core.model import MINUTE_MS, Group, LiveEvent, LiveKind, Phase
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import (
    PhaseRun,
    Track,
    TrackState,
    TrackStatus,
    fold,
    is_over,
    length_ms,
    status,
)
from tests.core.plans import Desk, event_with

MORNING_MS = 1_599_546_600_000
PHASES = [Phase(id=f"p{at}", position=float(at), minutes=10) for at in range(4)]
BY_ID = {phase.id: phase for phase in PHASES}

TICKED = ("start", "next", "pause", "resume", "add")
KEYS = (*TICKED, "backdate", "back", "undo")


class Group1:
    """One group at the desk, with the keys of the run page and a clock in seconds."""

    def __init__(self):
        self.state = EventState.empty().with_records([*PHASES, Group(id="g", number=1)])
        self.second = 0
        self._ids = (f"id{number:05d}" for number in itertools.count())

    @property
    def now_ms(self):
        return MORNING_MS + self.second * 1000

    @property
    def track(self):
        return live.track(self.state, "g")

    def press(self, key):
        """Press a key; False when it cannot be pressed now."""
        try:
            self.state = self.state.apply(self._changes(key))
        except UserError:
            return False
        return True

    def _changes(self, key):
        arguments = (self.state, lambda: next(self._ids), ["g"], self.now_ms)
        match key:
            case "start":
                return live.start(*arguments)
            case "add":
                return live.add_seconds(*arguments, 60)
            case "backdate":
                return live.backdate(*arguments, 90)
            case "back":
                return live.previous_phase(*arguments)
            case _:
                keys = {"next": live.next_phase, "pause": live.pause, "resume": live.resume}
                return (keys | {"undo": live.undo})[key](*arguments)


def presses(keys=KEYS):
    return st.lists(st.tuples(st.sampled_from(keys), st.integers(0, 300)), max_size=14)


@given(presses(TICKED))
def test_spent_time_is_what_a_stopwatch_would_have_counted(steps):
    group, counted, paused = Group1(), [], False
    for key, seconds in steps:
        if group.press(key):
            if key in ("start", "next") and group.track.current is not None:
                counted.append(0)
                paused = False
            paused = {"pause": True, "resume": False}.get(key, paused)
        running = group.track.current is not None
        if running and not paused:
            counted[-1] += seconds
        group.second += seconds

    assert [run.spent_ms(group.now_ms) // 1000 for run in group.track.runs] == counted


@given(presses(), st.sampled_from(("start", "next", "pause", "resume", "add", "backdate", "back")))
def test_undo_restores_exactly_what_was(steps, key):
    group = Group1()
    for each, seconds in steps:
        group.press(each)
        group.second += seconds
    before = group.track

    if group.press(key):
        group.second += 5
        assert group.press("undo")

    assert group.track == before


@given(presses())
def test_undo_again_and_again_leads_back_to_the_beginning(steps):
    group = Group1()
    for key, _ in steps:
        group.press(key)

    while group.press("undo"):
        pass

    assert group.track == Track()


@given(presses(), st.integers(-1000, 1000), st.integers(0, 1000))
def test_a_late_early_or_doubled_tick_does_no_harm(steps, offset, later):
    group = Group1()
    for key, seconds in steps:
        group.press(key)
        group.second += seconds
    track, now_ms = group.track, group.now_ms + offset * 1000

    first, again = status(track, BY_ID, now_ms), status(track, BY_ID, now_ms)
    after = status(track, BY_ID, now_ms + later * 1000)

    assert first == again
    assert 0 <= first.spent_ms <= after.spent_ms <= first.spent_ms + later * 1000


@given(presses(), st.randoms(use_true_random=False))
def test_the_order_in_which_commands_arrive_does_not_matter(steps, random):
    group = Group1()
    for key, seconds in steps:
        group.press(key)
        group.second += seconds
    commands = list(group.state.all(LiveEvent))
    random.shuffle(commands)

    other = EventState.empty()
    for command in commands:
        other = other.apply([Add(command), Add(command)])

    assert live.track(other, "g") == group.track


@given(presses())
def test_the_same_command_from_two_laptops_counts_once(steps):
    group = Group1()
    for key, seconds in steps:
        group.press(key)
        group.second += seconds
    commands = group.state.by(LiveEvent, "group_id", "g")

    doubled = [
        each
        for command in commands
        for each in (
            [command, command] if command.what in (LiveKind.PAUSE, LiveKind.RESUME) else [command]
        )
    ]

    assert fold(doubled) == fold(commands)


def events(*rows):
    return [
        LiveEvent(id=f"e{at}", order=at, what=what, at_ms=minute * MINUTE_MS, **values)
        for at, (what, minute, values) in enumerate(rows)
    ]


def test_a_phase_that_began_earlier_takes_the_time_from_the_one_before():
    track = fold(
        events(
            (LiveKind.START, 0, {"phase_id": "p0"}),
            (LiveKind.START, 10, {"phase_id": "p1"}),
            (LiveKind.BACKDATE, 11, {"seconds": 180}),
        )
    )

    assert [run.spent_ms(12 * MINUTE_MS) for run in track.runs] == [7 * MINUTE_MS, 5 * MINUTE_MS]


def test_a_phase_cannot_begin_before_the_one_before_it():
    track = fold(
        events(
            (LiveKind.START, 0, {"phase_id": "p0"}),
            (LiveKind.START, 10, {"phase_id": "p1"}),
            (LiveKind.BACKDATE, 11, {"seconds": 3600}),
        )
    )

    assert [run.spent_ms(12 * MINUTE_MS) for run in track.runs] == [0, 12 * MINUTE_MS]


def test_a_pause_that_reaches_past_a_corrected_end_is_counted_up_to_it():
    track = fold(
        events(
            (LiveKind.START, 0, {"phase_id": "p0"}),
            (LiveKind.PAUSE, 4, {}),
            (LiveKind.RESUME, 8, {}),
            (LiveKind.START, 10, {"phase_id": "p1"}),
            (LiveKind.BACKDATE, 11, {"seconds": 300}),
        )
    )

    assert track.runs[0].spent_ms(12 * MINUTE_MS) == 4 * MINUTE_MS
    assert track.runs[1].spent_ms(12 * MINUTE_MS) == 7 * MINUTE_MS


@pytest.mark.parametrize("what", [LiveKind.PAUSE, LiveKind.RESUME, LiveKind.BACKDATE, LiveKind.END])
def test_a_command_that_has_nothing_to_act_on_is_passed_over(what):
    assert fold(events((what, 0, {"seconds": 5}))) == Track()


def test_a_resume_from_a_clock_that_is_behind_does_not_turn_time_back():
    track = fold(
        events(
            (LiveKind.START, 0, {"phase_id": "p0"}),
            (LiveKind.PAUSE, 5, {}),
            (LiveKind.RESUME, 3, {}),
        )
    )
    assert track.runs == [PhaseRun("p0", 0, None, [(5 * MINUTE_MS, 5 * MINUTE_MS)])]


def test_status_before_during_and_after():
    start = events((LiveKind.START, 0, {"phase_id": "p0"}))
    minute = MINUTE_MS

    assert status(Track(), BY_ID, 0) == TrackStatus(TrackState.WAITING)
    running = status(fold(start), BY_ID, 3 * minute)
    assert (running.state, running.phase) == (TrackState.RUNNING, PHASES[0])
    assert (running.spent_ms, running.remaining_ms) == (3 * minute, 7 * minute)
    assert status(fold(start), BY_ID, 12 * minute).remaining_ms == -2 * minute
    paused = fold([*start, LiveEvent(id="z", order=9, what=LiveKind.PAUSE, at_ms=minute)])
    assert status(paused, BY_ID, 9 * minute).state is TrackState.PAUSED
    assert status(paused, BY_ID, 9 * minute).spent_ms == minute
    ended = fold([*start, LiveEvent(id="z", order=9, what=LiveKind.END, at_ms=minute)])
    assert status(ended, BY_ID, 9 * minute) == TrackStatus(TrackState.ENDED)


def test_a_phase_that_was_taken_out_of_the_plan_runs_on_without_a_length():
    track = fold(events((LiveKind.START, 0, {"phase_id": "gone"})))

    assert status(track, {}, MINUTE_MS) == TrackStatus(
        TrackState.RUNNING, None, "gone", started_ms=0, length_ms=0, spent_ms=MINUTE_MS
    )


def test_added_time_is_counted_per_phase_and_never_below_nothing():
    track = Track(added_seconds={"p0": 120, "p1": -3600})

    assert length_ms(track, PHASES[0]) == 12 * MINUTE_MS
    assert length_ms(track, PHASES[1]) == 0


@pytest.mark.parametrize(("commands", "over"), [(0, False), (1, False), (2, False), (3, True)])
def test_the_dialogue_is_over_when_every_group_that_began_has_ended(commands, over):
    desk = Desk(event_with(PHASES[:2], groups=2))
    for command in (live.start, live.next_phase, live.next_phase)[:commands]:
        desk.give(command)

    assert is_over(live.track(desk.state, name) for name in ("g1", "g2")) is over
