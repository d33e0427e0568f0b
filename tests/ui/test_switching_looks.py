"""What is chosen while an event is open looks and reads as after a start with that choice."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QScrollBar,
    QTableView,
    QWidget,
)

from facilitator_app.app import Program
from facilitator_app.env.clock import FixedClock
from facilitator_app.env.paths import resource
from facilitator_app.env.settings import SettingsFile
from facilitator_app.ui.event_desk import Places
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.segments import Segments
from tests.ui.conftest import I18N_CACHE
from tests.ui.pictures import lock_in, play_to_the_middle
from tests.ui.quiet import quiet_computer

WORDS = ("text", "accessibleName", "accessibleDescription", "toolTip", "placeholderText")
SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
NO_TABS = (PageId.RUN, PageId.NOTES, PageId.SETTINGS, PageId.HELP)


@pytest.fixture(scope="module")
def middle(tmp_path_factory):
    """The sample event in the middle of its dialogue, and the moment."""
    return play_to_the_middle(tmp_path_factory.mktemp("middle"))


def started(qapp, middle, folder, look):
    """Return the program on a copy of the event, started with a look; everything was shown once."""
    file, now_ms = middle
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    settings = SettingsFile(folder / "settings.json")
    settings.change(**{"language": "fi", **look})
    places = Places(resource(""), folder, I18N_CACHE, lock_in(folder))
    program = Program(qapp, places, settings, FixedClock(now_ms), quiet_computer())
    program.start(Path(shutil.copy(file, folder)))
    program.window.resize(1366, 688)
    qapp.processEvents()
    QTest.keyClick(program.window, Qt.Key.Key_F8)  # yes, go on with the event that runs
    program._on_painted()  # what else is made shortly after the start
    program.window.show_page(PageId.RUN)
    settle(qapp)
    QTest.keyClick(qapp.focusWidget(), "2")  # from all groups to the second one
    return program


def settle(qapp):
    """Let layouts ask for what they want until they want no more."""
    for _ in range(4):
        qapp.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def places_of(program, qapp):
    """Show one place after the other and yield its name: pages, and what their tabs show."""
    for page in PageId:
        if page is PageId.START:  # what it tells of a file comes when it has been read
            continue
        program.window.show_page(page)
        settle(qapp)
        yield page.value
        if page in NO_TABS:
            continue
        tabs = next(each for each in program.window.page.findChildren(Segments) if each.isVisible())
        chosen = next(each for each in buttons(tabs) if each.isChecked())
        for at, button in enumerate(buttons(tabs)):
            if button is not chosen:
                button.click()
                settle(qapp)
                yield f"{page.value}, tab {at + 1}"
        chosen.click()
    program.window.show_page(PageId.PLAN)
    program.keys.run("cards")
    settle(qapp)
    yield "cards"
    program.keys.run("cards")
    program.stage_panel.toggle()
    settle(qapp)
    yield "room screen"
    program.stage_panel.toggle()


def buttons(segments):
    """Return the buttons of tabs."""
    return [each for each in segments.children() if hasattr(each, "isChecked")]


def seen(window):
    """Count what is seen: every widget with the size of its font, and all its words."""
    found = Counter()
    for widget in [window, *window.findChildren(QWidget)]:
        is_bar = isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_scrollarea")
        if is_bar or not widget.isVisible():
            continue
        kind = type(widget).__name__
        found[kind, "font", widget.font().pixelSize()] += 1
        found.update((kind, *said) for said in words_of(widget) if said[1])
    return found


def words_of(widget):
    """Yield every text that a widget shows or tells a screen reader."""
    for name in WORDS:
        said = getattr(widget, name, "")
        yield name, said() if callable(said) else said
    spoken = QAccessible.queryAccessibleInterface(widget)
    for role in SPOKEN:
        yield role.name, spoken.text(role)
    if isinstance(widget, QComboBox):
        for at in range(widget.count()):
            yield "item", widget.itemText(at)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from words_of_rows(widget)
    for action in widget.actions():
        yield "action", action.text()


def words_of_rows(view):
    """Yield the texts of the first rows of a list or table, and of its heads."""
    model = view.model()
    columns = [at for at in range(8) if model.index(0, at).isValid()]
    for row in range(12):
        for column in columns:
            for role in ROLES:
                said = model.index(row, column).data(role)
                if isinstance(said, str):
                    yield role.name, said
    if isinstance(view, QTableView):
        for column in columns:
            yield "head", str(model.headerData(column, Qt.Orientation.Horizontal))


def tour(program, qapp):
    """Return what is seen at every place."""
    return {place: seen(program.window) for place in places_of(program, qapp)}


def started_with(qapp, middle, folder, look):
    """Return what is seen everywhere after a start with this look."""
    program = started(qapp, middle, folder, look)
    found = tour(program, qapp)
    close(program)
    return found


def test_no_word_stays_in_the_former_language_wherever_one_is(qapp, theme, middle, tmp_path):
    folder, choices = tmp_path / "event", ({"language": "fi"}, {"language": "sv"})
    wanted = [started_with(qapp, middle, folder, choice) for choice in choices]
    program = started(qapp, middle, folder, choices[0])
    faults = {}
    for at, place in enumerate(places_of(program, qapp), start=1):  # there and back by turns
        program.kit.preferences.choose(**choices[at % 2])
        settle(qapp)
        faults[place] = differences(seen(program.window), wanted[at % 2][place])
    close(program)

    assert {place: what for place, what in faults.items() if what} == {}


def test_no_font_keeps_the_size_that_went_with_the_former_text_size(qapp, theme, middle, tmp_path):
    folder = tmp_path / "event"
    wanted = started_with(qapp, middle, folder, {"text_scale": 1.0})
    program = started(qapp, middle, folder, {"text_scale": 1.5})
    tour(program, qapp)
    program.kit.preferences.choose(text_scale=1.0)
    settle(qapp)
    now = tour(program, qapp)
    close(program)

    faults = {place: differences(now[place], wanted[place]) for place in wanted}
    assert {place: what for place, what in faults.items() if what} == {}


def differences(now, then):
    """Return what is seen only now or only then."""
    only_now, only_then = now - then, then - now
    return [f"now {each}" for each in only_now] + [f"after a start {each}" for each in only_then]


def close(program):
    """Close the program and let go of what it made."""
    program.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
