"""The keys about people: turns, queue, rounds, silence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator_app.core.circle import Standing, circle_view
from facilitator_app.core.model import Turn, Waiting
from facilitator_app.core.timeline import Face
from tests.ui.run.steps import MINUTE_MS, numbered, speaking


def test_a_seat_speaks_and_the_same_key_ends_the_turn(joint):
    joint.keys("3")
    assert speaking(joint) == numbered(joint, 3)
    joint.wait(seconds=5)
    joint.keys("5")
    assert speaking(joint) == numbered(joint, 5)
    joint.keys("5")
    assert speaking(joint) is None
    view = circle_view(joint.state, "g1", "p1")
    assert [each.standing for each in view.sitters].count(Standing.HEARD) == 2


def test_0_gives_the_floor_to_somebody_who_is_not_named(joint):
    joint.keys("0")
    assert speaking(joint) == ""
    assert circle_view(joint.state, "g1", "p1").not_yet == 6


def test_joining_in_comes_before_a_new_thought_and_enter_gives_the_floor(joint):
    joint.keys("N2J4")
    queue = joint.state.by(Waiting, "group_id", "g1")
    assert [each.person_id for each in queue] == [numbered(joint, 4), numbered(joint, 2)]

    joint.key(Qt.Key.Key_Return)
    assert speaking(joint) == numbered(joint, 4)


def test_a_wrong_seat_is_corrected_from_the_menu_of_the_right_one(joint):
    joint.keys("3")
    joint.page.view.circle.seat_action.emit("theirs", numbered(joint, 4))

    assert speaking(joint) == numbered(joint, 4)
    assert len(joint.state.all(Turn)) == 1


def test_silence_is_a_state_without_an_alarm_and_offers_a_card_after_twenty_seconds(joint):
    joint.keys("H")
    time = joint.page.view.time
    assert joint.status().face is Face.SILENCE
    assert speaking(joint) is None
    joint.wait(seconds=19)
    assert not time._gentle.isVisible()
    joint.wait(seconds=1)
    assert time._gentle.isVisible()

    joint.keys("3")
    assert joint.status().silence_length_ms == 3 * MINUTE_MS
    joint.wait(minutes=4)
    assert joint.status().face is Face.SILENCE
    assert time.ring.facts.figures == "0:00"
    joint.keys("H")
    assert joint.status().face is Face.RUNNING
    assert circle_view(joint.state, "g1", "p1").not_yet == 6


def test_a_round_goes_by_enter_and_p_comes_back_at_the_end(running):
    order = []
    running.key(Qt.Key.Key_Return)
    order.append(speaking(running))
    running.keys("P")
    for _ in range(5):
        order.append(speaking(running))
        running.wait(seconds=2)
        running.key(Qt.Key.Key_Return)
    order.append(speaking(running))

    seats = [numbered(running, number) for number in range(1, 7)]
    assert order == [seats[0], *seats[1:], seats[0]]


def test_a_late_arrival_gets_a_seat_by_name(running):
    running.keys("L")
    field = running.page.view.floor._late._field
    assert field.hasFocus()
    field.setText("Gun")
    QTest.keyClick(field, Qt.Key.Key_Return)
    running.show()

    assert circle_view(running.state, "g1", "p0").sitters[-1].seat.name == "Gun"
    assert running.page.hasFocus()


def test_the_circle_can_be_reordered_by_dragging_before_the_start_only(room):
    circle = room.page.view.circle.circle
    assert circle._movable
    people = [each.seat.person_id for each in circle_view(room.state, "g1", "").sitters]
    room.page.view.circle.reordered.emit([people[1], people[0], *people[2:]])
    assert numbered(room, 1) == people[1]

    room.key(Qt.Key.Key_F5)
    assert not circle._movable
