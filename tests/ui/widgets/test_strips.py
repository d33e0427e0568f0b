"""Strips: newest first, keys on the newest only, no focus taken."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.widgets.banner import Banner
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.search_field import SearchField
from facilitator_app.ui.widgets.strips import Strips
from tests.ui.widgets.long_words import LONG


def notice(title="Ehdotus", key="F8", tone="amber"):
    actions = (NoticeAction("yes", "Hyväksy", key),) if key else ()
    return lambda: Notice(tone, "clock", title, "teksti", "lisää", actions)


def test_strips_stand_newest_first_and_only_the_newest_shows_keys(theme, place):
    strips = place(Strips(theme))
    strips.put("old", notice("Vanha"))
    strips.put("new", notice("Uusi"))
    strips.put("mute", notice("Ilman", key=""))

    assert strips.names == ("old", "new", "mute")
    assert [strips.banner(name)._keys for name in strips.names] == [False, True, False]
    strips.take("new")
    assert strips.banner("old")._keys


def test_a_key_presses_the_newest_strip_that_has_it(theme, place):
    strips = place(Strips(theme))
    pressed = []
    strips.pressed.connect(lambda name, action: pressed.append((name, action)))
    strips.put("old", notice("Vanha"))
    strips.put("new", notice("Uusi"))

    assert strips.press("F8")
    assert not strips.press("F9")
    assert pressed == [("new", "yes")]


def test_a_strip_of_the_same_name_gives_way(theme, place):
    strips = place(Strips(theme))
    strips.put("x", notice("Yksi"))
    strips.put("x", notice("Kaksi"))

    assert strips.names == ("x",)
    assert strips.banner("x").accessibleName() == "Kaksi teksti lisää"


def test_the_cross_takes_a_strip_away_and_no_room_is_left(theme, place):
    strips = place(Strips(theme))
    strips.put("x", notice())
    assert not strips.isHidden()
    cross = [b for b in strips.banner("x").findChildren(Button) if b.accessibleName() == "Close"]
    cross[0].click()

    assert strips.names == ()
    assert strips.isHidden()


def test_a_strip_takes_no_focus(theme, place):
    field, strips = SearchField(theme, "Etsi"), Strips(theme)
    place(field, strips)
    field.setFocus()
    strips.put("x", notice())

    assert field.window().focusWidget() is field


@pytest.mark.parametrize("tone", ["pri", "amber", "moss", "lingon"])
def test_each_tone_of_a_strip_is_painted(theme, place, tone):
    strips = place(Strips(theme))
    strips.put("x", notice(tone=tone))

    assert not strips.grab().isNull()


def test_a_strip_in_a_narrow_place_puts_its_buttons_below_the_words(theme, qtbot):
    notice = Notice(
        "lingon",
        "octagon-alert",
        LONG,
        actions=(NoticeAction("a", "Yritä uudelleen"), NoticeAction("b", "Tallenna toiselle")),
        closable=False,
    )
    banner = Banner(theme, lambda: notice)
    qtbot.addWidget(banner)
    words, button = banner.findChildren(Label)[0], banner.findChildren(Button)[0]
    banner.show()

    for width, below in ((1000, False), (420, True), (240, True)):
        banner.resize(width, 200)
        banner.layout().activate()
        assert (button.y() >= words.geometry().bottom()) is below
        assert words.height() >= words.heightForWidth(words.width())
        assert words.width() > 140
    banner.close()


def test_a_strip_that_turns_out_too_large_while_it_is_shown_is_hidden_after_all(theme, place):
    strips = Strips(theme)

    class Rows(QWidget):
        def resizeEvent(self, event):
            if event.size().height() < event.oldSize().height():
                strips.show_most(0)

    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(Rows(), 1)
    column.addWidget(strips)
    place(window)
    window.resize(500, 300)
    strips.show_most(0)
    strips.put("one", notice())

    strips.show_most(1)

    assert not strips.isVisible()
    assert not strips.press("F8")
