"""Whole plans: another template, another length, kept as one's own, from files and other events."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from facilitator_app.core.commands import live
from facilitator_app.core.errors import Problem
from facilitator_app.core.model import MINUTE_MS, Group, Phase, Step
from facilitator_app.core.plan import planned_minutes
from facilitator_app.env.paths import resource
from facilitator_app.intake.sample import SEMINAR, read_sample
from facilitator_app.intake.templates import read_own_templates, write_template
from facilitator_app.session.opening import create
from facilitator_app.session.samples import fill
from facilitator_app.ui.plan.library_menus import ChoiceMenu
from facilitator_app.ui.plan.template_desk import SHORT, TOLD, USE_NOW
from tests.core.made_events import shipped

START_MS = 1_599_548_400_000


@pytest.fixture
def templates(page):
    return page.phases.templates


@pytest.fixture
def problems(page):
    found = []
    page.kit.door.problem.connect(found.append)
    return found


def steps(state):
    return [each.step for each in state().all(Phase)]


def said(page):
    return page.strips.banner(TOLD).notice.title


def entries(menu):
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menu_offers_templates_lengths_and_ways(page):
    page.template.click()
    menu = page.template.findChild(ChoiceMenu)
    others, lengths = menu.findChildren(ChoiceMenu)

    assert entries(menu) == [
        "Vaihda pohja",
        "Vaihda pituus",
        "Toinen kierros",
        "Vaiheet toisesta tapahtumasta…",
        "Pohja tiedostosta…",
        "Tallenna omaksi pohjaksi…",
        "Pohja tiedostoksi…",
    ]
    assert entries(others)[1] == "Erätauko-dialogi\t120 min"
    assert [each.text() for each in lengths.actions() if each.isChecked()] == ["105 min"]
    assert (entries(lengths)[0], entries(lengths)[-1]) == ("45 min", "300 min")
    menu.close()


@pytest.mark.parametrize("template", ["60", "120", "180", "240", "seminar", "national", "youth"])
def test_another_template_takes_the_time_that_the_plan_has(page, templates, state, template):
    templates.act(f"use:{template}")

    assert planned_minutes(state().all(Phase)) == 105
    page.bridge.undo()
    assert len(state().all(Phase)) == 13


@pytest.mark.parametrize("minutes", [90, 150, 195, 300])
def test_another_length_is_one_step_and_sums_exactly(page, templates, state, minutes):
    before = state().all(Phase), state().event
    templates.act(f"length:{minutes}")

    event = state().event
    assert event.groups_end_minute - event.groups_start_minute == minutes
    assert planned_minutes(state().all(Phase)) == minutes
    page.bridge.undo()
    assert (state().all(Phase), state().event) == before


def test_a_length_that_cannot_be_says_by_how_many_minutes(page, templates, state, problems):
    templates.act("length:45")

    assert [each.problem for each in problems] == [Problem.PLAN_DOES_NOT_FIT]
    assert planned_minutes(state().all(Phase)) == 105


def test_the_second_loop_is_turned_off_and_on(templates, state):
    templates.act("use:120")
    templates.act("loop")
    assert Step.DEEPENING not in steps(state)
    assert planned_minutes(state().all(Phase)) == 105

    templates.act("loop")
    assert Step.DEEPENING in steps(state)
    assert planned_minutes(state().all(Phase)) == 105


def test_the_plan_is_kept_under_a_name_by_keyboard_and_used_again(page, templates, state):
    templates.act("keep")
    row = page.phases.name
    assert row.isVisibleTo(page)
    assert row.field.text() == "Luottamusta rakentamassa"
    row.field.setText("Aluekierros")
    QTest.keyClick(row.field, Qt.Key.Key_Return)

    assert not row.isVisibleTo(page)
    assert said(page) == "”Aluekierros”, versio 1, on omissa pohjissasi."
    (own,), _ = read_own_templates(page.phases._shelf.templates_folder)
    assert (own.names["fi"], len(own.steps), own.rule_set) == ("Aluekierros", 13, "rules-6-fi")
    questions = [each.questions for each in own.steps if each.step is Step.OPENING]
    assert questions[0][0]["fi"].startswith("Kerro hetki")

    before = steps(state)
    templates.act("use:60")
    templates.act(f"use:{own.id}")
    assert steps(state) == before


def test_a_name_is_not_asked_for_twice_and_esc_keeps_nothing(page, templates):
    templates.act("keep")
    page.phases.name.field.setText("  ")
    QTest.keyClick(page.phases.name.field, Qt.Key.Key_Return)
    assert page.phases.name.isVisibleTo(page)
    QTest.keyClick(page.phases.name.field, Qt.Key.Key_Escape)
    QTest.keyClick(page.phases.name.field, Qt.Key.Key_Escape)

    assert not page.phases.name.isVisibleTo(page)
    assert read_own_templates(page.phases._shelf.templates_folder) == ([], [])


def test_a_template_goes_to_a_file_and_comes_from_one(
    page, templates, state, monkeypatch, tmp_path
):
    path = tmp_path / "meille.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    templates.act("to file")
    assert said(page) == "meille.json on tallennettu."
    assert json.loads(path.read_text("utf-8"))["kind"] == "template"

    write_template(path, shipped("60"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    templates.act("from file")
    page.strips.banner(TOLD).pressed.emit(USE_NOW)
    assert steps(state) == [each.step for each in shipped("60").steps]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"kind": "template", "format": 99}', Problem.FILE_TOO_NEW),
        ('{"kind": "template", "id": "x", ', Problem.NOT_A_TEMPLATE),
        ("", Problem.NOT_A_TEMPLATE),
    ],
)
def test_a_damaged_or_newer_template_is_refused_with_a_sentence(
    page, templates, state, problems, tmp_path, text, problem
):
    before = state().all(Phase)
    path = tmp_path / "x.json"
    path.write_text(text)
    templates.take_file(path)

    assert [each.problem for each in problems] == [problem]
    assert state().all(Phase) == before
    assert read_own_templates(page.phases._shelf.templates_folder) == ([], [])


@pytest.fixture
def held(desk, tmp_path):
    """Another event, whose first two phases took seven minutes each."""
    other = create(tmp_path / "other.dialogi", desk)
    fill(other, read_sample(resource("samples"), SEMINAR, offset_minutes=180), ())
    ids = [group.id for group in other.state.all(Group)]
    for number, command in enumerate((live.start, live.next_phase, live.next_phase)):
        at_ms = START_MS + number * 7 * MINUTE_MS
        other.execute_now(command, other.new_id, ids, at_ms)
    other.close()
    return other.path


def test_phases_of_a_held_event_come_as_long_as_they_really_took(page, templates, state, held):
    templates.take_event(held)

    assert [each.minutes for each in state().all(Phase)][:2] == [7, 7]
    assert said(page) == "Vaiheet tapahtumasta ”Luottamusta rakentamassa”, toteutuneilla kestoilla."
    page.bridge.undo()
    assert [each.minutes for each in state().all(Phase)][:2] == [5, 4]


def test_a_file_that_is_no_event_is_refused_with_a_sentence(
    page, templates, state, problems, tmp_path
):
    before = state().all(Phase)
    path = tmp_path / "x.dialogi"
    path.write_text("no event")
    templates.take_event(path)

    assert [each.problem for each in problems] == [Problem.NOT_AN_EVENT]
    assert state().all(Phase) == before


@pytest.mark.parametrize("minutes", [45, 50])
def test_a_length_for_which_the_plan_is_too_long_takes_the_short_form_of_its_template(
    page, templates, state, minutes
):
    templates.act("use:120")
    before = state().event, state().all(Phase)
    templates.act(f"length:{minutes}")
    assert (state().event, state().all(Phase)) == before
    assert "mahdu" in said(page)
    page.strips.banner(TOLD).pressed.emit(SHORT)

    assert planned_minutes(state().all(Phase)) == minutes
    assert page.strips.banner(TOLD) is None
    page.bridge.undo()
    assert (state().event, state().all(Phase)) == before
