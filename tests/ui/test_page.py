"""What every page gets from its base."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import live, plan
from facilitator_app.core.model import Group, Phase
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.button import Button


class SomePage(Page):
    """A page that remembers what it was told."""

    def __init__(self, kit):
        super().__init__(PageId.PLAN, kit)
        self.refreshed, self.ticks, self.letters, self.rooms = [], [], [], []
        self.field, self.button = QLineEdit(), Button(self.theme, "Tee")
        column = Column(self.theme, self.body)
        column.addWidget(self.field)
        column.addWidget(self.button)

    def refresh(self, changes):
        self.refreshed.append(changes)

    def on_tick(self, now_ms):
        self.ticks.append(now_ms)

    def arrange(self, room):
        self.rooms.append(room)

    def letter_pressed(self, key):
        self.letters.append(key)
        return key != "Z"

    def areas(self):
        return (self.field, self.button)


@pytest.fixture
def page(kit, qtbot):
    page = SomePage(kit)
    qtbot.addWidget(page)
    page.retranslate()
    return page


def shown(page, qtbot):
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def phase(number):
    return Phase(id=f"p{number}", title=f"Vaihe {number}", minutes=10)


def notice():
    yes, no = NoticeAction("yes", "Kyllä", "F8"), NoticeAction("no", "Ei", "F9")
    return Notice("amber", "clock", "Ehdotus", actions=(yes, no))


def test_a_page_that_is_seen_is_told_of_every_change(page, bridge, qtbot):
    page.show_event(bridge)
    shown(page, qtbot)
    page.refreshed.clear()
    bridge.execute(plan.add_phase, phase(1))

    assert [changes.ids(Phase) for changes in page.refreshed] == [{"p1"}]


def test_a_page_that_is_not_seen_makes_good_what_it_missed(page, bridge, qtbot):
    page.show_event(bridge)
    bridge.execute(plan.add_phase, phase(1))
    bridge.execute(plan.add_phase, phase(2))
    assert page.refreshed == []

    shown(page, qtbot)
    assert page.refreshed == [None]
    page.hide()
    page.show()
    assert page.refreshed == [None]


def test_a_page_hears_nothing_of_an_event_that_was_closed(page, bridge, qtbot):
    page.show_event(bridge)
    shown(page, qtbot)
    page.show_event(None)
    page.refreshed.clear()
    bridge.execute(plan.add_phase, phase(1))

    assert page.refreshed == []
    assert page.bridge is None


def test_ticks_come_while_the_page_is_seen_and_a_clock_runs(page, bridge, kit, clock, qtbot):
    page.show_event(bridge)
    shown(page, qtbot)
    bridge.commit([Add(Group(id="g", number=1)), Add(phase(1))], name="x")
    kit.ticker.tick_now()
    assert page.ticks == []

    bridge.execute_now(live.start, bridge.new_id, ["g"], clock.now_ms())
    clock.advance(seconds=1)
    kit.ticker.tick_now()
    assert page.ticks[-1] == clock.now_ms()

    page.hide()
    count = len(page.ticks)
    kit.ticker.tick_now()
    assert len(page.ticks) == count
    assert not kit.ticker.running


def test_single_letters_act_only_while_no_field_and_no_button_has_the_focus(page, qtbot):
    shown(page, qtbot)
    page.take_focus()
    QTest.keyClick(page, Qt.Key.Key_P)
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert page.letters == ["P", "Space"]

    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_P)
    page.button.setFocus()
    QTest.keyClick(page.button, Qt.Key.Key_P)
    assert page.letters == ["P", "Space"]
    assert page.field.text() == "p"


def test_single_letters_can_be_switched_off(page, kit, qtbot):
    kit.preferences.choose(letter_keys=False)
    shown(page, qtbot)
    page.take_focus()
    QTest.keyClick(page, Qt.Key.Key_P)

    assert page.letters == []


def test_a_letter_with_ctrl_is_no_single_letter(page, qtbot):
    shown(page, qtbot)
    page.take_focus()
    QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert page.letters == []


def test_f6_goes_through_the_areas_and_round(page, qtbot):
    shown(page, qtbot)
    page.take_focus()
    seen = []
    for step in (1, 1, 1, -1):
        page.go_to_area(step)
        seen.append(page.focusWidget())

    assert seen == [page.field, page.button, page.field, page.button]


def test_f6_passes_over_an_area_that_is_not_seen(page, qtbot):
    shown(page, qtbot)
    page.field.hide()
    page.go_to_area(1)

    assert page.focusWidget() is page.button


def test_f8_and_f9_press_the_buttons_of_the_pages_strip(page, qtbot):
    pressed = []
    page.strips.pressed.connect(lambda name, action: pressed.append((name, action)))
    assert not page.accept()
    page.strips.put("ask", notice)

    assert page.accept()
    assert page.decline()
    assert pressed == [("ask", "yes"), ("ask", "no")]


def test_strips_of_an_event_go_with_it(page, bridge):
    page.show_event(bridge)
    page.strips.put("ask", notice)
    page.show_event(None)

    assert page.strips.names == ()


def test_what_a_page_cannot_do_it_says(page):
    answers = (page.undo, page.redo, page.search, page.print_page, page.add, page.remove)
    assert not any(answer() for answer in answers)
    assert not page.rename()
    assert page.keys() == ()
    assert Page.letter_pressed(page, "X") is False
