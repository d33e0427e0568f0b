"""Sleep, a clock that is set right, a restart, the bowl: whichever page is in front."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from facilitator_app.core.model import DeskClock, Group
from facilitator_app.core.timeline import TrackState
from facilitator_app.ui.live_notices import CLOCK, NOT_AWAKE, SLEPT
from facilitator_app.ui.page_ids import PageId

CTRL = Qt.KeyboardModifier.ControlModifier
MINUTE_MS = 60_000


@pytest.fixture
def running(room, hardware):
    """The first phase runs; the computer's own clocks go with the event's."""
    room.key(Qt.Key.Key_F5)
    room.hardware = hardware
    return room


def go_on(room, *, minutes, asleep=False, moved_ms=0):
    """Let time pass on the computer."""
    ms = round(minutes * MINUTE_MS)
    room.hardware.running += ms
    room.hardware.awake += 0 if asleep else ms
    room.hardware.wall += ms + moved_ms
    room.wait(minutes=minutes)


def strips(room):
    return room.program.window.strips.names


def test_after_a_sleep_the_time_counts_until_somebody_says_otherwise(running):
    go_on(running, minutes=2)
    go_on(running, minutes=6, asleep=True)

    assert SLEPT in strips(running)
    assert running.status().remaining_ms == 2 * MINUTE_MS
    running.key(Qt.Key.Key_F9)
    assert SLEPT not in strips(running)
    assert running.status().remaining_ms == 8 * MINUTE_MS
    running.key(Qt.Key.Key_Z, CTRL)
    assert running.status().remaining_ms == 2 * MINUTE_MS


def test_the_sleep_can_be_counted_in(running):
    go_on(running, minutes=6, asleep=True)
    running.key(Qt.Key.Key_F8)

    assert strips(running) == [] or SLEPT not in strips(running)
    assert running.status().remaining_ms == 4 * MINUTE_MS


def test_nothing_ends_by_itself_while_the_sleep_is_asked_about(running):
    for _ in range(2):
        running.wait(seconds=1)
        running.key(Qt.Key.Key_Right, CTRL)
    assert running.status().phase_id == "p2"  # pair buzz, eight minutes
    go_on(running, minutes=20, asleep=True)
    assert running.status().phase_id == "p2"

    running.key(Qt.Key.Key_F9)
    running.wait(seconds=1)
    assert running.status().phase_id == "p2"


def test_sleep_before_the_start_is_nobody_s_business(room, hardware):
    room.hardware = hardware
    go_on(room, minutes=6, asleep=True)
    assert SLEPT not in strips(room)


def test_a_clock_that_is_set_right_moves_no_timer_and_says_so(running):
    running.program.events.bridge  # noqa: B018 - open
    before = running.status().remaining_ms
    running.program.keeper._watch._readings  # noqa: B018
    clock = running.program.kit.clock
    clock.carry_on(3 * MINUTE_MS)  # the wall is three minutes ahead from now on
    running.tick()

    assert running.status().remaining_ms == before
    assert CLOCK in strips(running)
    assert running.state.all(DeskClock)[0].behind_ms == 3 * MINUTE_MS


def test_an_event_that_was_running_is_offered_again_with_the_time_that_passed(running):
    running.keys("1")
    running.wait(minutes=2)
    path = running.bridge.path
    running.program.events.close()
    running.wait(minutes=3)
    running.program.flow.open(str(path))
    running.program.window.show_page(PageId.RUN)
    running.show()

    assert running.page.resume.isVisible()
    running.key(Qt.Key.Key_F8)
    running.page.desk.follow("g1")
    assert not running.page.resume.isVisible()
    assert running.status().state is TrackState.RUNNING
    assert running.status().remaining_ms == 5 * MINUTE_MS


def test_it_may_go_on_without_the_time_in_between(running):
    running.wait(minutes=2)
    running.keys("1")  # the last thing that is known of it
    path = running.bridge.path
    running.program.events.close()
    running.wait(minutes=3)
    running.program.flow.open(str(path))
    running.program.window.show_page(PageId.RUN)
    running.show()
    running.key(Qt.Key.Key_F9)

    assert running.status().remaining_ms == 8 * MINUTE_MS


@pytest.mark.parametrize("wanted", [True, False])
def test_the_bowl_sounds_once_at_the_end_of_a_phase_if_it_is_wanted(running, wanted):
    played = []
    program = running.program
    program._computer = SimpleNamespace(
        bowl=SimpleNamespace(play=lambda: played.append(1), stop=lambda: None),
        wake_lock=program._computer.wake_lock,
        readings=program._computer.readings,
    )
    program.kit.preferences.choose(sound=wanted)
    for _ in range(5):
        running.wait(minutes=2.5)

    assert played == ([1] if wanted else [])


def test_a_computer_that_cannot_be_kept_awake_says_so_once(running):
    keeper = running.program.keeper
    keeper._wake._holder = SimpleNamespace(held=False, hold=lambda: None, release=lambda: None)
    keeper._wake.want(False)
    running.wait(seconds=1)
    first = NOT_AWAKE in strips(running)
    running.program.window.strips.take(NOT_AWAKE)
    running.wait(seconds=1)

    assert first
    assert NOT_AWAKE not in strips(running)


def test_while_it_is_asked_whether_to_go_on_no_key_moves_a_clock(running):
    running.wait(minutes=2)
    path = running.bridge.path
    running.program.events.close()
    running.wait(minutes=3)
    running.program.flow.open(str(path))
    running.program.window.show_page(PageId.RUN)
    running.show()
    before = running.bridge.track("g1")
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Right):
        running.key(key, CTRL)
    running.keys("+1")
    running.key(Qt.Key.Key_F12)

    assert running.bridge.track("g1") == before
    assert all(group.help_at_ms is None for group in running.state.all(Group))
    texts = [each.text() for each in running.page.resume.findChildren(QLabel)]
    assert any("5:00 jäljellä" in each or "jäljellä 5:00" in each for each in texts)
    running.wait(minutes=1)
    texts = [each.text() for each in running.page.resume.findChildren(QLabel)]
    assert any("4:00" in each for each in texts)
