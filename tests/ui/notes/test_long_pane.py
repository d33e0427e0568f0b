"""A pane with more lines than anybody looks at: rows only for what is in sight, others later."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from facilitator_app.core.changes import Add, Set
from facilitator_app.core.errors import Problem
from facilitator_app.core.model import Group, Line, Phase
from facilitator_app.env.paths import resource
from facilitator_app.ui.notes.page import NotesPage
from facilitator_app.ui.notes.row_window import ENOUGH, FIRST, WANTED
from facilitator_app.ui.notes.rows import Safety
from tests.ui.notes.steps import CONTROL, ENTER, PLAIN, UP, pane, press, rows, type_in

COUNT = ENOUGH + WANTED + 300


def _line(at):
    return Line(id=f"l{at}", group_id="g1", phase_id="p1", at_ms=at, number=at, text=f"rivi {at}")


@pytest.fixture
def long_page(qtbot, kit, bridge, session, finnish):
    """The notes of an event with one group that has said a lot."""
    session.commit(
        [
            Add(Phase(id="p1", position=1, title="Alkujuttu", minutes=10)),
            Add(Group(id="g1", number=1, recorder="Kirjuri 1")),
            *(Add(_line(at)) for at in range(COUNT)),
            *(Set(Line, f"l{at}", "done", value=True) for at in range(COUNT)),
        ],
        name="make",
        undoable=False,
    )
    session.flush()
    page = NotesPage(kit, resource("identifiers"))
    qtbot.addWidget(page)
    page.resize(1270, 636)
    page.retranslate()
    page.show_event(bridge)
    page.show()
    qtbot.waitUntil(lambda: not pane(page).view._measuring.isActive())
    yield page
    page.show_event(None)
    session.flush()
    QApplication.processEvents()


def _fill(page, times=1):
    timer = pane(page).rows.window._timer
    for _ in range(times):
        if timer.isActive():
            timer.stop()
            timer.timeout.emit()
    QApplication.processEvents()


def _top_line(page):
    rows_ = pane(page).view.list
    index = rows_.indexAt(QPoint(5, 5))
    return rows(pane(page))[index.row()], rows_.visualRect(index).top()


def _scroll_to(page, value):
    bar = pane(page).view.list.verticalScrollBar()
    bar.setValue(value)
    bar.actionTriggered.emit(0)  # as a hand on the bar or the wheel does
    QApplication.processEvents()


def test_a_long_pane_opens_with_the_newest_rows_and_the_others_come_while_nobody_waits(long_page):
    shown = rows(pane(long_page))
    assert shown[-1] == f"rivi {COUNT - 1}"
    assert len(shown) < ENOUGH / 2  # what came by itself meanwhile is among them
    assert f"{COUNT} rivi" in pane(long_page).view.header.recorder.text().replace("\u00a0", " ")

    _fill(long_page, 100)

    shown = rows(pane(long_page))
    assert ENOUGH <= len(shown) <= ENOUGH + 20
    assert shown[0] == "Alkujuttu"
    bar = pane(long_page).view.list.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_what_is_read_stays_where_it_is_while_older_rows_come_above_it(long_page):
    _scroll_to(long_page, 3)
    before = _top_line(long_page)
    count = len(rows(pane(long_page)))
    _fill(long_page)
    assert len(rows(pane(long_page))) > count
    assert _top_line(long_page) == before

    for _ in range(2 * COUNT // WANTED):
        _scroll_to(long_page, 0)

    assert rows(pane(long_page))[:2] == ["Alkujuttu", "rivi 0"]
    assert len(rows(pane(long_page))) == COUNT + 1


def test_home_leads_to_the_very_first_line_however_many_there_are(long_page):
    rows_ = pane(long_page).view.list
    rows_.setFocus()
    QApplication.sendEvent(rows_, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Home, PLAIN))
    _fill(long_page, COUNT // WANTED + 1)

    assert pane(long_page).view.current_line() == "l0"
    assert _top_line(long_page)[0] == "Alkujuttu"


def test_a_line_far_up_is_shown_when_search_found_it(long_page):
    long_page.show_line("l5")
    QApplication.processEvents()

    view = pane(long_page).view
    assert view.current_line() == "l5"
    seen: QRect = view.list.visualRect(view.list.currentIndex())
    assert view.list.viewport().rect().contains(seen.center())

    type_in(pane(long_page), "uusi")  # who writes on is at the newest row again
    press(pane(long_page), ENTER)
    QApplication.processEvents()
    bar = view.list.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_walking_up_goes_on_above_the_first_row(long_page):
    press(pane(long_page), UP)
    for _ in range(FIRST + 30):
        press(pane(long_page), UP, CONTROL)

    assert pane(long_page).view.entry.words == f"rivi {COUNT - 1 - FIRST - 30}"
    assert pane(long_page).view.current_line() == f"l{COUNT - 1 - FIRST - 30}"


def test_who_reads_further_up_is_left_there_when_a_line_comes(long_page, session):
    long_page.show_line(f"l{COUNT - 60}")
    QApplication.processEvents()
    before = _top_line(long_page)

    session.commit([Add(_line(COUNT))], name="other", undoable=False)
    QApplication.processEvents()

    assert rows(pane(long_page))[-1] == f"rivi {COUNT}"
    assert _top_line(long_page) == before


def test_a_line_that_has_no_row_and_is_not_on_disk_turns_the_pane_red_too(long_page, bridge):
    safety, view = long_page.desk.safety, pane(long_page).view
    safety._waiting["l1"] = 1

    class Failing:
        write_problem = Problem.DISK_FULL

    safety._bridge = Failing()
    pane(long_page).show_safety({"l1"})
    assert pane(long_page).rows.worst is Safety.NOT_ON_DISK
    assert view._is_failing

    safety._bridge = bridge
    safety._waiting.clear()
    pane(long_page).show_safety({"l1"})
    assert not view._is_failing


def test_another_look_is_laid_out_for_what_is_seen_first(long_page, qtbot):
    _fill(long_page, 100)
    layouts = long_page.desk._layouts
    asked = []
    lay_out = layouts._lay_out
    layouts._lay_out = lambda *args: asked.append(args) or lay_out(*args)

    long_page.resize(1100, 600)
    qtbot.waitUntil(lambda: len(asked) > 0)

    assert len(asked) <= 3 * FIRST
