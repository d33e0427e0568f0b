"""The script on paper: everything to be said, in the order of the clock."""

from __future__ import annotations

from dataclasses import replace

from facilitator_app.core.document import Heading, Style, Table, Written
from facilitator_app.core.model import CANVAS_ID, Canvas, Group, Phase, Question, RuleSet
from facilitator_app.core.script import compose_script
from facilitator_app.env.paths import resource
from facilitator_app.export.words import read_words
from facilitator_app.intake.sample import SEMINAR
from tests.core.made_events import planned, sample_state

WORDS = read_words(resource("report"), "fi")


def table_of(state):
    return next(each for each in compose_script(state).blocks if isinstance(each, Table))


def told(cell):
    """Return the words of a cell."""
    if not isinstance(cell, tuple):
        return WORDS.plain(cell)
    return "\n".join(" ".join(WORDS.plain(span.text) for span in each.spans) for each in cell)


def column(state, at):
    return [told(row[at]) for row in table_of(state).rows]


def test_programme_and_phases_stand_in_the_order_of_the_clock():
    times = column(sample_state(SEMINAR), 0)

    assert [each.split("\n")[:2] for each in times[:3]] == [
        ["9.00", "10 min"],
        ["9.10", "50 min"],
        ["10.00", "5 min"],
    ]
    assert times[-1] == "11.45\n☐ Tehty"
    assert len(times) == 3 + 13  # the dialogues themselves are told phase by phase


def test_every_phase_has_its_words_questions_reminder_and_a_box_to_tick():
    state = sample_state(SEMINAR)
    phases = state.all(Phase)
    rows = table_of(state).rows[2:-1]

    for phase, row in zip(phases, rows, strict=True):
        said = told(row[2])
        assert phase.title in told(row[1])
        assert f"”{phase.script}”" in said
        for question in state.by(Question, "phase_id", phase.id):
            assert f"☐ {question.text}" in said
        assert told(row[3]) == phase.hint
        assert told(row[0]).endswith("☐ Tehty")


def test_what_gives_is_said_of_each_phase():
    phases = column(sample_state(SEMINAR), 1)

    assert "suojattu" in phases[8]
    assert "voi jättää" in phases[6]
    assert "vähintään 8 min" in phases[5]


def test_people_are_told_once_what_is_written_down():
    said = "\n".join(column(sample_state(SEMINAR), 2))

    assert said.count("Kirjauksista tehdään yhteenveto") == 1


def test_ground_rules_and_the_questions_of_single_groups_follow_the_table():
    state = planned("60")
    rules = RuleSet(id="r", rules=({"fi": "Kuunnellaan"},))
    own = Question(id="v", phase_id="p5", group_id="g2", text="Varför?")
    groups = [Group(id="g1", number=1), Group(id="g2", number=2, language="sv")]
    state = state.with_records([rules, own, *groups, replace(state.event, rule_set_id="r")])

    blocks = compose_script(state).blocks
    headings = [WORDS.plain(each.text) for each in blocks if isinstance(each, Heading)]

    assert headings == ["Kulku", "Pelisäännöt", "Ryhmien omat kysymykset", "Ryhmä 2"]
    assert Written("Varför?", "sv") in [span.text for span in blocks[-1].spans]


def test_the_goal_leads_when_there_is_one():
    state = planned("60").with_records([Canvas(id=CANVAS_ID, goal="Ymmärtää")])

    texts = [
        WORDS.plain(span.text)
        for block in compose_script(state).blocks
        if not isinstance(block, Heading | Table)
        for span in block.spans
    ]
    assert "Ymmärtää" in texts


def test_an_empty_plan_makes_an_empty_table():
    state = planned("60")
    state = state.with_records(replace(each, removed=True) for each in state.all(Phase))

    assert table_of(state).rows == ()


def test_the_table_may_break_over_pages_and_repeats_its_head():
    table = table_of(sample_state(SEMINAR))

    assert not table.kept
    assert [told(each.title) for each in table.columns] == [
        "Klo",
        "Vaihe",
        "Mitä sanotaan",
        "Muistiinpanot",
    ]


def test_what_is_said_aloud_and_the_clock_stand_large():
    rows = table_of(sample_state(SEMINAR)).rows[2:-1]

    assert all(row[0][0].style is Style.SAID for row in rows)
    assert all(each.style is Style.SAID for row in rows for each in row[2])
    assert not [each for row in rows for each in row[1] if each.style is Style.SAID]


def test_the_ground_rules_have_a_page_of_their_own_to_read_aloud():
    rules = RuleSet(id="r", rules=({"fi": "Kuunnellaan"}, {"fi": "Puhutaan"}))
    state = planned("60").with_records([rules])
    blocks = compose_script(state.with_records([replace(state.event, rule_set_id="r")])).blocks
    at = next(at for at, each in enumerate(blocks) if isinstance(each, Heading) and each.new_page)

    assert blocks[at].text.key == "script_rules"
    assert [each.style for each in blocks[at + 1 :]] == [Style.RULE] * 2
