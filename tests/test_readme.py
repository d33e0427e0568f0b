"""The README says what is so: first commands, commands, files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import facilitator_app
from facilitator_app.cli import main

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FIRST_COMMANDS = [
    "python3 -m pip install . && facilitator-app demo",
    "python3 -m pip install '.[test]' && python3 -m pytest",
]


def in_backticks(text):
    return re.findall(r"`([^`\n]+)`", text)


def test_the_two_commands_come_first_and_ci_runs_them():
    assert README.splitlines()[3:5] == FIRST_COMMANDS
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert all(re.search(rf"^{re.escape(command)}", ci, re.MULTILINE) for command in FIRST_COMMANDS)


def test_every_command_is_in_the_readme_and_the_other_way_round(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    there = set(re.findall(r"^ {4}(\w+)  ", capsys.readouterr().out, re.MULTILINE))

    told = set(re.findall(r"^\| `facilitator-app (\w+)", README, re.MULTILINE))

    assert told == there
    assert there >= {"demo", "new", "people", "groups", "live", "note", "notes", "info"}


def test_every_file_that_the_readme_names_exists():
    pattern = r"((facilitator_app|resources|tests|\.ci)(/[\w.-]+)+|[\w.]+\.(md|toml|spec))"
    words = [word for text in in_backticks(README) for word in text.split()]
    paths = [word for word in words if re.fullmatch(pattern, word)]

    assert len(paths) > 20
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_every_part_of_the_package_is_in_the_drawing():
    parts = {path.name for path in (ROOT / "facilitator_app").iterdir() if path.is_dir()}
    drawing = README.split("## Architecture")[1].split("```")[1]

    assert {
        part for part in parts - {"__pycache__"} if not re.search(rf"\b{part}\b", drawing)
    } == set()


def test_the_version_is_the_same_everywhere():
    told = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    newest = re.search(r"^## ([\d.]+)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)

    assert told
    assert newest
    assert told[1] == facilitator_app.__version__ == newest[1]
