"""Nothing is cut off on any page, in any language, in light and dark, at 100 and at 200 %."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from facilitator_app.app import Program
from facilitator_app.env.clock import FixedClock
from facilitator_app.env.paths import resource
from facilitator_app.env.settings import SettingsFile, ThemeChoice
from facilitator_app.ui.event_desk import Places
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.boxes import Scroll
from facilitator_app.ui.widgets.label import Label
from tests.ui.conftest import I18N_CACHE
from tests.ui.pictures import lock_in, play_to_the_middle
from tests.ui.quiet import quiet_computer
from tests.ui.test_accessibility import controls, described, name_of

LOOKS = [
    (language, scale, ThemeChoice.DARK if language == "sv" else ThemeChoice.LIGHT)
    for language in ("fi", "sv", "en")
    for scale in (1.0, 2.0)
]


@pytest.fixture(scope="module")
def middle(tmp_path_factory):
    """The sample event in the middle of its dialogue, and the moment."""
    return play_to_the_middle(tmp_path_factory.mktemp("middle"))


@pytest.fixture
def shown(qapp, theme, middle, tmp_path, request):
    """The program on the running event in the look asked for."""
    language, scale, choice = request.param
    file, now_ms = middle
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(language=language, theme=choice, text_scale=scale)
    places = Places(resource(""), tmp_path, I18N_CACHE, lock_in(tmp_path))
    program = Program(qapp, places, settings, FixedClock(now_ms), quiet_computer())
    program.start(file)
    program.window.resize(1366, 688)
    qapp.processEvents()
    QTest.keyClick(program.window, Qt.Key.Key_F8)  # yes, go on with the event that runs
    program.window.show_page(PageId.RUN)
    qapp.processEvents()
    QTest.keyClick(qapp.focusWidget(), "2")  # from all groups to the second one
    yield program
    program.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def cut(widget):
    """Say how a text is cut off; "" when it is whole, or ends in an ellipsis and a tool tip."""
    room, least = widget.size(), widget.minimumSizeHint()
    if isinstance(widget, Label):
        if widget.may_be_cut:
            return ""
        least = widget.sizeHint()
        if widget.hasHeightForWidth():
            least.setWidth(0)
            least.setHeight(widget.heightForWidth(room.width()))
    if room.width() < least.width():
        return f"{room.width()} wide, needs {least.width()}"
    return f"{room.height()} high, needs {least.height()}" if room.height() < least.height() else ""


def too_wide(window):
    """Return what is wider than the place that it scrolls in: nothing scrolls sideways."""
    return [
        f"{described(each.widget())}: {each.widget().width()} in {each.viewport().width()}"
        for each in window.findChildren(Scroll)
        if each.isVisible() and each.widget().width() > each.viewport().width()
    ]


def texts(window):
    """Return every label and button that is seen."""
    kinds = (Label, QAbstractButton)
    return [
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, kinds) and each.isVisible() and not is_folded(each)
    ]


def is_folded(widget):
    """Return True for a part of something that takes no height now, on purpose."""
    parent = widget.parentWidget()
    return parent is not None and (parent.maximumHeight() == 0 or is_folded(parent))


def faults(window, place):
    """Return what is cut off or too wide in what is seen now, and what has no name."""
    cut_off = [
        f"{place}: {described(each)} “{each.accessibleName() or each.text()}” is {cut(each)}"
        for each in texts(window)
        if each.isVisible() and cut(each)
    ]
    cut_off += [f"{place}: {each}" for each in too_wide(window)]
    return cut_off, [described(each) for each in controls(window) if not name_of(each)]


@pytest.mark.parametrize("shown", LOOKS, indirect=True, ids=str)
def test_no_text_is_cut_off_and_every_control_has_a_name(shown, qapp):
    cut_off, nameless = [], []
    for page in PageId:
        shown.window.show_page(page)
        for tab in ("goal", "rules", "script", "phases") if page is PageId.PLAN else ("",):
            if tab:
                shown.window.page.show_tab(tab)
            qapp.processEvents()
            qapp.processEvents()  # what the layouts of the first round asked for
            found, without_name = faults(shown.window, f"{page} {tab}")
            cut_off += found
            nameless += without_name

    assert cut_off == []
    assert nameless == []
