"""Boxes to tick and dots to choose by can be seen in both themes and say their state by shape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.widgets.tick import SIDE, ChoiceDot, TickBox

LEAST_CONTRAST = 3.0  # of what is no text


def light_of(colour):
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first, second):
    lights = sorted((light_of(first), light_of(second)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.fixture(params=[TickBox, ChoiceDot])
def mark(request, qtbot, theme):
    widget = request.param(theme)
    widget.setText("Kysymykset && muut")
    widget.resize(widget.sizeHint())
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_mark_stands_out_from_the_ground_in_both_themes(mark, theme, choice):
    theme.use(choice, 1.0)
    mark.setAutoFillBackground(True)
    picture = mark.grab().toImage()
    middle = mark.height() // 2
    edge = max(
        (QColor(picture.pixel(x, middle)) for x in range(4)),
        key=lambda colour: contrast(colour, theme.c("surface")),
    )

    assert contrast(edge, theme.c("surface")) >= LEAST_CONTRAST


def test_on_and_off_differ_in_shape_and_not_only_in_colour(mark):
    mark.setChecked(False)
    off = mark.grab().toImage().convertToFormat(mark.grab().toImage().Format.Format_Grayscale8)
    mark.setChecked(True)
    on = mark.grab().toImage().convertToFormat(off.format())
    middle, top = mark.height() // 2, mark.height() // 2 - SIDE // 4
    places = [(x, y) for x in range(4, SIDE - 2) for y in range(top, middle + 4)]

    assert len({QColor(on.pixel(*place)).value() // 64 for place in places}) > 1
    assert len({QColor(off.pixel(*place)).value() // 64 for place in places}) == 1


def test_a_click_on_the_text_and_the_space_key_turn_it_on(mark):
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton, pos=QPoint(mark.width() - 5, 5))
    assert mark.isChecked()

    if isinstance(mark, TickBox):
        QTest.keyClick(mark, Qt.Key.Key_Space)
        assert not mark.isChecked()


def test_a_long_text_goes_on_in_the_next_line(mark):
    mark.setText("Kirjurit tietävät, että kirjataan tarkasti ja ilman nimiä")
    whole = mark.sizeHint()

    assert mark.heightForWidth(whole.width() + 20) == whole.height()
    assert mark.heightForWidth(whole.width() // 2) > 1.5 * (whole.height() - 6)
    assert SIDE < mark.minimumSizeHint().width() < whole.width()
