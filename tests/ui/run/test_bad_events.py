"""Plans with something missing, odd or changed while they run: no key does harm."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from facilitator_app.core.changes import Add
from facilitator_app.core.model import Group, Phase, Question
from facilitator_app.core.timeline import TrackState
from facilitator_app.ui.page_ids import PageId
from tests.ui.run.conftest import PHASES, small_event
from tests.ui.run.steps import CTRL, MINUTE_MS


def test_after_the_last_phase_next_does_no_harm(joint):
    for _ in range(4):
        joint.wait(seconds=1)
        joint.key(Qt.Key.Key_Right, CTRL)

    assert joint.status().state is TrackState.ENDED
    assert joint.page.after.isVisible()


@pytest.mark.parametrize("minutes", [60, -60])
def test_an_hour_more_or_less_is_taken_calmly(running, minutes):
    running.wait(minutes=1)
    running.page.clock_keys.adjust(minutes)

    status = running.status()
    assert status.spent_ms == MINUTE_MS
    assert status.remaining_ms == (9 + 60) * MINUTE_MS if minutes > 0 else status.remaining_ms == 0


def test_a_plan_edited_while_it_runs_keeps_the_time_that_was_spent(running):
    running.wait(minutes=4)
    bridge = running.bridge
    bridge.commit([Add(Phase(id="p9", position=0.5, minutes=7, title="Uusi"))], name="x")
    running.program.window.show_page(PageId.PLAN)
    plan = running.program.window.page
    plan.phases.table.select("p0")
    assert plan.phases.actions_here.remove()
    assert running.state.find(Phase, "p0") is None
    running.program.window.show_page(PageId.RUN)
    running.show()

    status = running.status()
    assert (status.state, status.spent_ms) == (TrackState.RUNNING, 4 * MINUTE_MS)
    assert running.page.view.time.title.text() == "Esittäytyminen"  # it runs on
    assert running.page.view.time.ring.facts.figures == "6:00"
    running.key(Qt.Key.Key_Right, CTRL)
    assert running.status().phase_id == "p9"


def bad_event(what):
    records = small_event(people=0 if what == "no people" else 6)
    if what == "no phases":
        return [each for each in records if not isinstance(each, (Phase, Question))]
    if what == "no groups":
        return [each for each in records if not isinstance(each, Group)]
    if what == "no minutes":
        short = {each.id: each for each in PHASES}
        return [
            Phase(id=each.id, position=each.position, title=each.title, form=each.form)
            if getattr(each, "id", "") in short
            else each
            for each in records
        ]
    return records


@pytest.mark.parametrize("what", ["no phases", "no groups", "no people", "no minutes"])
def test_whatever_is_missing_no_key_does_harm(make_room, what):
    room = make_room(bad_event(what))
    room.key(Qt.Key.Key_F5)
    room.keys("1JN3HP+-TL0 ")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        room.wait(minutes=1)
        room.key(key, CTRL)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_Escape):
        room.key(key)

    assert room.page.isVisible()
    if what == "no people":
        assert room.status().phase_id == "p0"
    if what == "no phases":
        assert room.page.view.time.title.text() == "Ei vielä vaiheita"


def test_a_phase_of_no_minutes_shows_over_time_from_its_first_second(make_room):
    room = make_room(bad_event("no minutes"))
    room.key(Qt.Key.Key_F5)
    assert room.page.view.time.ring.facts.figures == "0:00"
    room.wait(seconds=1)
    assert room.page.view.time.ring.facts.figures == "+0:01"
