"""A new event: with a sheet of one's own, or like one that was held."""

from __future__ import annotations

import pytest

from facilitator_app.core.commands import live, plan
from facilitator_app.core.model import (
    MINUTE_MS,
    EventStatus,
    Group,
    Line,
    LiveEvent,
    Person,
    Phase,
    Question,
    RuleSet,
)
from facilitator_app.core.rules import RuleSheet
from facilitator_app.env.paths import resource
from facilitator_app.intake.rule_sheets import find_sheet, read_rule_sets, save_sheet
from facilitator_app.intake.sample import SEMINAR, read_sample
from facilitator_app.intake.templates import read_template
from facilitator_app.session.creating import Start, begin, begin_like
from facilitator_app.session.opening import create
from facilitator_app.session.reading import state_of
from facilitator_app.session.samples import fill

START = Start("2026-12-01", 17 * 60, 120)


@pytest.fixture
def held(desk, tmp_path):
    """The seminar, whose first phase took nine minutes and the second one six."""
    session = create(tmp_path / "held.dialogi", desk)
    sample = read_sample(resource("samples"), SEMINAR, offset_minutes=180)
    fill(session, sample, read_rule_sets(resource("rules"))[sample.rule_set].rules)
    ids = [group.id for group in session.state.all(Group)]
    at_ms = sample.event.at_ms(600)
    for command, minute in ((live.start, 0), (live.next_phase, 9), (live.next_phase, 15)):
        session.execute_now(command, session.new_id, ids, at_ms + minute * MINUTE_MS)
    session.execute(plan.edit_event, {"status": EventStatus.CLOSED})
    session.close()
    return session.path


def test_an_event_like_one_that_was_held_takes_its_plan_as_long_as_it_took(session, held):
    old = state_of(held)
    begin_like(session, old, START)
    new, event = session.state, session.state.event

    assert [each.minutes for each in new.all(Phase)][:3] == [9, 6, 4]
    assert [each.title for each in new.all(Phase)] == [each.title for each in old.all(Phase)]
    assert [each.script for each in new.all(Phase)] == [each.script for each in old.all(Phase)]
    assert {each.text for each in new.all(Question)} == {each.text for each in old.all(Question)}
    assert (event.day, event.start_minute, event.utc_offset_minutes) == ("2026-12-01", 1020, 120)
    assert event.groups_start_minute - event.start_minute == 60
    assert (event.title, event.mode, event.status) == (
        old.event.title,
        old.event.mode,
        EventStatus.PLANNED,
    )
    assert new.get(RuleSet, event.rule_set_id).rules == (
        old.get(RuleSet, old.event.rule_set_id).rules
    )
    assert len(new.all(Group)) == 6


def test_nobody_and_nothing_that_was_said_comes_along(session, held):
    begin_like(session, state_of(held), START)

    for kind in (Person, Line, LiveEvent):
        assert session.state.all(kind) == ()
    assert not any(each.recorder or each.facilitator for each in session.state.all(Group))


def test_the_organisations_sheet_comes_with_greeting_and_logo(session, tmp_path):
    kept = save_sheet(
        tmp_path,
        RuleSheet(
            id="",
            version=1,
            names={"fi": "Meidän"},
            rules=({"fi": "Kuuntele"},),
            greetings={"fi": "Tervetuloa"},
            logo="aGVp",
        ),
    )
    sheet = find_sheet(resource("rules"), tmp_path, kept.id)
    template = read_template(resource("phases"), "120")
    begin(session, template, sheet, title="Ilta", start=START, language="fi")

    (rules,) = session.state.all(RuleSet)
    assert (rules.name, rules.greeting, rules.logo) == ("Meidän", "Tervetuloa", "aGVp")
    assert session.state.event.rule_set_id == rules.id


def test_rules_that_nobody_knows_give_way_to_the_present_set(tmp_path):
    assert find_sheet(resource("rules"), tmp_path, "gone").id == "rules-4-2025"
    assert find_sheet(resource("rules"), tmp_path, "rules-6-fi").id == "rules-6-fi"
