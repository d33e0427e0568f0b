"""Figure 4 of part C: a list of 1,000 comes in, and a tick at the door is on disk and on screen.

    python -m pytest tests/bench/test_people.py -s

From the file to the painted preview, and from Import to the painted list, each with the writing
to disk; then 300 arrivals among 1,000 people. The floor, measured in the same run, is the
repainting of the same list when nothing has changed.
"""

from __future__ import annotations

import gc
import time

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.app import collect_garbage
from facilitator_app.core.commands import groups
from facilitator_app.core.model import Attendance, Group, Person
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.people.page import PeoplePage
from facilitator_app.ui.session_bridge import SessionBridge

PEOPLE, ARRIVALS, GROUPS = 1000, 300, 40
MOST_IMPORT_S, MOST_ARRIVAL_MS = 1.5, 50.0

pytest_plugins = ["tests.ui.conftest"]


@pytest.fixture
def page(qtbot, kit, session, finnish):
    room = QWidget()
    room.resize(1274, 636)
    page = PeoplePage(kit)
    page.setParent(room)
    page.resize(room.size())
    page.retranslate()
    page.set_room(Breakpoint.NORMAL)
    page.show_event(SessionBridge(session, kit.door))
    room.show()
    QApplication.processEvents()
    yield page
    page.show_event(None)
    room.close()
    room.deleteLater()


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        heads = ("Etunimi", "Sukunimi", "Sähköposti", "Organisaatio", "Kieli", "Tila", "Puhelin")
        sheet.write_row(0, 0, heads)
        for at in range(PEOPLE):
            first, last = f"Äimä{at % 97}", f"Öhberg{at}"
            row = (first, last, f"p{at}@x.fi", f"virasto {at % 31}", "suomi", "Vahvistettu", "040")
            sheet.write_row(at + 1, 0, row)
    return path


@pytest.fixture
def collected():
    """Collect garbage as the program does, not in all that a test run has made."""
    collect_garbage()
    yield
    gc.unfreeze()


def wait_for_disk(page):
    while page.bridge.unsaved:
        QApplication.processEvents()


def test_a_thousand_rows_are_imported_and_shown(page, book, qtbot):
    start = time.perf_counter()
    with qtbot.waitSignal(page.importing.read):
        page.importing.open(book)
    page.grab()
    shown = time.perf_counter()
    page.importing.outcome.take.click()
    page.grab()
    wait_for_disk(page)
    end = time.perf_counter()
    print(f"\npreview {shown - start:.3f} s, import to disk and list {end - shown:.3f} s")
    assert len(page.bridge.state.all(Person)) == PEOPLE
    assert end - start < MOST_IMPORT_S


def test_a_tick_at_the_door_is_on_disk_and_on_screen(page, book, qtbot, collected):
    with qtbot.waitSignal(page.importing.read):
        page.importing.open(book)
    page.importing.take_over()
    page.bridge.execute(groups.set_group_count, GROUPS, page.bridge.new_id)
    people = [each.id for each in page.bridge.state.all(Person)]
    circles = [each.id for each in page.bridge.state.all(Group)]
    members = {group: people[at :: len(circles)] for at, group in enumerate(circles)}
    page.bridge.execute(groups.seat_rounds, page.bridge.new_id, {1: members})
    page.show_tab("arrival")
    wait_for_disk(page)
    floor = []
    for _ in range(50):
        start = time.perf_counter()
        page.view.table.viewport().repaint()
        floor.append((time.perf_counter() - start) * 1000)
    taken = []
    for at in range(ARRIVALS):
        page.view.search.setText(f"öhberg{at * 3}")
        QApplication.processEvents()
        start = time.perf_counter()
        QTest.keyClick(page.view.search, Qt.Key.Key_Return)
        page.view.table.viewport().repaint()
        wait_for_disk(page)
        taken.append((time.perf_counter() - start) * 1000)
    here = [each for each in page.bridge.state.all(Person) if each.attendance is Attendance.PRESENT]
    assert len(here) == ARRIVALS
    taken.sort()
    base = sorted(floor)[len(floor) // 2]
    median, late = taken[len(taken) // 2], taken[len(taken) * 99 // 100]
    print(
        f"\narrival: median {median:.1f} ms, p99 {late:.1f} ms, longest {taken[-1]:.1f} ms;"
        f" repaint of the list {base:.2f} ms (p99 is {late / base:.0f} times that)"
    )
    assert late < MOST_ARRIVAL_MS
