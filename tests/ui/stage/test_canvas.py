"""The picture of the room screen."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QRegion

from facilitator_app.ui.stage.canvas import StageCanvas
from facilitator_app.ui.stage.facts import StageFacts, StageRing, StageView

QUESTION = StageFacts(
    view=StageView.QUESTION,
    heading="Kysymys",
    texts=("Mikä on tärkeää?", "Vad är viktigt?"),
    ring=StageRing(0.5, "12", "min jäljellä"),
    clock="17.54",
)


@pytest.fixture
def canvas(qtbot, theme):
    canvas = StageCanvas(theme.icons)
    qtbot.addWidget(canvas)
    canvas.resize(1000, 600)  # not the shape of a screen: there are margins
    return canvas


@pytest.mark.parametrize(
    "ring", [StageRing(0.5, "11", "min jäljellä"), StageRing(0.0, "3", "min yli"), StageRing(1.0)]
)
def test_the_ring_alone_is_painted_as_in_the_whole_picture(canvas, ring):
    canvas.show_facts(QUESTION)
    screen = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    canvas.show_facts(replace(QUESTION, ring=ring))
    place = canvas.ring_rect()
    canvas.render(screen, place.topLeft(), QRegion(place))

    whole = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert screen == whole
