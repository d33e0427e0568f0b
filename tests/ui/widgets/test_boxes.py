"""What holds other widgets: flows, rows, columns, scroll areas, empty states."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.flow_layout import FlowLayout
from facilitator_app.ui.widgets.label import Label
from tests.ui.widgets.long_words import LONG


@pytest.fixture
def flow(theme, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(theme, holder, gap=6)
    for _ in range(6):
        label = QLabel("x")
        label.setFixedSize(50, 20)
        layout.addWidget(label)
    yield layout
    assert layout.count() == 6  # and the holder lives as long as the test


def test_a_flow_goes_on_to_the_next_line_when_one_is_full(flow):
    assert flow.heightForWidth(6 * 50 + 5 * 6) == 20
    assert flow.heightForWidth(170) == 2 * 20 + 6
    assert flow.heightForWidth(50) == 6 * 20 + 5 * 6
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


class FakeItem:
    """A layout item of a fixed width."""

    def __init__(self, width):
        self.hint, self.frame = QSize(width, 20), QRect()

    def isEmpty(self):
        return False

    def sizeHint(self):
        return self.hint

    def setGeometry(self, rect):
        self.frame = rect


def arranged(items, width):
    flow = SimpleNamespace(_theme=SimpleNamespace(px=round), _gap=6, _items=items)
    FlowLayout._arrange(flow, QRect(0, 0, width, 0), move=True)
    return [item.frame for item in items]


@given(width=st.integers(10, 500))
def test_nothing_of_a_flow_is_outside_or_on_top_of_another(width):
    frames = arranged([FakeItem(w) for w in (30, 80, 20, 200, 45)], width)
    for at, frame in enumerate(frames):
        assert frame.right() < max(width, 1) + 1
        assert not any(frame.intersects(other) for other in frames[at + 1 :])
    assert all(isinstance(frame, QRect) for frame in frames)


def test_an_empty_state_says_one_thing_and_offers_its_buttons(theme, place):
    button = Button(theme, "Avaa esimerkki", kind="primary")
    state = EmptyState(theme, "sprout", [button])
    state.show_text("Ensimmäinen dialogi", LONG)
    place(state)

    assert [label.text() for label in state.findChildren(Label)] == ["Ensimmäinen dialogi", LONG]
    assert button.isVisible()


def test_rows_and_columns_follow_the_text_size(theme, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    row = Row(theme, widget, gap=8, margins=(16, 14, 16, 14))
    theme.use(ThemeChoice.LIGHT, 1.5)

    assert row.spacing() == 12
    assert row.contentsMargins().left() == 24


def test_a_cleared_row_lets_its_widgets_go(theme, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    row = Row(theme, widget)
    row.addWidget(QLabel("x"))
    clear(row)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert widget.findChildren(QLabel) == []


def test_a_scroll_area_shows_the_ground_below_it(theme, qtbot):
    card = Card(theme, fill="lingonsoft")
    qtbot.addWidget(card)
    Column(theme, card, margins=(8, 8, 8, 8)).addWidget(Scroll(QWidget()))
    card.resize(100, 100)

    assert card.grab().toImage().pixelColor(50, 50) == theme.c("lingonsoft")


def test_a_sentence_with_a_widest_line_keeps_all_its_lines_in_a_wider_room(theme, qtbot):
    state = EmptyState(theme, "sprout")
    qtbot.addWidget(state)
    state.show_text("Ensimmäinen dialogi", LONG)
    state.resize(700, 400)
    state.show()
    sentence = next(each for each in state.findChildren(Label) if each.text() == LONG)

    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert sentence.height() > theme.line_height("small")
    state.close()
