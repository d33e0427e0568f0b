"""When the dialogue is over: plan and course side by side, the document, closing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from facilitator_app.core.model import Event, EventStatus, OwnNote, Turn
from facilitator_app.ui.page_ids import PageId

CTRL = Qt.KeyboardModifier.ControlModifier


def labels(view):
    """Return every text that is seen."""
    return [each.text() for each in view.findChildren(QLabel) if each.isVisible()]


@pytest.fixture
def over(room):
    """The dialogue has come to its end, three minutes late."""
    room.key(Qt.Key.Key_F5)
    for minutes in (13, 20):
        room.keys("1")
        room.wait(minutes=minutes)
        room.key(Qt.Key.Key_Right, CTRL)
    room.wait(minutes=8)  # pair buzz ends by itself
    room.wait(minutes=22)
    room.key(Qt.Key.Key_Right, CTRL)
    return room


def test_plan_and_course_stand_side_by_side(over):
    after = over.page.after

    assert after.isVisible()
    assert not over.page.view.isVisible()
    shown = labels(after)
    assert "Dialogi päättyi klo 10.33" in shown
    at = shown.index("Esittäytyminen")
    assert shown[at : at + 4] == ["Esittäytyminen", "10", "13", "+3"]
    assert any("3 min suunniteltua myöhemmin" in each for each in shown)


def test_one_may_go_on_after_all(over):
    over.wait(seconds=1)
    over.key(Qt.Key.Key_Left, CTRL)

    assert over.page.view.isVisible()
    assert over.status().phase_id == "p3"


def test_the_document_is_written_beside_the_event(over, qtbot, tmp_path):
    out = tmp_path / "toteuma.docx"
    over.page.after_keys.write(out)

    qtbot.waitUntil(lambda: "course_saved" in over.page.strips.names)
    assert out.read_bytes()[:2] == b"PK"


def test_closing_asks_first_and_deletes_who_spoke(over):
    assert over.state.all(Turn)
    after = over.page.after
    after.close_event.click()
    after.not_now.click()
    assert over.state.all(Turn)

    after.close_event.click()
    after.delete.click()
    over.show()

    assert over.state.all(Turn) == ()
    assert over.state.all(OwnNote) == ()
    assert over.state.find(Event, "event").status is EventStatus.CLOSED
    assert not after.close_event.isVisible()
    assert any("Tapahtuma on suljettu" in each for each in labels(after))


def test_the_next_plan_knows_how_long_the_phases_took(over):
    over.program.window.show_page(PageId.PLAN)
    plan = over.program.window.page
    plan.phases.table.select("p0")
    pacing = plan.phases.panel.pacing

    assert pacing.words.label.text() == "Dialogeissasi 13 min · 1 tapahtuma"
    pacing.take.click()
    assert over.state.all(type(plan.phases.current.phase))[0].minutes == 13
    assert pacing.take.isHidden()


def test_what_is_remembered_is_counted_and_forgotten_in_the_settings(over):
    over.program.window.show_page(PageId.SETTINGS)
    pacing = over.program.window.page.pacing
    assert "Tiedossa 1 tapahtumasta." in labels(pacing)

    pacing.forget.click()

    assert "Mitään ei ole vielä muistissa." in labels(pacing)
    assert over.program.past_lengths.events == ()
