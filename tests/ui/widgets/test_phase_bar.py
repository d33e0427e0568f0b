"""The ribbon is the map: widths are minutes, states have words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator_app.ui.widgets.phase_bar import PhaseRibbon, Segment, SegmentState

SEGMENTS = [
    Segment("a", "Tervetuloa", 8, "users", SegmentState.DONE),
    Segment("b", "Keskustelu", 26, "users", SegmentState.CURRENT, 0.5, locked=True),
    Segment("c", "Oma pohdinta", 2, "pencil", SegmentState.LEFT_OUT),
    Segment("d", "Lopetus", 10, "flag", locked=True),
]


@pytest.fixture
def ribbon(theme, finnish, qtbot):
    ribbon = PhaseRibbon(theme)
    qtbot.addWidget(ribbon)
    ribbon.resize(1242, 44)
    ribbon.show_segments(SEGMENTS)
    with qtbot.waitExposed(ribbon):
        ribbon.show()
    return ribbon


def test_widths_are_minutes(ribbon):
    widths = [piece.width() for piece in ribbon.pieces]

    assert widths[1] / widths[0] == pytest.approx(26 / 8, rel=0.06)
    assert widths[2] >= 26  # even the shortest can be hit


def test_every_phase_is_named_with_its_length_and_state(ribbon):
    assert [piece.accessibleName() for piece in ribbon.pieces] == [
        "Tervetuloa, 8 min, tehty",
        "Keskustelu, 26 min, käynnissä, suojattu",
        "Oma pohdinta, 2 min, jätetty pois",
        "Lopetus, 10 min, suojattu",
    ]


def test_a_click_looks_and_a_double_click_wants_to_go_there(ribbon, qtbot):
    with qtbot.waitSignal(ribbon.chosen) as told:
        QTest.mouseClick(ribbon.pieces[3], Qt.MouseButton.LeftButton)
    assert told.args == ["d"]
    with qtbot.waitSignal(ribbon.move_wanted) as told:
        QTest.mouseDClick(ribbon.pieces[3], Qt.MouseButton.LeftButton)
    assert told.args == ["d"]


def test_tab_comes_to_the_current_phase_and_arrows_go_on(ribbon, qtbot):
    way_in = [p for p in ribbon.pieces if p.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert way_in == [ribbon.pieces[1]]
    ribbon.pieces[1].setFocus()
    QTest.keyClick(ribbon.pieces[1], Qt.Key.Key_Right)
    assert ribbon.focusWidget() is ribbon.pieces[2]
    with qtbot.waitSignal(ribbon.move_wanted) as told:
        QTest.keyClick(ribbon.pieces[2], Qt.Key.Key_Return)
    assert told.args == ["c"]


def test_the_current_phase_fills_in_steps_not_with_every_tick(ribbon):
    piece, painted = ribbon.pieces[1], []
    piece.update = lambda: painted.append(piece.segment.share)
    for tick in range(100):
        share = 0.5 + tick / 100_000
        changed = [*SEGMENTS]
        changed[1] = Segment("b", "Keskustelu", 26, "users", SegmentState.CURRENT, share, True)
        ribbon.show_segments(changed)

    assert len(painted) <= 1


def test_the_same_phases_keep_their_places_and_others_make_new_ones(ribbon):
    before = ribbon.pieces
    ribbon.show_segments([Segment("a", "Uusi nimi", 9, "users"), *SEGMENTS[1:]])
    assert ribbon.pieces == before
    assert ribbon.pieces[0].accessibleName() == "Uusi nimi, 9 min"
    ribbon.show_segments(SEGMENTS[:2])
    assert len(ribbon.pieces) == 2


def test_a_plan_without_phases_is_an_empty_ribbon(ribbon):
    ribbon.show_segments([])

    assert ribbon.pieces == ()


def test_states_look_different_also_without_colour(ribbon):
    from PySide6.QtGui import QImage

    grey = ribbon.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    done = grey.pixelColor(ribbon.pieces[0].geometry().left() + 6, 6).lightness()
    ahead = grey.pixelColor(ribbon.pieces[3].geometry().left() + 6, 6).lightness()
    assert done != ahead
