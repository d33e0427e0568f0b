"""The whole window works with a screen reader and with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.seat_button import SeatButton

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
GROUPED = ("_Segment", "_Piece", "RailItem")  # one of a group takes Tab, arrows the others
INNER = (  # parts of Qt's own controls, reached through them
    "qt_spinbox_lineedit",
    "qt_scrollarea_hcontainer",
    "qt_scrollarea_vcontainer",
)


def controls(window):
    """Return every control that is seen, but for parts of other controls."""
    return [
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, (*CONTROLS, QAbstractSlider))
        and each.isVisible()
        and each.objectName() not in INNER
        and not each.objectName().startswith("qt_")
        and not isinstance(each.parentWidget(), (QComboBox, QAbstractItemView, QAbstractSpinBox))
        and type(each).__name__ != "QScrollBar"
    ]


def name_of(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def described(widget):
    return (
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
    )


def is_reached_by_tab(widget):
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    siblings = widget.parentWidget().findChildren(type(widget))
    grouped = isinstance(widget, SeatButton) or type(widget).__name__ in GROUPED
    return grouped and any(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in siblings)


@pytest.mark.parametrize("page", list(PageId))
def test_every_control_has_a_name(sample, page):
    sample.window.show_page(page)

    assert [described(each) for each in controls(sample.window) if not name_of(each)] == []


@pytest.mark.parametrize("page", list(PageId))
def test_every_control_can_be_reached_with_tab(sample, page):
    sample.window.show_page(page)
    missed = [
        described(each)
        for each in controls(sample.window)
        if each.isEnabled() and not is_reached_by_tab(each)
    ]

    assert missed == []


@pytest.mark.parametrize("page", [PageId.START, PageId.SETTINGS, PageId.HELP])
def test_tab_goes_through_the_whole_window_and_comes_round(sample, page):
    sample.window.show_page(page)
    window = sample.window
    window.focusNextChild()
    first, seen = window.focusWidget(), []
    for _ in range(400):
        window.focusNextChild()
        seen.append(window.focusWidget())
        if seen[-1] is first:
            break

    assert seen[-1] is first
    wanted = {
        each
        for each in controls(window)
        if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert {described(each) for each in wanted - set(seen)} == set()


def test_arrows_reach_every_page_of_the_rail(sample):
    rail = sample.window.rail
    item = rail.item(PageId.PLAN)
    item.setFocus()
    seen = {item}
    for _ in range(12):
        QTest.keyClick(sample.window.focusWidget(), Qt.Key.Key_Down)
        seen.add(sample.window.focusWidget())
    for _ in range(12):
        QTest.keyClick(sample.window.focusWidget(), Qt.Key.Key_Up)
        seen.add(sample.window.focusWidget())

    assert {rail.item(page) for page in PageId} <= seen
    assert sample.window.page.page_id is PageId.PLAN
    QTest.keyClick(sample.window.focusWidget(), Qt.Key.Key_Return)
    assert sample.window.page.page_id is PageId.START


def test_labels_read_what_they_show(theme, qtbot):
    label = Label(theme, "Tallennettu 17.54")
    qtbot.addWidget(label)

    assert name_of(label) == "Tallennettu 17.54"


def test_a_strip_is_announced_at_once(sample, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.type()))
    sample.kit.door.report_crash()

    assert QAccessible.Event.Alert in told
