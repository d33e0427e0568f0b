"""The circle: who sits where, who has been heard, who speaks; never a ranking."""

from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from facilitator_app.core.circle import Standing
from facilitator_app.ui.widgets.seat_button import SeatFacts, label_lines, standing_word
from facilitator_app.ui.widgets.seat_circle import SeatCircle

NAMES = (
    *("Aino", "Bashir", "Eeva", "Jorma", "Linnea", "Mikael"),
    *("Sari", "Tuulia", "Pekka", "Maija", "Kalle", "Venla"),
)


def facts(count, standings=()):
    return [
        SeatFacts(
            id=f"s{number}",
            number=number,
            name=NAMES[(number - 1) % len(NAMES)],
            standing=dict(standings).get(number, Standing.NOT_YET),
        )
        for number in range(1, count + 1)
    ]


@pytest.fixture
def circle(theme, finnish, qtbot):
    circle = SeatCircle(theme)
    qtbot.addWidget(circle)
    circle.resize(332, 262)
    return circle


@pytest.mark.parametrize("count", range(2, 26))
@pytest.mark.parametrize("size", [(332, 262), (420, 420), (260, 400)])
def test_every_seat_has_its_own_place_inside_the_card(circle, count, size):
    circle.resize(*size)
    circle.show_seats(facts(count))
    frames = [seat.geometry() for seat in circle.seats]

    assert all(circle.rect().contains(frame) for frame in frames)
    reach = frames[0].width() - 8  # the ring of whoever speaks may touch a neighbour
    for first, second in combinations(frames, 2):
        apart = first.center() - second.center()
        assert hypot(apart.x(), apart.y()) >= reach * 0.72


@pytest.mark.parametrize("count", [8, 14, 15, 25])
def test_names_cover_neither_each_other_nor_a_seat(circle, count):
    circle.show_seats(facts(count))
    labels = [place.rect for place in circle._labels]

    assert not any(a.intersects(b) for a, b in combinations(labels, 2))
    assert len(labels) >= min(count, 8)


def test_seats_go_clockwise_from_the_facilitator_at_the_top(circle):
    circle.show_seats(facts(8))
    places = [seat.geometry().center() for seat in circle.seats]
    middle = circle.rect().center()

    assert places[0].x() > middle.x()
    assert places[-1].x() < middle.x()
    assert places[0].y() < middle.y() < places[3].y()


def test_the_middle_counts_those_not_yet_heard(circle):
    standings = {1: Standing.HEARD, 2: Standing.SPEAKING, 3: Standing.PASSED, 4: Standing.AWAY}
    circle.show_seats(facts(6, standings.items()))

    assert circle.not_yet == 3


def test_each_seat_says_number_name_and_standing(circle):
    circle.show_seats(facts(2, [(2, Standing.SPEAKING)]))

    assert circle.seats[0].accessibleName() == "1, Aino, ei vielä kuultu"
    assert circle.seats[1].accessibleName() == "2, Bashir, puhuu nyt"


def test_standings_differ_in_more_than_colour(circle):
    from PySide6.QtGui import QImage

    circle.show_seats(facts(5, list(enumerate(Standing, start=1))))
    looks = {(fill, width, edge) for fill, edge, _, width in (s._look() for s in circle.seats)}
    assert len(looks) >= 4
    assert len({standing_word(standing) for standing in Standing}) == len(Standing)
    assert not circle.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8).isNull()


def test_a_click_and_a_key_give_the_floor(circle, qtbot):
    circle.show_seats(facts(3))
    with qtbot.waitSignal(circle.pressed) as told:
        QTest.mouseClick(circle.seats[1], Qt.MouseButton.LeftButton)
    assert told.args == ["s2"]
    circle.seats[0].setFocus()
    with qtbot.waitSignal(circle.pressed) as told:
        QTest.keyClick(circle.seats[0], Qt.Key.Key_Return)
    assert told.args == ["s1"]


def test_one_tab_stop_then_arrows_round_the_circle(circle, qtbot):
    circle.show_seats(facts(3))
    with qtbot.waitExposed(circle):
        circle.show()
    stops = [seat for seat in circle.seats if seat.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [circle.seats[0]]
    circle.seats[0].setFocus()
    QTest.keyClick(circle.seats[0], Qt.Key.Key_Left)
    assert circle.focusWidget() is circle.seats[2]
    QTest.keyClick(circle.seats[2], Qt.Key.Key_Right)
    assert circle.focusWidget() is circle.seats[0]


def test_ctrl_and_an_arrow_move_a_seat_while_the_order_may_change(circle, qtbot):
    circle.show_seats(facts(3), movable=True)
    with qtbot.waitSignal(circle.reordered) as told:
        QTest.keyClick(circle.seats[0], Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [["s2", "s1", "s3"]]

    circle.show_seats(facts(3), movable=False)
    with qtbot.assertNotEmitted(circle.reordered):
        QTest.keyClick(circle.seats[0], Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)


def drag(seat, by):
    start = seat.rect().center()
    QTest.mousePress(seat, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(seat, start + by / 2)
    QTest.mouseMove(seat, start + by / 2)
    QTest.mouseRelease(seat, Qt.MouseButton.LeftButton, pos=start)


def test_a_seat_dragged_to_another_place_changes_the_order(circle, qtbot):
    circle.show_seats(facts(4), movable=True)
    with qtbot.waitExposed(circle):
        circle.show()
    first, third = circle.seats[0], circle.seats[2]
    by = third.geometry().center() - first.geometry().center()
    with qtbot.waitSignal(circle.reordered) as told:
        first.dropped.emit("s1", (first.geometry().center() + by).toPointF())
    assert told.args == [["s2", "s3", "s1", "s4"]]


def test_a_drag_is_no_click(circle, qtbot):
    circle.show_seats(facts(4), movable=True)
    with qtbot.waitExposed(circle):
        circle.show()
    with qtbot.assertNotEmitted(circle.pressed):
        drag(circle.seats[0], QPoint(40, 30))


def test_a_pass_and_an_absence_are_written_beside_the_name(finnish, theme):
    lines = label_lines(SeatFacts("s", 1, "Aino", Standing.PASSED), crowded=False)
    assert [line.text for line in lines] == ["Aino", "ohitti"]
    late = SeatFacts("s", 1, "Aino", Standing.NOT_YET, "saapui 17.20")
    assert [line.text for line in label_lines(late, crowded=False)] == ["Aino", "saapui 17.20"]
    assert len(label_lines(late, crowded=True)) == 1
