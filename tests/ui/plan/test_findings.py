"""What is wrong with a plan: said with its reason, and mended with one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator_app.core.findings import MendKind, Rule
from facilitator_app.core.model import Phase
from facilitator_app.core.plan import planned_minutes
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.plan.phase_model import Col
from tests.ui.plan.steps import words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen


def test_the_findings_are_shown_with_reason_source_and_key(tab):
    rows = {row.finding.rule: row for row in tab.findings.rows}

    closing = rows[Rule.CLOSING_SHORT]
    assert closing.what.text() == "Lopetus 15 min, suositus 20"
    assert closing.accessibleName().endswith("sitra.fi, timeoutdialogue.fi")
    assert closing.buttons[0].word == "Lisää 5 min"
    assert rows[Rule.GROUP_LARGE].what.text() == "Ryhmissä 1 ja 2 on 9 ihmistä"
    assert rows[Rule.NO_BREAK].what.text() == "165 min ilman taukoa"
    assert rows[Rule.LONG_TALK].what.text() == "50 min puhetta ennen dialogia"
    assert rows[Rule.ROUND_HURRIED].what.text() == "Kierroksella noin 85 s / hlö"


def test_one_key_mends_a_finding_and_the_list_follows(page, tab, state):
    QTest.keyClick(tab.table, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    tab.review()

    assert planned_minutes(state().all(Phase)) == 105
    assert Rule.CLOSING_SHORT not in {row.finding.rule for row in tab.findings.rows}


def test_a_finding_leads_to_its_phase_and_marks_it(tab):
    tab.findings.phase_wanted.emit("lopetus")

    assert tab.table.current_id == "lopetus"
    assert words(tab, "lopetus", Col.TITLE).endswith("(huomio)")


def test_a_finding_about_groups_leads_to_the_groups(page, tab):
    wanted = []
    page.page_wanted.connect(wanted.append)
    row = next(row for row in tab.findings.rows if row.finding.rule is Rule.GROUP_LARGE)
    row.buttons[0].click()

    assert wanted == [PageId.GROUPS]


def test_mends_that_lead_elsewhere_change_nothing(tab):
    kinds = {mend.kind for row in tab.findings.rows for mend in row.finding.mends}

    assert MendKind.OPEN_GROUPS in kinds
