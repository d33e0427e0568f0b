"""A row that goes on in the next line when it is too long."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator_app.ui.widgets.wrap_row import WrapRow


def box(width, height=30):
    widget = QWidget()
    widget.setFixedSize(width, height)
    return widget


@pytest.fixture
def row(theme, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    layout = WrapRow(theme, host, gap=10)
    host.boxes = [box(100), box(100, 40), box(100)]
    layout.addWidget(host.boxes[0])
    layout.addStretch(1)
    layout.addWidget(host.boxes[1])
    layout.addWidget(host.boxes[2])
    return host


def places(host, width):
    host.resize(width, host.layout().heightForWidth(width))
    host.layout().activate()
    return [(each.x(), each.y(), each.width()) for each in host.boxes]


def test_in_one_line_what_follows_the_stretch_stands_at_the_end(row):
    assert places(row, 400) == [(0, 5, 100), (190, 0, 100), (300, 5, 100)]
    assert row.height() == 40


def test_what_does_not_fit_goes_on_in_the_next_line(row):
    assert places(row, 250) == [(0, 5, 100), (150, 0, 100), (0, 50, 100)]
    assert row.height() == 80


def test_nothing_becomes_narrower_than_it_can(row):
    assert [width for _, _, width in places(row, 110)] == [100, 100, 100]
    assert row.layout().minimumSize().width() == 100


def test_hidden_widgets_take_no_room(row):
    row.boxes[1].hide()

    assert row.layout().heightForWidth(220) == 30


def test_what_has_a_stretch_takes_what_is_left(theme, qtbot):
    host, words = QWidget(), QHBoxLayout()
    qtbot.addWidget(host)
    layout = WrapRow(theme, host, gap=10, margins=(5, 0, 5, 0))
    inner = box(50)
    inner.setMaximumWidth(1000)
    words.setContentsMargins(0, 0, 0, 0)
    words.addWidget(inner)
    layout.addLayout(words, 1)
    host.boxes = [inner, box(100)]
    layout.addWidget(host.boxes[1])
    first = box(20)
    layout.insertWidget(0, first)

    assert places(host, 300) == [(35, 0, 150), (195, 0, 100)]
    assert (first.x(), layout.count(), layout.takeAt(9)) == (5, 3, None)
