"""Templates and rule sheets of one's own: files with versions that are handed on."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.rules import RuleSheet
from facilitator_app.core.template import Template
from facilitator_app.env.paths import resource
from facilitator_app.intake import rule_sheets, templates
from facilitator_app.intake.data_files import file_name
from tests.core.made_events import shipped

SHEET = RuleSheet(
    id="x",
    version=1,
    names={"fi": "Meidän huoneentaulu"},
    rules=({"fi": "Kuunnellaan", "sv": "Vi lyssnar"},),
    greetings={"fi": "Tervetuloa taloon"},
    logo="aGVp",
)


def named(name, template="120"):
    return replace(shipped(template), names={"fi": name})


def test_a_template_is_saved_and_found_again_as_it_was(tmp_path):
    saved = templates.save_template(tmp_path / "pohjat", named("Meidän ilta"))

    (found,), problems = templates.read_own_templates(tmp_path / "pohjat")
    assert found == saved
    assert replace(found, id="120") == named("Meidän ilta")
    assert problems == []


def test_saving_again_makes_a_new_version_and_keeps_the_old_one(tmp_path):
    first = templates.save_template(tmp_path, named("Ilta"))
    second = templates.save_template(tmp_path, named("Ilta", "60"))
    same = templates.save_template(tmp_path, named("Ilta", "60"))

    assert (first.version, second.version, same.version) == (1, 2, 2)
    assert templates.template_versions(tmp_path, first.id) == [first, second]
    assert templates.read_own_templates(tmp_path)[0] == [second]


def test_a_template_goes_from_hand_to_hand_as_a_file(tmp_path):
    mine = templates.save_template(tmp_path / "mine", named("Ilta"))
    templates.write_template(tmp_path / "stick" / "ilta.json", mine)

    theirs = templates.import_template(tmp_path / "stick" / "ilta.json", tmp_path / "theirs")

    assert theirs == mine
    assert templates.import_template(tmp_path / "stick" / "ilta.json", tmp_path / "theirs") == mine


def test_a_template_of_ones_own_is_found_by_its_name(tmp_path):
    saved = templates.save_template(tmp_path, named("Ilta"))

    assert templates.read_template(resource("phases"), "Ilta", tmp_path) == saved
    assert templates.read_template(resource("phases"), saved.id, tmp_path) == saved


WRONG = {
    "damaged": "{",
    "no object": "[]",
    "another kind": json.dumps({"kind": "rules", "id": "a", "names": {"fi": "a"}, "steps": []}),
    "no steps": json.dumps({"kind": "template", "id": "a", "names": {"fi": "a"}, "steps": []}),
    "no name": json.dumps({"kind": "template", "id": "a", "names": {}, "steps": [{}]}),
    "bad step": json.dumps(
        {"kind": "template", "id": "a", "names": {"fi": "a"}, "steps": [{"step": "dance"}]}
    ),
    "zero minutes": json.dumps(
        {
            "kind": "template",
            "id": "a",
            "names": {"fi": "a"},
            "steps": [
                {
                    "step": "joint",
                    "form": "joint",
                    "flex": "shrinks",
                    "minutes": 0,
                    "title": {"fi": "x"},
                }
            ],
        }
    ),
    "bad format": json.dumps({"kind": "template", "format": "x"}),
    "not text": "\udcff",
}


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG.keys())
def test_a_file_that_is_no_template_is_a_plain_problem_and_changes_nothing(tmp_path, text):
    path = tmp_path / "x.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))

    with pytest.raises(UserError) as caught:
        templates.import_template(path, tmp_path / "own")
    assert caught.value.problem is Problem.NOT_A_TEMPLATE
    assert not (tmp_path / "own").exists()


@pytest.mark.parametrize("read", [templates.read_template_file, rule_sheets.read_sheet_file])
def test_a_file_from_a_newer_version_says_so(tmp_path, read):
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"kind": "template", "format": 2}))

    with pytest.raises(UserError) as caught:
        read(path)
    assert caught.value.problem is Problem.FILE_TOO_NEW


def test_a_missing_file_says_so(tmp_path):
    with pytest.raises(UserError) as caught:
        templates.read_template_file(tmp_path / "gone.json")
    assert caught.value.problem is Problem.NO_SUCH_FILE


def test_one_damaged_template_does_not_hide_the_others(tmp_path):
    saved = templates.save_template(tmp_path, named("Ilta"))
    (tmp_path / "bad.json").write_text("{")

    found, problems = templates.read_own_templates(tmp_path)

    assert found == [saved]
    assert [each.problem for each in problems] == [Problem.NOT_A_TEMPLATE]


def test_a_folder_that_cannot_be_written_is_a_plain_problem(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(UserError) as caught:
        templates.save_template(tmp_path / "file", named("Ilta"))
    assert caught.value.problem is Problem.CANNOT_WRITE


def test_what_was_there_stays_whole_when_writing_fails(tmp_path, monkeypatch):
    saved = templates.save_template(tmp_path, named("Ilta"))

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(UserError) as caught:
        templates.save_template(tmp_path, named("Ilta", "60"))

    assert caught.value.problem is Problem.DISK_FULL
    assert templates.read_own_templates(tmp_path)[0] == [saved]
    assert len(list(tmp_path.iterdir())) == 1


def test_a_sheet_of_the_organisation_is_kept_with_greeting_and_logo_in_versions(tmp_path):
    first = rule_sheets.save_sheet(tmp_path, SHEET)
    second = rule_sheets.save_sheet(tmp_path, replace(SHEET, greetings={"fi": "Hei"}))
    same = rule_sheets.save_sheet(tmp_path, replace(SHEET, greetings={"fi": "Hei"}))

    sheets, problems = rule_sheets.read_own_sheets(tmp_path)

    assert sheets == [first, second]
    assert same == second
    assert (second.version, first.greetings, first.logo) == (2, {"fi": "Tervetuloa taloon"}, "aGVp")
    assert problems == []


def test_a_damaged_sheet_is_told_and_the_others_are_there(tmp_path):
    saved = rule_sheets.save_sheet(tmp_path, SHEET)
    (tmp_path / "bad.json").write_text('{"kind": "rules", "id": 5}')

    sheets, problems = rule_sheets.read_own_sheets(tmp_path)

    assert sheets == [saved]
    assert [each.problem for each in problems] == [Problem.NOT_A_RULE_SHEET]


def test_the_shipped_sets_are_read_the_present_one_first():
    assert list(rule_sheets.read_rule_sets(resource("rules"))) == [
        "rules-4-2025",
        "rules-6-fi",
        "rules-3-youth",
    ]


@given(st.text(max_size=60))
def test_any_name_makes_a_safe_file_name(name):
    made = file_name(name)

    assert made
    assert len(made) <= 40
    assert all(each.isalnum() or each == "-" for each in made)


def test_every_shipped_template_goes_through_a_file(tmp_path):
    for template in templates.read_templates(resource("phases")):
        path = tmp_path / "x.json"
        templates.write_template(path, template)
        read = templates.read_template_file(path)
        assert isinstance(read, Template)
        assert read == template
