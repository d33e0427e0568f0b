"""The organisation's own sheet in the room: greeting and logo beside the rules."""

from __future__ import annotations

import base64

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from facilitator_app.ui.stage.canvas import StageCanvas
from facilitator_app.ui.stage.facts import StageFacts, StageView


@pytest.fixture
def logo():
    """A red picture, three times as wide as high, in base64."""
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF0000"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return base64.b64encode(bytes(buffer.data())).decode()


def red_of(canvas):
    picture = canvas.grab().toImage()
    places = [(x, y) for x in range(0, 960, 4) for y in range(0, 540, 4)]
    return [place for place in places if QColor(picture.pixel(*place)) == QColor("#FF0000")]


def test_the_logo_stands_at_the_top_right_and_a_damaged_one_is_left_out(qtbot, theme, logo):
    canvas = StageCanvas(theme.icons)
    qtbot.addWidget(canvas)
    canvas.resize(960, 540)
    rows = (("Yksi puhuu",), ("Muut kuuntelevat",))
    facts = {"heading": "Pelisäännöt · Hyvä, että tulit", "rows": rows}
    canvas.show_facts(StageFacts(StageView.RULES, logo=logo, **facts))
    red = red_of(canvas)
    canvas.show_facts(StageFacts(StageView.RULES, logo="damaged", **facts))

    assert min(x for x, _ in red) > 700
    assert max(y for _, y in red) < 90
    assert red_of(canvas) == []
