"""The people page on the seminar, with nothing around it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.env.paths import resource
from facilitator_app.intake.rule_sheets import read_rule_sets
from facilitator_app.intake.sample import SEMINAR, read_sample
from facilitator_app.session.samples import fill
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.people.page import PeoplePage
from facilitator_app.ui.session_bridge import SessionBridge


@pytest.fixture
def blank_page(qtbot, kit, session, finnish):
    """The page on an event without people."""
    room = QWidget()
    room.resize(1274, 636)
    page = PeoplePage(kit)
    page.setParent(room)
    page.resize(room.size())
    page.retranslate()
    page.set_room(Breakpoint.NORMAL)
    page.show_event(SessionBridge(session, kit.door))
    room.show()
    yield page
    page.show_event(None)
    room.close()
    room.deleteLater()


@pytest.fixture
def page(session, blank_page):
    """The page on the seminar: 50 people, six groups."""
    sample = read_sample(resource("samples"), SEMINAR, offset_minutes=180)
    fill(session, sample, read_rule_sets(resource("rules"))[sample.rule_set].rules)
    session.undo_stack.clear()
    blank_page.refresh(None)
    return blank_page


@pytest.fixture
def state(blank_page):
    """Returns the event as it is now."""
    return lambda: blank_page.bridge.state
