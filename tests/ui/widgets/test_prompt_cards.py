"""F4: a card is found by word or situation, with the keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget

from facilitator_app.core.cards import Situation, faces
from facilitator_app.env.paths import resource
from facilitator_app.intake.library import read_cards
from facilitator_app.ui.widgets.card_list import CardList
from facilitator_app.ui.widgets.prompt_cards import PromptCards

CARDS = faces(read_cards(resource("cards")), "fi")


@pytest.fixture
def prompts(qtbot, theme, finnish):
    room = QWidget()
    room.resize(600, 520)
    qtbot.addWidget(room)
    prompts = PromptCards(theme, room)
    prompts.resize(560, 480)
    prompts.show_cards(CARDS, "fi")
    room.show()
    prompts.open()
    yield prompts
    room.close()


def field(prompts):
    return prompts.focusProxy()


def chip(prompts, situation):
    return prompts._chips[situation]


def test_typing_filters_and_the_chips_say_how_many_each_situation_has(prompts):
    field(prompts).setText("hilj")

    assert "quiet-1" in prompts.found
    assert "silence-1" in prompts.found
    assert "conflict-1" not in prompts.found
    assert chip(prompts, Situation.QUIET).text() == "Hiljainen osallistuja 5"
    assert chip(prompts, Situation.CONFLICT).isHidden()


def test_a_situation_shows_only_its_cards_and_again_all(prompts):
    chip(prompts, Situation.CONFLICT).click()
    assert all(each.startswith("conflict") for each in prompts.found)

    chip(prompts, Situation.CONFLICT).click()
    assert len(prompts.found) == len(CARDS)


def test_arrows_choose_and_enter_marks_the_card_used_and_closes(prompts):
    used, closed = [], []
    prompts.used.connect(used.append)
    prompts.closed.connect(lambda: closed.append(True))
    field(prompts).setText("hilj")

    QTest.keyClick(field(prompts), Qt.Key.Key_Down)
    QTest.keyClick(field(prompts), Qt.Key.Key_Return)

    assert used == [prompts.found[1]]
    assert closed == [True]


def test_escape_closes_at_once_and_uses_nothing(prompts):
    used, closed = [], []
    prompts.used.connect(used.append)
    prompts.closed.connect(lambda: closed.append(True))
    field(prompts).setText("hilj")

    QTest.keyClick(field(prompts), Qt.Key.Key_Escape)

    assert (used, closed) == ([], [True])


def test_a_used_card_says_so_in_words(prompts):
    prompts.show_used({"quiet-1"})

    cards = prompts.findChild(CardList).cards
    assert str(cards.index(0).data()).endswith("käytetty")


def test_the_model_of_the_cards_is_sound(prompts, qtbot):
    cards = prompts.findChild(CardList).cards
    QAbstractItemModelTester(cards, QAbstractItemModelTester.FailureReportingMode.Fatal)

    field(prompts).setText("aika")
    field(prompts).setText("")


def test_f4_shows_the_cards_on_any_page_and_escape_gives_the_focus_back(program):
    program.flow.open_sample()
    window = program.window
    before = window.focusWidget()

    QTest.keyClick(window, Qt.Key.Key_F4)
    cards = program.keys.cards
    assert cards.is_open
    assert len(cards.prompts.found) == len(CARDS)

    QTest.keyClick(cards.prompts.focusProxy(), Qt.Key.Key_Escape)
    assert not cards.is_open
    assert window.focusWidget() is before


def test_a_card_is_found_also_the_first_time_f4_is_pressed(program):
    program.flow.open_sample()

    QTest.keyClick(program.window, Qt.Key.Key_F4)
    prompts = program.keys.cards.prompts
    prompts.focusProxy().setText("itku")

    assert prompts.found
