"""Every key about time is one command; every command can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from facilitator_app.core.model import LiveEvent, Turn, Waiting
from facilitator_app.core.timeline import Face, TrackState
from tests.ui.run.conftest import small_event
from tests.ui.run.steps import ALT, CTRL, MINUTE_MS


def test_f5_begins_and_the_ring_says_what_is_left(running):
    assert running.status().state is TrackState.RUNNING
    assert running.page.view.time.ring.facts.figures == "10:00"
    running.wait(seconds=0.3)
    assert running.page.view.time.ring.facts.figures == "10:00"  # rounded up
    running.wait(seconds=0.7)
    assert running.page.view.time.ring.facts.figures == "9:59"


def test_round_zero_each_label_stands_for_a_second(running):
    running.wait(minutes=9, seconds=57)
    seen = []
    for _ in range(60):
        running.wait(seconds=0.1)
        figures = running.page.view.time.ring.facts.figures
        seen.append(figures)
    labels = list(dict.fromkeys(seen))
    assert labels == ["0:03", "0:02", "0:01", "0:00", "+0:01", "+0:02", "+0:03"]
    assert all(seen.count(label) == 10 for label in labels[1:-1])


def test_space_freezes_the_phase_and_not_the_forecast(running):
    running.key(Qt.Key.Key_Space)
    running.wait(minutes=4)

    assert running.status().face is Face.PAUSED
    assert running.status().remaining_ms == 10 * MINUTE_MS
    assert running.page.desk.scene().forecast.offset_ms == 4 * MINUTE_MS
    running.key(Qt.Key.Key_Space)
    running.wait(minutes=1)
    assert running.status().remaining_ms == 9 * MINUTE_MS


def test_a_second_press_within_a_moment_is_a_slip_of_the_finger(running):
    running.key(Qt.Key.Key_Right, CTRL)
    running.wait(seconds=0.39)
    running.key(Qt.Key.Key_Right, CTRL)
    assert running.status().phase_id == "p1"

    running.wait(seconds=0.02)
    running.key(Qt.Key.Key_Right, CTRL)
    assert running.status().phase_id == "p2"


def test_stop_is_debounced_too(running):
    running.key(Qt.Key.Key_Space)
    running.key(Qt.Key.Key_Space)
    assert running.status().face is Face.PAUSED


@pytest.mark.parametrize(
    ("key", "modifiers", "minutes"),
    [
        ("+", Qt.KeyboardModifier.NoModifier, 1),
        ("-", Qt.KeyboardModifier.NoModifier, -1),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, 5),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, -5),
    ],
)
def test_minutes_are_lent_by_later_phases_and_given_back(running, key, modifiers, minutes):
    before = running.page.desk.scene().forecast.expected_end_ms
    running.key(key, modifiers)

    assert running.status().length_ms == (10 + minutes) * MINUTE_MS
    after = running.page.desk.scene().forecast.expected_end_ms
    assert after - before == (0 if minutes > 0 else minutes * MINUTE_MS)
    buttons = running.page.view.strip.findChildren(QPushButton)
    assert "Kumoa" in {each.text() for each in buttons}


@pytest.mark.parametrize(
    ("key", "modifiers", "minutes"),
    [
        ("+", ALT, 1),
        ("-", ALT, -1),
        (Qt.Key.Key_PageUp, CTRL, 5),
        (Qt.Key.Key_PageDown, CTRL, -5),
    ],
)
def test_with_another_key_everything_moves(running, key, modifiers, minutes):
    before = running.page.desk.scene().forecast.expected_end_ms
    running.key(Qt.Key(ord(key)) if isinstance(key, str) else key, modifiers)

    after = running.page.desk.scene().forecast.expected_end_ms
    assert after - before == minutes * MINUTE_MS


def test_the_mouse_chooses_between_borrowing_and_moving_and_sees_the_effect_first(running):
    time = running.page.view.time
    plus_five = time._steps[3]
    plus_five.hovered.emit(5)
    borrowed = time._effect.text()
    assert "Pariporina" in borrowed
    assert borrowed.endswith("10.30")

    time._source.click()
    running.show()
    assert time._source.text() == "siirrä"
    plus_five.hovered.emit(5)
    assert time._effect.text() == "Loppu 10.35"
    plus_five.click()
    assert running.page.desk.scene().forecast.expected_end_ms == running.minute_ms(65)


def test_the_ring_keeps_its_size_while_an_effect_is_shown(running):
    time = running.page.view.time
    before = time.ring.size()
    time._steps[2].hovered.emit(1)
    running.show()

    assert time._effect.isVisible()
    assert time.ring.size() == before


def test_the_start_is_moved_back_by_minutes_or_to_a_clock_time(running):
    running.wait(minutes=2)
    running.page.view.time.start_moved.emit(3)
    assert running.status().remaining_ms == 5 * MINUTE_MS

    running.keys("T")
    field = running.page.view.time._start_row._field
    assert field.hasFocus()
    field.setText("9.31")
    QTest.keyClick(field, Qt.Key.Key_Return)
    running.show()
    assert running.status().started_ms == running.minute_ms(1)
    assert running.page.hasFocus()


def test_a_clock_time_that_is_none_is_left_to_be_mended(running):
    running.keys("T")
    field = running.page.view.time._start_row._field
    field.setText("25.99")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.isVisible()
    assert running.status().started_ms == running.minute_ms(0)


UNDOABLE = {
    "next": lambda room: room.key(Qt.Key.Key_Right, CTRL),
    "pause": lambda room: room.key(Qt.Key.Key_Space),
    "borrow": lambda room: room.keys("+"),
    "move": lambda room: room.key(Qt.Key.Key_PageUp, CTRL),
    "backdate": lambda room: room.page.view.time.start_moved.emit(3),
    "silence": lambda room: room.keys("H"),
    "speak": lambda room: room.keys("3"),
    "join": lambda room: room.keys("J2"),
}


@pytest.mark.parametrize("does", UNDOABLE)
def test_ctrl_z_takes_every_live_command_back(joint, does):
    before = joint.status()
    rows = (joint.state.all(Turn), joint.state.all(Waiting))
    UNDOABLE[does](joint)
    assert (joint.status(), joint.state.all(Turn), joint.state.all(Waiting)) != (before, *rows)

    joint.key(Qt.Key.Key_Z, CTRL)

    assert joint.status() == before
    assert (joint.state.all(Turn), joint.state.all(Waiting)) == rows


def test_ctrl_z_leaves_a_clock_alone_after_ten_minutes(joint):
    joint.wait(minutes=10)
    joint.key(Qt.Key.Key_Z, CTRL)

    assert joint.status().phase_id == "p1"


def test_undo_with_nothing_to_undo_is_a_plain_sentence(make_room):
    room = make_room(small_event())
    room.key(Qt.Key.Key_Z, CTRL)

    assert room.state.all(LiveEvent) == ()
    assert room.program.window.strips.names


def test_pair_buzz_ends_by_itself_and_a_dialogue_never_does(joint):
    joint.wait(minutes=25)
    assert joint.status().phase_id == "p1"
    joint.key(Qt.Key.Key_Right, CTRL)
    joint.wait(minutes=8, seconds=3)

    assert joint.status().phase_id == "p3"
    assert joint.status().spent_ms == 3000  # it ended when its time was over, not at the tick


def test_a_minute_after_the_planned_start_somebody_is_reminded(room):
    room.wait(seconds=61)
    room.program.kit.ticker.minute.emit(room.page.desk.now_ms)
    assert "not_started" in room.program.window.strips.names

    room.key(Qt.Key.Key_F5)
    room.tick()
    assert "not_started" not in room.program.window.strips.names


def test_a_late_start_may_be_entered_as_the_planned_one(room):
    room.wait(minutes=3)
    planned = room.page.view.time._planned
    assert planned.isVisible()
    assert "9.30" in planned.text()
    planned.click()

    assert room.status().remaining_ms == 7 * MINUTE_MS


def test_f8_accepts_and_undo_takes_it_back(joint):
    joint.page.view.time.start_moved.emit(0)
    joint.wait(minutes=28)  # eight minutes over, pair buzz may be dropped
    strip = joint.page.view.strip
    assert strip.isVisible()
    end = joint.page.desk.scene().forecast.expected_end_ms
    joint.key(Qt.Key.Key_F8)

    assert joint.page.desk.scene().forecast.expected_end_ms < end
    protected = joint.bridge.track("g1").added_seconds.get("p1", 0)
    assert protected == 0
    joint.key(Qt.Key.Key_Z, CTRL)
    assert joint.page.desk.scene().forecast.expected_end_ms == end


def test_f9_declines_until_it_is_three_minutes_later(joint):
    joint.wait(minutes=27)
    assert joint.page.desk.drift.offer is not None
    joint.key(Qt.Key.Key_F9)
    joint.wait(minutes=2)
    assert joint.page.desk.drift.offer is None
    joint.wait(minutes=2)
    assert joint.page.desk.drift.offer is not None
