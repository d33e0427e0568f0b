"""The groups page on twelve people from three houses."""

from __future__ import annotations

import pytest

from facilitator_app.core.changes import Add
from facilitator_app.core.model import Form, Group, Person, Phase, Step
from facilitator_app.ui.groups.page import GroupsPage
from facilitator_app.ui.session_bridge import SessionBridge
from tests.ui.rooms import leave_room, show_in_room

PEOPLE = 12


def records(people=PEOPLE, groups=3):
    """People, groups and a plan with two dialogues and two pair buzzes."""
    yield from (
        Person(
            id=f"p{at:02}",
            first_name=f"Nimi{at:02}",
            last_name="Sukunimi",
            organisation=f"talo {at % 3}",
            sector="kunta" if at % 2 else "valtio",
        )
        for at in range(people)
    )
    yield from (
        Group(id=f"g{number}", number=number, facilitator=f"Ohjaaja {number}")
        for number in range(1, groups + 1)
    )
    forms = [("pari1", Form.PAIRS), ("yhteinen", Form.JOINT), ("pari2", Form.PAIRS)]
    for at, (phase, form) in enumerate([*forms, ("syvennys", Form.JOINT)]):
        yield Phase(id=phase, title=phase, form=form, step=Step.OTHER, minutes=10, position=at)


@pytest.fixture
def make_page(session, kit, finnish):
    """A function that opens the page on so many people."""
    made = []

    def make(people=PEOPLE, groups=3):
        session.commit([Add(each) for each in records(people, groups)], name="s", undoable=False)
        bridge = SessionBridge(session, kit.door)
        page = GroupsPage(kit)
        made.append((show_in_room(page, bridge), page))
        return page

    yield make
    for room, page in made:
        leave_room(room, page)


@pytest.fixture
def page(make_page, qtbot):
    """The page with everybody divided."""
    page = make_page()
    divide(page, qtbot, "3")
    return page


def divide(page, qtbot, number):
    """Type how many groups there are to be and press Enter."""
    page.bar._number.setText(number)
    with qtbot.waitSignal(page.divider.ended):
        page.bar._number.returnPressed.emit()
