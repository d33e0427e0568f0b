"""Templates are data; what is shipped must be sound."""

from __future__ import annotations

import json

import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.env.paths import resource
from facilitator_app.intake.rule_sheets import read_rule_sets
from facilitator_app.intake.templates import read_template, read_templates

LENGTHS = {
    "60": 60,
    "120": 120,
    "180": 180,
    "240": 240,
    "seminar": 165,
    "national": 120,
    "youth": 90,
}


def test_the_shipped_templates_have_their_lengths_in_a_fixed_order():
    templates = read_templates(resource("phases"))

    assert {each.id: each.minutes for each in templates} == LENGTHS
    assert [each.id for each in templates] == list(LENGTHS)


def test_every_word_of_a_template_is_there_in_three_languages():
    for template in read_templates(resource("phases")):
        for words in [
            template.names,
            template.descriptions,
            *(step.titles for step in template.steps),
            *(step.scripts for step in template.steps),
            *(words for step in template.steps for words in step.questions),
        ]:
            assert set(words) == {"fi", "sv", "en"}
            assert all(words.values())


def test_every_template_names_a_rule_set_that_is_shipped():
    sets = read_rule_sets(resource("rules"))

    assert {each.rule_set for each in read_templates(resource("phases"))} <= set(sets)
    assert [len(sets[name].rules) for name in ("rules-4-2025", "rules-6-fi", "rules-3-youth")] == [
        4,
        6,
        3,
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [("{", Problem.FILE_DAMAGED), (json.dumps({"format": 99}), Problem.FILE_TOO_NEW)],
)
def test_a_template_file_that_cannot_be_used_is_a_plain_problem(tmp_path, text, problem):
    (tmp_path / "steps.json").write_text("{}")
    (tmp_path / "own.json").write_text(text)

    with pytest.raises(UserError) as error:
        read_templates(tmp_path)
    assert error.value.problem is problem


def test_an_unknown_template_is_named():
    with pytest.raises(UserError) as error:
        read_template(resource("phases"), "nope")
    assert error.value.details["name"] == "nope"
