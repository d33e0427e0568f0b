"""The summary page on the sample event, as it stands when the notes have been taken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from facilitator_app.core.changes import Add
from facilitator_app.core.model import Line, Quote, Sentence, Theme, Translation
from facilitator_app.intake.sample import SEMINAR
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.summary.page import SummaryPage
from tests.events import sample_state
from tests.ui.rooms import leave_room, show_in_room

_OF_SUMMARY = (Theme, Sentence, Translation, Quote)


def sample_records(*, raw: bool):
    """The records of the sample; `raw`: before anybody made anything of its lines."""
    state = sample_state(SEMINAR)
    for record in state.everything():
        if raw and isinstance(record, _OF_SUMMARY):
            continue
        if raw and isinstance(record, Line):
            yield replace(record, theme_ids=())
        else:
            yield record


@pytest.fixture
def make_page(session, kit, finnish):
    """A function that opens the page on the sample, or on its raw lines."""
    made = []

    def make(*, raw=False, empty=False):
        if not empty:
            records = [Add(each) for each in sample_records(raw=raw)]
            session.commit(records, name="sample", undoable=False)
        bridge = SessionBridge(session, kit.door)
        page = SummaryPage(kit)
        made.append((show_in_room(page, bridge), page))
        return page

    yield make
    for room, page in made:
        leave_room(room, page)
    QApplication.sendPostedEvents(None, 52)


@pytest.fixture
def page(make_page):
    """The page on the sample with its summary."""
    return make_page()


@pytest.fixture
def raw_page(make_page):
    """The page on the sample's lines alone."""
    return make_page(raw=True)
