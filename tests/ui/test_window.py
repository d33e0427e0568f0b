"""The window as a whole."""

from __future__ import annotations

import pytest

from facilitator_app.ui.page_ids import PageId


def test_the_window_begins_on_the_start_page_without_an_event(window):
    assert window.page.page_id is PageId.START
    assert not window.rail.item(PageId.PLAN).isEnabled()


def test_opening_the_sample_leads_to_its_plan(program):
    program.flow.open_sample()

    assert program.window.page.page_id is PageId.PLAN
    assert program.window.windowTitle() == "Luottamusta rakentamassa.dialogi – Dialogipöytä"


@pytest.mark.parametrize("page", list(PageId))
def test_every_page_of_the_rail_can_be_shown_on_the_sample(program, page):
    program.flow.open_sample()
    program.window.show_page(page)

    assert program.window.page.page_id is page
    assert program.window.rail.item(page).isChecked()
