"""Ticker, preferences, debounce, breakpoints: small parts that everything leans on."""

from __future__ import annotations

import pytest

from facilitator_app.env.settings import Settings, SettingsFile, ThemeChoice
from facilitator_app.ui.breakpoints import Breakpoint, breakpoint_of
from facilitator_app.ui.debounce import Debounce
from facilitator_app.ui.event_desk import file_name
from facilitator_app.ui.preferences import Preferences
from facilitator_app.ui.ticker import Ticker


@pytest.fixture
def ticker(qapp, clock):
    ticker = Ticker(clock)
    yield ticker
    ticker.stop()


@pytest.fixture
def preferences(qapp, tmp_path):
    return Preferences(SettingsFile(tmp_path / "settings.json"))


def test_the_ticker_runs_only_while_somebody_holds_it(ticker):
    assert not ticker.running
    ticker.hold("ring", wanted=True)
    ticker.hold("page", wanted=True)
    ticker.hold("ring", wanted=False)
    assert ticker.running
    ticker.hold("page", wanted=False)
    assert not ticker.running


def test_a_tick_tells_the_events_time_at_once(ticker, clock, qtbot):
    with qtbot.waitSignal(ticker.tick) as told:
        ticker.hold("ring", wanted=True)
    assert told.args == [clock.now_ms()]


def test_the_next_minute_is_waited_for(ticker, clock):
    clock.advance(seconds=17.5)
    ticker.start()
    assert 0 < ticker._to_minute.remainingTime() <= 42_500


def test_a_minute_is_told_and_the_next_one_waited_for(ticker, clock, qtbot):
    with qtbot.waitSignal(ticker.minute) as told:
        ticker._on_minute()
    assert told.args == [clock.now_ms()]
    assert ticker._to_minute.isActive()


def test_a_choice_is_told_and_can_be_undone_and_made_again(preferences, qtbot):
    with qtbot.waitSignal(preferences.changed):
        preferences.choose(theme=ThemeChoice.DARK)
    assert preferences.undo()
    assert preferences.value.theme is ThemeChoice.SYSTEM
    assert preferences.redo()
    assert preferences.value.theme is ThemeChoice.DARK
    assert not preferences.redo()


def test_the_same_choice_again_is_no_step(preferences, qtbot):
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.choose(theme=Settings().theme)
    assert not preferences.undo()


def test_undo_leaves_alone_what_the_program_remembers(preferences):
    preferences.choose(language="sv")
    preferences.remember(window=(1, 2, 3, 4))
    preferences.undo()

    assert preferences.value.window == (1, 2, 3, 4)
    assert preferences.value.language == ""


@pytest.mark.parametrize(
    ("steps", "scales"),
    [((1, 1), [1.1, 1.2]), ((-1,), [1.0]), ((1,) * 12, [*([0] * 11), 2.0]), ((1, 0), [1.1, 1.0])],
)
def test_the_text_grows_in_steps_of_a_tenth_between_once_and_twice(preferences, steps, scales):
    got = []
    for step in steps:
        preferences.grow_text(step)
        got.append(preferences.value.text_scale)
    assert got[-1] == scales[-1]
    assert all(1.0 <= scale <= 2.0 for scale in got)


def test_a_second_press_within_a_moment_is_dropped(clock):
    debounce = Debounce(clock)
    assert debounce.passes()
    clock.advance(seconds=0.39)
    assert not debounce.passes()
    clock.advance(seconds=0.02)
    assert debounce.passes()


def test_a_clock_set_back_does_not_block_the_key(clock):
    debounce = Debounce(clock)
    assert debounce.passes()
    clock.advance(seconds=-100)
    assert debounce.passes()


@pytest.mark.parametrize(
    ("width", "scale", "room"),
    [
        (1920, 1.0, Breakpoint.WIDE),
        (1600, 1.0, Breakpoint.NORMAL),
        (1366, 1.0, Breakpoint.NORMAL),
        (1366, 1.25, Breakpoint.NARROW),
        (1366, 2.0, Breakpoint.TINY),
        (1099, 1.0, Breakpoint.NARROW),
        (699, 1.0, Breakpoint.TINY),
    ],
)
def test_room_is_the_width_by_the_text_size(width, scale, room):
    assert breakpoint_of(width, scale) is room


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Mitä turvallinen arki?", "Mitä turvallinen arki"),
        ('a/b\\c:d*e"f<g>h|i', "a b c d e f g h i"),
        ("  ...  ", "Dialogi"),
        ("x" * 300, "x" * 80),
        ("rivi\nvaihto\x00", "rivi vaihto"),
    ],
)
def test_a_title_becomes_a_file_name_on_every_system(title, name):
    assert file_name(title) == name
