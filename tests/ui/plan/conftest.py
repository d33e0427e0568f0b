"""The plan page on the seminar, with nothing around it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.env.paths import resource
from facilitator_app.intake.past_lengths import PastLengths
from facilitator_app.intake.rule_sheets import read_rule_sets
from facilitator_app.intake.sample import SEMINAR, read_sample
from facilitator_app.session.samples import fill
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.plan.page import PlanPage
from facilitator_app.ui.plan.shelf import Shelf
from facilitator_app.ui.session_bridge import SessionBridge
from tests.ui.plan.steps import JOINT


@pytest.fixture
def page(qtbot, kit, session, finnish, tmp_path):
    """The page, open on its first tab."""
    sample = read_sample(resource("samples"), SEMINAR, offset_minutes=180)
    fill(session, sample, read_rule_sets(resource("rules"))[sample.rule_set].rules)
    session.undo_stack.clear()
    past = PastLengths(tmp_path / "lengths.json")
    shelf = Shelf(resource(""), tmp_path / "templates", tmp_path / "rules", past)
    room = QWidget()
    room.resize(1274, 636)
    page = PlanPage(kit, shelf)
    page.setParent(room)
    page.resize(room.size())
    page.retranslate()
    page.set_room(Breakpoint.NORMAL)
    page.show_event(SessionBridge(session, kit.door))
    room.show()
    page.phases.review()
    yield page
    page.show_event(None)
    room.close()
    room.deleteLater()


@pytest.fixture
def state(page):
    """Returns the event as it is now."""
    return lambda: page.bridge.state


@pytest.fixture
def tab(page):
    page.phases.table.setFocus()
    page.phases.table.select(JOINT)
    return page.phases
