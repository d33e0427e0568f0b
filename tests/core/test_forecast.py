"""When it will end: absolute, against a late start, and over several groups."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.commands import live, pacing
from facilitator_app.core.forecast import (
    DESK_CLOCK_ID,
    Drift,
    event_time,
    forecast,
    track_forecast,
)
from facilitator_app.core.model import (
    MINUTE_MS,
    DeskClock,
    Flex,
    Phase,
    Step,
)
from facilitator_app.core.timeline import TrackState
from tests.core.plans import KEYS, START_MINUTE, Desk, event_with, phases, presses


def plan_of(*minutes, **pins):
    return [
        Phase(
            id=f"p{at:02d}",
            position=float(at),
            minutes=each,
            step=Step.OTHER,
            flex=Flex.SHRINKS,
            pinned_minute=pins.get(f"p{at:02d}"),
        )
        for at, each in enumerate(minutes)
    ]


@pytest.fixture
def desk():
    return Desk(event_with(plan_of(10, 20, 30)))


def seen(desk, group="g1"):
    return track_forecast(desk.state, group, desk.now_ms)


def minutes(ms):
    return ms / MINUTE_MS


def test_before_the_planned_start_all_is_on_time(desk):
    desk.wait(-30 * MINUTE_MS)

    each = seen(desk)

    assert each.drift is Drift.ON_TIME
    assert each.expected_end_ms == each.planned_end_ms == desk.state.event.at_ms(START_MINUTE + 60)


def test_a_dialogue_that_has_not_begun_gets_later_by_the_minute(desk):
    desk.wait(4 * MINUTE_MS)

    assert minutes(seen(desk).offset_ms) == 4


def test_a_late_start_is_told_apart_from_going_slowly(desk):
    desk.wait(5 * MINUTE_MS)
    desk.press("start")
    desk.wait(12 * MINUTE_MS)

    each = seen(desk)

    assert minutes(each.late_start_ms) == 5
    assert minutes(each.offset_ms) == 7
    assert minutes(each.since_start_ms) == 2


def test_a_pause_freezes_the_phase_and_not_the_forecast(desk):
    desk.press("start")
    desk.wait(3 * MINUTE_MS)
    desk.press("pause")
    before = seen(desk)
    desk.wait(4 * MINUTE_MS)

    after = seen(desk)

    assert after.status.remaining_ms == before.status.remaining_ms == 7 * MINUTE_MS
    assert minutes(after.offset_ms - before.offset_ms) == 4


def test_a_phase_with_a_fixed_start_waits_for_its_time():
    desk = Desk(event_with(plan_of(10, 20, 30, p02=START_MINUTE + 40), spare=10))
    desk.press("start")
    desk.wait(6 * MINUTE_MS)
    desk.press("next")

    each = seen(desk)

    assert minutes(each.offset_ms) == 0
    assert minutes(each.ahead[-1].waited_ms) == 14


def test_time_promised_beyond_the_plan_takes_up_a_delay():
    desk = Desk(event_with(plan_of(10, 20), spare=5))
    desk.press("start")
    desk.wait(14 * MINUTE_MS)

    assert minutes(seen(desk).offset_ms) == -1


def test_dialogues_end_when_the_next_talk_begins():
    state = event_with(plan_of(10, 20))
    talk = START_MINUTE + 30
    event = replace(state.event, end_minute=START_MINUTE + 90, dialogue_end_minute=talk)
    state = state.with_records([event])

    assert track_forecast(state, "g1", 0).planned_end_ms == event.at_ms(talk)


def test_the_slowest_group_decides_when_the_event_ends():
    desk = Desk(event_with(plan_of(10, 20, 30), groups=3))
    for group, delay in (("g1", 0), ("g2", 1), ("g3", 11)):
        desk.wait(delay * MINUTE_MS)
        desk.give(live.start, groups=[group])

    result = forecast(desk.state, desk.now_ms)

    assert result.slowest.group_id == "g3"
    assert minutes(result.slowest.offset_ms) == 12
    assert [each.group_id for each in result.tracks] == ["g1", "g2", "g3"]


def test_without_groups_or_phases_there_is_nothing_to_be_late_for():
    assert forecast(event_with([], groups=0), 0).slowest is None
    nothing = track_forecast(event_with([]), "g1", event_with([]).event.at_ms(START_MINUTE + 99))
    assert (nothing.ahead, nothing.offset_ms) == ((), 0)


def test_an_ended_dialogue_stays_as_it_ended(desk):
    desk.press("start")
    for _ in range(3):
        desk.wait(25 * MINUTE_MS)
        desk.press("next")
    ended = seen(desk)
    desk.wait(500 * MINUTE_MS)

    assert seen(desk).offset_ms == ended.offset_ms == 15 * MINUTE_MS
    assert ended.status.state is TrackState.ENDED


def test_a_delay_beyond_a_fifth_of_what_is_left_is_no_longer_realistic(desk):
    desk.press("start")
    desk.wait(19 * MINUTE_MS)
    assert seen(desk).drift is Drift.LATE
    desk.wait(2 * MINUTE_MS)
    assert seen(desk).drift is Drift.UNREALISTIC


@pytest.mark.parametrize(
    ("delay", "drift"),
    [(-2, Drift.EARLY), (-1, Drift.ON_TIME), (1, Drift.ON_TIME), (2, Drift.SLIGHT),
     (5, Drift.SLIGHT), (6, Drift.LATE)],
)  # fmt: skip
def test_a_minute_either_way_is_on_time(delay, drift):
    desk = Desk(event_with(plan_of(10, 200)))
    desk.press("start")
    desk.wait((10 + delay) * MINUTE_MS)
    desk.press("next")

    assert seen(desk).drift is drift


def test_setting_the_clock_right_moves_no_timer_but_tells_the_true_delay(desk):
    desk.press("start")
    desk.wait(5 * MINUTE_MS)
    before = seen(desk)
    desk.state = desk.state.with_records([DeskClock(id=DESK_CLOCK_ID, behind_ms=3 * MINUTE_MS)])

    after = seen(desk)

    assert after.status == before.status
    assert minutes(after.offset_ms - before.offset_ms) == 3
    assert event_time(desk.state).minute_of(desk.now_ms) == START_MINUTE + 8


def test_a_phase_taken_out_of_the_plan_as_it_runs_runs_on(desk):
    desk.press("start")
    desk.wait(4 * MINUTE_MS)
    desk.state = desk.state.with_records([Phase(id="p00", removed=True, minutes=10)])

    each = seen(desk)

    assert each.status.remaining_ms == 6 * MINUTE_MS
    assert [ahead.phase.id for ahead in each.coming] == ["p01", "p02"]


@given(phases(), st.integers(1, 3), presses())
def test_whatever_is_pressed_the_forecast_stands(plan, groups, steps):
    desk = Desk(event_with(plan, groups=groups))
    for key, size, ms in steps:
        desk.press(key, size)
        desk.wait(ms)
        each = seen(desk)
        assert (
            each.expected_end_ms >= desk.now_ms
            or each.status.state is TrackState.ENDED
            or (not plan)
        )
        ends = [ahead.end_ms for ahead in each.ahead]
        assert ends == sorted(ends)
        assert not ends or ends[-1] == each.expected_end_ms
        assert all(ahead.left_ms >= 0 and ahead.waited_ms >= 0 for ahead in each.ahead)


@given(phases(least=1), presses([key for key in KEYS if key != "undo"]), st.sampled_from(KEYS))
def test_undo_and_redo_restore_exactly(plan, steps, key):
    desk = Desk(event_with(plan))
    for each, size, ms in steps:
        desk.press(each, size)
        desk.wait(ms)
    if key in ("undo", "redo"):
        return
    before = desk.track
    if not desk.press(key, 5) or desk.track == before:
        return
    after = desk.track

    assert desk.press("undo")
    assert desk.track == before
    assert desk.press("redo")
    assert desk.track == after
    assert not desk.press("redo")


@given(phases(pins=False, least=2), st.integers(1, 60), st.integers(0, 600_000))
def test_borrowed_time_does_not_move_the_end_as_far_as_later_phases_can_lend(plan, more, ms):
    desk = Desk(event_with(plan))
    desk.press("start")
    desk.wait(ms)
    before = seen(desk)

    desk.give(pacing.adjust, more * 60)

    after = seen(desk)
    lent = sum(
        ahead.length_ms - later.length_ms
        for ahead in before.coming
        for later in after.coming
        if later.phase.id == ahead.phase.id
    ) + sum(
        ahead.length_ms
        for ahead in before.coming
        if ahead.phase.id not in {later.phase.id for later in after.coming}
    )
    assert 0 <= lent <= more * 60_000
    assert after.expected_end_ms - before.expected_end_ms <= more * 60_000 - lent
    for later in after.coming:
        former = next(each for each in before.coming if each.phase.id == later.phase.id)
        if later.phase.flex is Flex.PROTECTED:
            assert later.length_ms == former.length_ms


def test_time_lent_comes_back_when_it_is_given_back(desk):
    desk.press("start")
    before = seen(desk)
    desk.press("borrow", 5)
    assert seen(desk).expected_end_ms == before.expected_end_ms
    assert seen(desk).ahead[0].length_ms == 15 * MINUTE_MS

    desk.press("borrow", -5)

    assert [each.length_ms for each in seen(desk).ahead] == [
        each.length_ms for each in before.ahead
    ]


def test_moving_everything_moves_the_end(desk):
    desk.press("start")
    desk.press("move", 5)

    assert minutes(seen(desk).offset_ms) == 5


def test_no_more_is_taken_than_is_left(desk):
    desk.press("start")
    desk.wait(4 * MINUTE_MS)
    desk.press("borrow", -60)

    assert seen(desk).status.remaining_ms == 0
    assert not desk.press("borrow", -1)
