"""A rehearsal does everything that the day does, and leaves no trace."""

from __future__ import annotations

import itertools

from facilitator_app.core.commands import groups, live, notes, plan
from facilitator_app.core.lines import parse
from facilitator_app.core.model import EVENT_ID, Event, Group, Line, LiveEvent, Phase
from facilitator_app.core.search_words import LineFilter
from facilitator_app.env.paths import resource
from facilitator_app.intake.templates import read_template
from facilitator_app.session.reading import find_among
from facilitator_app.session.rehearsal import rehearse

NOW_MS = 1_599_546_600_000


def planned(session):
    template = read_template(resource("phases"), "120")
    event = Event(id=EVENT_ID, title="Arki", day="2020-09-08", start_minute=600, end_minute=720)
    session.execute_now(plan.begin_event, event, template, (), session.new_id)
    session.execute_now(groups.set_group_count, 2, session.new_id)
    ids = [group.id for group in session.state.all(Group)]
    session.execute_now(live.start, session.new_id, ids, NOW_MS)
    return ids


def run_through(session, group_ids):
    at_ms = itertools.count(NOW_MS, 60_000)
    session.execute_now(live.start, session.new_id, group_ids, next(at_ms))
    for number, phase in enumerate(session.state.all(Phase)):
        line = Line(id=f"line{number}", group_id=group_ids[0], phase_id=phase.id, at_ms=next(at_ms))
        session.execute_now(notes.begin_line, line)
        session.execute_now(notes.finish_line, line.id, parse(f"luottamus {number}"))
        session.execute_now(live.next_phase, session.new_id, group_ids, next(at_ms))
    session.execute(plan.remove_phase, session.state.all(Phase)[0].id)


def test_the_plan_and_the_groups_are_there_and_nothing_has_begun(session):
    planned(session)

    rehearsal = rehearse(session)

    assert rehearsal.state.event == session.state.event
    assert rehearsal.state.all(Phase) == session.state.all(Phase)
    assert rehearsal.state.all(Group) == session.state.all(Group)
    assert rehearsal.state.all(LiveEvent) == ()
    assert session.state.all(LiveEvent) != ()


def test_nothing_of_a_rehearsal_is_in_the_event_or_its_file(session):
    group_ids = planned(session)
    assert session.flush()
    before, written = list(session.state.everything()), session.path.read_bytes()
    beside = sorted(each.name for each in session.path.parent.iterdir())

    rehearsal = rehearse(session)
    run_through(rehearsal, group_ids)
    assert len(rehearsal.state.all(Line)) >= 12
    assert rehearsal.close()

    assert list(session.state.everything()) == before
    assert session.path.read_bytes() == written
    assert sorted(each.name for each in session.path.parent.iterdir()) == beside


def test_what_was_done_in_a_rehearsal_can_be_undone_and_found(session):
    rehearsal = rehearse(session) if planned(session) else None
    run_through(rehearsal, [group.id for group in rehearsal.state.all(Group)])
    count = len(rehearsal.state.all(Phase))

    assert rehearsal.undo() == "remove_phase"
    assert len(rehearsal.state.all(Phase)) == count + 1
    found = find_among(rehearsal.state.everything(), LineFilter(words="luottamuksesta"))
    assert len(found) == len(rehearsal.state.all(Line))
    assert (rehearsal.unsaved, rehearsal.write_problem) == (0, None)
