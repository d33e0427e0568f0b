"""Rehearsal in the window: from the plan page, at two speeds, and back to the event as it was."""

from __future__ import annotations

import pytest

from facilitator_app.core.commands import live, plan
from facilitator_app.core.errors import Problem
from facilitator_app.core.model import Group, LiveEvent, Phase
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.rehearsal_strip import END, REHEARSAL


@pytest.fixture
def rehearsed(sample):
    sample.window.page._rehearse.click()
    return sample


def strip(program):
    return program.window.strips.banner(REHEARSAL)


def test_the_whole_event_begins_on_the_run_page_ten_times_as_fast(rehearsed):
    bridge, clock = rehearsed.events.bridge, rehearsed.kit.clock
    group = bridge.state.all(Group)[0]
    began_ms = clock.now_ms()
    clock.advance(seconds=6)

    assert rehearsed.window.page.page_id is PageId.RUN
    assert clock.now_ms() - began_ms == 60_000
    assert bridge.state.event.minute_of(began_ms) == 600
    status = bridge.status(group.id, clock.now_ms())
    assert status.remaining_ms == (bridge.state.all(Phase)[0].minutes - 1) * 60_000
    assert rehearsed.kit.ticker.is_held_by("rehearsal")


def test_every_page_says_that_nothing_is_saved_and_the_speed_can_be_changed(rehearsed):
    clock = rehearsed.kit.clock
    assert strip(rehearsed).notice.title == "Harjoitus 10-kertaisella nopeudella."
    assert rehearsed.window.header.cell("saved").facts.title == "Harjoitus"
    strip(rehearsed).pressed.emit("60")
    at_ms = clock.now_ms()
    clock.advance(seconds=1)

    assert clock.now_ms() - at_ms == 60_000
    assert strip(rehearsed).notice.title == "Harjoitus 60-kertaisella nopeudella."


def test_the_end_of_a_rehearsal_brings_back_event_clock_and_plan_as_they_were(sample):
    real, clock = sample.events.bridge, sample.kit.clock
    before, at_ms, written = real.state, clock.now_ms(), real.path.read_bytes()
    sample.window.page._rehearse.click()
    rehearsal = sample.events.bridge
    rehearsal.execute(plan.remove_phase, rehearsal.state.all(Phase)[3].id)
    ids = [group.id for group in rehearsal.state.all(Group)]
    for _ in rehearsal.state.all(Phase):
        clock.advance(seconds=30)
        rehearsal.execute_now(live.next_phase, rehearsal.new_id, ids, clock.now_ms())
    assert not rehearsal.is_running
    assert sample.past_lengths.events == ()
    strip(sample).pressed.emit(END)

    assert sample.events.bridge is real
    assert real.state is before
    assert real.state.all(LiveEvent) == ()
    assert real.path.read_bytes() == written
    assert clock.now_ms() == at_ms
    assert strip(sample) is None
    assert sample.window.page.page_id is PageId.PLAN
    assert not sample.kit.ticker.is_held_by("rehearsal")


def test_a_rehearsal_is_not_rehearsed_and_neither_is_an_event_that_runs(rehearsed):
    rehearsed.window.show_page(PageId.PLAN)
    assert not rehearsed.window.page._rehearse.isVisibleTo(rehearsed.window)
    strip(rehearsed).pressed.emit(END)
    bridge = rehearsed.events.bridge
    assert rehearsed.window.page._rehearse.isVisibleTo(rehearsed.window)

    ids = [group.id for group in bridge.state.all(Group)]
    bridge.execute_now(live.start, bridge.new_id, ids, rehearsed.kit.clock.now_ms())
    assert not rehearsed.window.page._rehearse.isVisibleTo(rehearsed.window)


def test_a_plan_without_phases_cannot_be_rehearsed_and_says_so(sample):
    bridge, problems = sample.events.bridge, []
    sample.kit.door.problem.connect(problems.append)
    for phase in bridge.state.all(Phase):
        bridge.execute(plan.remove_phase, phase.id)
    sample.window.page._rehearse.click()

    assert [each.problem for each in problems] == [Problem.NO_MORE_PHASES]
    assert sample.events.bridge is bridge


def test_closing_the_program_in_a_rehearsal_closes_the_event_too(rehearsed):
    path = rehearsed.events.bridge.path
    assert rehearsed.events.close()

    assert rehearsed.window.page.page_id is PageId.START
    rehearsed.flow.open(str(path))  # the lock is free
    assert not rehearsed.events.bridge.rehearses
