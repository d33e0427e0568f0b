"""The ring around what the keyboard acts on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.focus_ring import FocusRing
from facilitator_app.ui.widgets.search_field import SearchField


@pytest.fixture
def ringed(theme, qtbot, qapp):
    """A window with a field, a button and a focus ring."""
    window = QWidget()
    qtbot.addWidget(window)
    column = Column(theme, window, margins=(10, 10, 10, 10))
    window.field, window.button = SearchField(theme, "Etsi"), Button(theme, "Tee")
    column.addWidget(window.field)
    column.addWidget(window.button)
    window.ring = FocusRing(theme, window, qapp)
    with qtbot.waitExposed(window):
        window.show()
    window.ring.listen()
    window.activateWindow()
    return window


def test_the_ring_shows_with_the_keyboard_and_not_with_the_mouse(ringed):
    ringed.button.setFocus()
    assert ringed.ring.isHidden()
    QTest.keyClick(ringed.windowHandle(), Qt.Key.Key_Shift)
    assert not ringed.ring.isHidden()
    reach = ringed.ring.geometry()
    assert reach == ringed.button.geometry().adjusted(-4, -4, 4, 4)
    QTest.mouseClick(ringed.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert ringed.ring.isHidden()


def test_a_field_shows_the_focus_by_its_own_border(ringed):
    QTest.keyClick(ringed.windowHandle(), Qt.Key.Key_Shift)
    ringed.field.setFocus()

    assert ringed.ring.isHidden()


def test_the_ring_follows_what_moves_and_goes_with_it(ringed):
    ringed.button.setFocus()
    QTest.keyClick(ringed.windowHandle(), Qt.Key.Key_Shift)
    ringed.button.move(30, 60)
    assert ringed.ring.geometry().topLeft() == QPoint(26, 56)
    ringed.button.hide()
    assert ringed.ring.isHidden()
