"""The summary page where there is little room: large text, a small window, another language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.summary.export_menu import ICON, WIDTH
from facilitator_app.ui.summary.export_words import ENTRIES, document_about
from facilitator_app.ui.summary.view_stack import AFTER, BANK
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.segments import Segments


@pytest.fixture
def large(page, theme):
    """The page with text of 200 % in a window of 1366 x 768."""
    theme.use(ThemeChoice.LIGHT, 2.0)
    page.set_room(Breakpoint.TINY)
    page.retranslate()
    QApplication.processEvents()
    yield page
    theme.use(ThemeChoice.LIGHT, 1.0)


def settle():
    for _ in range(3):
        QApplication.processEvents()


def within(outer, inner):
    """Whether a widget lies in another one with all of its width."""
    place = QRect(inner.mapTo(outer, QPoint(0, 0)), inner.size())
    return place.left() >= 0 and place.right() < outer.width()


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_what_the_menu_says_of_a_document_is_not_cut_off(theme, finnish, language):
    finnish.use(language)
    room = WIDTH - 12 - 10 - ICON - 12  # frames, margin, icon, gap

    letters = QFontMetricsF(theme.font("meta"))
    too_long = {
        document_about(what): letters.horizontalAdvance(document_about(what))
        for what, _, _ in ENTRIES
        if letters.horizontalAdvance(document_about(what)) > room
    }
    assert too_long == {}


def test_the_export_menu_stays_in_the_window_and_scrolls_with_the_keys(large):
    large.open_export()
    settle()
    menu = large.exports.menu

    assert menu.geometry().left() >= 0
    assert menu.geometry().top() >= 0
    assert menu.geometry().bottom() < large.window().height()
    for _ in range(len(ENTRIES) - 1):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    settle()
    row = QApplication.focusWidget()
    assert row.id == ENTRIES[-1][0]
    assert not row.visibleRegion().isEmpty()
    assert row.visibleRegion().boundingRect().height() == row.height()


def test_no_button_above_the_quotes_is_narrower_than_its_words(large):
    large.show_mode(BANK)
    settle()

    head = [*large.quotes.findChildren(Segments), *large.quotes.findChildren(Button)]
    assert len(head) >= 3
    assert [each for each in head if each.width() < each.sizeHint().width()] == []
    assert all(within(large.quotes, each) for each in head)


def test_recipients_feedback_and_facts_stand_one_below_the_other(large):
    large.show_mode(AFTER)
    settle()

    cards = (large.after.recipients, large.after.feedback, large.after.facts)
    tops = [each.mapTo(large.after, QPoint(0, 0)).y() for each in cards]
    assert all(each.isVisible() for each in cards)
    assert tops == sorted(set(tops))
    assert all(each.width() == large.after.width() for each in cards)
    for row in large.after.recipients.findChildren(QWidget):
        if row.isVisible():
            assert within(large.after.recipients, row), row


def test_nothing_of_the_page_lies_over_something_else_when_a_strip_is_there(large):
    views = large.views
    for mode in (BANK, AFTER):
        large.show_mode(mode)
        settle()
        assert views.height() >= views.minimumSizeHint().height()
        body = large.body.geometry()
        row = large.title_row.geometry()
        assert body.top() >= row.bottom()
