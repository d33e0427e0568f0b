"""The bridge brings the session's news to the GUI thread and shows what it refuses."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import live, plan
from facilitator_app.core.errors import Problem
from facilitator_app.core.model import Group, Phase
from facilitator_app.core.timeline import TrackState


def phase(number, minutes=10):
    return Phase(id=f"p{number}", title=f"Vaihe {number}", minutes=minutes)


def test_a_change_is_told_with_what_it_touched(bridge, qtbot):
    with qtbot.waitSignal(bridge.changed) as told:
        number = bridge.execute(plan.add_phase, phase(1))

    assert told.args[0].ids(Phase) == {"p1"}
    assert bridge.state.get(Phase, "p1").title == "Vaihe 1"
    assert number >= 1


def test_what_is_on_disk_is_told_on_this_thread(bridge, qtbot, qapp):
    threads = []
    bridge.saved.connect(lambda _: threads.append(QThread.currentThread() is qapp.thread()))
    with qtbot.waitSignal(bridge.saved) as told:
        number = bridge.execute(plan.add_phase, phase(1))

    assert told.args == [number]
    assert threads == [True]
    assert bridge.unsaved == 0


def test_a_write_that_fails_is_told_on_this_thread(bridge, session, qtbot):
    with qtbot.waitSignal(bridge.failed) as told:
        thread = threading.Thread(target=session.failed.tell, args=(Problem.DISK_FULL,))
        thread.start()
    thread.join()

    assert told.args == [Problem.DISK_FULL]


def test_what_is_refused_is_shown_and_changes_nothing(bridge, kit, qtbot):
    state = bridge.state
    with qtbot.waitSignal(kit.door.problem) as told:
        assert bridge.execute(plan.set_minutes, "nobody", 5) is None

    assert told.args[0].problem is Problem.NO_SUCH_RECORD
    assert bridge.state is state


def test_a_bug_is_not_swallowed(bridge):
    def broken(_):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        bridge.execute(broken)


def test_undo_and_redo_say_what_they_did(bridge, qtbot):
    bridge.execute(plan.add_phase, phase(1))
    with qtbot.waitSignal(bridge.undone) as told:
        bridge.undo()
    assert told.args == ["add_phase"]
    assert bridge.state.all(Phase) == ()
    with qtbot.waitSignal(bridge.redone) as told:
        bridge.redo()
    assert told.args == ["add_phase"]
    assert len(bridge.state.all(Phase)) == 1


def test_nothing_to_undo_is_said_quietly(bridge, kit, qtbot):
    with qtbot.waitSignal(kit.door.problem) as told:
        bridge.undo()
    assert told.args[0].problem is Problem.NOTHING_TO_UNDO


def test_the_clock_of_a_group_is_folded_anew_only_when_its_commands_change(bridge, clock):
    bridge.commit([Add(Group(id="g", number=1)), Add(phase(1)), Add(phase(2))], name="x")
    assert not bridge.is_running
    bridge.execute_now(live.start, bridge.new_id, ["g"], clock.now_ms())
    track = bridge.track("g")
    bridge.execute(plan.set_minutes, "p2", 20)

    assert bridge.track("g") is track
    assert bridge.is_running
    clock.advance(seconds=90)
    status = bridge.status("g", clock.now_ms())
    assert (status.state, status.remaining_ms) == (TrackState.RUNNING, 510_000)

    bridge.execute_now(live.next_phase, bridge.new_id, ["g"], clock.now_ms())
    assert bridge.status("g", clock.now_ms()).phase_id == "p2"


def test_a_closed_bridge_hears_nothing_more(bridge, session, qtbot):
    with qtbot.assertNotEmitted(bridge.saved):
        assert bridge.close()
        session.saved.tell(5)
