"""The door: a few letters and Enter; somebody from the street; who waits; who leads which group."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu, QPushButton

from facilitator_app.core.commands import people
from facilitator_app.core.errors import Problem
from facilitator_app.core.model import Attendance, Group, Person, Seat
from facilitator_app.ui.people.person_model import Col

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen


@pytest.fixture
def view(page):
    page.view.search.setFocus()
    return page.view


def person(state, last_name):
    return next(each for each in state().all(Person) if each.last_name == last_name)


def shown(view):
    return [row.person.last_name for row in view.table.people.rows]


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


def test_the_model_keeps_qts_rules(view):
    tester = QAbstractItemModelTester(
        view.table.people, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    view.search.setText("ka")
    view.search.clear()
    tester.deleteLater()


def test_people_stand_in_the_order_of_the_finnish_alphabet(view):
    names = shown(view)
    assert len(names) == 52
    assert names[-2:] == ["Åkerlind", "Öhberg"]
    assert names.index("Hämeenaho") > names.index("Hietarinta")


def test_a_few_letters_and_enter_and_somebody_has_arrived(view, state):
    view.search.setText("jap")
    press(view.search, Qt.Key.Key_Return)

    assert person(state, "Jäppi").attendance is Attendance.PRESENT
    assert view.search.text() == ""
    assert view.table.current.person.last_name == "Jäppi"
    assert view.told.label.text() == "Ryhmä 1 · Pirjo Jäppi"


def test_enter_means_the_first_who_is_not_here_yet(view, state, session):
    first, second = [row for row in view.table.people.rows if row.fits("ma")][:2]
    session.execute(people.mark, first.id, Attendance.PRESENT, 1)
    view.search.setText("ma")
    press(view.search, Qt.Key.Key_Return)

    assert state().get(Person, second.id).attendance is Attendance.PRESENT


def test_enter_on_somebody_who_is_here_takes_nothing_back(view, state):
    for _ in range(2):
        view.search.setText("jap")
        press(view.search, Qt.Key.Key_Return)
    assert person(state, "Jäppi").attendance is Attendance.PRESENT


def test_arrows_choose_another_of_those_found(view, state):
    view.search.setText("ma")
    second = view.table.people.rows[1].id
    press(view.search, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert state().get(Person, second).attendance is Attendance.PRESENT


def test_a_name_nobody_has_becomes_somebody_added_at_the_door(view, page, state):
    view.search.setText("Bo Ek")
    press(view.search, Qt.Key.Key_Return)
    assert view.walk_in.name.text() == "Bo Ek"
    press(view.walk_in.name, Qt.Key.Key_Return)

    new = person(state, "Ek")
    assert (new.walk_in, new.attendance) == (True, Attendance.PRESENT)
    assert state().by(Seat, "person_id", new.id)
    page.bridge.undo()
    assert state().find(Person, new.id) is None


def test_without_a_name_the_line_stays_open(view, page, kit):
    problems = []
    kit.door.problem.connect(problems.append)
    page.add()
    press(view.walk_in.name, Qt.Key.Key_Return)

    assert [each.problem for each in problems] == [Problem.NO_NAME]
    assert view.walk_in.isVisible()
    press(view.walk_in.name, Qt.Key.Key_Escape)
    assert not view.walk_in.isVisible()


def test_del_in_the_empty_search_cancels_and_the_row_restores(view, state):
    view.table.select(person(state, "Jäppi").id)
    press(view.search, Qt.Key.Key_Delete)
    assert person(state, "Jäppi").attendance is Attendance.CANCELLED
    assert view.counts.accessibleName().split(", ")[3] == "1 perui"

    press(view.table, Qt.Key.Key_Return)
    assert person(state, "Jäppi").attendance is Attendance.EXPECTED


def test_a_click_on_the_button_of_a_row_acts_and_beside_it_does_not(view, state):
    at = view.table.people.row_of(person(state, "Ahola").id)
    cell = view.table.visualRect(view.table.people.index(at, Col.ACTION))
    name = view.table.visualRect(view.table.people.index(at, Col.NAME))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.table.viewport(), left, pos=name.center())
    assert person(state, "Ahola").attendance is Attendance.EXPECTED
    QTest.mouseClick(view.table.viewport(), left, pos=cell.center() + QPoint(cell.width() // 4, 0))
    assert person(state, "Ahola").attendance is Attendance.PRESENT


def test_the_menu_of_a_row_has_everything_that_can_become_of_somebody(view, state):
    who = person(state, "Ahola").id
    view.table.menu_wanted.emit(who, QPoint(0, 0))
    menu = next(each for each in view.findChildren(QMenu) if each.isVisible())
    late = next(each for each in menu.actions() if each.text() == "Myöhässä")
    late.trigger()
    menu.close()

    assert state().get(Person, who).attendance is Attendance.LATE


def test_the_filters_leave_who_is_expected_and_one_group(view, state):
    expected = sum(each.attendance is Attendance.EXPECTED for each in state().all(Person))
    view.act(person(state, "Ahola").id, Attendance.PRESENT)
    view.awaited.click()
    assert len(shown(view)) == expected - 1
    view.groups.setCurrentIndex(1)
    view.groups.activated.emit(1)

    assert {row.group_number for row in view.table.people.rows} == {1}


def test_who_waits_gets_a_place(view, session, state):
    who = person(state, "Ahola").id
    session.execute(people.edit_person, who, attendance=Attendance.WAITING)
    lift = next(
        each for each in view.waiting.findChildren(QPushButton) if "Ahola" in each.accessibleName()
    )
    lift.click()
    assert state().get(Person, who).attendance is Attendance.EXPECTED


def test_the_needs_and_languages_are_said_with_their_groups(view):
    names = [each.text() for each in view.reminders.findChildren(type(view._shown))]
    assert any(name.startswith("Tekstitys: 1 (ryhmä") for name in names)
    assert any(name.startswith("Ruotsinkielinen: 1 (ryhmä") for name in names)


def test_a_registration_is_corrected_where_it_stands(page, view, state):
    page.show_tab("list")
    view.search.setText("kaupunki ahola")
    view.search.setText("ahola")
    assert page.rename()
    view.panel._fields["needs"].setText("ramppi")
    view.panel.give()

    assert person(state, "Ahola").needs == "ramppi"


def test_where_only_the_least_is_kept_the_rest_is_gone_and_undo_brings_it_back(page, view, state):
    before = person(state, "Ahola")
    page._on_minimal(wanted=True)
    least = state().get(Person, before.id)

    assert (least.full_name, least.organisation, least.email) == ("Elina", "", "")
    page.bridge.undo()
    assert state().get(Person, before.id) == before


def test_the_rest_did_not_come(page, view, state):
    view.act(person(state, "Ahola").id, Attendance.PRESENT)
    page._on_rest()
    states = [each.attendance for each in state().all(Person)]
    assert Attendance.EXPECTED not in states
    assert states.count(Attendance.PRESENT) == 1


def test_each_group_has_its_roles(page, state):
    page.show_tab("roles")
    group = state().all(Group)[2]
    field = page.roles._fields[group.id, "technical_support"]
    field.setText("Anna")
    field.give()

    assert state().get(Group, group.id).technical_support == "Anna"


def test_an_empty_list_says_what_to_do(blank_page):
    assert blank_page.view._empty.isVisible()


def test_ctrl_z_at_the_door_takes_back_the_last_arrival(sample):
    sample.window.show_page("people")
    page = sample.window.page
    page.view.search.setFocus()
    page.view.search.setText("jap")
    press(page.view.search, Qt.Key.Key_Return)
    arrived = page.view.table.current.id
    assert page.bridge.state.get(Person, arrived).attendance is Attendance.PRESENT
    QTest.keyClick(page.view.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert page.bridge.state.get(Person, arrived).attendance is Attendance.EXPECTED
    assert page.view.told.label.text() == ""
